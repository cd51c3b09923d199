"""Items with their labels: the one source from which a plan's pages and its gold labels are both made."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

NINE = (
    "vague-wording",
    "missing-frequency",
    "missing-duration",
    "missing-deliverer",
    "vague-deliverer",
    "missing-timescale",
    "not-measurable",
    "outcome-as-provision",
    "aspiration-as-provision",
)


@dataclass(frozen=True)
class Item:
    """One statement of a plan: its cells as the page shows them, and the rules that a careful auditor would apply."""

    section: str
    role: str
    cells: tuple[str, ...]
    defects: tuple[str, ...] = ()
    words: dict[str, tuple[str, ...]] = field(default_factory=dict)
    unsure: tuple[str, ...] = ()
    group: str = ""

    @property
    def text(self) -> str:
        """The item's text as the report format defines it."""
        return re.sub(r"\s+", " ", " | ".join(self.cells)).strip()

    @property
    def sound(self) -> bool:
        """Whether none of the nine headline rules is labelled."""
        return not any(rule in NINE for rule in self.defects)

    def gold(self, number: int) -> dict[str, Any]:
        """The item as gold.json holds it; a rule without words of its own spans the whole item."""
        for rule, words in self.words.items():
            for word in words:
                if word not in self.text:
                    raise ValueError(f"{self.section}: the words for {rule} are not in the item: {word!r}")
        return {
            "id": f"{self.section}-{number}",
            "section": self.section,
            "role": self.role,
            "text": self.text,
            "defects": list(self.defects),
            "spans": {rule: list(self.words.get(rule) or (self.text,)) for rule in self.defects},
            "unsure": list(self.unsure),
        }


def item(section: str, role: str, text: str, faults: str = "", unsure: str = "", group: str = "") -> Item:
    """An item from short notation.

    text: the cells with " | " between them. faults: rules with ";" between them, each perhaps with the words
    that show it ("vague-wording=regular/as required; missing-deliverer"). unsure: rules with spaces between them.
    """
    defects: list[str] = []
    words: dict[str, tuple[str, ...]] = {}
    for part in filter(None, (p.strip() for p in faults.split(";"))):
        rule, _, quoted = part.partition("=")
        defects.append(rule)
        if quoted:
            words[rule] = tuple(w.strip() for w in quoted.split("/"))
    cells = tuple(cell.strip() for cell in re.split(r" ?\| ?", text))
    return Item(section, role, cells, tuple(defects), words, tuple(unsure.split()), group)


def script(text: str) -> tuple[Item, ...]:
    """Items from a plan written out as text, paragraphs apart by blank lines.

    "# Name" starts a group (a sub-heading, an area, a row); "@ SECTION role ! faults ? unsure" starts an item, whose
    text (in the notation of `item`) stands on the lines below.
    """
    found = []
    group = ""
    for block in re.split(r"\n\s*\n", text.strip()):
        first, *rest = block.splitlines()
        if first.startswith("#"):
            group = first[1:].strip()
            continue
        head, _, unsure = first[1:].partition("?")
        head, _, faults = head.partition("!")
        section, role = head.split()
        found.append(item(section, role, " ".join(rest), faults, unsure, group))
    return tuple(found)


@dataclass(frozen=True)
class Plan:
    """One invented plan: what its cover says, its items, what follows them, and its document-level labels."""

    name: str
    facts: dict[str, str]
    cover: tuple[tuple[str, str], ...]
    items: tuple[Item, ...]
    ending: dict[str, str]
    advice: tuple[tuple[str, str, str], ...]
    document: str = ""
    unsure: str = ""
    pdf: bool = False
    tagged: bool = False

    def of(self, *sections: str) -> dict[str, list[Item]]:
        """The items of these sections by group, in order."""
        groups: dict[str, list[Item]] = {}
        for entry in self.items:
            if entry.section in sections:
                groups.setdefault(entry.group, []).append(entry)
        return groups

    def flat(self, section: str) -> list[Item]:
        """The items of one section."""
        return [entry for entry in self.items if entry.section == section]


def gold(facts: dict[str, Any], items: Iterable[Item], document: str = "", unsure: str = "") -> dict[str, Any]:
    """The whole of gold.json."""
    seen: Counter[str] = Counter()
    rows = []
    for entry in items:
        seen[entry.section] += 1
        rows.append(entry.gold(seen[entry.section]))
    labels = "one pass with the rule catalogue, from the same data as the pages"
    return {
        **facts,
        "items": rows,
        "document": document.split(),
        "document_unsure": unsure.split(),
        "advice": [],
        "audit": {},
        "labels": labels,
    }


def write_gold(path: Path, content: dict[str, Any]) -> None:
    """Write gold.json."""
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")
