"""Nothing says how the setting sets short-term targets and looks at progress against them."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.case import CaseFacts
from planlint.facts.reviews import Reviews
from planlint.model import Case, Hit

Options = NoOptions


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a plan. The variant ``partly``: provision or progress is checked, and nothing says how targets are set."""
    monitoring = facts.about(Reviews).monitoring
    if monitoring in ("absent", "partly"):
        yield Hit("F", variant=monitoring)
