"""One document uses two names of one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from planlint.checks.base import CheckOptions
from planlint.facts.item import ItemFacts
from planlint.model import Case, Hit, Item, Span


class Options(CheckOptions):
    """``groups``: each is one thing; its lists are names that may stand beside each other (full and short form)."""

    groups: tuple[tuple[tuple[str, ...], ...], ...]


_QUOTES = re.compile(r"[‘“\"][^’”\"]*[’”\"]")
_TITLE = re.compile(r"^\s(?:Service|Team|Report|Assessment\sService|Pathway|Partnership)\b")


def check(case: Case, facts: Mapping[str, ItemFacts], options: Options) -> Iterator[Hit]:
    """One hit a minority use. Quoted words and names of services and reports are left alone."""
    for group in options.groups:
        uses = [[use for name in names for use in _uses(case, name)] for names in group]
        if sum(bool(found) for found in uses) < 2:
            continue
        most = max(range(len(group)), key=lambda n: len(uses[n]))
        for number, found in enumerate(uses):
            if number != most:
                for section, item, start, end in found:
                    word = item.text[start:end]
                    yield Hit(section, item, Span(start, end), {"phrase": word, "other": _like(word, group[most]), "count": str(len(uses[most]))})


def _uses(case: Case, name: str) -> Iterator[tuple[str, Item, int, int]]:
    flags = 0 if name.upper() == name or " " not in name else re.IGNORECASE
    pattern = re.compile(rf"(?<![\w&]){re.escape(name)}s?(?!\w)", flags)
    for section in case.plan.sections:
        for item in section.items:
            quotes = [m.span() for m in _QUOTES.finditer(item.text)]
            for match in pattern.finditer(item.text):
                quoted = any(a <= match.start() and match.end() <= b for a, b in quotes)
                if not quoted and not _TITLE.match(item.text[match.end() :]):
                    yield section.id, item, match.start(), match.end()


def _like(word: str, names: tuple[str, ...]) -> str:
    """The majority name of the same length class: a short form for a short form."""
    return next((name for name in names if (" " in name) == (" " in word)), names[0])
