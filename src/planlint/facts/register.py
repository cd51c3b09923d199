"""Whose language a statement of Section A is in: a family's own, or that of a professional's report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planlint.facts.voices import Voices, plain
from planlint.model import Item

if TYPE_CHECKING:
    from planlint.facts.case import CaseFacts

_OWN = re.compile(r"\b(?:I|I'm|I've|I'd|[Mm]e|[Mm]y|[Ww]e|[Ww]e're|[Ww]e've|[Oo]urs?|us)\b")
_SENTENCE = re.compile(r"(?:[^.!?]|[.!?](?!\s+[\"'(]*[A-Z]))+[.!?]*[\"')]*")
_ANY = r"<report_words>|<clinical>|\b(?:has|have|had|with|of)\b(?:(?!\bnot\b)[^.;]){0,40}?\b(?:<condition>)\b"
_OTHER_PERSON = re.compile(r"\b(?:he|she|his|her|him|we|our|us|they|their)\b|\bmy (?:\w+ )?(?:son|daughter|child|boy|girl)\b", re.IGNORECASE)
_QUOTED = re.compile(r"^\s*[\"']|[\"']\s*$")


def clinical_words(item: Item, facts: CaseFacts) -> tuple[int, int] | None:
    """Where a professional's words stand in an item of Section A; None in the family's account or in a history."""
    voices = facts.about(Voices)
    words = voices.words
    report, mouthed, text = words["report_words"], words["in_the_mouth"], plain(item.text)
    # each list by itself first: most statements hold none of them
    if not any(words[name].search(text) for name in ("report_words", "clinical", "condition", "in_the_mouth")):
        return None
    clinical, everything = words.made("<report_words>|<clinical>"), words.made(_ANY)
    if any(words["history_headings"].search(plain(title)) for title in item.headings):
        return None
    # one sentence in a family's own voice makes the rest theirs too, unless it is the language of a report
    own = bool(_OWN.search(text))
    for sentence in _SENTENCE.finditer(text):
        said = sentence.group()
        if _QUOTED.search(said):
            continue
        if _OWN.search(said):
            # a report's words put into the child's mouth
            put = [] if _OTHER_PERSON.search(said) else list(mouthed.finditer(said))
            if len(put) > 1:
                return sentence.start() + put[0].start(), sentence.start() + put[-1].end()
            continue
        told = voices.tells_for_family(said)
        pattern = clinical if told else report if own else everything
        found = list(pattern.finditer(said))
        if len(found) > told:  # "Mum says he has a significant delay" may be hers; two such terms in a sentence are not
            return sentence.start() + found[0].start(), sentence.start() + found[-1].end()
    return None
