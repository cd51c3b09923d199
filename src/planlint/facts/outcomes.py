"""What an outcome says: whether anyone could tell that it was met, and whether it speaks of provision instead.

An outcome is judged by its predicates, the verbs after "will", "to" or the subject: one that anyone can see done makes
it measurable, a word of change or state alone does not. ``doc._.goal`` is filled for any text; only outcomes are asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Goal:
    """``predicates`` are (start, end, kind) with kind observable, change or other, in reading order; ``criteria`` what
    it could be measured by; ``provision`` and ``generic`` the words that say so, or None. All are offsets."""

    predicates: tuple[tuple[int, int, str], ...]
    criteria: tuple[Range, ...]
    provision: Range | None
    generic: Range | None


_HEAD = re.compile(
    r"\b(?:will|shall|should|can|could)\s(?:also\s|then\s|still\s|usually\s|consistently\s|\w+ly\s)?(?:be\sable\sto\s|have\slearn(?:ed|t)\s(?:how\s)?to\s)?(?:be\s(?=\w+ing\b))?(?:have\s(?=(?:\w+ed|told|gone|been|made|taken|written|read|shown|said|done|had|found|chosen|given|spent|left|got|begun|met|kept)\b))?"
    r"|(?:^|[|.;:,]\s?|\bfor\s(?:[A-Z][\w’'-]+|him|her|them)\s|\b[A-Z][\w’'-]+\s)to\s(?:be\sable\sto\s)?|\bis\sable\sto\s|\bable\sto\s"
)
_LEAD = re.compile(r"\W*(?:With|Given|After|Following|Using|Through|When|In|By|Before|Within|During|From|At|On)\b[^,:|.]{3,80}[,:]\s|\W*With\b[^,|.]*")
_BARE = re.compile(r"(?:^|[:;|]\s?|,\s)(?:[A-Z][\w’'-]+|[Hh]e|[Ss]he|[Tt]hey)\s(?:\w+ly\s)?(?=\w+s\b)")


@Language.factory("planlint_outcomes", default_config={"words": {}})
class OutcomeReader:
    """spaCy component: fills ``doc._.goal``."""

    def __init__(self, nlp: Language, name: str, words: Mapping[str, Any]) -> None:
        if not Doc.has_extension("goal"):
            Doc.set_extension("goal", default=None)
        self._change = _stems(words["change"]["verbs"])
        self._observable = _stems(words["observable"]["verbs"])
        nouns = "|".join(words["change"]["nouns"])
        self._noun = re.compile(rf"(?:(?:have|be|show|feel)\s)?(?:an?\s|the\s|some\s)?(?:[\w-]+\s(?:and\s)?){{0,2}}?(?:{nouns})\b", re.IGNORECASE)
        self._criteria = _either(words["criteria"]["patterns"])
        self._generic = _either(words["generic"]["patterns"])
        self._provision = _either(words["provision"]["predicates"])
        heads = "|".join(re.escape(h) for h in words["provision"]["heads"])
        self._subject = re.compile(rf"(?:^|\s)(?:{heads})\b", re.IGNORECASE)

    def __call__(self, doc: Doc) -> Doc:
        """Read the goal of ``doc``."""
        text = doc.text
        doc._.goal = Goal(
            tuple(self._predicates(text)),
            tuple(m.span() for m in self._criteria.finditer(text)),
            self._done_for(text),
            _span(self._generic.search(text)),
        )
        return doc

    def _predicates(self, text: str) -> Iterator[tuple[int, int, str]]:
        starts = [m.end() for m in _HEAD.finditer(text)] or [m.end() for m in _BARE.finditer(text)]
        for start in starts or [len(text) - len(text.lstrip())]:
            yield self._predicate(text, start)

    def _predicate(self, text: str, start: int) -> tuple[int, int, str]:
        for kind, pattern in (("change", self._noun), ("observable", self._observable), ("change", self._change)):
            match = pattern.match(text, start)
            if match and (kind != "change" or pattern is self._change or not self._observable.match(text, start)):
                return (*match.span(), kind)
        word = re.match(r"[\w’'-]+", text[start:])
        return start, start + (word.end() if word else 0), "other"

    def _done_for(self, text: str) -> Range | None:
        found = self._provision.search(text)
        if found:
            return found.span()
        lead = _LEAD.match(text)
        begin = lead.end() if lead else 0
        first = re.compile(r"\b(?:will|shall|are|is|has)\b|(?<=\w)\sto\s").search(text, begin)
        subject = text[: first.start()] if first else re.split(r"[.|]", text)[0]
        noun = self._subject.search(subject, begin)
        if noun and (first or not _BARE.match(text)):
            return noun.span() if first is None else (noun.start(), first.end())
        return None


def _stems(stems: Sequence[str]) -> re.Pattern[str]:
    ordered = sorted(stems, key=len, reverse=True)
    return re.compile(r"(?:" + "|".join(re.escape(s).replace(r"\ ", r"(?:e|s|es|ing)?\s") for s in ordered) + r")(?:e|s|es|ed|d|ing|ting|ning|ping|ies|y|ied)?\b", re.IGNORECASE)


def _either(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(rf"(?:{p})" for p in patterns) + ")", re.IGNORECASE)


def _span(match: re.Match[str] | None) -> Range | None:
    return match.span() if match else None
