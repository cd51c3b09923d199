"""A document as understood: sections, items, facts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from planlint.model.blocks import Block, Place, Source

PLAN_SECTIONS: tuple[str, ...] = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")
"""The sections of a plan (Code of Practice 9.62); the first page is ``front``."""

Role = Literal["aspiration", "view", "strength", "need", "outcome", "provision", "diagnosis", "other"]

PartKind = Literal[
    "main", "frequency", "duration", "deliverer", "review", "steps", "timescale", "measure", "link", "group", "other"
]
"""What a column (or a "Who:" line) of an item holds, by its title. A title that names two ("How often and for how
long") goes by its first; "frequency" stands for every column about amount or time of delivery. ``link`` is a column that only points at outcomes or needs;
``steps`` the steps towards an outcome."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Where a stretch of an item's text comes from: text[start:end] == block.text[offset:offset + end - start]."""

    start: int
    end: int
    block: Block
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """One cell or labelled line of an item: text[start:end]. ``title`` is the column title or label as written."""

    kind: PartKind
    start: int
    end: int
    title: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """The smallest block that makes one statement on its own (see the rule catalogue).

    ``text`` is the report's text: a row's cells joined with " | ". ``parts`` cover it, main part first.
    """

    id: str
    section: str
    role: Role
    text: str
    place: Place = Place()
    parts: tuple[Part, ...] = ()
    pieces: tuple[Piece, ...] = ()
    headings: tuple[str, ...] = ()
    """Headings and questions above the item within its section, outermost first ("Cognition and learning", "Needs",
    "What does Bea want for her future?")."""
    group: str = ""
    """Equal for items of one side-by-side table row (needs, outcomes and provision that belong together)."""
    number: str = ""
    """The number or code the template gave the item ("1", "F3", "Outcome 2")."""

    @property
    def main(self) -> str:
        """The text of the main part: the item without its further columns."""
        for part in self.parts:
            if part.kind == "main":
                return self.text[part.start : part.end]
        return "" if self.parts else self.text


@dataclass(frozen=True, slots=True)
class Field:
    """A label or question with its answer, in any section: "Date of birth" → "3 May 2016". Empty answers are kept."""

    label: str
    answer: str
    section: str
    place: Place = Place()


@dataclass(frozen=True, slots=True)
class SectionPart:
    """One section as found: its items, and what was set apart as headings, questions and guidance."""

    id: str
    title: str
    items: tuple[Item, ...] = ()
    place: Place = Place()
    prompts: tuple[Block, ...] = ()
    merged_with: tuple[str, ...] = ()
    """Other sections under the same heading with nothing telling them apart."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the document says of itself; every value is None where it could not be found."""

    child: str | None = None
    """The child's first or preferred name."""
    full_name: str | None = None
    date_of_birth: date | None = None
    plan_date: date | None = None
    year_group: int | None = None
    """Year group as stated; 0 is Reception, -1 and -2 the nursery years."""
    primary_need: str | None = None
    setting: str | None = None
    author: str | None = None
    role: str | None = None
    date: date | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A plan or an advice document, understood."""

    path: str
    kind: str
    """plan, or the kind of advice (the report format lists them)."""
    sections: tuple[SectionPart, ...] = ()
    facts: Facts = Facts()
    status: Literal["draft", "final", "unknown"] = "unknown"
    amended: bool = False
    fields: tuple[Field, ...] = ()
    unplaced: tuple[Block, ...] = ()
    """Body text that stands in no section."""
    source: Source | None = None

    def section(self, id: str) -> SectionPart | None:
        """The section with this id, or None."""
        return next((section for section in self.sections if section.id == id), None)

    @property
    def items(self) -> tuple[Item, ...]:
        """Every item, in reading order of the sections."""
        return tuple(item for section in self.sections for item in section.items)


@dataclass(frozen=True, slots=True)
class Case:
    """A plan with the advice supplied beside it."""

    plan: Document
    advice: tuple[Document, ...] = ()
    special_school: bool = False
    """What a class has as a whole counts as this child's (a setting of the council, never in a first draft)."""
