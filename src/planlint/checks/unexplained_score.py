"""A score or level with no plain words beside it that say what it means."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.case import CaseFacts
from planlint.facts.scores import Scores
from planlint.model import Hit, SectionPart, Span

Options = NoOptions


def check(section: SectionPart, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit an item, at its first score."""
    scores = facts.lexicon(Scores)
    for item in section.items:
        if (words := scores.unexplained(item.text)) is not None:
            yield Hit(section.id, item, Span(*words), {"phrase": item.text[slice(*words)]})
