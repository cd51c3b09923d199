"""Outcomes without long, medium and short-term stages, where they are asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.checks.base import CheckOptions, Switch
from planlint.facts.case import CaseFacts
from planlint.facts.item import EMPTY
from planlint.model import Hit, Item, SectionPart


class Options(CheckOptions):
    """``wanted``: the council asks for stages. Otherwise only a template whose places for them stay empty is told."""

    wanted: Switch = False


_STAGE = re.compile(r"\b(?:long|longer|medium|mid|short|shorter)[\s-]?(?:/\s?\w+[\s-])?(?:to[\s-]\w+[\s-])?term\b|\b(?:steps?|stages?|milestones?)\b", re.IGNORECASE)


def check(section: SectionPart, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a section of outcomes in which no stage is given."""
    outcomes = [item for item in section.items if item.role == "outcome"]
    answers = [answer for item in outcomes for answer in _stages(item)]
    fields = [field.answer for field in facts.case.plan.fields if field.section == section.id and _STAGE.search(field.label)]
    asked = bool(answers or fields)
    given = any(not EMPTY.match(answer) for answer in (*answers, *fields)) or any(_STAGE.search(text) for item in outcomes for text in (item.main, *item.headings))
    if outcomes and not given and (asked or options.wanted):
        yield Hit(section.id, variant="empty" if asked else "wanted")


def _stages(item: Item) -> Iterator[str]:
    """What stands in the item's columns or lines for stages, empty ones too."""
    for part in item.parts:
        if part.kind == "steps" or _STAGE.search(part.title):
            yield item.text[part.start : part.end]
    for piece in item.pieces:
        if _STAGE.search(piece.block.text[: piece.offset]):
            yield item.text[piece.start : piece.end]
