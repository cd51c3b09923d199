"""There is no one-page profile in the plan or attached to it."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.case import CaseFacts
from planlint.facts.profiles import Profiles
from planlint.model import Case, Hit

Options = NoOptions


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a plan with a Section A; the variant ``supplied`` where a document beside it is a profile."""
    profiles = facts.about(Profiles)
    if case.plan.section("A") is None or profiles.in_plan:
        return
    supplied = profiles.supplied
    if supplied is None:
        yield Hit("A", variant="none")
    else:
        first = supplied.items[0]
        yield Hit("A", variant="supplied", related=((supplied.path, first),))
