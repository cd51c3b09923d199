"""Private facts of somebody other than the child: a relative's health, a confidential address, domestic abuse."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_GAP = r"(?:(?:also|both|all|now|still|himself|herself|been|had|a|an|the|his|her|very|severe|severely|mild|moderate|ongoing|own|long-standing|poor|some|from|with|of|by|for|to|history|period|periods|diagnosis|diagnoses|diagnosed|treated|treatment|being|receiving|significant|type\s\w+|recently|recovering|registered|queried|possible|suspected|known|undergoing|current|currently|taking|medication)\s)"
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_SAID_OF_CHILD = re.compile(r"\b(?:training|plan|nurse|awareness|group|course|charity|team|support\sgroup|friendly|about|over|when|that|explained|at\s(?:the\sthought|his|her)|around|for\s(?:him|her))\b", re.IGNORECASE)
_ABOUT_CHILD = re.compile(r"\b(?:of|about|with|for|on|by)\s(?:the\s|his\s|her\s|their\s|[A-Z][\w-]+[’']s\s)?$")


class Private:
    """Finds such a fact in a text."""

    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        data = words["private"]
        who = "|".join(sorted(map(re.escape, data["relatives"]), key=len, reverse=True))
        what = "|".join(data["conditions"])
        verb = r"(?:(?:who|which)\s)?(?:also\s|both\s|now\s|still\s|had\s|each\s)?(?:has|have|had|having|is|are|was|were|suffers?|suffered|suffering|struggles?|struggled|lives?|living|died|developed|experiences?|experienced|receives?|with)\s"
        self._relative = re.compile(
            rf"\b(?P<who>(?i:{who}))(?:(?:[’']s?\s(?:{_GAP}){{0,3}}|(?:\s\([^()]{{1,30}}\)|,?\s[A-Z][\w-]+)?,?\s{verb}{_GAP}{{0,6}})(?P<what>(?i:{what}))\b|\s(?:on\s)?(?:took|takes)\s(?:an\s)?(?P<dose>overdose))"
        )
        self._adjective = re.compile(rf"\b(?i:autistic|disabled|epileptic|diabetic|alcoholic|depressed|terminally\sill|mentally\sill)\s(?i:{who})\b")
        self._always = re.compile("|".join(data["always"]), re.IGNORECASE)
        self._family_history = re.compile(rf"\b(?i:family\shistory\sof|runs\sin\sthe\sfamily:?)\s(?:\w+\s){{0,2}}?(?i:{what})\b")
        self._needs = tuple(data["needs"])
        self._relatives = frozenset(word for relative in data["relatives"] for word in relative.split()[-1:])
        self._ends = frozenset(word.split("-")[-1] for word in self._relatives)

    def find(self, text: str, words: frozenset[str]) -> tuple[int, int] | None:
        """The first such fact, text[start:end]; ``words`` are those of the text."""
        small = text.lower()
        found = self._always.search(text) if any(word in small for word in self._needs) else None
        if found is None and "family" in small:
            found = self._family_history.search(text)
        if found:
            return found.span()
        if self._ends.isdisjoint(words) or self._relatives.isdisjoint(_WORD.findall(small)):
            return None
        for match in self._relative.finditer(text):
            if not self._excused(text, match):
                return match.span()
        adjective = self._adjective.search(text)
        return adjective.span() if adjective else None

    @staticmethod
    def _excused(text: str, match: re.Match[str]) -> bool:
        """Training, worry over the child, or the child's own condition that a relative tells of."""
        behind = text[match.end() : match.end() + 30]
        follows = re.match(r"[\s,]*([\w’'-]+)", behind)
        return bool(follows and _SAID_OF_CHILD.match(follows.group(1))) or bool(_ABOUT_CHILD.search(match.group("what") or ""))
