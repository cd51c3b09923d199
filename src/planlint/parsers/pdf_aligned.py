"""Tables without upright lines: columns kept apart by white space, rows by rules, shading, gaps or wrapping."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from planlint.parsers.pdf_model import Drawing, GridCell, GridTable, Line, Word, union
from planlint.parsers.pdf_paragraphs import paragraphs
from planlint.parsers.pdf_regions import SNAP

_ALIGNED = 3.0
Row = list[list[Word]]
"""The words of each column."""


def aligned_table(
    lines: list[Line], gutters: list[tuple[float, float]], right: float, page: int, drawing: Drawing
) -> tuple[GridTable, int] | None:
    """The lines as a table, and how many of them are in it; None when there is no clear repeated alignment."""
    middles = [(left + end) / 2 for left, end in gutters]
    split = [_split(line, middles) for line in lines]
    if len(middles) == 1 and all(len(row[0]) < 2 and len("".join(w.text for w in row[0])) < 5 for row in split):
        return None  # a list with its numbers set off
    marks = _marks(lines, drawing)
    while split and sum(map(bool, split[-1])) < 2 and not _wrapped(split, lines, marks):
        split, lines = split[:-1], lines[:-1]
    starts = _starts(split, len(middles) + 1)
    if starts is None:
        return None
    edges = [*starts, max(right, *(line.box[2] for line in lines))]
    rights = [max(cell[-1].box[2] for row in split if (cell := row[column])) for column in range(len(starts))]
    rows = _rows(lines, split, rights, marks)
    full = sum(sum(map(bool, row)) >= 2 for row in rows)
    if full < (3 if len(starts) == 2 else 2) or full < 0.6 * len(rows):
        return None
    if len(starts) == 2 and len(rows) == len(lines) and sum(_labels(row) for row in rows) >= 0.8 * len(rows):
        return None  # "Name:   Bea" reads as well line by line
    return _table(rows, edges, rights, page, drawing), len(lines)


def _labels(row: Row) -> bool:
    return bool(row[0]) and row[0][-1].text.endswith(":")


def _split(line: Line, middles: list[float]) -> Row:
    row: Row = [[] for _ in range(len(middles) + 1)]
    for word in line.words:
        row[sum(word.box[0] > middle for middle in middles)].append(word)
    return row


def _wrapped(split: list[Row], lines: list[Line], marks: list[float]) -> bool:
    """The last line may belong to a cell above it rather than to the text after the table."""
    if len(lines) < 2:
        return False
    if len(marks) > 2:
        return min(marks) < lines[-1].base
    near = lines[-2].base - lines[-1].base < 1.8 * lines[-1].size
    return near and (not split[-1][0] or (bool(split[-2][0]) and split[-1][0][0].text[0].islower()))


def _starts(split: list[Row], count: int) -> list[float] | None:
    """Where each column's text begins, if it nearly always begins there (or ends or stands centred alike)."""
    starts = []
    for column in range(count):
        boxes = [(row[column][0].box[0], row[column][-1].box[2]) for row in split if row[column]]
        if len(boxes) < 2:
            return None
        for values in ([box[0] for box in boxes], [box[1] for box in boxes], [sum(box) / 2 for box in boxes]):
            common = Counter(round(value / _ALIGNED) for value in values).most_common(1)[0][0] * _ALIGNED
            if sum(abs(value - common) <= 1.5 * _ALIGNED for value in values) >= 0.7 * len(values):
                break
        else:
            return None
        starts.append(min(box[0] for box in boxes))
    return starts


def _marks(lines: list[Line], drawing: Drawing) -> list[float]:
    """Heights of level rules and of the edges of stripes that part the rows."""
    box = union([line.box for line in lines])
    wide = box[2] - box[0]
    marks = [rule.at for rule in drawing.level if min(rule.end, box[2]) - max(rule.start, box[0]) > 0.8 * wide]
    for fill in drawing.fills:
        if min(fill.box[2], box[2]) - max(fill.box[0], box[0]) > 0.8 * wide:
            marks.extend((fill.box[1], fill.box[3]))
    below = 2 * lines[-1].size
    return [mark for mark in marks if box[1] - below < mark < box[3] + SNAP]


def _rows(lines: list[Line], split: list[Row], rights: list[float], marks: list[float]) -> list[Row]:
    rows: list[Row] = [[list(cell) for cell in split[0]]]
    last: list[Word | None] = [cell[-1] if cell else None for cell in split[0]]
    leading = _leading(lines)
    ruled = len(marks) > 2
    # With no line that has text in one column only, nothing seems to wrap.
    single = all(sum(map(bool, row)) > 1 for row in split)
    for before, line, row in zip(lines, lines[1:], split[1:], strict=False):
        parted = any(line.base + 0.3 * line.size < mark < before.base + 0.1 * before.size for mark in marks)
        if parted or (not ruled and (single or _begins(_step(before, line, leading), line, row, last, rights))):
            rows.append([list(cell) for cell in row])
        else:
            for cell, more in zip(rows[-1], row, strict=True):
                cell.extend(more)
        last = [cell[-1] if cell else None for cell in row]
    return rows


def _begins(step: float, line: Line, row: Row, last: list[Word | None], rights: list[float]) -> bool:
    """By gaps and wrapping: whether this line begins a row."""
    filled = sum(map(bool, row))
    if step > 1.0:
        return filled >= 2 or bool(row[0])
    if row[0] and any(cell and above is None for cell, above in zip(row, last, strict=True)):
        return True  # a cell that has come to its end does not go on further down
    for column, cell in enumerate(row):
        above = last[column]
        if not cell or above is None:
            continue
        room = rights[column] - above.box[2] - (cell[0].box[2] - cell[0].box[0])
        if room < 0.5 * line.size and not above.text.endswith((".", ":", ";")):
            return False
        if cell[0].text[0].islower():
            return False
    return filled >= 2 or bool(row[0])


def _step(before: Line, line: Line, leading: float) -> float:
    """How far the line is from the one before; above 1 the gap is more than that of wrapped text."""
    return (before.base - line.base) / min(1.3 * leading, 1.75 * line.size)


def _leading(lines: list[Line]) -> float:
    steps = sorted(one.base - two.base for one, two in pairwise(lines))
    steps = [step for step in steps if step > 0.8 * lines[0].size]
    return steps[len(steps) // 4] if steps else 1.2 * lines[0].size


def _table(rows: list[Row], edges: list[float], rights: list[float], page: int, drawing: Drawing) -> GridTable:
    tops = [union([word.box for cell in row for word in cell]) for row in rows]
    result: list[list[GridCell]] = []
    for number, (row, box) in enumerate(zip(rows, tops, strict=True)):
        bottom = tops[number + 1][3] if number + 1 < len(rows) else box[1]
        cells = []
        for column, words in enumerate(row):
            area = (edges[column], min(bottom, box[1]), edges[column + 1], box[3])
            shaded = any(
                fill.shaded and fill.box[1] <= (box[1] + box[3]) / 2 <= fill.box[3] and fill.box[0] <= area[0] + SNAP
                for fill in drawing.fills
            )
            text_box = (area[0], area[1], rights[column], area[3])
            cells.append(GridCell(area, number, 1, [*paragraphs(words, page, text_box, {}, shaded)], shaded))
        result.append(cells)
    whole = union([cell.box for row in result for cell in row])
    return GridTable(page, whole, result, last_page=page, last_box=whole, drawn=False)
