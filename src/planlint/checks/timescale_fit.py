"""An outcome's end point lies in the past, too near or too far ahead."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from planlint.checks.base import CheckOptions, Count, Margin
from planlint.facts.case import CaseFacts
from planlint.facts.coverage import covering
from planlint.facts.school_calendar import add_months, end_of_school_year
from planlint.facts.timescales import Deadline, Timescales
from planlint.model import Hit, SectionPart, Span


class Options(CheckOptions):
    """An end point must lie at least ``months`` and at most ``years`` after the plan's date."""

    months: Margin = 6
    years: Count = 5


def check(section: SectionPart, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit an outcome whose end point does not fit; a statement over several outcomes is told at the first of them."""
    plan = facts.case.plan.facts.plan_date
    if plan is None:
        return
    timescales = facts.about(Timescales)
    over = dict[str, str]()
    if any(facts[item.id].covered for item in section.items):
        over = {item.id: text for item, text in covering(section, lambda text: facts.doc(text)._.ends)}
    told: set[str] = set()
    for item in section.items:
        if item.role != "outcome":
            continue
        of_item, statement = facts[item.id], ""
        deadline = timescales.of(of_item)
        if deadline is None and not of_item.ends and (statement := over.get(item.id, "")):
            deadline = timescales.stated(statement, facts.doc(statement)._.ends)
        variant = "" if deadline is None or statement in told else _fault(deadline, plan, options)
        if deadline is None or not variant or (variant == "far" and timescales.for_life(of_item, statement, deadline)):
            continue
        told |= {statement} - {""}
        where = " (said of several outcomes)" if statement else ""
        values = {"phrase": deadline.words, "date": _day(deadline.days[0]), "plan": _day(plan), "where": where}
        yield Hit(section.id, item, None if statement else Span(deadline.start, deadline.end), values, variant)


def _fault(deadline: Deadline, plan: date, options: Options) -> str:
    """The variant on which every reading of the date agrees, "" where it fits or where they do not."""
    said = {_one(day, deadline.is_phase, plan, options) for day in deadline.days}
    return said.pop() if len(said) == 1 else ""


def _one(day: date, phase: bool, plan: date, options: Options) -> str:
    if day < plan:
        return "past"
    if phase and day == end_of_school_year(plan):
        return "phase"
    if day < add_months(plan, options.months):
        return "soon"
    return "far" if day > add_months(plan, 12 * options.years) else ""


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
