"""Tables whose rows are told apart only by every other one being shaded."""

from __future__ import annotations

from dataclasses import replace

from planlint.parsers.pdf_model import Box, Grid, Slot, inside, union

_SAME = 4.0
_PADDING = 12.0
_HIGHEST = 200.0
"""An unshaded row is at most this high."""


def striped(grids: list[Grid], drawn: list[Box], texts: list[Box]) -> list[Grid]:
    """The shaded grids, those of the same columns under each other made one with the white rows between."""
    result: list[Grid] = []
    for grid in sorted(grids, key=lambda grid: -grid.box[3]):
        last = result[-1] if result else None
        if last is not None and _next_stripe(last, grid, drawn, texts):
            result[-1] = _stacked(last, grid)
        else:
            result.append(grid)
    return [_with_last_row(grid, texts) for grid in result]


def _columns(grid: Grid, *, foot: bool) -> list[tuple[float, float]]:
    edge = min(slot.box[1] for slot in grid.slots) if foot else max(slot.box[3] for slot in grid.slots)
    row = [slot for slot in grid.slots if abs((slot.box[1] if foot else slot.box[3]) - edge) < 2]
    return sorted((slot.box[0], slot.box[2]) for slot in row)


def _next_stripe(upper: Grid, lower: Grid, drawn: list[Box], texts: list[Box]) -> bool:
    one, two = _columns(upper, foot=True), _columns(lower, foot=False)
    if len(one) != len(two) or len(one) < 2:
        return False
    if any(abs(a - c) > _SAME or abs(b - d) > _SAME for (a, b), (c, d) in zip(one, two, strict=True)):
        return False
    gap = (lower.box[0], lower.box[3], lower.box[2], upper.box[1])
    if not 3 < gap[3] - gap[1] < _HIGHEST or any(inside(box, gap) for box in drawn):
        return False
    held = [box for box in texts if inside(box, gap)]
    # Text between two tables would run across the columns.
    return bool(held) and not any(box[0] < edge - 1 < edge + 1 < box[2] for box in held for _, edge in one[:-1])


def _with_last_row(grid: Grid, texts: list[Box]) -> Grid:
    """With the white row under the last stripe, if text stands there in the same columns."""
    if not any(not slot.shaded for slot in grid.slots):
        return grid
    columns = _columns(grid, foot=True)
    foot, bottom = grid.box[1], grid.box[1]
    row: list[Box] = []
    for box in sorted(texts, key=lambda box: -box[3]):
        if box[3] > foot + 1 or box[0] > grid.box[2] or box[2] < grid.box[0]:
            continue
        if box[3] < bottom - 0.9 * (box[3] - box[1]):
            break
        row.append(box)
        bottom = min(bottom, box[1])
    starts = [min((box[0] for box in row if left <= box[0] < right), default=None) for left, right in columns]
    crossing = any(box[0] < right - 1 < right + 1 < box[2] for box in row for _, right in columns)
    near = [start - left < _PADDING for start, (left, _) in zip(starts, columns, strict=True) if start is not None]
    if crossing or len(near) < 2 or not all(near):
        return grid
    count = max(slot.row + slot.rowspan for slot in grid.slots)
    white = [
        Slot((left, bottom, right, foot), count, col, 1, 1, shaded=False) for col, (left, right) in enumerate(columns)
    ]
    return replace(grid, box=(grid.box[0], bottom, grid.box[2], grid.box[3]), slots=(*grid.slots, *white))


def _stacked(upper: Grid, lower: Grid) -> Grid:
    count = max(slot.row + slot.rowspan for slot in upper.slots)
    top, bottom = upper.box[1], lower.box[3]
    first = _columns(lower, foot=False)
    white = [
        Slot((left, bottom, right, top), count, col, 1, 1, shaded=False) for col, (left, right) in enumerate(first)
    ]
    below = [replace(slot, row=slot.row + count + 1) for slot in lower.slots]
    return Grid(union([upper.box, lower.box]), (*upper.slots, *white, *below), stroked=False)
