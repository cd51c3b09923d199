"""Support, input, training or the like, and nothing says what is done."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.case import CaseFacts
from planlint.facts.content import ContentWords, says_nothing
from planlint.model import Hit, SectionPart, Span

Options = NoOptions


def check(section: SectionPart, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit an item at the word that stands for the content."""
    words = facts.lexicon(ContentWords)
    for item in section.items:
        if item.role == "provision" and (found := says_nothing(facts[item.id], words)):
            yield Hit(section.id, item, Span(*found), {"phrase": item.text[slice(*found)]})
