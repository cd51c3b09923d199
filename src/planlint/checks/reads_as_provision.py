"""An outcome that says what will be done for the child and not what the child will achieve."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.item import ItemFacts
from planlint.model import Hit, Item, Span

Options = NoOptions


def check(item: Item, facts: ItemFacts, options: Options) -> Iterator[Hit]:
    """One hit at the words that speak of provision."""
    if item.role == "outcome" and (words := facts.done_for_child) is not None:
        yield Hit(item.section, item, Span(*words), {"phrase": item.text[slice(*words)]})
