"""Whose language a statement of Section A is in: a family's own, or that of a professional's report."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from planlint.facts.voices import Voices, plain
from planlint.model import Item

if TYPE_CHECKING:
    from planlint.facts.case import CaseFacts

_OWN = re.compile(r"\b(?:I|I'm|I've|I'd|[Mm]e|[Mm]y|[Ww]e|[Ww]e're|[Ww]e've|[Oo]urs?|us)\b")
_SENTENCE = re.compile(r"(?:[^.!?]|[.!?](?!\s+[\"'(]*[A-Z]))+[.!?]*[\"')]*")
_QUOTED = re.compile(r"^\s*[\"']|[\"']\s*$")


class _Register:
    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        lists = words["views"]
        conditions = "|".join(f"(?:{one})" for one in lists["condition"])
        self.report = re.compile("|".join(f"(?:{one})" for one in lists["report_words"]), re.IGNORECASE)
        self.clinical = re.compile("|".join(f"(?:{one})" for one in (*lists["report_words"], *lists["clinical"])), re.IGNORECASE)
        self.any = re.compile(rf"{self.clinical.pattern}|\b(?:has|have|had|with|of)\b(?:(?!\bnot\b)[^.;]){{0,40}}?\b(?:{conditions})\b", re.IGNORECASE)


def clinical_words(item: Item, facts: CaseFacts) -> tuple[int, int] | None:
    """Where a professional's words stand in an item of Section A; None in the family's account or in a history."""
    voices = facts.about(Voices)
    register = facts.lexicon(_Register)
    text = plain(item.text)
    if not register.any.search(text) or any(voices.words["history_headings"].search(plain(title)) for title in item.headings):
        return None
    # one sentence in a family's own voice makes the rest theirs too, unless it is the language of a report
    own = bool(_OWN.search(text))
    for sentence in _SENTENCE.finditer(text):
        said = sentence.group()
        if _OWN.search(said) or _QUOTED.search(said):
            continue
        told = voices.tells_for_family(said)
        pattern = register.clinical if told else register.report if own else register.any
        found = list(pattern.finditer(said))
        if len(found) > told:  # "Mum says he has a significant delay" may be hers; two such terms in a sentence are not
            return sentence.start() + found[0].start(), sentence.start() + found[-1].end()
    return None
