"""Form rows (label, answer) and cards (a small table for one provision or outcome)."""

from __future__ import annotations

from collections.abc import Callable

from planlint.model import Block, Cell, PartKind
from planlint.structure.builder import Builder
from planlint.structure.grid import first_line, has_table, lines
from planlint.structure.labels import Labelled, label_of, role_of_label
from planlint.structure.prose import read_blocks
from planlint.structure.roles import sets_targets
from planlint.structure.rows import kept, pairs_of, stands_out
from planlint.structure.run import Frame, points_elsewhere
from planlint.structure.scheme import NEEDS, PROVISIONS, kind_of
from planlint.structure.text import Draft, Segment, cell_segment
from planlint.structure.words import ends_sentence, is_number, key, leading_number, plain, words

_CARD = {*NEEDS, "E", *PROVISIONS, "needs", "outcomes", "provision"}


class Form:
    """The form rows of one table. Items made by a card's main row take the cells of its further rows."""

    def __init__(self, builder: Builder, nested: Callable[[Cell, Frame], None]) -> None:
        self.builder, self.nested = builder, nested
        self.open: list[Draft] = []
        self.pending: list[Segment] = []
        self.number = ""

    def forget(self) -> None:
        """A heading row ends the card."""
        self.open, self.pending = [], []

    def remember(self) -> None:
        """Items of a full-width row may be continued by labelled rows."""
        self.open = self.builder.drafts[-1:]

    def row(self, own: list[Cell]) -> None:
        """One row: pairs of label and answer, else cells joined."""
        pairs = pairs_of(self.builder, own)
        if pairs is None:
            self._plain(own)
            return
        for label, answer in pairs:
            self._pair(label, answer)

    def _pair(self, label: Cell, answer: Cell) -> None:
        builder = self.builder
        first = first_line(label)
        if first is None:
            if answer.text.strip():
                self.nested(answer, Frame(top=False))
            return
        found = builder.heading(first, own_row=True)
        if found and (found.lettered or stands_out(builder, label)):
            ids, inner = builder.ids, not found.lettered and len(builder.outer) > 1
            builder.open(found, first)
            for block in lines(label)[1:]:
                builder.prompt(block)
            self.forget()
            self._answer(first, answer, first.text if inner else "")
            builder.ids = ids if inner else builder.ids
            return
        builder.prompt_cell(label)
        builder.field(first.text, answer.text, first.place)
        if builder.ids[0] in _CARD and not has_table(answer) and self._card_row(first, answer):
            return
        self._answer(first, answer, first.text)

    def _card_row(self, label: Block, answer: Cell) -> bool:
        """A row of a card: its main row makes the item, the others are its further parts."""
        builder, text = self.builder, label.text
        read = label_of(_as_label(label), builder.index) or _spelt(label, builder)
        if read is None or read.kind is None:
            return False
        if read.kind == "main":
            return self._main_row(text, read, answer)
        if not self.open or self._tells_on_all(read.kind, answer):
            return False
        segment = cell_segment(read.kind, kept(self.builder, answer), text.strip().rstrip(":"))
        for draft in self.open:
            draft.segments.append(segment)
        return True

    def _tells_on_all(self, kind: PartKind, answer: Cell) -> bool:
        """Whether a row on reviewing is a statement on all that stands above it, and no part of one provision."""
        said = lines(answer)
        on_targets = any(sets_targets(plain(block.text)) for block in said)
        return kind == "review" and bool(said) and ends_sentence(said[0].text) and (on_targets or len(self.open) > 1)

    def _main_row(self, text: str, read: Labelled, answer: Cell) -> bool:
        builder = self.builder
        outer = builder.outer or builder.ids
        named = [name for name in builder.scheme.titled(read.label, outer) if name in outer]
        if not named and points_elsewhere(builder, read.label, builder.ids):
            self._outcome_on_provision(text, answer)
            return True
        number, _ = leading_number(f"{text.rstrip(':')}: x")
        number = number if any(c.isdigit() for c in number) else self.number
        frame = Frame(False, tuple(named) or builder.ids, (), "", number, role_of_label(read.label))
        start = len(builder.drafts)
        with builder.scope():
            read_blocks(builder, lines(answer), frame)
        self.open = builder.drafts[start:]
        self.number = ""
        for draft in self.open:
            draft.segments += self.pending
        self.pending = []
        return True

    def _outcome_on_provision(self, text: str, answer: Cell) -> None:
        """The outcome named on a provision's card: a pointer if short, a sub-heading if it is told in full."""
        blocks = kept(self.builder, answer)
        if sum(words(block.text) for block in blocks) > 8:
            self.forget()
            self.builder.sub(answer.text, 17.0, *blocks)
        elif self.open:
            for draft in self.open:
                draft.segments.append(cell_segment("link", blocks, text))
        else:
            self.pending = [cell_segment("link", blocks, text)]

    def _answer(self, question: Block, answer: Cell, title: str) -> None:
        """An answer: its paragraphs are items under the question."""
        builder = self.builder
        start = len(builder.drafts)
        with builder.scope():
            if title and is_number(title):
                self.number = title
            elif title:
                builder.sub(title, 19.0)
            self.nested(answer, Frame(top=False, number=self.number))
        self.number = ""
        self.open = builder.drafts[start:] if is_number(title) else []

    def _plain(self, own: list[Cell]) -> None:
        """A row of no known make: its cells are one statement, a number in front apart."""
        builder = self.builder
        filled = [cell for cell in own if cell.text.strip()]
        number = filled[0].text.strip() if len(filled) > 1 and is_number(filled[0].text) else ""
        rest = filled[1:] if number else filled
        if number:
            builder.prompt_cell(filled[0])
        if any(has_table(cell) for cell in rest) or len(rest) == 1:
            for cell in rest:
                self.nested(cell, Frame(number=number))
            return
        segments = [cell_segment("other", lines(cell)) for cell in rest]
        main = max(range(len(rest)), key=lambda n: words(rest[n].text))
        segments[main] = cell_segment("main", lines(rest[main]))
        builder.add(Draft(builder.ids, segments, number=number, row=True))


def _as_label(block: Block) -> Block:
    text = block.text.strip()
    return Block(text if text.endswith((":", "?")) else f"{text}:", block.place, block.look)


def _spelt(block: Block, builder: Builder) -> Labelled | None:
    """A longer label or question ("Who will do this?", "How will it be reviewed") by the words it begins with."""
    if words(block.text) > 10:
        return None
    kind, start, _ = kind_of(block.text, builder.index)
    phrase = key(block.text)
    if kind and kind != "other" and (start == 0 or (start <= 10 and words(block.text) <= 6)):
        return Labelled(block.text, 0, kind)
    named = builder.scheme.titled(block.text, builder.outer or builder.ids)
    if set(named) & set(builder.outer or builder.ids) and not phrase.startswith(
        ("describe", "summary", "is ", "does ", "are ")
    ):
        return Labelled(block.text, 0, "main")
    return None
