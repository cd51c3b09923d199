"""A section is longer than a reader can use."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import CheckOptions, Count
from planlint.facts.case import CaseFacts
from planlint.model import Hit, SectionPart


class Options(CheckOptions):
    """``words``: how many words a section may have."""

    words: Count


def check(section: SectionPart, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit for a section with more words. Headings, questions and guidance do not count."""
    number = sum(len(item.text.split()) for item in section.items)
    if number > options.words:
        yield Hit(section.id, values={"section": section.id, "words": str(number), "limit": str(options.words)})
