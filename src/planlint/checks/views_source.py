"""Nothing says how the child's views were gathered, or whose account the background is."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.case import CaseFacts
from planlint.facts.gathering import Gathering
from planlint.facts.voices import Voices
from planlint.model import Case, Hit

Options = NoOptions


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a plan; where there are no views of the child, that is the fault."""
    voices, gathering = facts.about(Voices), facts.about(Gathering)
    if not any(True for _ in voices.of("child")):
        return
    if not gathering.of_child:
        yield Hit("A", variant="views")
    elif any(True for _ in voices.of("history")) and not gathering.of_family:
        yield Hit("A", variant="background")
