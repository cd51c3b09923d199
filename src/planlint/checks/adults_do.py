"""An item of the needs that says what adults will or should do."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.adults import AdultWords
from planlint.facts.case import CaseFacts
from planlint.model import Hit, SectionPart, Span

Options = NoOptions
_ROLES = ("need", "diagnosis", "strength", "provision")


def check(section: SectionPart, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit an item, at the words that speak of what adults do."""
    words = facts.lexicon(AdultWords)
    for item in section.items:
        if item.role in _ROLES and (found := words.find(item.text, facts[item.id])) is not None:
            yield Hit(section.id, item, Span(*found), {"phrase": item.text[slice(*found)]})
