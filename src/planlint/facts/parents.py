"""How the plan names the child's parents and carers: the surnames that are theirs."""

from __future__ import annotations

import re

from planlint.facts.case import CaseFacts
from planlint.facts.names import folded

_LABEL = re.compile(r"\b(?:parents?|mother|mum|father|dad|carers?|guardian|family|grandmother|grandfather|grandparents?|next of kin|parental responsibility)\b", re.IGNORECASE)
_STAFF = re.compile(r"\b(?:school|therap\w+|teacher|senco|officer|doctor|dr|worker|nurse|psycholog\w+|service|team|support|partnership|advice)\b", re.IGNORECASE)
_SURNAME = re.compile(r"(?<=\s)([A-Z][\w’'-]+)\b")
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s(?:[A-Z][\w’'-]+\s)?([A-Z][\w’'-]+)")
_TITLES = frozenset(["mr", "mrs", "ms", "miss"])
_PARENT_ROLE = r"(?:mother|mum|father|dad|parents?|carers?|foster\scarers?|guardians?|grandmother|grandfather|grandparents?|adoptive\sparents?|aunt|uncle)"
_INTRODUCED = re.compile(
    rf"\b(?:Mr|Mrs|Ms|Miss)\.?\s(?:[A-Z][\w’'-]+\s)?([A-Z][\w’'-]+)\s?(?:,|\(|\|)\s?(?:\w+[’']?s?\s){{0,3}}{_PARENT_ROLE}\b|\b{_PARENT_ROLE},?\s(?:is\s|are\s)?(?:Mr|Mrs|Ms|Miss)\.?\s(?:and\s(?:Mr|Mrs|Ms|Miss)\.?\s)?([A-Z][\w’'-]+)",
    re.IGNORECASE,
)


class Parents:
    """``surnames`` of the child and of those the plan says are parents or carers, folded."""

    def __init__(self, facts: CaseFacts) -> None:
        plan = facts.case.plan
        words = (plan.facts.full_name or "").split()[1:]
        found = [part for word in words for part in (word, *word.split("-"))]
        for field in plan.fields:
            if _LABEL.search(field.label) and not _STAFF.search(field.label) and len(field.answer) < 200 and field.section in ("front", "A", "K"):
                found += _TITLED.findall(field.answer) or (_SURNAME.findall(field.answer) if field.section == "front" else [])
        for document in (plan, *facts.case.advice):
            for item in document.items:
                if _TITLES.isdisjoint(facts.words_in(item.text)):
                    continue
                found += [name for match in _INTRODUCED.finditer(item.text) for name in match.groups() if name and name[0].isupper()]
        self.surnames = frozenset(folded(name) for name in found)
