"""Cards: rows of label and answer that together make one statement, read as a table turned on its side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from planlint.model import Cell, PartKind, Place, Table
from planlint.structure.builder import Builder
from planlint.structure.cellwords import title_key
from planlint.structure.columns import Column, read_columns, told_kind
from planlint.structure.datarows import DataRows
from planlint.structure.grid import Grid, first_line, has_table, lines
from planlint.structure.headings import find_heading
from planlint.structure.rows import kept, pairs_of
from planlint.structure.run import Frame
from planlint.structure.scheme import STATED, kind_of
from planlint.structure.text import Draft, cell_segment
from planlint.structure.words import ends_sentence, leading_number, words

_TELLING = frozenset(("deliverer", "frequency", "duration", "review", "timescale", "measure", "steps", "group"))


@dataclass(frozen=True)
class Pair:
    """A label with its answer."""

    label: Cell
    answer: Cell

    @property
    def title(self) -> str:
        """The label's first line."""
        block = first_line(self.label)
        return block.text.strip() if block else ""


@dataclass(frozen=True)
class Run:
    """Rows of pairs that follow one another; ``end`` is the row after them."""

    pairs: list[Pair]
    end: int


def run_of(builder: Builder, grid: Grid, number: int) -> Run:
    """The labels and answers from row ``number`` on, as far as they go."""
    pairs: list[Pair] = []
    while number < grid.height:
        own = grid.own(number)
        found = pairs_of(builder, own)
        if found is None and pairs and _continues(grid, number, pairs[-1]):
            for cell in own:
                _go_on(pairs, cell)
        elif found is None or not (pairs or found[0][0].text.strip()) or _ends_run(builder, found):
            break
        else:
            for label, answer in found:
                if label.text.strip():
                    pairs.append(Pair(label, answer))
                else:
                    _go_on(pairs, answer)
        number += 1
    return Run(pairs, number)


def _ends_run(builder: Builder, found: list[tuple[Cell, Cell]]) -> bool:
    return any(_opens(builder, label) or has_table(answer) for label, answer in found)


def _go_on(pairs: list[Pair], more: Cell) -> None:
    """A cell without a label of its own goes on with the answer before it."""
    last = pairs.pop()
    pairs.append(Pair(last.label, replace(last.answer, content=last.answer.content + more.content)))


def _continues(grid: Grid, number: int, last: Pair) -> bool:
    """A row that has only further answers, the label beside it reaching down."""
    own = grid.own(number)
    return bool(own) and all(cell.col > 0 for cell in own) and grid.at(number, last.label.col) is last.label


def _opens(builder: Builder, label: Cell) -> bool:
    """Whether a label is a section's heading with its letter."""
    block = first_line(label)
    if block is None or not builder.scheme.lettered_columns:
        return False
    found = find_heading(block, builder.style, builder.index, own_row=True)
    return bool(found and found.lettered)


def split(pairs: list[Pair]) -> list[list[Pair]]:
    """One list for each card: a label that comes again begins the next."""
    cards: list[list[Pair]] = []
    seen: set[str] = set()
    for pair in pairs:
        title = title_key(pair.title)
        if not cards or title in seen:
            cards.append([])
            seen = set()
        cards[-1].append(pair)
        seen.add(title)
    return cards


def turned(card: list[Pair]) -> Grid:
    """A card as a table with a row of titles and one row of cells."""
    titles = tuple(replace(pair.label, row=0, col=n, rowspan=1, colspan=1) for n, pair in enumerate(card))
    cells = tuple(replace(pair.answer, row=1, col=n, rowspan=1, colspan=1) for n, pair in enumerate(card))
    block = first_line(card[0].label)
    return Grid(Table((titles, cells), block.place if block else Place(), 1))


class Cards:
    """Reads the cards of one table."""

    def __init__(self, builder: Builder, nested: Callable[[Cell, Frame], None]) -> None:
        self.builder, self.nested = builder, nested
        self.questions_to = 0
        """The row after the questions that were found not to be cards."""

    def take(self, grid: Grid, number: int, opened: list[Draft], code: str) -> int:
        """Read a run of pairs as cards; the row after it, or ``number`` if they are no cards.

        ``opened`` are the items that a row above made, ``code`` the number that a row above gave.
        """
        builder = self.builder
        ids = set(builder.outer or builder.ids)
        if builder.closed or not ids & STATED or number < self.questions_to:
            return number
        run = run_of(builder, grid, number)
        cards = split(run.pairs)
        if not cards or all(len(card) < 2 for card in cards):
            return number
        if any(self._asks(card) for card in cards):
            self.questions_to = run.end
            return number
        kinds = self._headless(cards[0]) if opened else None
        if kinds is not None:
            self._join(cards.pop(0), kinds, opened)
        elif not self._are_cards(cards):
            return number
        for n, card in enumerate(cards):
            self._card(card, code if n == 0 else "")
        return run.end

    def _are_cards(self, cards: list[list[Pair]]) -> bool:
        """Whether labels say who, how often and the like, and not just ask so many questions."""
        if any(len(card) < 2 and words(card[0].answer.text) > 3 for card in cards[1:]):
            return False
        titles = [title_key(pair.title) for card in cards for pair in card]
        told = any(kind_of(title, self.builder.index)[0] in _TELLING for title in titles)
        again = all(len(self.builder.scheme.known.cells.get(title, ())) > 1 for title in titles)
        if not told and not again:
            return False
        return any(c.use == "part" and c.kind in _TELLING for card in cards for c in self._columns(card))

    def _asks(self, card: list[Pair]) -> bool:
        """Whether several labels are questions that are each answered by statements of their own."""
        told = [lines(pair.answer) for pair in card if not self._tells(pair)]
        several = sum(len(blocks) > 1 and all(words(block.text) > 5 for block in blocks) for blocks in told)
        whole = sum(words(block.text) > 5 and ends_sentence(block.text) for blocks in told for block in blocks[:1])
        return several > 1 or (whole > 1 and sum(pair.title.endswith("?") for pair in card) == len(card))

    def _tells(self, pair: Pair) -> bool:
        kind, start, _ = kind_of(pair.title, self.builder.index)
        return kind in _TELLING and start <= 12

    def _columns(self, card: list[Pair]) -> list[Column]:
        builder = self.builder
        return read_columns(turned(card), 0, builder.scheme, builder.outer or builder.ids)

    def _headless(self, card: list[Pair]) -> list[PartKind] | None:
        """The kinds of labels none of which is the statement's own; None where one is, or may be."""
        builder, kinds = self.builder, []
        outer = builder.outer or builder.ids
        for pair in card:
            if title_key(pair.title) in builder.index.columns["main"] or builder.scheme.titled(pair.title, outer):
                return None
            kind = told_kind(pair.title, [pair.answer.text], builder.scheme, outer)
            if kind is None:
                return None
            kinds.append(kind)
        return kinds if set(kinds) & _TELLING else None

    def headed(self, grid: Grid, number: int) -> bool:
        """Whether the rows from ``number`` on are the further parts of a statement in the row above them."""
        builder = self.builder
        if builder.closed or not set(builder.outer or builder.ids) & STATED:
            return False
        cards = split(run_of(builder, grid, number).pairs)
        return bool(cards) and self._headless(cards[0]) is not None

    def _join(self, card: list[Pair], kinds: list[PartKind], opened: list[Draft]) -> None:
        for pair, kind in zip(card, kinds, strict=True):
            self._label(pair)
            segment = cell_segment(kind, kept(self.builder, pair.answer), pair.title.rstrip(":"))
            for draft in opened:
                draft.segments.append(segment)

    def _card(self, card: list[Pair], code: str) -> None:
        columns = self._columns(card)
        for pair in card:
            self._label(pair)
            number, _ = leading_number(f"{pair.title.rstrip(':')}: x")
            if any(c.isdigit() for c in number):
                code = code or number
        DataRows(self.builder, turned(card), columns, 0, self.nested, code.rstrip(".:")).row(1)

    def _label(self, pair: Pair) -> None:
        self.builder.prompt_cell(pair.label)
        block = first_line(pair.label)
        if block:
            self.builder.field(block.text, pair.answer.text, block.place)
