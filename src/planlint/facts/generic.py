"""Outcomes that would fit any child: stock phrases, and statements with no word in them that is about this child.

After the child's name, small words and end points are taken out, what is left of "Lottie will be a confident and happy
learner" stands in a list of words that serve everybody (``rules/words/outcomes.toml``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

_WORD = re.compile(r"[^\W\d_][\w’'-]*|\d+")
_SMALL = frozenset(
    "a an and are as at be been being but by can do does each every for from had has have he her hers him his how if in into is it its she so some "
    "that the their them they this those to up was were what when where which who whole will with within would of on or our all also able both not "
    "himself herself themselves own s he’ll she’ll they’ll throughout during across through while using end year".split()
)

_NAME = re.compile(r"[A-Z][a-zà-ÿ’'-]+(?=[’']s\b|\s(?:will|is|to|has|can|would|does)\b)")


class Generic:
    """Finds what would fit any child in the text of an outcome."""

    def __init__(self, words: Mapping[str, Any]) -> None:
        self._phrases = re.compile(r"\b(?:" + "|".join(f"(?:{pattern})" for pattern in words["patterns"]) + ")", re.IGNORECASE)
        self._telling = _stems(words["telling"])
        self._plain = _stems(words["plain"])

    def find(self, text: str, child: str | None = None) -> tuple[int, int] | None:
        """The words that would fit any child, None where there are none; the child's name is passed over."""
        if phrase := self._phrases.search(text):
            return phrase.span()
        if not self._telling.search(text):
            return None
        first = None
        for match in _WORD.finditer(text):
            word = re.sub(r"[’']s$", "", match.group().lower())
            if word in _SMALL or (child and word == child.lower()) or _NAME.match(text, match.start()):
                continue
            if not self._known(word):
                return None
            first = match.start() if first is None else first
            last = match.end()
        return None if first is None else (first, last)

    def _known(self, word: str) -> bool:
        return bool(self._telling.fullmatch(word) or self._plain.fullmatch(word))


def _stems(stems: Sequence[str]) -> re.Pattern[str]:
    ordered = sorted(stems, key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(re.escape(stem) for stem in ordered) + r")(?:e|s|es|ed|d|ing|ly|ily|al|y)?\b", re.IGNORECASE)
