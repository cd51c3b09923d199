"""Strengths and needs of one plan that cannot both be so: the same skill, done well in one place and not at all in another."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from planlint.facts.case import CaseFacts
from planlint.facts.mentions import sentence_at
from planlint.facts.screen import Screened
from planlint.facts.wild import any_of
from planlint.model import Item

_NOT = re.compile(r"(?:\b(?:not|never|no|rarely|seldom|hardly|without|nor|unlikely|less|isn['’]t|doesn['’]t|can['’]t|cannot|once|used to|wants? to|hopes? to|likes? to)\b[^,;.]{0,25}|['’]s (?:brother|sister|mum|dad|mother|father|friend|cousin|twin)\s(?:\w+\s){0,2})$", re.IGNORECASE)
_NOT_CHILD = re.compile(r"\b(?:brother|sister|mum|dad|mother|father|friend|cousin|twin|parents)\s(?:\w+\s){0,1}$", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[;:]|,?\s(?:so|and|but|which)\b", re.IGNORECASE)
_LIKED = re.compile(r"\b(?:like|admire|appreciate|good at|strength|great about|proud|goes well|can do)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Claim:
    """What an item says of a skill: ``item.text[start:end]``."""

    item: Item
    start: int
    end: int
    skill: str


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A strength and the need that says the opposite."""

    strength: Claim
    need: Claim


class _Skills:
    """The word list of skills. There are hundreds of phrases, so those of a skill are compiled when a text is on it."""

    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        data = words["skills"]
        self._skills = {skill["name"]: skill for skill in data["skill"]}
        self._frames = data["frames"]
        self._about = [(name, any_of(skill["about"])) for name, skill in self._skills.items()]
        self._known: dict[tuple[str, str], Screened] = {}
        self.scope = {side: any_of(data[f"scope_of_{side}"], before=r"^\s") for side in ("good", "poor")}
        self.only_when = any_of(data["only_when"])
        self.limits = any_of(data["frames"]["limits"], before=r"^\s(?:\w+\s){0,2}?(?<!\w)")

    def find(self, text: str, side: str, among: Container[str] | None = None) -> Iterator[tuple[int, int, str]]:
        """(start, end, skill) of what the text says of skills on one side, "good" or "poor"."""
        for name, about in self._about:
            if (among is None or name in among) and about.search(text):
                for match in self._pattern(name, side).finditer(text):
                    yield match.start(), match.end(), name

    def _pattern(self, name: str, side: str) -> Screened:
        if (name, side) not in self._known:
            skill = self._skills[name]
            kinds = (kind for kind in ("verb", "noun") if f"{kind}s" in skill)
            framed = [frame.replace("{it}", f"({'|'.join(skill[f'{kind}s'])})") for kind in kinds for frame in self._frames[f"{side}_{kind}"]]
            self._known[name, side] = any_of([*skill[side], *framed])
        return self._known[name, side]


class Contradictions:
    """Contradictions of the plan, one for each need."""

    def __init__(self, facts: CaseFacts) -> None:
        self._plan = facts.case.plan
        self._skills = facts.lexicon(_Skills)

    @cached_property
    def found(self) -> tuple[Contradiction, ...]:
        """The first strength that each need contradicts."""
        strengths: dict[str, Claim] = {}
        for item in self._plan.items:
            if (item.section == "B" and item.role == "strength") or (item.section == "A" and item.headings and _LIKED.search(item.headings[-1])):
                for claim in self._claims(item, "good"):
                    strengths.setdefault(claim.skill, claim)
        if not strengths:
            return ()
        needs = (item for item in self._plan.items if item.section in ("B", "C", "D") and item.role in ("need", "diagnosis"))
        opposed = (claim for item in needs for claim in self._claims(item, "poor", strengths) if not self._limited(claim))
        first: dict[str, Contradiction] = {}
        for claim in opposed:
            first.setdefault(claim.item.id, Contradiction(strengths[claim.skill], claim))
        return tuple(first.values())

    def _claims(self, item: Item, side: str, among: Container[str] | None = None) -> Iterator[Claim]:
        for start, end, skill in self._skills.find(item.text, side, among):
            begin, stop = sentence_at(item.text, start)
            before, behind = item.text[begin:start], _CLAUSE_END.split(item.text[end:stop], maxsplit=1)[0]
            if self._skills.scope[side].match(behind):
                continue
            if not (_NOT.search(before) or _NOT_CHILD.search(before) or self._skills.only_when.search(before) or self._skills.only_when.search(behind)):
                yield Claim(item, start, end, skill)

    def _limited(self, claim: Claim) -> bool:
        return bool(self._skills.limits.match(_CLAUSE_END.split(claim.item.text[claim.end :], maxsplit=1)[0]))
