"""He and she are both used of the child."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.case import CaseFacts
from planlint.facts.pronouns import Pronouns, by_item
from planlint.model import Case, Hit, Span

Options = NoOptions


def check(case: Case, facts: CaseFacts, options: NoOptions) -> Iterator[Hit]:
    """One hit an item, at its first minority pronoun."""
    pronouns = facts.about(Pronouns)
    for use in by_item(pronouns.strays):
        values = {"phrase": use.item.text[use.start : use.end], "other": pronouns.child or "", "child": case.plan.facts.child or ""}
        yield Hit(use.item.section, use.item, Span(use.start, use.end), values)
