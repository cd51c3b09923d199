"""What other sections and the advice name of health and social care, where Section C or D records no need."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from planlint.facts.case import CaseFacts
from planlint.facts.item import EMPTY
from planlint.facts.mentions import Guards, Mention, mention, sentence_at, texts
from planlint.facts.wild import Named, any_of
from planlint.model import Item

_NONE = re.compile(r"\b(?:no|none|nil|not (?:applicable|required|identified|known)|n/?a|nothing|(?:does|do|did) not (?:have|need|require|apply))\b", re.IGNORECASE)
_NO_NEED = re.compile(r"\W*(?:none|nil|n/?a|not (?:applicable|known)|no (?:\w+ ){0,5}(?:needs?|concerns?|involvement)|there (?:are|were) no|nothing)\b", re.IGNORECASE)
_ANSWER = re.compile(r"\W*no\W*(?:☐\W*yes\W*)?|\W*☐\W*yes\W*no\W*", re.IGNORECASE)
_CARE_NEEDS = re.compile(r"\bsocial care needs?\b|\bneeds?\b", re.IGNORECASE)
_HEALTH_FROM = ("front", "A", "B", "D", "E", "F", "G", "H1", "H2")
_CARE_FROM = ("A", "B", "C", "E", "F", "G", "H1", "H2")


class Lists:
    """The word lists of conditions and of social care, compiled."""

    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        health, care = words["conditions"], words["care"]
        self.minor = frozenset(health["only_with_effect"])
        self.conditions = Named({**health["bearing"], **health["only_with_effect"]})
        self.effect, self.no_effect, self.mild = (any_of(health["effects"][name]) for name in ("words", "none", "minor"))
        self.involvement = Named(care["involvement"])
        self.parents_too = frozenset(care["parents_too"])
        self.care_need = any_of(care["need"]["words"])


class Unrecorded:
    """Evidence against a Section C or D that records no need."""

    def __init__(self, facts: CaseFacts) -> None:
        self._facts = facts
        self._case = facts.case

    @property
    def _lists(self) -> Lists:
        return self._facts.lexicon(Lists)

    @property
    def _guards(self) -> Guards:
        return self._facts.lexicon(Guards)

    def none_in(self, section: str) -> Item | None:
        """The item by which a section records that there is no need; None where it records one, or nothing."""
        part = self._case.plan.section(section)
        listed = part.items if part else ()
        if any(item.role != "other" and not _says_none(item) for item in listed):
            return None
        return next((item for item in listed if _says_none(item)), None)

    @cached_property
    def conditions(self) -> tuple[Mention, ...]:
        """Current health conditions that bear on the child's needs, those that Section C itself names left out."""
        part = self._case.plan.section("C")
        known = {name for item in (part.items if part else ()) for _, _, name in self._lists.conditions.find(item.text)}
        found = (
            mention(path, item, text, start, name)
            for path, item, text in texts(self._case, _HEALTH_FROM)
            for start, end, name in self._lists.conditions.find(text)
            if name not in known and self._bears(text, start, end, name)
        )
        return tuple(found)

    def _bears(self, text: str, start: int, end: int, name: str) -> bool:
        begin, stop = sentence_at(text, start)
        near = text[begin : sentence_at(text, min(stop + 2, len(text) - 1))[1]]
        if self._lists.no_effect.search(near) or not self._guards.clear(text, start, end):
            return False
        return name not in self._lists.minor or bool(self._lists.effect.search(near) and not self._lists.mild.search(near))

    @cached_property
    def care(self) -> tuple[Mention, ...]:
        """Where social care is involved with the child, or social care advice sets out a need."""
        part = self._case.plan.section("D")
        known = {name for item in (part.items if part else ()) for _, _, name in self._lists.involvement.find(item.text)}
        found = [
            mention(path, item, text, start, name)
            for path, item, text in texts(self._case, _CARE_FROM)
            if item.role != "aspiration"
            for start, end, name in self._lists.involvement.find(text)
            if name not in known and self._guards.clear(text, start, end, name in self._lists.parents_too)
        ]
        return (*found, *self._care_needs())

    def _care_needs(self) -> list[Mention]:
        documents = (document for document in self._case.advice if document.kind == "social-care")
        return [
            Mention(document.path, item, item.text, "a social care need")
            for document in documents
            for item in document.items
            if item.role == "need" and item.headings and _CARE_NEEDS.search(item.headings[-1]) and not _says_none(item) and self._lists.care_need.search(item.text)
        ]


def _says_none(item: Item) -> bool:
    """The item says that there is nothing ("No health needs were identified")."""
    return bool(EMPTY.match(item.text) or _ANSWER.fullmatch(item.text) or (_NONE.search(item.text) if item.role == "other" else _NO_NEED.match(item.text)))
