"""Section A holds no views of the child, or none of the family, and no reason with what was offered and when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from planlint.checks.base import CheckOptions
from planlint.facts.case import CaseFacts
from planlint.facts.school_years import over_school_age
from planlint.facts.voices import Voices
from planlint.model import Case, Hit


class Options(CheckOptions):
    """``whose`` views are looked for."""

    whose: Literal["child", "family"]


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a plan; the variant ``adult`` where a young person over compulsory school age speaks for themselves."""
    voices = facts.about(Voices)
    if not voices.items or any(True for _ in voices.of(options.whose)) or voices.offered_to(options.whose):
        return
    if options.whose == "child" and voices.points_elsewhere:
        return
    if all(voices.voices[item.id] == "silent" and not any(c.isalpha() for c in item.text) for item in voices.items):
        return  # nothing but dashes: the section is blank, which is another fault
    adult = options.whose == "family" and over_school_age(facts)
    yield Hit("A", variant="adult" if adult else "child")
