"""Words of a list, wherever they stand in an item."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.checks.base import CheckOptions
from planlint.facts.item import ItemFacts
from planlint.model import Hit, Item, Span


class Options(CheckOptions):
    """``patterns`` are regular expressions (any case), looked for in the item's main part."""

    patterns: tuple[str, ...]


def check(item: Item, facts: ItemFacts, options: Options) -> Iterator[Hit]:
    """One hit at the first match."""
    match = re.search("|".join(f"(?:{p})" for p in options.patterns), item.main, re.IGNORECASE)
    if match:
        offset = facts.main_start
        yield Hit(item.section, item, Span(offset + match.start(), offset + match.end()), {"phrase": match.group()})
