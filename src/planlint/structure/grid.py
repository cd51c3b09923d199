"""A table as a grid: which cell covers which place, and which rows are empty, full width, or titles."""

from __future__ import annotations

from planlint.model import Block, Cell, Table, blocks_of


class Grid:
    """Rows of cells by grid position; a merged cell covers all its places."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.height = len(table.rows)
        self.width = max((cell.col + cell.colspan for row in table.rows for cell in row), default=0)
        self._at: dict[tuple[int, int], Cell] = {}
        for number, row in enumerate(table.rows):
            for cell in row:
                for y in range(number, min(number + cell.rowspan, self.height)):
                    for x in range(cell.col, cell.col + cell.colspan):
                        self._at.setdefault((y, x), cell)

    def at(self, row: int, col: int) -> Cell | None:
        """The cell that covers a place."""
        return self._at.get((row, col))

    def own(self, row: int) -> list[Cell]:
        """The cells that begin in this row."""
        return list(self.table.rows[row])

    def column(self, row: int, span: int, first: int, last: int) -> list[Cell]:
        """The different cells that cover columns first..last of the rows row..row+span-1, top down."""
        found: list[Cell] = []
        for y in range(row, min(row + span, self.height)):
            for x in range(first, last + 1):
                cell = self.at(y, x)
                if cell is not None and all(cell is not one for one in found):
                    found.append(cell)
        return found

    def is_full(self, row: int) -> bool:
        """Whether one cell fills the row."""
        own = self.own(row)
        return len(own) == 1 and own[0].colspan >= self.width

    def texts(self, row: int) -> list[str]:
        """The texts of the cells that begin in this row."""
        return [cell.text.strip() for cell in self.own(row)]


def lines(cell: Cell) -> list[Block]:
    """The paragraphs of a cell with text, nested tables' included."""
    return [block for block in blocks_of(cell.content) if block.text.strip()]


def first_line(cell: Cell) -> Block | None:
    """The first paragraph with text."""
    return next(iter(lines(cell)), None)


def has_table(cell: Cell) -> bool:
    """Whether a table is nested in the cell."""
    return any(isinstance(part, Table) for part in cell.content)
