"""A need that never says what it means for learning, daily life or taking part."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.case import CaseFacts
from planlint.facts.needs import NeedWords, lacks_impact
from planlint.facts.scores import Scores
from planlint.model import Hit, SectionPart

Options = NoOptions


def check(section: SectionPart, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a need whose impact stands neither in it nor in what follows it in its area."""
    words, scores = facts.lexicon(NeedWords), facts.lexicon(Scores)
    for number, item in enumerate(section.items):
        if item.role in ("need", "diagnosis") and lacks_impact(section.items, number, facts.case.plan.facts.child, words, scores):
            yield Hit(section.id, item, None, {"item": item.main})
