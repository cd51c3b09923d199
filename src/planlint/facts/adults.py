"""What adults will or should do, said where only the child's difficulties belong."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from planlint.facts.item import ItemFacts
from planlint.facts.needs import straight

_END = re.compile(r"[.;|](?=\s|$)")
_SUBJECT_GOES_ON = re.compile(r"(?:,?\s(?!(?:he|she|they|it|that|but|so|when|if|because|what|as|than)\b)[\w'()-]+,?){0,9}")
_MORE_OF_SUBJECT = r"(?:\s(?!(?:he|she|they|it|that|and|but|or|so|when|if|because|which|what|as|than)\b)[\w'-]+){0,6}?"
_SHOULD = r"(?<!than\s)(?<!as\s)(?<!what\s)(?<!when\s)(?<!if\s)(?<!where\s)\b(?:he|she|they|(?-i:[A-Z])[a-z]+)\sshould\s(?!be\sable|be\s\w+ing|have\sbeen|know\b|by\snow|already)"


class AdultWords:
    """The words by which an item says what adults will or should do, compiled: made once a run."""

    def __init__(self, files: Mapping[str, Mapping[str, Any]]) -> None:
        words = files["needs"]["provision"]
        agents, modals, done = (f"(?:{'|'.join(words[name])})" for name in ("agents", "modals", "done"))
        wanted, orders, of = (f"(?:{'|'.join(words[name])})" for name in ("wanted", "orders", "order_of"))
        self._phrase = re.compile(
            rf"\b{agents}\b{_MORE_OF_SUBJECT}\s{modals}\s\w+|"
            rf"(?:^|(?<=[.;|]\s))(?:(?:all|the|class|school|support)\s)*(?:(?:{agents}|(?-i:[A-Z])\w+)\s)?to\s(?:be|have|receive|use|attend|work|access|continue|provide|give|support|offer|ensure|make|monitor|help)\s\w|"
            rf"\b(?:should|must|will|shall|ought\sto)\s(?:(?:also|always|never|not|continue\sto|\w+ly)\s)*be\s(?:\w+ly\s)?{done}\b|"
            rf"\b(?:will|would|may|might|could)\s(?:(?:also|still|always|continue\sto|\w+ly)\s)*(?:need|require|benefit\sfrom|receive|have\saccess\sto)\s(?!{words['not_wanted']}\b)|"
            rf"\b(?:needs?|requires?)\s{wanted}\b|\b(?:{'|'.join(words['advised'])})|{_SHOULD}",
            re.IGNORECASE,
        )
        self._order = re.compile(rf"(?:^|(?<=[.;|:]\s))\W*(?i:{orders})\s{of}(?!\w)")
        self._modal = re.compile(rf"\s{modals}\s(?:\w+)", re.IGNORECASE)
        self._cheap = re.compile(
            r"\b(?:should|must|will|would|may|might|could|shall|ought|needs?|requires?|needed|required|to (?:be|have|receive|use|attend|work|access|continue|provide|give|support|offer|ensure|make|monitor|help)|is to|are to|going to|recommend\w*|important|essential|vital|crucial|necessary|helpful|useful|advis\w+|referral|strategies)\b",
            re.IGNORECASE,
        )

    def find(self, text: str, item: ItemFacts) -> tuple[int, int] | None:
        """The words, to the end of their sentence, that say what adults will or should do; ``item`` knows who is named."""
        said = straight(text)
        wordy = self._cheap.search(said)
        starts = [found.start() for found in (self._phrase.search(said) if wordy else None, self._order.search(said)) if found]
        if not starts and wordy and self._modal.search(said):
            starts = [person.start for person in item.people if person.kind != "family" and self._acts(said, person.end)]
        if not starts:
            return None
        end = _END.search(said, min(starts))
        return min(starts), end.start() if end else len(said)

    def _acts(self, said: str, after: int) -> bool:
        """What stands after a person says that they will or should do something."""
        modal = self._modal.search(said, after, after + 80)
        return bool(modal and _SUBJECT_GOES_ON.fullmatch(said, after, modal.start()))
