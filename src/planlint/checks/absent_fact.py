"""Something is delivered, and how often, how long or by whom is not said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from planlint.checks.base import CheckOptions
from planlint.facts.delivered import is_check_in_or_break
from planlint.facts.item import ItemFacts
from planlint.model import Hit, Item


class Options(CheckOptions):
    """``fact`` is what must be said."""

    fact: Literal["frequency", "duration", "deliverer"]


def check(item: Item, facts: ItemFacts, options: Options) -> Iterator[Hit]:
    """One hit for the whole item where the fact is needed and absent.

    Variants: ``class`` where what the class has as a whole counts, ``short`` for the length of a check-in or a break.
    """
    absent = {"frequency": _no_frequency, "duration": _no_duration, "deliverer": _no_deliverer}[options.fact]
    if absent(facts):
        yield Hit(item.section, item, None, {"item": facts.item.main}, _variant(facts, options))


def _variant(facts: ItemFacts, options: Options) -> str:
    if facts.special_school and options.fact != "deliverer":
        return "class"
    return "short" if options.fact == "duration" and is_check_in_or_break(facts) else "plain"


def _no_frequency(facts: ItemFacts) -> bool:
    return facts.needs_frequency and not facts.says_often


def _no_duration(facts: ItemFacts) -> bool:
    return facts.needs_duration and facts.says_often and not facts.says_long


def _no_deliverer(facts: ItemFacts) -> bool:
    return facts.needs_deliverer and not facts.deliverers and not facts.vague_deliverers
