"""Goals of different areas of development in one outcome: "read a level-3 book and manage his anger".

An outcome is cut into its goals, at "and", "and will", semicolons and full stops, and each goal to what it is about: what
follows "with", "when", "so that", "using" … is how or where. Steps of one skill are of one area, or name none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from planlint.facts.screen import Screened

_CUT = re.compile(r"\s*(?:,\s(?:and\s)?|\s(?:and|as\swell\sas|while\salso|whilst\salso|&|plus)\s|[;•]\s*|(?<=[a-z\d)])[.]\s+(?=[A-Z]))(?:also\s|then\s)?", re.IGNORECASE)
_HOW = re.compile(r"\b(?:with|when|whenever|while|whilst|so\sthat|so|such\sas|using|without|because|after|before|during|if|unless|until|instead\sof|rather\sthan|in\sorder|as|by|through|where|who|which|that|at|from|following|despite|except|including|than|about|between)\b|[(:–—]", re.IGNORECASE)
_OPENING = re.compile(r"^\s*(?:(?:With|Given|After|Following|Using|Through|When|Once|If|In|Before|During|From|At|On|As|While|Where|Whenever)\b[^,.;|]*?(?:,\s|(?=\s(?:[A-Z][\w’'-]+|he|she|they)\swill\b)))")
_HELD = re.compile(r"\b(?:with|using|without|instead\sof|rather\sthan|such\sas|between|of|by|including|help|support|through)\b(?!.*\b(?:will|to)\s)", re.IGNORECASE)
_HELD_FAST = re.compile(r"\b(?:when|so\sthat|because|after|before|if|while|until)\b(?!.*\b(?:will|to)\s)", re.IGNORECASE)
_NEW_GOAL = re.compile(r"^\W*(?:(?:he|she|they|[A-Z][\w’'-]+)\s)?(?:will|to|be\sable\sto|can|is\sable\sto)\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AreaGoal:
    """text[start:end] is a goal of ``areas``."""

    start: int
    end: int
    areas: frozenset[str]


class Areas:
    """The word list, compiled once a run; ``facts.lexicon(Areas)``."""

    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        named: Mapping[str, list[str]] = words["areas"]["areas"]
        self._names = tuple(named)
        self._pattern = Screened((rf"(?P<a{n}>{'|'.join(patterns)})" for n, patterns in enumerate(named.values())), r"\b(?:#)")
        self._verb = re.compile(rf"{_NEW_GOAL.pattern}|^\W*(?:\w+ly\s)?(?:{'|'.join(words['areas']['verbs'])})(?:s|es)?\b", re.IGNORECASE)
        self._together = {frozenset(pair) for pair in words["areas"]["together"]}

    def apart(self, text: str) -> tuple[AreaGoal, AreaGoal] | None:
        """The first two goals of ``text`` that are of areas which do not belong together."""
        named = self._of(text)
        if not any(self._differ(a, b) for a in named for b in named):
            return None
        goals = [goal for goal in self._goals(text) if goal.areas]
        for number, later in enumerate(goals):
            for first in goals[:number]:
                if all(self._differ(a, b) for a in first.areas for b in later.areas):
                    return first, later
        return None

    def _differ(self, a: str, b: str) -> bool:
        return a != b and frozenset((a, b)) not in self._together

    def _goals(self, text: str) -> Iterator[AreaGoal]:
        opening = _OPENING.match(text)
        start = opening.end() if opening else 0
        begins = None  # what a goal must begin with, once the one before has said how or when
        for cut in [*_CUT.finditer(text, start), None]:
            end = cut.start() if cut else len(text)
            fragment = text[start:end]
            if begins is None or begins.match(fragment):
                how = _HOW.search(fragment)
                until = how.start() if how else len(fragment)
                goal = fragment[:until].rstrip(" .,;")
                yield AreaGoal(start, start + len(goal), self._of(goal))
                begins = _NEW_GOAL if _HELD_FAST.search(fragment) else self._verb if _HELD.search(fragment) else None
            if cut is None:
                return
            if cut.group().strip()[:1] in ".;•" or text.startswith(", and ", cut.start()):
                begins = None
            start = cut.end()

    def _of(self, text: str) -> frozenset[str]:
        return frozenset(self._names[int((match.lastgroup or "")[1:])] for match in self._pattern.finditer(text))
