"""What Section I says: whether it names a setting, and whether it says the type."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from planlint.facts.answers import Answer, answers
from planlint.facts.case import CaseFacts
from planlint.facts.item import EMPTY
from planlint.facts.wild import any_of
from planlint.model import Item

_ASKS = re.compile(r"\?|\b(?:name|type|which|placement|setting|section)\b", re.IGNORECASE)
_TYPE_LABEL = re.compile(r"\btype\b", re.IGNORECASE)
_WISH_LABEL = re.compile(r"\b(?:prefer\w*|request\w*|wish\w*|would like)\b", re.IGNORECASE)
_NAME_LABEL = re.compile(r"\bname\b", re.IGNORECASE)
_CAPITALS = re.compile(r"\b[A-Z][\w’'.&-]*(?:\s(?:[A-Z][\w’'.&-]*|of|the|and|St|on|in|upon|&))*\s?[A-Z][\w’'.&-]*|\b[A-Z][\w’'-]{2,}")
_SENTENCE = re.compile(r"(?<=[.;!?])\s+|\n")
_NO_NAME = re.compile(r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Friday|Year|Section|Council|SEND|SEN|LA|Local Authority|Autumn|Spring|Summer)(?: [Tt]erm)?")
_COMMON_START = re.compile(r"^(?:The|This|It|Not|None|No|Until|From|After|Before|Name|Type|Section|Placement|Parents?|Maintained|Mainstream|Special|Independent|Local|Authority|A|An|Education|Left|Open|Blank|LA|EHCP?)\b\s*")


class _Words:
    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        setting = words["placement"]["setting"]
        self.alone, self.elsewhere, self.open = any_of(setting["alone"]), any_of(setting["elsewhere"]), any_of(setting["open"])
        self.noun = any_of(setting["nouns"])
        self.typed = re.compile(rf"{any_of(setting['types']).pattern}(?:,?\s(?:[\w’'-]+\s){{0,3}}|\s?/\s?){self.noun.pattern}", re.IGNORECASE)


class Placement:
    """``named``: the item that names a setting; ``typed``: the item that says a type; ``elsewhere``: no setting is to be named."""

    def __init__(self, facts: CaseFacts) -> None:
        words = facts.lexicon(_Words)
        self.named: Item | None = None
        self.typed: Item | None = None
        self.elsewhere = False
        self.blank = True
        for answer in answers(facts.case.plan, "I"):
            if EMPTY.match(answer.item.text):
                continue
            self.blank = False
            self._read(answer, words)

    def _read(self, answer: Answer, words: _Words) -> None:
        for sentence in _SENTENCE.split(answer.item.text):
            self.elsewhere |= bool(words.elsewhere.search(sentence) or words.elsewhere.search(answer.label))
            if words.open.search(sentence) or _WISH_LABEL.search(answer.label):
                continue
            labelled_type = bool(_TYPE_LABEL.search(answer.label)) and not _NAME_LABEL.search(answer.label)
            if labelled_type or _says_type(sentence, words):
                self.typed = self.typed or answer.item
            if not labelled_type and (_says_name(sentence, words) or _names_school(answer.label, words)):
                self.named = self.named or answer.item


def _names_school(label: str, words: _Words) -> bool:
    """A label that is the setting itself ("Elm Park School: a mainstream primary school")."""
    return bool(words.noun.search(label)) and not _ASKS.search(label) and _says_name(label, words)


def _says_type(sentence: str, words: _Words) -> bool:
    """A type in the plan's own words; "Oakfield Primary School" is a name."""
    if words.alone.search(sentence):
        return True
    return any(not _within_name(sentence, match.start(), match.end()) for match in words.typed.finditer(sentence))


def _within_name(sentence: str, start: int, end: int) -> bool:
    words = sentence[start:end].split()
    if not all(word[:1].isupper() for word in words):
        return False
    before = sentence[:start].rstrip()
    return bool(before) and before[-1] not in ".:;,(–-" and before.split()[-1][:1].isupper() and not _COMMON_START.fullmatch(before.split()[-1])


def _says_name(sentence: str, words: _Words) -> bool:
    for match in _CAPITALS.finditer(sentence):
        if _NO_NAME.fullmatch(match.group()):
            continue
        name = _COMMON_START.sub("", match.group())
        while name != (shorter := _COMMON_START.sub("", name)):
            name = shorter
        rest = name.split()
        if len(rest) > 1 or (rest and match.start() > 0 and len(rest[0]) > 2 and not words.noun.fullmatch(rest[0])):
            return not (words.typed.fullmatch(name) or all(words.noun.fullmatch(word) for word in rest))
        if rest and match.end() >= len(sentence.rstrip(" .")) and not words.noun.fullmatch(rest[0]):
            return True
    return False
