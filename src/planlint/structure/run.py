"""One run of blocks being read: where it stands, what came of it, and how an item is added."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from planlint.model import Block, Role
from planlint.structure.builder import Builder
from planlint.structure.scheme import NEEDS, PROVISIONS, kind_of
from planlint.structure.text import Draft, Segment, Slice
from planlint.structure.words import leading_number, typed_bullet

_MEETS = re.compile(
    r"^(?:(?:provision )?(?:to|in order to) (?:meet|achieve|support|work towards|address)|provision for|"
    r"supports?|supporting|towards|working towards|linked to|links to|for|meets)?\s*"
    r"\(?(?:the )?(?:long[- ]term |medium[- ]term )?(?:outcomes?|objectives?|"
    r"needs?)\b\W*(?:no\.? ?)?(?:[A-K]?\d|$|[:–—-])",
    re.I,
)


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


class Run:
    """State of one run; ``made`` are the items that came of it, ``rest`` the blocks not yet read."""

    def __init__(self, builder: Builder, frame: Frame) -> None:
        self.builder, self.frame = builder, frame
        self.made: list[Draft] = []
        self.lead: tuple[int, str] | None = None
        self.number = frame.number
        self.rest: Sequence[Block] = ()
        self.fresh = False
        """Whether a heading stands between the last item and the block being read."""

    @property
    def _ids(self) -> tuple[str, ...]:
        return self.frame.ids or self.builder.ids

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
        self.fresh = False
        if builder.add(draft):
            self.made.append(draft)

    def _repeats_outcome(self, block: Block) -> bool:
        """In the provision sections an outcome repeated above its provision is a sub-heading."""
        if not set(self._ids) <= {*PROVISIONS, "provision"}:
            return False
        text = block.text.strip()
        if self.builder.scheme.known.is_outcome(text) or self.builder.scheme.known.is_outcome(_after_number(text)):
            return True
        stands_out = text.endswith(":") or block.look.bold or block.look.bold_start > 6 or block.look.heading
        return bool(_MEETS.match(text) and (stands_out or re.match(r"outcomes?\b", text, re.I)))

    def _end_steps(self) -> None:
        """A new outcome ends the steps of the one before."""
        if self._is_step():
            self.builder.subs.pop()

    def _is_step(self) -> bool:
        """Under a sub-heading "Steps towards this outcome" the lines belong to the outcome above."""
        builder = self.builder
        if self._ids[0] not in ("E", "outcomes") or not builder.headings or not self.made or self.frame.row:
            return False
        kind, start, _ = kind_of(builder.headings[-1], builder.index)
        return kind == "steps" and start == 0


def points_elsewhere(builder: Builder, label: str, ids: tuple[str, ...]) -> bool:
    """Whether "Need: …" or "Outcome: …" stands in a section that is not its own, only to say what the rest is for."""
    meant = set(builder.scheme.titled(label, builder.outer or ids))
    if not meant or meant & {*ids, *builder.outer}:
        return False
    provision, outcome = set(ids) <= {*PROVISIONS, "provision"}, set(ids) <= {"E", "outcomes"}
    return (provision and meant <= {"E", *NEEDS, "needs", "outcomes"}) or (outcome and meant <= {*NEEDS, "needs", "A"})


def is_bullet(block: Block) -> bool:
    """Whether a block is a bullet or numbered, by the file or as typed."""
    return bool(block.label or typed_bullet(block.text))


def _after_number(text: str) -> str:
    return text[leading_number(text)[1] :]
