"""What an item of Sections B, C and D says: a difficulty, and what it means in the child's life."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from planlint.facts.scores import Scores
from planlint.model import Item

_SENTENCE = re.compile(r"(?<=[.!?;|])[\s|]+|:\s|\s[–—-]\s|\n")
_FULL = re.compile(r"(?<=[a-z0-9)'\"]{2}[.!?])(?<!\bdr\.)(?<!\bmr\.)(?<!\bmrs\.)\s+|\n")
_SOMEBODY = re.compile(r"\b(?:child|he|she|they|it|him|her|his|them|their)\b", re.IGNORECASE)
_PRAISE = re.compile(r"\bwithout being \w+|\b(?:has|have) (?:not|never) missed|\bnever misses", re.IGNORECASE)
_IMPACT_TITLE = re.compile(r"\b(?:impact|effects?|affects?|implications?|consequences?|what (?:this|it) means)\b", re.IGNORECASE)
_NEED_TITLE = re.compile(r"\b(?:needs?|difficult\w*|describe)\b", re.IGNORECASE)
_GOES_ON = re.compile(
    r"(?:this|these|that|it|so|as a (?:result|consequence)|because of|due to|therefore|consequently|the (?:impact|effect)|impact|effect|which|in (?:class|lessons?|practice)|for example)\b",
    re.IGNORECASE,
)
_SAID_OUTRIGHT = re.compile(r"\b(?:difficult(?:y|ies)|delay\w*|impair\w*|deficits?|areas? of (?:need|weakness))\b", re.IGNORECASE)
_WHO = r"\b(?:he|she|they|child)\s(?:(?:\w+ly|also|often|then|just|once|still)\s)?"
_NO_ACT = r"(?:present|experience|score|obtain|achieve|attain|demonstrate|show|display|appear|seem|struggle|require|need|tend|remain|continue|receive|develop|suffer|sustain|exhibit|lack|benefit)"
_DOES = re.compile(rf"(?<!since\s)(?<!after\s)(?<!before\s)(?<!when\s)(?<!until\s){_WHO}(?:(?:will|would)\s(?!be\b|have\b|find\b|say\syes\b|{_NO_ACT})\w+|(?!{_NO_ACT})\w{{2,}}ed\b)|\bwho\s(?!{_NO_ACT})\w{{2,}}ed\b")
"""What a child does or did, told with a verb that is more than "has" or "shows"."""
_ABSTRACT = r"attend|concentrat|focus|process|understand|regulat|retain|maintain|sustain|discriminat|sequenc|remember|recall|generali|interpret|express|communicat|control|tolerat|cope|distinguish|articulat|pronounc|produc|co-?ordinat|plan|organi|inhibit|shift|identif|name|point|imitat|judge|locali|track|form|blend|segment|decod|count|be\b|have\b|yet\b|always|consistently|follow|use\b|speak\b"
_CONCRETE = re.compile(rf"\b(?:cannot|can't|can not|unable to)\s(?:yet\s|\w+ly\s)?(?!{_ABSTRACT})\w+\s\w+\s\w+")
"""An act that cannot be done, with what it is done to."""
_GOOD = re.compile(r"\b(?:enjoy\w*|likes?|loves?|proud\w*|cheerful\w*|favourite|best|good at|skilled|talent\w*|keen\w*|plays the|looks after|without being|kind|confident\w*|strengths?|happy|happily)\b")
_STORY = 22
"""Words from which an item of its own goes on telling of the short need above it."""
_HAS = re.compile(r"\b(?:has|have|is|presents|diagnos\w+)\b")
_TEST_NAME = re.compile(r"strengths (?:and|&) difficulties", re.IGNORECASE)
_LONG = 45
"""Words beyond which an item that no word list shows to tell an effect is still left alone."""
_SHORT = 12


def joined(patterns: Iterable[str]) -> re.Pattern[str]:
    """Any of the patterns, as whole words of a text in lower case."""
    return re.compile(rf"\b(?:{'|'.join(patterns)})(?!\w)")


def straight(text: str) -> str:
    """The text with straight apostrophes."""
    return text.replace("’", "'")


def plain(text: str, child: str | None) -> str:
    """The text in lower case, with straight apostrophes and "child" for the child's name."""
    return straight(text.replace(child, "child") if child else text).lower()


class NeedWords:
    """The word lists of ``rules/words/needs.toml``, compiled: made once a run."""

    def __init__(self, files: Mapping[str, Mapping[str, Any]]) -> None:
        words = files["needs"]
        impact = words["impact"]
        conditions = words["conditions"]
        self.condition = re.compile(rf"(?:\b(?:{'|'.join(conditions['patterns'])})|\B(?:{'|'.join(conditions['endings'])}))(?!\w)")
        self.broad = joined(conditions["broad"])
        self._difficulty = joined(words["difficulty"]["patterns"])
        self._treatment = joined(words["treatment"]["patterns"])
        self._domains = tuple(joined(patterns) for patterns in words["domains"].values())
        self._aside = re.compile("|".join(words["aside"]["patterns"]))
        self._happens = joined([*impact["consequence"], *impact["effect"], *impact["others"]])
        self._acts = joined(impact["acts"])
        self._outright, self._softly = joined(impact["outright"]), joined([*impact["outright"], *impact["softly"]])
        self._daily, self._learning, self._situation = (joined(impact[name]) for name in ("daily", "learning", "situations"))

    def is_difficulty(self, said: str) -> bool:
        """Whether a text states a difficulty or names a condition."""
        return bool((self._difficulty.search(said) or self.condition.search(said)) and not self._aside.search(said))

    def says_impact(self, said: str) -> bool:
        """Whether a text says what a difficulty means for learning, daily life or taking part."""
        return bool(self._happens.search(said)) or any(self._cannot(part) or self._where(part, n) for n, part in enumerate(_parts(said)))

    def tells(self, said: str) -> bool:
        """Whether a text tells what happens: its effect, or what somebody does."""
        return bool(self._acts.search(said) or _DOES.search(said)) or self.says_impact(said)

    def is_bare(self, said: str) -> bool:
        """Whether a text states a difficulty and no more."""
        return len(said.split()) <= _LONG and not self._acts.search(said) and self.is_difficulty(said) and not self.tells(said)

    def is_clinical(self, said: str) -> bool:
        """Whether a text goes on about a difficulty, its diagnosis or its treatment."""
        return self.is_difficulty(said) or bool(self._treatment.search(said))

    def is_hard(self, said: str) -> bool:
        """Whether a text that goes on from another is about something hard."""
        return bool(self._happens.search(said)) or self.is_difficulty(said)

    def related(self, one: str, other: str) -> bool:
        """Whether two texts may be about the same condition."""
        known = [domain for domain in self._domains if domain.search(one)]
        return not known or any(domain.search(other) for domain in known)

    def _cannot(self, sentence: str) -> bool:
        """An act of daily life that is hard, or something that cannot be done in learning or where life happens."""
        if _CONCRETE.search(sentence):
            return True
        if (hard := self._softly.search(sentence)) and self._daily.search(sentence):
            return True
        said = self._outright.search(sentence) if hard else None
        return bool(said and (self._learning.search(sentence, said.end()) or self._situation.search(sentence)))

    def _where(self, sentence: str, number: int) -> bool:
        """What follows the difficulty says where in life it shows."""
        return bool(number and self._situation.search(sentence) and _SOMEBODY.search(sentence))


def lacks_impact(items: Sequence[Item], number: int, child: str | None, words: NeedWords, scores: Scores) -> bool:
    """Whether the need ``items[number]`` says nothing of what it means, and nor does what follows it in its area."""
    item = items[number]
    said = plain(item.text, child)
    if not words.is_bare(said) or _titled(item) or not _all_bare(said, words):
        return False
    if (rest := scores.without(item.text)) != item.text and not _names_need(item.text, rest, words, scores):
        return False
    area = [other for other in items[number + 1 :] if _same_area(item, other)]
    return not any(_titled(other) for other in area) and not (area and _goes_on(said, area[0], plain(area[0].text, child), words))


def _names_need(text: str, rest: str, words: NeedWords, scores: Scores) -> bool:
    """A text with scores says outright that something is difficult, or names a condition in a sentence without a score."""
    named = any(words.condition.search(part.lower()) and (_HAS.search(part) or scores.without(part) == part) for part in _SENTENCE.split(text))
    return named or bool(_SAID_OUTRIGHT.search(_TEST_NAME.sub("", rest)))


def _all_bare(said: str, words: NeedWords) -> bool:
    """No later sentence leaves the difficulty behind and tells a story."""
    return all(words.is_clinical(sentence) or len(sentence.split()) < 4 for sentence in _FULL.split(said)[1:])


def _parts(said: str) -> Iterator[str]:
    return (part for part in _SENTENCE.split(said) if part.strip())


def _same_area(item: Item, other: Item) -> bool:
    if other.role == "strength" and not _GOES_ON.match(other.text):
        return False
    return item.group == other.group if item.group or other.group else item.headings == other.headings


def _titled(item: Item) -> bool:
    """A heading or column says that this is the impact."""
    if any(_IMPACT_TITLE.search(part.title) and item.text[part.start : part.end].strip(" -–") for part in item.parts if not _NEED_TITLE.search(part.title)):
        return True
    return any(_IMPACT_TITLE.search(title) and not _NEED_TITLE.search(title) for title in item.headings)


def _goes_on(said: str, after: Item, after_said: str, words: NeedWords) -> bool:
    """The next item says what this one means; one that begins with a difficulty of its own does not."""
    next_said = _PRAISE.sub("", after_said)
    if len(said.split()) <= _SHORT and len(next_said.split()) >= _STORY and _SOMEBODY.search(next_said) and not _GOOD.search(next_said) and not words.condition.search(next_said):
        return True
    if not words.tells(next_said) or not words.is_hard(next_said):
        return False
    if _GOES_ON.match(next_said):
        return True
    if after.section == "B" and words.broad.search(said):
        return True
    first = _FULL.split(next_said)[0]
    own = words.condition.search(first) or (len(first.split()) <= _SHORT and words.is_bare(first))
    return not own and (after.section == "B" or words.related(said, next_said))
