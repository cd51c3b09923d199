"""A short form that the plan never spells out."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.acronyms import Acronyms
from planlint.facts.case import CaseFacts
from planlint.model import Case, Hit, Span

Options = NoOptions


def check(case: Case, facts: CaseFacts, options: NoOptions) -> Iterator[Hit]:
    """One hit a short form, at its first use."""
    for short in facts.about(Acronyms).unexplained:
        values = {"phrase": short.name, "gloss": short.gloss}
        yield Hit(short.item.section, short.item, Span(short.start, short.end), values, "gloss" if short.gloss else "plain")
