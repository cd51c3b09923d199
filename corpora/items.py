"""Labelled items: one JSON object a line, with a second pair of eyes beside each file.

``items/NAME.jsonl`` holds the items with their first labels, ``second/NAME.jsonl`` labels given afresh by somebody who
had not seen the first. Where the two disagree on a rule, the item is left out of that rule's figures.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from planlint.model import Document, Facts, Item, Part, SectionPart

HERE = Path(__file__).resolve().parent
RULES = {
    "A": ("aspiration-as-provision",),
    "E": ("missing-timescale", "not-measurable", "outcome-as-provision"),
}
PROVISION = ("vague-wording", "missing-frequency", "missing-duration", "missing-deliverer", "vague-deliverer")
_ROLES = {"A": "view", "E": "outcome"}


@dataclass(frozen=True)
class Labelled:
    """An item with its labels; ``agree`` counts rules on which both readers said the same."""

    item: Item
    facts: Facts
    defects: frozenset[str]
    unsure: frozenset[str]
    first: frozenset[str]
    second: frozenset[str] | None

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules this item is labelled for."""
        return RULES.get(self.item.section, PROVISION)


def names() -> list[str]:
    """The names of the item files."""
    return sorted(path.stem for path in (HERE / "items").glob("*.jsonl"))


def load(name: str) -> list[Labelled]:
    """The labelled items of one file."""
    second = {row["id"]: row for row in _rows(HERE / "second" / f"{name}.jsonl")}
    return [_labelled(row, second.get(row["id"])) for row in _rows(HERE / "items" / f"{name}.jsonl")]


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


def _labelled(row: dict[str, Any], again: dict[str, Any] | None) -> Labelled:
    first, unsure = frozenset(row["defects"]), set(row["unsure"])
    second = None
    if again is not None:
        second = frozenset(again["defects"])
        unsure |= set(again["unsure"]) | (first ^ second)
    day = {key: date.fromisoformat(row[key]) if row.get(key) else None for key in ("plan_date", "date_of_birth")}
    return Labelled(_item(row), Facts(child=row.get("child"), **day), first, frozenset(unsure), first, second)


def _item(row: dict[str, Any]) -> Item:
    parts, texts, at = [], [], 0
    for cell in row["cells"]:
        parts.append(Part(cell["kind"], at, at + len(cell["text"]), cell["title"]))
        texts.append(cell["text"])
        at += len(cell["text"]) + 3
    role = row.get("role") or _ROLES.get(row["section"], "provision")
    headings = (row["heading"],) if "heading" in row else ()
    return Item(row["id"], row["section"], role, " | ".join(texts), parts=tuple(parts), headings=headings)


def document(labelled: Labelled) -> Document:
    """The item as a plan of its own."""
    section = SectionPart(labelled.item.section, "", (labelled.item,))
    return Document("corpus", "plan", (section,), labelled.facts)
