"""Lines that begin with a label: "Who: teaching assistant", "Outcome 3: …", "Date of birth: …"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from planlint.model import Block, PartKind, Role
from planlint.structure.layouts import Index
from planlint.structure.scheme import KINDS
from planlint.structure.words import key, words

_LABEL = re.compile(r"^(?P<label>[^:–—|?]{2,60}?)\s*(?P<sep>:|\s[–—-]\s|\s*[–—]\s|\?)\s*(?P<value>.*)$")
_MAIN = re.compile(
    r"^(?:the |agreed |identified |special educational |health |social care |educational |long[- ]term |"
    r"medium[- ]term )*"
    r"(?P<noun>outcomes?|provisions?|needs?|objectives?|interventions?|support|what will be provided|"
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
    return Labelled(match["label"], match.start("value"), None)


def role_of_label(label: str) -> Role | None:
    """The role that a label such as "Strengths" gives its line."""
    phrase = key(label)
    if phrase.startswith("strength"):
        return "strength"
    return "need" if phrase.startswith(("need", "difficult")) else None
