"""A term that the council's configuration replaces."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from pydantic import field_validator

from planlint.checks.base import CheckOptions
from planlint.facts.item import ItemFacts
from planlint.facts.names import FIRST_PERSON, QUOTES
from planlint.facts.terms import not_a_term
from planlint.model import Hit, Item, Span


class Options(CheckOptions):
    """``terms``: the term to be replaced → the council's own. Capitals count where the old term has some."""

    terms: Mapping[str, str] = {}

    @field_validator("terms")
    @classmethod
    def _terms(cls, terms: Mapping[str, str]) -> Mapping[str, str]:
        if problem := next(filter(None, (not_a_term(old, new) for old, new in terms.items())), ""):
            raise ValueError(problem)
        return terms


@lru_cache(maxsize=8)
def _pattern(terms: tuple[str, ...]) -> re.Pattern[str]:
    longest = sorted(terms, key=len, reverse=True)
    return re.compile("|".join(rf"(?<![\w-])(?{'' if term != term.lower() else 'i'}:{_spaced(term)})(?![\w-])" for term in longest))


def _spaced(term: str) -> str:
    """The term with any white space and either apostrophe."""
    return r"\s+".join(re.escape(word).replace("’", "['’]").replace("'", "['’]") for word in term.split())


def check(item: Item, facts: ItemFacts, options: Options) -> Iterator[Hit]:
    """One hit a use. Quoted words, a child's or family's own words and the titles in Section K are left alone."""
    if not options.terms or item.section == "K" or (item.section == "A" and (item.role in ("view", "aspiration") or FIRST_PERSON.search(item.text))):
        return
    quotes = [match.span() for match in QUOTES.finditer(item.text)]
    new = {" ".join(old.lower().split()).replace("’", "'"): term for old, term in options.terms.items()}
    for match in _pattern(tuple(options.terms)).finditer(item.text):
        if any(start <= match.start() < end for start, end in quotes):
            continue
        found = " ".join(match.group().lower().split()).replace("’", "'")
        yield Hit(item.section, item, Span(*match.span()), {"phrase": match.group(), "new": new[found]})
