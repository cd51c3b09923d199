"""A strength and a need of one plan contradict each other."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions as Options
from planlint.facts.case import CaseFacts
from planlint.facts.contradictions import Contradictions
from planlint.model import Case, Hit, Span

__all__ = ["Options", "check"]


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a need; the strength is its related place."""
    for pair in facts.about(Contradictions).found:
        need, strength = pair.need, pair.strength
        values = {"phrase": need.item.text[need.start : need.end], "other": strength.item.text[strength.start : strength.end], "section": strength.item.section, "skill": need.skill}
        yield Hit(need.item.section, need.item, Span(need.start, need.end), values, related=((case.plan.path, strength.item),))
