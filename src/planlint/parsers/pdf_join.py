"""Pages to one document: sentences and tables that run over a page break made whole again."""

from __future__ import annotations

import re

from planlint.parsers.pdf_model import HYPHEN, GridCell, GridTable, PageContent, Para, Part, union
from planlint.parsers.pdf_paragraphs import OPEN_END

_END = re.compile(r"[.!?:;…][”’\"')\]]*$")
_EDGE = 4.0
_PROSE = 70
"""Shorter texts may be answers in a form rather than sentences."""
_ROOM = 2.6
"""Lines that may stay empty at the foot of a split cell (single lines are kept together)."""


def join_pages(pages: list[PageContent]) -> list[Part]:
    """The parts of all pages in order, joined at the breaks; header rows drawn again become furniture."""
    result: list[Part] = []
    floor = _floors(pages)
    for page in pages:
        parts = list(page.parts)
        if result and parts:
            last, first = result[-1], parts[0]
            if isinstance(last, Para) and isinstance(first, Para) and _near(last, first) and runs_on(last, first):
                result[-1] = joined(last, first)
                parts = parts[1:]
            elif isinstance(last, GridTable) and isinstance(first, GridTable) and _same_table(last, first, floor):
                page.furniture.extend(_append(last, first))
                parts = parts[1:]
        result.extend(parts)
    return result


def _floors(pages: list[PageContent]) -> dict[int, float]:
    """How far down the body reaches on pages of each height, by page number."""
    lowest: dict[int, float] = {}
    for page in pages:
        bottom = min((part.box[1] for part in page.parts), default=page.box[3])
        key = round(page.box[3])
        lowest[key] = min(lowest.get(key, bottom), bottom)
    return {page.number: lowest[round(page.box[3])] for page in pages}


def runs_on(last: Para, first: Para) -> bool:
    """Whether ``first``, at a page's top, carries on the sentence of ``last``, at the foot of the page before."""
    if first.label or abs(last.size - first.size) > 0.6 or last.heading != first.heading:
        return False
    if last.text.endswith(HYPHEN):
        return True
    if last.tag and first.tag and last.tag.goes_on and first.tag.starts_before:
        return True
    if _END.search(last.text) or last.bold != first.bold:
        return False
    if OPEN_END.search(last.text) and not last.heading:
        return True
    start = first.text.lstrip("“‘\"'(")[:1]
    return start.islower() or (last.full and len(last.text) > _PROSE and (start.isdigit() or last.text.endswith(",")))


def joined(last: Para, first: Para) -> Para:
    """One paragraph of two; its place is where it starts."""
    if last.text.endswith("-") and last.text[-2:-1].isalnum():
        last.text = last.text[:-1] + HYPHEN
    space = "" if last.text.endswith(HYPHEN) else " "
    if last.bold_start == len(last.text):
        last.bold_start += len(space) + first.bold_start if first.bold_start else 0
    last.text += space + first.text
    last.bold = last.bold and first.bold
    last.italic = last.italic and first.italic
    last.full, last.tag = first.full, first.tag
    return last


def _near(last: Para, first: Para) -> bool:
    """On the next page, or the one after: a picture may fill a page."""
    return first.page <= last.page + 2


def _same_table(last: GridTable, first: GridTable, floors: dict[int, float]) -> bool:
    """Whether ``first`` is the rest of ``last``: the page was full and the columns are the same."""
    if first.page != last.last_page + 1:
        return False
    one, two = last.edges, first.edges
    if not (last.drawn and first.drawn):
        one, two = one[:-1], two[:-1]
    if abs(one[0] - two[0]) > _EDGE or abs(one[-1] - two[-1]) > _EDGE:
        return False
    if _repeats(last, first):
        return True
    shared = [edge for edge in two if any(abs(edge - other) <= _EDGE for other in one)]
    if len(shared) < min(len(one), len(two)):
        return False
    room = last.last_box[1] - floors[last.last_page]
    first_high = first.rows[0][0].box[3] - first.rows[0][0].box[1] if first.rows and first.rows[0] else 0.0
    return room < max(first_high, 14.0)


def _repeats(last: GridTable, first: GridTable) -> int:
    """How many leading rows of ``first`` repeat those of ``last``."""
    count = 0
    for one, two in zip(last.rows, first.rows, strict=False):
        texts = [cell.text for cell in one]
        if not any(texts) or texts != [cell.text for cell in two]:
            break
        count += 1
    return count if count < len(first.rows) else 0


def _append(last: GridTable, first: GridTable) -> list[Para]:
    """Put the rows of ``first`` into ``last``; returns the text of the header rows drawn again."""
    repeated = _repeats(last, first)
    if repeated:
        last.header_rows = max(last.header_rows, repeated)
    rows = first.rows[repeated:]
    if rows and last.rows and _row_runs_on(last.rows, rows[0]):
        _join_rows(last.rows, rows[0])
        rows = rows[1:]
    elif rows:
        _grow_merged(last.rows, rows)
    last.rows.extend(rows)
    last.last_page, last.last_box = first.last_page, first.last_box
    return [part for row in first.rows[:repeated] for cell in row for part in cell.content if isinstance(part, Para)]


def _bottom_cells(rows: list[list[GridCell]]) -> list[GridCell]:
    """The cells that reach the table's foot."""
    count = len(rows)
    return [cell for row, cells in enumerate(rows) for cell in cells if row + cell.rowspan >= count]


def _pairs(rows: list[list[GridCell]], top: list[GridCell]) -> list[tuple[GridCell, GridCell]] | None:
    """Each cell at the top of a page with the one above it before the break; None unless they match one to one."""
    above = _bottom_cells(rows)
    pairs = []
    for cell in top:
        match = [
            other
            for other in above
            if abs(other.box[0] - cell.box[0]) <= _EDGE and abs(other.box[2] - cell.box[2]) <= _EDGE
        ]
        if len(match) != 1:
            return None
        pairs.append((match[0], cell))
    return pairs


def _row_runs_on(rows: list[list[GridCell]], top: list[GridCell]) -> bool:
    pairs = _pairs(rows, top)
    if not pairs:
        return False
    # A cell merged over several rows may run on although a new row begins beside it.
    pairs = [(one, two) for one, two in pairs if one.rowspan == two.rowspan == 1] or pairs
    going = [(one, two) for one, two in pairs if two.content]
    if not going:
        return True  # the empty foot of a row
    if any(not _fills(one) for one, _ in going):
        return False
    if any(_sentence_runs_on(one, two) for one, two in going):
        return True
    stopped = [one for one, two in pairs if one.content and not two.content]
    label_stopped = len(pairs) == 2 and pairs[0][0] in stopped
    long = all(_lines_high(one) >= 2 for one, _ in going)
    return bool(stopped) and (long or label_stopped) and 2 * len(going) <= len(pairs)


def _sentence_runs_on(one: GridCell, two: GridCell) -> bool:
    if not one.content or not two.content:
        return False
    last, first = one.content[-1], two.content[0]
    return isinstance(last, Para) and isinstance(first, Para) and runs_on(last, first)


def _fills(cell: GridCell) -> bool:
    """The cell's text runs down to its foot, as in a row that a page break cuts."""
    if not cell.content:
        return False
    last = cell.content[-1]
    size = last.size if isinstance(last, Para) else 10.0
    return last.box[1] - cell.box[1] < _ROOM * size


def _lines_high(cell: GridCell) -> float:
    boxes = union([part.box for part in cell.content])
    size = next((part.size for part in cell.content if isinstance(part, Para)), 10.0)
    return (boxes[3] - boxes[1]) / (1.15 * size) + 0.4


def _join_rows(rows: list[list[GridCell]], top: list[GridCell]) -> None:
    """Put the cells of a cut row into those they continue."""
    for one, two in _pairs(rows, top) or []:
        _take(one, two)
        one.rowspan += two.rowspan - 1


def _take(one: GridCell, two: GridCell) -> None:
    content = list(two.content)
    if one.content and content and _sentence_runs_on(one, two):
        last, first = one.content[-1], content[0]
        if isinstance(last, Para) and isinstance(first, Para):
            one.content[-1] = joined(last, first)
            content = content[1:]
    one.content.extend(content)


def _grow_merged(rows: list[list[GridCell]], following: list[list[GridCell]]) -> None:
    """A merged cell drawn again after the break, empty or with the rest of its text, grows instead."""
    top = following[0]
    for one in _bottom_cells(rows):
        match = [
            cell for cell in top if abs(one.box[0] - cell.box[0]) <= _EDGE and abs(one.box[2] - cell.box[2]) <= _EDGE
        ]
        if len(match) != 1 or len(top) < 2:
            continue
        two = match[0]
        merged = one.rowspan > 1 or two.rowspan > 1
        rest = not two.content or (_fills(one) and _sentence_runs_on(one, two))
        if merged and one.content and rest:
            _take(one, two)
            one.rowspan += two.rowspan
            top.remove(two)
