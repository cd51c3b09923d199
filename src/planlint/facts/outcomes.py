"""What an outcome says: whether anyone could tell that it was met, and whether it speaks of provision instead.

An outcome is judged by its predicates, the verbs after "will", "to" or the subject: one that anyone can see done makes
it measurable, a word of change or state alone does not. Its subject should be the child; where it is a plan, a service
or a support, or where the child only receives, it is provision.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from planlint.facts.generic import Generic
from planlint.facts.lazy import Lazy

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Goal:
    """``predicates`` are (start, end, kind) with kind observable, change or other, in reading order; ``criteria`` what
    it could be measured by; ``subject`` stands before the first verb, empty where it is the child; ``provision`` and
    ``generic`` are the words that say so, or None. All are offsets; end points are passed over.
    """

    predicates: tuple[tuple[int, int, str], ...]
    criteria: tuple[Range, ...]
    subject: Range
    provision: Range | None
    generic: Range | None


_HEAD = re.compile(
    r"\b(?:will|shall|should|can|could)\s+(?:also\s|then\s|still\s|usually\s|consistently\s|\w+ly\s)?(?:be\sable\sto\s|have\slearn(?:ed|t)\s(?:how\s)?to\s)?(?:be\s(?=\w+ing\b))?(?:have\s(?=(?:\w+ed|told|gone|been|made|taken|written|read|shown|said|done|had|found|chosen|given|spent|left|got|begun|met|kept)\b))?"
    r"|(?:^|[|.;:,]\s*|\bfor\s(?:[A-Z][\w’'-]+|him|her|them)\s|\b[A-Z][\w’'-]+\s+)to\s(?:be\sable\sto\s)?|\bis\sable\sto\s|\bable\sto\s"
)
_BARE = re.compile(r"(?:^\s*|[:;|]\s*|,\s*|\s{3,})(?:[A-Z][\w’'-]+|[Hh]e|[Ss]he|[Tt]hey)\s(?:\w+ly\s)?(?=\w+s\b)")
_LEAD = re.compile(
    r"\W*(?:(?:It\sis\s\w+\sthat\b,?\s*)|(?:With|Given|After|Following|Using|Through|When|Once|If|In|By|Before|Within|During|From|At|On|As|While|Until|For|Over|Where|Whenever)\b[^:|.]*?(?:[,:]\s+|(?=\s(?:[A-Z][\w’'-]+|he|she|they)\s(?:will|to|can)\b)|\s{3,}))"
)
_VERB = re.compile(r"\b(?:will|shall|are|is|has|can|have)\b|(?<=\w)\s+to\s")
_LABEL = re.compile(r"\s*[^:|.]{2,45}:\s+(?=[A-Z])")
_NAMED_LAST = re.compile(r"(?:^\W*(?:For\s|That\s|To\ssee\s)?(?:[A-Z][\w’'-]+\s)?|[,;:–—]\s*|\b(?:that|so|and|then|because|which|where|when|while|if)\s)(?P<name>[A-Z][A-Za-zà-ÿ’'-]+|[Hh]e|[Ss]he|[Tt]hey|[Ww]ho|(?:[Tt]he\s)?(?:child|learner|pupil|student|young\sperson))\s*$")
_NAMED_FIRST = re.compile(r"\W*(?:For\s|That\s)?(?P<name>[A-Z][A-Za-zà-ÿ’'-]+|[Hh]e|[Ss]he|[Tt]hey|[Tt]he\s(?:child|learner|pupil|student|young\sperson))\s(?:\w+ly\s)?\w+(?:s|ed)\b")
_DONE_TO_IT = re.compile(r"\s*(?:(?:will\s|to\s|can\s)(?:not\s|all\s|also\s)?(?:be|have\sbeen)\s|(?:has|have)\sbeen\s|(?:is|are)\s(?:being\s)?)(?:all\s|also\s|\w+ly\s)?(?!(?:improv|increas|reduc|develop|requir|achiev|enhanc|sustain|maintain|limit|rais|involv|engag|motivat|settl|interest|excit|relax|establish)ed\b)(?:\w{3,}ed|given|made|put|set|kept|worn|drawn|written|taught|sent|held|run|built|shown|read|led|sought|found)\b")
_THERE = re.compile(r"\W*[Tt]here\s(?:will\sbe|is|are|to\sbe)\s(?!(?:an?\s|no\s|fewer|less|a\s\w+\s)?(?:growth|progress|chang|reduc|improv|increas|decreas|no\b|fewer|less|evidence))")
_OFTEN_FIRST = re.compile(r"\W*(?:daily|weekly|fortnightly|termly|regular|twice-weekly|half-termly|\w+\s(?:minutes|hours|mornings|afternoons|sessions|days)\s(?:of|a|at|in|per|each|every|with))\b", re.IGNORECASE)
_ASIDE = re.compile(r"\b(?:(?:when|if|once|after|until|as|while|than|before|where)\s(?:he|she|they|it|[A-Z]?\w+)\s(?:is\s|are\s|has\s|will\s|\w+ing\sto\s)?|through\s|following\s|rather\sthan\s(?:\w+\s){0,2}|(?:waiting|having|needing|asking)\sto\s|without\s(?:\w+\s)?)$", re.IGNORECASE)


@Language.factory("planlint_outcomes", default_config={"words": {}})
class OutcomeReader(Lazy):
    """spaCy component: fills ``doc._.goal``; it reads ``doc._.ends`` to pass over end points and ``doc._.people``
    to tell the child from the adults.
    """

    attribute = "goal"
    default = None

    def __init__(self, nlp: Language, name: str, words: Mapping[str, Any]) -> None:
        super().__init__()
        self._change = _stems(words["change"]["verbs"])
        self._observable = _stems(words["observable"]["verbs"])
        self._idiom = _either(words["change"]["idioms"])
        nouns = "|".join(words["change"]["nouns"])
        self._noun = re.compile(rf"(?:(?:have|be|show|feel)\s)?(?:an?\s|the\s|some\s)?(?:[\w-]+\s(?:and\s)?){{0,2}}?(?:{nouns})\b", re.IGNORECASE)
        self._criteria = _either(words["criteria"]["patterns"])
        self._generic = Generic(words["generic"])
        self._provision = _either(words["provision"]["predicates"])
        self._heads = frozenset(words["provision"]["heads"])
        heads = "|".join(re.escape(h) for h in sorted(self._heads, key=len, reverse=True))
        self._subject = re.compile(rf"\W*(?:(?!(?:with|for|of|in|to|by|on|from|at|between|and|that|who|when|before|after|if|as)\b)[\w’'%:&+-]+,?\s){{0,4}}?(?:{heads})\b", re.IGNORECASE)

    def read(self, doc: Doc, text: str) -> Goal:
        """Read the goal of ``doc``."""
        masked = list(text)
        for end in doc._.ends:
            masked[end.start : end.end] = " " * (end.end - end.start)
        return self._goal("".join(masked), [(p.start, p.end) for p in doc._.people if p.kind != "family"])

    def _goal(self, text: str, others: Sequence[Range]) -> Goal:
        subject = self._find_subject(text, others)
        return Goal(
            tuple(self._predicates(text)),
            tuple(m.span() for m in self._criteria.finditer(text)),
            subject,
            self._done_for(text, subject),
            self._generic.find(text.split("|", maxsplit=1)[0]),
        )

    def _predicates(self, text: str) -> Iterator[tuple[int, int, str]]:
        starts = sorted({m.end() for pattern in (_HEAD, _BARE) for m in pattern.finditer(text)})
        for start in starts or [len(text) - len(text.lstrip())]:
            yield self._predicate(text, start)

    def _predicate(self, text: str, start: int) -> tuple[int, int, str]:
        for kind, pattern in (("change", self._idiom), ("change", self._noun), ("observable", self._observable), ("change", self._change)):
            match = pattern.match(text, start)
            if match and (pattern is not self._noun or not self._observable.match(text, start)):
                return (*match.span(), kind)
        word = re.match(r"[\w’'-]+", text[start:])
        return start, start + (word.end() if word else 0), "other"

    def _find_subject(self, text: str, others: Sequence[Range]) -> Range:
        label = _LABEL.match(text)
        begin = label.end() if label else len(text) - len(text.lstrip())
        lead = _LEAD.match(text, begin)
        begin = lead.end() if lead else begin
        first = _VERB.search(text, begin)
        end = first.start() if first else begin + len(re.split(r"[.|]", text[begin:])[0])
        named = _NAMED_LAST.search(text[begin:end]) if first else None
        child = named or (None if _OFTEN_FIRST.match(text, begin) else _NAMED_FIRST.match(text[begin:]))
        if child and child["name"].lower() not in self._heads:
            at = begin + child.start("name")
            if not any(a <= at < b for a, b in others):
                return begin, begin
        return begin, end

    def _done_for(self, text: str, subject: Range) -> Range | None:
        for found in self._provision.finditer(text):
            if not _ASIDE.search(text[max(0, found.start() - 40) : found.start()]):
                return found.span()
        if subject[0] == subject[1]:
            return None
        there = _THERE.match(text, subject[0])
        if there:
            return there.span()
        passive = _DONE_TO_IT.match(text, subject[1])
        if passive and subject[1] > subject[0]:
            return subject[0], passive.end()
        named = self._subject.match(text[: subject[1]], subject[0]) or _OFTEN_FIRST.match(text[: subject[1]], subject[0])
        if named:
            start = named.start() + len(named.group()) - len(named.group().lstrip())
            return start, named.end()
        return None


def _stems(stems: Sequence[str]) -> re.Pattern[str]:
    ordered = sorted(stems, key=len, reverse=True)
    return re.compile(r"(?:" + "|".join(re.escape(s).replace(r"\ ", r"(?:e|s|es|ing)?\s") for s in ordered) + r")(?:e|s|es|ed|d|ing|ting|ning|ping|ies|y|ied)?\b", re.IGNORECASE)


def _either(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(rf"(?:{p})" for p in patterns) + ")", re.IGNORECASE)
