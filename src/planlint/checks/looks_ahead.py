"""A plan that prepares neither for adult life, from Year 9 on, nor for the change of school that is near."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import CheckOptions, Margin
from planlint.facts.case import CaseFacts
from planlint.facts.school_years import SchoolYears
from planlint.facts.transition import Transition
from planlint.model import Case, Hit


class Options(CheckOptions):
    """``from_year``: the year group from which provision prepares for adulthood; ``months``: how near a change of phase is."""

    from_year: Margin = 9
    months: Margin = 18


_LAST_YEAR = 13


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit for adulthood, or else one a change of phase; silent where the plan has no provision at all."""
    years, transition = facts.about(SchoolYears), facts.about(Transition)
    if years.year is None or not transition.provision:
        return
    values = {"child": case.plan.facts.child or "The child", "stage": f"in Year {years.year}" if years.year <= _LAST_YEAR or years.age is None else f"{years.age} years old"}
    if years.year >= options.from_year and not transition.prepares_for_adulthood:
        yield Hit(values=values, variant="adulthood")
        return
    for transfer, day in transition.unplanned(options.months):
        yield Hit(values={**values, "move": transfer.name, "when": f"September {day.year}"}, variant="phase")
