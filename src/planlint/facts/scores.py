"""Scores and levels that a reader outside the profession cannot read, and what explains them beside."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_NUMBER = r"[<>]?\s?\d(?:[.:–-]?\d)*"
_NAMED = re.compile(r"(?<![A-Za-z\\\[])N(?![A-Za-z]|\(\?:8)")


class Scores:
    """The lists of ``rules/words/tests.toml``, compiled: made once a run."""

    def __init__(self, files: Mapping[str, Mapping[str, Any]]) -> None:
        words = files["tests"]
        patterns = (_NAMED.sub(lambda _: _NUMBER, pattern) for pattern in words["scores"]["patterns"])
        self._score = re.compile(rf"(?<![\w/])(?:{'|'.join(patterns)})", re.IGNORECASE)
        self._explained = re.compile(rf"(?<!\w)(?:{'|'.join(words['explained']['patterns'])})", re.IGNORECASE)
        self._triggers = tuple(words["scores"]["triggers"])

    def unexplained(self, text: str) -> tuple[int, int] | None:
        """Where the first score of ``text`` stands, if nothing in it says in plain words what it means."""
        lower = text.lower()
        if not any(trigger in lower for trigger in self._triggers):
            return None
        found = self._score.search(text)
        if found is None or self._explained.search(text[: found.start()] + " | " + text[found.end() :]):
            return None
        return found.span()

    def without(self, text: str) -> str:
        """``text`` without its scores."""
        lower = text.lower()
        return self._score.sub(" ", text) if any(trigger in lower for trigger in self._triggers) else text
