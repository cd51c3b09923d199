"""Tables: section labels, titles, data rows, side-by-side sections, forms, cards, and boxes of prose."""

from __future__ import annotations

from dataclasses import replace

from planlint.model import Block, Cell, Content, Table, blocks_of
from planlint.structure.builder import Builder
from planlint.structure.cards import Cards
from planlint.structure.columns import Column, read_columns
from planlint.structure.datarows import DataRows
from planlint.structure.forms import Form
from planlint.structure.grid import Grid, first_line, lines
from planlint.structure.labels import label_of
from planlint.structure.prose import read_blocks
from planlint.structure.roles import achieves
from planlint.structure.rows import is_header, is_heading_row, is_label, section_row, stands_out, titles_alone
from planlint.structure.run import Frame
from planlint.structure.scheme import PROVISIONS
from planlint.structure.text import Draft, Segment, cut
from planlint.structure.words import is_number, key, leading_number, words


def read_content(builder: Builder, content: tuple[Content, ...], frame: Frame | None = None) -> None:
    """Read blocks and tables in order."""
    run: list[Block] = []
    for part in content:
        if isinstance(part, Block):
            run.append(part)
            continue
        read_blocks(builder, run, frame)
        run = []
        read_table(builder, part)
    read_blocks(builder, run, frame)


def read_table(builder: Builder, table: Table) -> None:
    """Read one table."""
    if any(id(block) in builder.contents for block in blocks_of((table,))):
        for block in blocks_of((table,)):
            builder.prompt(block)
        return
    table = without_side_label(builder, table)
    if table.rows:
        with builder.scope():
            TableReader(builder, Grid(table)).read()


def without_side_label(builder: Builder, table: Table) -> Table:
    """A first column that is one tall cell with a section's label: open the section, keep the rest."""
    first = table.rows[0][0] if table.rows and table.rows[0] else None
    block = first_line(first) if first else None
    if first is None or block is None or first.col or first.rowspan < max(2, len(table.rows) - 1):
        return table
    found = builder.heading(block, own_row=True) if any(len(row) > 1 for row in table.rows) else None
    if found is None:
        return table
    builder.open(found, block)
    for other in lines(first)[1:]:
        builder.prompt(other)
    rest = [
        tuple(replace(cell, col=cell.col - first.colspan) for cell in row if cell is not first) for row in table.rows
    ]
    return Table(tuple(rest), table.place)


class TableReader:
    """State while the rows of one table are read."""

    def __init__(self, builder: Builder, grid: Grid) -> None:
        self.builder, self.grid = builder, grid
        self.data: DataRows | None = None
        self.titles: list[str] = []
        self.form = Form(builder, self._nested)
        self.cards = Cards(builder, self._nested)

    def _nested(self, cell: Cell, frame: Frame) -> None:
        read_content(self.builder, cell.content, frame)

    def read(self) -> None:
        """Every row in turn."""
        number = 0
        while number < self.grid.height:
            number = max(number + 1, self._row(number))

    def _row(self, number: int) -> int:
        """Read a row; where it is the first of a card, the number of the row after the card."""
        builder, grid = self.builder, self.grid
        own = grid.own(number)
        filled = [cell for cell in own if cell.text.strip()]
        if not filled:
            return number
        if self._area_beside(own):
            filled = filled[1:]
        found = section_row(builder, filled, self.data is not None)
        if found:
            self._section(found_cells=filled, number=number)
        elif len(filled) == 1 and (grid.is_full(number) or (len(own) > 1 and self._is_band(filled[0]))):
            self._full(filled[0], number)
        elif self.data and grid.texts(number) == self.titles:
            for cell in filled:
                builder.prompt_cell(cell)
        elif titles_alone(builder, grid, number) or (
            not self._is_form_row(own) and is_header(builder, grid, number, self.data is not None)
        ):
            self._header(number)
        elif self._upper_titles(number, filled):
            for cell in filled:
                builder.prompt_cell(cell)
        elif self.data and not self._is_form_row(own) and not self._section_of_row(own):
            self.data.row(number)
        else:
            return self._pairs(number)
        return number

    def _section_of_row(self, own: list[Cell]) -> bool:
        """Under titles such as "Section" and "Content": a row whose first cell is the heading of a section."""
        block = first_line(own[0]) if len(own) == 2 and not self.builder.started else None
        found = self.builder.heading(block, own_row=True) if block else None
        if found is None or not found.lettered:
            return False
        self.data = None
        return True

    def _upper_titles(self, number: int, filled: list[Cell]) -> bool:
        """A row of titles over a second row of titles ("Delivery" over "Who" and "When")."""
        builder, grid = self.builder, self.grid
        if number + 2 >= grid.height or len(filled) < 2 or not all(stands_out(builder, cell) for cell in filled):
            return False
        below = [cell for cell in grid.own(number + 1) if cell.text.strip()]
        wide = grid.width > 2 and len(below) >= 2 and all(stands_out(builder, cell) for cell in below)
        return wide and is_header(builder, grid, number + 1, self.data is not None)

    def _area_beside(self, own: list[Cell]) -> bool:
        """A tall first cell beside rows with the letters of a joint heading's sections: the area, as a sub-heading."""
        builder = self.builder
        if self.data is not None or len(own) < 3 or own[0].col or own[0].rowspan < 2 or not own[0].text.strip():
            return False
        found = section_row(builder, own[1:], False)
        if not found or not set(found.ids) <= set(builder.outer):
            return False
        kept = lines(own[0])
        builder.sub(kept[0].text, 10.0, *kept)
        return True

    def _pairs(self, number: int) -> int:
        """Rows of label and answer: a card, else a form."""
        form, builder = self.form, self.builder
        start = len(builder.drafts)
        opened = form.open or ([builder.latest] if builder.latest else [])
        end = self.cards.take(self.grid, number, opened, form.number) if self.data is None else number
        if end == number:
            form.row(self.grid.own(number))
            return number
        form.open, form.number = builder.drafts[start:] or opened, ""
        return end

    def _section(self, found_cells: list[Cell], number: int) -> None:
        builder = self.builder
        found = section_row(builder, found_cells, self.data is not None)
        first = first_line(found_cells[0])
        if found is None or first is None:
            return
        builder.open(found, first)
        self.data, self.form = None, Form(builder, self._nested)
        beside, rest = lines(found_cells[0])[1:], found_cells[1:]
        if found.rest and rest:
            beside, rest = [*beside, *lines(rest[0])], rest[1:]
        for block in beside if len(found_cells) > 1 else ():
            builder.prompt(block)
        if len(found_cells) == 1:
            read_blocks(builder, beside)
        for cell in rest:
            if found.rest and (is_number(cell.text) or key(cell.text).startswith("page")):
                builder.prompt_cell(cell)
            else:
                self._nested(cell, Frame())

    def _is_band(self, cell: Cell) -> bool:
        """One filled cell among empty ones that is a heading across the table."""
        block = first_line(cell)
        if block is None or cell.col > 1:
            return False
        if self.data is None:
            return bool(self.builder.heading(block, own_row=True)) or (
                self.grid.width > 2 and is_heading_row(self.builder, cell)
            )
        return is_heading_row(self.builder, cell)

    def _full(self, cell: Cell, number: int) -> None:
        """A row of one cell: a section's heading, a sub-heading, or prose."""
        builder, kept = self.builder, lines(cell)
        found = builder.heading(kept[0], own_row=True)
        more = number + 1 < self.grid.height
        if found and (len(kept) == 1 or more):
            builder.open(found, kept[0])
            self.data, self.form = None, Form(builder, self._nested)
            if more and self.grid.width > 1:
                self._banner(kept[1:])
            else:
                read_blocks(builder, kept[1:])
        elif more and len(kept) == 1 and not is_number(kept[0].text) and self.cards.headed(self.grid, number + 1):
            self._statement(kept[0])
        elif len(kept) == 1 and self._outcome_across(kept[0]):
            self.form.forget()
        elif is_heading_row(builder, cell) or self._names_outcome(cell, more):
            if is_number(kept[0].text):
                self.form.number = kept[0].text.strip()
                for block in kept:
                    builder.prompt(block)
            else:
                read_blocks(builder, kept) if not more and self.grid.height > 1 else self._sub(kept)
            self.form.forget()
        elif self.data and self.grid.width > 1 and not found:
            self.data.note(cell)
        else:
            self._nested(cell, Frame())
            self.form.remember()

    def _outcome_across(self, block: Block) -> bool:
        """Under a heading for outcomes and provision, a row across the table that is an outcome told in full."""
        builder = self.builder
        if "E" not in (builder.outer or builder.ids) or self.grid.width < 2:
            return False
        label = label_of(block, builder.index)
        labelled = bool(label and label.kind == "main" and key(label.label).startswith("outcome"))
        start = label.start if label and labelled else leading_number(block.text)[1]
        value = block.text[start:]
        if words(value) < 5 or not (labelled or achieves(value)):
            return False
        number, _ = leading_number(block.text)
        code = number if any(c.isdigit() for c in number) else ""
        builder.sub(block.text, 16.0)
        builder.add(Draft(("E",), [Segment("main", (cut(block, start),))], number=code, row=True))
        return True

    def _statement(self, block: Block) -> None:
        """A row across a card that is the statement itself: the rows below say who, when or by what steps."""
        number, start = leading_number(block.text)
        code = number if any(c.isdigit() for c in number) else ""
        self.builder.add(Draft(self.builder.ids, [Segment("main", (cut(block, start),))], number=code, row=True))
        self.form.remember()

    def _names_outcome(self, cell: Cell, more: bool) -> bool:
        """A sentence set off across a provision table: the outcome or need that the rows below it serve."""
        kept = lines(cell)
        provisions = set(self.builder.ids) <= {*PROVISIONS, "provision"} and not self.builder.outer
        return (
            bool(self.data or self.grid.width > 2)
            and more
            and provisions
            and len(kept) == 1
            and stands_out(self.builder, cell)
        )

    def _sub(self, kept: list[Block]) -> None:
        self.builder.sub(kept[0].text, self.builder.level(kept[0]), *kept)

    def _banner(self, blocks: list[Block]) -> None:
        """What follows a section's heading in a band above columns: the area, and guidance."""
        for block in blocks:
            if key(block.text) in self.builder.index.headings["area"] or block.look.heading:
                self.builder.sub(block.text, self.builder.level(block) + 0.2, block)
            elif block.label:
                read_blocks(self.builder, [block])
            else:
                self.builder.prompt(block)

    def _is_form_row(self, own: list[Cell]) -> bool:
        """Inside a table with titles: a label with an answer that spans the columns."""
        if len(own) != 2 or self.data is None or self.grid.width <= 2:
            return False
        left, right = own
        return (
            right.colspan >= 2
            and right.col + right.colspan >= self.grid.width
            and is_label(self.builder, left)
            and (left.shaded or right.colspan >= self.grid.width - 1)
        )

    def _header(self, number: int) -> None:
        builder, grid = self.builder, self.grid
        outer = builder.outer or builder.ids
        columns: list[Column] = read_columns(grid, number, builder.scheme, outer)
        builder.end_strengths()
        for cell in grid.own(number):
            builder.prompt_cell(cell)
        self.titles = grid.texts(number)
        self.data = DataRows(builder, grid, columns, number, self._nested)
