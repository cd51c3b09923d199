"""A hope that asks for provision, a placement or a process."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.item import ItemFacts
from planlint.model import Hit, Item, Span

Options = NoOptions


def check(item: Item, facts: ItemFacts, options: Options) -> Iterator[Hit]:
    """One hit at what is asked for, in a statement given as an aspiration."""
    if item.role == "aspiration" and (words := facts.request) is not None:
        yield Hit(item.section, item, Span(*words), {"phrase": item.text[slice(*words)]})
