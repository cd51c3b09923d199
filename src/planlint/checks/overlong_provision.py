"""An item, or a section, longer than a reader can act on."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import CheckOptions, Count
from planlint.facts.case import CaseFacts
from planlint.model import Hit, SectionPart


class Options(CheckOptions):
    """More words than these are too many, in one item of provision and in Section F."""

    item_words: Count
    section_words: Count


def check(section: SectionPart, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit an item that is too long, and one where Section F is. The variant is item or section."""
    counts = [(item, len(item.text.split())) for item in section.items]
    for item, words in counts:
        if item.role == "provision" and words > options.item_words:
            yield Hit(section.id, item, None, {"words": str(words), "most": str(options.item_words)}, "item")
    total = sum(words for _, words in counts)
    if section.id == "F" and total > options.section_words:
        yield Hit(section.id, None, None, {"words": str(total), "most": str(options.section_words)}, "section")
