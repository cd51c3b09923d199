"""How the setting sets short-term targets and looks at progress, and how each section's provision is reviewed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from planlint.facts.item import EMPTY
from planlint.facts.placing import either
from planlint.facts.screen import Screened

if TYPE_CHECKING:
    from planlint.facts.case import CaseFacts
    from planlint.model import Item, SectionPart

PROVISION = ("F", "G", "H1", "H2")
_ELSEWHERE = re.compile(r"\breview|\bmonitor|\btarget", re.IGNORECASE)
_TRIGGER = re.compile(r"target|step|goal|objective|milestone|next ones|plan|map|cycle|graduated|apdr|passport|\b[ilps]\.?[elsd]\.?p", re.IGNORECASE)
"""Text with none of these tells nothing of targets."""
_SHORTEST = 12
_NEAR = 70
"""Characters between a target and what is done with it."""
_HOLDS_NO_REVIEW = frozenset(["A", "B", "C", "D", "I", "J", "K", "G", "H1", "H2"])


class ReviewWords:
    """The patterns of ``rules/words/reviews.toml``, compiled."""

    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        lists = words["reviews"]
        self.targets = either(lists["targets"]["names"])
        self.plans = either(lists["targets"]["plans"])
        self.not_targets = either(lists["targets"]["not"])
        self.verbs = either(lists["targets"]["verbs"])
        self.looked = either(lists["targets"]["looked"])
        self.progress = either(lists["progress"]["patterns"])
        self.statutory = either(lists["progress"]["statutory"])
        self.headings = either(lists["headings"]["patterns"])
        self.headings_of_more = either(lists["headings"]["of_more"])
        self.review = either(lists["review"]["words"])
        self.whole_plan = either(lists["review"]["whole_plan"])
        self.services = either(lists["review"]["services"])
        self.setting = either(lists["review"]["setting"])


class Reviews:
    """What a plan says of targets, progress and review; ``facts.about(Reviews)``."""

    def __init__(self, facts: CaseFacts) -> None:
        self._facts = facts
        self._plan = facts.case.plan
        self._words = facts.lexicon(ReviewWords)

    @cached_property
    def monitoring(self) -> Literal["told", "partly", "absent", "unread"]:
        """Whether Sections E or F, or a review section, tell how targets are set and progress is reviewed. ``unread`` where
        there is no provision to monitor.
        """
        f = self._plan.section("F")
        if f is None or not has_provision(f):
            return "unread"
        if self.monitored_in:
            return "told"
        partly = any(_filled(item, "review") for section in self._where for item in section.items)
        partly = partly or any("progress" in text.lower() and self._words.progress.search(text) and not self._words.statutory.search(text) for _, text, _ in self._statements)
        return "partly" if partly else "absent"

    @cached_property
    def monitored_in(self) -> frozenset[str]:
        """The sections that tell it."""
        return frozenset(section for section, text, headings in self._statements if self._tells(text, headings))

    @property
    def _where(self) -> Iterator[SectionPart]:
        for section in self._plan.sections:
            if section.id not in _HOLDS_NO_REVIEW and section.id != "front":
                yield section

    @cached_property
    def _statements(self) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
        """(section, text, headings) of what may tell it: items of E, F and further sections, and answers anywhere under a review heading."""
        found: list[tuple[str, str, tuple[str, ...]]] = [(section.id, item.text, item.headings) for section in self._where for item in section.items if item.role != "outcome" or self._words.setting.search(item.main)]
        found += [(s.id, item.text, item.headings) for s in self._plan.sections if s.id in _HOLDS_NO_REVIEW or s.id == "front" for item in s.items if any(_ELSEWHERE.search(h) for h in item.headings)]
        found += [(field.section, field.answer, (field.label,)) for field in self._plan.fields if _ELSEWHERE.search(field.label)]
        found += [("", block.text, ()) for block in self._plan.unplaced]
        found += [(s.id, block.text, ()) for s in self._where for block in s.prompts if len(block.text) > 60]
        return tuple(found)

    def _tells(self, text: str, headings: tuple[str, ...]) -> bool:
        if EMPTY.match(text) or len(text) < _SHORTEST:
            return False
        words = self._words
        if headings and words.headings.search(headings[-1]) and not words.headings_of_more.search(headings[-1]) and not self._only_statutory(text):
            return True
        if not _TRIGGER.search(text):
            return False
        plain = words.not_targets.sub(" ", text)
        if not self._near(plain, words.targets, words.verbs) and not self._near(plain, words.plans, words.looked):
            return False
        # a service that sets its own targets is named first, where it does
        service, setting = words.services.search(plain), words.setting.search(plain)
        return not service or bool(setting and setting.start() < service.start())

    @staticmethod
    def _near(text: str, names: Screened, verbs: Screened) -> bool:
        """One of the names with one of the verbs a few words away."""
        return any(verbs.search(text[max(0, name.start() - _NEAR) : name.start()]) or verbs.search(text[name.end() : name.end() + _NEAR]) for name in names.finditer(text))

    def _only_statutory(self, text: str) -> bool:
        rest = self._words.statutory.sub(" ", text)
        return rest != text and not self._words.targets.search(rest) and not self._words.progress.search(rest)

    def unreviewed(self, section: SectionPart) -> bool:
        """Nothing says how the provision of this section is reviewed."""
        if not has_provision(section) or self._whole_plan:
            return False
        if section.id == "F" and (self.monitoring in ("absent", "unread") or self.monitored_in - {"E"}):
            return False
        # one social worker reviews both parts of Section H
        said_in = [other for other in self._plan.sections if other.id == section.id or {other.id, section.id} == {"H1", "H2"}]
        return not any(self._words.review.search(text) for other in said_in for text in self._said_in(other))

    @staticmethod
    def _said_in(section: SectionPart) -> Iterator[str]:
        for item in section.items:
            yield item.text
            if _filled(item, "review"):
                yield "review"

    @cached_property
    def _whole_plan(self) -> bool:
        texts = [item.text for item in self._plan.items]
        texts += [f"{field.label} {field.answer}" for field in self._plan.fields] + [block.text for block in self._plan.unplaced]
        return any("review" in text.lower() and self._words.whole_plan.search(text) for text in texts)


def _filled(item: Item, kind: str) -> bool:
    return any(part.kind == kind and not EMPTY.match(item.text[part.start : part.end]) for part in item.parts)


def has_provision(section: SectionPart) -> bool:
    """The section holds an item of provision that says something."""
    return any(item.role == "provision" and not EMPTY.match(item.main) for item in section.items)
