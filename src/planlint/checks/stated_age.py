"""A stated age or year group disagrees with the date of birth and the plan's date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from planlint.checks.base import CheckOptions, Margin
from planlint.facts.case import CaseFacts
from planlint.facts.school_calendar import months_between
from planlint.facts.school_years import SchoolYears
from planlint.facts.stated_ages import Stated, StatedAges
from planlint.model import Case, Hit, Span


class Options(CheckOptions):
    """``months`` that an age in years and months may be out by."""

    months: Margin = 1


_SUMMER = (7, 8)
_COLLEGE = 12
_LAST_YEAR = 14
_YOUNGEST = -2
"""The first nursery year; two-year-olds are in it too."""


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a statement that does not agree; silent where a date is not known."""
    years = facts.about(SchoolYears)
    if years.birth is None or years.plan is None or years.expected_year is None:
        return
    ages = facts.about(StatedAges)
    total = months_between(years.birth, years.plan)
    values = {"age": _age(total), "year": _group(years.expected_year), "born": _day(years.birth), "plan": _day(years.plan)}
    told: set[tuple[str | None, str]] = set()
    for stated in ages.stated:
        by_age = stated.years is not None
        wrong = _age_differs(stated, total, options.months) if by_age else _year_differs(stated, max(years.expected_year, _YOUNGEST), years.plan.month) and not ages.out_of_cohort
        key = (stated.item.id if stated.item else None, stated.words.lower())
        if not wrong or key in told:
            continue
        told.add(key)
        span = Span(stated.start, stated.end) if stated.item else None
        yield Hit(stated.item.section if stated.item else "front", stated.item, span, {**values, "phrase": stated.words}, "age" if by_age else "year")


def _age_differs(stated: Stated, total: int, tolerance: int) -> bool:
    if stated.years is None:
        return False
    if stated.own_words:
        return not 0 <= total // 12 - stated.years <= 1
    if stated.months is None:
        return stated.years != total // 12
    return abs(12 * stated.years + stated.months - total) > tolerance


def _year_differs(stated: Stated, expected: int, month: int) -> bool:
    """Colleges count years in their own way, and in the summer holidays the next year may be meant."""
    if expected >= _COLLEGE and (max(stated.groups) < _COLLEGE - 1 or expected > _LAST_YEAR):
        return False
    right = {expected, *({expected + 1} if month in _SUMMER else ()), *({expected - 1} if stated.own_words else ())}
    return not right & set(stated.groups)


def _age(months: int) -> str:
    years, rest = divmod(months, 12)
    return f"{years} years {rest} month{'' if rest == 1 else 's'}" if rest else f"{years} years"


def _group(year: int) -> str:
    return "Reception" if year == 0 else "a nursery year" if year < 0 else f"Year {year}"


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
