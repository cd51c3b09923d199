"""Where a provision belongs by its purpose: what educates or trains in F, treatment and nursing in G, care in H1 or H2."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from planlint.facts.school_years import SchoolYears
from planlint.facts.screen import Screened

if TYPE_CHECKING:
    from planlint.facts.case import CaseFacts
    from planlint.facts.item import ItemFacts

Range = tuple[int, int]
_SECTION_F = re.compile(r"\bsection\s+F\b|\(F\d*\)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{3,}")
_ENOUGH = 0.8
"""Share of a statement's words that another must hold to say the same."""


def either(patterns: Iterable[str]) -> Screened:
    """Any of the patterns in any case, at the start of a word and up to the end of one."""
    return Screened((f"(?:{p})" for p in patterns), r"(?<!\w)(?:#)(?!\w)")


class PlacingWords:
    """The patterns of ``rules/words/placing.toml``, compiled."""

    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        education, health, care = (words["placing"][name] for name in ("education", "health", "care"))
        act = words["placing"]["act1970"]
        self.therapy = re.compile(rf"{either(education['therapy']).pattern}|(?-i:{either(education['short']).pattern})", re.IGNORECASE)
        self.teaching = either(education["teaching"])
        self.teachers = either(education["teachers"])
        self.home_teaching = either(education["at_home"])
        self.of_care = either(care["of_care"])
        self.speech_health = either(education["health"])
        self.aside = re.compile(rf"(?<!\w)(?:{'|'.join(education['aside'])})\s$", re.IGNORECASE)
        self.acts = either(health["acts"])
        self.roles = either(f"{role}s?" for role in health["roles"])
        self.visits = either(health["visits"])
        self.services = either(care["services"])
        self.training = either(words["placing"]["training"]["words"])
        self.trained = re.compile("|".join(words["placing"]["training"]["trained"]), re.IGNORECASE)
        self.act1970 = either(act["services"])
        self.residential = either(act["residential"])
        self.at_home = either(act["at_home"])
        self.not_provision = either(act["not_provision"])
        self.none = either(act["none"])


class Placing:
    """Judges items by purpose; ``facts.about(Placing)``."""

    def __init__(self, facts: CaseFacts) -> None:
        self._words = facts.lexicon(PlacingWords)
        self._section_f = facts.case.plan.section("F")
        self.years = facts.about(SchoolYears)

    @cached_property
    def _in_f(self) -> list[frozenset[str]]:
        return [_words_of(item.text) for item in self._section_f.items] if self._section_f else []

    def misplaced(self, facts: ItemFacts) -> tuple[str, Range] | None:
        """The kind (education, health, care) of an item that stands in another kind's section, and the words that say so."""
        if facts.item.section == "F":
            return self._not_education(facts)
        words = self._is_education(facts)
        return ("education", words) if words and not self._also_in_f(facts) else None

    def _not_education(self, facts: ItemFacts) -> tuple[str, Range] | None:
        found = self._health_or_care(facts, facts.item.main)
        if found is None:
            return None
        plain = self._without_roles(facts)
        return None if self._words.training.search(plain) else self._health_or_care(facts, plain)

    def _health_or_care(self, facts: ItemFacts, main: str) -> tuple[str, Range] | None:
        begin = facts.main_start
        if act := self._words.acts.search(main):
            return "health", (begin + act.start(), begin + act.end())
        care = self._words.services.search(main)
        if care and not any(p.field == "education" for p in facts.deliverers):
            return "care", (begin + care.start(), begin + care.end())
        if facts.deliverers and all(p.field == "care" for p in facts.deliverers) and (cared := self._words.of_care.search(main)):
            return "care", (begin + cared.start(), begin + cared.end())
        visit = self._words.visits.search(main)
        if visit and any(self._words.roles.fullmatch(facts.item.text[p.start : p.end]) for p in facts.deliverers):
            return "health", (begin + visit.start(), begin + visit.end())
        return None

    def _without_roles(self, facts: ItemFacts) -> str:
        """The main part, blank where a role has a word of training in its name ("teaching assistant") or who was trained is told."""
        begin, main = facts.main_start, facts.item.main
        plain = self._words.trained.sub(lambda match: " " * len(match.group()), main)
        for person in facts.doc._.people:
            if 0 <= person.start - begin < len(main) and self._words.training.search(facts.item.text, person.start, person.end):
                plain = plain[: person.start - begin] + " " * (person.end - person.start) + plain[person.end - begin :]
        return plain

    def _is_education(self, facts: ItemFacts) -> Range | None:
        text, begin, main = facts.item.text, facts.main_start, facts.item.main
        if self._words.acts.search(text) or self._words.speech_health.search(text):
            return None
        for match in self._words.therapy.finditer(text):
            kind = facts.kind_at(match.start())
            if kind == "deliverer" or (kind == "main" and not self._words.aside.search(text[: match.start()])):
                return match.span()
        if facts.item.section != "G":
            taught = None if any(p.kind == "family" for p in facts.doc._.people) else self._words.home_teaching.search(main)
            return (begin + taught.start(), begin + taught.end()) if taught else None
        for person in facts.deliverers:
            if self._words.teachers.match(text, person.start):
                return person.start, person.end
        taught = self._words.teaching.search(main)
        return (begin + taught.start(), begin + taught.end()) if taught else None

    def _also_in_f(self, facts: ItemFacts) -> bool:
        """F says the same, or the item points to it."""
        here = _words_of(facts.item.main)
        return bool(_SECTION_F.search(facts.item.text)) or any(len(here & there) >= _ENOUGH * len(here) for there in self._in_f)

    def wrong_care_section(self, facts: ItemFacts) -> tuple[str, Range] | None:
        """H1 or H2, where a social care provision belongs in the other one, and the words that say so."""
        text = facts.item.text
        if self.years.age is None or self._words.none.search(text):
            return None
        begin, end = facts.main_start, facts.main_end
        if self.years.adult:
            return ("adult", (begin, end)) if facts.item.section == "H1" else None
        stay = self._words.residential.search(text)
        if stay and self._words.at_home.search(text):
            return None
        if facts.item.section == "H1":
            return ("residential", stay.span()) if stay else None
        found = None if stay else self._words.act1970.search(text, begin)
        return ("section-2", found.span()) if found and not self._words.not_provision.search(text, begin, found.start()) else None


def _words_of(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in _WORD.findall(text))
