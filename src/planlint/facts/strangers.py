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
_WHO_CHILD = re.compile(r",?\swho\s(?:is\s(?:\d|\w+\syears|(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|in\s(?:Year|Reception))|needs|finds|struggles|attends)\b")
_SO_THAT = re.compile(r"\bso\sthat\s$")
_CAPITAL_BEHIND = re.compile(r"\s[A-Z][a-z]")
_WORD_BEFORE = re.compile(r"(?:([\w’'-]+)\s)?([\w’'-]+)[ \u00a0]$")
_OWNER = re.compile(r"(?:[’']s|(?<=s)[’'])\s(?:own\s)?([A-Za-z][\w-]*)")
_FOLLOWS = re.compile(r"\s([a-z][\w’'-]*)(\s(?:are|were)\b)?")
_ADVERB = re.compile(r"\s(?:\w+ly|seldom|never|always|already|often|also|still|now|soon|then|both|all|just|even|once|not|sometimes|usually)(?=\s)")
_FAMILY = re.compile(r",?\s(?:and\s)?(?:his|her|their)\s(?:own\s)?(?:parents|family|mum|mother|dad|father|carers?|foster)\b")
_HE = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|him(?:self)?|herself)\b")
_PASSIVE = re.compile(r"\s(?:is|was|are|will\sbe|can\sbe|should\sbe)\s(?:\w+ed|said|sung|put|kept|shown|given|made)\b")
_HIS = re.compile(r"\W*(?:He|She|His|Her)\s")
_ANOTHER_NAME = re.compile(r"(?:,|,?\s(?:and|or|&))\s([A-Z][a-z]+)(?!\w)")
_NAME_BEFORE = re.compile(r"([A-Z][a-z]+)(?:,|,?\s(?:and|or|&))\s$")
_TO_CHILD = re.compile(r"\s(?:(?:will|can|may|should|also|then|sometimes|often|has|usually)\s)*(?!have\b|ha[sd]\b|needs?\b|likes?\b|wants?\b|asks?\b|expects?\b|prefers?\b|enjoys?\b|lets?\b)[a-z]+\s(?:(?:aloud|up|in|through|over|back)\s)?(?:(?:with|to|for|at|beside|alongside|after|about|on)\s)?(?:him|them|her(?=\W*$|[,;.|)]|\s(?:to|a|an|the|at|in|with|on|for|from|when|if|time|as|by|and|how|what|where|each|every|through|out|up|off)\b))(?![\w’'])")
_CAN = re.compile(r"\s(?:can|will|is\sable|does)\b(?![^.]*\b(?:him|her|them)\b)")
_AFTER_TITLE = re.compile(r"([A-Za-z]+)\.?\s$")
_NEXT_WORD = re.compile(r"(?:[’']s?)?\s(?:and\s)?([A-Za-z][\w’'-]*)")
_THE = re.compile(r"\s(?:the|of)\s[A-Z]")
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
        self._candidate: dict[str, bool] = {}
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
        return self._listed_name(name) and not self._names.is_own(name) and not self._names.is_introduced(name)

    def _listed_name(self, name: str) -> bool:
        key = folded(name)
        first = key.partition("-")[0]
        return key in self._words.listed or ("-" in key and (first in self._words.listed or first in self._words.also))

    def _in_headings(self, section: SectionPart) -> Iterator[Stranger]:
        texts = [section.title, *(block.text for block in section.prompts), *(heading for item in section.items for heading in item.headings)]
        seen: set[str] = set()
        for text in dict.fromkeys(text for text in texts if text and len(text) < 200):
            for match in NAME.finditer(text):
                if match.group() in seen or not self._listed_name(match.group()):
                    continue
                placed = self._words.helped.search(text[: match.start()]) or self._words.own_thing.match(text, match.end()) or self._words.verb.match(text, match.end())
                if placed and self._unknown(match.group()) and not self._is_thing(text, match):
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
            if self._stands_for_child(text, match, item.section) and not self._is_place(name) and not self._names.is_introduced(name):
                yield Stranger(name, item.section, item, match.start(), match.end())

    def _may_be(self, name: str) -> bool:
        if name not in self._candidate:
            self._candidate[name] = self._is_candidate(name)
        return self._candidate[name]

    def _is_candidate(self, name: str) -> bool:
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

    def _stands_for_child(self, text: str, match: re.Match[str], section: str | None) -> bool:
        """The evidence that a name needs: any place of the child's for a listed name, one beyond doubt for the others."""
        key, before = folded(match.group()), text[max(0, match.start() - 30) : match.start()]
        begins = bool(_SENTENCE_START.search(before))
        follows = self._follows(text, match)
        sure = not self._no_subject(before) and self._words.sure.match(text, follows)
        helped = self._words.helped.search(before) and not self._is_town(text, match)
        owned = self._words.own_thing.match(text, match.end())
        if "-" in key:
            key = key.split("-")[0]
        if key in self._words.listed:
            return self._listed(text, match, follows, bool(sure or helped or owned), begins, section)
        to = text.startswith(" to ", match.end())
        if key in self._words.also:
            if (sure and not (begins and match.group(0) in ("May", "Art"))) or (helped and to) or (owned and not begins):
                return True
            if key not in self._words.mostly_names or section == "A":
                return False
            return self._begins_childlike(text, match, follows) if begins else self._listed(text, match, follows, False, begins, section)
        if begins or len(key) < 3 or _NOT_A_NAME.search(key) or not (sure or (helped and to)):
            return False
        return not self._sentence(text, match)[1] and not self._names.is_word(match.group())

    def _begins_childlike(self, text: str, match: re.Match[str], follows: int) -> bool:
        """A word that begins a sentence with a capital is a name only where a child is spoken of."""
        if self._sentence(text, match)[1] or _TO_CHILD.match(text, follows):
            return False
        thing = _OWNER.match(text, match.end())
        if thing or _FAMILY.match(text, match.end()) or self._words.childlike.match(text, follows):
            return not thing or thing.group(1) not in self._words.eponyms
        key = folded(match.group())
        person = key in self._words.person_like and (key == "will" or _HE.search(text, match.end()))
        return bool(person and not _PASSIVE.match(text, follows) and self._acts(text, follows, match.group(), True))

    def _listed(self, text: str, match: re.Match[str], follows: int, certain: bool, begins: bool, section: str | None) -> bool:
        sentence, own = self._sentence(text, match)
        if own:
            return not begins and (certain or bool(_SO_THAT.search(text[: match.start()]) and _CAN.match(text, match.end())))
        return certain or (self._in_views(text, match, follows, begins, sentence) if section == "A" else self._stands(text, match, follows, sentence))

    def _in_views(self, text: str, match: re.Match[str], follows: int, begins: bool, sentence: str) -> bool:
        """In the views many are named whom nobody introduces: only what is said of a child counts."""
        before = text[max(0, match.start() - 30) : match.start()]
        if any(word.lower() in self._words.relations for word in re.findall(r"\w+", text[: match.start()])):
            return False
        if not self._no_subject(before) and (self._words.verb.match(text, follows) or _WHO.match(text, match.end())):
            return not _PRONOUN_OBJECT.search(sentence[sentence.find(match.group()) :][:60]) or not begins
        return bool(self._words.object.search(before))

    def _stands(self, text: str, match: re.Match[str], follows: int, sentence: str) -> bool:
        """Owner, subject or object of the sentence, and not evidently somebody else or a thing."""
        if _FAMILY.match(text, match.end()) or _WHO_CHILD.match(text, match.end()):
            return True
        other = _ANOTHER_NAME.match(text, match.end())
        if (other and not self._names.is_plain(other.group(1)) and not self._names.is_introduced(other.group(1))) or self._behind_name(text[max(0, match.start() - 40) : match.start()]):
            return False
        before = _WORD_BEFORE.search(text, max(0, match.start() - 40), match.start())
        prior, last = (before.group(1) or "", before.group(2)) if before else ("", "")
        if last.lower() in self._words.works or (prior.lower() in self._words.works and last in ("of", "about", "called", "from", "on")):
            return False
        if self._words.tastes.search(f"{prior} {last}".lower()):
            return False
        if owned := _OWNER.match(text, match.end()):
            thing = owned.group(1)
            return thing not in self._words.eponyms and (thing.islower() or thing.isupper() or self._names.is_plain(thing))
        if text.startswith(("’", "'"), match.end()) or _CAPITAL_BEHIND.match(text, match.end()):
            return False
        verb = self._acts(text, follows, match.group(), not last and not text[: match.start()].endswith(", "))
        if verb and _TO_CHILD.match(text, follows):
            return False
        if last in ("and", "or"):
            return verb and prior.lower() not in self._words.roles
        if not last or last.isdigit() or prior.isdigit() or last.isupper() or last.lower() in ("that", "as"):
            return verb
        begins = last[0].isupper() and last.endswith(("s", "ing")) and folded(last) not in self._words.listed and _SENTENCE_START.search(text[: match.start() - len(last) - 1])
        return bool(begins or last[0].islower() or self._names.is_plain(last)) and self._is_object(text, match, f"{prior} {last}", verb, sentence)

    def _behind_name(self, before: str) -> bool:
        """In a list with another name ("Amir and Zak")."""
        other = _NAME_BEFORE.search(before)
        return bool(other and not self._names.is_plain(other.group(1)) and not self._names.is_introduced(other.group(1)))

    def _acts(self, text: str, follows: int, name: str, begins: bool) -> bool:
        """A verb follows the name, perhaps behind an adverb."""
        adverb = _ADVERB.match(text, follows)
        if self._words.verb.match(text, follows) or adverb:
            return True
        word = _FOLLOWS.match(text, follows)
        if not word or word.group(2) or word.group(1) in self._words.not_verbs or word.group(1) in self._words.things:
            return False
        return word.group(1).endswith(("s", "ed", *(() if begins else ("ing",)))) and not (begins and folded(name) in self._words.start_words)

    def _is_object(self, text: str, match: re.Match[str], before: str, verb: bool, sentence: str) -> bool:
        """Behind a verb or a preposition, and not a thing that is called so ("an Elsa doll", "in Chelsea")."""
        last = before.rsplit(maxsplit=1)[-1].lower()
        if last in self._words.not_before and not self._words.object_of.search(before.lower()):
            return False
        if verb and last not in self._words.objects:
            return True
        if _HIS.match(sentence) or (last in self._words.objects and self._is_town(text, match)):
            return False
        word = _FOLLOWS.match(text, match.end())
        return not word or (word.group(1) not in self._words.things and word.group(1) not in self._words.works and not self._names_thing(word.group(1), last))

    def _is_town(self, text: str, match: re.Match[str]) -> bool:
        return folded(match.group()) in self._words.places and not text.startswith(" to ", match.end())

    def _names_thing(self, word: str, before: str) -> bool:
        """A noun behind preposition and name: the name is its kind ("for Thomas trains")."""
        return before in self._words.objects and word not in self._words.after and not word.endswith(("ly", "ing"))

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
