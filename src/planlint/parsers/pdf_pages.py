"""One page: its words sorted into cells, columns and running text."""

from __future__ import annotations

from planlint.parsers.pdf_columns import Zone, zone_parts
from planlint.parsers.pdf_model import Box, Grid, GridCell, GridTable, Part, Slot, Word, inside
from planlint.parsers.pdf_paragraphs import Tags, paragraphs

_PADDING = 9.0
_SLIVER = 6.0


def page_parts(words: list[Word], found: list[Grid], zone: Zone) -> list[Part]:
    """The page's paragraphs and tables in reading order."""
    held, loose = _sorted_in(words, found)
    builder = _Builder(found, held, zone.page, zone.tags)
    top = [grid for grid in builder.top if builder.filled(grid)]
    parts: list[Part] = []
    rest = loose
    for grid in sorted(top, key=lambda grid: (-grid.box[3], grid.box[0])):
        above = [word for word in rest if (word.box[1] + word.box[3]) / 2 > grid.box[3]]
        rest = [word for word in rest if (word.box[1] + word.box[3]) / 2 <= grid.box[3]]
        parts.extend(zone_parts(above, zone))
        parts.append(builder.table(grid))
    parts.extend(zone_parts(rest, zone))
    return parts


def _sorted_in(words: list[Word], found: list[Grid]) -> tuple[dict[Slot, list[Word]], list[Word]]:
    """The words of each cell (the innermost one), and those in none."""
    slots = sorted((slot for grid in found for slot in grid.slots), key=lambda slot: _area(slot.box))
    plain = {
        slot
        for slot in slots
        if not any(_area(grid.box) < _area(slot.box) and inside(grid.box, slot.box) for grid in found)
    }
    held: dict[Slot, list[Word]] = {}
    loose: list[Word] = []
    last: Slot | None = None
    for word in words:
        # Words come cell by cell as a rule.
        if last is None or not inside(word.box, last.box):
            last = next((slot for slot in slots if inside(word.box, slot.box)), None)
        if last is None:
            loose.append(word)
        else:
            held.setdefault(last, []).append(word)
            last = last if last in plain else None
    return held, loose


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


class _Builder:
    """Turns grids with their words into tables, nested ones inside the cell that holds them."""

    def __init__(self, found: list[Grid], held: dict[Slot, list[Word]], page: int, tags: Tags) -> None:
        self._held = held
        self._page = page
        self._tags = tags
        self._nested: dict[Slot, list[Grid]] = {}
        self.top: list[Grid] = []
        for grid in found:
            holders = [
                slot
                for other in found
                if other is not grid and _area(other.box) > _area(grid.box)
                for slot in other.slots
                if _within(grid.box, slot.box)
            ]
            if holders:
                self._nested.setdefault(min(holders, key=lambda slot: _area(slot.box)), []).append(grid)
            else:
                self.top.append(grid)

    def filled(self, grid: Grid) -> bool:
        """There is text in it."""
        return any(slot in self._held or any(map(self.filled, self._nested.get(slot, []))) for slot in grid.slots)

    def table(self, grid: Grid) -> GridTable:
        """The grid as a table."""
        rows: dict[int, list[GridCell]] = {}
        for slot in grid.slots:
            if slot not in self._held and slot not in self._nested and _narrow(slot.box):
                continue  # the gap between boxes that stand apart
            cell = GridCell(slot.box, slot.row, slot.rowspan, self._content(slot), slot.shaded)
            rows.setdefault(slot.row, []).append(cell)
        count = max(slot.row + slot.rowspan for slot in grid.slots)
        table = GridTable(self._page, grid.box, [rows.get(row, []) for row in range(count)])
        table.last_page, table.last_box = self._page, grid.box
        return table

    def _content(self, slot: Slot) -> list[Part]:
        words = self._held.get(slot, [])
        left = min((word.box[0] for word in words), default=slot.box[0])
        right = slot.box[2] - min(max(left - slot.box[0], 0.0), _PADDING)
        box = (slot.box[0], slot.box[1], right, slot.box[3])
        nested = [grid for grid in self._nested.get(slot, []) if self.filled(grid)]
        content: list[Part] = []
        rest = words
        for grid in sorted(nested, key=lambda grid: -grid.box[3]):
            above = [word for word in rest if word.base > grid.box[3]]
            rest = [word for word in rest if word.base <= grid.box[3]]
            content.extend(paragraphs(above, self._page, box, self._tags, slot.shaded))
            content.append(self.table(grid))
        content.extend(paragraphs(rest, self._page, box, self._tags, slot.shaded))
        return content


def _narrow(box: Box) -> bool:
    """No text would fit."""
    return min(box[2] - box[0], box[3] - box[1]) < _SLIVER


def _within(box: Box, outer: Box) -> bool:
    return outer[0] - 2 <= box[0] and outer[1] - 2 <= box[1] and box[2] <= outer[2] + 2 and box[3] <= outer[3] + 2
