"""Whether a plan is a draft or final, and whether it is amended."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Literal

from planlint.model import Field, Source, blocks_of
from planlint.structure.words import key, plain

Status = Literal["draft", "final", "unknown"]

_TICKED = re.compile(r"[☒☑✓✔]\s*([^☐☒☑✓✔|]{2,40})")
_DRAFT = re.compile(r"\b(?:draft|proposed|amendment notice)\b")
_FINAL = re.compile(r"\b(?:final(?:ised)?|issued plan)\b")
_NOT_FINAL = re.compile(
    r"\b(?:not|before|until|until the|in the|with the|become|than) (?:the |a |yet |been )*final\w*|"
    r"\bnot final\w*|\bfinal plans? only\b|\bdate (?:of )?final\w*"
)
_SAID = re.compile(r"\b(?:this|it) (?:plan )?is (?:an? |the |not )?(?:\w+ ){0,3}?(?:draft|final|amended|proposed)\b")
_AMENDED = re.compile(r"\b(?:amended|amendment notice|amendments)\b")


def find_status(source: Source, fields: Sequence[Field]) -> tuple[Status, bool]:
    """Status, and whether the plan is an amended one: tick boxes and fields before titles and running heads."""
    status: Status = "unknown"
    amended: bool | None = None
    for field in fields:
        label = key(field.label)
        if field.section not in ("front", "") or not field.answer.strip():
            continue
        if re.search(
            r"\b(?:status|is this plan|this plan is|this is|kind of plan|plan is|draft or final|type of plan|plan type|new or amended|version|stage of plan|"
            r"type of document)\b",
            label,
        ):
            said = ticked(field.answer)
            status = _status_of(said) if status == "unknown" else status
            if re.search(r"\b(?:new|initial|first|amended|amendment|review)\b", said) and amended is None:
                amended = bool(_AMENDED.search(said))
    titles = [plain(text) for text in _titles(source)]
    for text in titles:
        status = _status_of(ticked(text)) if status == "unknown" else status
    if status == "unknown":
        status = _dated(fields)
    if amended is None:
        amended = any(_AMENDED.search(ticked(text)) and len(text) < 120 for text in titles)
    return status, amended


def ticked(text: str) -> str:
    """What is ticked, where the text has tick boxes; else the text."""
    said = plain(text)
    if "☐" in said or _TICKED.search(said):
        return " ".join(_TICKED.findall(said))
    return said


def _status_of(text: str) -> Status:
    text = _NOT_FINAL.sub(" ", text)
    draft, final = _DRAFT.search(text), _FINAL.search(text)
    if draft and final:
        return "unknown"
    return "draft" if draft else "final" if final else "unknown"


def _titles(source: Source) -> Iterator[str]:
    """Where a status stands: the first lines, then running heads and feet, then the file's own title."""
    for number, block in enumerate(islice((b for b in blocks_of(source.content) if b.text.strip()), 24)):
        if len(block.text) <= 120 and (number < 8 or _SAID.search(plain(block.text))):
            yield block.text
    for block in source.furniture[:12]:
        yield block.text
    if source.title:
        yield source.title


def _dated(fields: Sequence[Field]) -> Status:
    """A filled-in "date of final plan" makes it final, a "date draft issued" a draft."""
    filled = {key(field.label) for field in fields if any(c.isdigit() for c in field.answer)}
    if any("final" in label and "date" in label for label in filled):
        return "final"
    return "draft" if any(("draft" in label or "proposed" in label) for label in filled) else "unknown"
