"""Section B, or one of its areas of need, gives no strength."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions as Options
from planlint.facts.case import CaseFacts
from planlint.facts.strengths import Strengths
from planlint.model import Case, Hit

__all__ = ["Options", "check"]


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a plan, with the areas that give none where others do."""
    without = facts.about(Strengths).without
    if without:
        names = ", ".join(f"“{area}”" for area in without if area)
        yield Hit("B", values={"areas": names}, variant=("areas" if len(without) > 1 else "area") if names else "section")
