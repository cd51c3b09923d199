"""Parents named by title and surname in the body of the plan."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.case import CaseFacts
from planlint.facts.names import QUOTES, folded
from planlint.facts.parents import Parents
from planlint.model import Case, Hit, Span

Options = NoOptions
_FORMAL = re.compile(r"\b(?P<pair>(?:Mr|Mrs|Ms|Miss|Dr)\.?\s(?:and|&)\s(?:Mr|Mrs|Ms|Miss|Dr)\.?|Mr|Mrs|Ms|Miss)\s(?:[A-Z][a-z]+\s)??(?P<name>[A-Z][\w’'-]*\w)")
_STAFF = re.compile(r",?\s(?:\(|who\s(?:is|are)\s)?(?:the\s|his\s|her\s)?(?:\w+\s){0,3}(?:teacher|assistant|senco|head|tutor|therapist|nurse|worker|officer|governor|neighbour)", re.IGNORECASE)
_PLACES = frozenset(["front", "I", "K"])


def check(case: Case, facts: CaseFacts, options: NoOptions) -> Iterator[Hit]:
    """One hit an item: the child's or a parent's surname behind a title, or a married couple."""
    surnames = facts.about(Parents).surnames
    for item in case.plan.items:
        if item.section in _PLACES or "M" not in item.text:
            continue
        quotes: list[tuple[int, int]] | None = None
        for match in _FORMAL.finditer(item.text):
            name = folded(re.sub(r"[’']s$", "", match["name"]))
            couple = re.search(r"and|&", match["pair"]) is not None
            if not ({name, *name.split("-")} & surnames or couple) or _STAFF.match(item.text, match.end()):
                continue
            quotes = [found.span() for found in QUOTES.finditer(item.text)] if quotes is None else quotes
            if not any(start <= match.start() < end for start, end in quotes):
                phrase = re.sub(r"[’']s$", "", match.group())
                yield Hit(item.section, item, Span(match.start(), match.start() + len(phrase)), {"phrase": phrase, "child": case.plan.facts.child or "the child"})
                break
