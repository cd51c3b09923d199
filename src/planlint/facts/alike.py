"""How much two statements say the same: the ideas they share, rare ones counting for more."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import log
from typing import Any

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_OWNER = re.compile(r"['’]s$|['’]$")


@cache
def stem(word: str) -> str:
    """The word without -s, -ing, -ed and -ly."""
    for ending, least in (("ingly", 4), ("ings", 4), ("ing", 4), ("ied", 3), ("ies", 3), ("edly", 4), ("ed", 3), ("es", 3), ("ly", 4), ("s", 3), ("e", 3), ("y", 3)):
        if word.endswith(ending) and len(word) - len(ending) >= least and not word.endswith("ss"):
            word = word[: -len(ending)]
            break
    word = word[:-1] if len(word) > 3 and word[-1] in "ey" else word
    return word[:-1] if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "ls" else word


class Ideas:
    """The word lists of ``rules/words/alike.toml``: which words say the same, and which say nothing."""

    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        lists = words["alike"]
        self._common = frozenset(stem(word) for word in lists["common"].split()) | frozenset(lists["common"].split())
        self._known: dict[str, tuple[str, ...]] = {}
        self._topics = frozenset(lists["topics"])
        self._idea = {stem(word): name for name, same in lists["same"].items() for word in same if " " not in word}
        together = ((*word.split(), name) for name, same in lists["same"].items() for word in same if " " in word)
        self._pairs = {(stem(first), second): name for first, second, name in together}
        self._seconds = frozenset(second for _, second in self._pairs)

    def of(self, text: str, aside: Iterable[str] = ()) -> frozenset[str]:
        """The ideas of a text; ``aside`` are names that say nothing."""
        known, words = self._known, _WORD.findall(text.lower())
        found = {idea for word in self._joined(words) for idea in (known[word] if word in known else self._learn(word))}
        return frozenset(found.difference(stem(name.lower()) for name in aside))

    def _joined(self, words: list[str]) -> Iterator[str]:
        """The words, where two that are one idea together ("walks out") stand as one word for it."""
        skip = False
        for one, two in pairwise([*words, ""]):
            name = None if skip or two not in self._seconds else self._pairs.get((stem(one), two))
            if not skip:
                yield name or one
            skip = name is not None

    def _learn(self, raw: str) -> tuple[str, ...]:
        word = _OWNER.sub("", raw)
        pieces = (word,) if stem(word) in self._idea else tuple(word.split("-"))
        ideas = tuple(idea for idea in map(self._idea_of, pieces) if idea)
        self._known[raw] = ideas
        return ideas

    def _idea_of(self, word: str) -> str:
        short = stem(word)
        says_nothing = word in self._common or short in self._common or not (len(word) > 2 or word.isdigit())
        return self._idea.get(short) or ("" if says_nothing else short)

    def on_other_things(self, one: frozenset[str], two: frozenset[str]) -> bool:
        """Both name what they are on, and it is not the same."""
        first, second = one & self._topics, two & self._topics
        return bool(first and second and not first & second)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two statements by their place in the list: what they share, and how much of the shorter one that is (0 to 1)."""

    earlier: int
    later: int
    shared: frozenset[str]
    covered: float


def pairs(ideas: Sequence[frozenset[str]], least: float) -> Iterator[Pair]:
    """Pairs that share at least two ideas and ``least`` of the shorter one. Statements that share nothing are never compared."""
    spread = Counter(idea for found in ideas for idea in found)
    weight = {idea: 1.0 / (1.0 + log(max(1, times - 1))) for idea, times in spread.items()}
    total = [sum(weight[idea] for idea in found) for found in ideas]
    holders: dict[str, list[int]] = {}
    for later, found in enumerate(ideas):
        together: Counter[int] = Counter(earlier for idea in found for earlier in holders.get(idea, ()))
        for earlier, number in sorted(together.items()):
            if number < 2:
                continue
            shared = found & ideas[earlier]
            covered = sum(weight[idea] for idea in shared) / (min(total[earlier], total[later]) or 1.0)
            if covered >= least:
                yield Pair(earlier, later, shared, covered)
        for idea in found:
            holders.setdefault(idea, []).append(later)
