"""Tables inside a cell whose lines touch those of the cell: known by the empty margin left and right of them."""

from __future__ import annotations

from dataclasses import replace

from planlint.parsers.pdf_model import Box, Grid, Slot, inside, union
from planlint.parsers.pdf_regions import MARGIN

_NARROW = 8.0
"""The usual inner margin, for a nested table that touches the other side."""


def unnested(grid: Grid, texts: list[Box]) -> list[Grid]:
    """The grid without the tables nested in its cells, and those as grids of their own."""
    margins = [slot for slot in grid.slots if slot.box[2] - slot.box[0] <= MARGIN]
    margins = [slot for slot in margins if not any(inside(text, slot.box) for text in texts)]
    slots = list(grid.slots)
    nested: list[Grid] = []
    for left in margins:
        for right in margins:
            inner = _between(left, right, slots) if left in slots and right in slots else []
            if len(inner) < 2:
                continue
            outer = replace(left, box=union([left.box, right.box]), colspan=right.col + right.colspan - left.col)
            slots = [slot for slot in slots if slot not in inner and slot not in (left, right)]
            slots.append(replace(outer, shaded=False))
            nested.append(own_grid(inner, stroked=grid.stroked))
            break
    for left in margins:
        if left not in slots or left.rowspan < 2 or left.box[2] - left.box[0] > _NARROW:
            continue
        end = Slot((grid.box[2], 0.0, grid.box[2], 0.0), left.row, 1 << 16, left.rowspan, 1, shaded=False)
        inner = _between(left, end, slots)
        if len(inner) > 2:
            slots = [slot for slot in slots if slot not in inner and slot is not left]
            slots.append(replace(left, box=union([left.box, *(slot.box for slot in inner)]), shaded=False))
            nested.append(own_grid(inner, stroked=grid.stroked))
    slots.sort(key=lambda slot: (slot.row, slot.col))
    return [replace(grid, slots=tuple(slots)), *nested]


def _between(left: Slot, right: Slot, slots: list[Slot]) -> list[Slot]:
    """The slots between two margins of the same rows; none unless they fill the space exactly."""
    if left.row != right.row or left.rowspan != right.rowspan or right.col <= left.col:
        return []
    box = (left.box[2], left.box[1], right.box[0], left.box[3])
    inner = [
        slot for slot in slots if left.row <= slot.row < left.row + left.rowspan and left.col < slot.col < right.col
    ]
    exact = all(slot.row + slot.rowspan <= left.row + left.rowspan for slot in inner)
    area = sum((slot.box[2] - slot.box[0]) * (slot.box[3] - slot.box[1]) for slot in inner)
    whole = (box[2] - box[0]) * (box[3] - box[1])
    return inner if exact and abs(area - whole) < 0.03 * whole else []


def own_grid(inner: list[Slot], *, stroked: bool) -> Grid:
    """A grid of these slots, its rows and columns counted from its own corner."""
    row, col = min(slot.row for slot in inner), min(slot.col for slot in inner)
    slots = tuple(replace(slot, row=slot.row - row, col=slot.col - col) for slot in inner)
    return Grid(union([slot.box for slot in inner]), slots, stroked)
