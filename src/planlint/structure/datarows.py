"""Rows under column titles: one item a statement, its further columns joined to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from planlint.model import Cell, Place
from planlint.structure.builder import Builder
from planlint.structure.columns import Column
from planlint.structure.grid import Grid, first_line, has_table, lines
from planlint.structure.prose import read_blocks
from planlint.structure.rows import kept, stands_out
from planlint.structure.run import Frame
from planlint.structure.text import Draft, Segment, cell_segment
from planlint.structure.words import key

SEPARATE = {"A", "I", "J", "front", "views"}
"""Sections whose columns are so many answers: each cell stands for itself under its title."""


class DataRows:
    """The rows under one row of titles."""

    def __init__(
        self, builder: Builder, grid: Grid, columns: list[Column], header: int,
        nested: Callable[[Cell, Frame], None], code: str = "",
    ) -> None:  # fmt: skip
        self.builder, self.grid, self.columns, self.nested = builder, grid, columns, nested
        self.header, self.code = header, code
        self.last: dict[int, str] = {}
        for column in columns:
            if column.use == "main" and column.named:
                for name in column.ids:
                    builder.ensure(name, column.title, grid.table.place)

    @property
    def _mains(self) -> list[int]:
        return [n for n, column in enumerate(self.columns) if column.use == "main"]

    def row(self, number: int) -> None:
        """One row."""
        if set(self._ids(self.columns[self._mains[0]])) <= SEPARATE and len(self._mains) == 1:
            self._answers(number)
            return
        self._area(number)
        for main in self._mains:
            self._statement(number, main)

    def note(self, cell: Cell) -> None:
        """A full-width row among the data: a note on the whole."""
        self.nested(cell, Frame(ids=self._ids(self.columns[self._mains[-1]])))

    def _ids(self, column: Column) -> tuple[str, ...]:
        return column.ids or self.builder.ids

    def _cells(self, number: int, column: Column, span: int = 1) -> list[Cell]:
        return self.grid.column(number, span, column.first, column.last)

    def _area(self, number: int) -> None:
        for column in self.columns:
            if column.use != "area":
                continue
            cell = self.grid.at(number, column.first)
            block = first_line(cell) if cell else None
            if block and cell and cell.row == self._row_of(number):
                self.builder.sub(block.text, 17.0, *lines(cell))

    def _row_of(self, number: int) -> int:
        return next((cell.row for cell in self.grid.own(number)), number)

    def _number(self, number: int) -> str:
        for column in self.columns:
            if column.use == "number":
                cell = self.grid.at(number, column.first)
                if cell and cell.text.strip():
                    self.builder.prompt_cell(cell)
                    return cell.text.strip().rstrip(".:")
        return self.code

    def _statement(self, number: int, main: int) -> None:
        column = self.columns[main]
        cells = [c for c in self._cells(number, column) if any(c is own for own in self.grid.own(number))]
        cells = [c for c in cells if c.col >= column.first]
        if not cells:
            above = self.grid.at(number, column.first)
            if above is None or above is self.grid.at(self.header, column.first):
                self._without_main(self._parts(number, main, 1), Frame(False, self._ids(column), row=True), False)
            return
        cell = next((c for c in cells if c.text.strip()), cells[0])
        beside = [cell_segment("other", lines(c)) for c in cells if c is not cell and c.text.strip()]
        text = key(cell.text)
        parts = self._parts(number, main, cell.rowspan)
        several = len({self.columns[n].ids for n in self._mains}) > 1
        if several and text and self.last.get(main) == text and not any(part.slices for part in parts):
            return
        self.last[main] = text or self.last.get(main, "")
        place = self.grid.table.place
        group = f"t{place.table or 0}.{(place.row or 0) + self._group_row(number)}" if several else ""
        role = column.role if set(self._ids(column)) & {"B", "C", "D", "needs"} else None
        frame = Frame(False, self._ids(column), (), group, self._number(number), role, True)
        if not lines(cell):
            self._without_main(parts, frame, several, sum(n < main for n, _ in self._placed(parts, main)))
        else:
            self._with_main(cell, parts, frame, main, beside)

    def _with_main(self, cell: Cell, parts: list[Segment], frame: Frame, main: int, beside: list[Segment]) -> None:
        builder = self.builder
        if has_table(cell):
            with builder.scope():
                self.nested(cell, frame)
            self._without_main([*beside, *parts], frame, False)
            return
        before = [p for n, p in self._placed(parts, main) if n < main]
        after = beside + [p for n, p in self._placed(parts, main) if n > main]
        with builder.scope():
            made = read_blocks(builder, lines(cell), frame)
        for draft in made:
            single = len(made) == 1
            labelled = draft.segments[1:]
            lead = before if single else []
            draft.segments = [*lead, draft.segments[0], *labelled, *([] if single else before), *after]
        if not made:
            self._without_main([*beside, *parts], frame, False)

    def _placed(self, parts: list[Segment], main: int) -> Iterable[tuple[int, Segment]]:
        return zip(
            (n for n, column in enumerate(self.columns) if column.owner == main and column.use == "part"),
            parts,
            strict=True,
        )

    def _without_main(self, parts: list[Segment], frame: Frame, several: bool, before: int = 0) -> None:
        if not any(part.slices for part in parts) or several:
            for part in parts if several else ():
                for piece in part.slices:
                    self.builder.prompt(piece.block)
            return
        self.builder.add(
            Draft(frame.ids, [*parts[:before], Segment("main"), *parts[before:]], (), frame.role, frame.group, frame.number, row=True)
        )

    def _parts(self, number: int, main: int, span: int) -> list[Segment]:
        found = []
        for column in self.columns:
            if column.use != "part" or column.owner != main:
                continue
            blocks = [block for cell in self._cells(number, column, span) for block in kept(self.builder, cell)]
            found.append(cell_segment(column.kind, blocks, column.title))
        return found

    def _group_row(self, number: int) -> int:
        """The first row of the cells that this row shares with rows above."""
        start = number
        for main in self._mains:
            cell = self.grid.at(number, self.columns[main].first)
            while start > 0 and cell is not None and self.grid.at(start - 1, self.columns[main].first) is cell:
                start -= 1
        return start + 1

    def _answers(self, number: int) -> None:
        """Columns of views or details: each cell is an answer under its title."""
        builder, columns = self.builder, self.columns
        cells = list(self.grid.own(number))
        first = cells[0] if cells and cells[0].col == 0 else None
        if len(columns) > 2 and first and first.text.strip() and (not columns[0].title or stands_out(builder, first)):
            builder.sub(first.text, 18.8, *lines(first))
            cells = cells[1:]
        for cell in cells:
            column = next((one for one in columns if one.first <= cell.col <= one.last), columns[-1])
            line = first_line(cell)
            builder.field(column.title, cell.text, line.place if line else Place())
            with builder.scope():
                builder.sub(column.title, 19.0)
                self.nested(cell, Frame(top=False, ids=self._ids(self.columns[self._mains[0]])))
