"""The words of known layouts: section titles, column titles, labels and prompts, read from ``rules/layouts``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property, lru_cache
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from planlint.structure.words import key

Phrases = list[str]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class SectionWords(_Strict):
    """How the heading of one section may read: ``titles`` anywhere, ``short`` only where the section is expected."""

    titles: Phrases = Field(default_factory=list)
    short: Phrases = Field(default_factory=list)


class PromptWords(_Strict):
    """Template text: ``contains`` anywhere, ``starts`` for guidance set in italics or grey."""

    contains: Phrases = Field(default_factory=list)
    starts: Phrases = Field(default_factory=list)


class Layouts(_Strict):
    """All wordings of all layout files together; see ``rules/layouts/general.toml`` for what each list means."""

    name: str = ""
    sections: dict[str, SectionWords] = Field(default_factory=dict)
    advice_sections: dict[str, SectionWords] = Field(default_factory=dict)
    advice_kinds: dict[str, Phrases] = Field(default_factory=dict)
    columns: dict[str, Phrases] = Field(default_factory=dict)
    cells: dict[str, Phrases] = Field(default_factory=dict)
    numbers: Phrases = Field(default_factory=list)
    headings: dict[str, Phrases] = Field(default_factory=dict)
    fields: dict[str, Phrases] = Field(default_factory=dict)
    prompts: PromptWords = Field(default_factory=PromptWords)
    ends: Phrases = Field(default_factory=list)

    @classmethod
    def from_dicts(cls, dicts: Iterable[Mapping[str, Any]]) -> Layouts:
        """One Layouts from the parsed layout files; lists of the same name are joined in order."""
        merged: dict[str, Any] = {}
        for data in dicts:
            cls.model_validate(data)
            _merge(merged, data)
        return cls.model_validate(merged)

    @cached_property
    def index(self) -> Index:
        """The phrase lists, normalised once."""
        return Index(self)


def _merge(into: dict[str, Any], data: Mapping[str, Any]) -> None:
    for name, value in data.items():
        if isinstance(value, Mapping):
            _merge(into.setdefault(name, {}), value)
        elif isinstance(value, list):
            into[name] = [*into.get(name, []), *value]
        else:
            into.setdefault(name, value)


class PhraseSet:
    """A list of phrases, found as whole words in a normalised text."""

    def __init__(self, phrases: Iterable[str]) -> None:
        keys = sorted({key(phrase) for phrase in phrases} - {""}, key=len, reverse=True)
        self.keys = frozenset(keys)
        self._pattern = re.compile(rf"(?<!\S)(?:{'|'.join(map(re.escape, keys))})(?!\S)" if keys else r"(?!)")
        self.find: Callable[[str], re.Match[str] | None] = lru_cache(maxsize=2048)(self._pattern.search)
        """The first (and there the longest) phrase in a text, a key; the same texts are asked for again and again."""

    def every(self, text: str) -> list[str]:
        """All phrases found in ``text``, none within another."""
        return self._pattern.findall(text)

    def starts(self, text: str) -> bool:
        """Whether ``text`` begins with one of the phrases."""
        return bool(self._pattern.match(text))

    def __contains__(self, text: object) -> bool:
        return text in self.keys


class Index:
    """Every phrase list of a Layouts as a PhraseSet."""

    def __init__(self, layouts: Layouts) -> None:
        self.titles = {name: PhraseSet(words.titles) for name, words in layouts.sections.items()}
        self.short = {name: PhraseSet(words.short) for name, words in layouts.sections.items()}
        self.vocabulary = frozenset(w for phrases in self.titles.values() for one in phrases.keys for w in one.split())
        self.filler = frozenset(layouts.headings.get("filler", ()))
        self.advice_titles = {name: PhraseSet(w.titles) for name, w in layouts.advice_sections.items()}
        self.advice_kinds = {name: PhraseSet(phrases) for name, phrases in layouts.advice_kinds.items()}
        self.columns = {name: PhraseSet(phrases) for name, phrases in layouts.columns.items()}
        self.cells = {name: PhraseSet(phrases) for name, phrases in layouts.cells.items()}
        self.headings = {name: PhraseSet(phrases) for name, phrases in layouts.headings.items()}
        self.fields = {name: PhraseSet(phrases) for name, phrases in layouts.fields.items()}
        self.numbers = PhraseSet(layouts.numbers)
        self.prompts = PhraseSet(layouts.prompts.contains)
        self.guidance = PhraseSet(layouts.prompts.starts)
        self.ends = PhraseSet(layouts.ends)

    def heading(self, name: str, text: str) -> bool:
        """Whether the key ``text`` holds a phrase of the heading list ``name``."""
        phrases = self.headings.get(name)
        return bool(phrases and phrases.find(text))
