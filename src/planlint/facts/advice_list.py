"""Section K as read: who advised, when; and which supplied document stands in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from planlint.facts.answers import answers
from planlint.facts.case import CaseFacts
from planlint.facts.dates import dates_in
from planlint.facts.wild import any_of
from planlint.model import Document, Item

_MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s(?:20)?\d\d\b|\b(?:0?[1-9]|1[0-2])[/.](?:20)?\d\d\b|\b20\d\d\b|\b(?:spring|summer|autumn)\s(?:term\s)?20\d\d", re.IGNORECASE)
_SEVERAL = re.compile(r";\s+|(?<=\d)\.\s+(?=[A-Z])|\n")
_SIGNED = re.compile(r"\b(?:signed|yours sincerely|on behalf of|for and on behalf|prepared by|plan writer|plan co-?ordinator|head of (?:send|sen|inclusion|special)|send (?:team|service|officer)|case ?worker|council\s*$)", re.IGNORECASE)
_NAME = re.compile(r"\b(?:(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor)\.?\s)?(?:[A-Z](?:\.\s?|\s)){0,2}[A-Z][a-zà-ÿ’'-]+(?:[\s-][A-ZÀ-Þ][\w’'-]+)*")
_WORD = re.compile(r"[^\W\d_]{2,}")
_FAMILY = ("family", "child")


@dataclass(frozen=True)
class Entry:
    """One line of the list. ``duties`` are the required kinds it meets, ``kinds`` the kinds of document it may be."""

    item: Item
    text: str
    duties: frozenset[str]
    kinds: frozenset[str]
    dates: tuple[date, ...]
    absent: bool

    @property
    def dated(self) -> bool:
        """It says when, if only the month."""
        return bool(self.dates or _MONTH.search(self.text))


def _plain(name: str) -> str:
    return re.sub(r"[\s-]+", " ", name.lower().replace("’", "'"))


class _Words:
    _BY_DUTY = {"education": ("education",), "health": ("medical", "paediatrics"), "educational psychology": ("ep",), "social care": ("social-care",)}

    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        lists = words["advice-list"]
        self.required = tuple(lists["required"])
        self._duty = {_plain(name): duty for duty, names in lists["required"].items() for name in names}
        self._names = any_of(sorted(self._duty, key=len, reverse=True))
        self.kinds = {kind: any_of(names) for kind, names in lists["kinds"].items()}
        self.absent = any_of(lists["absent"]["phrases"])
        self.sufficient = any_of(lists["sufficient"]["phrases"])

    def duties(self, text: str) -> frozenset[str]:
        """The duties an entry meets, by the longest names in it; the family's only where it leads or stands alone."""
        found = [self._duty[_plain(match.group())] for match in self._names.finditer(text)]
        return frozenset(duty for number, duty in enumerate(found) if duty != self.required[0] or not set(found[:number]) - {duty})

    def kinds_of(self, text: str, duties: frozenset[str]) -> frozenset[str]:
        found = {kind for kind, names in self.kinds.items() if names.search(text)}
        found |= {kind for duty in duties for kind in self._BY_DUTY.get(duty, ("family", "child"))}
        return frozenset(found)


class AdviceList:
    """The entries of Section K; none where the section is not there or blank."""

    def __init__(self, facts: CaseFacts) -> None:
        self._case = facts.case
        self._words = facts.lexicon(_Words)
        self.entries = tuple(self._read())

    def _read(self) -> Iterator[Entry]:
        for answer in answers(self._case.plan, "K"):
            if _SIGNED.search(answer.label) or (_SIGNED.search(answer.item.text) and not self._words.duties(f"{answer.label} {answer.item.text}")):
                continue
            for text in _SEVERAL.split(answer.item.text):
                whole = f"{answer.label}: {text}" if answer.label and len(answer.label) < 80 else text
                if len(_WORD.findall(whole)) < 2:
                    continue
                duties = self._words.duties(whole)
                yield Entry(answer.item, whole, duties, self._words.kinds_of(whole, duties), tuple(dates_in(text)), bool(self._words.absent.search(text)))

    @property
    def required(self) -> tuple[str, ...]:
        """What must be listed, in the words of the list."""
        return self._words.required

    @cached_property
    def says_sufficient(self) -> bool:
        """The section says that earlier advice was agreed as enough."""
        section = self._case.plan.section("K")
        texts = [*(item.text for item in section.items), *(block.text for block in section.prompts)] if section else []
        return any(self._words.sufficient.search(text) for text in texts)

    def missing(self) -> tuple[str, ...]:
        """The required kinds that no entry meets. An entry counts for what it leads with, where that tells."""
        met = {duty for entry in self.entries if not entry.absent for duty in entry.duties}
        return tuple(duty for duty in self.required if duty not in met)

    def of(self, document: Document) -> tuple[Entry, ...]:
        """The entries that may be this document: by author, else by date and kind, else by kind."""
        author = _surname(document.facts.author)
        if author:
            named = tuple(entry for entry in self.entries if re.search(rf"\b{re.escape(author)}\b", entry.text, re.IGNORECASE))
            if named:
                return named
        alike = tuple(entry for entry in self.entries if document.kind in entry.kinds or (document.kind in _FAMILY and entry.kinds & set(_FAMILY)))
        dated = tuple(entry for entry in self.entries if document.facts.date in entry.dates) if document.facts.date else ()
        return tuple(entry for entry in dated if entry in alike) or alike or (dated if document.kind == "other-advice" else ())


def _surname(author: str | None) -> str | None:
    names = _NAME.findall(author or "")
    words = _WORD.findall(re.split(r"[(,]| and | & ", names[0])[0]) if names else []
    return words[-1] if words and words[-1].lower() not in ("mum", "dad", "parents", "mother", "father") else None
