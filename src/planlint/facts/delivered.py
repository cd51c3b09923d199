"""What kind of thing an item delivers, by the first words of its main part that name one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planlint.facts.delivery import Thing
    from planlint.facts.item import ItemFacts

_STANDING_CELL = re.compile(r"(?:in\splace|standing\sarrangement|always|fixed|permanent)", re.IGNORECASE)
_PERMISSION = re.compile(r"(?:[\w-]+ )?(?:pass|card)", re.IGNORECASE)
_NOT_THE_THING = re.compile(r"\b(?:in|from|during|for|of|to|between|after|before|all|every|each|any|which|what|at|into|outside|most|some)\s(?:[\w’'-]+\s){0,2}$", re.IGNORECASE)
_CHECK_IN_OR_BREAK = re.compile(r"check(?:s|ing)?[\s-]ins?|(?:[\w-]+\s)?breaks?", re.IGNORECASE)


def what(facts: ItemFacts) -> str:
    """contact, brief, standing or equipment; contact where nothing tells."""
    things = _things(facts)
    quantities = facts.doc._.quantities
    if not things:
        return "standing" if any(q.kind == "event" for q in quantities) else "contact"
    first = facts.item.text[things[0].start : things[0].end]
    if first.lower().startswith("review"):
        return "brief"
    if _PERMISSION.fullmatch(first):
        return "equipment"
    timed = any(q.kind == "duration" and (q.minutes or 0) >= 2 and facts.main_start <= q.start < facts.main_end for q in quantities)
    if timed or any(thing.kind == "strong" for thing in things):
        return "contact"
    if (cell := facts.part_text("frequency")) and _STANDING_CELL.match(cell):
        return "equipment" if any(thing.kind == "equipment" for thing in things) else "standing"
    return _equipment(facts, things) if things[0].kind == "equipment" else things[0].kind


def _equipment(facts: ItemFacts, things: list[Thing]) -> str:
    """"Switch work" is contact, and equipment that is only promised is none yet."""
    if len(things) > 1 and things[1].kind == "contact" and things[1].start - things[0].end <= 1:
        return "contact"
    if not any(weak.start < facts.main_end for weak in facts.doc._.weak):
        return "equipment"
    kinds = {weak.kind for weak in facts.doc._.weak}
    return "contact" if "often" in kinds else "equipment" if kinds == {"availability"} else "standing"


def _things(facts: ItemFacts) -> list[Thing]:
    """What the main part names; "in lessons" says when, not what."""
    text = facts.item.text
    named = [thing for thing in facts.doc._.things if facts.main_start <= thing.start < facts.main_end]
    return [
        thing
        for thing in named
        if text[thing.start : thing.end].lower().rstrip("s") not in ("lesson", "session", "break") or not _NOT_THE_THING.search(text[max(0, thing.start - 40) : thing.start])
    ]


def is_check_in_or_break(facts: ItemFacts) -> bool:
    """What is delivered is a check-in or a break and nothing else."""
    contacts = [facts.item.text[thing.start : thing.end] for thing in _things(facts) if thing.kind in ("strong", "contact")]
    return bool(contacts) and all(_CHECK_IN_OR_BREAK.fullmatch(contact) for contact in contacts)
