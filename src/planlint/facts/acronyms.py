"""Short forms that a plan uses, and whether it says anywhere what they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from planlint.facts.case import CaseFacts
from planlint.facts.names import FIRST_PERSON, QUOTES
from planlint.model import Item

_SHORT = re.compile(r"(?=[A-Z][\w&]*[A-Z])(?<![\w&’'./-])([A-Z][A-Za-z]{0,3}?(?:&[A-Z])?[A-Za-z]{0,5}?[A-Z])s?(?![\w&/]|[’'](?!s)|-?\d)")
_CAPITALS = re.compile(r"[A-Z]+(?:[a-z]{1,2}[A-Z]+)?|[A-Z]&[A-Z]+|[A-Z]+[a-z][A-Z]")
_ROMAN = re.compile(r"[IVXLC]+")
_NAMED = re.compile(r"\s(?:[A-Z][\w’'-]+\s){0,3}(?:School|Academy|College|Nursery|Hospital|Trust|Centre|Service|Team|Club|House|Partnership|Foundation|Programme|Project|Pathway|Clinic|Hub|Unit|Base)\b")
_NAMED_BEFORE = re.compile(r"(?:St|Saint|The|at|from|Dr|Mr|Mrs)\s$")
_CAPITAL_BEHIND = re.compile(r"\s[A-Z][a-z]{2,}")
_POSTCODE = re.compile(r"\s?\d")
_LOUD = re.compile(r"(?:\b[A-Z]{2,}\s){2}[A-Z]{2,}\b")
_REACH = 400
"""Characters round a short form within which it may be spelt out."""
_OFFICE = frozenset(["front", "K", "I"])


@dataclass(frozen=True)
class Short:
    """The first use of a short form, text[start:end] of ``item``; ``gloss`` its plain words, "" where nobody knows."""

    name: str
    item: Item
    start: int
    end: int
    gloss: str


class _Words:
    """The lists of ``rules/words/acronyms.toml``."""

    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        data = words["acronyms"]
        self.known = frozenset(data["known"]) | frozenset(data["words"])
        self.gloss: Mapping[str, str] = data["gloss"]


class Acronyms:
    """``unexplained``: the first use of each short form that the plan never spells out."""

    def __init__(self, facts: CaseFacts) -> None:
        self._words = facts.lexicon(_Words)
        plan = facts.case.plan
        titles = [text for section in plan.sections for text in (section.title, *(block.text for block in section.prompts))]
        titles += dict.fromkeys(heading for item in plan.items for heading in item.headings)
        self._titles = "\n".join(titles).lower()
        self._everything = "\n".join([*titles, *(item.text for item in plan.items), *(f"{field.label} ({field.answer})" for field in plan.fields)])
        self.unexplained = tuple(self._first(plan.items))

    def _first(self, items: tuple[Item, ...]) -> Iterator[Short]:
        seen: set[str] = set()
        for item in items:
            if item.section in _OFFICE or (item.section == "A" and FIRST_PERSON.search(item.text)):
                continue
            quotes: list[tuple[int, int]] | None = None
            for match in _SHORT.finditer(item.text):
                name = match.group(1)
                if name in seen or name in self._words.known or not self._is_short_form(item.text, match):
                    continue
                if quotes is None:
                    quotes = [found.span() for found in QUOTES.finditer(item.text)]
                if any(start <= match.start() < end for start, end in quotes):
                    continue
                seen.add(name)
                if not self._spelt_out(name):
                    yield Short(name, item, match.start(), match.end(), self._words.gloss.get(name, ""))

    def _is_short_form(self, text: str, match: re.Match[str]) -> bool:
        """Not a number in Roman, a word written large, part of a name, or a line in capitals."""
        name, before, after = match.group(1), text[max(0, match.start() - 12) : match.start()], text[match.end() : match.end() + 60]
        if not _CAPITALS.fullmatch(name) or _ROMAN.fullmatch(name) or len(name) > 6:
            return False
        if _POSTCODE.match(after) and not self._words.gloss.get(name):
            return False
        if name not in self._words.gloss and (_NAMED.match(after) or (_NAMED_BEFORE.search(before) and _CAPITAL_BEHIND.match(after)) or (_CAPITAL_BEHIND.match(after) and re.search(r"\b(?:to|at|of|and)\s$", before))):
            return False
        return not _LOUD.search(text[max(0, match.start() - 25) : match.end() + 25]) and not text.isupper()

    def _spelt_out(self, name: str) -> bool:
        """"Occupational Therapy (OT)", "OT (occupational therapy)", "OT = occupational therapy", or a line of a list of terms."""
        first, short = re.escape(name[0]), re.escape(name)
        start = rf"(?i:\b{first})"
        behind = rf"{start}[\w’',/& -]{{3,90}}\(\s?(?i:[\w\s]{{0,12}}\b)?{short}s?\b"
        before = rf"\b{short}s?\s?(?:\(|=|[–—:-]\s|\|\s|,?\s(?:which\s)?(?:stands\sfor|means|is\sshort\sfor|or)\s)\s?(?:an?\s|the\s)?{start}\w+"
        listed = rf"{start}\w+(?:\s[\w’&,-]+){{1,8}}\s?(?:[–—=|,]|\bor\b|known as)\s?{short}s?\b"
        meant = rf"\b{short}s?\b[^.|;]{{0,25}}\b(?:meaning|that\sis|i\.e\.)\s"
        gloss = self._words.gloss.get(name, "").partition(" (")[0].lower()
        if " " in gloss and gloss in self._titles:
            return True  # a heading says it in full: "Social, emotional and mental health"
        spelt = re.compile(f"(?:{behind})|(?:{before})|(?:{listed})|(?:{meant})")
        return any(spelt.search(self._everything, max(0, use.start() - _REACH), use.end() + _REACH) for use in re.finditer(short, self._everything))
