"""Two items say the same: the later is flagged, the earlier is its related place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from planlint.checks.base import CheckOptions
from planlint.facts.case import CaseFacts
from planlint.facts.duplicates import Duplicates
from planlint.model import Case, Hit


class Options(CheckOptions):
    """``what`` is compared."""

    what: Literal["needs", "provisions"]


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a later item."""
    found = facts.about(Duplicates)
    for earlier, later in found.needs if options.what == "needs" else found.provisions:
        yield Hit(later.section, later, None, {"phrase": later.main, "other": earlier.main}, related=((case.plan.path, earlier),))
