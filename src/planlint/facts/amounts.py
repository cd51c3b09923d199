"""How much provision gives, in one measure, and what one statement of it gives less than another.

Rates are counted in school weeks: a term has thirteen, a half term six, a year thirty-nine.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from planlint.facts.item import ItemFacts
from planlint.facts.quantities import WORD_NUMBERS, Quantity

Change = Literal["dropped", "reduced", "increased", "changed"]
_WEEKS = {"week": 1.0, "fortnight": 2.0, "month": 4.0, "term": 13.0, "year": 39.0, "annum": 39.0, "day": 0.2, "morning": 0.2, "afternoon": 0.2, "evening": 0.2, "dai": 0.2, "annual": 39.0}
_HALF_TERM = re.compile(r"\bhalf[\s-]?term", re.IGNORECASE)
_EVERY_SOME = re.compile(r"\bevery\s(?:(?P<other>other|second|alternate)|(?P<number>\d+|two|three|four|five|six|eight|ten|twelve))\s(?P<unit>day|week|month|term|year)s?\b", re.IGNORECASE)
_TIMES_OF = re.compile(r"^(?:bi-?weekly|alternate)\b", re.IGNORECASE)
_DAYS = re.compile(r"\b(?:mon|tues|wednes|thurs|fri)days?\b", re.IGNORECASE)
_TRAINED = re.compile(r"\W{0,3}\s?\(?(?:who\s(?:is|are|has\sbeen|have\sbeen)\s)?trained\b", re.IGNORECASE)
_ALONE = 1.0
_SLACK = 1.05
"""Rates this near are the same: terms differ in length."""


@dataclass(frozen=True)
class Amounts:
    """``times`` and ``minutes`` each week and each time, ``weekly`` minutes a week; None where the words do not say."""

    often: str
    long: str
    times: float | None
    minutes: float | None
    weekly: float | None
    continuous: bool
    group: float | None


@dataclass(frozen=True)
class Difference:
    """One thing that a statement says otherwise than another: its words before and after, "" where it says nothing."""

    what: Literal["frequency", "length", "group size", "deliverer"]
    change: Change
    before: str
    after: str


def amounts(facts: ItemFacts) -> Amounts:
    """How often, how long and with how many an item gives its provision."""
    text = facts.item.text
    often, long = _outermost(facts.often), _outermost(facts.long)
    times = next((rate for q in often if q.kind == "frequency" and (rate := _rate(q, text)) is not None), None)
    minutes = next((q.minutes for q in long if q.kind == "duration" and q.minutes), None)
    total = next((q for q in often if q.kind == "total" and q.minutes), None)
    weekly: float | None
    if total:
        weekly = (total.minutes or 0.0) * (total.count or 1.0) / (_period(total, text) or 1.0)
    else:
        weekly = times * minutes if times is not None and minutes is not None else None
    group = next((q.count for q in facts.quantities if q.kind == "group"), None)
    if any(q.kind == "ratio" for q in facts.quantities):
        group = _ALONE
    return Amounts(_words(often, text), _words(long, text), times, minutes, weekly, any(q.kind == "continuous" for q in often), group)


def _words(found: Iterable[Quantity], text: str) -> str:
    return ", ".join(dict.fromkeys(text[q.start : q.end] for q in found))


def _outermost(found: Iterable[Quantity]) -> list[Quantity]:
    ordered = sorted(found, key=lambda q: (q.start, -q.end))
    return [q for q in ordered if not any(o is not q and o.start <= q.start and q.end <= o.end and (o.end - o.start) > (q.end - q.start) for o in ordered)]


def _rate(quantity: Quantity, text: str) -> float | None:
    """Times a school week."""
    words = text[quantity.start : quantity.end]
    if every := _EVERY_SOME.search(words):
        number = 2.0 if every["other"] else WORD_NUMBERS.get(every["number"].lower()) or float(every["number"])
        return 1 / (number * _WEEKS[every["unit"].lower()])
    if _TIMES_OF.match(words):
        return 0.5
    days = len(_DAYS.findall(words))
    period = _period(quantity, text)
    if days:
        return float(days)
    return (quantity.count or 1.0) / period if period else None


def _period(quantity: Quantity, text: str) -> float | None:
    """School weeks of the period that an amount is given for."""
    if _HALF_TERM.search(text, quantity.start, quantity.end):
        return 6.0
    per = (quantity.per or "").lower().rstrip("s")
    return next((weeks for name, weeks in _WEEKS.items() if per.startswith(name)), None)


class People:
    """Which names are one role: built from ``rules/words/synonyms.toml``."""

    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        self._one = {name: names[0] for names in words["synonyms"]["people"] for name in names}

    def roles(self, facts: ItemFacts) -> frozenset[str]:
        """The roles that deliver an item, each under one name."""
        names = (facts.item.text[person.start : person.end].lower().strip() for person in facts.deliverers)
        return frozenset(self._one.get(name, name) for name in names if "[" not in name)

    def trained(self, facts: ItemFacts) -> bool:
        """Somebody who delivers is said to be trained in something."""
        return any(person.kind == "trained" or _TRAINED.search(facts.item.text, person.end, person.end + 40) for person in facts.deliverers)


def differences(before: ItemFacts, after: ItemFacts, people: People) -> Iterator[Difference]:
    """What ``after`` says otherwise than ``before`` of how often, how long, with how many and by whom."""
    old, new = amounts(before), amounts(after)
    if (old.weekly is None or new.weekly is None) and not new.continuous:
        yield from _one("frequency", old.often, new.often, old.times, new.times)
        if old.long != old.often:
            yield from _one("length", old.long, new.long, old.minutes, new.minutes)
    elif old.weekly and new.weekly and not _near(old.weekly, new.weekly):
        change: Change = "reduced" if new.weekly < old.weekly else "increased"
        if old.times and new.times and not _near(old.times, new.times):
            yield Difference("frequency", change, old.often, new.often)
        else:
            yield Difference("length", change, old.long, new.long)
    if old.group and new.group and old.group != new.group:
        yield Difference("group size", "reduced" if new.group > old.group else "increased", f"{old.group:g}", f"{new.group:g}")
    yield from _deliverer(before, after, people)


def _one(what: Literal["frequency", "length"], old: str, new: str, was: float | None, now: float | None) -> Iterator[Difference]:
    if not old or old.casefold() == new.casefold():
        return
    if not new:
        yield Difference(what, "dropped", old, "")
    elif was and now:
        if not _near(was, now):
            yield Difference(what, "reduced" if now < was else "increased", old, new)
    else:
        yield Difference(what, "changed", old, new)


def _near(one: float, other: float) -> bool:
    return max(one, other) <= min(one, other) * _SLACK


def _deliverer(before: ItemFacts, after: ItemFacts, people: People) -> Iterator[Difference]:
    old, new = people.roles(before), people.roles(after)
    if old and not old & new and not any(a in b or b in a for a in old for b in new):
        yield Difference("deliverer", "changed" if new else "dropped", ", ".join(sorted(old)), ", ".join(sorted(new)))
    elif old and new and people.trained(before) and not people.trained(after):
        yield Difference("deliverer", "reduced", f"{', '.join(sorted(old))}, trained", ", ".join(sorted(new)))
