"""Wording that leaves open whether, what or how much is delivered."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.item import ItemFacts
from planlint.model import Hit, Item, Span

Options = NoOptions


def check(item: Item, facts: ItemFacts, options: Options) -> Iterator[Hit]:
    """One hit a weak phrase that nothing in the item makes exact. The variant is the phrase's kind."""
    for weak in facts.weak:
        phrase = item.text[weak.start : weak.end]
        yield Hit(item.section, item, Span(weak.start, weak.end), {"phrase": phrase}, weak.kind)
