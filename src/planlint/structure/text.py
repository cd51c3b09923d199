"""Item texts: stretches of blocks joined to cells, cells joined to an item, every character traceable."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from planlint.model import Block, Part, PartKind, Piece, Place, Role

BAR = " | "


@dataclass(frozen=True)
class Slice:
    """block.text[start:end]."""

    block: Block
    start: int
    end: int

    @property
    def text(self) -> str:
        """The stretch itself."""
        return self.block.text[self.start : self.end]


def cut(block: Block, start: int = 0, end: int | None = None) -> Slice:
    """A stretch of a block without white space at its ends."""
    text = block.text[start:end]
    left = start + len(text) - len(text.lstrip())
    return Slice(block, left, max(left, left + len(text.strip())))


@dataclass(frozen=True)
class Segment:
    """One cell or labelled line of an item. ``lead`` characters at its start are the label, kept but no value."""

    kind: PartKind
    slices: tuple[Slice, ...] = ()
    title: str = ""
    lead: int = 0

    @property
    def text(self) -> str:
        """The stretches joined with a space."""
        return " ".join(piece.text for piece in self.slices)


def cell_segment(kind: PartKind, blocks: Iterable[Block], title: str = "") -> Segment:
    """A segment of whole blocks; bullets and numbers are no part of them."""
    return Segment(kind, tuple(piece for piece in map(cut, blocks) if piece.text), title)


@dataclass
class Draft:
    """An item in the making. ``ids`` are the sections it may belong to, the first being the default."""

    ids: tuple[str, ...]
    segments: list[Segment]
    headings: tuple[str, ...] = ()
    role: Role | None = None
    group: str = ""
    number: str = ""
    settled: bool = True
    """Whether a heading or a column said which of ``ids`` it is."""
    row: bool = False
    """Whether it is a row of a data table."""
    labels: list[str] = field(default_factory=list)

    @property
    def main(self) -> str:
        """Text of the main segment."""
        return next((segment.text for segment in self.segments if segment.kind == "main"), "")

    @property
    def place(self) -> Place:
        """Where the main segment starts."""
        ordered = sorted(self.segments, key=lambda segment: segment.kind != "main")
        return next((s.slices[0].block.place for s in ordered if s.slices), Place())


def assemble(segments: Sequence[Segment]) -> tuple[str, tuple[Part, ...], tuple[Piece, ...]]:
    """The item's text, its parts (main first) and the blocks that each stretch comes from."""
    text, parts, pieces = "", [], []
    for index, segment in enumerate(segments):
        text += BAR if index else ""
        start = len(text)
        for number, piece in enumerate(segment.slices):
            text += " " if number else ""
            pieces.append(Piece(len(text), len(text) + len(piece.text), piece.block, piece.start))
            text += piece.text
        parts.append(Part(segment.kind, min(start + segment.lead, len(text)), len(text), segment.title))
    parts.sort(key=lambda part: part.kind != "main")
    return text, tuple(parts), tuple(pieces)
