"""One-page profiles: inside the plan, attached to it, or beside it in a document of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from planlint.facts.screen import Screened
from planlint.facts.voices import plain, sentences
from planlint.model import Document, Item, Place, blocks_of

if TYPE_CHECKING:
    from planlint.facts.case import CaseFacts

_PARTS_OF_A_PROFILE = 2
_TITLE_LINES = 3
_ELSEWHERE = frozenset(["B", "C", "D", "E", "F", "G", "H", "H1", "H2", "J"])
"""Sections that hold no profile; it may stand before Section A, in it, or after the last section."""
_YES = re.compile(r"☒\s*(?:yes|attached|enclosed)|^\W*(?:yes|attached|enclosed|included|appended|received|see\b|appendix)|\b(?:attached|enclosed|appended|included)\b|\bappendix\b", re.IGNORECASE)
_NO = re.compile(r"☒\s*no|^\W*no(?:ne|t)?\b|\bnot (?:yet |been )*(?:attached|received|available|completed|provided)|\bto follow\b", re.IGNORECASE)
_TICKS = re.compile(r"☐\s*[\w/ -]*")
_PLACEHOLDER = re.compile(r"^\W*(?:\{\{.*\}\}|\[.*\]|n/?a|tbc|none|not .{0,40})?\W*$", re.IGNORECASE)
_ABSENT = re.compile(r"\b(?:no|not|without|never|will|to be|declined|did not|yet to)\b", re.IGNORECASE)


class _Words:
    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        lists = words["views"]
        self.title = Screened(lists["profile_titles"], r"\b(?:#)\b")
        self.parts = [Screened(entries, r"\b(?:#)\b") for entries in (lists["profile_admired"], lists["profile_important"], lists["profile_support"])]


class Profiles:
    """Where a one-page profile is; ``facts.about(Profiles)``."""

    def __init__(self, facts: CaseFacts) -> None:
        self.plan, self.advice = facts.case.plan, facts.case.advice
        self._words = facts.lexicon(_Words)

    @cached_property
    def in_plan(self) -> bool:
        """A filled profile in the plan, or a word that one is attached."""
        return self._filled(self.plan.items) or self._appended() or self._announced()

    @cached_property
    def supplied(self) -> Document | None:
        """A supplied document that is a profile, filled in."""
        return next((document for document in self.advice if self._is_profile(document)), None)

    def _filled(self, items: Iterable[Item]) -> bool:
        parts: set[int] = set()
        for item in items:
            if item.section in _ELSEWHERE or _PLACEHOLDER.match(item.text):
                continue
            titles = [plain(title) for title in (*item.headings, *(part.title for part in item.parts))]
            titled = item.section == "A" or (item.section in ("I", "K") and not _NO.search(item.text))
            if titled and any(self._words.title.search(title) for title in titles):
                return True
            parts |= {number for number, words in enumerate(self._words.parts) if any(words.search(title) for title in titles)}
        return len(parts) >= _PARTS_OF_A_PROFILE

    def _appended(self) -> bool:
        """A heading of its own behind the last section, with text under it; its text is read as Section A."""
        views, last = self.plan.section("A"), self.plan.section("K")
        if views is None or last is None:
            return False
        end = max((_where(item.place) for item in last.items), default=None)
        titles = (_where(block.place) for block in views.prompts if self._words.title.search(plain(block.text)))
        heading = next((at for at in titles if end is not None and at > end), None)
        return heading is not None and any(_where(item.place) > heading and not _PLACEHOLDER.match(item.text) for item in views.items)

    def _announced(self) -> bool:
        for field in self.plan.fields:
            if self._words.title.search(plain(field.label)):
                answer = _TICKS.sub("", field.answer)
                if _YES.search(answer) and not _NO.search(answer):
                    return True
        # a statement such as "see attached one-page profile", or an entry of the list of advice
        named = (plain(item.text) for item in self.plan.items if self._words.title.search(item.text))
        said = (one for text in named for one in sentences(text))
        return any(self._words.title.search(one) and not _ABSENT.search(one) for one in said)

    def _is_profile(self, document: Document) -> bool:
        blocks = [block.text for block in blocks_of(document.source.content) if block.text.strip()] if document.source else []
        name = re.sub(r"[_\W]+", " ", PurePath(document.path.replace("\\", "/")).stem)
        titled = any(self._words.title.search(plain(text)) for text in (*blocks[:_TITLE_LINES], name) if len(text.split()) <= 12)
        headed = sum(any(words.search(plain(text)) for text in blocks if len(text.split()) <= 12) for words in self._words.parts)
        return (titled or headed >= _PARTS_OF_A_PROFILE) and any(not _PLACEHOLDER.match(item.text) for item in document.items)


def _where(place: Place) -> tuple[int, int, float]:
    """Its place in reading order: by paragraph in Word, by page and height in a PDF."""
    return place.page or 0, place.paragraph or 0, -place.box[3] if place.box else 0.0
