"""Provision that belongs in another section by its purpose."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.case import CaseFacts
from planlint.facts.placing import Placing
from planlint.model import Hit, SectionPart, Span

Options = NoOptions


def check(section: SectionPart, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit an item at the words that tell its purpose. The variant is what it is: education, health or care."""
    placing = facts.about(Placing)
    for item in section.items:
        if item.role == "provision" and (found := placing.misplaced(facts[item.id])):
            kind, words = found
            yield Hit(section.id, item, Span(*words), {"phrase": item.text[slice(*words)], "section": section.id}, kind)
