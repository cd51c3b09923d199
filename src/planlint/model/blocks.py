"""A file as read: places, paragraphs, tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


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
