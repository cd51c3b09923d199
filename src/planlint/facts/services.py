"""Health services that are to provide something, and whether Section G (or F) speaks of them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from planlint.facts.case import CaseFacts
from planlint.facts.mentions import Guards, Mention, mention, sentence_at, texts
from planlint.facts.wild import Named, any_of

_FROM = ("A", "B", "C", "D")
_ANSWERED_IN = ("F", "G", "H1", "H2")


class Services:
    """The word list of services, compiled."""

    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        data = words["services"]
        self.named = Named({service["name"]: service["words"] for service in data["service"]})
        self.answers = {service["name"]: any_of([*service["answers"], *service["words"]]) for service in data["service"]}
        self.now, self.not_now = any_of(data["now"]["words"]), any_of(data["now"]["not_now"])


class HealthServices:
    """Which health services the plan's other sections and the advice expect to provide, now."""

    def __init__(self, facts: CaseFacts) -> None:
        self._case = facts.case
        self._lists = facts.lexicon(Services)
        self._guards = facts.lexicon(Guards)

    @cached_property
    def unanswered(self) -> tuple[Mention, ...]:
        """The first mention of each service that neither Section G nor any other provision speaks of."""
        said = "\n".join(item.text for part in self._case.plan.sections if part.id in _ANSWERED_IN for item in part.items)
        found: dict[str, Mention] = {}
        for path, item, text in texts(self._case, _FROM):
            for start, end, name in self._lists.named.find(text) if item.role != "aspiration" else ():
                if name not in found and not self._lists.answers[name].search(said) and self._provides(text, start, end, item.role == "provision"):
                    found[name] = mention(path, item, text, start, name)
        return tuple(found.values())

    def _provides(self, text: str, start: int, end: int, provision: bool) -> bool:
        begin, stop = sentence_at(text, start)
        sentence = text[begin:stop]
        if self._lists.not_now.search(sentence) or not self._guards.clear(text, start, end):
            return False
        return provision or bool(self._lists.now.search(sentence))
