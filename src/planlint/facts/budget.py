"""What Section J says of a personal budget: asked for or not, agreed, how much, and what for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from planlint.facts.answers import answers
from planlint.facts.case import CaseFacts
from planlint.facts.item import EMPTY
from planlint.facts.wild import any_of
from planlint.model import Item

_AMOUNT = re.compile(r"£\s?\d|\b\d[\d,.]*\s?(?:pounds|per\s(?:week|month|year|annum)|a\s(?:week|month|year))\b", re.IGNORECASE)
_YES_NO = re.compile(r"(?:^|\?)\W*(?:yes|no|none|nil|not\s(?:requested|applicable|required|at this time|currently|wanted))\b", re.IGNORECASE)
_TICKED = re.compile(r"[☒☑✓✔]\s*(?:yes|no)\b|\b(?:yes|no)\s*[☒☑✓✔]", re.IGNORECASE)
_UNTICKED = re.compile(r"☐")
_NEGATED = re.compile(r"\b(?:not|no|none|never|declined|without|neither|refused|didn['’]t|nor)\b|n['’]t\b", re.IGNORECASE)
_REFUSED = re.compile(r"\b(?:not|no longer|declined|without)\b|n['’]t\b", re.IGNORECASE)
_NONE = re.compile(r"\bno (?:personal budget|direct payment)s?\b", re.IGNORECASE)
_ASKING = re.compile(r"\?|^(?:was|were|has|have|is|are|did|do|does|whether)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.;!?])\s+")
_SUPPOSED = re.compile(r"\b(?:if|once|when|where|should|whether|before)\b[^.;]*$", re.IGNORECASE)
_AGREED_LABEL = re.compile(r"\b(?:agreed|approved|in place)\b", re.IGNORECASE)
_OUTCOME_NUMBER = re.compile(r"\bE\s?\d\b|\boutcomes?\s\d", re.IGNORECASE)


class _Words:
    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        lists = words["placement"]["budget"]
        self.general, self.asked = any_of(lists["general"]), any_of(lists["asked"])
        self.given, self.tied = any_of(lists["given"]), any_of(lists["tied"])


class Budget:
    """Section J as read. ``said``: whether one was asked for is clear; ``agreed``: the item that says one was agreed."""

    def __init__(self, facts: CaseFacts) -> None:
        words = facts.lexicon(_Words)
        self.said = self.amount = self.tied = False
        self.agreed: Item | None = None
        self.items = [answer.item for answer in answers(facts.case.plan, "J") if not EMPTY.match(answer.item.text)]
        for answer in answers(facts.case.plan, "J"):
            text = answer.item.text
            self.amount |= bool(_AMOUNT.search(text))
            self.tied |= bool(words.tied.search(text) or _OUTCOME_NUMBER.search(text))
            if self._answered(text):
                self.said = True
                if _AGREED_LABEL.search(answer.label) and re.match(r"\W*yes\b", text, re.IGNORECASE):
                    self.agreed = answer.item
            said = answer.text if words.given.search(answer.label) and self.amount and not _ASKING.search(answer.label) else text
            for sentence in _SENTENCE.split(said):
                self._sentence(sentence, answer.item, words)

    @staticmethod
    def _answered(text: str) -> bool:
        if _UNTICKED.search(text) and not _TICKED.search(text):
            return False
        return bool(_YES_NO.search(text) or _TICKED.search(text))

    def _sentence(self, sentence: str, item: Item, words: _Words) -> None:
        general = words.general.search(sentence)
        given = words.given.search(sentence)
        if given and not _NEGATED.search(sentence) and not _SUPPOSED.search(sentence[: given.start()]) and not (general and general.start() < given.start()):
            self.said, self.agreed = True, self.agreed or item
        elif _NONE.search(sentence) or (words.asked.search(sentence) and (not general or _REFUSED.search(sentence))):
            self.said = True
