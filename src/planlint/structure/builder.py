"""Gathers what the walk through a document finds: sections, sub-headings, items, prompts, fields."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from planlint.model import Block, Cell, Field, Item, Place, SectionPart, blocks_of
from planlint.structure.headings import Found
from planlint.structure.labels import inline_parts
from planlint.structure.roles import role_of, wording_section
from planlint.structure.scheme import STATED, Scheme, State
from planlint.structure.text import Draft, assemble
from planlint.structure.views import settle_hopes
from planlint.structure.words import key, words


@dataclass
class _Part:
    """A section in the making."""

    title: str
    place: Place
    prompts: list[Block] = field(default_factory=list)
    merged: set[str] = field(default_factory=set)


class Builder:
    """State of one walk. ``ids`` are the sections now open, ``outer`` those of a joint heading above them."""

    def __init__(self, scheme: Scheme, first: str = "front", contents: frozenset[int] = frozenset()) -> None:
        self.contents = contents
        self.scheme, self.index, self.style = scheme, scheme.index, scheme.style
        self.ids: tuple[str, ...] = (first,)
        self.outer: tuple[str, ...] = ()
        self.subs: list[tuple[float, str]] = []
        self.lettered: set[str] = set()
        self.drafts: list[Draft] = []
        self.parts: dict[str, _Part] = {first: _Part("", Place())}
        self.fields: list[Field] = []
        self.unplaced: list[Block] = []
        self.openings = 0
        self.section_level = 0
        self.worded = False
        self.closed = False
        self.latest: Draft | None = None
        """The last item, as long as no heading stands below it."""
        self.question: tuple[float, Block] | None = None

    @property
    def started(self) -> bool:
        """Whether a section has been opened."""
        return self.openings > 0

    @property
    def headings(self) -> tuple[str, ...]:
        """The sub-headings in force, outermost first."""
        return tuple(text for _, text in self.subs)

    def heading(self, block: Block, own_row: bool = False) -> Found | None:
        """The section heading a block is, here."""
        state = State(self.ids, self.outer, self.started, self.section_level, self.worded)
        return self.scheme.heading(block, state, own_row)

    def open(self, found: Found, block: Block, title: str = "") -> None:
        """Begin (or go on with) the sections of a heading."""
        self.latest = None
        self._flush()
        inner = set(found.ids) < set(self.outer) and not (found.worded and found.lettered)
        self.closed = False
        self.section_level = self.section_level or block.look.heading
        self.worded = self.worded or found.worded
        if not inner:
            self.outer = found.ids if len(found.ids) > 1 else ()
            self.subs.clear()
        else:
            self.subs = [sub for sub in self.subs if sub[0] < self.level(block)]
            if any(self.index.heading(name, key(found.title)) for name in ("strength", "monitoring")):
                self.subs.append((self.level(block), found.title))
        if not self.scheme.lettered_columns and found.title:
            self.subs = [(0.0, found.title)]
        self.ids = found.ids
        self.openings += 0 if inner else 1
        if found.lettered:
            self.lettered.update(found.ids)
        for name in found.ids:
            self.ensure(name, title or found.title, block.place)
        self.prompt(block)

    def ensure(self, name: str, title: str = "", place: Place | None = None) -> None:
        """Make sure that a section exists; a title given first stays."""
        part = self.parts.setdefault(name, _Part(title, place or Place()))
        if not part.title and title:
            part.title, part.place = title, place or part.place

    def close(self, block: Block) -> None:
        """The plan proper ends: what follows is in no section."""
        self.closed, self.outer, self.subs, self.latest = True, (), [], None
        self.unplaced.append(block)

    def level(self, block: Block) -> float:
        """Rank of a sub-heading: smaller is further out. "Needs" ranks below the area it stands under."""
        rank = float(block.look.heading or 20 - self.style.emphasis(block))
        phrase = key(block.text)
        inner = any(phrase in self.index.headings[name] for name in ("strength", "need", "outcome", "provision"))
        return rank + (0.5 if inner and phrase not in self.index.headings["area"] else 0)

    def sub(self, text: str, level: float, *blocks: Block) -> None:
        """A sub-heading within the section."""
        self.latest = None
        if blocks != () and (self.question is None or blocks[0] is not self.question[1]):
            self._flush(level)
        self.subs = [sub for sub in self.subs if sub[0] < level]
        self.subs.append((level, text.strip().rstrip(":").strip()))
        for block in blocks:
            self.prompt(block)

    def ask(self, block: Block) -> None:
        """A question on a line of its own; if nothing answers it, it is a field left empty."""
        self._flush(self.level(block))
        self.question = (self.level(block), block)

    def _flush(self, level: float = 0.0) -> None:
        if self.question and level <= self.question[0]:
            block, self.question = self.question[1], None
            self.field(block.text, "", block.place)

    def end_strengths(self) -> None:
        """A row of titles ends the strengths given above it."""
        while self.subs and self.index.heading("strength", key(self.subs[-1][1])) and len(key(self.subs[-1][1])) < 40:
            self.subs.pop()

    def prompt(self, block: Block) -> None:
        """Template text."""
        if self.closed:
            self.unplaced.append(block)
            return
        self.parts[self.ids[0]].prompts.append(block)

    def prompt_cell(self, cell: Cell) -> None:
        """All text of a cell is template text."""
        for block in blocks_of(cell.content):
            if block.text:
                self.prompt(block)

    def add(self, draft: Draft) -> bool:
        """An item; whether it is one."""
        if not any(segment.slices for segment in draft.segments):
            return False
        if self.closed:
            self.unplaced += [piece.block for segment in draft.segments for piece in segment.slices]
            return False
        self.question = None
        draft.headings = draft.headings or self.headings
        self._settle(draft)
        self.ensure(draft.ids[0])
        self.drafts.append(draft)
        self.latest = draft
        return True

    def _settle(self, draft: Draft) -> None:
        """Under a joint heading the nearest sub-heading says which section the item belongs to, else its wording."""
        if len(draft.ids) == 1:
            return
        if draft.number in draft.ids:
            draft.ids = (draft.number,)
            return
        for title in reversed(draft.headings):
            name = self.scheme.default(draft.ids, title)
            if name:
                draft.ids = (name,)
                return
        draft.settled = False

    def field(self, label: str, answer: str, place: Place) -> None:
        """A label with its answer."""
        label = label.strip().rstrip(":").strip()
        if label and words(label) <= 40:
            self.question = None if answer.strip() else self.question
            self.fields.append(Field(label, answer.strip(), "" if self.closed else self.ids[0], place))

    @contextmanager
    def scope(self) -> Iterator[None]:
        """Sub-headings set inside end with it, unless nothing but headings stood there."""
        subs, openings, count = list(self.subs), self.openings, len(self.drafts)
        yield
        if self.openings != openings:
            self.subs = [] if len(self.drafts) > count else self.subs
        elif len(self.drafts) > count:
            self.subs = subs

    def sections(self) -> tuple[SectionPart, ...]:
        """The finished sections, in the order in which they were opened."""
        self._flush()
        placed: dict[str, list[Draft]] = {name: [] for name in self.parts}
        for draft in self.drafts:
            placed[self._place(draft)].append(draft)
        items = {name: self._items(name, drafts) for name, drafts in placed.items()}
        return tuple(
            SectionPart(name, part.title, items[name], part.place, tuple(part.prompts), _ordered(part.merged))
            for name, part in self.parts.items()
            if name != "front" or items[name] or part.prompts or self.fields
        )


    def _place(self, draft: Draft) -> str:
        """The section an item goes to; where only its wording says so, the sections are merged."""
        if draft.settled:
            return draft.ids[0]
        others = set(draft.ids)
        for one in others:
            self.parts[one].merged |= others - {one}
        return place_by_wording(draft)

    def _items(self, name: str, drafts: list[Draft]) -> tuple[Item, ...]:
        texts = [assemble(draft.segments) for draft in drafts]
        roles = [role_of(name, draft, made[0], self.index) for draft, made in zip(drafts, texts, strict=True)]
        if name == "A":
            roles = settle_hopes(drafts, roles, self.index)
        if name in STATED:
            texts = [(text, inline_parts(text, parts, self.index), pieces) for text, parts, pieces in texts]
        return tuple(
            Item(f"{name}-{n}", name, role, text, draft.place, parts, pieces, draft.headings, draft.group, draft.number)
            for n, (draft, role, (text, parts, pieces)) in enumerate(zip(drafts, roles, texts, strict=True), 1)
        )


def _ordered(names: set[str]) -> tuple[str, ...]:
    return tuple(sorted(names))


def place_by_wording(draft: Draft) -> str:
    """Which of several sections an item belongs to by what it says; H1 where nothing tells H1 and H2 apart."""
    return wording_section(draft.ids, draft.main or " ".join(segment.text for segment in draft.segments))
