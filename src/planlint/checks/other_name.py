"""A first name stands where this child's belongs, and belongs to nobody the plan introduces."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from planlint.checks.base import CheckOptions, Count
from planlint.facts.case import CaseFacts
from planlint.facts.strangers import Stranger, Strangers
from planlint.model import Case, Hit, Span


class Options(CheckOptions):
    """``throughout``: a name used this often, in a plan that never uses the child's own, is told once."""

    throughout: Count = 3


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a name and item."""
    strangers = facts.about(Strangers)
    often = Counter(stranger.name for stranger in strangers.found)
    told: set[object] = set()
    for stranger in strangers.found:
        throughout = not strangers.own_used and often[stranger.name] >= options.throughout
        key = (stranger.name, None if throughout else stranger.item.id if stranger.item else stranger.section)
        if key in told:
            continue
        told.add(key)
        yield _hit(stranger, case.plan.facts.child or "", "throughout" if throughout else "once")


def _hit(stranger: Stranger, child: str, variant: str) -> Hit:
    values = {"name": stranger.name, "child": child}
    if stranger.item is None:
        return Hit(stranger.section, values=values, variant=variant if variant == "throughout" else "heading" if stranger.section else "page")
    return Hit(stranger.section, stranger.item, Span(stranger.start, stranger.end), values, variant)
