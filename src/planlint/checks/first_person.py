"""The child's views are in the first person, though the child uses neither speech nor writing."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.case import CaseFacts
from planlint.facts.gathering import Gathering
from planlint.model import Case, Hit

Options = NoOptions


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a plan, where nothing says how these words were gathered."""
    gathering = facts.about(Gathering)
    if not gathering.of_child and gathering.in_first_person and gathering.uses_no_speech:
        yield Hit("A")
