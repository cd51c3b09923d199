"""Nothing says how the child communicates, or how to involve them in decisions."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.case import CaseFacts
from planlint.facts.gathering import Gathering
from planlint.facts.voices import Voices
from planlint.model import Case, Hit

Options = NoOptions


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a plan."""
    if facts.about(Voices).items and not facts.about(Gathering).says_method:
        yield Hit("A")
