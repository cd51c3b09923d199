"""A frequency or who column (or labelled line) that holds something else: a description, a place, a person, no person."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from planlint.facts.item import EMPTY
from planlint.facts.placing import either

if TYPE_CHECKING:
    from planlint.facts.item import ItemFacts
    from planlint.model import Part

_SOME = 3
"""Words that make a description; fewer name a lesson, a place or a person ("Forest School")."""
_WORD = re.compile(r"[a-z]{4,}")
_LABEL = re.compile(r"^[^:|]{2,40}:\s+")


class ColumnWords:
    """The patterns of ``rules/words/placing.toml``, table ``column``."""

    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        column = words["placing"]["column"]
        self.places = either(column["places"])
        self.open = either(column["open"])
        self.times = either(column["times"])
        self.persons = either(column["persons"])
        self.nobody = either(column["nobody"])


def misused(facts: ItemFacts, words: ColumnWords) -> tuple[str, int, int] | None:
    """The kind of the first column that holds what belongs elsewhere, and where its text stands."""
    for part in facts.item.parts:
        start, end = _inside(facts, part)
        text = facts.item.text[start:end]
        if part.kind not in ("frequency", "deliverer") or EMPTY.match(text) or _ALSO[part.kind].search(part.title):
            continue
        if part.kind == "frequency" and _no_frequency(facts, words, start, text):
            return "frequency", start, end
        if part.kind == "deliverer" and _nobody(facts, words, start, text):
            return "deliverer", start, end
    return None


def _inside(facts: ItemFacts, part: Part) -> tuple[int, int]:
    """The cell without white space and without a label of its own ("Who: …")."""
    text = facts.item.text[part.start : part.end]
    label = _LABEL.match(text)
    start = part.start + (label.end() if label else len(text) - len(text.lstrip()))
    return start, part.start + len(text.rstrip())


def _no_frequency(facts: ItemFacts, words: ColumnWords, start: int, text: str) -> bool:
    if not (facts.described_frequency or _described(facts, start, text)):
        return False
    if words.places.fullmatch(text.rstrip(".")) or words.persons.fullmatch(text.rstrip(".")):
        return True
    if words.open.match(text) or words.times.search(text):
        return False
    rest = _without(text, [(w.start - start, w.end - start) for w in facts.doc._.weak])
    return len(_WORD.findall(rest)) >= _SOME


def _described(facts: ItemFacts, start: int, text: str) -> bool:
    """Words, and no amount or number, though one of them may speak of place or time ("from", "in")."""
    return not re.search(r"\d", text) and not any(start <= q.start < start + len(text) for q in facts.doc._.quantities)


def _without(text: str, ranges: list[tuple[int, int]]) -> str:
    for begin, end in ranges:
        if 0 <= begin < end <= len(text):
            text = text[:begin] + " " * (end - begin) + text[end:]
    return text


def _nobody(facts: ItemFacts, words: ColumnWords, start: int, text: str) -> bool:
    end = start + len(text)
    if any(start <= person.start < end and facts.item.text[person.start : person.end].lower() not in _PLACES for person in facts.doc._.people):
        return False
    bare = text.rstrip(".")
    return bool(words.nobody.fullmatch(bare) or (words.places.fullmatch(bare) and (_IN.match(bare) or not _INSTITUTION.search(bare))) or _AVAILABLE.match(bare) or _is_amount(facts, start, bare))


def _is_amount(facts: ItemFacts, start: int, text: str) -> bool:
    """The whole cell is a frequency or a length."""
    rest = _without(text, [(q.start - start, q.end - start) for q in facts.doc._.quantities if q.kind in ("frequency", "duration", "total", "continuous")])
    return rest != text and not _NOT_AMOUNT.search(rest)


_PLACES = frozenset(["school", "setting", "nursery", "college", "pre-school", "clinic", "hospital", "home", "the school", "the setting", "the nursery", "the college", "the hospital", "community"])
"""A place that may stand for those who work there; who exactly is another rule's question."""
_IN = re.compile(r"(?:in|at|on|outside|inside|within|around|from)\b", re.IGNORECASE)
_INSTITUTION = re.compile(r"(?:school|college|nursery|setting|home|hospital|clinic|community|base|hub)$", re.IGNORECASE)
_NOT_AMOUNT = re.compile(r"(?!(?:for|of|a|an|per|x|each|and|at|the)\b)\b\w", re.IGNORECASE)
_ALSO = {
    "frequency": re.compile(r"\b(?:where|place|location|who|whom|staff\w*|ratio|group\w*|setting|context|details?|comments?|resources?)\b", re.IGNORECASE),
    "deliverer": re.compile(r"\b(?:ratio|group\w*|staffing|resources?|where|place|location|setting|equipment|how|when|frequency)\b", re.IGNORECASE),
}
"""Titles of columns that may hold more than an amount or a person."""
_AVAILABLE = re.compile(r"available\s(?:in|at|within|across|throughout|on|as|when|where|if|to|for)\b", re.IGNORECASE)
