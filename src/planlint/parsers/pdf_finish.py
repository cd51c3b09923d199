"""The last step: hyphens settled by the whole document's words, paragraphs to Blocks, grids to Tables."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from planlint.model import Block, Cell, Content, Look, Place, Table
from planlint.parsers.glyphs import fold
from planlint.parsers.pdf_hyphens import Hyphens
from planlint.parsers.pdf_model import Box, GridTable, Para, Part

_NEAR = 3.0
_NOWHERE = Place()
ToOwn = Callable[[int, Box], Box]


class Finisher:
    """Makes the model's content. Numbers paragraphs and tables in reading order."""

    def __init__(self, parts: Iterable[Part], own_box: ToOwn) -> None:
        parts = list(parts)
        self._own_box = own_box
        self._hyphens = Hyphens(para.text for para in _paras(parts))
        self._paragraphs = 0
        self._tables = 0
        self._parts = parts

    def content(self) -> tuple[Content, ...]:
        """The document's content."""
        return tuple(self._contents(self._parts, _NOWHERE))

    def block(self, para: Para, place: Place = _NOWHERE, level: int = 0) -> Block | None:
        """The paragraph as a Block; None when nothing visible is left of it."""
        text = fold(self._hyphens.settle(para.text))
        if not text:
            return None
        bold_start = min(len(fold(self._hyphens.settle(para.text[: para.bold_start]))), len(text))
        look = Look(
            heading=para.heading,
            bold=para.bold,
            italic=para.italic,
            size=para.size,
            colour=para.colour,
            shaded=para.shaded,
            bold_start=bold_start,
        )
        place = replace(place, page=para.page, box=self._own_box(para.page, para.box))
        return Block(text, place, look, para.label, level)

    def _contents(self, parts: list[Part], place: Place) -> Iterator[Content]:
        levels = _levels(parts)
        for part in parts:
            if isinstance(part, GridTable):
                yield self._table(part, place)
                continue
            self._paragraphs += 1
            numbered = replace(place, paragraph=self._paragraphs)
            block = self.block(part, numbered, bisect_left(levels, part.indent - _NEAR) if part.label else 0)
            if block is not None:
                yield block

    def _table(self, table: GridTable, place: Place) -> Table:
        self._tables += 1
        box = self._own_box(table.page, table.box)
        place = replace(place, table=self._tables, row=None, cell=None, page=table.page, box=box)
        columns = _places(table.edges)
        rows = []
        # Rows in which no cell begins (two lines of a border) would shift the numbers.
        kept = [index for index, row in enumerate(table.rows) if row]
        for number, index in enumerate(kept):
            cells = []
            for cell in table.rows[index]:
                col = _nearest(columns, cell.box[0])
                span = max(_nearest(columns, cell.box[2]) - col, 1)
                rowspan = max(bisect_left(kept, index + cell.rowspan) - number, 1)
                inner = replace(place, row=number + 1, cell=col + 1)
                content = tuple(self._contents(cell.content, inner))
                cells.append(Cell(number, col, content, rowspan, span, cell.shaded))
            rows.append(tuple(cells))
        return Table(tuple(rows), place, table.header_rows)


def _places(edges: list[float]) -> list[float]:
    result: list[float] = []
    for edge in edges:
        if not result or edge - result[-1] > 4.5:
            result.append(edge)
    return result


def _nearest(places: list[float], value: float) -> int:
    return min(range(len(places)), key=lambda index: abs(places[index] - value))


def _levels(parts: list[Part]) -> list[float]:
    """The left edges of labelled paragraphs, near ones as one."""
    result: list[float] = []
    for indent in sorted(part.indent for part in parts if isinstance(part, Para) and part.label):
        if not result or indent - result[-1] > 6:
            result.append(indent)
    return result


def _paras(parts: Iterable[Part]) -> Iterator[Para]:
    for part in parts:
        if isinstance(part, Para):
            yield part
        else:
            for row in part.rows:
                for cell in row:
                    yield from _paras(cell.content)
