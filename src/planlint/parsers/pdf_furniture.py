"""Running heads, feet and page numbers: what stands at the same edge of page after page."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise

from planlint.parsers.pdf_lines import lines_of
from planlint.parsers.pdf_model import Box, Line, Word, inside

_BAND = 0.16
"""Share of the page's height at its top and bottom in which furniture stands."""
_SAME_START = 2.5
_MARGIN = 62.0
_MOST = 8
"""Lines looked at from each edge."""
_COUNTS = re.compile(r"\bp(?:age|g|\.)|^\W*\d+\W*$|\d+\s*(?:of|/)\s*\d+", re.IGNORECASE)
_NUMBERS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"^\W*(?:page|p\.?|pg\.?)?\s*\d{1,3}(?:\s*(?:of|/|\|)\s*\d{1,3})?\W*$", re.IGNORECASE)
_WITH_NUMBER = re.compile(
    r"\bpage\s*(\d{1,3})(?:\s*(?:of|/)\s*\d{1,3})?(?=$|\s*\|)|^page\s*(\d{1,3})\b.*\|", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page as far as furniture matters."""

    number: int
    box: Box
    words: list[Word]
    tables: list[Box]
    """Drawn tables: what stands in one that reaches out of the edge band is no furniture."""


@dataclass(frozen=True, slots=True)
class _Edge:
    sheet: Sheet
    line: Line
    top: bool
    rank: int

    @property
    def numbers(self) -> list[int]:
        return [int(number) for number in _NUMBERS.findall(self.line.text)]


def furniture(sheets: list[Sheet]) -> dict[int, list[Line]]:
    """The furniture lines of each page number."""
    edges = {sheet.number: [*_edges(sheet, top=True), *_edges(sheet, top=False)] for sheet in sheets}
    repeated = _repeated([edge for found in edges.values() for edge in found], len(sheets))
    result: dict[int, list[Line]] = {}
    if len(sheets) == 1:
        repeated |= {id(edge) for found in edges.values() for edge in _small_print(found, sheets[0])}
    for number, found in edges.items():
        lines: list[Line] = []
        for top in (True, False):
            # Furniture reaches inwards from the edge without a gap: body text stops it.
            for edge in (edge for edge in found if edge.top is top):
                if not (id(edge) in repeated or _page_number(edge, len(sheets))):
                    break
                lines.append(edge.line)
        result[number] = lines
    return result


def reaches_out(box: Box, page: Box) -> bool:
    """The drawn table ``box`` is no part of a running head or foot."""
    depth = (page[3] - page[1]) * _BAND
    return box[1] < page[3] - depth and box[3] > page[1] + depth


def _edges(sheet: Sheet, *, top: bool) -> list[_Edge]:
    low, high = sheet.box[1], sheet.box[3]
    depth = (high - low) * _BAND
    band = [
        word
        for word in sheet.words
        if word.turn == 0 and (word.base > high - depth if top else word.base < low + depth)
    ]
    lines = lines_of(band)
    ordered = lines if top else lines[::-1]
    tables = [box for box in sheet.tables if reaches_out(box, sheet.box)]
    found = []
    for rank, line in enumerate(ordered[:_MOST]):
        if any(inside(line.box, box) for box in tables) or (top and _heads_columns(line, sheet.words)):
            break
        found.append(_Edge(sheet, line, top, rank))
    return found


def _small_print(edges: list[_Edge], sheet: Sheet) -> list[_Edge]:
    """On a single page, where nothing repeats: a line at the very edge, smaller than the text and well apart from it."""
    sizes = sorted(word.style.size for word in sheet.words for _ in word.text)
    usual = sizes[len(sizes) // 2] if sizes else 0.0
    found = []
    for edge in edges:
        near = edge.line.base > sheet.box[3] - _MARGIN if edge.top else edge.line.base < sheet.box[1] + _MARGIN
        away = [abs(word.base - edge.line.base) for word in sheet.words if abs(word.base - edge.line.base) > 1]
        if edge.rank == 0 and near and edge.line.size < 0.9 * usual and min(away, default=0.0) > 2 * usual:
            found.append(edge)
    return found


def _heads_columns(line: Line, words: list[Word]) -> bool:
    """The line is the header row of a table without lines: text stands under its pieces."""
    starts = [
        word.box[0] for before, word in pairwise(line.words) if word.box[0] - before.box[2] > 0.9 * word.style.size
    ]
    below = [word for word in words if 0 < line.base - word.base < 4 * line.size]
    return sum(any(abs(word.box[0] - start) < _SAME_START for word in below) for start in starts) > 1


def _repeated(edges: list[_Edge], pages: int) -> set[int]:
    """The edges whose text comes again on other pages at the same height, page numbers aside."""
    groups: dict[tuple[bool, str], list[_Edge]] = defaultdict(list)
    for edge in edges:
        groups[(edge.top, _NUMBERS.sub("#", edge.line.text.casefold()))].append(edge)
    result: set[int] = set()
    for group in groups.values():
        numbers = {edge.sheet.number for edge in group}
        # A different first page, and odd and even pages with feet of their own, leave less than half.
        if len(numbers) < 2 or len(numbers) < 0.3 * pages:
            continue
        if _same_height(group) and _same_numbers(group):
            result.update(id(edge) for edge in group)
    return result


def _same_height(group: list[_Edge]) -> bool:
    """Measured from the page's edge, since pages may be upright and landscape; most of them agree."""
    away = sorted(
        edge.sheet.box[3] - edge.line.base if edge.top else edge.line.base - edge.sheet.box[1] for edge in group
    )
    middle = away[len(away) // 2]
    return sum(abs(value - middle) < 4 for value in away) >= 0.6 * len(away)


def _same_numbers(group: list[_Edge]) -> bool:
    """Every number in the text stays the same or counts with the pages (at the top, headings may count so too)."""
    rows = [edge.numbers for edge in group]
    if len({len(row) for row in rows}) != 1:
        return False
    for place in range(len(rows[0])):
        values = [row[place] for row in rows]
        offsets = {value - edge.sheet.number for value, edge in zip(values, group, strict=True)}
        if len(set(values)) > 1 and (len(offsets) > 1 or (group[0].top and not _COUNTS.search(group[0].line.text))):
            return False
    return True


def _page_number(edge: _Edge, pages: int) -> bool:
    """A page number by its form, at the very edge, right for this page."""
    if edge.rank > 1:
        return False
    text = edge.line.text
    numbers = edge.numbers
    found = _WITH_NUMBER.search(text)
    if found and len(text) < 120:
        return edge.sheet.number == int(found[1] or found[2])
    if not _PAGE_NUMBER.match(text) or not numbers:
        return False
    plain = text.strip("-–— ").isdigit()
    return numbers[0] == edge.sheet.number and (not plain or pages > 1 or not edge.top)
