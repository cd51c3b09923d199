"""Two sections stand under one heading with nothing telling them apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.case import CaseFacts
from planlint.model import Case, Hit, Item

Options = NoOptions
_NAMED = re.compile(r"\bH ?[12]\b|\bsections? [B-H]\b|\b19 ?70 act\b|chronically sick|\bcsdpa\b|^\W*(?:any )?other social care provision\b|^[B-G]\d?\s*[:.)–-]", re.IGNORECASE)


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a joint heading."""
    told: set[frozenset[str]] = set()
    for section in case.plan.sections:
        group = frozenset((section.id, *section.merged_with))
        if not section.merged_with or group in told:
            continue
        told.add(group)
        items = [item for other in case.plan.sections if other.id in group for item in other.items if item.role != "other"]
        beside = all(any(item.group for item in other.items) for other in case.plan.sections if other.id in group)
        if items and not beside and not all(_named(item) for item in items):
            yield Hit(section.id, values={"sections": " and ".join(sorted(group))})


def _named(item: Item) -> bool:
    """A row of a table with the sections side by side stands under its column's title; others name their section."""
    return bool(item.group or _NAMED.search(item.text) or any(_NAMED.search(title) for title in item.headings))
