"""Words of a list, wherever they stand in an item."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from planlint.checks.base import CheckOptions
from planlint.facts.item import ItemFacts
from planlint.model import Hit, Item, Span


class Options(CheckOptions):
    """``patterns`` are regular expressions (any case), looked for in the item's main part."""

    patterns: tuple[str, ...]
    triggers: tuple[str, ...] = ()
    """An item that holds none of these, in lower case, is not searched: it cannot match."""
    unless: tuple[str, ...] = ()
    """An item with any of these is left alone."""
    quoted: bool = True
    """Whether words inside quotation marks count."""


_QUOTES = re.compile(r"‘[^‘|]{1,200}?’(?!\w)|“[^”|]{1,200}”|\"[^\"|]{1,200}\"|(?<!\w)'[^'|]{1,200}?'(?!\w)")


@cache
def _joined(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for p in patterns), re.IGNORECASE)


def check(item: Item, facts: ItemFacts, options: Options) -> Iterator[Hit]:
    """One hit at the first match."""
    lower = item.main.lower() if options.triggers else ""
    if options.triggers and not any(trigger in lower for trigger in options.triggers):
        return
    quotes = () if options.quoted else [quote.span() for quote in _QUOTES.finditer(item.main)]
    matches = (match for match in _joined(options.patterns).finditer(item.main) if not any(start <= match.start() < end for start, end in quotes))
    match = next(matches, None)
    if match and not (options.unless and _joined(options.unless).search(item.main)):
        offset = facts.main_start
        yield Hit(item.section, item, Span(offset + match.start(), offset + match.end()), {"phrase": match.group()})
