"""Where the child stands in England's school years at the plan's date, by date of birth and by what the plan states."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from planlint.facts import school_calendar as calendar

if TYPE_CHECKING:
    from planlint.facts.case import CaseFacts

ADULT_AGE = 18
_LAST_COMPULSORY_YEAR, _YEAR_AFTER_18 = 11, 14


class SchoolYears:
    """The child's age and year group at the plan's date; ``facts.about(SchoolYears)``. Unknown dates give None or False."""

    def __init__(self, facts: CaseFacts) -> None:
        known = facts.case.plan.facts
        self.birth: date | None = known.date_of_birth
        self.plan: date | None = known.plan_date
        if self.birth and self.plan and self.birth >= self.plan:
            self.birth = None  # a slip in one of the two: nothing can be reckoned from them
        self.stated_year: int | None = known.year_group
        if self.stated_year is not None and self.expected_year is not None and max(self.stated_year, self.expected_year) < 0:
            self.stated_year = self.expected_year  # "nursery" alone may be either of the two years

    @cached_property
    def age(self) -> int | None:
        """Full years of age at the plan's date."""
        return calendar.age_on(self.birth, self.plan) if self.birth and self.plan else None

    @cached_property
    def expected_year(self) -> int | None:
        """The year group of the child's age at the plan's date; 0 is Reception, -1 nursery, 14 the year of turning 19."""
        return calendar.year_group(self.birth, self.plan) if self.birth and self.plan else None

    @property
    def year(self) -> int | None:
        """The year group as stated, otherwise by age."""
        return self.expected_year if self.stated_year is None else self.stated_year

    @cached_property
    def births(self) -> tuple[date, ...]:
        """Dates of birth to reckon year groups from: the child's, and one of the stated year group where it is another."""
        found = [self.birth] if self.birth else []
        if self.plan and self.stated_year is not None and self.stated_year != self.expected_year:
            end = calendar.end_of_school_year(self.plan)
            found.append(date(end.year - self.stated_year - calendar.RECEPTION_AGE, 1, 1))
        return tuple(found)

    @cached_property
    def over_compulsory_age(self) -> bool:
        """After the last Friday in June of the school year in which the young person turned 16; by year group where no date tells."""
        if self.birth and self.plan:
            return self.plan > calendar.last_friday_in_june(calendar.school_year_end(self.birth, 16).year)
        return self.stated_year is not None and self.stated_year > _LAST_COMPULSORY_YEAR

    @cached_property
    def adult(self) -> bool:
        """18 or over at the plan's date."""
        if self.age is not None:
            return self.age >= ADULT_AGE
        return self.stated_year is not None and self.stated_year >= _YEAR_AFTER_18


def over_school_age(facts: CaseFacts) -> bool:
    """The young person is over compulsory school age at the plan's date; False where nothing tells."""
    return facts.about(SchoolYears).over_compulsory_age
