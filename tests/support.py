"""What the tests share: items and plans made in memory, the sound plan with changes, plans as Word files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Literal

import docx

from planlint import app, engine, packs, structure, trial
from planlint.errors import ReadError
from planlint.facts.item import ItemFacts
from planlint.model import Block, Case, Document, Facts, Finding, Item, Part, PartKind, Place, Role, SectionPart
from planlint.parsers import read
from planlint.trial import ROLES

ROOT = Path(__file__).resolve().parents[1]
RULES = ROOT / "rules"
EXAMPLE = ROOT / "examples" / "case"
CHILD = Facts(child="Billy")
Changes = Mapping[str, str | Literal[False]]


def pack() -> packs.Pack:
    """The rules of the repository."""
    return packs.read(RULES)


@cache
def layouts() -> structure.Layouts:
    """The layouts of the repository."""
    return structure.Layouts.from_dicts(pack().layouts)


@cache
def bound() -> tuple[engine.BoundRule, ...]:
    """Every rule of the repository with its check."""
    return engine.bind(pack().rules)


@cache
def bench() -> trial.Bench:
    """Tries the examples of the repository's rules."""
    return trial.Bench(pack())


# ------------------------------------------------------------------------------------------- items, plans in memory


def item(text: str, section: str = "F", role: Role | None = None, *, id: str = "", cells: Mapping[PartKind, str] | None = None, headings: tuple[str, ...] = ()) -> Item:
    """An item with its main text and, by kind, the further cells of its row."""
    parts: list[Part] = []
    whole = ""
    for kind, cell in [("main", text), *(cells or {}).items()]:
        whole += " | " if parts else ""
        parts.append(Part(kind, len(whole), len(whole) + len(cell)))
        whole += cell
    return Item(id or f"{section}-1", section, role or ROLES.get(section, "other"), whole, Place(paragraph=1), tuple(parts) if cells else (), headings=headings)


def facts_of(subject: Item, about: Facts = CHILD) -> ItemFacts:
    """The facts of one item."""
    return app.facts().read([subject], about)[0]


def said(text: str, section: str = "F", **cells: str) -> ItemFacts:
    """The facts of an item with this main text, and cells by kind."""
    return facts_of(item(text, section, cells=cells))  # type: ignore[arg-type]


def plan_of(items: Iterable[Item], about: Facts = CHILD, prompts: Mapping[str, tuple[Block, ...]] | None = None) -> Document:
    """A plan that holds these items in their sections, numbered in order."""
    by_section: dict[str, list[Item]] = {}
    for each in items:
        by_section.setdefault(each.section, []).append(each)
    sections = [
        SectionPart(section, f"Section {section}", tuple(_numbered(section, found)), prompts=(prompts or {}).get(section, ()))
        for section, found in by_section.items()
    ]  # fmt: skip
    return Document("plan.txt", "plan", tuple(sections), about, "final")


def _numbered(section: str, items: Iterable[Item]) -> Iterable[Item]:
    for number, each in enumerate(items, 1):
        yield Item(f"{section}-{number}", each.section, each.role, each.text, each.place, each.parts, headings=each.headings)


def findings_in(plan: Document, rules: tuple[engine.BoundRule, ...] | None = None) -> tuple[Finding, ...]:
    """What the rules (all of them, if not named) find in a plan."""
    case = Case(plan)
    return engine.run(bound() if rules is None else rules, case, app.facts().read_case(case))


def of(rule: str, findings: Iterable[Finding]) -> list[Finding]:
    """The findings of one rule."""
    return [finding for finding in findings if finding.rule == rule]


# ------------------------------------------------------------------------------------------- the sound plan


def changed(changes: Changes) -> str:
    """The sound plan with the text of some sections replaced; false takes a section out, heading and all."""
    return trial.changed(pack().sound_plan, changes)


def text_plan(folder: Path, changes: Changes | None = None, name: str = "plan.txt") -> Path:
    """The sound plan with changes, as a text file."""
    path = folder / name
    path.write_text(changed(changes or {}), encoding="utf-8")
    return path


def word_plan(folder: Path, changes: Changes | None = None, name: str = "plan.docx") -> Path:
    """The sound plan with changes, as a Word file."""
    word = docx.Document()
    for line in changed(changes or {}).splitlines():
        if line.startswith("Section "):
            word.add_heading(line, 1)
        elif line.startswith("- "):
            word.add_paragraph(line[2:], "List Bullet")
        elif line:
            word.add_paragraph(line)
    path = folder / name
    word.save(str(path))
    return path


def read_plan(path: Path) -> Document:
    """A plan file, understood."""
    return structure.build_plan(read(path), layouts())


class ReadHere:
    """In place of ``parsers.Reader`` where a test is not about reading: reads in this process, which is quicker."""

    def __init__(self, options: object) -> None:
        self._options = options

    def __enter__(self) -> ReadHere:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def read(self, path: Path) -> object:
        """The file as a Source; as with ``Reader``, the message of an error has no path."""
        try:
            return read(path, self._options)  # type: ignore[arg-type]
        except ReadError as error:
            raise ReadError(error.message, path=path, kind=error.kind) from None
