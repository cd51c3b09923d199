"""A health service is to provide something, and Section G says nothing of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from planlint.checks.base import NoOptions as Options
from planlint.facts.case import CaseFacts
from planlint.facts.services import HealthServices
from planlint.model import Case, Hit

__all__ = ["Options", "check"]


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a service. A section that is missing or blank is another fault."""
    section = case.plan.section("G")
    if section is None or not section.items:
        return
    for mention in facts.about(HealthServices).unanswered:
        where = PurePath(mention.path).name if mention.path != case.plan.path else f"Section {mention.item.section}"
        yield Hit("G", variant="plan" if mention.path == case.plan.path else "advice", values={"service": mention.name, "phrase": section.items[0].text, "other": mention.said, "where": where}, related=((mention.path, mention.item),))
