"""Needs said twice, and provision that stands twice with nothing saying whether its hours add up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from rapidfuzz import fuzz

from planlint.facts.alike import Ideas, Pair, pairs
from planlint.facts.case import CaseFacts
from planlint.facts.item import ItemFacts
from planlint.model import Item

_OVERVIEW = re.compile(r"\b(?:summary|overview|pen portrait|at a glance|introduction|background|about|diagnos)", re.IGNORECASE)
_REFERS = re.compile(
    r"\b(?:as (?:above|before|for|in|under|with)|see (?:above|[A-H]\d|outcome|section|row|need)|same (?:session|hour|lesson|time|group|programme|block|slot|visit)s?|"
    r"above|already|(?:also )?count(?:s|ed)|included in|in addition|additional|on top of|part of (?:the|this|that|his|her|their)|of (?:these|this|which)|"
    r"a (?:further|second|third)|another|extra|within the|separate(?:ly)?|continu(?:es|ation)|referred to|described|outlined|set out|listed)\b",
    re.IGNORECASE,
)
_PERIOD = {
    "daily": "day", "day": "day", "morning": "day", "afternoon": "day", "weekly": "week", "wk": "week", "termly": "term", "monthly": "month", "fortnightly": "fortnight",
    "annum": "year", "yearly": "year", "annually": "year",
}  # fmt: skip
_LEAST = 0.45


class Duplicates:
    """Pairs of items that say the same, the earlier first."""

    def __init__(self, facts: CaseFacts) -> None:
        self._facts = facts
        self._ideas = facts.lexicon(Ideas)
        about = facts.case.plan.facts
        self._names = [name for name in (about.child, *(about.full_name or "").split()) if name]

    @cached_property
    def needs(self) -> tuple[tuple[Item, Item], ...]:
        """Needs of one section that say the same; between sections only what is copied whole."""
        plan = self._facts.case.plan
        headed = any(item.headings for item in plan.items if item.section == "B")
        listed = [
            item for item in plan.items
            if item.section in ("B", "C", "D") and item.role in ("need", "diagnosis") and not (item.headings and _OVERVIEW.search(item.headings[-1]))
            and (item.section != "B" or item.headings or not headed)
        ]  # fmt: skip
        ideas = [self._ideas.of(item.text, self._names) for item in listed]
        return tuple(_firsts(listed, (pair for pair in pairs(ideas, _LEAST) if self._same_need(pair, listed, ideas))))

    def _same_need(self, pair: Pair, listed: Sequence[Item], ideas: Sequence[frozenset[str]]) -> bool:
        one, two = ideas[pair.earlier], ideas[pair.later]
        less, more = sorted((len(one), len(two)))
        if listed[pair.earlier].section != listed[pair.later].section:
            return pair.covered >= 0.9 and less >= 5 and more <= less * 1.3
        # one of them may say much that the other does not: four ideas that both name are the same scene all the same
        alike = (less <= 3 and pair.covered >= 0.5) or (pair.covered >= 0.6 and len(pair.shared) >= 3) or len(pair.shared) >= 4
        return alike and not self._ideas.on_other_things(one, two) and not _one_frame(listed[pair.earlier], listed[pair.later], one, two)

    @cached_property
    def provisions(self) -> tuple[tuple[Item, Item], ...]:
        """Provision of one section that stands twice."""
        plan = self._facts.case.plan
        listed = [item for item in plan.items if item.section in ("F", "G", "H1", "H2") and item.role == "provision"]
        mains = [self._ideas.of(self._content(item), self._names) for item in listed]
        wholes = [main | self._ideas.of(self._facts[item.id].part_text("deliverer") or "", self._names) for item, main in zip(listed, mains, strict=True)]
        found = (pair for pair in pairs(wholes, 0.3) if self._same_provision(pair, listed, mains, wholes))
        return tuple(_firsts(listed, found))

    def _content(self, item: Item) -> str:
        """The main part without who delivers it and without figures, which are compared as amounts."""
        facts, text = self._facts[item.id], item.text
        for person in reversed(facts.deliverers):
            text = text[: person.start] + " " * (person.end - person.start) + text[person.end :]
        return re.sub(r"\d+", " ", text[facts.main_start : facts.main_end])

    def _same_provision(self, pair: Pair, listed: Sequence[Item], mains: Sequence[frozenset[str]], wholes: Sequence[frozenset[str]]) -> bool:
        one, two = listed[pair.earlier], listed[pair.later]
        if one.section != two.section or _REFERS.search(two.text) or _REFERS.search(one.text):
            return False
        less, more = sorted((pair.earlier, pair.later), key=lambda place: len(mains[place]))
        shared = mains[less] & wholes[more]
        if len(shared) < 2 or self._ideas.on_other_things(wholes[less], wholes[more]):
            return False
        if _one_frame(one, two, mains[pair.earlier], mains[pair.later]):
            return False
        covered = len(shared) / len(mains[less])
        same = _same_amount(self._facts[one.id], self._facts[two.id])
        if same is None:
            # one of them lacks a length or a frequency; what both say may still agree
            return covered >= (0.7 if len(shared) >= 4 and _agree_in_part(self._facts[one.id], self._facts[two.id]) else 0.8) and len(shared) >= 3
        return (covered >= 0.6 if same else covered >= 0.9 and len(shared) >= 4) and (len(mains[less]) < 4 or len(shared) > 2)


def _one_frame(one: Item, two: Item, first: frozenset[str], second: frozenset[str]) -> bool:
    """One sentence with something else put in ("five words of the science lesson", "five words of the history lesson")."""
    return bool(first - second and second - first) and fuzz.ratio(one.main, two.main) > 80


def _same_amount(one: ItemFacts, two: ItemFacts) -> bool | None:
    """Whether both say the same amount; None where one of them says none."""
    first, second = _amount(one), _amount(two)
    if not all((*first, *second)):
        return None
    return bool(first[0] & second[0] and first[1] & second[1])


def _agree_in_part(one: ItemFacts, two: ItemFacts) -> bool:
    """Whether what both say of length and frequency is the same, and they do say the same of one."""
    both = [(first, second) for first, second in zip(_amount(one), _amount(two), strict=True) if first and second]
    return bool(both) and all(first & second for first, second in both)


def _amount(facts: ItemFacts) -> tuple[frozenset[float], frozenset[str]]:
    minutes = frozenset(q.minutes for q in facts.quantities if q.minutes)
    return minutes, frozenset(_PERIOD.get(q.per, q.per) for q in facts.quantities if q.per and q.kind in ("frequency", "total"))


def _firsts(listed: Sequence[Item], found: Iterator[Pair]) -> Iterator[tuple[Item, Item]]:
    """The best earlier place for each later item."""
    best: dict[int, Pair] = {}
    for pair in found:
        if pair.later not in best or pair.covered > best[pair.later].covered:
            best[pair.later] = pair
    return ((listed[pair.earlier], listed[pair.later]) for _, pair in sorted(best.items()))
