"""Section K against the law's list and against the documents supplied."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from planlint.checks.base import CheckOptions
from planlint.facts.advice_list import AdviceList
from planlint.facts.case import CaseFacts
from planlint.model import Case, Document, Hit


class Options(CheckOptions):
    """``fault`` is what is looked for."""

    fault: Literal["missing", "incomplete", "outdated", "unlisted"]


_SAME = 60
"""Days by which a document's date and its entry's may differ."""
_FAMILY = ("family", "child")


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """Hits about Section K; none where it has no entries, which other rules tell."""
    listed = facts.about(AdviceList)
    if listed.entries:
        yield from {"missing": _missing, "incomplete": _incomplete, "outdated": _outdated, "unlisted": _unlisted}[options.fault](case, listed)


def _missing(case: Case, listed: AdviceList) -> Iterator[Hit]:
    for duty in listed.missing():
        yield Hit("K", None, None, {"kind": duty}, "amended" if case.plan.amended else "new")


def _incomplete(case: Case, listed: AdviceList) -> Iterator[Hit]:
    told: set[str] = set()
    for entry in listed.entries:
        dated = any(other.dated for other in listed.entries if other.item.id == entry.item.id)
        if not dated and not entry.absent and entry.item.id not in told:
            told.add(entry.item.id)
            yield Hit("K", entry.item, None, {"what": "no date"})


def _outdated(case: Case, listed: AdviceList) -> Iterator[Hit]:
    day = case.plan.facts.plan_date
    for document in case.advice if day else ():
        newest = max((other.facts.date for other in case.advice if other.kind == document.kind and other.facts.date), default=None)
        dates = [d for entry in listed.of(document) for d in entry.dates]
        if newest and newest == document.facts.date and dates and (newest - max(dates)).days > _SAME and document.kind not in _FAMILY:
            yield _dated("newer", document, max(dates))
    if case.plan.amended or listed.says_sufficient or day is None:
        return
    for entry in listed.entries:
        if entry.dates and max(entry.dates) < _year_before(day):
            yield Hit("K", entry.item, None, {"date": _said(max(entry.dates))}, "old")
    told = {max(entry.dates) for entry in listed.entries if entry.dates}
    for document in case.advice:
        if document.facts.date and document.facts.date < _year_before(day) and document.facts.date not in told and not any(e.dates for e in listed.of(document)):
            yield _dated("old", document, document.facts.date)


def _dated(variant: str, document: Document, day: date) -> Hit:
    related = tuple((document.path, item) for item in document.items[:1])
    return Hit("K", None, None, {"date": _said(day)}, variant, related=related)


def _unlisted(case: Case, listed: AdviceList) -> Iterator[Hit]:
    for document in case.advice:
        known = document.kind != "other-advice" or document.facts.author
        if known and not listed.of(document):
            who = ", ".join(part for part in (document.facts.author, document.facts.role) if part)
            yield Hit("K", None, None, {"who": who or document.path}, related=tuple((document.path, item) for item in document.items[:1]))


def _year_before(day: date) -> date:
    return date(day.year - 1, day.month, min(day.day, 28))


def _said(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
