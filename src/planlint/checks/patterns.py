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


@cache
def _joined(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for p in patterns), re.IGNORECASE)


def check(item: Item, facts: ItemFacts, options: Options) -> Iterator[Hit]:
    """One hit at the first match."""
    match = _joined(options.patterns).search(item.main)
    if match:
        offset = facts.main_start
        yield Hit(item.section, item, Span(offset + match.start(), offset + match.end()), {"phrase": match.group()})
