"""Which squares of a grid of lines belong together: no line between them."""

from __future__ import annotations

from planlint.parsers.pdf_model import Rule

SNAP = 3.0
"""Lines closer than this are one (double lines, borders of neighbouring cells)."""
_COVER = 0.7
"""A cell's edge is ruled when at least this share of it is."""
MARGIN = 15.0
"""A cell's inner margin is at most this wide."""
Square = tuple[int, int]


class Regions:
    """The squares of a grid with the walls between them. ``ys`` runs from the top down."""

    def __init__(self, xs: list[float], ys: list[float], level: list[Rule], upright: list[Rule]) -> None:
        self._high, self._wide = len(ys) - 1, len(xs) - 1
        rows, columns = range(self._high), range(self._wide)
        self._right = [[_ruled(upright, xs[c + 1], ys[r + 1], ys[r]) for c in columns] for r in rows]
        self._below = [[_ruled(level, ys[r + 1], xs[c], xs[c + 1]) for c in columns] for r in rows]
        self._taken = [[False] * self._wide for _ in rows]
        self._xs = xs
        self.inner: list[set[Square]] = []
        """The squares of each table found to stand inside a cell."""

    def squares(self) -> list[list[Square]]:
        """Rectangles of squares, each a cell; a cell around a nested table comes with the squares of that table."""
        result = self._around()
        for squares in result:
            for row, col in squares:
                self._taken[row][col] = True
        for group in self.inner:
            for row, col in group:
                self._taken[row][col] = False
        for row in range(self._high):
            for col in range(self._wide):
                if not self._taken[row][col]:
                    result.append(self._rectangle(row, col))
        return result

    def _around(self) -> list[list[Square]]:
        """Cells that lie around other cells, with thin margins beside them."""
        pieces = self._pieces()
        result = []
        for piece in pieces:
            rows, cols = [row for row, _ in piece], [col for _, col in piece]
            box = {(r, c) for r in range(min(rows), max(rows) + 1) for c in range(min(cols), max(cols) + 1)}
            rest = box - piece
            within = [other for other in pieces if other is not piece and other <= rest]
            if len(within) < 2 or set().union(*within) != rest or not self._thin(piece, rest):
                continue
            self.inner.append(rest)
            result.append(sorted(box))
        return result

    def _thin(self, piece: set[Square], rest: set[Square]) -> bool:
        """Beside the squares of ``rest``, ``piece`` is only a margin; and they are one rectangle."""
        rows, cols = {row for row, _ in rest}, {col for _, col in rest}
        if len(rows) * len(cols) != len(rest) or len(rows) != max(rows) - min(rows) + 1:
            return False
        beside = {col for row, col in piece if row in rows}
        left = sum(self._xs[col + 1] - self._xs[col] for col in beside if col < min(cols))
        right = sum(self._xs[col + 1] - self._xs[col] for col in beside if col > max(cols))
        return left <= MARGIN and right <= MARGIN

    def _pieces(self) -> list[set[Square]]:
        """Squares with no wall between them, whatever their shape."""
        left = {(row, col) for row in range(self._high) for col in range(self._wide)}
        result = []
        while left:
            todo = [left.pop()]
            piece: set[Square] = set(todo)
            while todo:
                for square in self._open(*todo.pop()):
                    if square in left:
                        left.remove(square)
                        piece.add(square)
                        todo.append(square)
            result.append(piece)
        return result

    def _open(self, row: int, col: int) -> list[Square]:
        """The squares next to this one with no wall between."""
        found = []
        if col + 1 < self._wide and not self._right[row][col]:
            found.append((row, col + 1))
        if col and not self._right[row][col - 1]:
            found.append((row, col - 1))
        if row + 1 < self._high and not self._below[row][col]:
            found.append((row + 1, col))
        if row and not self._below[row - 1][col]:
            found.append((row - 1, col))
        return found

    def _rectangle(self, row: int, col: int) -> list[Square]:
        last = col
        while last + 1 < self._wide and not self._right[row][last] and not self._taken[row][last + 1]:
            last += 1
        bottom = row
        while bottom + 1 < self._high and self._open_below(bottom, col, last):
            bottom += 1
        found = [(r, c) for r in range(row, bottom + 1) for c in range(col, last + 1)]
        for r, c in found:
            self._taken[r][c] = True
        return found

    def _open_below(self, row: int, first: int, last: int) -> bool:
        """The run of squares may grow one row down: nothing ruled between, and the same width there."""
        if any(self._below[row][col] or self._taken[row + 1][col] for col in range(first, last + 1)):
            return False
        if any(self._right[row + 1][col] for col in range(first, last)):
            return False
        closed_left = first == 0 or self._right[row + 1][first - 1]
        closed_right = last + 1 == self._wide or self._right[row + 1][last]
        return closed_left and closed_right


def _ruled(rules: list[Rule], at: float, start: float, end: float) -> bool:
    covered = sum(
        max(0.0, min(rule.end, end) - max(rule.start, start)) for rule in rules if abs(rule.at - at) < SNAP + 0.5
    )
    # Inner lines of double borders stop short of the corners.
    return covered >= _COVER * max(end - start - 5.0, 0.6 * (end - start))
