"""Nothing says how the provision of a section is reviewed."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.case import CaseFacts
from planlint.facts.reviews import Reviews
from planlint.model import Hit, SectionPart

Options = NoOptions


def check(section: SectionPart, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a section that holds provision."""
    if facts.about(Reviews).unreviewed(section):
        yield Hit(section.id, values={"section": section.id})
