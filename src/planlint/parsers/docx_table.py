"""Word tables: rows through content controls, merged cells once, header rows, cell shading."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from planlint.model import Cell, Content, Place, Table
from planlint.parsers.docx_inline import Frame, frame_of
from planlint.parsers.docx_styles import PLAIN, RunLook, Styles
from planlint.parsers.docx_xml import ALTERNATE, Element, Path, W, branch, children, find, is_shaded, number, on, val

_MAX_COLUMNS = 200
"""Word allows 63; a wrong number must not cost memory."""
_WRAPPERS = frozenset(W + name for name in ("sdt", "sdtContent", "customXml", "ins", "del", "moveTo", "moveFrom"))

Tracked = Literal["accepted", "original"]


@dataclass(frozen=True, slots=True)
class Where:
    """Where a stretch of content stands, and what its cell gives to its look."""

    place: Place
    shaded: bool = False
    look: RunLook = PLAIN
    inside: bool = False
    """Inside a table or a text box: notes wait for the end of it."""


ReadContent = Callable[[Element, Path, Where, Frame], Iterator[Content]]


@dataclass(slots=True)
class _Cell:
    """A cell while vertical merges may still grow it."""

    row: int
    col: int
    content: tuple[Content, ...]
    shaded: bool
    colspan: int
    rowspan: int = 1

    def done(self) -> Cell:
        return Cell(self.row, self.col, self.content, self.rowspan, self.colspan, self.shaded)


@dataclass(frozen=True, slots=True)
class _Shape:
    """What the table says for all its cells."""

    where: Where
    first_row: tuple[RunLook, bool]
    first_column: tuple[RunLook, bool]
    shaded: bool
    tracked: Tracked


def read_table(
    table: Element, path: Path, place: Place, frame: Frame, styles: Styles, tracked: Tracked, read: ReadContent
) -> Table:
    """The table with its visible rows; ``read`` gives the content of a cell, ``place`` holds the table's number."""
    shape = _shape(table, place, styles, tracked)
    rows: list[list[_Cell]] = []
    above: dict[int, _Cell] = {}
    header_rows = 0
    for element, at, inner in _level(table, W + "tr", path, frame, tracked):
        if inner.dropped or _is_dropped(element, tracked):
            continue
        if header_rows == len(rows) and on(element.find(W + "trPr"), "tblHeader"):
            header_rows += 1
        cells = _row(element, at, inner, len(rows), above, shape, read)
        rows.append(cells)
    return Table(tuple(tuple(cell.done() for cell in row) for row in rows), place, header_rows)


def _row(
    row: Element, path: Path, frame: Frame, index: int, above: dict[int, _Cell], shape: _Shape, read: ReadContent
) -> list[_Cell]:
    """The cells that begin in this row; ``above`` maps a grid column to the cell that a merge would continue."""
    cells: list[_Cell] = []
    col = min(number(find(row, "trPr", "gridBefore")), _MAX_COLUMNS)
    current: dict[int, _Cell] = {}
    last: _Cell | None = None
    for element, at, inner in _level(row, W + "tc", path, frame, shape.tracked):
        properties = element.find(W + "tcPr")
        removed = "cellDel" if shape.tracked == "accepted" else "cellIns"
        if inner.dropped or find(properties, removed) is not None:
            continue
        span = max(1, min(number(find(properties, "gridSpan"), default=1), _MAX_COLUMNS))
        if last is not None and _merge(properties, "hMerge") == "continue":
            last.colspan = min(last.colspan + span, _MAX_COLUMNS)
            col += span
            continue
        upper = above.get(col)
        if _merge(properties, "vMerge") == "continue" and upper is not None and upper.colspan == span:
            upper.rowspan = index - upper.row + 1
            last = upper
        else:
            where = _where(properties, index, col, shape)
            last = _Cell(index, col, tuple(read(element, at, where, inner)), where.shaded, span)
            cells.append(last)
        current[col] = last
        col += span
    above.clear()
    above.update(current)
    return cells


def _shape(table: Element, place: Place, styles: Styles, tracked: Tracked) -> _Shape:
    properties = table.find(W + "tblPr")
    style = styles.table(val(find(properties, "tblStyle")))
    used = find(properties, "tblLook")
    flags = int(bits, 16) if (bits := val(used) or "0").isalnum() and len(bits) <= 4 and _is_hex(bits) else 0
    nothing = (PLAIN, False)
    first_row = style.first_row if flags & 0x20 or val(used, "firstRow") in ("1", "true") else nothing
    first_column = style.first_column if flags & 0x80 or val(used, "firstColumn") in ("1", "true") else nothing
    look, shaded = style.whole
    own = is_shaded(find(properties, "shd"))
    where = Where(place, look=look, inside=True)
    return _Shape(where, first_row, first_column, shaded if own is None else own, tracked)


def _is_hex(text: str) -> bool:
    return all(char in "0123456789abcdefABCDEF" for char in text)


def _where(properties: Element | None, row: int, col: int, shape: _Shape) -> Where:
    look, shaded = shape.where.look, shape.shaded
    for applies, (own, fill) in ((col == 0, shape.first_column), (row == 0, shape.first_row)):
        if applies:
            look, shaded = own.over(look), shaded or fill
    direct = is_shaded(find(properties, "shd"))
    place = replace(shape.where.place, row=row + 1, cell=col + 1)
    return Where(place, shaded if direct is None else direct, look, inside=True)


def _merge(properties: Element | None, kind: str) -> str | None:
    """What w:vMerge or w:hMerge says, "restart" or "continue" (also when it says nothing); None without one."""
    merge = find(properties, kind)
    return None if merge is None else val(merge) or "continue"


def _level(
    parent: Element, tag: str, path: Path, frame: Frame, tracked: Tracked
) -> Iterator[tuple[Element, Path, Frame]]:
    """The rows of a table or the cells of a row, content controls and the like taken off."""
    for child, at in children(parent, path):
        if child.tag == tag:
            yield child, at, frame
        elif child.tag in _WRAPPERS:
            yield from _level(child, tag, at, frame_of(child, frame, tracked), tracked)
        elif child.tag == ALTERNATE and (chosen := branch(child, at)) is not None:
            yield from _level(chosen[0], tag, chosen[1], frame, tracked)


def _is_dropped(row: Element, tracked: Tracked) -> bool:
    """Whether a row is not there: deleted, inserted (reading the original) or hidden."""
    properties = row.find(W + "trPr")
    removed = "del" if tracked == "accepted" else "ins"
    return find(properties, removed) is not None or on(properties, "hidden") is True
