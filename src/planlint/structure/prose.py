"""Paragraphs and bullets, outside tables and inside cells: headings, prompts, labelled lines, items."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from planlint.model import Block
from planlint.structure.builder import Builder
from planlint.structure.labelled import LabelledLines
from planlint.structure.looks import is_prompt, is_tick_only, is_ticked, is_title_like, is_to_fill
from planlint.structure.run import Frame, is_bullet
from planlint.structure.text import Draft, Segment, cut
from planlint.structure.words import (
    ends_sentence,
    is_contents_line,
    is_number,
    key,
    leading_number,
    typed_bullet,
    words,
)

_REASON = re.compile(
    r"[:–—.-]\s*(?P<reason>(?:none\b|nil\b|n/?a\b|not applicable|not known|no (?:\w+ ){0,8}(?:identified|"
    r"required|needed|known|requested)).{0,160})$",
    re.I,
)


_BARE_ANSWER = re.compile(r"^\W*(?:none|none known|nil|n/?a|not applicable|x{2,}|tb[cad]|[-–—]+)[\s.]*$", re.I)
_RUN_IN = frozenset(("A", "B", "C", "D", "views", "needs"))
_TITLES = ("outcome", "provision", "monitoring")


class Prose(LabelledLines):
    """One run of blocks; ``made`` are the items that came of it."""

    def read(self, blocks: Sequence[Block]) -> list[Draft]:
        """Take the blocks in turn; the items made are returned."""
        kept = [block for block in blocks if block.text.strip()]
        index = 0
        while index < len(kept):
            following = kept[index + 1] if index + 1 < len(kept) else None
            self.rest = kept[index + 1 :]
            index += self._take(kept[index], following)
        return self.made

    def _take(self, block: Block, following: Block | None) -> int:
        """Deal with one block; the number of blocks used up."""
        builder = self.builder
        if is_contents_line(block.text) or id(block) in builder.contents:
            builder.prompt(block)
            return 1
        if self.frame.top and self._section(block):
            return 1
        if _BARE_ANSWER.match(block.text) and self._answers_here() and not self.frame.row:
            self._add(block, cut(block), role="other")
            return 1
        if is_prompt(block, builder.style, builder.index):
            self._prompt(block)
            return 1
        if self._bare_number(block) or self._run_in(block):
            return 1
        used = self._labelled(block, following)
        if used:
            return used
        if self._heading(block, following):
            self.fresh = True
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
        if not self.rest and not self.made and self._ids[0] in ("front", "I", "J", "K"):
            return False
        self.number = block.text.strip().rstrip(":.")
        self._end_steps()
        self.builder.prompt(block)
        return True

    def _run_in(self, block: Block) -> bool:
        """A bold heading at the beginning of a paragraph, of words known for headings: it is no part of the item."""
        builder, start = self.builder, block.look.bold_start
        head = block.text[:start].strip()
        closed = head.endswith((":", ".", "–", "-")) or block.text[start:].lstrip().startswith((":", "–", "-"))
        if not 0 < start < len(block.text) or not closed or words(head) > 8 or builder.closed:
            return False
        phrase, index = key(head), builder.index
        names = ("aspiration", "view", "gathered", "communicates") if self._ids[0] == "A" else ()
        known = any(phrase in index.headings[name] for name in ("area", "strength", "need"))
        if self._ids[0] not in _RUN_IN or not (known or any(index.heading(name, phrase) for name in names)):
            return False
        self._end_steps()
        self.lead = None
        builder.sub(head.rstrip(" .–-"), 19.2)
        self._item_from(block, start)
        return True

    def _heading(self, block: Block, following: Block | None) -> bool:
        """Sub-headings by look, by wording, or because they lead a list."""
        builder, text, index = self.builder, block.text.strip(), self.builder.index
        if is_to_fill(block):
            return False
        if self._repeats_outcome(block):
            builder.sub(text, 15.0, block)
            return True
        if is_title_like(block, builder.style) and (following is not None or self.frame.top):
            self.lead = None
            if text.endswith("?"):
                builder.ask(block)
            builder.sub(text, builder.level(block), block)
            return True
        bulleted = bool(following and is_bullet(following) and following.list_level >= block.list_level)
        deeper = bool(following and following.list_level > block.list_level)
        if text.endswith(":") and (
            (bulleted and (not is_bullet(block) or deeper)) or (not is_bullet(block) and words(text) <= 12 and following)
        ):
            self._push_lead(block, bulleted)
            return True
        if is_bullet(block):
            return False
        known = self._ids[0] != "A" and any(
            key(text) in index.headings[name] for name in ("area", "strength", "need", "summary")
        )
        known = known or (words(text) <= 8 and any(key(text) in index.headings[name] for name in _TITLES))
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
            self.lead = (block.list_level if is_bullet(block) else -1, block.text.strip())
            self.builder.prompt(block)
        else:
            self.lead = None
            self.builder.sub(block.text, 18.7, block)

    def _answers_here(self) -> bool:
        """Whether a bare answer counts as content: in the sections of a plan, not on its front page."""
        return self.builder.scheme.lettered_columns and self._ids[0] != "front"

    def _item(self, block: Block) -> None:
        if is_tick_only(block.text):
            alone = not self.made and not self.rest and self._answers_here() and is_ticked(block.text)
            self._add(block, cut(block), role="other") if alone else self.builder.prompt(block)
            return
        if self.lead and (not is_bullet(block) or block.list_level <= self.lead[0]):
            self.lead = None
        bullet = typed_bullet(block.text)
        if self._is_step():
            self.made[-1].segments.append(Segment("steps", (cut(block, bullet),), self.builder.headings[-1]))
            return
        number, start = leading_number(block.text[bullet:])
        self._add(block, cut(block, bullet + start), number)


def read_blocks(builder: Builder, blocks: Sequence[Block], frame: Frame | None = None) -> list[Draft]:
    """Read a run of blocks; the items that came of it."""
    return Prose(builder, frame or Frame()).read(blocks)
