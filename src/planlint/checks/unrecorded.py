"""Section C or D records no need, yet something elsewhere names one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath
from typing import Literal

from planlint.checks.base import CheckOptions
from planlint.facts.case import CaseFacts
from planlint.facts.unrecorded import Unrecorded
from planlint.model import Case, Hit, Span


class Options(CheckOptions):
    """``section`` is the section that records no need."""

    section: Literal["C", "D"]


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a plan, with the first of what is named; advice goes before the plan's other sections."""
    read = facts.about(Unrecorded)
    none = read.none_in(options.section)
    found = (read.conditions if options.section == "C" else read.care) if none else ()
    if none is None or not found:
        return
    best = next((mention for mention in found if mention.path != case.plan.path), found[0])
    where = PurePath(best.path).name if best.path != case.plan.path else f"Section {best.item.section}"
    names = list(dict.fromkeys(mention.name for mention in found))
    values = {"phrase": none.text, "other": best.said, "where": where, "things": ", ".join(names[:4])}
    yield Hit(none.section, none, Span(0, len(none.text)), values, "plan" if best.path == case.plan.path else "advice", related=((best.path, best.item),))
