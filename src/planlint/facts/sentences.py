"""Sentences of an item, how they open, and whether they are sentences or notes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from planlint.facts.names import FIRST_PERSON, QUOTES
from planlint.model import Item

_SENTENCE = re.compile(r"[^\s|](?:[^.!?|]|[.!?](?=[^\s’”\"')|]))*[.!?|]?")
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_ACTOR = re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|who|which|that|NAME)\s(?:\w+ly\s)?[a-z]{2,}(?:s|ed)\b")
_ABBREVIATED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|e\.g|i\.e|etc|approx|St|No|vs|\d)\.$")
_OPENS_QUOTED = re.compile(r"\W*[‘“\"]")
_POSSESSIVE = re.compile(r"[’']s?$")
_TABLED = re.compile(r"[:|]")
BULLET = frozenset("•·●▪◦–—-*○■➢✓o")


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of a text, start and end."""
    begin: int | None = None
    for match in _SENTENCE.finditer(text):
        start = match.start() if begin is None else begin
        if _ABBREVIATED.search(match.group()):
            begin = start
            continue
        begin = None
        yield start, match.end()
    if begin is not None:
        yield begin, len(text)


def words(text: str) -> list[str]:
    """The words of a text."""
    return _WORD.findall(text)


def own_words(item: Item) -> bool:
    """Quoted, or a child's or family's own account in the first person: never judged for style."""
    return bool(_OPENS_QUOTED.match(item.text)) or (item.section == "A" and bool(FIRST_PERSON.search(QUOTES.sub(" ", item.text))))


def is_bullet(item: Item) -> bool:
    """Whether the template or the writer set a mark before it."""
    return bool(item.pieces and item.pieces[0].block.label.strip()[:1] in BULLET and item.pieces[0].block.label.strip())


class Style:
    """The word lists of ``rules/words/style.toml``."""

    def __init__(self, lists: Mapping[str, Mapping[str, Any]]) -> None:
        data = lists["style"]
        self.openers = frozenset(data["openers"])
        self._verb = re.compile(rf"\b(?:{'|'.join(data['verbs'])})\b", re.IGNORECASE)

    def opening(self, sentence: str, child: str) -> str:
        """What makes sentences open alike: the child's name or a pronoun, else three words."""
        found = words(sentence[:120])
        if not found:
            return ""
        first = _POSSESSIVE.sub("", found[0])
        if first == child or first.lower() in self.openers:
            return first.lower()
        return " ".join(found[:3]).lower() if len(found) > 3 else ""

    def is_sentence(self, text: str, child: str) -> bool:
        """A full sentence: it ends as one and says that somebody does or is something."""
        return text.rstrip(" ’”\"')").endswith((".", "!", "?")) and len(words(text)) >= 4 and self.has_verb(text, child)

    def is_note(self, text: str, child: str) -> bool:
        """A few words without a verb ("Poor attention", "Limited vocabulary, two-word phrases")."""
        return not _TABLED.search(text) and 1 <= len(words(text)) <= 14 and not self.has_verb(text, child)

    def has_verb(self, text: str, child: str) -> bool:
        """Somebody is, has or does something; ``child`` is the child's name."""
        return bool(self._verb.search(text) or _ACTOR.search(text.replace(child, "NAME") if child else text))
