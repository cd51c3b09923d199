"""By when an outcome is to be achieved, as a date: its own end point, or that of a statement over it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from planlint.facts.case import CaseFacts
from planlint.facts.end_dates import EndDates
from planlint.facts.ends import EndPoint
from planlint.facts.item import ItemFacts
from planlint.facts.school_years import SchoolYears
from planlint.facts.screen import Screened

_UNTIL = re.compile(r"\W*(?:(?:by|before|until|till|up\sto|within|at|to|on|in\stime\sfor|ahead\sof)\b|(?:the\s)?(?:very\s)?(?:end|close|finish|completion|last|final|start|beginning)\b|end[\s-]of)", re.IGNORECASE)
_PLACE = re.compile(r"\W*(?:in|during|throughout|for|on|from|after|across|over|as|of)\b", re.IGNORECASE)
_WITHIN = re.compile(r"\b(?:within|next|coming|following|time|from\s(?:the\s)?(?:date|issue|now)|after\s(?:the\s)?(?:date|issue))\b", re.IGNORECASE)
_RATE_BEFORE = re.compile(r"(?:\d|\b(?:times?|once|twice|occasions?|days?|sessions?|words?|lessons?|least|row|more|out))\s*$", re.IGNORECASE)
_SPENT = re.compile(r"\b(?:been|spent|attended)\b[^.;|]{0,40}$", re.IGNORECASE)
_RELATIVE_AFTER = re.compile(r"\s(?:of\s(?!(?:the\s|this\s)?plan\b|issue)|after|following|to\s(?:settle|calm|recover))", re.IGNORECASE)
_OF_AGE = re.compile(r"\b(?:age|aged|birthday|is|are|turns?|reaches)\b", re.IGNORECASE)
_LED = re.compile(r"\b(?:by|before|until|till)\s(?:the\s)?$", re.IGNORECASE)
_OPENS = re.compile(r"(?:^|[|(:;–—])\s*$")
_GOES_ON = re.compile(r"\s(?:and\s(?:a\s)?half|half[\s-]term|(?:term\s)?(?:of|in)\s(?:his\s|her\s|their\s)?(?:year|yr|y\d|reception|key\sstage|ks|nursery|school|(?:his|her|their|the|next)\b))", re.IGNORECASE)
"""The end point is longer than was found ("four and a half", "Feb half-term of Year 2")."""
_STARTS = re.compile(r"(?:^|[.|:;])\s*$")
_AFTER_END = re.compile(r"(?:^|[\s,(])$")


@dataclass(frozen=True, slots=True)
class Deadline:
    """An end point with its date, one for each way of reckoning the child's school years. ``years`` are the first and last
    year group of the phase it names; ``start`` and ``end`` its place in the text.
    """

    words: str
    kind: str
    start: int
    end: int
    days: tuple[date, ...]
    years: tuple[int, int] | None = None

    @property
    def is_phase(self) -> bool:
        """A phase of several years, not a single school year."""
        return self.kind == "phase" and self.years is not None and self.years[0] < self.years[1]


class Timescales:
    """Reads outcomes' end points; ``facts.about(Timescales)``."""

    def __init__(self, facts: CaseFacts) -> None:
        self._years = facts.about(SchoolYears)
        self._dates = facts.lexicon(EndDates.of)
        self._long_term = facts.lexicon(_long_term)

    def of(self, facts: ItemFacts) -> Deadline | None:
        """The last end point of the outcome's goal that has a date; that of its "by when" cell before any other."""
        ends = facts.ends
        in_cell = [e for e in ends if facts.kind_at(e.start) == "timescale"]
        return self._last(facts.item.text, in_cell, cell=True) or self._last(facts.item.text, [e for e in ends if e not in in_cell])

    def stated(self, text: str, ends: Iterable[EndPoint]) -> Deadline | None:
        """The end point of a heading or a sentence over outcomes."""
        return self._last(text, list(ends), cell=True)

    def for_life(self, facts: ItemFacts, over: str, deadline: Deadline) -> bool:
        """The outcome is marked as long-term, or is one of adult life; its end point may lie any time ahead."""
        item = facts.item
        labels = (piece.block.text[: piece.offset] for piece in item.pieces)
        texts = (item.text, over, *item.headings, *(part.title for part in item.parts), *labels)
        return any(self._long_term.search(text) for text in texts)

    def _last(self, text: str, ends: list[EndPoint], cell: bool = False) -> Deadline | None:
        found = []
        for end in ends:
            before = next((e for e in ends if e.end <= end.start and _AFTER_END.match(text[e.end : end.start])), None)
            if cell or before or _is_goal(end, text):
                deadline = self._dated(end, text)
                if deadline:
                    found.append(deadline)
        return max(found, key=lambda d: d.days, default=None)

    def _dated(self, end: EndPoint, text: str) -> Deadline | None:
        words = text[end.start : end.end].strip(" |,;:")
        if re.match(r"(?:from|after|since)\b", words, re.IGNORECASE):
            return None
        years = self._dates.years(end.kind, words.lower()) if end.kind in ("year group", "phase", "event") else None
        births = (self._years.birth,) if end.kind == "age" or not years else self._years.births
        days = [self._dates.when(end.kind, words, birth, self._years.plan) for birth in births]
        dated = tuple(day for day in days if day)
        if not dated or len(dated) < len(days) or self._stays_on(end.kind, words, years):
            return None
        return Deadline(words, end.kind, end.start, end.end, dated, years)

    def _stays_on(self, kind: str, words: str, years: tuple[int, int] | None) -> bool:
        """A special school's secondary or sixth form goes on for longer than its name says."""
        now = self._years.year
        return kind in ("phase", "event") and bool(years) and years is not None and now is not None and years[1] in (11, 13) and now > years[1] and not re.search(r"(?:stage|ks)\s?(?:4|four)", words, re.IGNORECASE)


def _is_goal(end: EndPoint, text: str) -> bool:
    """It says by when, not where, how often or since when."""
    words = text[end.start : end.end]
    before, after = text[: end.start], text[end.end :]
    if _GOES_ON.match(after):
        return False
    if end.kind == "date":
        return bool(_UNTIL.match(words) or _LED.search(before)) or bool(_OPENS.search(before) and not _PLACE.match(words) and not after.startswith(":"))
    if end.kind in ("phase", "year group"):
        return not _PLACE.match(words) or words.lower().startswith("on ")
    if end.kind == "age":
        return bool(_UNTIL.match(words) or words.lower().startswith("when")) and bool(_OF_AGE.search(words))
    if end.kind == "period":
        opens = words.lower().startswith("in ") and bool(_STARTS.search(before))
        return (opens or bool(_WITHIN.search(words))) and not _SPENT.search(before) and not _RATE_BEFORE.search(before) and not _RELATIVE_AFTER.match(after)
    return not words.lower().startswith(("after", "once", "as "))


def _long_term(words: Mapping[str, Mapping[str, Any]]) -> Screened:
    return Screened(words["phases"]["long_term"]["patterns"], r"\b(?:#)")
