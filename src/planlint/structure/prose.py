"""Paragraphs and bullets, outside tables and inside cells: headings, prompts, labelled lines, items."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from planlint.model import Block, Look, Role
from planlint.structure.builder import Builder
from planlint.structure.labels import LINES, Labelled, field_of, label_of, role_of_label
from planlint.structure.looks import is_prompt, is_tick_only, is_title_like, is_to_fill
from planlint.structure.scheme import NEEDS, PROVISIONS
from planlint.structure.text import Draft, Segment, Slice, cut
from planlint.structure.words import ends_sentence, is_contents_line, is_number, key, leading_number, typed_bullet, words

_MEETS = re.compile(
    r"^(?:(?:provision )?(?:to|in order to) (?:meet|achieve|support|work towards|address)|provision for|supports?|supporting|towards|working towards|linked to|links to|for|meets)?\s*"
    r"\(?(?:the )?(?:long[- ]term |medium[- ]term )?(?:outcomes?|objectives?|needs?)\b\W*(?:no\.? ?)?(?:[A-K]?\d|$|[:–—-])",
    re.I,
)


_REASON = re.compile(
    r"[:–—.-]\s*(?P<reason>(?:none\b|nil\b|n/?a\b|not applicable|not known|no (?:\w+ ){0,8}(?:identified|required|needed|known|requested)).{0,160})$", re.I
)
_STATEMENTS = frozenset(("B", "C", "D", "E", *PROVISIONS, "outcomes", "provision", "needs"))


@dataclass(frozen=True)
class Frame:
    """Where a run of blocks stands. ``top``: section headings may occur; ``extra``: the row's other cells."""

    top: bool = True
    ids: tuple[str, ...] = ()
    extra: tuple[Segment, ...] = ()
    group: str = ""
    number: str = ""
    role: Role | None = None
    row: bool = False


class Prose:
    """One run of blocks; ``made`` are the items that came of it."""

    def __init__(self, builder: Builder, frame: Frame) -> None:
        self.builder, self.frame = builder, frame
        self.made: list[Draft] = []
        self.lead: tuple[int, str] | None = None
        self.number = frame.number

    def read(self, blocks: Sequence[Block]) -> list[Draft]:
        """Take the blocks in turn; the items made are returned."""
        kept = [block for block in blocks if block.text.strip()]
        index = 0
        while index < len(kept):
            following = kept[index + 1] if index + 1 < len(kept) else None
            index += self._take(kept[index], following)
        return self.made

    @property
    def _ids(self) -> tuple[str, ...]:
        return self.frame.ids or self.builder.ids

    def _take(self, block: Block, following: Block | None) -> int:
        """Deal with one block; the number of blocks used up."""
        builder = self.builder
        if is_contents_line(block.text):
            builder.prompt(block)
            return 1
        if self.frame.top and self._section(block):
            return 1
        if is_prompt(block, builder.style, builder.index):
            self._prompt(block)
            return 1
        if self._bare_number(block):
            return 1
        used = self._labelled(block, following)
        if used:
            return used
        if self._heading(block, following):
            return 1
        self._item(block)
        return 1

    def _prompt(self, block: Block) -> None:
        """Guidance; a single question is besides the heading of what answers it."""
        if re.fullmatch(r"[^?.!]+\?\W*", block.text) and not block.placeholder:
            self.builder.sub(block.text, 18.9)
        self.builder.prompt(block)

    def _section(self, block: Block) -> bool:
        builder = self.builder
        start = block.look.bold_start
        head = replace(block, text=block.text[:start].rstrip(), look=replace(block.look, bold=True))
        if 0 < start < len(block.text) and (found := builder.heading(head)) and found.lettered:
            builder.open(found, head)
            self.made, self.lead = [], None
            self._item_from(block, start)
            return True
        found = builder.heading(block)
        if found:
            builder.open(found, block)
            self.made, self.lead = [], None
            reason = _REASON.search(block.text)
            if found.lettered and reason:
                self._item_from(block, reason.start("reason"))
            area = key(found.rest)
            if area in builder.index.headings["area"]:
                builder.sub(found.rest, builder.level(block) + 0.2)
            return True
        if builder.started and is_title_like(block, builder.style) and key(block.text) in builder.index.ends:
            builder.close(block)
            return True
        return False

    def _item_from(self, block: Block, start: int) -> None:
        """Content that stands on the line of its section's heading."""
        start += len(block.text[start:]) - len(block.text[start:].lstrip(" :–—-."))
        if block.text[start:].strip():
            self._add(block, cut(block, start))

    def _bare_number(self, block: Block) -> bool:
        """A line that is nothing but a code ("F1", "Outcome 2") numbers the item after it."""
        if not is_number(block.text) or block.label:
            return False
        self.number = block.text.strip().rstrip(":.")
        self.builder.prompt(block)
        return True

    def _labelled(self, block: Block, following: Block | None) -> int:
        """A "Who:" line joins the item above; a field elsewhere is kept as label and answer."""
        section = self._ids[0]
        if self.frame.top and self._inline_section(block):
            return 1
        label = label_of(block, self.builder.index)
        if label and label.kind == "main":
            return self._main_label(block, label, following)
        if label and label.kind in LINES and section in _STATEMENTS and self._below(block):
            return self._attach(block, label, following)
        if section in ("front", "I", "J", "K", "other", "background") or self.builder.closed:
            return self._field(block)
        return 0

    def _below(self, block: Block) -> bool:
        """Whether a labelled line stands under the last item, not beside it in the same list."""
        if not self.made or not _is_bullet(block):
            return bool(self.made)
        above = next((p.block for s in self.made[-1].segments for p in s.slices if s.kind == "main"), None)
        return above is None or not _is_bullet(above) or block.list_level > above.list_level

    def _inline_section(self, block: Block) -> bool:
        """In advice "Plan: audiology every six months" opens a section and states its first item."""
        scheme, label = self.builder.scheme, field_of(block)
        if scheme.lettered_columns or label is None or words(label.label) > 4 or not block.text[label.start :].strip():
            return False
        found = self.builder.heading(Block(label.label, block.place, Look(bold=True)), own_row=True)
        if found is None or not found.title:
            return False
        self.builder.open(found, block)
        self._add(block, cut(block, label.start))
        return True

    def _attach(self, block: Block, label: Labelled, following: Block | None) -> int:
        if not self.made or label.kind is None:
            return 0
        slices, used = (cut(block),), 1
        value_less = not block.text[label.start :].strip()
        if value_less:
            if following is None or self._blocks_value(following):
                self.builder.field(label.label, "", block.place)
                self.builder.prompt(block)
                return 1
            slices, used = (cut(block), cut(following)), 2
        lead = len(block.text) + 1 if value_less else label.start
        segment = Segment(label.kind, slices, label.label, lead)
        targets = [draft for draft in self.made if draft.labels == [label.label]] or self.made[-1:]
        for draft in targets:
            draft.segments.append(segment)
        return used

    def _blocks_value(self, block: Block) -> bool:
        """Whether a block cannot be the value of the label line above it."""
        index = self.builder.index
        return bool(
            label_of(block, index)
            or is_title_like(block, self.builder.style)
            or (self.frame.top and self.builder.heading(block))
        )

    def _main_label(self, block: Block, label: Labelled, following: Block | None) -> int:
        """ "Outcome 2: …" and "Provision: …": the label is no part of the item; in F an outcome is a sub-heading."""
        builder, value = self.builder, block.text[label.start :].strip()
        if self._repeats_outcome(block) or (value and points_elsewhere(builder, label.label, self._ids)):
            builder.sub(block.text, 15.0, block)
            return 1
        self.lead = None
        if not value:
            if following is None:
                builder.field(label.label, "", block.place)
            builder.sub(label.label, 16.0, block)
            return 1
        outer = self.frame.ids if len(self.frame.ids) > 1 else builder.outer
        named = [name for name in builder.scheme.titled(label.label, outer) if name in outer]
        number, _ = leading_number(f"{label.label}: x")
        role = role_of_label(label.label)
        self._add(block, cut(block, label.start), number if any(c.isdigit() for c in number) else "", tuple(named), role)
        return 1

    def _field(self, block: Block) -> int:
        label = field_of(block)
        titled = block.look.heading or self.builder.style.bigger(block) >= 2
        if label is None or titled or (block.label and self._ids[0] == "K"):
            return 0
        value = cut(block, label.start)
        self.builder.field(label.label, value.text, block.place)
        if value.text and not self.builder.closed:
            self._add(block, value, headings=(*self.builder.headings, label.label.strip()))
        else:
            self.builder.prompt(block)
        return 1

    def _repeats_outcome(self, block: Block) -> bool:
        """In the provision sections an outcome repeated above its provision is a sub-heading."""
        if not set(self._ids) <= {*PROVISIONS, "provision"}:
            return False
        text = block.text.strip()
        if self.builder.scheme.known.is_outcome(text) or self.builder.scheme.known.is_outcome(_after_number(text)):
            return True
        stands_out = text.endswith(":") or block.look.bold or block.look.bold_start > 6 or block.look.heading
        return bool(_MEETS.match(text) and (stands_out or re.match(r"outcomes?\b", text, re.I)))

    def _heading(self, block: Block, following: Block | None) -> bool:
        """Sub-headings by look, by wording, or because they lead a list."""
        builder, text = self.builder, block.text.strip()
        if is_to_fill(block):
            return False
        if self._repeats_outcome(block):
            builder.sub(text, 15.0, block)
            return True
        if is_title_like(block, builder.style) and (following is not None or self.frame.top):
            self.lead = None
            builder.sub(text, builder.level(block), block)
            return True
        bulleted = bool(following and _is_bullet(following) and following.list_level >= block.list_level)
        deeper = bool(following and following.list_level > block.list_level)
        if text.endswith(":") and (
            bulleted and (not _is_bullet(block) or deeper) or not _is_bullet(block) and words(text) <= 12 and following
        ):
            self._push_lead(block, bulleted)
            return True
        if _is_bullet(block):
            return False
        known = self._ids[0] != "A" and any(
            key(text) in builder.index.headings[name] for name in ("area", "strength", "need", "summary")
        )
        question = text.endswith("?") and words(text) <= 25 and following is not None
        plain_title = (
            builder.style.plain and following is not None and words(text) <= 8 and not ends_sentence(text)
            and (bulleted or len(following.text) > 40)
        )  # fmt: skip
        if (known and following is not None) or question or plain_title:
            builder.sub(text, 18.0 + (0.5 if key(text) not in builder.index.headings["area"] else 0), block)
            self.lead = None
            return True
        return False

    def _push_lead(self, block: Block, bulleted: bool) -> None:
        if bulleted:
            self.lead = (block.list_level if _is_bullet(block) else -1, block.text.strip())
            self.builder.prompt(block)
        else:
            self.lead = None
            self.builder.sub(block.text, 18.7, block)

    def _item(self, block: Block) -> None:
        if is_tick_only(block.text):
            self.builder.prompt(block)
            return
        if self.lead and (not _is_bullet(block) or block.list_level <= self.lead[0]):
            self.lead = None
        bullet = typed_bullet(block.text)
        number, start = leading_number(block.text[bullet:])
        self._add(block, cut(block, bullet + start), number)

    def _add(
        self, block: Block, value: Slice, number: str = "", ids: tuple[str, ...] = (), role: Role | None = None,
        headings: tuple[str, ...] = (),
    ) -> None:  # fmt: skip
        frame, builder = self.frame, self.builder
        above = headings or builder.headings
        above = (*above, self.lead[1].rstrip(":")) if self.lead else above
        automatic = block.label if block.label and block.label != "•" and any(c.isalnum() for c in block.label) else ""
        draft = Draft(
            ids or self._ids, [Segment("main", (value,)), *frame.extra], above, frame.role or role, frame.group,
            number or self.number or automatic.rstrip(".)"), row=frame.row,
        )  # fmt: skip
        self.number = "" if not frame.row else self.number
        builder.add(draft)
        if draft in builder.drafts:
            self.made.append(draft)


def _is_bullet(block: Block) -> bool:
    return bool(block.label or typed_bullet(block.text))


def points_elsewhere(builder: Builder, label: str, ids: tuple[str, ...]) -> bool:
    """Whether "Need: …" or "Outcome: …" stands in a section that is not its own, only to say what the rest is for."""
    meant = set(builder.scheme.titled(label, builder.outer or ids))
    if not meant or meant & {*ids, *builder.outer}:
        return False
    provision, outcome = set(ids) <= {*PROVISIONS, "provision"}, set(ids) <= {"E", "outcomes"}
    return provision and meant <= {"E", *NEEDS, "needs", "outcomes"} or outcome and meant <= {*NEEDS, "needs", "A"}


def _after_number(text: str) -> str:
    return text[leading_number(text)[1] :]


def read_blocks(builder: Builder, blocks: Sequence[Block], frame: Frame | None = None) -> list[Draft]:
    """Read a run of blocks; the items that came of it."""
    return Prose(builder, frame or Frame()).read(blocks)


def inside(frame: Frame, ids: tuple[str, ...]) -> Frame:
    """The frame of a cell that belongs to the sections ``ids``."""
    return replace(frame, top=False, ids=ids)
