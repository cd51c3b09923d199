"""A section of the plan has no heading anywhere."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.case import CaseFacts
from planlint.model import PLAN_SECTIONS, Case, Hit

Options = NoOptions
TITLES = {
    "A": "views, interests and aspirations", "B": "special educational needs", "C": "health needs", "D": "social care needs",
    "E": "outcomes", "F": "special educational provision", "G": "health provision", "H1": "social care provision under the 1970 Act",
    "H2": "other social care provision", "I": "placement", "J": "personal budget", "K": "advice and information",
}  # fmt: skip
"""Short statutory titles (SEND Regulations 2014, regulation 12)."""


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a missing section; a section merged with another under one heading is not missing."""
    present = {section.id for section in case.plan.sections} | {other for section in case.plan.sections for other in section.merged_with}
    for section in PLAN_SECTIONS:
        if section not in present:
            yield Hit(section, values={"section": section, "title": TITLES[section]})
