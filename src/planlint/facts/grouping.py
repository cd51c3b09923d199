"""Groups that a provision names without saying how many are in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planlint.facts.item import EMPTY

if TYPE_CHECKING:
    from planlint.facts.item import ItemFacts

_GROUP = re.compile(
    r"\bsmall(?:er)?[- ]groups?\b|\bin (?:an? |his |her |their )?groups?\b|\bgroup (?:sessions?|work|interventions?|tuition|teaching|therapy|programme|support|lessons?|practice)\b"
    r"|\b(?:language|skills|nurture|handwriting|phonics|reading|writing|spelling|maths?|numeracy|literacy|motor|communication|listening|attention|sensory|talk|talking|speech|vocabulary|friendship|wellbeing|anxiety|emotions?|feelings|play|booster|catch-up|intervention|therapy|lego|thrive|elsa|signing|makaton|exercise|coordination|movement) groups?\b",
    re.IGNORECASE,
)
_OTHER = re.compile(r"\b(?:age|year|tutor|form|class|peer|parents?|support|youth|community|ability|teaching|play ?|focus|working|steering|user|carers?|friendship)\s$", re.IGNORECASE)
_SITS = re.compile(r"\b(?:sits?|sat|seated|sitting)\s(?:\w+\s){0,3}$", re.IGNORECASE)
_AFTER = re.compile(r"\s(?:room|time|conference|leader|lead|teacher|home|discussion)s?\b", re.IGNORECASE)
_ROOM = re.compile(r"\s(?:room|area|space|corner|table)s?\b", re.IGNORECASE)
_N = r"(?:\d+|an?other|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a pair|pairs?)"
_WHO = r"(?:pupils?|child(?:ren)?|students?|peers?|young people|learners?|classmates?|friends?|boys?|girls?|others?|members?|people|places)"
_SIZE = re.compile(
    rf"\b{_N}(?:\s(?:other|named|or|to|more|fewer|less|at most|chosen|further|{_N}|[\w-]+)){{0,3}}\s{_WHO}\b|\b(?:max(?:imum|\.)?|up to|no more than|at most|fewer than|less than|not more than|limited to|total of)\s(?:of\s)?{_N}\b"
    rf"|\bgroups?(?: size)?,?\s?(?:of|for|with|\(|:|=|–|-)\s?(?:around |about |between |up to |max(?:imum|\.)? )?{_N}\b|\b\d+\s?[:–-]\s?\d+\b|(?<!lessons\s)(?<!units\s)(?<!pages\s)(?<!stages\s)(?<!levels\s)(?<!weeks\s)(?<!steps\s)(?<!phases\s)\b(?:one|1|two|2)[- ](?:to|adult to)[- ]{_N}\b|\bin (?:pairs?|threes|fours|a pair)\b|\b{_N}[- ](?:child|pupil|student|person|strong)\b",
    re.IGNORECASE,
)


def unsized_group(facts: ItemFacts) -> tuple[int, int] | None:
    """The words for a group with no number in the item."""
    text, begin, end = facts.item.text, facts.main_start, facts.main_end
    if "group" not in text.lower():
        return None
    for match in _GROUP.finditer(text):
        if not (begin <= match.start() < end or facts.kind_at(match.start()) in ("frequency", "group")):
            continue
        if _ROOM.match(text, match.end()):
            continue
        if not match.group().lower().startswith("small") and (_OTHER.search(text[: match.start()]) or _SITS.search(text[: match.start()]) or _AFTER.match(text, match.end())):
            continue
        cell = facts.part_text("group")
        if any(q.kind == "group" for q in facts.doc._.quantities) or _SIZE.search(text) or (cell and not EMPTY.match(cell) and re.search(r"\d", cell)):
            return None
        return match.span()
    return None
