"""Whether a plan looks ahead: to the next school, and from Year 9 to adult life."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, cached_property
from typing import Any

from planlint.facts.case import CaseFacts
from planlint.facts.item import EMPTY
from planlint.facts.school_calendar import add_months, year_group_end
from planlint.facts.school_years import SchoolYears
from planlint.facts.screen import Screened

_PROVISION = ("F", "G", "H1", "H2")


@dataclass(frozen=True)
class Transfer:
    """A change of phase: from Year ``after`` to the next, ``name`` says which; of schools that match only ``schools``."""

    name: str
    after: int
    schools: tuple[str, ...]
    not_schools: tuple[str, ...]
    words: tuple[str, ...]


class _Lists:
    """The word list; most plans need few of its patterns, so each is compiled when it is looked for."""

    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        phases = words["phases"]
        self.adulthood = tuple(p for area in phases["adulthood"].values() for p in area)
        ahead = phases["looking_ahead"]["patterns"]
        self.transfers = tuple(Transfer(t["name"], t["after"], tuple(t["schools"]), tuple(t["not_schools"]), (*t["words"], *ahead)) for t in phases["transfers"])


class Transition:
    """What outcomes and provision say of changes ahead; ``facts.about(Transition)``."""

    def __init__(self, facts: CaseFacts) -> None:
        self._facts = facts
        self._lists = facts.lexicon(_Lists)
        self._years = facts.about(SchoolYears)

    @cached_property
    def provision(self) -> tuple[str, ...]:
        """The texts of the provision sections, each with the headings above it; a bare "N/A" is none."""
        items = (i for i in self._facts.case.plan.items if i.section in _PROVISION and not EMPTY.match(i.text.replace("|", " ")))
        return tuple(" | ".join((*i.headings, i.text)) for i in items)

    @property
    def prepares_for_adulthood(self) -> bool:
        """Some provision does."""
        return any(_either(self._lists.adulthood).search(text) for text in self.provision)

    def unplanned(self, months: int) -> Iterator[tuple[Transfer, date]]:
        """Changes of phase within so many months of the plan that no outcome or provision looks to, with their day."""
        year, plan = self._years.year, self._years.plan
        if year is None or plan is None:
            return
        for transfer in self._lists.transfers:
            day = year_group_end(transfer.after, year, plan) + timedelta(days=1)
            if plan < day <= add_months(plan, months) and self._concerns(transfer) and not any(_either(transfer.words).search(text) for text in self._texts()):
                yield transfer, day

    def _concerns(self, transfer: Transfer) -> bool:
        plan = self._facts.case.plan
        setting = " ".join([plan.facts.setting or "", *(item.text for item in plan.items if item.section == "I")])
        if transfer.schools and not _either(transfer.schools).search(setting):
            return False
        return not (transfer.not_schools and _either(transfer.not_schools).search(setting))

    def _texts(self) -> Iterator[str]:
        """Provision, and outcomes without their end points: "by the end of Year 7" alone prepares nobody for the move."""
        yield from self.provision
        for item in self._facts.case.plan.items:
            if item.section == "E":
                letters = list(item.text)
                for end in self._facts[item.id].doc._.ends:
                    if end.kind != "event":
                        letters[end.start : end.end] = " " * (end.end - end.start)
                yield "".join(letters)


@cache
def _either(patterns: tuple[str, ...]) -> Screened:
    return Screened(patterns, r"\b(?:#)")
