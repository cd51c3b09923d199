"""Goals of more than one area of development in one outcome."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.areas import Areas
from planlint.facts.case import CaseFacts
from planlint.model import Hit, SectionPart, Span

Options = NoOptions


def check(section: SectionPart, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit an outcome, at the goal of the other area."""
    areas = facts.lexicon(Areas)
    for item in section.items:
        if item.role != "outcome":
            continue
        of_item = facts[item.id]
        offset = of_item.main_start
        letters = list(item.text)
        for end in of_item.ends:
            letters[end.start : end.end] = " " * (end.end - end.start)
        found = areas.apart("".join(letters)[offset : of_item.main_end])
        if found:
            first, later = found
            values = {"first": ", ".join(sorted(first.areas)), "other": ", ".join(sorted(later.areas))}
            yield Hit(section.id, item, Span(offset + later.start, offset + later.end), values)
