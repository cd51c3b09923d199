"""Two versions of a plan side by side: what was added, taken out and changed, what went stale, what provision was reduced."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz

from planlint.facts.amounts import Difference, People, differences
from planlint.facts.case import CaseFacts
from planlint.facts.dates import dates_in
from planlint.model import PLAN_SECTIONS, CaseResult, Document, Finding, Item

ALIKE = 60
"""How alike two items are, of 100, that are one statement before and after."""
_STALE = ("age-mismatch", "inappropriate-timescale", "outdated-advice")
"""Rules that find what was right when it was written and is right no more."""
_PROVISION = ("F", "G", "H1", "H2")


@dataclass(frozen=True)
class Pair:
    """An item before and after; ``moved`` where it stands in another section now."""

    old: Item
    new: Item

    @property
    def moved(self) -> bool:
        """The item stands in another section now."""
        return self.old.section != self.new.section

    @property
    def changed(self) -> bool:
        """The words are not the same."""
        return _plain(self.old.text) != _plain(self.new.text)


@dataclass(frozen=True)
class Reduced:
    """A provision that says less than it did."""

    pair: Pair
    differences: tuple[Difference, ...]


@dataclass(frozen=True)
class Stale:
    """Words of the new plan that were right when the old one was written. ``item`` is None for the front page."""

    item: Item | None
    reason: str


@dataclass(frozen=True)
class Comparison:
    """What became of a plan."""

    old: Document
    new: Document
    pairs: tuple[Pair, ...]
    added: tuple[Item, ...]
    removed: tuple[Item, ...]
    stale: tuple[Stale, ...]
    reduced: tuple[Reduced, ...]
    findings_new: tuple[Finding, ...]
    findings_mended: tuple[Finding, ...]
    findings_left: tuple[Finding, ...]

    @property
    def provision_removed(self) -> tuple[Item, ...]:
        """Provision of the old plan that the new one has nowhere."""
        return tuple(item for item in self.removed if item.role == "provision" and item.section in _PROVISION)

    @property
    def other_child(self) -> bool:
        """The two plans name different children."""
        one, other = self.old.facts.child, self.new.facts.child
        return bool(one and other) and one != other


def compare(old: CaseResult, new: CaseResult, old_facts: CaseFacts, new_facts: CaseFacts) -> Comparison:
    """The two plans, each already checked, with the facts of their items."""
    before, after = old.case.plan, new.case.plan
    pairs, removed, added = match(_judged(before), _judged(after))
    people = new_facts.lexicon(People)
    reduced = (Reduced(pair, tuple(_less(old_facts, new_facts, pair, people))) for pair in pairs if pair.changed and pair.new.section in _PROVISION)
    came, gone, left = _findings(old.findings, new.findings, {pair.old: pair.new for pair in pairs})
    return Comparison(
        before, after, pairs, added, removed, tuple(_stale(before, after, new.findings, pairs)),
        tuple(each for each in reduced if each.differences), came, gone, left,
    )  # fmt: skip


def _judged(plan: Document) -> list[Item]:
    """The items of the lettered sections."""
    return [item for section in plan.sections if section.id in PLAN_SECTIONS for item in section.items]


def match(old: Sequence[Item], new: Sequence[Item]) -> tuple[tuple[Pair, ...], tuple[Item, ...], tuple[Item, ...]]:
    """Pairs, what is only old, what is only new: the same words first, then the most alike, in its section before others."""
    gone, came = list(old), list(new)
    pairs: list[Pair] = []
    for same_section in (True, False):
        for least in (100, ALIKE):
            for score, before, after in _candidates(gone, came, same_section, least):
                if before in gone and after in came and score >= least:
                    gone.remove(before)
                    came.remove(after)
                    pairs.append(Pair(before, after))
    order = {id(item): number for number, item in enumerate(new)}
    return tuple(sorted(pairs, key=lambda pair: order[id(pair.new)])), tuple(gone), tuple(came)


def _candidates(old: Iterable[Item], new: Sequence[Item], same_section: bool, least: int) -> list[tuple[float, Item, Item]]:
    texts = {item: _plain(item.text) for item in (*old, *new)}
    found = [
        (score, before, after)
        for before in old
        for after in new
        if (before.section == after.section) is same_section and (score := _alike(texts[before], texts[after], least))
    ]
    return sorted(found, key=lambda candidate: -candidate[0])


def _alike(one: str, other: str, least: int) -> float:
    if least == 100:
        return 100.0 if one == other else 0.0
    return fuzz.ratio(one, other, score_cutoff=least) or (fuzz.token_sort_ratio(one, other, score_cutoff=least + 10))


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().casefold()


def _less(old_facts: CaseFacts, new_facts: CaseFacts, pair: Pair, people: People) -> Iterator[Difference]:
    """What the new words say less of; a change that is neither more nor less is for a person to judge, so it is told too."""
    for difference in differences(old_facts[pair.old.id], new_facts[pair.new.id], people):
        if difference.change != "increased":
            yield difference


def _stale(before: Document, after: Document, findings: Iterable[Finding], pairs: Iterable[Pair]) -> Iterator[Stale]:
    for finding in findings:
        if finding.rule in _STALE:
            yield Stale(finding.item, finding.message)
    started, now = before.facts.plan_date, after.facts.plan_date
    if started and now:
        for pair in pairs:
            gone_by = [day for day in dates_in(pair.new.text) if started < day < now]
            if not pair.changed and gone_by and pair.new.section not in ("E", "K"):
                yield Stale(pair.new, f"{_said(gone_by[0])} had not come when these words were written, and is past now.")


def _said(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _findings(old: Iterable[Finding], new: Iterable[Finding], became: dict[Item, Item]) -> tuple[tuple[Finding, ...], tuple[Finding, ...], tuple[Finding, ...]]:
    """New, mended and left: a finding is left where the same rule marks the same words of the item that its item became."""
    now: dict[tuple[str, ...], list[Finding]] = {}
    for finding in new:
        now.setdefault(_key(finding, finding.item), []).append(finding)
    mended, left = [], []
    for finding in old:
        same = now.get(_key(finding, became.get(finding.item) if finding.item else None), [])
        if same:
            left.append(same.pop(0))
        else:
            mended.append(finding)
    return tuple(finding for found in now.values() for finding in found), tuple(mended), tuple(left)


def _key(finding: Finding, item: Item | None) -> tuple[str, ...]:
    words = finding.item.text[finding.span.start : finding.span.end].casefold() if finding.item and finding.span else ""
    return finding.rule, item.id if item else finding.fingerprint, words
