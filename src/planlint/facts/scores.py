"""Scores and levels that a reader outside the profession cannot read, and what explains them beside."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_NUMBER = r"[<>]?\s?\d(?:[.:–-]?\d)*"
_NAMED = re.compile(r"(?<![A-Za-z\\\[])N(?![A-Za-z]|\(\?:8)")
_DIGIT = re.compile(r"\d")
_LABEL = r"(?:^|(?<=[.;|,]\s))(?=[A-Z\w])"
_END = r"(?=\s*(?:[.;,|(/]|$)(?!\d))"


class Scores:
    """The lists of ``rules/words/tests.toml``, compiled: made once a run."""

    def __init__(self, files: Mapping[str, Mapping[str, Any]]) -> None:
        words = files["tests"]
        patterns = [_NAMED.sub(lambda _: _NUMBER, pattern) for pattern in words["scores"]["patterns"]]
        self._score = re.compile(rf"(?<![\w/])(?:{'|'.join(patterns)})", re.IGNORECASE)
        self._explained = re.compile(rf"(?<!\w)(?:{'|'.join(words['explained']['patterns'])})", re.IGNORECASE)
        self._wordy = tuple(words["scores"]["wordy"])
        no, unit = "|".join(words["labels"]["no"]), "|".join(words["labels"]["unit"])
        label = rf"(?:(?!(?:{no})\b)[A-Za-z][\w’'()&/-]*,?:?\s){{1,7}}"
        self._labelled = re.compile(rf"{_LABEL}{label}[=:–-]?\s?(?:\d{{1,2}}:\d\d|[<>]?\s?\d{{1,3}}(?:\.\d+)?)(?:\s?(?:{unit}))?{_END}", re.IGNORECASE)

    def unexplained(self, text: str) -> tuple[int, int] | None:
        """Where the first score of ``text`` stands, if nothing in it says in plain words what it means."""
        found = self._first(text)
        if found is None or self._explained.search(text[: found.start()] + " | " + text[found.end() :]):
            return None
        return found.span()

    def without(self, text: str) -> str:
        """``text`` without its scores."""
        return self._labelled.sub(" ", self._score.sub(" ", text)) if self._may_hold(text) else text

    def _first(self, text: str) -> re.Match[str] | None:
        return self._score.search(text) or self._labelled.search(text) if self._may_hold(text) else None

    def _may_hold(self, text: str) -> bool:
        """A cheap look first."""
        if _DIGIT.search(text):
            return True
        lower = text.lower()
        return any(word in lower for word in self._wordy)
