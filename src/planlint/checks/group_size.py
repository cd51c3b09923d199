"""A group with no number."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.grouping import unsized_group
from planlint.facts.item import ItemFacts
from planlint.model import Hit, Item, Span

Options = NoOptions


def check(item: Item, facts: ItemFacts, options: Options) -> Iterator[Hit]:
    """One hit at the group whose size nothing says."""
    if (words := unsized_group(facts)) is not None:
        yield Hit(item.section, item, Span(*words), {"phrase": item.text[slice(*words)]})
