"""What the cells under a title hold, told by what they say: for titles whose wording tells nothing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from planlint.facts.dates import dates_in
from planlint.model import Cell, PartKind, Source, Table
from planlint.structure.layouts import Index
from planlint.structure.words import ends_sentence, key, words

Profile = dict[str, list[str]]
"""The cells under each title or beside each label, over the whole document; titles by their key."""

_LINK = re.compile(
    r"^(?:all|both|each)? ?(?:the )?(?:(?:for|to) )?(?:outcomes?|goals?|needs?|provisions?|objectives?|targets?)?"
    r"(?: no| nos)?(?: ?(?:[a-k] ?)?\d{1,2}(?: ?\d{1,2})?[a-z]?(?: and| to)?)* ?$"
)
_NUMBER = re.compile(r"\b\d{1,4}\b")
_KINDS: tuple[PartKind, ...] = ("timescale", "frequency", "deliverer", "review")
_CODES = 25
"""Outcomes are seldom more than this: a greater number is an amount."""
_LONGEST = 16
"""A cell of more words is a statement, whatever words are in it."""


def title_key(title: str) -> str:
    """A title's key without the number that a card's label may end in ("Provision 2")."""
    return re.sub(r"(?: (?:[a-k]?\d+(?: \d+)*|no|number))+$", "", key(title))


def profile_of(source: Source) -> Profile:
    """The cells below each title of a first row, and right of each label in a row of two."""
    found: Profile = {}
    for part in source.content:
        if isinstance(part, Table):
            _profile(part, found)
    return found


def _profile(table: Table, found: Profile) -> None:
    titles: dict[int, str] = {}
    for row in table.rows:
        texts = [cell.text.strip() for cell in row]
        if len(row) in (2, 4) and not titles:
            for label, value in zip(texts[::2], texts[1::2], strict=True):
                found.setdefault(title_key(label), []).append(value)
        elif not titles and len(row) > 2:
            titles = {cell.col: title_key(cell.text) for cell in row}
        elif titles:
            for cell in row:
                if title := titles.get(cell.col):
                    found.setdefault(title, []).append(cell.text.strip())
        for cell in row:
            _inside(cell, found)


def _inside(cell: Cell, found: Profile) -> None:
    for part in cell.content:
        if isinstance(part, Table):
            _profile(part, found)


def kind_of_cells(texts: Iterable[str], index: Index) -> PartKind | None:
    """What most of the cells hold; None if nothing tells, or if they are statements."""
    filled = [text for text in texts if any(c.isalnum() for c in text)]
    kinds = Counter(kind for text in filled if (kind := _kind(text, index)))
    if not kinds:
        return None
    kind, count = kinds.most_common(1)[0]
    return kind if 2 * count >= len(filled) else None


@lru_cache(maxsize=4096)
def _kind(text: str, index: Index) -> PartKind | None:
    phrase = key(text)
    if dates_in(text) and words(text) <= 8:
        return "timescale"
    numbers = [int(one) for one in _NUMBER.findall(phrase)]
    if phrase and _LINK.match(phrase) and (0 < max(numbers, default=0) <= _CODES or phrase.startswith("all ")):
        return "link"
    count = words(text)
    if not phrase or count > _LONGEST:
        return None
    scores = [(_share(phrase, kind, index), -n, kind) for n, kind in enumerate(_KINDS)]
    best = max(scores)
    least = 0.5 if ends_sentence(text) and count > 6 else 0.26
    return best[2] if best[0] >= least else None


def _share(phrase: str, kind: str, index: Index) -> float:
    """The share of a phrase's words that are words of this kind."""
    phrases = index.cells.get(kind)
    if phrases is None:
        return 0.0
    telling = re.sub(r"\b(?:the|a|an|of|and|or|in|at|on|with|for|to|by|who|whom|is)\b", " ", phrase).split()
    hits = sum(len(match.split()) for match in phrases.every(phrase))
    numbers = len(_NUMBER.findall(phrase)) if kind in ("frequency", "timescale") and hits else 0
    return min(1.0, (hits + numbers) / max(len(telling), 1))


def mean_words(texts: Sequence[str]) -> float:
    """The mean number of words of the filled cells."""
    filled = [words(text) for text in texts if text.strip()]
    return sum(filled) / len(filled) if filled else 0.0
