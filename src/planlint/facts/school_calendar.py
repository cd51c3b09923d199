"""England's school year as arithmetic on dates: it runs from 1 September to 31 August, and a child is in the year group
of the age that they reach in it (Year 1 in the school year in which they turn six).
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

RECEPTION_AGE = 5
"""The age that a child in Reception (year 0) reaches; a year group is this much less than the age reached in it."""


def school_year_end(birth: date, age: int) -> date:
    """31 August of the school year in which a child born on ``birth`` turns ``age`` (Year 2 ends at 7)."""
    return date(birth.year + age + (1 if birth.month >= 9 else 0), 8, 31)


def end_of_school_year(day: date) -> date:
    """31 August of the school year that ``day`` falls in."""
    return date(day.year + (1 if day.month >= 9 else 0), 8, 31)


def year_group(birth: date, day: date) -> int:
    """The year group on ``day`` of a child born on ``birth`` and taught with their age; 0 is Reception, -1 nursery."""
    return end_of_school_year(day).year - school_year_end(birth, RECEPTION_AGE).year


def year_group_end(year: int, now: int, day: date) -> date:
    """31 August of Year ``year`` for a child who is in Year ``now`` on ``day``."""
    return date(end_of_school_year(day).year + year - now, 8, 31)


def age_on(birth: date, day: date) -> int:
    """Full years of age on ``day``."""
    return months_between(birth, day) // 12


def months_between(birth: date, day: date) -> int:
    """Full months from ``birth`` to ``day``."""
    return (day.year - birth.year) * 12 + day.month - birth.month - (day.day < birth.day)


def add_months(day: date, months: int) -> date:
    """The same day of another month, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def last_friday_in_june(year: int) -> date:
    """The day on which compulsory school age ends for those who turn 16 in the school year (Education Act 1996, section 8)."""
    end = date(year, 6, 30)
    return end - timedelta(days=(end.weekday() - 4) % 7)
