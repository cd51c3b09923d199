"""What differs between a plan and advice: which headings open which section, and what a column title means there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Protocol

from rapidfuzz import fuzz

from planlint.model import Block, PartKind
from planlint.structure.cellwords import Profile
from planlint.structure.headings import ORDER, Found, find_heading, sections_of
from planlint.structure.layouts import Index, PhraseSet
from planlint.structure.looks import Style, is_title_like
from planlint.structure.words import key, words

NEEDS, PROVISIONS = ("B", "C", "D"), ("F", "G", "H1", "H2")
STATED = frozenset(("E", *PROVISIONS, "outcomes", "provision"))
"""Sections of outcomes and provision, in plans and in advice."""
KINDS: tuple[PartKind, ...] = (
    "link", "measure", "deliverer", "frequency", "duration", "review", "steps", "timescale", "group", "other"
)  # fmt: skip


@dataclass
class Known:
    """What a first walk through the document found: used in the second."""

    lettered: set[str] = field(default_factory=set)
    """Sections whose heading has its letter."""
    opened: set[str] = field(default_factory=set)
    """Sections with a heading of their own or a lettered column."""
    outcomes: list[str] = field(default_factory=list)
    """Keys of the outcomes of Section E."""
    cells: Profile = field(default_factory=dict)
    """What stands under each title, over the whole document."""

    def is_outcome(self, text: str) -> bool:
        """Whether ``text`` repeats one of the outcomes."""
        wanted = key(text)
        return len(wanted) > 25 and any(fuzz.ratio(wanted, one, score_cutoff=90) for one in self.outcomes)


@dataclass(frozen=True)
class State:
    """Where a walk stands: the open sections, those of a joint heading above, and the level of section headings.

    ``worded``: headings above say "Section" or "Part" before the letter.
    """

    ids: tuple[str, ...]
    outer: tuple[str, ...] = ()
    started: bool = False
    level: int = 0
    worded: bool = False


class Scheme(Protocol):
    """The sections of a kind of document."""

    index: Index
    style: Style
    known: Known
    lettered_columns: bool
    """Whether sections go by letters."""

    def strength_of_title(self, title: str) -> tuple[int, int]:
        """Place and negative length of the words of a column title that name a section."""

    def heading(self, block: Block, state: State, own_row: bool) -> Found | None:
        """The section heading that a block is, None for any other."""

    def titled(self, title: str, outer: tuple[str, ...]) -> tuple[str, ...]:
        """The section(s) that a column title or label names by its words, () for none."""

    def default(self, ids: tuple[str, ...], title: str) -> str:
        """The section among ``ids`` that an item under ``title`` belongs to, "" if nothing tells."""


@lru_cache(maxsize=4096)
def kind_of(title: str, index: Index) -> tuple[PartKind | None, int, int]:
    """What a column or label of this title holds, with the place and negative length of the words that say so."""
    phrase, best = key(title), (99, 0, None)
    for kind in KINDS:
        match = index.columns[kind].find(phrase) if kind in index.columns else None
        if match and (match.start(), -len(match[0])) < best[:2]:
            best = (match.start(), -len(match[0]), kind)  # type: ignore[assignment]
    return best[2], best[0], best[1]


def place_of(title: str, sets: list[PhraseSet]) -> tuple[int, int]:
    """Where the first (and there longest) phrase of ``sets`` stands in a title, and its negative length."""
    phrase = key(title)
    found = [(match.start(), -len(match[0])) for phrases in sets if (match := phrases.find(phrase))]
    return min(found, default=(99, 0))


class PlanScheme:
    """Sections A to K of a plan."""

    def __init__(self, index: Index, style: Style, known: Known) -> None:
        self.index, self.style, self.known = index, style, known
        self.lettered_columns = True

    def strength_of_title(self, title: str) -> tuple[int, int]:
        """See Scheme."""
        return place_of(title, [*self.index.titles.values(), *self.index.short.values()])

    def heading(self, block: Block, state: State, own_row: bool) -> Found | None:
        """See Scheme. A heading by title alone counts where no heading with a letter opens that section."""
        expected = "" if state.worded else following(state.ids[-1])
        found = find_heading(block, self.style, self.index, own_row, expected)
        if found and found.lettered:
            return found
        if state.ids[-1] == "K" and is_title_like(block, self.style) and self.index.heading("profile", key(block.text)):
            return Found(("A",), block.text.strip())  # the child's profile as an appendix
        if len(state.outer) > 1:
            inner = self._inner(block, state.outer, own_row)
            if inner:
                return inner
        if not found or set(found.ids) & self.known.lettered:
            return None
        if found.ids == state.ids or (state.level and not own_row and not 0 < block.look.heading <= state.level):
            return None
        if not state.started and (found.ids[0] in ("I", "J", "K") or self._is_field(block.text)):
            return None
        return found

    def _is_field(self, text: str) -> bool:
        phrase = key(text)
        return any(phrase in phrases for phrases in self.index.fields.values())

    def _inner(self, block: Block, outer: tuple[str, ...], own_row: bool) -> Found | None:
        """Under a joint heading a short title ("Needs", "Provision") says which of its sections begins."""
        if not (own_row or is_title_like(block, self.style)) or words(block.text) > 8:
            return None
        phrase = key(block.text)
        for name in outer:
            phrases = self.index.short.get("H" if name in ("H1", "H2") else name)
            title = self.index.titles[name].find(phrase)
            match = title or (phrases.find(phrase) if phrases else None)
            if match and words(match[0]) * 2 >= words(phrase) and (name not in ("H1", "H2") or "H1" not in outer):
                return Found((name,), block.text.strip())
        return None

    def titled(self, title: str, outer: tuple[str, ...]) -> tuple[str, ...]:
        """See Scheme."""
        phrase = key(title)
        named = sections_of(phrase, self.index)
        if named:
            if named[0] == "H1" and not self.index.titles["H1"].find(phrase):
                return tuple(i for i in ("H1", "H2") if i in outer) or ("H1", "H2")
            best = max(named, key=lambda name: name in outer)
            return (best,) if words(phrase) <= 6 else (named[0],)
        family = family_of(outer)
        for names in (("E",), family[0], family[1]):
            hit = [n for n in names if (s := self.index.short.get("H" if n in ("H1", "H2") else n)) and s.find(phrase)]
            if hit:
                return tuple(hit)
        return ("B",) if family[0] == ("B",) and self.index.short["B"].find(phrase) else ()

    def default(self, ids: tuple[str, ...], title: str) -> str:
        """See Scheme."""
        phrase = key(title)
        index = self.index
        tests: tuple[tuple[Callable[[], bool], tuple[str, ...]], ...] = (
            (lambda: index.heading("monitoring", phrase), PROVISIONS),
            (lambda: index.heading("strength", phrase), NEEDS),
            (lambda: index.heading("outcome", phrase), ("E",)),
            (lambda: index.heading("provision", phrase), PROVISIONS),
            (lambda: index.heading("need", phrase), NEEDS),
        )
        for test, wanted in tests:
            hit = [name for name in ids if name in wanted]
            if len(hit) == 1 and test():
                return hit[0]
        return ""


def following(name: str) -> str:
    """The section after this one, A after the front page."""
    place = ORDER.index(name) + 1 if name in ORDER else 0
    return ORDER[place] if place < len(ORDER) else ""


def family_of(outer: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The needs and provision sections that a bare "Need" or "Provision" means under these sections."""
    if set(outer) & {"C", "G"} and not set(outer) & {"B", "F"}:
        return ("C",), ("G",)
    if set(outer) & {"D", "H1", "H2"} and not set(outer) & {"B", "F"}:
        return ("D",), tuple(name for name in ("H1", "H2") if name in outer) or ("H1", "H2")
    return ("B",), ("F",)
