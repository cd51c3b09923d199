"""Text of the template that was meant to be replaced."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.checks.base import CheckOptions, Pattern, Section
from planlint.facts.case import CaseFacts
from planlint.model import Case, Hit, Span


class Options(CheckOptions):
    """``patterns`` are regular expressions; ``open_in_draft`` are sections that may still be open in a draft."""

    patterns: tuple[Pattern, ...]
    triggers: tuple[str, ...]
    """Text that holds none of these, in lower case, is not searched: it cannot match."""
    open_in_draft: tuple[Section, ...] = ()


_OPEN = re.compile(r"\bTB[CDA]\b|\bto be \w+", re.IGNORECASE)
_QUOTES = re.compile(r"‘[^‘|]{1,200}?’(?!\w)|“[^”|]{1,200}”|\"[^\"|]{1,200}\"")


def _spelt_out(words: str, everything: str) -> bool:
    """An acronym that the plan spells out is a name ("Thornbury Boxing Club (TBC)")."""
    if not re.fullmatch(r"[A-Z]{3}", words):
        return False
    initials = r"\w* ".join(letter.lower() for letter in words) + r"\w*"
    return bool(re.search(rf"\b{initials} \({words.lower()}\)", everything))


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a placeholder in an item, or in the answer to a form field that is no item."""
    pattern = re.compile("|".join(options.patterns))
    plan = case.plan
    everything = "\n".join(item.text for item in plan.items).lower()
    triggers = [trigger for trigger in options.triggers if trigger in everything]
    shown: set[str] = set()
    for section in plan.sections:
        if section.id in options.open_in_draft and plan.status != "final":
            continue
        for item in section.items:
            lower = item.text.lower()
            quotes = [m.span() for m in _QUOTES.finditer(item.text)]
            for match in pattern.finditer(item.text) if any(trigger in lower for trigger in triggers) else ():
                if any(a < match.start() and match.end() < b for a, b in quotes) or _spelt_out(match.group(), everything):
                    continue
                shown.add(match.group())
                yield Hit(section.id, item, Span(*match.span()), {"phrase": match.group()}, "open" if _OPEN.search(match.group()) else "text")
    for field in plan.fields:
        found = pattern.search(field.answer)
        if found and found.group() not in shown:
            shown.add(found.group())
            yield Hit(field.section, values={"phrase": found.group()})
