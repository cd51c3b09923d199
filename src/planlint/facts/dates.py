"""Day-first dates as plans write them: 3 May 2016, 3rd May 2016, 03/05/2016, 3.5.16, Monday 3 May 2016."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAME = r"(?P<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*)\.?"
_LONG = re.compile(
    rf"\b(?P<day>\d{{1,2}})\s*(?:st|nd|rd|th)?\s*(?:day of|of)?[\s./-]*{_NAME},?[\s./-]*(?P<year>\d{{4}}|\d{{2}})\b",
    re.I,
)
_MONTH_FIRST = re.compile(rf"\b{_NAME}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})\b", re.I)
_SHORT = re.compile(
    r"(?<![\d/.])(?P<day>\d{1,2})\s?[./-]\s?(?P<month>\d{1,2})\s?[./-]\s?(?P<year>\d{4}|\d{2})(?!\d|[./]\d)"
)
_ISO = re.compile(r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})\b")


def dates_in(text: str) -> list[date]:
    """Every full date in ``text``, in order; months without a day are none."""
    found: list[tuple[int, date]] = []
    for pattern in (_ISO, _LONG, _MONTH_FIRST, _SHORT):
        for match in pattern.finditer(text):
            one = _date(match["day"], match["month"], match["year"])
            if one and all(match.start() != start for start, _ in found):
                found.append((match.start(), one))
    return [one for _, one in sorted(found)]


def without_dates(text: str) -> str:
    """The text with every full date blanked out, each letter by a space."""
    for pattern in (_ISO, _LONG, _MONTH_FIRST, _SHORT):
        text = pattern.sub(lambda match: " " * len(match[0]), text)
    return text


def first_date(text: str) -> date | None:
    """The first full date in ``text``."""
    return next(iter(dates_in(text)), None)


def _date(day: str, month: str, year: str) -> date | None:
    number = int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
    full = int(year) + (0 if len(year) == 4 else 2000)
    if len(year) == 2 and full > date.max.year:
        return None
    try:
        return date(full, number, int(day))
    except ValueError:
        return None
