"""An outcome that nobody could agree was met."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.item import ItemFacts
from planlint.model import Hit, Item, Span

Options = NoOptions


def check(item: Item, facts: ItemFacts, options: Options) -> Iterator[Hit]:
    """One hit at the word of change or state that stands without a criterion."""
    if item.role == "outcome" and (words := facts.unmeasured) is not None:
        yield Hit(item.section, item, Span(*words), {"phrase": item.text[slice(*words)]})
