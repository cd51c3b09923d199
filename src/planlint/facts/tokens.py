"""Text as a string of word classes, one letter a token, so that a grammar of time is a handful of short patterns.

"three times a week" becomes ``nxap``. The classes and their words are data (``rules/words/time.toml``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
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
    r"p/w\b|[^\W\d_]+(?:['’.][^\W\d_]+)*(?:-[^\W\d_]+)*|\d{1,2}[.:]\d\d(?![\d%])(?:\s?[ap]\.?m\b)?|\d{1,2}\s?[ap]m\b|[0-9]+(?:\.[0-9]+)?[hm]\b|[0-9]+['′](?!\w)|\d+:\d+|\d+(?:\.\d+)?½?|[½¼¾]|[^\w\s]",
    re.IGNORECASE,
)
_TIME_OF = frozenset("tutor form circle carpet group story snack break play lunch home dinner bed bath meal registration choosing tidy-up quiet golden song milk free meeting reading register worship assembly social unstructured".split())
_PLAY = frozenset(["free", "outdoor", "indoor", "wet", "parallel"])
_WHOLE = frozenset(["half-termly", "half-yearly", "bi-weekly", "bi-annually", "one-off", "tidy-up", "six-monthly", "twice-daily", "twice-weekly", "quarter-year"])
_PIECES = re.compile(r"[^-]+|-")
_CLOCK = re.compile(r"\d{1,2}(?:[.:]\d\d(?:\s?[ap]\.?m)?|\s?[ap]m)$", re.IGNORECASE)
_BEFORE_MAY = frozenset(["in", "by", "of", "and", "during", "from", "until", "to", "early", "late", "mid", "before", "after", "since", "each", "every", ","])

_ENDS_OF_DAY = frozenset(["school", "home", "college", "nursery", "work"])
_DEPENDS = _ENDS_OF_DAY | {"may", "march", "time", "times", "period", "periods", "play", "flow"}


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
        self._known: dict[str, tuple[str, str]] = {}
        for name, words in classes.items():
            for word in words:
                self._letter[word] = LETTERS[name]

    def __call__(self, text: str) -> Tokens:
        """Tokens of ``text``; a word in no class is ``_``."""
        letters: list[str] = []
        words: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        for raw, start, end in _raw(text):
            word, letter = self._known.get(raw) or self._learn(raw)
            if words and word in _DEPENDS:
                letter = self._in_context(raw, word, letter, words[-1], letters[-1])
                if letter == "+":  # "tutor time" is one name
                    words[-1], letters[-1], ends[-1] = f"{words[-1]} {word}", "o", end
                    continue
            letters.append(letter)
            words.append(word)
            starts.append(start)
            ends.append(end)
        return Tokens("".join(letters), tuple(words), tuple(starts), tuple(ends))

    def _learn(self, raw: str) -> tuple[str, str]:
        word = raw.lower().replace("’", "'")
        letter = self._letter.get(word) or ("o" if "-" in word[1:] and _timed(word) else self._other(word))
        if letter == "m" and word in ("may", "march"):
            letter = "_"  # a month only after "in", "by" …
        self._known[raw] = word, letter
        return word, letter

    @staticmethod
    def _in_context(raw: str, word: str, letter: str, before: str, class_before: str) -> str:
        """The class of a word that depends on the word before it; "+" joins the two to one name of a time."""
        if word in ("may", "march"):
            return "m" if raw[0].isupper() and (before in _BEFORE_MAY or class_before in "nmW") else "_"
        if word in _ENDS_OF_DAY:
            return "o" if before in ("before", "after") else letter
        joined = before in (_PLAY if word in ("play", "flow") else _TIME_OF)
        return "+" if joined else letter

    @staticmethod
    def _other(word: str) -> str:
        if word[0].isdigit() or word[0] in "½¼¾":
            if _CLOCK.match(word):
                return "k"
            return "z" if ":" in word else "U" if word[-1] in "hm'′" and word[0].isdigit() else "n"
        return "_"


def _timed(word: str) -> bool:
    """A name of a time with a hyphen ("break-time")."""
    first, _, second = word.lower().partition("-")
    return first in _TIME_OF and second in ("time", "times")


def _raw(text: str) -> Iterator[tuple[str, int, int]]:
    """Tokens as written; a hyphenated word stays whole only where it is one in the lists ("half-termly", "tidy-up")."""
    for match in _TOKEN.finditer(text):
        raw, start = match.group(), match.start()
        if "-" not in raw[1:] or raw.lower() in _WHOLE or _timed(raw):
            yield raw, start, match.end()
            continue
        for piece in _PIECES.finditer(raw):
            yield piece.group(), start + piece.start(), start + piece.end()
