"""Words of a list, wherever they stand in an item."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from planlint.checks.base import CheckOptions
from planlint.facts.item import ItemFacts
from planlint.model import Hit, Item, Span


class Options(CheckOptions):
    """``patterns`` are regular expressions (any case), looked for in the item's main part."""

    patterns: tuple[str, ...]
    lists: Mapping[str, tuple[str, ...]] = {}
    """Lists of regular expressions: ``<name>`` in a pattern stands for any entry of that list."""
    triggers: tuple[str, ...] = ()
    """An item that holds none of these, in lower case, is not searched: it cannot match."""
    skip: tuple[str, ...] = ()
    """What these match is passed over, and the search goes on behind it."""
    unless: tuple[str, ...] = ()
    """An item with any of these is left alone."""
    quoted: bool = True
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
        self.triggers = options.triggers

        def joined(patterns: tuple[str, ...]) -> str:
            return "|".join(f"(?:{_NAME.sub(lambda name: f'(?:{joined(options.lists[name[1]])})', p)})" for p in patterns)

        skip = f"(?P<skip>{joined(options.skip)})|" if options.skip else ""
        self._words = re.compile(skip + joined(options.patterns), re.IGNORECASE)
        self._unless = re.compile(joined(options.unless), re.IGNORECASE) if options.unless else None
        self._quoted = options.quoted

    def find(self, text: str) -> re.Match[str] | None:
        """The first match in ``text`` that counts."""
        if self.triggers:
            lower = text.lower()
            if not any(trigger in lower for trigger in self.triggers):
                return None
        quotes = None
        for match in self._words.finditer(text):
            if match.lastgroup == "skip":
                continue
            if not self._quoted:
                quotes = [quote.span() for quote in _QUOTES.finditer(text)] if quotes is None else quotes
                if any(start <= match.start() < end for start, end in quotes):
                    continue
            return None if self._unless and self._unless.search(text) else match
        return None


def check(item: Item, facts: ItemFacts, options: Options) -> Iterator[Hit]:
    """One hit at the first match."""
    match = options.search.find(item.main)
    if match:
        offset = facts.main_start
        yield Hit(item.section, item, Span(offset + match.start(), offset + match.end()), {"phrase": match.group()})
