"""Where a plan states the child's age or year group as they are now: on its front page, and in its sentences.

A sentence counts only where it plainly speaks of the child at the time of the plan: not of the past or the future, not
of an age equivalent, not of a brother or sister.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from planlint.facts.case import CaseFacts
from planlint.facts.dates import without_dates
from planlint.facts.quantities import WORD_NUMBERS
from planlint.model import Item

_WORDS = {word: int(number) for word, number in WORD_NUMBERS.items() if number == int(number) and 1 <= number <= 25}
_AGES_AND_YEARS = frozenset([*(word.replace("-", " ").split()[0] for word in _WORDS), "reception", "nursery"])
_DIGIT = re.compile(r"\d")
_N = rf"(?:\d{{1,2}}|{'|'.join(sorted(_WORDS, key=len, reverse=True))})"
_MONTHS = rf"(?:,?\s(?:and\s|&\s)?(?P<months#>{_N})\s?(?:months?|mths?|m)\b(?:\sold)?)"
_AGE = rf"(?P<age#>{_N})(?:[\s-](?:years?|yrs?)[\s-](?:old|of\sage)\b|\s(?:years?|yrs?){_MONTHS}|\s?(?=[.,;)]|$)|(?=\sand\s(?:is|in|attends|has|lives|goes)\b|\s(?:who|in\syear)\b))"
_GROUP = rf"(?P<group#>(?:nc\s?)?(?:year|yr)\s{_N}\b|y\d{{1,2}}\b|reception\b|nursery\b)"
_NOW = r"(?:now\s|currently\s|presently\s|just\s|still\s|only\s)*"
_PUPIL = r"(?:a\s(?:pupil|student|learner|child|boy|girl)\s|placed\s|taught\s|educated\s|on\sroll\s)?"

_FIELD_AGE = re.compile(rf"^\W*(?:aged?\W{{1,3}}|(?:he|she|they)\s(?:is|are)\s)?(?P<age>{_N})\b(?:\s?(?:years?|yrs?|y)\b)?(?:\sold\b)?(?:[;:.](?P<dotted>\d{{1,2}})\b|,?\s?(?:and\s|&\s)?(?P<months>{_N})\s?(?:months?|mths?|m)\b)?", re.IGNORECASE)
_FIELD_GROUP = re.compile(rf"\b(?:n\.?c\.?\s?)?(?:year(?:\sgroup)?|yr|y|ncy)\.?\s?:?\s?(?P<group>\d{{1,2}}|{'|'.join(_WORDS)})\b(?!\s?(?:months|old))|^\W*(?P<bare>\d{{1,2}})\W*$|\b(?P<named>reception|nursery\s?[12]|n1|n2|fs1|fs2|nursery|pre-?school)\b", re.IGNORECASE)
_NAMED = {"reception": (0,), "fs2": (0,), "nursery1": (-2,), "n1": (-2,), "nursery2": (-1,), "n2": (-1,), "fs1": (-1,)}
_BIRTH_LABEL = re.compile(r"\b(?:birth|born|dob)\b|\bd\.\s?o\.\s?b\b", re.IGNORECASE)
_ON_A_DATE = re.compile(r"\W*(?:at|on|as\s(?:at|of|on)|when|in)\b", re.IGNORECASE)
_AGE_LABEL = re.compile(r"\bage\b", re.IGNORECASE)
_YEAR_LABEL = re.compile(r"\b(?:year(?:\s?group)?|ncy|school\syear)\b", re.IGNORECASE)
_OTHER_LABEL = re.compile(r"\b(?:request\w*|referr\w+|assess\w+|diagnos\w+|start\w*|join\w*|admission|previous|entry|range|equivalent|reading|phase|first|review|parents?|siblings?|financial|academic|next|from|since|expected|transfer)\b", re.IGNORECASE)
_LATER = re.compile(r"\b(?:from|as\sof|sept\w*|next)\b", re.IGNORECASE)
_CLAUSE_BEFORE = re.compile(r"\b(?:when|once|if|until|before|after|while|since|where|that|time)\s$", re.IGNORECASE)
_SENTENCE = re.compile(r"(?:[^.!?|;]|[.](?=\w))+[.!?|;]?")


@dataclass(frozen=True, slots=True)
class Stated:
    """One statement of the child's age (``years`` and perhaps ``months``) or of the year groups that it may mean.

    ``item``, ``start`` and ``end`` are its place, where it stands in an item; ``own_words`` are the child's, said earlier.
    """

    words: str
    years: int | None = None
    months: int | None = None
    groups: tuple[int, ...] = ()
    item: Item | None = None
    start: int = 0
    end: int = 0
    own_words: bool = False


class _Patterns:
    """What the word list says, compiled once a run."""

    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        lists = words["ages"]
        self.out_of_cohort, self.elsewhere, self.others = (re.compile(r"\b(?:" + "|".join(lists[key]) + r")\b", re.IGNORECASE) for key in ("out_of_cohort", "elsewhere", "others"))
        self.statement = _statement()
        self.after = re.compile("|".join(lists["after"]), re.IGNORECASE)


class StatedAges:
    """Every statement of the child's present age or year group; ``facts.about(StatedAges)``."""

    def __init__(self, facts: CaseFacts) -> None:
        plan = self._plan = facts.case.plan
        self._patterns = facts.lexicon(_Patterns)
        self._subjects = {"he", "she", "they", "I", plan.facts.child}
        front = plan.section("front")
        self._words_in = facts.words_in
        self.stated = (*_fields(facts, front.items if front else ()), *self._sentences(plan.items, self._patterns.statement))

    @cached_property
    def out_of_cohort(self) -> bool:
        """The plan says that the child is taught with another year group."""
        texts = (*(field.answer for field in self._plan.fields), *(item.text for item in self._plan.items))
        return any(self._patterns.out_of_cohort.search(text) for text in texts)

    def _sentences(self, items: tuple[Item, ...], pattern: re.Pattern[str]) -> Iterator[Stated]:
        for item in items:
            if item.section in ("front", "I", "K") or not self._may_state(item.text) or not pattern.search(item.text):
                continue
            for sentence in _SENTENCE.finditer(item.text):
                for match in pattern.finditer(item.text, sentence.start(), sentence.end()):
                    if self._is_now(match, item.text, sentence.span()):
                        yield from _read(match, item)

    def _may_state(self, text: str) -> bool:
        """Every form has a number or the name of a year."""
        return bool(_DIGIT.search(text)) or not _AGES_AND_YEARS.isdisjoint(self._words_in(text))

    def _is_now(self, match: re.Match[str], text: str, sentence: tuple[int, int]) -> bool:
        """The statement is about the child and about now."""
        subject = next(word for name, word in match.groupdict().items() if name.startswith("subject") and word)
        subject = subject.lower() if subject in ("He", "She", "They") else subject
        if subject not in self._subjects:
            return False
        before, after = text[sentence[0] : match.start()], text[match.end() : sentence[1]]
        if _CLAUSE_BEFORE.search(before) or self._patterns.elsewhere.search(f"{before} {match[0]}") or self._patterns.after.match(after):
            return False
        return subject not in ("he", "she", "they") or not self._patterns.others.search(text[: match.start()])


def _statement() -> re.Pattern[str]:
    """A sentence of somebody's age or year group."""
    forms = (
        rf"#S\s(?:is|am|’s|'s)\s{_NOW}(?:aged\s)?{_AGE}",
        rf"#S,?\s(?:who|and)\sis\s{_NOW}(?:aged\s)?{_AGE}",
        rf"#S,?\s\(?(?:aged?\s)?{_AGE}(?<!\s)(?=[,)])",
        rf"#S(?:\sis|,)\s{_NOW}an?\s(?:[\w’'-]+,?\s(?:and\s)?){{0,5}}?(?P<age#>{_N})[\s-]years?[\s-]old(?:[\s-](?:boy|girl|pupil|student|learner|child|young\s\w+))?(?:\s(?:who\sis\s)?(?:currently\s)?in\s{_GROUP})?",
        rf"\b[Aa]t\s(?:the\sage\sof\s(?P<age#>{_N})|(?P<age##>{_N})[\s-]years?(?:[\s-]old|\sof\sage){_MONTHS}?),?\s#S\s(?:still\s|now\s|only\s)*(?:(?!was|has\sbeen|does\snot\sremember)(?:\w+s|can\w*)\b)",
        rf"\b[Aa]s\san?\s(?P<age#>{_N})[\s-]years?[\s-]old,?\s#S\b",
        rf"#S(?:,?\s(?:who|and))?\s(?:is|am)\s{_NOW}{_PUPIL}(?:in|attending)\s(?:the\s|his\s|her\s|their\s)?{_GROUP}",
        rf"#S(?:\sis|,)\s{_NOW}an?\s(?:[\w’'-]+,?\s(?:and\s)?){{0,5}}?{_GROUP}\s(?:pupil|student|child|boy|girl|learner)\b",
        rf"#S\s{_NOW}attends\s{_GROUP}",
    )
    numbered = []
    for number, form in enumerate(forms):
        subject = rf"\b(?P<subject{number}>(?-i:[A-Z][\w’-]*\b|he|she|they))"
        numbered.append(form.replace("#S", subject).replace("##", f"{number}b").replace("#", str(number)))
    return re.compile("|".join(numbered), re.IGNORECASE)


def _read(match: re.Match[str], item: Item) -> Iterator[Stated]:
    own = any(word == "I" for name, word in match.groupdict().items() if name.startswith("subject"))
    months = next((word for name, word in match.groupdict().items() if name.startswith("months") and word), None)
    for name, word in match.groupdict().items():
        if not word:
            continue
        start, end = match.span(name)
        if name.startswith("age"):
            yield Stated(word, _number(word), _number(months), (), item, start, end, own)
        elif name.startswith("group"):
            yield Stated(word, None, None, _groups(word), item, start, end, own)


def _fields(facts: CaseFacts, front: tuple[Item, ...]) -> Iterator[Stated]:
    """Ages and year groups in the labelled fields of the first page."""
    for field in facts.case.plan.fields:
        answer, label = field.answer, re.sub(r"\bat\s(?:the\s)?(?:date|time)\sof\s.*", "", field.label, flags=re.IGNORECASE) if "plan" in field.label.lower() else field.label
        if field.section not in ("front", "") or _OTHER_LABEL.search(label) or not answer.strip():
            continue
        item = next((item for item in front if item.text == answer and item.place == field.place), next((item for item in front if item.text == answer), None))
        age = _field_age(label, answer)
        if age:
            start, end = age.start("age"), age.end()
            yield Stated(answer[start:end].rstrip(), _number(age["age"]), _number(age["dotted"] or age["months"]), (), item, start, end)
        if _LATER.search(answer):
            continue
        rest = age.end() if age else 0
        if (_YEAR_LABEL.search(label) or _AGE_LABEL.search(label)) and (group := _FIELD_GROUP.search(answer, rest)) and (_YEAR_LABEL.search(label) or not group["bare"]):
            yield Stated(group[0].strip(), None, None, _groups(group["group"] or group["bare"] or group["named"]), item, *group.span())


def _field_age(label: str, answer: str) -> re.Match[str] | None:
    """The age that a field gives, also beside the date of birth: "19 March 2013 (12 years old)"."""
    rest = without_dates(answer)
    if _BIRTH_LABEL.search(label):
        age = _FIELD_AGE.match(rest) if rest != answer or _AGE_LABEL.search(label) else None
        return age if age and not _ON_A_DATE.match(answer, age.end()) else None
    says = bool(_AGE_LABEL.search(label)) or (bool(re.search(r"\byears?\sold\b", answer)) and not _YEAR_LABEL.search(label))
    return _FIELD_AGE.match(rest) if says else None


def _groups(words: str) -> tuple[int, ...]:
    """The year groups that words may mean."""
    said = words.lower().replace(" ", "")
    number = _number(re.sub(r"^(?:nc)?(?:year|yr|y)", "", said))
    return _NAMED.get(said, (-2, -1)) if number is None else (number,)


def _number(word: str | None) -> int | None:
    if not word:
        return None
    return int(word) if word.isdigit() else _WORDS.get(word.lower())
