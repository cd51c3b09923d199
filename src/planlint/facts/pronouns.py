"""He or she: which the child is called, and which uses of the other are not somebody else's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from planlint.facts.case import CaseFacts
from planlint.facts.names import FIRST_PERSON, NAME, QUOTES, Names, folded
from planlint.model import Case, Item

HE, SHE = "he", "she"
FORMS = {HE: frozenset(["he", "him", "his", "himself"]), SHE: frozenset(["she", "her", "hers", "herself"])}
_PRONOUN = re.compile(r"(?<![\w/’'])(?:he|him|his|himself|she|her|hers|herself)(?![\w/])", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.!?|;]+(?:[.!?](?=\s|$)|[|;]|$)")
_LABEL = re.compile(r"pronoun", re.IGNORECASE)
_SEX = re.compile(r"^(?:sex|gender)\b|\b(?:sex|gender)$|\bsex\b.{0,12}\bbirth", re.IGNORECASE)
_STATED = re.compile(
    r"\bpronouns?\b|\b(?:uses?|prefers?|goes by|asks? (?:for|to be called)|asked (?:for|to be called)|referred to as|known as)\s(?:the\s)?[‘“\"']?(?:he|she|they)(?:\s?/|\s(?:and|or|pronouns?)\b|[’”\"']|[.,;]|$)|\bnon-?binary\b|\btrans(?:gender)?\s(?:boy|girl|man|woman|young|child)|\bgender identity\b",
    re.IGNORECASE,
)
_OF_GENDER = frozenset(["pronoun", "pronouns", "binary", "nonbinary", "trans", "transgender", "gender"])
_PREFERS = frozenset(["use", "uses", "prefer", "prefers", "goes", "ask", "asks", "asked", "referred", "known"])
_CHOSEN = frozenset(["he", "she", "they"])
"""What words of ``_STATED`` stand for: one of the first, or one of each of the others."""
_HELPED = re.compile(r"\b(?:help|support|enabl|encourag|teach|remind|allow|prompt|assist|prepar|expect|wash|dress|feed|lift|let)(?:s|es|e|ing|ed)?\s$", re.IGNORECASE)
_OBJECT = re.compile(r"him\b|her(?=\s(?:to|a|an|the|at|in|with|on|for|from|when|if|time|as|by|and)\b|\W*$)", re.IGNORECASE)
_CLAUSE = re.compile(r",|\b(?:who|which|that|so|because|when|while|if|until|after|before|and)\b", re.IGNORECASE)
_OFFICE = frozenset(["front", "K"])


@dataclass(frozen=True)
class Use:
    """One pronoun of the item, text[start:end]; ``sex`` is he or she."""

    item: Item
    start: int
    end: int
    sex: str


class _Words:
    """The word lists of ``rules/words/pronouns.toml``, compiled."""

    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        data = words["pronouns"]
        groups = "|".join(f"(?P<{name}>{'|'.join(re.escape(word) for word in sorted(data[name], key=len, reverse=True))})" for name in ("she", "he", "either", "staff"))
        self.people = re.compile(rf"(?<![\w-])(?:{groups})s?(?:[’']s?)?(?![\w-])", re.IGNORECASE)
        self.own_thing = re.compile(rf"\s(?:{'|'.join(sorted(map(re.escape, data['belongings']), key=len, reverse=True))})\b", re.IGNORECASE)


class Pronouns:
    """``child`` is the pronoun the child is called by, None where nothing tells; ``strays`` the uses of the other."""

    def __init__(self, facts: CaseFacts) -> None:
        self._words = facts.lexicon(_Words)
        self._names = facts.about(Names)
        case = facts.case
        self.child: str | None = None
        self.strays: tuple[Use, ...] = ()
        self._words_in = facts.words_in
        stated = self._stated(case)
        if stated == "leave" or not self._names.first:
            return
        rare = (SHE if stated == HE else HE) if stated else self._rarer(case)
        strays = list(self._uses(case, (rare,)))
        self.child = HE if rare == SHE else SHE
        if strays and not stated:
            # the pronoun that stands less often may still be the child's, where much is said of one parent
            uses = list(self._uses(case, (HE, SHE)))
            he, she = (sum(use.sex == sex for use in uses) for sex in (HE, SHE))
            self.child = HE if he > she else SHE if she > he else uses[0].sex
            strays = [use for use in uses if use.sex != self.child] if he and she else []
        self.strays = tuple(strays)

    @staticmethod
    def _rarer(case: Case) -> str:
        """The pronoun that the plan uses less, whoever is meant."""
        found = [match.lower() for match in _PRONOUN.findall("\n".join(item.text for item in case.plan.items))]
        he = sum(word in FORMS[HE] for word in found)
        return SHE if he * 2 > len(found) else HE

    def _stated(self, case: Case) -> str | None:
        """What the plan says of pronouns or sex: he, she, "leave" where it says they, both or anything else of its own."""
        for wanted in (_LABEL, _SEX):
            for field in case.plan.fields:
                if wanted.search(field.label) and field.answer.strip():
                    words = set(re.findall(r"[a-z]+", field.answer.lower()))
                    he, she = bool(words & (FORMS[HE] | {"male", "boy", "m", "man"})), bool(words & (FORMS[SHE] | {"female", "girl", "f", "woman"}))
                    if he != she:
                        return HE if he else SHE
                    if wanted is _LABEL or words & {"trans", "nonbinary", "binary", "other", "transgender"}:
                        return "leave"
        return "leave" if any(self._may_state(item.text) and _STATED.search(item.text) for item in case.plan.items if item.section != "K") else None

    def _may_state(self, text: str) -> bool:
        words = self._words_in(text)
        return not _OF_GENDER.isdisjoint(words) or not (_PREFERS.isdisjoint(words) or _CHOSEN.isdisjoint(words))

    def _uses(self, case: Case, sexes: Sequence[str]) -> Iterator[Use]:
        """Every pronoun of these that is the child's, as far as the sentence and the one before it tell."""
        for section in case.plan.sections:
            before = ""
            for item in section.items if section.id not in _OFFICE else ():
                if any(not FORMS[sex].isdisjoint(self._words_in(item.text)) for sex in sexes) and not (section.id == "A" and FIRST_PERSON.search(item.text)):
                    yield from self._in_item(item, before if section.id == "A" else "", sexes)
                before = item.text

    def _in_item(self, item: Item, before: str, sexes: Sequence[str]) -> Iterator[Use]:
        text = QUOTES.sub(lambda match: " " * len(match.group()), item.text)
        previous = next(reversed([match.group() for match in _SENTENCE.finditer(before)]), "")
        heading = " ".join(item.headings[-1:])
        others: set[str] = set()
        for sentence in _SENTENCE.finditer(text):
            words = sentence.group()
            for match in _PRONOUN.finditer(words):
                sex = HE if match.group().lower() in FORMS[HE] else SHE
                if sex not in sexes:
                    continue
                if (sex in others and sentence.start()) or self._somebody_else(words, match, f"{heading} {previous}", sex):
                    others.add(sex)
                else:
                    yield Use(item, sentence.start() + match.start(), sentence.start() + match.end(), sex)
            previous = words

    def _somebody_else(self, sentence: str, match: re.Match[str], previous: str, sex: str) -> bool:
        """A person or animal near enough to be meant. Professionals give way to what plainly is the child's."""
        near = sentence + " " + previous
        found = [person for person in self._words.people.finditer(near) if not self._several(person)]
        kinds = {person.lastgroup for person in found}
        if sex in kinds or "either" in kinds or self._named(near):
            return True
        # a professional named later in the sentence is not meant yet
        staff = [person.start() for person in found if person.lastgroup == "staff" and not match.end() <= person.start() < len(sentence)]
        if not staff or self._words.own_thing.match(sentence, match.end()) or _HELPED.search(sentence[: match.start()]):
            return False
        # "The TA will give him a card": who gives is not who is given
        one = len(staff) == 1 and staff[0] < match.start() and not _CLAUSE.search(sentence[staff[0] : match.start()])
        return not (one and _OBJECT.match(sentence, match.start()))

    @staticmethod
    def _several(found: re.Match[str]) -> bool:
        """"Other children", "his classmates", "staff" and "adults" are no single he or she."""
        word = found.group().lower()
        return found.lastgroup in ("either", "staff") and not word.endswith(("'s", "’s")) and (word.endswith("s") or word in ("people", "children", "family"))

    def _named(self, text: str) -> bool:
        """Somebody introduced by name, the child aside."""
        for match in NAME.finditer(text):
            key = folded(match.group())
            if key in self._names.own or match.group().isupper() or self._names.is_plain(match.group()):
                continue
            if key in self._names.words.listed or (match.start() and text[match.start() - 1] == " " and text[match.start() - 2] not in ".!?|" and self._names.is_introduced(match.group())):
                return True
        return False


def by_item(uses: Sequence[Use]) -> Iterator[Use]:
    """The first use of each item."""
    seen: set[str] = set()
    for use in uses:
        if use.item.id not in seen:
            seen.add(use.item.id)
            yield use
