"""Text outside drawn tables: running text, columns side by side, tables made of white space."""

from __future__ import annotations

from dataclasses import dataclass

from planlint.parsers.pdf_aligned import aligned_table
from planlint.parsers.pdf_lines import label_of, lines_of
from planlint.parsers.pdf_model import Box, Drawing, Line, Para, Part, Word, inside, union
from planlint.parsers.pdf_paragraphs import Tags, paragraphs
from planlint.parsers.pdf_tagged import tagged_parts

_GUTTER = 9.0
"""White space between columns is at least this wide."""
_STEP = 1.5
"""Resolution of the search for white space, in points."""
_PROSE_LINES = 5


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of page without ruled tables."""

    page: int
    right: float
    tags: Tags
    drawing: Drawing


def zone_parts(words: list[Word], zone: Zone) -> list[Part]:
    """The parts of the zone in reading order."""
    parts: list[Part] = []
    for tagged, stretch in tagged_parts(words, zone.page, zone.tags):
        if tagged is not None:
            parts.append(tagged)
        else:
            parts.extend(_untabled(stretch, zone))
    for part in parts:
        if isinstance(part, Para):
            part.shaded = _shaded(part.box, zone.drawing)
    return parts


def _untabled(words: list[Word], zone: Zone) -> list[Part]:
    lines = lines_of(words)
    parts: list[Part] = []
    begin = index = 0
    while index < len(lines):
        end, gutters = _block(lines, index)
        made = _side_by_side(lines[index:end], gutters, zone) if gutters else None
        if made is None:
            index += 1
            continue
        parts.extend(_running(lines[begin:index], zone))
        parts.extend(made[0])
        begin = index = index + made[1]
    parts.extend(_running(lines[begin:], zone))
    return parts


def _running(lines: list[Line], zone: Zone) -> list[Para]:
    words = [word for line in lines for word in line.words]
    return paragraphs(words, zone.page, (0.0, 0.0, zone.right, 0.0), zone.tags)


def _bits(line: Line) -> int:
    """The line's ink as bits, the gap after a bullet filled in."""
    bits = 0
    spans = [(word.box[0], word.box[2]) for word in line.words]
    skip = label_of(line)[1]
    if skip:
        spans[0] = (spans[0][0], line.words[skip].box[0])
    for left, right in spans:
        start, stop = int(max(left, 0) / _STEP), int(max(right, 0) / _STEP) + 1
        bits |= ((1 << (stop - start)) - 1) << start
    return bits


def _gutters(ink: int) -> list[tuple[float, float]]:
    """The white stretches between inked ones that are wide enough for a gutter."""
    found: list[tuple[float, float]] = []
    text = bin(ink)[:1:-1]
    place = text.find("1")
    while True:
        start = text.find("0", place)
        place = text.find("1", start) if start >= 0 else -1
        if place < 0:
            return found
        if (place - start) * _STEP >= _GUTTER:
            found.append((start * _STEP, place * _STEP))


def _block(lines: list[Line], start: int) -> tuple[int, list[tuple[float, float]]]:
    """From ``start`` as many lines as share a gutter: the end, and the gutters."""
    first = lines[start]
    if first.words[0].turn:
        return start + 1, []
    ink = _bits(first)
    end = start + 1
    if not _gutters(ink):
        beside = end < len(lines) and lines[end].base > first.base - first.size and not lines[end].words[0].turn
        if not beside or not _gutters(ink | _bits(lines[end])):
            return end, []
    while end < len(lines):
        line = lines[end]
        more = ink | _bits(line)
        far = lines[end - 1].base - line.base > 4 * max(line.size, lines[end - 1].size)
        if far or line.words[0].turn or not _gutters(more):
            break
        ink = more
        end += 1
    return end, _gutters(ink)


def _side_by_side(lines: list[Line], gutters: list[tuple[float, float]], zone: Zone) -> tuple[list[Part], int] | None:
    """Columns of running text, or a table, and how many lines they take; None when it is neither."""
    words = [word for line in lines for word in line.words]
    if len(gutters) == 1:
        middle = sum(gutters[0]) / 2
        left = [word for word in words if word.box[2] <= middle]
        right = [word for word in words if word.box[2] > middle]
        if _prose(left, gutters[0][0]) and _prose(right, zone.right):
            edge = (0.0, 0.0, gutters[0][0], 0.0)
            return [*paragraphs(left, zone.page, edge, zone.tags), *_running(lines_of(right), zone)], len(lines)
    if zone.tags:
        return None  # the tags would have said so
    table = aligned_table(lines, gutters, zone.right, zone.page, zone.drawing)
    return None if table is None else ([table[0]], table[1])


def _prose(words: list[Word], right: float) -> bool:
    """The words fill a column: long enough lines, most of them to its edge."""
    lines = lines_of(words)
    if len(lines) < _PROSE_LINES:
        return False
    box = union([line.box for line in lines])
    edge = min(right, box[2])
    wide = edge - box[0]
    full = sum(line.box[2] > edge - 0.22 * wide for line in lines)
    letters = sum(len(line.text) for line in lines) / len(lines)
    return full >= 0.55 * len(lines) and letters >= 22


def _shaded(box: Box, drawing: Drawing) -> bool:
    """The paragraph stands on a coloured box."""
    wide = box[2] - box[0]
    under = [fill for fill in drawing.fills if inside(box, fill.box) and fill.box[2] - fill.box[0] > 0.5 * wide]
    return bool(under) and under[-1].shaded
