"""A frequency or who column that holds something else."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.case import CaseFacts
from planlint.facts.columns import ColumnWords, misused
from planlint.model import Hit, SectionPart, Span

Options = NoOptions


def check(section: SectionPart, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit an item at the text that stands in the wrong column. The variant is the column: frequency or deliverer."""
    words = facts.lexicon(ColumnWords)
    for item in section.items:
        if item.role == "provision" and item.parts and (found := misused(facts[item.id], words)):
            kind, start, end = found
            yield Hit(section.id, item, Span(start, end), {"phrase": item.text[start:end]}, kind)
