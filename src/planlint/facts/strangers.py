"""Names that stand where this child's belongs and are introduced nowhere: text copied from another child's plan."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.facts.case import CaseFacts
from planlint.facts.names import FIRST_PERSON, NAME, QUOTES, Names, folded
from planlint.model import Item, SectionPart

_SENTENCE_START = re.compile(r"(?:^|[.!?:|•]\s*|[–-]\s)$")
_SENTENCE = re.compile(r"[^.!?|]+(?:[.!?](?=\s|$)|\||$)")
_BEFORE_OBJECT = re.compile(r"\b(?:with|by|of|about|from|like|and|or|than|to|in|at|on|called|named)\s$")
_CAPITAL_BEFORE = re.compile(r"([A-Z][^\W\d_]*)[’']?\s$")
_WHO = re.compile(r",?\swho\s(?:is|has|was|attends|needs|finds|lives)\b")
_SO_THAT = re.compile(r"\bso\sthat\s$")
_CAN = re.compile(r"\s(?:can|will|is\sable|does)\b(?![^.]*\b(?:him|her|them)\b)")
_AFTER_TITLE = re.compile(r"([A-Za-z]+)\.?\s$")
_NEXT_WORD = re.compile(r"(?:[’']s?)?\s(?:and\s)?([A-Za-z][\w’'-]*)")
_THE = re.compile(r"\sthe\s[A-Z]")
_PRONOUN_OBJECT = re.compile(r"\b(?:him|her|them)\b")
_NOT_A_NAME = re.compile(r"(?:s|ing|tion|sion|ment|ity|ness|ism|ology|apy|ics|ance|ence|ia)$")
_PLAN_OF = re.compile(r"\b(?:[Pp]lan|EHCP|[Nn]ame|[Pp]upil|[Cc]hild)\b(?:\s(?:for|of))?\W{1,4}([A-Z][^\W\d_]+)(?=\s|$)")


@dataclass(frozen=True)
class Stranger:
    """One such name: in ``item`` at text[start:end], in a heading of ``section``, or in the page's head or foot (neither)."""

    name: str
    section: str | None = None
    item: Item | None = None
    start: int = 0
    end: int = 0


class Strangers:
    """The strange names of a case, in reading order."""

    def __init__(self, facts: CaseFacts) -> None:
        self._names = facts.about(Names)
        self._words = self._names.words
        plan = facts.case.plan
        self.found: tuple[Stranger, ...] = ()
        self.own_used = 0
        """How often the body uses the child's own first name."""
        if not self._names.first:
            return
        self._plan = plan
        self._place: dict[str, bool] = {}
        found: list[Stranger] = []
        for section in plan.sections:
            if section.id in ("front", "K"):
                continue
            found += self._in_headings(section)
            found += [stranger for item in section.items for stranger in self._in_item(item)]
        head_and_foot = [block.text for block in plan.source.furniture] if plan.source else []
        found += [Stranger(name) for name in dict.fromkeys(m.group(1) for text in head_and_foot for m in _PLAN_OF.finditer(text)) if self._unknown(name)]
        self.found = tuple(found)
        body = " ".join(item.text for section in plan.sections if section.id in ("B", "C", "D", "E", "F", "G") for item in section.items)
        self.own_used = len(re.findall(rf"\b{re.escape(plan.facts.child or '')}\b", body))

    def _unknown(self, name: str) -> bool:
        """In the list of first names, and nobody's here."""
        key = folded(name)
        listed = key in self._words.listed or ("-" in key and key.split("-")[0] in self._words.listed | self._words.also)
        return listed and not self._names.is_own(name) and not self._names.is_introduced(name)

    def _in_headings(self, section: SectionPart) -> Iterator[Stranger]:
        texts = [section.title, *(block.text for block in section.prompts), *(heading for item in section.items for heading in item.headings)]
        seen: set[str] = set()
        for text in dict.fromkeys(text for text in texts if text and len(text) < 200):
            for match in NAME.finditer(text):
                placed = self._words.helped.search(text[: match.start()]) or self._words.own_thing.match(text, match.end()) or self._words.verb.match(text, match.end())
                if placed and match.group() not in seen and self._unknown(match.group()) and not self._is_thing(text, match):
                    seen.add(match.group())
                    yield Stranger(match.group(), section.id)

    def _in_item(self, item: Item) -> Iterator[Stranger]:
        text = item.text
        if item.section == "A" and FIRST_PERSON.search(text):
            return
        quotes: list[tuple[int, int]] | None = None
        for match in NAME.finditer(text):
            name = match.group()
            if not self._may_be(name):
                continue
            if quotes is None:
                quotes = [m.span() for m in QUOTES.finditer(text)]
            if any(a <= match.start() < b for a, b in quotes) or self._is_thing(text, match):
                continue
            if self._stands_for_child(text, match) and not self._is_place(name) and not self._names.is_introduced(name):
                yield Stranger(name, item.section, item, match.start(), match.end())

    def _may_be(self, name: str) -> bool:
        key = folded(name)
        if len(name) < 2 or name.isupper() or key in self._names.own or self._names.is_plain(name):
            return False
        return not self._names.is_own(name)

    def _is_place(self, name: str) -> bool:
        """Short for a place or an organisation that the plan names in full ("the Rowan Centre")."""
        if name not in self._place:
            word = re.compile(rf"\b{re.escape(name)}\b")
            self._place[name] = any(self._is_thing(item.text, match) for item in self._plan.items if name in item.text for match in word.finditer(item.text))
        return self._place[name]

    def _is_thing(self, text: str, match: re.Match[str]) -> bool:
        """Part of a place, an organisation, a programme, a title with a surname, or of a whole name."""
        before = _AFTER_TITLE.search(text[max(0, match.start() - 14) : match.start()])
        if before and (before.group(1).lower() in self._words.titles or before.group(1) in ("St", "Saint", "SS", "Mount", "Lake", "Port", "The")):
            return True
        at = match.end()
        for _ in range(4):
            follows = _NEXT_WORD.match(text, at)
            if not follows:
                break
            word = follows.group(1)
            if word.lower() in self._words.things and (word[0].isupper() or word.lower() in ("syndrome", "disease", "numerals", "approach", "method", "scales")):
                return True
            if not word[0].isupper():
                break
            at = follows.end()
        return bool(_THE.match(text, match.end()))

    def _stands_for_child(self, text: str, match: re.Match[str]) -> bool:
        """The evidence that a name needs: any place of the child's for a listed name, one beyond doubt for the others."""
        key, before = folded(match.group()), text[max(0, match.start() - 30) : match.start()]
        begins = bool(_SENTENCE_START.search(before))
        follows = self._follows(text, match)
        sure = not self._no_subject(before) and self._words.sure.match(text, follows)
        helped = self._words.helped.search(before)
        owned = self._words.own_thing.match(text, match.end())
        if "-" in key:
            key = key.split("-")[0]
        if key in self._words.listed:
            return self._listed(text, match, follows, bool(sure or helped or owned), begins)
        to = text.startswith(" to ", match.end())
        if key in self._words.also:
            return bool((sure and not (begins and match.group(0) in ("May", "Art"))) or (helped and to) or (owned and not begins))
        if begins or len(key) < 3 or _NOT_A_NAME.search(key) or not (sure or (helped and to)):
            return False
        return not self._sentence(text, match)[1] and not self._names.is_word(match.group())

    def _listed(self, text: str, match: re.Match[str], follows: int, certain: bool, begins: bool) -> bool:
        sentence, own = self._sentence(text, match)
        if own:
            return not begins and (certain or bool(_SO_THAT.search(text[: match.start()]) and _CAN.match(text, match.end())))
        if certain:
            return True
        before = text[max(0, match.start() - 30) : match.start()]
        if not self._no_subject(before) and (self._words.verb.match(text, follows) or _WHO.match(text, match.end())):
            return not _PRONOUN_OBJECT.search(sentence[sentence.find(match.group()) :][:60]) or not begins
        return bool(self._words.object.search(before))

    def _no_subject(self, before: str) -> bool:
        """Behind a preposition, or a surname behind a first name."""
        capital = _CAPITAL_BEFORE.search(before)
        return bool(_BEFORE_OBJECT.search(before)) or bool(capital and not self._names.is_plain(capital.group(1)))

    def _follows(self, text: str, match: re.Match[str]) -> int:
        """Where the verb may stand: behind a surname too."""
        surname = re.match(r"\s[A-Z][a-z]+(?:-[A-Z][a-z]+)?(?=\s[a-z])", text[match.end() :])
        return match.end() + (surname.end() if surname else 0)

    def _sentence(self, text: str, match: re.Match[str]) -> tuple[str, bool]:
        """The sentence round the name, and whether it names the child as well."""
        for found in _SENTENCE.finditer(text):
            if found.start() <= match.start() < found.end():
                words = {folded(re.sub(r"[’']s?$", "", word)) for word in re.findall(r"[A-Z][\w’'-]*", found.group())}
                return found.group(), bool(words & self._names.own)
        return text, False
