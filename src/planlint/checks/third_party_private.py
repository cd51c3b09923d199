"""A private fact of somebody other than the child."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.case import CaseFacts
from planlint.facts.private import Private
from planlint.model import Case, Hit, Span

Options = NoOptions


def check(case: Case, facts: CaseFacts, options: NoOptions) -> Iterator[Hit]:
    """One hit an item of the sections a setting reads; Section K lists titles only."""
    private = facts.lexicon(Private)
    for item in case.plan.items:
        found = private.find(item.text, facts.words_in(item.text)) if item.section not in ("I", "J", "K") else None
        if found:
            yield Hit(item.section, item, Span(*found), {"phrase": item.text[slice(*found)]})
