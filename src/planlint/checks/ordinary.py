"""Provision in which every word is one of what any class gives any child."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from planlint.checks.base import CheckOptions, Pattern
from planlint.facts.generic import Generic
from planlint.facts.item import ItemFacts
from planlint.model import Hit, Item, Span


class Options(CheckOptions):
    """``patterns`` (regular expressions) are enough by themselves. An item that holds a word of ``telling`` counts where
    every other word of it is ``plain``; both are stems.
    """

    patterns: tuple[Pattern, ...]
    telling: tuple[str, ...]
    plain: tuple[str, ...]

    @cached_property
    def words(self) -> Generic:
        """The lists, compiled."""
        return Generic({"patterns": self.patterns, "telling": self.telling, "plain": self.plain})


def check(item: Item, facts: ItemFacts, options: Options) -> Iterator[Hit]:
    """One hit at the words, in the item's main part."""
    if found := options.words.find(item.main, facts.child):
        start, end = (facts.main_start + place for place in found)
        yield Hit(item.section, item, Span(start, end), {"phrase": item.text[start:end]})
