"""England's school years: the child's age, year group and compulsory school age at the plan's date."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint import app
from planlint.facts.school_calendar import add_months, age_on, end_of_school_year, last_friday_in_june, months_between, year_group, year_group_end
from planlint.facts.school_years import SchoolYears, over_school_age
from planlint.model import Case, Document, Facts

DAYS = st.dates(date(1999, 1, 1), date(2040, 12, 31))


def years(born: date | None, plan: date | None, stated: int | None = None) -> SchoolYears:
    """The school years of a plan that states these facts."""
    document = Document("plan.txt", "plan", facts=Facts(date_of_birth=born, plan_date=plan, year_group=stated))
    return app.facts().read_case(Case(document)).about(SchoolYears)


@pytest.mark.parametrize(
    ("born", "plan", "age", "year"),
    [
        (date(2018, 11, 2), date(2025, 3, 14), 6, 1),
        (date(2018, 8, 31), date(2025, 8, 31), 7, 2),
        (date(2018, 8, 31), date(2025, 9, 1), 7, 3),
        (date(2018, 9, 1), date(2025, 9, 1), 7, 2),
        (date(2020, 10, 2), date(2024, 11, 12), 4, -1),
        (date(2006, 10, 5), date(2025, 1, 17), 18, 13),
    ],
)
def test_age_and_year_group(born: date, plan: date, age: int, year: int) -> None:
    found = years(born, plan)
    assert (found.age, found.expected_year, found.year) == (age, year, year)


def test_the_stated_year_group_counts_before_the_one_by_age() -> None:
    found = years(date(2016, 6, 14), date(2025, 3, 10), stated=3)
    assert (found.expected_year, found.year, len(found.births)) == (4, 3, 2)
    assert year_group(found.births[1], date(2025, 3, 10)) == 3


def test_nursery_alone_is_the_year_by_age() -> None:
    assert years(date(2021, 10, 2), date(2025, 3, 3), stated=-1).year == -2


@pytest.mark.parametrize(("plan", "over"), [(date(2025, 6, 27), False), (date(2025, 6, 28), True), (date(2024, 7, 1), False)])
def test_compulsory_school_age_ends_on_the_last_friday_in_june(plan: date, over: bool) -> None:
    document = Document("plan.txt", "plan", facts=Facts(date_of_birth=date(2009, 3, 3), plan_date=plan))
    assert over_school_age(app.facts().read_case(Case(document))) is over


def test_without_dates_the_year_group_tells() -> None:
    assert years(None, None, stated=12).over_compulsory_age
    assert not years(None, None, stated=11).over_compulsory_age
    assert not years(None, None).over_compulsory_age
    assert years(date(2006, 1, 8), date(2025, 6, 6)).adult
    assert not years(date(2008, 1, 8), date(2025, 6, 6)).adult


def test_a_birth_after_the_plan_is_no_date_of_birth() -> None:
    assert years(date(2025, 5, 1), date(2025, 3, 1)).age is None


@given(DAYS, DAYS)
def test_the_calendar_holds_together(birth: date, day: date) -> None:
    assert day <= end_of_school_year(day)
    assert year_group_end(3, 3, day) == end_of_school_year(day)
    assert last_friday_in_june(day.year).weekday() == 4
    assert last_friday_in_june(day.year).day >= 24
    if birth <= day:
        months = months_between(birth, day)
        assert add_months(birth, months) <= day < add_months(birth, months + 1) or birth.day > 28
        assert age_on(birth, day) == months // 12
        assert year_group(birth, day) in (age_on(birth, day) - 5, age_on(birth, day) - 4)
