"""Provision that says what the child will achieve and not what will be provided."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.case import CaseFacts
from planlint.facts.content import Achieving
from planlint.model import Hit, SectionPart, Span

Options = NoOptions


def check(section: SectionPart, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit an item at the words of achievement."""
    achieving = facts.about(Achieving)
    for item in section.items:
        if item.role == "provision" and (words := achieving.words(facts[item.id])):
            yield Hit(section.id, item, Span(*words), {"phrase": item.text[slice(*words)]})
