"""Tables that only the tags tell of: no lines drawn, or none that make a grid."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.parsers.pdf_model import GridCell, GridTable, Word, union
from planlint.parsers.pdf_paragraphs import Tags, paragraphs

_SAME_COLUMN = 5.0


def tagged_parts(words: list[Word], page: int, tags: Tags) -> Iterator[tuple[GridTable | None, list[Word]]]:
    """Tables made by tags and the stretches of other words around them, in the order of the page's tags."""
    stretch: list[Word] = []
    tables: dict[int, list[Word]] = {}
    for word in words:
        tag = tags.get(word.mcid)
        if tag is not None and tag.cell is not None:
            tables.setdefault(tag.cell[0], []).append(word)
    made = {number: _table(held, page, tags) for number, held in tables.items()}
    done: set[int] = set()
    for word in words:
        tag = tags.get(word.mcid)
        number = tag.cell[0] if tag is not None and tag.cell is not None else 0
        table = made.get(number)
        if table is None:
            stretch.append(word)
        elif number not in done:
            if stretch:
                yield None, stretch
            stretch = []
            done.add(number)
            yield table, []
    if stretch:
        yield None, stretch


def _table(words: list[Word], page: int, tags: Tags) -> GridTable | None:
    rows: dict[int, dict[int, list[Word]]] = {}
    for word in words:
        tag = tags[word.mcid]
        if tag.cell is not None:
            rows.setdefault(tag.cell[1], {}).setdefault(tag.cell[2], []).append(word)
    if len(rows) < 2 or max(len(cells) for cells in rows.values()) < 2:
        return None
    lefts: list[float] = []
    for left in sorted(min(word.box[0] for word in cell) for cells in rows.values() for cell in cells.values()):
        if not lefts or left - lefts[-1] > _SAME_COLUMN:
            lefts.append(left)
    edges = [*lefts, max(word.box[2] for word in words) + 1]
    result = [_row(number, list(cells.values()), edges, page, tags) for number, cells in enumerate(rows.values())]
    whole = union([cell.box for row in result for cell in row])
    return GridTable(page, whole, result, last_page=page, last_box=whole, drawn=False)


def _row(number: int, cells: list[list[Word]], edges: list[float], page: int, tags: Tags) -> list[GridCell]:
    """The row's cells, empty ones put in where a column has none."""
    box = union([word.box for cell in cells for word in cell])
    held: dict[int, list[Word]] = {}
    for cell in cells:
        left = min(word.box[0] for word in cell)
        column = min(range(len(edges) - 1), key=lambda index: abs(edges[index] - left))
        held.setdefault(column, []).extend(cell)
    row = []
    for column in range(len(edges) - 1):
        area = (edges[column], box[1], edges[column + 1], box[3])
        row.append(GridCell(area, number, 1, [*paragraphs(held.get(column, []), page, area, tags)]))
    return row
