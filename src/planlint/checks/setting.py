"""Section I: a final plan names the setting and its type, a first draft names neither."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from planlint.checks.base import CheckOptions
from planlint.facts.case import CaseFacts
from planlint.facts.placement import Placement
from planlint.model import Case, Hit


class Options(CheckOptions):
    """``fault`` is what is looked for."""

    fault: Literal["not-named", "type-missing", "in-draft"]


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """At most one hit a plan; a blank or missing Section I is told by other rules."""
    plan, said = case.plan, facts.about(Placement)
    if said.blank:
        return
    if options.fault == "in-draft":
        item = said.named or said.typed
        if plan.status == "draft" and not plan.amended and item:
            yield Hit("I", item, None, {"what": "a setting" if said.named else "a type of setting"})
    elif plan.status == "final" and not said.elsewhere:
        if options.fault == "not-named" and not said.named:
            yield Hit("I", None, None, {}, "type-only" if said.typed else "neither")
        if options.fault == "type-missing" and said.named and not said.typed:
            yield Hit("I", said.named)
