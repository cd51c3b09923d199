"""A final plan still holds comments, tracked changes or highlighted notes."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.case import CaseFacts
from planlint.model import Case, Hit

Options = NoOptions


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a kind of mark. Only a plan that calls itself final is judged: an amendment notice shows its changes."""
    source = case.plan.source
    if case.plan.status != "final" or source is None:
        return
    if source.comments:
        yield Hit(variant="comments", values={"count": str(source.comments)})
    if source.tracked_changes:
        yield Hit(variant="changes")
    if source.highlights:
        yield Hit(variant="highlights")
