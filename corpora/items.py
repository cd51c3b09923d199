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
    "aspirations": ("aspiration-as-provision",),
    "outcomes": ("missing-timescale", "not-measurable", "outcome-as-provision"),
    "provision": ("vague-wording", "missing-frequency", "missing-duration", "missing-deliverer", "vague-deliverer"),
    "needs": ("need-without-impact", "provision-in-needs", "source-citation", "one-off-observation", "unexplained-score", "report-voice"),
    "goals": ("inappropriate-timescale", "multiple-outcomes", "generic-outcome"),
    "places": ("misplaced-provision", "wrong-column", "unspecified-content", "outcome-in-provision", "group-size-missing", "wrong-social-care-section"),
    "views": ("needs-in-views",),
}
"""The rules that the sets of items are labelled for, by the first word of a set's name."""
_ROLES = {"A": "view", "B": "need", "C": "need", "D": "need", "E": "outcome"}


@dataclass(frozen=True)
class Labelled:
    """An item with its labels; ``agree`` counts rules on which both readers said the same."""

    item: Item
    facts: Facts
    defects: frozenset[str]
    unsure: frozenset[str]
    first: frozenset[str]
    second: frozenset[str] | None
    rules: tuple[str, ...]
    """The rules this item is labelled for."""
    after: tuple[Item, ...] = ()
    """Items that follow it in its area, which are not labelled."""


def names() -> list[str]:
    """The names of the item files."""
    return sorted(path.stem for path in (HERE / "items").glob("*.jsonl"))


def load(name: str) -> list[Labelled]:
    """The labelled items of one file."""
    second = {row["id"]: row for row in _rows(HERE / "second" / f"{name}.jsonl")}
    rules = RULES[name.split("-", maxsplit=1)[0]]
    return [_labelled(row, second.get(row["id"]), rules) for row in _rows(HERE / "items" / f"{name}.jsonl")]


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


def _labelled(row: dict[str, Any], again: dict[str, Any] | None, rules: tuple[str, ...]) -> Labelled:
    first, unsure = frozenset(row["defects"]), set(row["unsure"])
    second = None
    if again is not None:
        second = frozenset(again["defects"])
        unsure |= set(again["unsure"]) | (first ^ second)
    day = {key: date.fromisoformat(row[key]) if row.get(key) else None for key in ("plan_date", "date_of_birth")}
    facts = Facts(child=row.get("child"), year_group=row.get("year_group"), **day)
    after = tuple(_item({**row, "id": f"{row['id']}-{number}", "cells": [{"kind": "main", "title": "", "text": text}]}) for number, text in enumerate(row.get("after", ()), 1))
    return Labelled(_item(row), facts, first, frozenset(unsure), first, second, rules, after)


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
    """The item as a plan of its own, with what follows it."""
    section = SectionPart(labelled.item.section, "", (labelled.item, *labelled.after))
    return Document("corpus", "plan", (section,), labelled.facts)
