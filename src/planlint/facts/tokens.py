"""Text as a string of word classes, one letter a token, so that a grammar of time is a handful of short patterns.

"three times a week" becomes ``nxap``. The classes and their words are data (``rules/words/time.toml``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

LETTERS = {
    "number": "n", "part": "h", "once": "1", "times": "x", "unit": "u", "day": "D", "period": "p", "session": "s", "weekday": "w", "month": "m",
    "each": "e", "per": "r", "adverb": "v", "alternate": "l", "season": "y", "edge": "B", "whole": "q", "preposition": "b", "owner": "t", "occasion": "o",
    "curriculum": "c", "gathering": "g", "event": "i",
}  # fmt: skip
_FIXED = {"a": "a", "an": "a", "of": "f", "to": "d", "or": "d", "and": "&", "&": "&", "-": "-", "–": "-", "—": "-", ",": ",", ".": ".",
          ";": ".", "|": "|", ":": ":", "(": "(", ")": ")", "?": ".", "!": ".", "when": "W", "whenever": "W", "if": "W", "than": "T",
          "fte": "F", "f.t.e": "F"}  # fmt: skip
_TOKEN = re.compile(
    r"\d{1,2}[.:]\d\d(?![\d%])(?:\s?[ap]\.?m\b)?|\d{1,2}\s?[ap]m\b|\d+:\d+|\d+(?:\.\d+)?½?(?=(?:st|nd|rd|th)\b)?"
    r"|(?:tutor|form|circle|carpet|group|story|snack|break|play|lunch|home|dinner|bed|bath|meal|registration|choosing|tidy-up|quiet|golden|song|milk|free|meeting|reading|register|worship|assembly|social|unstructured)[\s-](?:time|period)s?\b"
    r"|p/w\b|p\.w\.|pw\b|wkly\b|(?:free|outdoor|indoor|wet|parallel)[\s-](?:play|flow)\b|continuous\sprovision\b"
    r"|[½¼¾]|×|p\.e\b|[ap]\.m\b|f\.t\.e\b|half-(?:termly|yearly)|bi-(?:weekly|annually)|one-off|form-time|[^\W\d_]+(?:['’][^\W\d_]+)?|[^\w\s]",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\d{1,2}(?:[.:]\d\d(?:\s?[ap]\.?m)?|\s?[ap]m)$", re.IGNORECASE)
_BEFORE_MAY = frozenset(["in", "by", "of", "and", "during", "from", "until", "to", "early", "late", "mid", "before", "after", "since", "each", "every", ","])

_PER_WEEK = frozenset(["p/w", "p.w.", "pw", "wkly"])
_ENDS_OF_DAY = frozenset(["school", "home", "college", "nursery", "work"])


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text: ``classes`` has one letter for each, ``starts`` and ``ends`` are character offsets."""

    classes: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]


class Tokeniser:
    """Splits text into classed tokens by the word lists given (class name → words)."""

    def __init__(self, classes: Mapping[str, Sequence[str]]) -> None:
        self._letter = dict(_FIXED)
        for name, words in classes.items():
            for word in words:
                self._letter[word] = LETTERS[name]

    def __call__(self, text: str) -> Tokens:
        """Tokens of ``text``; a word in no class is ``_``."""
        letters: list[str] = []
        words: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        for match in _TOKEN.finditer(text):
            raw = match.group()
            word = raw.lower().replace("’", "'")
            letter = self._letter.get(word) or ("v" if word in _PER_WEEK else "o" if " " in word or word.endswith(("-time", "-times")) else self._other(word))
            if letter == "m" and word in ("may", "march") and not (raw[0].isupper() and words and (words[-1] in _BEFORE_MAY or letters[-1] in "nmW")):
                letter = "_"
            if word in _ENDS_OF_DAY and words and words[-1] in ("before", "after"):
                letter = "o"
            letters.append(letter)
            words.append(word)
            starts.append(match.start())
            ends.append(match.end())
        return Tokens("".join(letters), tuple(words), tuple(starts), tuple(ends))

    @staticmethod
    def _other(word: str) -> str:
        if word[0].isdigit() or word[0] in "½¼¾":
            if _CLOCK.match(word):
                return "k"
            return "z" if ":" in word else "n"
        return "_"
