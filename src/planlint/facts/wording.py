"""Weak wording: phrases that leave open whether, what or how much is delivered, and what would make each exact.

``Weak.cleared_by`` names what in the same item makes the phrase exact: ``frequency``, ``amount``, ``list`` or
``never``. Whether the item holds that is for the item's facts to say (``facts/__init__.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from planlint.facts.lazy import Lazy
from planlint.facts.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Weak:
    """One weak phrase, text[start:end]; ``kind``: often, condition, availability, mood or amount."""

    start: int
    end: int
    kind: str
    cleared_by: str


_SHOULD = re.compile(r"\bshould\b", re.IGNORECASE)
_INVERTED = re.compile(r"\s(?:he|she|they|it|this|that|the|there|his|her|their|[A-Z][a-z]+|any|an?)\b(?!\s(?:be\b.*\bby))")
_CHILD_SUBJECT = re.compile(r"(?:\b(?:he|she|they|it|which|that|who|this|these|things|noise|pain|seizures?|children|peers|[A-Z][a-z’'-]+)(?:\s(?:also|still|often|sometimes|then|soon|only))?\s)$")
_QUOTED = re.compile(r"‘[^‘|]{1,120}?’(?!\w)|“[^”|]{1,160}”|\"[^\"|]{1,160}\"|(?<!\w)'[^'|]{1,120}?'(?!\w)")
_NEEDED = re.compile(r"\s(?:also\s|still\s|sometimes\s|often\s|occasionally\s)?(?:need|require)\s(?:to\sbe\s|(?!to\b|the\stoilet|longer\b))", re.IGNORECASE)
_STATED = re.compile(r"(?:^|[.;|]\s)\W*(?:he|she|they|[A-Z][\w’'-]+)\s$")
"""The child as the subject of a whole statement: "Billy may need instructions in pictures" is about provision."""
_AND_AGAIN = re.compile(r"\b(?:again|even|also)\s$", re.IGNORECASE)
_CONDITIONAL = re.compile(r"\b(?:if|even\sif|what|whatever|when|whenever|where|whether|which|who|how|whom)\s(?:to\s)?(?:[\w’'-]+\s){0,4}$", re.IGNORECASE)
_PURPOSE_CLAUSE = re.compile(r"\b(?:so\s(?:that|as\sto)|so|in\sorder\s(?:that|to|for)|enabling|which\s(?:gives|lets)|to\s(?:help|enable|allow|give))\s[^.;|,:]*$", re.IGNORECASE)
_CHILD_CLAUSE = re.compile(r"\b(?:when|whenever|if|what|which|where|because|that|how|who|once|until|while|as)\s(?:(?:he|she|they|it|children|peers)|[A-Z][\w’'-]+)\s(?:\w+ly\s)?$", re.IGNORECASE)
_PURPOSE = re.compile(r"\b(?:so\s(?:that\s)?|that\s|what\s|which\s|until\s|if\s|when\s|where\s|who\s|how\s|because\s|as\s|before\s|than\s|everything\s|anything\s|whatever\s|once\s|whether\s)(?:[\w’'-]+\s){0,4}$", re.IGNORECASE)
_DELIVERY = r"\s(?:also\s|then\s)?be\s(?:\w+ly\s)?(?:given|offered|provided|supported|taught|used|considered|explored|referred|included|arranged|made|put|allowed|encouraged|helpful|useful|beneficial|possible|looked|delivered|introduced|available|needed|required|trialled|tried|of\s|appropriate|extended|reduced|increased|sought|requested|discussed|reviewed|part)"


def _aside(kind: str, before: str) -> bool:
    """What the child does, or what it is for, is no wording of provision."""
    return (kind == "mood" and bool(_CHILD_CLAUSE.search(before))) or (kind in ("mood", "availability") and bool(_PURPOSE_CLAUSE.search(before)))


@Language.factory("planlint_wording", default_config={"words": {}})
class WordingFinder(Lazy):
    """spaCy component: fills ``doc._.weak`` with the weak phrases of a text."""

    attribute = "weak"

    def __init__(self, nlp: Language, name: str, words: Mapping[str, Any]) -> None:
        super().__init__()
        self._phrases = Phrases(nlp)
        self._patterns: list[tuple[str, tuple[str, ...], re.Pattern[str]]] = []
        for group in words.get("group", ()):
            kind = group["kind"]
            label = f"{kind}:{group['cleared_by']}"
            self._phrases.add(label, group["phrases"])
            if group["patterns"]:
                joined = "|".join(f"(?:{pattern})" for pattern in group["patterns"])
                self._patterns.append((label, tuple(group["needs"]), re.compile(rf"\b(?:{joined})", re.IGNORECASE)))
        modal = words.get("modal", {})
        verbs = "|".join(modal.get("words", ["may"]))
        self._modal = re.compile(rf"\b(?:{verbs})\b", re.IGNORECASE)
        self._wish = re.compile(rf"\s{modal.get('wish', 'wish')}\b", re.IGNORECASE)
        self._passive = re.compile(_DELIVERY, re.IGNORECASE)

    def read(self, doc: Doc, text: str) -> tuple[Weak, ...]:
        """Find the weak phrases of ``doc``; of overlapping ones the longest stays."""
        found = {(start, end): kind for start, end, kind in self._phrases.find(doc)}
        lower = text.lower()
        for kind, needs, pattern in self._patterns:
            if not any(word in lower for word in needs):
                continue
            for match in pattern.finditer(text):
                found[match.span()] = kind
        found = {span: kind for span, kind in found.items() if not _aside(kind.split(":")[0], text[max(0, span[0] - 60) : span[0]])}
        for start, end in self._modals(text):
            found.setdefault((start, end), "mood:never")
        quoted = [m.span() for m in _QUOTED.finditer(text)]
        found = {span: kind for span, kind in found.items() if not any(a <= span[0] and span[1] <= b for a, b in quoted)}
        kept: list[Weak] = []
        for (start, end), kind in sorted(found.items(), key=lambda entry: (entry[0][0] - entry[0][1], entry[0])):
            if not any(start < w.end and w.start < end for w in kept):
                kept.append(Weak(start, end, *kind.split(":")))
        return tuple(sorted(kept, key=lambda w: w.start))

    def _modals(self, text: str) -> Iterator[tuple[int, int]]:
        for match in _SHOULD.finditer(text):
            before, after = text[max(0, match.start() - 50) : match.start()], text[match.end() : match.end() + 40]
            clause_start = not before.strip() or before.rstrip()[-1:] in ",.;:|–-" or before.rstrip().lower().endswith((" and", " or", " but"))
            if ((clause_start or _AND_AGAIN.search(before)) and _INVERTED.match(after)) or _CONDITIONAL.search(before.split("|")[-1]):
                continue
            yield match.span()
        for match in self._modal.finditer(text):
            before, after = text[max(0, match.start() - 60) : match.start()], text[match.end() : match.end() + 60]
            passive = self._passive.match(after)
            if _PURPOSE.search(before.split("|")[-1]) and not self._wish.match(after):
                continue
            if match.group().lower() == "can":
                if passive and re.match(r"\s(?:also\s|then\s)?be\s(?:offered|provided|given|arranged|considered|requested|explored|used|made)", after):
                    yield match.span()
                continue
            if match.group() == "May":
                continue
            if passive or self._wish.match(after) or not _CHILD_SUBJECT.search(before) or (_NEEDED.match(after) and _STATED.search(before)):
                yield match.span()
