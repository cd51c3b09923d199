"""Section A: how views were gathered, how the child communicates, and whether the child can have said it so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from planlint.facts.voices import Voices, follows, plain, sentences
from planlint.model import Item

if TYPE_CHECKING:
    from planlint.facts.case import CaseFacts

_OTHER_LANGUAGE = re.compile(r"\blanguages?\b", re.IGNORECASE)
_HOPE = re.compile(r"\b(?:hopes?|hoping|dreams?|wish(?:es)?|one day|in the future|when (?:s?he|i) (?:grows?|am))\b", re.IGNORECASE)
_OBSERVED = re.compile(r"\b(?:was|were|been) (?:also )?observed\b|\b(?:through|by|from) (?:\w+ )?(?:observ|watch)\w+|\bobservations? (?:of|at|in|by)\b", re.IGNORECASE)
_METHOD = re.compile(r"\bcommunicat(?:es?|ing|ion (?:method|preference|needs|style))|\bmethod of communication|\binvol\w+ .{0,30}decisions?|\bdecision[- ]making", re.IGNORECASE)
_FORM = r"\b(?:<family>)['s]* (?:\w+ )?(?:form|advice|views form|questionnaire|letter|contribution|booklet)\b"
_SAYS = re.compile(r"[^.;:]{0,30}\b(?:says?|said|tells?|told|reports?|explained)\b[^.;:]{0,60}\b(?:loves?|likes?|enjoys?|wants?|would|is happiest|hates?|prefers?)\b", re.IGNORECASE)
_SPEAKS = re.compile(r"\b(?:says?|said|tells?|told|reports?|explained)\b", re.IGNORECASE)
_WORDED = re.compile(r"\b\w")


class Gathering:
    """What Section A says of how its views came about; ``facts.about(Gathering)``."""

    def __init__(self, facts: CaseFacts) -> None:
        self.voices: Voices = facts.about(Voices)
        self.words, self.plan = self.voices.words, self.voices.plan
        child = self.voices.child.pattern
        self._entry = re.compile(rf"\b(?:child|young person|pupil|{child})(?:'s)?\b.*\b(?:with|recorded by|gathered by|supported by|through|helped by|views by)\b", re.IGNORECASE)

    @cached_property
    def _giver(self) -> re.Pattern[str]:
        family, parents, child = self.words["family"].pattern, self.voices.parents.pattern, self.voices.child.pattern
        relative = rf"(?:(?:{child})'s? |[Hh]is |[Hh]er |[Tt]heir |[Mm]y )?(?:{family}|{parents})"
        return re.compile(rf"(?P<family>{relative}|\b[Ww]e\b)|(?P<child>{child}|\bI\b|\b[Mm]y\b|\bthe (?:child|young person|pupil)\b)")

    @cached_property
    def of_child(self) -> bool:
        """Something says how the child's views were gathered, or who gave them."""
        return "child" in self._givers

    @cached_property
    def of_family(self) -> bool:
        """Something says how the family's views were gathered."""
        return "family" in self._givers

    @cached_property
    def _givers(self) -> set[str]:
        found = {giver for item in self.voices.items for giver in self._from_item(item)}
        for field in self.plan.fields:
            label = plain(field.label)
            if field.section in ("front", "", "A") and _WORDED.search(field.answer) and self.words["gathered_headings"].search(label):
                found.add("family" if self.voices.names_family(label) else "child")
        advice = self.plan.section("K")
        if advice and any(self._entry.search(plain(item.text)) for item in advice.items):
            found.add("child")
        return found

    def _from_item(self, item: Item) -> Iterator[str]:
        text, titles = plain(item.text), self.voices.headings(item)
        if self.voices.voices[item.id] == "silent":
            return
        by_title = next((voice for title in titles if (voice := self.voices.title_voice(title)) in ("family", "child")), "")
        for title in titles:
            if self.words["gathered_headings"].search(title) or self.words["attributing_headings"].search(title) or self._tells(title):
                only_family = self.voices.names_family(title) and not self.voices.child.search(title) and by_title != "child"
                yield "family" if only_family or by_title == "family" else "child"
        on_method = self.voices.voices[item.id] == "method"
        for one in sentences(text):
            if on_method and not self.words["when"].search(one):
                continue  # how to ask is not how these views were heard
            if self._tells(one):
                yield from self._who(one, by_title)
            elif self._attributes(one):
                yield "child"

    def _tells(self, text: str) -> bool:
        """Says that somebody gave views: how, to whom, with what, or when."""
        words = self.words
        if not words["gave"].search(text):
            return False
        if _OBSERVED.search(text):
            return True
        return bool(words["gave_what"].search(text) or words["helper"].search(text) or words["means"].search(text) or words["when"].search(text))

    def _who(self, text: str, by_title: str) -> Iterator[str]:
        givers = [match.lastgroup or "" for match in self._giver.finditer(self.words.made(_FORM).sub("form", text))]
        if by_title == "family" and "child" not in givers[:1]:
            yield "family"
        elif not givers:
            yield "child"
        else:
            yield givers[0]
            if givers[0] == "family" and re.search(rf"\bwith (?:{self.voices.child.pattern})", text):
                yield "child"

    def _attributes(self, text: str) -> bool:
        """"Mum says that Bea loves bubbles", "Bea said that she would like to fly"."""
        if not _SPEAKS.search(text):
            return False
        return bool(self.words.made(f"(?:<family>){_SAYS.pattern}").search(text)) or any(follows(who, _SAYS, text) for who in (self.voices.parents_any_case, self.voices.child_any_case))

    # ------------------------------------------------------------------------------------------ communication

    @cached_property
    def says_method(self) -> bool:
        """Section A, the first page or a heading anywhere says how the child communicates or takes part in decisions."""
        if any(self._is_method(item) for item in self.voices.items):
            return True
        for item in self.plan.items:
            if item.section not in ("A", "B", "C", "D") and self.voices.voices.get(item.id) is None and any(self._method_title(title) for title in item.headings):
                return True
        return any(
            field.section in ("front", "") and _WORDED.search(field.answer) and self._method_title(field.label) and not _OTHER_LANGUAGE.search(field.label)
            for field in self.plan.fields
        )

    def _method_title(self, title: str) -> bool:
        return bool(_METHOD.search(title))

    def _is_method(self, item: Item) -> bool:
        text = plain(item.text)
        if self.voices.voices[item.id] == "silent" and not self.words["method"].search(text):
            return False
        if any(self.words["method_headings"].search(title) for title in self.voices.headings(item)):
            return True
        if any(self.words["method"].search(one) and not _HOPE.search(one) and not self.voices.is_clinical(one) for one in sentences(text)):
            return True
        return any(self.words["gave"].search(one) and self.words["means"].search(one) for one in sentences(text))

    # ------------------------------------------------------------------------------------------ speech

    @cached_property
    def uses_no_speech(self) -> bool:
        """The plan says that the child uses neither speech nor writing, and names no other full language."""
        texts = [one for item in self.plan.items if item.section in ("front", "A", "B", "C") for one in sentences(plain(item.text))]
        if not any(self.words["no_speech"].search(one) and not self.words["no_speech_except"].search(one) for one in texts):
            return False
        return not any(self.words["other_language"].search(one) for one in texts)

    @cached_property
    def in_first_person(self) -> Item | None:
        """The first item in which the child speaks as "I"."""
        return next((item for item in self.voices.of("child") if self.voices.speaks_as_child(self.voices.said(item))), None)
