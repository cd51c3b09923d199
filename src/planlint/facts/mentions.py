"""Things named in plan and advice: conditions, social care, services. What is said not to be, past, queried or somebody else's is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from planlint.facts.wild import any_of, source
from planlint.model import Case, Item

_END = re.compile(r"(?<=[.!?])\s+(?=\W?[A-Z\d])|\s*[|;\n]\s*")
_TICK_BOX = re.compile(r"☐\s*(?:\w+\s){0,2}$")
_WRITER = re.compile(r"(?:\w+ )?(?:completed|report|written|prepared|filled in|advice|signed) (?:by|from)|author|therapist|role|name|job title|position|title|signature|cop(?:y|ies)|cc|contact|address|telephone|date|seen|designation|profession", re.IGNORECASE)
_STILL = re.compile(r"\b(?:because|due|so|and|but|as|since|when|owing|after|only|just|until|yet)\b|,", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mention:
    """A thing named in an item of a document."""

    path: str
    item: Item
    said: str
    """The sentence it stands in."""
    name: str


def sentence_at(text: str, start: int) -> tuple[int, int]:
    """Where the sentence or cell that holds the character at ``start`` begins and ends."""
    begin, end = 0, len(text)
    for match in _END.finditer(text):
        if match.end() <= start:
            begin = match.end()
        elif match.start() >= start:
            end = match.start()
            break
    return begin, end


def mention(path: str, item: Item, text: str, start: int, name: str) -> Mention:
    """The thing at ``start`` of a text of ``texts``; a label is quoted only where it names the thing."""
    begin, end = sentence_at(text, start)
    label = len(text) - len(item.text)
    return Mention(path, item, text[label if begin < label <= start else begin : end].strip(), name)


class Guards:
    """Whether a thing named in a text is the child's, and now (``rules/words/mentions.toml``)."""

    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        lists = words["mentions"]
        people = "|".join(map(source, lists["people"]))
        self._negated = any_of(lists["negated"], after=r"(?!\w)(?P<gap>[^.;]{0,45})$")
        self._behind = any_of(lists["negated_after"], before=r"^[\w-]*\s*(?:\([^)]*\)\s*)?[:?–-]?\s*")
        self._past, self._queried = any_of(lists["past"]), any_of(lists["queried"])
        self._past_before, self._past_after = any_of(lists["past_before"]), any_of(lists["past_after"], before=r"^[^.;,]{0,30}?(?<!\w)")
        self._aside = any_of([*lists["family"], *lists["generic"]])
        self._family = re.compile(
            rf"(?<!\w)(?:{people})(?:['’]s?)?(?:,? (?:who|\w+,?))?\s(?:also |both |each |still )*"
            rf"(?:has|have|had|with|suffers?|lives? with|takes?|goes|go|sees?|attends?|gets?|receives?|(?:is|was|were|are) (?:\w+ )?(?:diagnosed|under|on|prescribed|treated|known))\b[^.;]{{0,40}}$"
            rf"|(?<!\w)(?:{people}) (?:is|was|were|are)(?: also)?\s$"
            rf"|(?<!\w)(?:{people})(?:['’]s?\s(?:[\w-]+\s){{0,2}}|\s|['’])$",
            re.IGNORECASE,
        )

    def clear(self, text: str, start: int, end: int, parents_too: bool = False) -> bool:
        """Nothing in the sentence, nor in the next, takes ``text[start:end]`` back. ``parents_too``: a parent may have it as well."""
        begin, stop = sentence_at(text, start)
        before, after = text[begin:start], text[end:stop]
        following = text[stop : sentence_at(text, stop + 1)[1]] if stop < len(text) else ""
        negated = self._negated.search(before)
        if negated and not _STILL.search(negated["gap"]):
            return False
        if self._behind.match(after) or self._past_before.search(before) or self._past_after.match(after) or self._queried.search(before):
            return False
        if _TICK_BOX.search(before) or before.rstrip().endswith("?") or (not parents_too and self._family.search(before)):
            return False
        return not (self._past.search(text[begin:stop]) or self._past.search(following) or self._aside.search(text[begin:stop]))


def texts(case: Case, sections: tuple[str, ...]) -> Iterator[tuple[str, Item, str]]:
    """(document path, item, text) of the plan's sections named, then of every advice document. A short label in advice
    ("Dietitian: every three months") is part of what is said; who wrote the advice is no statement.
    """
    for part in case.plan.sections:
        if part.id in sections:
            yield from ((case.plan.path, item, item.text) for item in part.items)
    for document in case.advice:
        for item in document.items:
            label = item.headings[-1] if item.headings else ""
            if not _WRITER.match(label):
                yield document.path, item, f"{label}: {item.text}" if label and len(label.split()) < 5 else item.text
