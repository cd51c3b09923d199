"""What a tagged PDF says of its text: paragraphs, headings, list items, table cells."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pypdfium2.raw as pdfium

from planlint.parsers.pdf_model import Tag, Word

_HEADINGS = {"H": 1, "Title": 1, **{f"H{level}": level for level in range(1, 10)}}
_BLOCKS = frozenset((*_HEADINGS, "P", "LI", "TD", "TH", "Caption", "TOCI", "Note", "BlockQuote", "Quote", "FENote"))
_DEPTH = 60
_ENOUGH = 0.8
_MANY = 8


@dataclass(frozen=True, slots=True)
class _At:
    """Where the walk stands."""

    tag: Tag
    table: int = -1
    row: int = -1


def page_tags(page: Any, words: list[Word]) -> dict[int, Tag]:
    """The tag of each marked-content id; empty when the page is untagged or its tags leave out much of the text."""
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if not tree:
        return {}
    try:
        tags = _Walk().read(tree)
    finally:
        pdfium.FPDF_StructTree_Close(tree)
    body = [word for word in words if not word.artifact]
    known = sum(len(word.text) for word in body if word.mcid in tags)
    if not body or known < _ENOUGH * sum(len(word.text) for word in body):
        return {}
    if _line_by_line(tags, body):
        return {mark: replace(tag, block=-1) for mark, tag in tags.items()}
    return tags


def _line_by_line(tags: dict[int, Tag], words: list[Word]) -> bool:
    """Some makers tag every line as a paragraph: then the tags say nothing of paragraphs."""
    lines = {(tags[word.mcid].block, round(word.base)) for word in words if word.mcid in tags}
    blocks = {block for block, _ in lines}
    return len(blocks) > _MANY and len(lines) < 1.1 * len(blocks)


class _Walk:
    def __init__(self) -> None:
        self.tags: dict[int, Tag] = {}
        self._blocks = 0
        self._tables = 0
        self._rows = 0
        self._cells = 0

    def read(self, tree: Any) -> dict[int, Tag]:
        at = _At(Tag(0))
        for index in range(max(pdfium.FPDF_StructTree_CountChildren(tree), 0)):
            child = pdfium.FPDF_StructTree_GetChildAtIndex(tree, index)
            if child:
                self._element(child, at, 0)
        return self.tags

    def _element(self, element: Any, at: _At, depth: int) -> None:
        if depth > _DEPTH:
            return
        at = self._enter(element, at)
        for mark, child in _children(element):
            if child is not None:
                self._element(child, at, depth + 1)
            elif mark >= 0:
                self.tags.setdefault(mark, at.tag)

    def _enter(self, element: Any, at: _At) -> _At:
        kind = _string(pdfium.FPDF_StructElement_GetType, element)
        tag = at.tag
        if kind == "Table":
            self._tables += 1
            return replace(at, table=self._tables, row=-1)
        if kind == "TR":
            self._rows += 1
            return replace(at, row=self._rows)
        if kind in ("TD", "TH"):
            self._cells += 1
            tag = replace(tag, cell=(at.table, at.row, self._cells))
        if kind in _BLOCKS:
            self._blocks += 1
            kids = [mark >= 0 or child is not None for mark, child in _children(element)]
            before = bool(kids) and not kids[0] and any(kids)
            after = bool(kids) and not kids[-1] and any(kids)
            tag = replace(
                tag,
                block=self._blocks,
                heading=_HEADINGS.get(kind, tag.heading),
                starts_before=before,
                goes_on=after,
            )
        return replace(at, tag=tag)


def _children(element: Any) -> Iterator[tuple[int, Any | None]]:
    """(marked-content mark, None) or (-1, element) for each child; (-1, None) for one on another page."""
    for index in range(max(pdfium.FPDF_StructElement_CountChildren(element), 0)):
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, index)
        yield (-1, child) if child else (pdfium.FPDF_StructElement_GetChildMarkedContentID(element, index), None)


def _string(getter: Any, element: Any) -> str:
    length = getter(element, None, 0)
    if not 2 < length < 512:
        return ""
    buffer = ctypes.create_string_buffer(length)
    getter(element, buffer, length)
    return buffer.raw[: length - 2].decode("utf-16-le", "replace")
