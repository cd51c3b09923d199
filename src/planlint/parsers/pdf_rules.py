"""Ruling lines and filled boxes of a PDF page, whatever way its maker drew them."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pypdfium2.raw as pdfium

from planlint.parsers.pdf_chars import View
from planlint.parsers.pdf_model import Box, Drawing, Fill, Rule, union

_THIN = 3.0
"""A filled box this thin is a line."""
_THICK = 6.5
"""So is one up to this thick if it is much longer."""
_LONGEST_PATH = 4000
"""Paths with more segments are pictures."""
_WHITE = 0xFA
Matrix = tuple[float, float, float, float, float, float]
_SAME: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class Budget:
    """Counts page objects over the whole document."""

    def __init__(self, most: int) -> None:
        self.left = most

    def take(self, count: int) -> None:
        """Use up ``count`` objects; raises OverflowError when there are none left."""
        self.left -= count
        if self.left < 0:
            raise OverflowError


def drawing(page: Any, view: View, budget: Budget) -> Drawing:
    """Every level and upright line and every filled box on the page, forms included."""
    found = Drawing()
    for path, matrix in _paths(page, budget):
        _add_path(found, path, matrix, view)
    found.fills = _stacked(found.fills)
    return found


def _stacked(fills: list[Fill]) -> list[Fill]:
    """Strips of one colour lying on each other as one box: some makers shade a cell line by line."""
    result: list[Fill] = []
    for fill in fills:
        last = result[-1] if result else None
        if (
            last is not None
            and last.colour == fill.colour
            and abs(last.box[0] - fill.box[0]) < 1
            and abs(last.box[2] - fill.box[2]) < 1
            and (abs(last.box[1] - fill.box[3]) < 0.3 or abs(last.box[3] - fill.box[1]) < 0.3)
        ):
            result[-1] = Fill(union([last.box, fill.box]), fill.shaded, fill.colour)
        else:
            result.append(fill)
    return result


def _paths(page: Any, budget: Budget) -> Iterator[tuple[Any, Matrix]]:
    count = pdfium.FPDFPage_CountObjects(page)
    budget.take(count)
    for index in range(count):
        yield from _below(pdfium.FPDFPage_GetObject(page, index), _SAME, budget, 0)


def _below(item: Any, matrix: Matrix, budget: Budget, depth: int) -> Iterator[tuple[Any, Matrix]]:
    kind = pdfium.FPDFPageObj_GetType(item)
    if kind == pdfium.FPDF_PAGEOBJ_PATH:
        yield item, _times(_matrix(item), matrix)
    elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < 6:
        inner = _times(_matrix(item), matrix)
        count = max(pdfium.FPDFFormObj_CountObjects(item), 0)
        budget.take(count)
        for index in range(count):
            yield from _below(pdfium.FPDFFormObj_GetObject(item, index), inner, budget, depth + 1)


def _matrix(item: Any) -> Matrix:
    found = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(item, found):
        return _SAME
    return (found.a, found.b, found.c, found.d, found.e, found.f)


def _times(one: Matrix, two: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    g, h, i, j, k, m = two
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def _add_path(found: Drawing, path: Any, matrix: Matrix, view: View) -> None:
    if pdfium.FPDFPath_CountSegments(path) > _LONGEST_PATH:
        return
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(path, fill, stroke)
    filled, stroked = fill.value != pdfium.FPDF_FILLMODE_NONE, bool(stroke.value)
    if not (filled or stroked):
        return
    colour, seen = _tint(path)
    for points in _subpaths(path, matrix, view):
        box = (
            min(x for x, _ in points),
            min(y for _, y in points),
            max(x for x, _ in points),
            max(y for _, y in points),
        )
        if filled and seen and len(points) > 2:
            _add_fill(found, box, colour)
        if stroked:
            for (ax, ay), (bx, by) in pairwise(points):
                _add_stroke(found, ax, ay, bx, by)


def _add_fill(found: Drawing, box: Box, colour: int) -> None:
    wide, high = box[2] - box[0], box[3] - box[1]
    if high <= _THIN or (high <= _THICK and wide > 6 * high):
        found.level.append(Rule((box[1] + box[3]) / 2, box[0], box[2]))
    if wide <= _THIN or (wide <= _THICK and high > 6 * wide):
        found.upright.append(Rule((box[0] + box[2]) / 2, box[1], box[3]))
    if min(wide, high) > _THICK:
        shaded = min(colour >> 16, colour >> 8 & 0xFF, colour & 0xFF) < _WHITE
        found.fills.append(Fill(box, shaded, colour))


def _add_stroke(found: Drawing, ax: float, ay: float, bx: float, by: float) -> None:
    if abs(ay - by) <= 1.0 and abs(ax - bx) > abs(ay - by):
        found.level.append(Rule((ay + by) / 2, min(ax, bx), max(ax, bx)))
    elif abs(ax - bx) <= 1.0 and ay != by:
        found.upright.append(Rule((ax + bx) / 2, min(ay, by), max(ay, by)))
    elif ax != bx:
        found.slants.append((min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)))


def _subpaths(path: Any, matrix: Matrix, view: View) -> Iterator[list[tuple[float, float]]]:
    """The corner points of each part of the path, as seen."""
    a, b, c, d, e, f = matrix
    points: list[tuple[float, float]] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    for index in range(pdfium.FPDFPath_CountSegments(path)):
        segment = pdfium.FPDFPath_GetPathSegment(path, index)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            if len(points) > 1:
                yield points
            points = []
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        points.append(view.seen(a * x.value + c * y.value + e, b * x.value + d * y.value + f))
        if pdfium.FPDFPathSegment_GetClose(segment) and points[0] != points[-1]:
            points.append(points[0])
    if len(points) > 1:
        yield points


def _tint(path: Any) -> tuple[int, bool]:
    """The fill colour, and whether it can be seen at all."""
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not pdfium.FPDFPageObj_GetFillColor(path, red, green, blue, alpha):
        return 0xFFFFFF, True
    return red.value << 16 | green.value << 8 | blue.value, alpha.value > 0
