"""What the PDF modules hand to each other: words, lines, rules, paragraphs and tables, before they become Blocks.

Coordinates are PDF points of the page as it is seen (after the page's own rotation), y upwards.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Box = tuple[float, float, float, float]
"""(left, bottom, right, top)."""

HYPHEN = "\ufffe"
BREAK = "\ufdd0"
"""A line's end in a narrow cell that may fall within a word ("Communicati" over "on")."""
"""Stands for a hyphen at a line's end until the whole document's words can say whether it stays."""


def union(boxes: list[Box]) -> Box:
    """The smallest box around all of ``boxes`` (at least one)."""
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )


def inside(box: Box, outer: Box) -> bool:
    """The middle of ``box`` lies in ``outer``."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return outer[0] <= x <= outer[2] and outer[1] <= y <= outer[3]


@dataclass(frozen=True, slots=True)
class Style:
    """How a run of text looks."""

    size: float
    bold: bool = False
    italic: bool = False
    colour: str | None = None
    font: str = ""


@dataclass(frozen=True, slots=True)
class Word:
    """A run of text without white space. ``glued``: no space between it and the word before; ``tied``: a no-break one."""

    text: str
    box: Box
    base: float
    """Height of the base line (for upright text)."""
    style: Style
    glued: bool = False
    tied: bool = False
    turn: int = 0
    """Direction of the text in degrees anticlockwise: 0, 90, 180, 270; 1 for anything else."""
    mcid: int = -1
    artifact: bool = False


@dataclass(slots=True)
class Line:
    """The words of one line, left to right."""

    words: list[Word]
    box: Box
    base: float
    text: str = field(init=False)
    """With single spaces."""
    size: float = field(init=False)
    """The size of most of the characters."""

    def __post_init__(self) -> None:
        """Work out what is asked for again and again."""
        self.text = "".join(word.text if word.glued or not i else f" {word.text}" for i, word in enumerate(self.words))
        sizes: dict[float, int] = {}
        for word in self.words:
            sizes[word.style.size] = sizes.get(word.style.size, 0) + len(word.text)
        self.size = max(sizes, key=lambda size: sizes[size])


@dataclass(frozen=True, slots=True)
class Rule:
    """A ruling line along ``at`` (x of an upright one, y of a level one) from ``start`` to ``end``."""

    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Fill:
    """A filled box; ``shaded`` when its colour is not white."""

    box: Box
    shaded: bool
    colour: int = 0


@dataclass(frozen=True, slots=True)
class Slot:
    """A cell found: its box, grid place and span (rows from the top)."""

    box: Box
    row: int
    col: int
    rowspan: int
    colspan: int
    shaded: bool


@dataclass(frozen=True, slots=True)
class Grid:
    """A table found: its cells in reading order."""

    box: Box
    slots: tuple[Slot, ...]
    stroked: bool
    """Drawn with lines; otherwise only by filled boxes."""


@dataclass(slots=True)
class Drawing:
    """What is drawn on a page besides its text."""

    level: list[Rule] = field(default_factory=list)
    upright: list[Rule] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)
    slants: list[Box] = field(default_factory=list)
    """The boxes of slanting or curved strokes: a tick or cross drawn in a box."""


@dataclass(frozen=True, slots=True)
class Tag:
    """What the structure tree says of a piece of text."""

    block: int
    """Number of the paragraph, heading or list item on its page; -1 for not known."""
    heading: int = 0
    starts_before: bool = False
    """The element has content on an earlier page."""
    goes_on: bool = False
    """The element has content on a later page."""
    cell: tuple[int, int, int] | None = None
    """(table, row, cell) numbers on its page, where the text is in a tagged table."""


@dataclass(slots=True)
class Para:
    """A paragraph in the making. ``text`` may hold HYPHEN."""

    text: str
    page: int
    box: Box
    size: float
    bold: bool = False
    italic: bool = False
    colour: str | None = None
    shaded: bool = False
    bold_start: int = 0
    label: str = ""
    indent: float = 0.0
    """Left edge of the label or the first line, to tell list levels."""
    heading: int = 0
    full: bool = False
    """The last line reaches the right edge: the next line may continue it."""
    tag: Tag | None = None
    kind: Literal["para"] = "para"


@dataclass(slots=True)
class GridCell:
    """A cell on one page; row and column numbers count the page's own grid."""

    box: Box
    row: int
    rowspan: int
    content: list[Para | GridTable] = field(default_factory=list)
    shaded: bool = False

    @property
    def text(self) -> str:
        """The cell's text, for comparing."""
        return " ".join(part.text for part in self.content)


@dataclass(slots=True)
class GridTable:
    """A table as far as it stands on one page, or, after joining, on all its pages."""

    page: int
    box: Box
    rows: list[list[GridCell]]
    header_rows: int = 0
    kind: Literal["table"] = "table"
    last_page: int = 0
    last_box: Box = (0.0, 0.0, 0.0, 0.0)
    drawn: bool = True
    """By lines or boxes; otherwise its right edge is only where its text ends."""

    @property
    def text(self) -> str:
        """All text, for comparing."""
        return " ".join(cell.text for row in self.rows for cell in row)

    @property
    def edges(self) -> list[float]:
        """Every left and right cell edge, sorted, unsnapped."""
        return sorted({edge for row in self.rows for cell in row for edge in (cell.box[0], cell.box[2])})


Part = Para | GridTable


@dataclass(slots=True)
class PageContent:
    """One page, read."""

    number: int
    box: Box
    parts: list[Part] = field(default_factory=list)
    furniture: list[Para] = field(default_factory=list)
