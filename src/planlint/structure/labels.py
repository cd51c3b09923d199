"""Lines that begin with a label: "Who: teaching assistant", "Outcome 3: …", "Date of birth: …"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from planlint.model import Block, Part, PartKind, Role
from planlint.structure.layouts import Index
from planlint.structure.scheme import KINDS
from planlint.structure.words import key, words

_LABEL = re.compile(r"^(?P<label>[^:–—|?]{2,60}?)\s*(?P<sep>:|\s[–—-]\s|\s*[–—]\s|\?)\s*(?P<value>.*)$")
_MAIN = re.compile(
    r"^(?:the |agreed |identified |special educational |health |social care |educational |long[- ]term |"
    r"medium[- ]term )*"
    r"(?P<noun>outcomes?|provisions?|needs?|objectives?|interventions?|support|what will be provided|description|activity|"
    r"description of (?:need|provision)|strategy|strengths?|difficult(?:y|ies)|aspirations?)"
    r"(?: (?:no |number )?[a-k]?[0-9]{0,2})?$"
)


@dataclass(frozen=True)
class Labelled:
    """A line taken apart: ``start`` is where its value begins in the block's text."""

    label: str
    start: int
    kind: PartKind | None
    """The part it is by its label; "main" for "Provision:", "Outcome:"; None for any other label."""


def label_of(block: Block, index: Index) -> Labelled | None:
    """The label that a line begins with, where its label is one known on provision and outcomes."""
    match = _LABEL.match(block.text)
    if not match or words(match["label"]) > 7:
        return None
    phrase = key(match["label"])
    if _MAIN.match(phrase) and match["sep"].strip() == ":":
        return Labelled(match["label"], match.start("value"), "main")
    for kind in KINDS:
        if kind in ("steps", "measure") and not match["value"] and index.columns[kind].starts(phrase):
            return Labelled(match["label"], match.start("value"), kind)
        if phrase in index.columns[kind] or (match["sep"].strip() == "?" and index.columns[kind].starts(phrase)):
            return Labelled(match["label"], match.start("value"), kind)
    return None


LINES = frozenset(KINDS) - {"other"}
"""Kinds whose label on a line of its own joins the statement above; "Equipment: …" may well be a statement itself."""


def field_of(block: Block) -> Labelled | None:
    """Any "label: answer" line."""
    match = re.match(r"^(?P<label>[^:]{2,70}?)\s*:\s*(?P<value>.*)$", block.text)
    if not match or words(match["label"]) > 9 or not any(c.isalpha() for c in match["label"]):
        return None
    if re.search(r"[^\W\d_]{2}[.!?] +[A-Z]", match["label"]):
        return None
    return Labelled(match["label"], match.start("value"), None)


def role_of_label(label: str) -> Role | None:
    """The role that a label such as "Strengths" gives its line."""
    phrase = key(label)
    if phrase.startswith("strength"):
        return "strength"
    return "need" if phrase.startswith(("need", "difficult")) else None


_INLINE = re.compile(
    r"(?:(?<=[.;!?,)|–—-] )|(?<=\()|(?<=[^\W_] ))(?P<label>[A-Z][^\W\d_]*(?: [a-z]+){0,4}\??)(?:\s*:| [–—]) +(?=\S)"
)


def inline_parts(text: str, parts: tuple[Part, ...], index: Index) -> tuple[Part, ...]:
    """The parts of an item, those with labels within them ("… Who: TA. How often: daily.") told apart."""
    return tuple(one for part in parts for one in _split(text, part, index))


def _split(text: str, part: Part, index: Index) -> list[Part]:
    found = [(m, kind) for m in _INLINE.finditer(text, part.start, part.end) if (kind := _known(m["label"], index))]
    if not found or (len(found) == 1 and text[: found[0][0].start()].rstrip()[-1:].isalnum()):
        return [part]
    ends = [m.start() for m, _ in found[1:]] + [part.end]
    made = [_part(text, kind, m.end(), end, m["label"]) for (m, kind), end in zip(found, ends, strict=True)]
    rest = _part(text, part.kind, part.start, found[0][0].start(), part.title)
    return [rest, *made] if rest.end > rest.start or part.kind == "main" else made


def _known(label: str, index: Index) -> PartKind | None:
    phrase = key(label)
    return next((kind for kind in KINDS if kind in LINES and phrase in index.columns[kind]), None)


def _part(text: str, kind: PartKind, start: int, end: int, title: str) -> Part:
    """A part without the white space, opening brackets and separators at its end."""
    return Part(kind, start, start + len(text[start:end].rstrip(" (;|–—-")), title)
