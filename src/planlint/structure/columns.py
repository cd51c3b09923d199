"""The columns of a table with titles: which section each belongs to, and what its cells hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from planlint.model import PLAN_SECTIONS, Block, Cell, PartKind, Role
from planlint.structure.cellwords import kind_of_cells, mean_words, title_key
from planlint.structure.grid import Grid, first_line
from planlint.structure.headings import find_heading
from planlint.structure.labels import role_of_label
from planlint.structure.scheme import NEEDS, PROVISIONS, STATED, Scheme, kind_of
from planlint.structure.words import is_number, key

_LETTER = re.compile(r"^\W*(?:[Ss]ection\s+)?(?P<id>H[12]|[A-K])\b\W*(?=\w)")
"""A section's letter in front of a column's title ("E  What Bea will be able to do")."""
Use = Literal["main", "part", "number", "area"]


@dataclass(frozen=True)
class Column:
    """One column. ``use``: an item stands here; a further part of one; its number; or the area as sub-heading."""

    first: int
    last: int
    title: str
    use: Use
    kind: PartKind = "main"
    ids: tuple[str, ...] = ()
    role: Role | None = None
    owner: int = -1
    """Index of the main column that a part belongs to."""
    named: bool = False
    """Whether letter or words of the title say the section."""


def read_columns(grid: Grid, row: int, scheme: Scheme, outer: tuple[str, ...]) -> list[Column]:
    """The columns under a row of titles; ``outer`` are the sections open above the table."""
    cells = grid.column(row, 1, 0, grid.width - 1)
    columns = [_column(grid, row, cell, scheme, outer) for cell in cells]
    columns[-1] = replace(columns[-1], last=grid.width - 1)
    columns = _by_letters(columns)
    if outer == ("front",) and len({c.ids for c in columns if c.use == "main"}) < 2:
        columns = [replace(c, use="part", kind="other", ids=()) if c.use == "main" else c for c in columns]
    if not any(column.use == "main" for column in columns):
        columns = _choose_main(grid, row, columns, outer, scheme)
    columns = _narrowed(_one_main(columns, scheme))
    if sum(column.use == "main" for column in columns) == 1:
        columns = [replace(c, use="part", kind="link") if c.use == "area" else c for c in columns]
    return [replace(c, owner=_owner(columns, n)) if c.use == "part" else c for n, c in enumerate(columns)]


def _body(grid: Grid, row: int, first: int, last: int) -> list[str]:
    cells = grid.column(row + 1, grid.height, first, last)
    return [cell.text.strip() for cell in cells if cell.colspan <= last - first + 1 and cell.text.strip()]


def _title_above(grid: Grid, row: int, cell: Cell, scheme: Scheme) -> Block | None:
    """The upper title of a column whose place in the lower row of titles is empty."""
    above = grid.at(row - 1, cell.col) if row else None
    block = first_line(above) if above and above.colspan == 1 else None
    dressed = block and above and (above.shaded or scheme.style.emphasis(block) >= 2)
    return block if dressed else None


def _column(grid: Grid, row: int, cell: Cell, scheme: Scheme, outer: tuple[str, ...]) -> Column:
    block = first_line(cell) or _title_above(grid, row, cell, scheme)
    title = block.text.strip() if block else ""
    column = Column(cell.col, cell.col + cell.colspan - 1, title, "part", "other")
    body, phrase, index = _body(grid, row, column.first, column.last), key(title), scheme.index
    if phrase in index.numbers or (cell.col == 0 and body and all(map(is_number, body))):
        elsewhere = (phrase not in index.numbers or cell.col > 0) and set(outer) & STATED and scheme.titled(title, outer)
        pointer = elsewhere and not set(elsewhere) & set(outer)
        return replace(column, kind="link") if pointer else replace(column, use="number")
    if not title:
        return column
    if phrase in index.headings["area_title"]:
        return replace(column, use="area")
    found = find_heading(block, scheme.style, index, own_row=True) if block and scheme.lettered_columns else None
    if found and found.lettered:
        return replace(column, use="main", kind="main", ids=found.ids, role=role_of_label(found.rest), named=True)
    kind, start, length = kind_of(title, index)
    named = scheme.titled(title, outer)
    if not named or (kind and kind not in ("link", "measure", "steps")):
        kind = _by_cells(title, kind, body, scheme, set(outer))
    at, size = scheme.strength_of_title(title)
    if named and (kind is None or (at, size) <= (start, length)):
        return _by_words(column, named, scheme, outer)
    return replace(column, kind=kind) if kind else column


def _by_words(column: Column, named: tuple[str, ...], scheme: Scheme, outer: tuple[str, ...]) -> Column:
    """A title that names a section by words: that section's column, or a mere pointer to another section."""
    role = role_of_label(column.title)
    inside = tuple(name for name in named if name in outer)
    if inside or not outer or outer == ("front",):
        return replace(column, use="main", kind="main", ids=inside or named, role=role, named=True)
    if scheme.known.opened & set(named):
        return replace(column, kind="link" if set(named) & {"E", *NEEDS} else "other")
    return replace(column, use="main", kind="main", ids=named, role=role, named=True)


def told_kind(title: str, body: list[str], scheme: Scheme, outer: tuple[str, ...]) -> PartKind | None:
    """What stands under a title, by the title and, where that does not tell, by the cells."""
    return _by_cells(title, kind_of(title, scheme.index)[0], body, scheme, set(outer))


def _by_cells(
    title: str, kind: PartKind | None, body: list[str], scheme: Scheme, outer: set[str]
) -> PartKind | None:
    """A title that says nothing, or may mean two things, leaves the kind to what the cells hold."""
    vague = key(title) in scheme.index.columns["vague"]
    if (kind not in (None, "other") and not vague) or not outer & STATED:
        return kind
    said = kind_of_cells([*body, *scheme.known.cells.get(title_key(title), ())], scheme.index)
    if vague and kind == "frequency" and said is None and outer <= {"E", "outcomes"}:
        return "timescale"
    if said == "timescale" and kind == "frequency" and not outer & {"E", "outcomes"}:
        return kind
    return said or kind


def _choose_main(
    grid: Grid, row: int, columns: list[Column], outer: tuple[str, ...], scheme: Scheme
) -> list[Column]:
    """No title names the section: one that is as good as "What", else the wordiest whose title says nothing."""

    def weight(column: Column) -> tuple[bool, bool, float]:
        body = _body(grid, row, column.first, column.last)
        told = scheme.index.columns["main"].starts(key(column.title))
        return (told and column.kind == "other", column.kind == "other", mean_words(body))

    candidates = [c for c in columns if c.use == "part"] or columns
    main = max(candidates, key=weight)
    return [replace(c, use="main", kind="main", ids=outer) if c is main else c for c in columns]


def _by_letters(columns: list[Column]) -> list[Column]:
    """Where letters head two columns or more, a letter of another section heads its column too, whatever words follow."""
    lettered = {id for column in columns if column.named and _LETTER.match(column.title) for id in column.ids}
    if len(lettered) < 2:
        return columns
    found = [(column, _LETTER.match(column.title)) for column in columns]
    return [
        replace(column, use="main", kind="main", ids=(match["id"],), role=role_of_label(column.title[match.end() :]), named=True)
        if match and not column.named and match["id"] in PLAN_SECTIONS else column
        for column, match in found
    ]  # fmt: skip


def _one_main(columns: Sequence[Column], scheme: Scheme) -> list[Column]:
    """Two columns of the same section and role are one item, the first being its main part; the others hold what their title says."""
    seen: set[tuple[tuple[str, ...], Role | None]] = set()
    result = []
    for column in columns:
        mark = (column.ids, column.role if set(column.ids) & {*NEEDS, "needs"} else None)
        again = column.use == "main" and mark in seen
        result.append(replace(column, use="part", kind=kind_of(_LETTER.sub("", column.title), scheme.index)[0] or "other", ids=()) if again else column)
        if column.use == "main":
            seen.add(mark)
    return result


def _narrowed(columns: list[Column]) -> list[Column]:
    """Under a joint heading, columns for who and how often make provision of an unnamed statement, steps an outcome."""
    mains = [column for column in columns if column.use == "main"]
    if len(mains) != 1 or mains[0].named or len(mains[0].ids) < 2:
        return columns
    kinds = {column.kind for column in columns if column.use == "part"}
    wanted: tuple[str, ...] = ()
    if kinds & {"deliverer", "frequency", "duration"}:
        wanted = PROVISIONS
    elif kinds & {"steps", "timescale", "measure"}:
        wanted = ("E",)
    ids = tuple(name for name in mains[0].ids if name in wanted)
    return [replace(column, ids=ids) if column is mains[0] and ids else column for column in columns]


def _owner(columns: Sequence[Column], number: int) -> int:
    """The main column that a part belongs to: by its kind, else the nearest to the left."""
    mains = [n for n, column in enumerate(columns) if column.use == "main"]
    left = [n for n in mains if n < number] or mains[:1]
    if len(mains) == 1 or not left:
        return mains[0] if mains else -1
    kind = columns[number].kind
    wanted: tuple[str, ...] = ()
    if kind in ("frequency", "deliverer", "review", "duration", "group"):
        wanted = (*PROVISIONS, "provision")
    elif kind in ("steps", "measure"):
        wanted = ("E", "outcomes")
    near = [n for n in reversed(left) if set(columns[n].ids) & set(wanted)]
    near += [n for n in mains if set(columns[n].ids) & set(wanted)]
    return near[0] if near else left[-1]
