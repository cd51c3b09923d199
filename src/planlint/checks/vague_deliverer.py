"""Somebody is named to deliver it, but the reader cannot tell who."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.item import ItemFacts
from planlint.model import Hit, Item, Span

Options = NoOptions


def check(item: Item, facts: ItemFacts, options: Options) -> Iterator[Hit]:
    """One hit at the first vague name, where nobody exact delivers."""
    for person in facts.vague_deliverers[:1]:
        yield Hit(item.section, item, Span(person.start, person.end), {"phrase": item.text[person.start : person.end]})
