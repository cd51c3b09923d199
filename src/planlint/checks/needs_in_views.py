"""Diagnoses, test results or a professional's summary of need among the views of the child and family."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.case import CaseFacts
from planlint.facts.register import clinical_words
from planlint.model import Hit, SectionPart, Span

Options = NoOptions


def check(section: SectionPart, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit an item."""
    for item in section.items:
        words = clinical_words(item, facts) if item.role in ("view", "aspiration") else None
        if words:
            yield Hit(section.id, item, Span(*words), {"phrase": item.text[words[0] : words[1]]})
