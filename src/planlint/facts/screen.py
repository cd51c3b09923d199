"""A list of patterns that is searched for only where a text holds letters that one of them cannot do without.

Python tries every entry of a long alternation at every letter of a text, and takes long to compile it. To look for a few
plain letters takes next to nothing, and most texts hold none of a list's: those are done with, and a list that no text of
a plan comes near is never compiled.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?:P<\w+>|P=\w+|[a-zA-Z-]*:|<?[=!]))?|[)|?*+.^$]|\{[\d,]+\}|[^\\\[\]()|?*+{}.^$]+|.", re.DOTALL)
_LOOKS = frozenset(["(?=", "(?!", "(?<=", "(?<!"])
_SIGNS = frozenset("()|?*+.^$[\\{")
_OPTIONAL = "?*{"
_SHORTEST = 2
Stems = frozenset[str]


class Screened:
    """Any of ``entries`` in any case, ``form`` put round them; used as a compiled pattern is."""

    def __init__(self, entries: Iterable[str], form: str) -> None:
        self._entries, self._form = tuple(entries), form

    @cached_property
    def pattern(self) -> str:
        """The source of the pattern."""
        return self._form.replace("#", "|".join(self._entries) or "(?!)")

    @cached_property
    def _whole(self) -> re.Pattern[str]:
        return re.compile(self.pattern, re.IGNORECASE)

    @cached_property
    def _stems(self) -> tuple[str, ...]:
        found = stems("|".join(self._entries))
        return tuple(found) if found and min(map(len, found)) >= _SHORTEST else ("",)

    def _may_stand_in(self, text: str) -> bool:
        return any(map(text.lower().__contains__, self._stems))

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """As ``re.Pattern.search``."""
        return self._whole.search(text, start, len(text) if end is None else end) if self._may_stand_in(text) else None

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """As ``re.Pattern.match``."""
        return self._whole.match(text, start) if self._may_stand_in(text) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """As ``re.Pattern.fullmatch``."""
        return self._whole.fullmatch(text) if self._may_stand_in(text) else None

    def finditer(self, text: str, start: int = 0) -> Iterator[re.Match[str]]:
        """As ``re.Pattern.finditer``."""
        return self._whole.finditer(text, start) if self._may_stand_in(text) else iter(())

    def sub(self, new: str, text: str) -> str:
        """As ``re.Pattern.sub``."""
        return self._whole.sub(new, text) if self._may_stand_in(text) else text


def stems(source: str) -> Stems | None:
    """Letters, in lower case, of which every match of a pattern holds at least one; None where none are certain."""
    return _alternatives(_PIECE.findall(source), 0)[0]


def _alternatives(pieces: list[str], at: int) -> tuple[Stems | None, int]:
    """The stems of what stands from ``at`` to the closing bracket, and where that is."""
    found: set[str] | None = set()
    best: Stems | None = None
    run = ""

    def better(other: Stems | None) -> Stems | None:
        return other if other and (best is None or (min(map(len, other)), -len(other)) > (min(map(len, best)), -len(best))) else best

    while at < len(pieces) and pieces[at] != ")":
        piece = pieces[at]
        at += 1
        sign = pieces[at][0] if at < len(pieces) else ""
        if piece[0] not in _SIGNS:
            run += (piece[:-1] if sign and sign in _OPTIONAL else piece).lower()
            if not sign or sign not in _OPTIONAL + "+":
                continue
        best, run = better(frozenset([run]) if run else None), ""
        if piece == "|":
            found = None if found is None or best is None else found | best
            best = None
        elif piece[0] == "(":
            inner, at = _alternatives(pieces, at)
            at += 1
            optional = at < len(pieces) and pieces[at][0] in _OPTIONAL
            best = best if optional or piece in _LOOKS else better(inner)
    best = better(frozenset([run]) if run else None)
    return (None if found is None or best is None else frozenset(found | best)), at
