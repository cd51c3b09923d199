"""Walks the paragraphs and tables of one Word part in reading order and yields Blocks and Tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from planlint.model import Block, Content, Look, Place
from planlint.parsers.docx_inline import Frame, Inline, InlineReader, frame_of
from planlint.parsers.docx_lines import blocks
from planlint.parsers.docx_numbering import Numbering
from planlint.parsers.docx_styles import ParagraphStyle, Styles
from planlint.parsers.docx_table import Tracked, Where, read_table
from planlint.parsers.docx_xml import ALTERNATE, Element, Path, R, W, branch, children, find, is_shaded, number, val
from planlint.parsers.glyphs import fold

_WRAPPERS = frozenset(
    W + name for name in ("sdtContent", "customXml", "smartTag", "ins", "del", "moveTo", "moveFrom", "sdt")
)


_BODY = Where(Place())
_PLAIN = Frame()


@dataclass(slots=True)
class Parts:
    """What the walk needs from other parts of the file."""

    styles: Styles
    numbering: Numbering
    tracked: Tracked
    note: Callable[[str, str], list[Block]]
    """The text of a footnote or endnote, by kind and id."""
    chunk: Callable[[str], list[Content]]
    """The content of an embedded document (w:altChunk)."""
    diagram: Callable[[str], list[str]]
    """The texts of a SmartArt drawing."""


@dataclass(slots=True)
class _Open:
    """A paragraph whose mark is deleted: its text goes on in the next one."""

    inline: Inline = field(default_factory=Inline)
    place: Place | None = None


class BodyReader:
    """Reads one part (body, header, note). Paragraphs and tables are numbered in document order."""

    def __init__(self, root: Element, parts: Parts, *, numbered: bool = True) -> None:
        self.parts = parts
        self._inline = InlineReader(parts.styles, parts.tracked, root)
        self._numbered = numbered
        self._paragraphs = 0
        self._tables = 0
        self._notes: list[Block] = []

    @property
    def highlights(self) -> bool:
        """Whether visible text is highlighted."""
        return self._inline.highlights

    def read(self, parent: Element, path: Path = (), where: Where = _BODY, frame: Frame = _PLAIN) -> Iterator[Content]:
        """The content of a block-level element."""
        pending = _Open()
        for element, at, inner in self._level(parent, path, frame):
            if element.tag == W + "p":
                yield from self._paragraph(element, at, where, inner, pending)
            else:
                yield from self._flush(pending, where)
                pending = _Open()
                if element.tag == W + "tbl":
                    yield from self._table(element, at, where, inner)
                elif not inner.dropped:
                    yield from self.parts.chunk(element.get(R + "id") or "")
            if not where.inside:
                yield from self._notes
                self._notes = []
        yield from self._flush(pending, where)

    def _table(self, element: Element, path: Path, where: Where, frame: Frame) -> Iterator[Content]:
        if frame.dropped:
            return
        self._tables += 1
        place = replace(where.place, table=self._tables if self._numbered else None, row=None, cell=None, path=path)
        parts = self.parts
        table = read_table(element, path, place, frame, parts.styles, parts.tracked, self.read)
        if table.rows:
            yield table

    def _level(self, parent: Element, path: Path, frame: Frame) -> Iterator[tuple[Element, Path, Frame]]:
        """The paragraphs and tables of one level, content controls and the like taken off."""
        for child, at in children(parent, path):
            if child.tag in (W + "p", W + "tbl", W + "altChunk"):
                yield child, at, frame
            elif child.tag in _WRAPPERS:
                yield from self._level(child, at, frame_of(child, frame, self.parts.tracked))
            elif child.tag == ALTERNATE and (chosen := branch(child, at)) is not None:
                yield from self._level(*chosen, frame)

    def _paragraph(self, element: Element, path: Path, where: Where, frame: Frame, pending: _Open) -> Iterator[Content]:
        self._paragraphs += 1
        properties = element.find(W + "pPr")
        style = self.parts.styles.paragraph(val(find(properties, "pStyle")))
        place = replace(where.place, paragraph=self._paragraphs if self._numbered else None, path=path)
        inline = self._inline.read(element, path, frame, style, where.look)
        if pending.place is not None:
            place = pending.place if pending.inline.pieces else place
            inline = _joined(pending.inline, inline)
        removed = ("del", "moveFrom") if self.parts.tracked == "accepted" else ("ins", "moveTo")
        if any(find(properties, "rPr", name) is not None for name in removed):
            pending.inline, pending.place = inline, place
            return
        pending.inline, pending.place = Inline(), None
        if frame.dropped:
            return
        label, level = self.parts.numbering.label(properties, style)
        yield from self._emit(inline, place, _base_look(properties, style, where), (label, level))

    def _flush(self, pending: _Open, where: Where) -> Iterator[Content]:
        if pending.place is not None:
            yield from self._emit(pending.inline, pending.place, Look(shaded=where.shaded), ("", 0))

    def _emit(self, inline: Inline, place: Place, look: Look, label: tuple[str, int]) -> Iterator[Content]:
        yield from blocks(inline.pieces, place, look, *label)
        for box, path in inline.boxes:
            yield from self.read(box, path, Where(replace(place, paragraph=None, path=()), inside=True))
        for id in inline.diagrams:
            yield from (Block(text, place, look) for text in self.parts.diagram(id))
        for kind, id in inline.notes:
            self._notes.extend(self.parts.note(kind, id))
        yield from (Block(text, place) for text in map(fold, inline.word_art) if text)


def _joined(first: Inline, then: Inline) -> Inline:
    """``first`` with ``then`` at its end; it grows in place, for thousands may follow."""
    first.pieces += then.pieces
    first.boxes += then.boxes
    first.diagrams += then.diagrams
    first.notes += then.notes
    first.word_art += then.word_art
    return first


def _base_look(properties: Element | None, style: ParagraphStyle, where: Where) -> Look:
    outline = find(properties, "outlineLvl")
    level = style.outline if outline is None else number(outline)
    heading = style.named if level is None else level + 1 if level < 9 else 0
    own = is_shaded(find(properties, "shd"))
    return Look(heading=heading, shaded=where.shaded or bool(style.shaded if own is None else own))
