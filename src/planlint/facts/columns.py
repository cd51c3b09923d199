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

_SOME, _MANY = 3, 5
"""Words that make a description (fewer name a lesson, a place or a person: "Forest School"), and a long one."""
_WORD = re.compile(r"[a-z]{4,}")
_LABEL = re.compile(r"^[^:|]{2,40}:\s+")
_NUMBERED = re.compile(r"\b(?:sets?|rooms?|kitchen|hall|lab|studio|base|building|bay|table|floor|level|stage|phase|band|point|arial|font|size|page|zone|pod|class)\s\d+\w?\b|\b[12]:[1-9](?!\d)|\b1[- ]to[- ]1\b", re.IGNORECASE)
"""A number that counts nothing."""
_CLOCK = re.compile(r"\d[.:]\d\d|\d\s?(?:am|pm|x|/|h|hrs?|mins?|p/?w|wks?)\b|\b(?:x|p)\s?\d|\d\s?[/x]", re.IGNORECASE)
_PIECE = re.compile(r"[,;/&+]|\band\b|\bor\b")
_ROLE_FIRST = re.compile(r"(?:[\w’'-]+\s){0,2}[\w’'-]+(?:er|or|ist|ant|ian|ron|ee|man|men|ent)s?\b", re.IGNORECASE)
_PROPER = re.compile(r"\w[\w’'.-]*\W+(?:\w+\W+)*?[A-Z][a-z]")
_JOINING = re.compile(r"\b(?:the|an?|and|or|of|with|from|in|at|his|her|their|by|trained|named|all|both|one|two)\b", re.IGNORECASE)


class ColumnWords:
    """The patterns of ``rules/words/placing.toml``, table ``column``."""

    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        column = words["placing"]["column"]
        self.places = either(column["places"])
        self.things = re.compile(rf"{either([*column['where'], *column['things']]).pattern}[\W\d]*$", re.IGNORECASE)
        self.purpose = either(column["purpose"])
        self.manner = either(column["manner"])
        self.open = either(column["open"])
        self.open_short = either(column["open_short"])
        self.times = either(column["times"])
        events = "|".join(column["events"])
        self.events = re.compile(rf"(?:^|[,;/&+(]\s?|\band\s|(?<!\w)(?:in|at|on|for|of|from|during|all|any|into|between|over|most|some|taught)\s(?:the\s|his\s|her\s|their\s|an?\s)?(?:\w+\s)?)(?:{events})(?:\s\w+){{0,2}}\s*(?:$|[,;/&.+)]|\band\b)", re.IGNORECASE)
        self.persons = either(column["persons"])
        self.somebody = either(column["somebody"])
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
    """No time, number, lesson or event and no word that other rules judge, and something else in their place."""
    here = [q for q in facts.doc._.quantities if start <= q.start < start + len(text) and q.kind not in ("group", "ratio")]
    if words.purpose.match(text):
        return not any(q.per or q.kind in ("total", "continuous", "duration", "sessions") for q in here) and not re.search(r"\d", text)
    counted = _NUMBERED.sub("", text)
    if here or _CLOCK.search(counted) or (re.search(r"\d", counted) and len(_WORD.findall(text)) < _SOME):
        return False
    bare = text.rstrip(".")
    if words.places.fullmatch(bare) or words.persons.fullmatch(bare) or _only_people(facts, start, text):
        return True
    rest = _without(text, [(w.start - start, w.end - start) for w in facts.doc._.weak])
    many = len(_WORD.findall(rest))
    if words.open.match(text) or words.times.search(text) or (many < _MANY and words.open_short.match(text)) or words.events.search(text):
        return False
    return many >= _SOME or bool(words.manner.match(rest) or _thing(words, rest))


def _only_people(facts: ItemFacts, start: int, text: str) -> bool:
    """The cell names people and says no more."""
    rest = _without(text, [(p.start - start, p.end - start) for p in facts.doc._.people])
    return rest != text and not re.search(r"\w", _JOINING.sub("", rest))


def _thing(words: ColumnWords, text: str) -> bool:
    """A part of the cell ends in the name of a place or a thing."""
    return any(words.things.search(piece) for piece in _PIECE.split(text))


def _without(text: str, ranges: list[tuple[int, int]]) -> str:
    for begin, end in ranges:
        if 0 <= begin < end <= len(text):
            text = text[:begin] + " " * (end - begin) + text[end:]
    return text


def _nobody(facts: ItemFacts, words: ColumnWords, start: int, text: str) -> bool:
    """No person, role, service or name, and something else in their place."""
    end = start + len(text)
    if words.purpose.match(text):
        return " by " not in text
    if any(start <= person.start < end and facts.item.text[person.start : person.end].lower() not in _PLACES for person in facts.doc._.people):
        return False
    bare = text.rstrip(".")
    if words.nobody.fullmatch(bare) or (words.places.fullmatch(bare) and (_IN.match(bare) or not _INSTITUTION.search(bare))) or _AVAILABLE.match(bare) or _is_amount(facts, start, bare):
        return True
    if words.somebody.search(text) or _INSTITUTION.search(bare) or _PROPER.match(text) or EMPTY.match(text) or (facts.child and facts.child in text) or any(start <= w.start < end for w in facts.doc._.weak):
        return False
    described = len(_WORD.findall(text)) >= _MANY - 1 and not _ROLE_FIRST.match(text)
    return described or bool(words.manner.match(text) or words.times.match(text) or _thing(words, text))


def _is_amount(facts: ItemFacts, start: int, text: str) -> bool:
    """The whole cell is a frequency or a length."""
    rest = _without(text, [(q.start - start, q.end - start) for q in facts.doc._.quantities if q.kind in ("frequency", "duration", "total", "continuous")])
    return rest != text and not _NOT_AMOUNT.search(rest)


_PLACES = frozenset(["school", "setting", "nursery", "college", "pre-school", "clinic", "hospital", "home", "the school", "the setting", "the nursery", "the college", "the hospital", "community"])
"""A place that may stand for those who work there; who exactly is another rule's question."""
_IN = re.compile(r"(?:in|at|on|outside|inside|within|around|from)\b", re.IGNORECASE)
_INSTITUTION = re.compile(r"(?:school|college|nursery|setting|home|hospital|clinic|community|base|hub|office|kitchen|farm|centre|stables|clubs?|toy library)$", re.IGNORECASE)
_NOT_AMOUNT = re.compile(r"(?!(?:for|of|a|an|per|x|each|and|at|the)\b)\b\w", re.IGNORECASE)
_ALSO = {
    "frequency": re.compile(r"\b(?:where|place|location|who|whom|staff\w*|ratio|group\w*|setting|context|details?|comments?|resources?)\b", re.IGNORECASE),
    "deliverer": re.compile(r"\b(?:ratio|group\w*|staffing|resources?|where|place|location|setting|equipment|how|when|frequency)\b", re.IGNORECASE),
}
"""Titles of columns that may hold more than an amount or a person."""
_AVAILABLE = re.compile(r"available\s(?:in|at|within|across|throughout|on|as|when|where|if|to|for)\b", re.IGNORECASE)
