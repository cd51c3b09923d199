"""The data that every stage reads and returns: places, blocks, items, documents, findings.

Everything here is frozen. Nothing here imports the rest of planlint.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Section = Literal["front", "A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K"]
PLAN_SECTIONS: tuple[str, ...] = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")
"""The sections of a plan (Code of Practice 9.62); the first page is ``front``."""


# --------------------------------------------------------------------------------------------------- reading


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in its file. Numbers are 1-based; None where the format has no such thing.

    ``box`` is (left, bottom, right, top) in PDF points from the page's lower left corner. ``path`` is the child
    index path from the Word body element to the paragraph, so that a writer can find the same paragraph again.
    """

    page: int | None = None
    paragraph: int | None = None
    table: int | None = None
    row: int | None = None
    cell: int | None = None
    box: tuple[float, float, float, float] | None = None
    path: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """How a paragraph looks, as far as it helps to tell a heading, a prompt and an answer apart."""

    heading: int = 0
    """Heading level 1 to 9 by style, outline or tag; 0 for none. A title is 1."""
    bold: bool = False
    """Every visible character is bold."""
    italic: bool = False
    size: float | None = None
    """Points; the size of most of the characters."""
    colour: str | None = None
    """Text colour as six hex digits, None for automatic or black."""
    shaded: bool = False
    """The paragraph or its cell has a background other than white."""
    bold_start: int = 0
    """Number of leading characters that are bold (a bold label before plain text)."""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of visible text: white space folded, soft hyphens and ligatures undone.

    ``label`` is the automatic bullet or list number ("•", "1.", "a)"), which is no part of ``text``.
    ``placeholder`` is set for the prompt text of an empty content control ("Click here to enter text").
    """

    text: str
    place: Place = Place()
    look: Look = Look()
    label: str = ""
    list_level: int = 0
    placeholder: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table, merged cells once, at its upper left grid position (``row``, ``col`` from 0)."""

    row: int
    col: int
    content: tuple[Block | Table, ...] = ()
    rowspan: int = 1
    colspan: int = 1
    shaded: bool = False

    @property
    def text(self) -> str:
        """All text of the cell, paragraphs joined with a space."""
        return " ".join(block.text for block in blocks_of(self.content) if block.text)


@dataclass(frozen=True, slots=True)
class Table:
    """A table as rows of cells. ``header_rows`` counts leading rows marked or repeated as headings (0: unknown)."""

    rows: tuple[tuple[Cell, ...], ...]
    place: Place = Place()
    header_rows: int = 0


Content = Block | Table


def blocks_of(content: tuple[Content, ...]) -> Iterator[Block]:
    """Every block of ``content`` in reading order, those inside tables included."""
    for part in content:
        if isinstance(part, Block):
            yield part
        else:
            for row in part.rows:
                for cell in row:
                    yield from blocks_of(cell.content)


@dataclass(frozen=True, slots=True)
class Source:
    """A file as read: body content in reading order, running heads and feet apart."""

    path: str
    format: str
    """docx, pdf or text."""
    content: tuple[Content, ...]
    furniture: tuple[Block, ...] = ()
    """Running heads, feet and page numbers."""
    pages: int | None = None
    pages_without_text: tuple[int, ...] = ()
    tracked_changes: bool = False
    comments: int = 0
    highlights: bool = False
    title: str | None = None
    """The file's own title property."""


# ------------------------------------------------------------------------------------------------ structure

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
    """One section as found. ``lines`` holds statements that are neither item nor prompt (a timescale for all)."""

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


# ------------------------------------------------------------------------------------------------- findings

Severity = Literal["error", "warning", "info"]
Action = Literal["stop", "copy", "ask", "reword", "tidy"]
Confidence = Literal["high", "medium", "low"]


@dataclass(frozen=True, slots=True)
class Span:
    """text[start:end] of the item, in Unicode code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hit:
    """What a check yields: where it looked and what it saw. It knows no rule, severity or configuration."""

    section: str | None = None
    item: Item | None = None
    span: Span | None = None
    values: Mapping[str, str] = field(default_factory=dict)
    """Fills the braces of the rule's message and suggestion ("{phrase}")."""
    variant: str = ""
    confidence: Confidence = "high"
    related: tuple[tuple[str, Item], ...] = ()
    """(document path, item) pairs the finding also speaks of."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault, in its place, with the reason and who can mend it."""

    rule: str
    code: str
    severity: Severity
    action: Action
    message: str
    suggestion: str
    fingerprint: str
    document: str
    section: str | None = None
    item: Item | None = None
    span: Span | None = None
    confidence: Confidence = "high"
    related: tuple[tuple[str, Item], ...] = ()
    open: str = ""
    """What is open, in a few words ("how often")."""


@dataclass(frozen=True, slots=True)
class Unseen:
    """Something planlint did not see or could not place."""

    document: str
    what: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read; ``error`` is the kind of ``ReadError``."""

    path: str
    error: str
    message: str


@dataclass(frozen=True, slots=True)
class CaseResult:
    """A case with its findings, in the order they are shown."""

    case: Case
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """What one run found."""

    cases: tuple[CaseResult, ...] = ()
    not_seen: tuple[Unseen, ...] = ()
    errors: tuple[Failure, ...] = ()
    notes: tuple[str, ...] = ()
    """What the user should know of how the run went ("plan.docx is read, plan.pdf is not")."""
