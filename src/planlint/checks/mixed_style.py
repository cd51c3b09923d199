"""Notes and full sentences mixed in one section, or a long run of bullets that are sentences."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from planlint.checks.base import CheckOptions, Count
from planlint.facts.case import CaseFacts
from planlint.facts.sentences import Style, is_bullet, own_words
from planlint.model import Hit, Item, SectionPart


class Options(CheckOptions):
    """``each``: so many notes and so many sentences are a mixture. ``bullets``: a longer run under one heading is too long."""

    each: Count = 4
    bullets: Count = 12


def check(section: SectionPart, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a section and kind of fault."""
    style, child = facts.lexicon(Style), facts.case.plan.facts.child or ""
    items = [item for item in section.items if len(item.parts) < 2 and " | " not in item.text and item.role in ("need", "other", "view", "diagnosis") and not own_words(item)]
    notes = [item for item in items if style.is_note(item.text, child)]
    full = [item for item in items if style.is_sentence(item.text, child)]
    if len(notes) >= options.each and len(full) >= options.each:
        yield Hit(section.id, notes[0], None, {"phrase": notes[0].text, "section": section.id, "notes": str(len(notes)), "sentences": str(len(full))}, "mixed")
    for run in _runs(items, style, child):
        if len(run) > options.bullets:
            yield Hit(section.id, run[0], None, {"count": str(len(run)), "phrase": run[0].text[:60]}, "bullets")


def _runs(items: list[Item], style: Style, child: str) -> Iterator[list[Item]]:
    """Bullets of full sentences in a row under one heading."""
    for (bullet, _), group in groupby(items, key=lambda item: (is_bullet(item) and style.is_sentence(item.text, child), item.headings)):
        if bullet:
            yield list(group)
