"""Which areas of need Section B is divided into, and which of them give a strength."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from planlint.facts.case import CaseFacts
from planlint.facts.item import EMPTY
from planlint.facts.wild import Named, any_of
from planlint.model import Item

_QUESTION = re.compile(r"\b(?:how|affects?|impact|effect|what is|what are|does|do)\b|:\s*\w+.*\?$", re.IGNORECASE)
_STRENGTHS = re.compile(r"\bstrengths?\b|\bgoes well\b|\bcan do\b|\bgood at\b|\babilities\b|\bgoing well\b|\bachievements?\b", re.IGNORECASE)
_NEEDS = re.compile(r"\b(?:needs?|difficult\w*|hard|challenges?|barriers?|support)\b", re.IGNORECASE)
_NOTHING = re.compile(r"\W*(?:none|nothing|no (?:\w+ ){0,3}(?:strengths?|needs?|difficult\w+|concerns?)|not (?:known|recorded|applicable|an area)|(?:\w+ ){1,4}(?:has|have) no (?:\w+ ){0,3}(?:needs?|difficult\w+))\b", re.IGNORECASE)


class _Words:
    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        self.area = Named(words["strengths"]["area"])
        self.ability, self.difficulty = (any_of(words["strengths"][name]) for name in ("ability", "difficulty"))


class Strengths:
    """Strengths of Section B, by its areas of need."""

    def __init__(self, facts: CaseFacts) -> None:
        self._words = facts.lexicon(_Words)
        section = facts.case.plan.section("B")
        self._items = [item for item in (section.items if section else ()) if not EMPTY.match(item.text) and not _NOTHING.match(item.text)]
        headings = [heading for item in facts.case.plan.items if item.section == "B" for heading in item.headings]
        prompts = [block.text for block in section.prompts] if section else []
        self._labelled = any(_STRENGTHS.search(heading) for heading in [*headings, *prompts] if len(heading.split()) < 10)

    def _area(self, item: Item) -> tuple[str, str]:
        """The kind of area of an item and its name as written; "" where it stands in none."""
        for heading in item.headings:
            name = heading.split(":")[-1].strip() if heading.lower().startswith("area") else heading.split(":")[0].strip()
            if len(name.split()) <= 9 and not _QUESTION.search(name):
                found = [kind for _, _, kind in self._words.area.find(name)]
                if found and "special educational" not in name.lower():
                    return found[0], name
        return "", ""

    @cached_property
    def without(self) -> tuple[str, ...]:
        """Names of areas that hold a need and no strength; "" stands for the whole section."""
        needs = [item for item in self._items if item.role in ("need", "diagnosis")]
        if not needs:
            return ()
        if not any(self._is_strength(item) for item in self._items):
            return ("",)
        named = dict(reversed([self._area(item) for item in self._items]))
        given = {self._area(item)[0] for item in self._items if self._is_strength(item)}
        if len(set(named) - {""}) < 2 or "" in given:
            return ()
        return tuple(named[area] for area in dict.fromkeys(self._area(item)[0] for item in needs) if area and area not in given)

    def _is_strength(self, item: Item) -> bool:
        """Where the template has a place for strengths, what stands there; else anything good that is said of the child."""
        if item.role == "strength":
            sentences = re.split(r"(?<=[.!?])\s+", item.text)
            return any(map(_STRENGTHS.search, item.headings)) or not all(map(self._words.difficulty.search, sentences))
        under_needs = bool(item.headings and _NEEDS.search(item.headings[-1]))
        return not (self._labelled and item.role == "need" and under_needs) and bool(self._words.ability.search(item.text))
