"""Name, date of birth, primary need, current setting or plan date is not on the first page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.checks.base import CheckOptions, Pattern
from planlint.facts.case import CaseFacts
from planlint.model import Case, Document, Hit, blocks_of


class Wanted(CheckOptions):
    """One piece of information: how people call it, and what shows that it is there."""

    name: str
    fact: str
    """The field of the document's facts that holds it."""
    labels: tuple[Pattern, ...]
    """Labels whose answer is it, whatever the facts say."""
    not_labels: tuple[Pattern, ...] = ()
    sentences: tuple[Pattern, ...] = ()
    """Sentences of the first page that say it."""


class Options(CheckOptions):
    """``wanted`` is what a first page must say."""

    wanted: tuple[Wanted, ...]


_SAYS_SOMETHING = re.compile(r"\w|[☒☑✓✔]")


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a plan, with all that is missing."""
    plan = case.plan
    missing = [wanted.name for wanted in options.wanted if not getattr(plan.facts, wanted.fact) and not _stated(plan, wanted)]
    if missing:
        yield Hit(values={"missing": _listed(missing), "be": "is" if len(missing) == 1 else "are"})


def _stated(plan: Document, wanted: Wanted) -> bool:
    """An answer to a fitting label counts, even a placeholder: that is another fault."""
    for field in plan.fields:
        if field.section in ("front", "") and _SAYS_SOMETHING.search(field.answer.replace("☐", "")) and _any(wanted.labels, field.label) and not _any(wanted.not_labels, field.label):
            return True
    return bool(wanted.sentences) and any(_any(wanted.sentences, text) for text in _front(plan))


def _any(patterns: tuple[str, ...], text: str) -> bool:
    return bool(patterns) and bool(re.search("|".join(f"(?:{pattern})" for pattern in patterns), text.replace("’", "'"), re.IGNORECASE))


def _front(plan: Document) -> Iterator[str]:
    """The text of the first page: its items, its template text and the running heads."""
    front = plan.section("front")
    if front:
        yield from (item.text for item in front.items)
        yield from (block.text for block in front.prompts)
    if plan.source:
        yield from (block.text for block in plan.source.furniture)
        if front is None:
            yield from (block.text for block in list(blocks_of(plan.source.content))[:12])


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
