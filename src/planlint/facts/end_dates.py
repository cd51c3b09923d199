"""The day that an end point stands for, where the child's date of birth and the plan's date allow it.

A phase ends on 31 August of the school year of its last year group. Months are taken to their last day, terms to their
usual last month. "Before Year 3" and "by the start of Year 3" are the end of Year 2.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from typing import Any

from planlint.facts.quantities import WORD_NUMBERS
from planlint.facts.school_calendar import RECEPTION_AGE, add_months, end_of_school_year, school_year_end

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = re.compile(r"\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b")
_HALF_TERMS = ((2, 20), (5, 31), (10, 31))
_LAST_MONTH = {"summer term": 7, "bonfire": 11, "halloween": 10, "autumn": 12, "christmas": 12, "michaelmas": 12, "winter": 12, "spring": 3, "easter": 4, "lent": 3, "summer": 8, "whitsun": 5, "october": 10, "february": 2}
_ORDINALS = dict(zip(("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first"), range(3, 22), strict=True))
_NUMBERS = {"twenty-four": 24.0, **WORD_NUMBERS, **_ORDINALS}
_YEARS = re.compile(r"\b(?:year|yr|y|ncy|nc\sy(?:ear)?)\s?(\d{1,2}|[a-z]+)")
_PERIOD = re.compile(r"([\w-]+)(?:\s(?:to|or|-|–)\s([\w-]+))?[\s-](?:calendar\s|school\s|academic\s)?(week|month|half[\s-]term|term|year)")
_MONTHS_IN = {"week": 0.25, "month": 1, "term": 4, "year": 12}
_START = re.compile(r"\b(?:start|beginning|before|starts|starting|begins|beginning|joins|joining|enters|entering|moves?|moving|transfers?|transferring|transitions?|transitioning|entry|goes|going|go|ready)\b")
_LEAVE = re.compile(r"\b(?:end|leav\w+|left|finish\w*|complet\w+|close|last)\b")
_SEASON = re.compile(r"\b(?:autumn|spring|summer|christmas|easter|michaelmas|lent|winter|half[\s-]term)\b")
_ACADEMIC = re.compile(r"\b(?P<which>this|the|current|present|next)\s(?:(?:current|present)\s)?(?:academic|school)\syear\b")
_RANGE = re.compile(r"(20\d\d)\s?[/–-]\s?(?:20)?(\d\d)\b")


class EndDates:
    """Resolves end points. ``phases`` are the year groups of each phase by name, as in ``rules/words/phases.toml``."""

    def __init__(self, phases: Mapping[str, list[int]]) -> None:
        self._phases = {name: (years[0], years[1]) for name, years in phases.items() if years}
        self._longest = sorted(phases, key=len, reverse=True)

    @classmethod
    def of(cls, words: Mapping[str, Mapping[str, Any]]) -> EndDates:
        """From the files of ``rules/words``; for ``facts.lexicon``."""
        return cls(words["phases"]["phases"])

    def phase(self, words: str) -> tuple[int, int] | None:
        """First and last year group of the phase that ``words`` (lower case) name."""
        name = next((p for p in self._longest if p in words), None)
        return self._phases.get(name) if name else None

    def when(self, kind: str, words: str, birth: date | None, plan: date | None) -> date | None:
        """The day of an end point of this kind in ``words``, for a child born on ``birth`` and a plan of the date ``plan``."""
        words = words.lower()
        if kind == "date" or (kind == "phase" and re.search(r"20\d\d", words)):
            return _calendar(words, plan)
        if kind == "period":
            return _after(words, plan) if plan else None
        if kind == "phase" and plan and (year := _ACADEMIC.search(words)):
            end = end_of_school_year(plan)
            return end.replace(year=end.year + 1) if year["which"] == "next" else end
        if not birth:
            return None
        if kind == "age":
            return _birthday(words, birth)
        years = self.years(kind, words)
        if years is None:
            return None
        end = school_year_end(birth, years[1] + RECEPTION_AGE)
        return _in_school_year(words, end.year - 1) if _SEASON.search(words) else end

    def years(self, kind: str, words: str) -> tuple[int, int] | None:
        """The first and last year group of what ends then, of a year group, a phase or the move to or from one."""
        begins = bool(_START.search(words)) and not (_LEAVE.search(words) or _SEASON.search(words))
        if kind == "event" and not begins and not _LEAVE.search(words):
            return None
        numbers = [number for word in _YEARS.findall(words) if (number := _number(word)) is not None]
        if numbers and kind != "phase":
            last = int(numbers[0] if begins else numbers[-1]) - begins
            return last, last
        phase = self.phase(words)
        if phase is None or not begins:
            return phase
        return phase[0] - 1, phase[0] - 1


def _after(words: str, plan: date) -> date | None:
    match = _PERIOD.search(words)
    count = (1 if match[1] in ("next", "coming") else _number(match[2] or match[1])) if match else None
    return add_months(plan, round(count * _MONTHS_IN.get(match[3], 2))) if match and count else None


def _birthday(words: str, birth: date) -> date | None:
    ages = (_number(word) for word in re.findall(r"\d{1,2}|[a-z-]{3,}", words))
    years = next((int(age) for age in ages if age), None)
    return add_months(birth, 12 * years) if years else None


def _number(word: str | None) -> float | None:
    if not word:
        return None
    return float(word) if word.isdigit() else _NUMBERS.get(word)


def _calendar(text: str, plan: date | None) -> date | None:
    try:
        if numbers := re.search(r"(\d{1,2})[/.](\d{1,2})[/.](\d{2,4})", text):
            day, month, year = (int(n) for n in numbers.groups())
            return date(year + 2000 if year < 100 else year, month, day)
        if slash := re.fullmatch(r"\D*(\d{1,2})/(20\d\d)\D*", text):
            return _month_end(int(slash[2]), int(slash[1]))
        if years := _RANGE.search(text):
            return _in_school_year(text, int(years[1]))
        if plan and "half" in text and not re.search(r"20\d\d", text) and not _MONTH.search(text):
            return min(end for year in (plan.year, plan.year + 1) for month, last in _HALF_TERMS if (end := date(year, month, last)) > plan)
        month_number = _month(text)
        if year_found := re.search(r"20\d\d|['’]\d\d", text):
            year = int(year_found[0].lstrip("'’")) % 100 + 2000
        elif plan and "next" not in text:
            year = plan.year if month_number >= plan.month else plan.year + 1
        else:
            return None
        day_found = re.search(r"\b(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?[a-z]", text)
        return date(year, month_number, int(day_found[1])) if day_found else _month_end(year, month_number)
    except ValueError:
        return None


def _month(text: str) -> int:
    """The month that a date names, the last of a season or term; August, the end of the school year, where none is named."""
    if named := _MONTH.search(text):
        return _MONTHS.index(named[0][:3]) + 1
    if re.search(r"\bend\sof\s20\d\d", text):
        return 12
    return next((m for season, m in _LAST_MONTH.items() if season in text), 8)


def _in_school_year(text: str, first: int) -> date:
    """"Spring term 2025/26" is in the second of the two years, "autumn term 2025/26" in the first."""
    month = _month(text)
    return _month_end(first if month >= 9 else first + 1, month)


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
