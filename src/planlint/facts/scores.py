"""Scores and levels that a reader outside the profession cannot read, and what explains them beside."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_NUMBER = r"[<>]?\s?\d(?:[.:–-]?\d)*"
_NAMED = re.compile(r"(?<![A-Za-z\\\[])N(?![A-Za-z]|\(\?:8)")
_ESCAPED = re.compile(r"\\.|[A-Z]")
_DIGIT = re.compile(r"\d")
_LABEL = r"(?:^|(?<=[.;|,]\s))(?=[A-Z\w])"
_END = r"(?=\s*(?:[.;,|(/]|$)(?!\d))"


def in_lower_case(pattern: str) -> str:
    """The pattern for a text in lower case, which is found much faster than any case."""
    return _ESCAPED.sub(lambda found: found[0] if found[0][0] == "\\" else found[0].lower(), pattern)


class Scores:
    """The lists of ``rules/words/tests.toml``, compiled: made once a run."""

    def __init__(self, files: Mapping[str, Mapping[str, Any]]) -> None:
        words = files["tests"]
        patterns = [_NAMED.sub(lambda _: _NUMBER, pattern) for pattern in words["scores"]["patterns"]]
        written = [pattern for pattern in patterns if "(?-i:" in pattern]
        self._written = re.compile(rf"(?<![\w/])(?:{'|'.join(written)})", re.IGNORECASE)
        self._score = re.compile(rf"(?<![\w/])(?:{'|'.join(in_lower_case(pattern) for pattern in patterns if pattern not in written)})")
        self._explained = re.compile(rf"(?<!\w)(?:{'|'.join(words['explained']['patterns'])})", re.IGNORECASE)
        self._wordy = re.compile("|".join(words["scores"]["wordy"]))
        no, unit = "|".join(words["labels"]["no"]), "|".join(words["labels"]["unit"])
        label = rf"(?:(?!(?:{no})\b)(?:\d+-)?[A-Za-z][\w’'()&/-]*,?:?\s){{1,7}}"
        self._labelled = re.compile(rf"{_LABEL}{label}[=:–-]?\s?(?:\d{{1,2}}:\d\d|[<>]?\s?\d{{1,3}}(?:\.\d+)?)(?:\s?(?:{unit}))?{_END}", re.IGNORECASE)

    def unexplained(self, text: str) -> tuple[int, int] | None:
        """Where the first score of ``text`` stands, if nothing in it says in plain words what it means."""
        found = self._first(text)
        if found is None or self._explained.search(text[: found[0]] + " | " + text[found[1] :]):
            return None
        return found

    def without(self, text: str) -> str:
        """``text`` without its scores."""
        return text[: found[0]] + " " + self.without(text[found[1] :]) if (found := self._first(text)) else text

    def _first(self, text: str) -> tuple[int, int] | None:
        lower = text.lower()
        if not _DIGIT.search(text) and not self._wordy.search(lower):
            return None
        found = [match.span() for match in (self._score.search(lower), self._written.search(text)) if match]
        if not found and (label := self._labelled.search(text)):
            return label.span()
        return next(iter(found), None)
