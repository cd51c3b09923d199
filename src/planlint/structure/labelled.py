"""Lines with a label: joined to the item above, taken as a field, or an item without its label."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from planlint.model import Block, Look
from planlint.structure.labels import LINES, Labelled, field_of, label_of, role_of_label
from planlint.structure.looks import is_title_like
from planlint.structure.run import Run, is_bullet, points_elsewhere
from planlint.structure.scheme import PROVISIONS
from planlint.structure.text import Segment, Slice, cut
from planlint.structure.words import leading_number, typed_bullet, words

_STATEMENTS = frozenset(("B", "C", "D", "E", *PROVISIONS, "outcomes", "provision", "needs"))


class LabelledLines(Run):
    """The part of a run's reading that deals with labels."""

    def _labelled(self, block: Block, following: Block | None) -> int:
        """A "Who:" line joins the item above; a field elsewhere is kept as label and answer."""
        section = self._ids[0]
        if self.frame.top and self._inline_section(block):
            return 1
        label = label_of(block, self.builder.index)
        if label and label.kind == "main" and self._pointer(block, label):
            return self._attach(block, replace(label, kind="link"), following)
        if label and label.kind == "main":
            return self._main_label(block, label, following)
        if label and label.kind in LINES and section in _STATEMENTS and self._below(block):
            return self._attach(block, label, following)
        if section in ("front", "I", "J", "K", "other", "background") or self.builder.closed:
            return self._field(block)
        return 0

    def _pointer(self, block: Block, label: Labelled) -> bool:
        """Whether "Outcome: 2" below a provision only says what it is for."""
        value = block.text[label.start :].strip()
        mine = self._below(block) and points_elsewhere(self.builder, label.label, self._ids)
        return mine and bool(re.fullmatch(r"[A-K]?\d{1,2}[a-z]?(?:(?:\s*[,&/]\s*|\s+and\s+)[A-K]?\d{1,2}[a-z]?)*\.?", value))

    def _below(self, block: Block) -> bool:
        """Whether a labelled line stands under the last item, not beside it in the same list."""
        if self.fresh or not self.made or not is_bullet(block):
            return bool(self.made) and not self.fresh
        above = next((p.block for s in self.made[-1].segments for p in s.slices if s.kind == "main"), None)
        return above is None or not is_bullet(above) or block.list_level > above.list_level

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
        slices = [cut(block)]
        value_less = not block.text[label.start :].strip()
        if value_less:
            if following is None or self._blocks_value(following):
                self.builder.field(label.label, "", block.place)
                self.builder.prompt(block)
                return 1
            slices += self._values(following)
        lead = len(block.text) + 1 if value_less else label.start
        self.made[-1].segments.append(Segment(label.kind, tuple(slices), label.label, lead))
        return len(slices)

    def _values(self, following: Block) -> list[Slice]:
        """What a label on a line of its own is about: the next paragraph, or all of the list that follows."""
        values = [following]
        if is_bullet(following):
            values = list(takewhile(lambda one: is_bullet(one) and not self._blocks_value(one), self.rest))
        return [cut(one, typed_bullet(one.text)) for one in values]

    def _blocks_value(self, block: Block) -> bool:
        """Whether a block cannot be the value of the label line above it."""
        index = self.builder.index
        return bool(
            label_of(block, index)
            or is_title_like(block, self.builder.style)
            or (self.frame.top and self.builder.heading(block))
        )

    def _main_label(self, block: Block, label: Labelled, following: Block | None) -> int:
        """For "Outcome 2: …" and "Provision: …" the label is no part of the item; in F an outcome is a sub-heading."""
        builder, value = self.builder, block.text[label.start :].strip()
        if self._repeats_outcome(block) or (value and points_elsewhere(builder, label.label, self._ids)):
            builder.sub(block.text, 15.0, block)
            return 1
        self.lead = None
        self._end_steps()
        if not value:
            if following is None:
                builder.field(label.label, "", block.place)
            builder.sub(label.label, 16.0, block)
            return 1
        outer = self.frame.ids if len(self.frame.ids) > 1 else builder.outer
        named = [name for name in builder.scheme.titled(label.label, outer) if name in outer]
        number, _ = leading_number(f"{label.label}: x")
        role = role_of_label(label.label)
        self._add(
            block, cut(block, label.start), number if any(c.isdigit() for c in number) else "", tuple(named), role
        )
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
