"""Phrases of the word lists as patterns: ``*`` is any ending, ``…`` up to five words, ``(a|b)`` one of these, ``(a )?`` may be left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from planlint.facts.screen import Screened

_SIGN = re.compile(r"\\.|\[[^\]]*\]|\(\?|\(| … | |\*|'|\.")
_MEANS = {
    " … ": r"[\s-]+(?:[^\s.;:|?!]+[\s-]+){0,5}?", " ": r"[\s-]+", "*": r"[\w’'-]*", "'": "['’]", ".": r"\.", "(": "(?:",
}  # fmt: skip
"""Straight and curly apostrophes are the same, and so are spaces and hyphens; anything else is a regular expression."""


def source(phrase: str) -> str:
    """The phrase as the source of a regular expression."""
    return _SIGN.sub(lambda sign: _MEANS.get(sign.group(), sign.group()), phrase.strip())


def _starts(phrase: str) -> list[str]:
    """The first two letters that a phrase may begin with; "" where it may begin with anything."""
    group = re.match(r"\(([a-z0-9|' *-]+)\)(?!\?)", phrase)
    firsts = group[1].split("|") if group else [phrase]
    return [first[:2] if re.match(r"[a-z0-9]{2}", first) else "" for first in firsts]


def _quick(starts: set[str]) -> str:
    """A look at two letters: most words of a text begin none of the phrases, which saves trying each. Nothing where a phrase may begin with anything."""
    seconds: dict[str, str] = {}
    for start in sorted(starts):
        seconds[start[:1]] = seconds.get(start[:1], "") + start[1:]
    return "" if not starts or "" in starts else f"(?={'|'.join(f'{first}[{letters}]' for first, letters in seconds.items())})"


def any_of(phrases: Iterable[str], before: str = r"(?<!\w)", after: str = r"(?!\w)") -> Screened:
    """Any of the phrases, as whole words in any case."""
    return Screened(map(source, phrases), f"{before}(?:#){after}")


class Named:
    """Lists of phrases under names, looked for together."""

    def __init__(self, lists: Mapping[str, Iterable[str]]) -> None:
        self._names = list(lists)
        quick = _quick({start for phrases in lists.values() for phrase in phrases for start in _starts(phrase)})
        groups = (f"(?P<n{number}>{'|'.join(map(source, phrases))})" for number, phrases in enumerate(lists.values()))
        self._pattern = Screened(groups, rf"(?<!\w){quick}(?:#)(?!\w)")

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """(start, end, name) of each phrase in the text, in reading order."""
        for match in self._pattern.finditer(text):
            yield match.start(), match.end(), self._names[int((match.lastgroup or "n0")[1:])]
