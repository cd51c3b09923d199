"""Tables from ruling lines and filled boxes: lines to grids, grids to cells."""

from __future__ import annotations

from dataclasses import replace

from planlint.parsers.pdf_model import Box, Drawing, Fill, Grid, Rule, Slot, inside
from planlint.parsers.pdf_nested import own_grid, unnested
from planlint.parsers.pdf_regions import SNAP, Regions
from planlint.parsers.pdf_stripes import striped

_GAP = 4.0
"""Dashes further apart than this are not one line."""
_SHORT = 7.0
_SQUARES = 5_000
_MANY = 1_500
"""A page with more lines or boxes than this has a chart or a picture on it, which is not looked into."""


def grids(drawing: Drawing, page: Box, texts: list[Box]) -> list[Grid]:
    """The tables drawn on a page; a grid inside a cell of another comes as its own. ``texts``: where words stand."""
    if len(drawing.fills) > _MANY:
        drawing = replace(drawing, fills=[])
    level, upright = _ruled(drawing, page)
    found = _connected(level, upright)
    result = [grid for one in found for grid in _grid(*one, drawing.fills, page, stroked=True)]
    result = [part for grid in result for part in unnested(grid, texts)]
    boxes = [grid.box for grid in result]
    loose = [
        fill for fill in drawing.fills if not any(_over(fill.box, box) for box in boxes) and not _whole(fill.box, page)
    ]
    edges = [_edges(fill) for fill in loose if fill.shaded or len(loose) > 2]
    level = _merged([rule for two in edges for rule in two[0]])
    upright = _merged([rule for two in edges for rule in two[1]])
    shaded = [grid for one in _connected(level, upright) for grid in _grid(*one, drawing.fills, page, stroked=False)]
    result.extend(striped([grid for grid in shaded if _has_columns(grid)], boxes, texts))
    return sorted(result, key=lambda grid: (-grid.box[3], grid.box[0]))


def _has_columns(grid: Grid) -> bool:
    """Stripes across the page tell rows, but no cells."""
    return any(slot.col for slot in grid.slots)


def _over(box: Box, other: Box) -> bool:
    wide = min(box[2], other[2]) - max(box[0], other[0])
    high = min(box[3], other[3]) - max(box[1], other[1])
    return wide > 2 and high > 2


def _whole(box: Box, page: Box) -> bool:
    """A background or a frame around the page rather than a box on it."""
    return (box[2] - box[0]) >= 0.85 * (page[2] - page[0]) and (box[3] - box[1]) >= 0.85 * (page[3] - page[1])


def _edges(fill: Fill) -> tuple[list[Rule], list[Rule]]:
    left, bottom, right, top = fill.box
    return [Rule(bottom, left, right), Rule(top, left, right)], [Rule(left, bottom, top), Rule(right, bottom, top)]


def _ruled(drawing: Drawing, page: Box) -> tuple[list[Rule], list[Rule]]:
    """The page's lines, joined and snapped, with the edges of boxes that stand against a line."""
    level, upright = _merged(drawing.level), _merged(drawing.upright)
    if not (level or upright) or max(len(level), len(upright)) > _MANY:
        return [], []
    for fill in drawing.fills:
        if _whole(fill.box, page) or not _touches(fill.box, level, upright):
            continue
        more_level, more_upright = _edges(fill)
        level, upright = level + more_level, upright + more_upright
    return _merged(level), _merged(upright)


def _touches(box: Box, level: list[Rule], upright: list[Rule]) -> bool:
    left, bottom, right, top = box
    near = sum(
        1
        for rule in level
        if (abs(rule.at - bottom) < SNAP or abs(rule.at - top) < SNAP)
        and rule.start < right - 1
        and rule.end > left + 1
    )
    near += sum(
        1
        for rule in upright
        if (abs(rule.at - left) < SNAP or abs(rule.at - right) < SNAP)
        and rule.start < top - 1
        and rule.end > bottom + 1
    )
    return near >= 2


def _merged(rules: list[Rule]) -> list[Rule]:
    """Lines on nearly the same height as one height, touching or dashed ones joined."""
    result: list[Rule] = []
    ordered = sorted(rules, key=lambda rule: rule.at)
    begin = 0
    for index in range(1, len(ordered) + 1):
        if index < len(ordered) and ordered[index].at - ordered[begin].at < SNAP:
            continue
        result.extend(_joined(ordered[begin:index]))
        begin = index
    return result


def _joined(rules: list[Rule]) -> list[Rule]:
    weight = sum(rule.end - rule.start for rule in rules) or 1.0
    at = sum(rule.at * (rule.end - rule.start) for rule in rules) / weight or rules[0].at
    result: list[Rule] = []
    for rule in sorted(rules, key=lambda rule: rule.start):
        if result and rule.start - result[-1].end <= _GAP:
            result[-1] = Rule(at, result[-1].start, max(result[-1].end, rule.end))
        else:
            result.append(Rule(at, rule.start, rule.end))
    return [rule for rule in result if rule.end - rule.start >= _SHORT]


def _connected(level: list[Rule], upright: list[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """Groups of lines that meet."""
    parent = list(range(len(level) + len(upright)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for i, row in enumerate(level):
        for j, column in enumerate(upright):
            if row.start - SNAP <= column.at <= row.end + SNAP and column.start - SNAP <= row.at <= column.end + SNAP:
                parent[root(i)] = root(len(level) + j)
    groups: dict[int, tuple[list[Rule], list[Rule]]] = {}
    for i, row in enumerate(level):
        groups.setdefault(root(i), ([], []))[0].append(row)
    for j, column in enumerate(upright):
        groups.setdefault(root(len(level) + j), ([], []))[1].append(column)
    return [group for group in groups.values() if group[0] and group[1]]


def _places(values: list[float]) -> list[float]:
    """Sorted places, near ones as one."""
    result: list[float] = []
    for value in sorted(values):
        if not result or value - result[-1] >= SNAP:
            result.append(value)
    return result


def _grid(level: list[Rule], upright: list[Rule], fills: list[Fill], page: Box, *, stroked: bool) -> list[Grid]:
    xs = _places([rule.at for rule in upright] + _ends(level))
    ys = _places([rule.at for rule in level] + _ends(upright))
    if len(xs) < 2 or len(ys) < 2 or len(xs) * len(ys) > _SQUARES:
        return []
    box = (xs[0], ys[0], xs[-1], ys[-1])
    ys = ys[::-1]
    regions = Regions(xs, ys, level, upright)
    slots: list[Slot] = []
    found = regions.squares()
    nested: list[list[Slot]] = [[] for _ in regions.inner]
    for cells in found:
        rows, cols = sorted({row for row, _ in cells}), sorted({col for _, col in cells})
        area = (xs[cols[0]], ys[rows[-1] + 1], xs[cols[-1] + 1], ys[rows[0]])
        slot = Slot(area, rows[0], cols[0], len(rows), len(cols), _shade(area, fills))
        home = next((number for number, squares in enumerate(regions.inner) if set(cells) <= squares), None)
        (slots if home is None else nested[home]).append(slot)
    if len(slots) == 1 and _whole(box, page):
        return []
    result = [Grid(box, tuple(sorted(slots, key=lambda slot: (slot.row, slot.col))), stroked)]
    result.extend(own_grid(group, stroked=stroked) for group in nested if group)
    return result


def _ends(rules: list[Rule]) -> list[float]:
    """Where lines end together: the open side of a table without an outer line."""
    starts, ends = min(rule.start for rule in rules), max(rule.end for rule in rules)
    return [starts, ends]


def _shade(area: Box, fills: list[Fill]) -> bool:
    """The last box painted over the cell is not white."""
    inner = [fill for fill in fills if inside(area, fill.box) and _share(area, fill.box) >= 0.6]
    return bool(inner) and inner[-1].shaded


def _share(area: Box, box: Box) -> float:
    wide = min(area[2], box[2]) - max(area[0], box[0])
    high = min(area[3], box[3]) - max(area[1], box[1])
    whole = (area[2] - area[0]) * (area[3] - area[1])
    return max(wide, 0.0) * max(high, 0.0) / whole if whole else 0.0
