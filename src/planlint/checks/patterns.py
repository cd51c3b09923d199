"""Words of a list, wherever they stand in an item."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from planlint.checks.base import CheckOptions, Pattern, Switch
from planlint.facts.item import ItemFacts
from planlint.model import Hit, Item, Span


class Group(CheckOptions):
    """Regular expressions (any case), looked for in an item that holds one of ``triggers``; in every item if there are none."""

    patterns: tuple[Pattern, ...]
    triggers: tuple[str, ...] = ()
    """Looked for in the lower-case text; one with a capital in the text as it is written."""
    also: tuple[str, ...] = ()
    """Triggers of a second kind: one of these must stand in the item too."""
    skip: tuple[Pattern, ...] = ()
    """What begins inside a match of these does not count."""


class Options(CheckOptions):
    """``patterns``, or ``groups`` of them, are looked for in the item's main part."""

    patterns: tuple[Pattern, ...] = ()
    triggers: tuple[str, ...] = ()
    groups: tuple[Group, ...] = ()
    lists: Mapping[str, tuple[Pattern, ...]] = {}
    """Lists of regular expressions: ``<name>`` in a pattern stands for any entry of that list."""
    unless: tuple[Pattern, ...] = ()
    """An item with any of these is left alone."""
    before: Pattern = ""
    """What belongs to the words found where it stands right before them."""
    quoted: Switch = True
    """Whether words inside quotation marks count."""

    @cached_property
    def search(self) -> Search:
        """The expressions, compiled."""
        return Search(self)


_QUOTES = re.compile(r"‘[^‘|]{1,200}?’(?!\w)|“[^”|]{1,200}”|\"[^\"|]{1,200}\"|(?<!\w)'[^'|]{1,200}?'(?!\w)")
_NAME = re.compile(r"(?<!\?P)<(\w+)>")


class Search:
    """The expressions of one rule's options, compiled."""

    def __init__(self, options: Options) -> None:
        def any_of(patterns: tuple[str, ...]) -> str:
            return "|".join(f"(?:{_NAME.sub(lambda name: f'(?:{any_of(options.lists[name[1]])})', p)})" for p in patterns)

        def compiled(patterns: tuple[str, ...]) -> re.Pattern[str] | None:
            return re.compile(any_of(patterns), re.IGNORECASE) if patterns else None

        plain = (Group(patterns=options.patterns, triggers=options.triggers),) if options.patterns else ()
        self._groups = [(_cheap(g.triggers), _cheap(g.also), compiled(g.patterns), compiled(g.skip)) for g in (*plain, *options.groups)]
        self._unless = compiled(options.unless)
        self._before = re.compile(f"(?:{any_of((options.before,))})$", re.IGNORECASE) if options.before else None
        self._quoted = options.quoted

    def find(self, text: str) -> tuple[int, int] | None:
        """Where the first words that count stand in ``text``."""
        lower = text.lower()
        found = [span for triggers, also, words, skip in self._groups if _holds(triggers, text, lower) and _holds(also, text, lower) and (span := self._first(words, skip, text))]
        if not found or (self._unless and self._unless.search(text)):
            return None
        start, end = min(found)
        before = self._before.search(text, 0, start) if self._before else None
        return before.start() if before else start, end

    def _first(self, words: re.Pattern[str] | None, skip: re.Pattern[str] | None, text: str) -> tuple[int, int] | None:
        passed_over: list[tuple[int, int]] | None = None
        for match in words.finditer(text) if words else ():
            if passed_over is None:
                passed_over = [quote.span() for quote in _QUOTES.finditer(text)] if not self._quoted else []
                passed_over += [other.span() for other in skip.finditer(text)] if skip else []
            if not any(start <= match.start() < end for start, end in passed_over):
                return match.span()
        return None


_Triggers = tuple[tuple[str, ...], tuple[str, ...]]


def _cheap(triggers: tuple[str, ...]) -> _Triggers:
    """Triggers in any case, and those looked for as written."""
    return tuple(t for t in triggers if t == t.lower()), tuple(t for t in triggers if t != t.lower())


def _holds(triggers: _Triggers, text: str, lower: str) -> bool:
    low, written = triggers
    return any(map(lower.__contains__, low)) or any(map(text.__contains__, written)) or not (low or written)


def check(item: Item, facts: ItemFacts, options: Options) -> Iterator[Hit]:
    """One hit at the first match."""
    found = options.search.find(item.main)
    if found:
        offset = facts.main_start
        yield Hit(item.section, item, Span(offset + found[0], offset + found[1]), {"phrase": item.main[slice(*found)]})
