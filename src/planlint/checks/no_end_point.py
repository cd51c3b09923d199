"""An outcome with no end point."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.item import ItemFacts
from planlint.model import Hit, Item

Options = NoOptions


def check(item: Item, facts: ItemFacts, options: Options) -> Iterator[Hit]:
    """One hit where neither the item nor a statement over it gives an end point."""
    if item.role == "outcome" and not facts.says_by_when:
        yield Hit(item.section, item, None, {"item": item.main})
