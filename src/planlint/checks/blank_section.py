"""A section's heading is there and under it neither content nor a reason."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.checks.base import CheckOptions, Section
from planlint.facts.case import CaseFacts
from planlint.facts.item import EMPTY
from planlint.model import Case, Document, Hit, SectionPart


class Options(CheckOptions):
    """``blank_in_draft`` are sections that a draft leaves blank."""

    blank_in_draft: tuple[Section, ...] = ()


_NOT_REQUESTED = re.compile(r"^\W*not (?:requested|sought|received|returned|provided|completed|available)\W*$", re.IGNORECASE)
_OPEN = re.compile(r"\b(?:tbc|tba|tbd)\b", re.IGNORECASE)
_TICKS = re.compile(r"(?:☐\s*[\w/ -]{0,25}\s*)+")
_NO_REASON_IN = ("A", "B", "C", "D", "E", "F", "G")
_INFO_IN = ("G", "H1", "H2", "J")


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a blank section; the variant ``bare`` is a bare "N/A" where that is only worth a look."""
    plan = case.plan
    for section in plan.sections:
        if section.id == "front" or (section.id in options.blank_in_draft and plan.status != "final"):
            continue
        texts = _texts(plan, section)
        if any(not _says_nothing(text, section.id) for text in texts):
            continue
        bare = section.id in _INFO_IN and any(text.strip() for text in texts)
        if any(_OPEN.search(text) for text in texts):
            continue  # a placeholder, which is another fault
        yield Hit(section.id, values={"section": section.id}, variant="bare" if bare else "")


def _texts(plan: Document, section: SectionPart) -> list[str]:
    answers = [field.answer for field in plan.fields if field.section == section.id]
    others = [item.text for other in plan.sections if section.id in other.merged_with for item in other.items]
    return [item.text for item in section.items] + answers + others


def _says_nothing(text: str, section: str) -> bool:
    return bool(EMPTY.match(text.replace("|", " ")) or _TICKS.fullmatch(text.strip())) or (section in _NO_REASON_IN and bool(_NOT_REQUESTED.match(text)))
