"""The statements of a section with the labels beside them: "Was a budget requested?" → "No"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from planlint.facts.screen import Screened
from planlint.model import Document, Item


@dataclass(frozen=True)
class Answer:
    """One statement of a section; ``label`` is the question or label it answers, "" where it stands alone."""

    label: str
    item: Item

    @property
    def text(self) -> str:
        """Label and statement, as a reader takes them in."""
        return f"{self.label}: {self.item.text}" if self.label else self.item.text


def answers(plan: Document, section: str) -> list[Answer]:
    """The statements of a section; of fields with the same answer the first gives the label."""
    found = plan.section(section)
    labels: dict[str, str] = {}
    for field in plan.fields:
        if field.section == section and field.answer:
            labels.setdefault(field.answer, field.label)
    return [Answer(labels.get(item.main, item.headings[-1] if item.headings else ""), item) for item in (found.items if found else ())]


def any_of(phrases: Iterable[str]) -> Screened:
    """Whole words, any case, straight and curly apostrophes alike; the longest first."""
    ordered = sorted(set(phrases), key=len, reverse=True)
    return Screened((re.escape(phrase).replace("'", "['’]") for phrase in ordered), r"(?<!\w)(?:#)(?!\w)")


def compiled(words: Mapping[str, Any], names: Sequence[str]) -> dict[str, Screened]:
    """A pattern for each list of phrases in a table of a words file."""
    return {name: any_of(words[name]) for name in names}
