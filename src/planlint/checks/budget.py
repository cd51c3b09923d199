"""Section J: whether a personal budget was asked for, and what an agreed one is and is for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from planlint.checks.base import CheckOptions
from planlint.facts.budget import Budget
from planlint.facts.case import CaseFacts
from planlint.model import Case, Hit


class Options(CheckOptions):
    """``fault`` is what is looked for."""

    fault: Literal["request", "amount", "purpose"]


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """At most one hit a plan; a blank or missing Section J is told by other rules."""
    budget = facts.about(Budget)
    if options.fault == "request":
        if budget.items and not budget.said:
            yield Hit("J", budget.items[0] if len(budget.items) == 1 else None)
    elif budget.agreed and not (budget.amount if options.fault == "amount" else budget.tied):
        yield Hit("J", budget.agreed)
