"""An outcome that would fit any child."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.item import ItemFacts
from planlint.model import Hit, Item, Span

Options = NoOptions


def check(item: Item, facts: ItemFacts, options: Options) -> Iterator[Hit]:
    """One hit at the words that fit any child, where nothing in the outcome can be measured."""
    if (words := facts.fits_any_child) is not None:
        yield Hit(item.section, item, Span(*words), {"phrase": item.text[slice(*words)]})
