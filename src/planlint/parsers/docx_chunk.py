"""Web pages and plain text embedded in a Word file (w:altChunk) -> Blocks and Tables."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes

from lxml import html  # type: ignore[import-untyped, unused-ignore]

from planlint.model import Block, Cell, Content, Look, Table
from planlint.parsers.docx_xml import Element
from planlint.parsers.glyphs import BULLET, fold

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_SKIPPED = frozenset({"script", "style", "head", "title"})
_INLINE = frozenset(
    {"a", "abbr", "b", "big", "cite", "em", "font", "i", "label", "mark", "q", "s", "small", "span", "strong", "sub",
     "sup", "tt", "u"}
)  # fmt: skip


def chunk_content(data: bytes) -> list[Content]:
    """The content of an embedded part that is no Word file."""
    if data[:5].upper() == b"MIME-":  # a web page saved with its pictures (.mht)
        parts = (part for part in message_from_bytes(data).walk() if part.get_content_type() == "text/html")
        payload = next((part.get_payload(decode=True) for part in parts), b"")
        data = payload if isinstance(payload, bytes) else b""
    text = data.decode("utf-8-sig", errors="replace")
    if "<" not in text:
        return [Block(line) for line in map(fold, text.splitlines()) if line]
    root = html.document_fromstring(data, parser=html.HTMLParser(encoding="utf-8", no_network=True))
    return list(_walk(root, Block("")))


def _walk(parent: Element, like: Block) -> Iterator[Content]:
    """Blocks of ``parent``; text between block elements is a block like ``like``."""
    run = [parent.text or ""]
    count = 0
    for child in parent:
        tag = child.tag if isinstance(child.tag, str) else ""
        if tag in _INLINE:
            run.append(child.text_content())
        elif tag and tag not in _SKIPPED:
            yield from _block(run, like)
            run = []
            if tag == "table":
                yield _table(child)
            elif tag != "br":
                count += tag == "li"
                label = f"{count}." if parent.tag == "ol" else BULLET
                yield from _walk(child, _style(tag, label, like))
        run.append(child.tail or "")
    yield from _block(run, like)


def _block(run: list[str], like: Block) -> Iterator[Block]:
    if text := fold("".join(run)):
        yield Block(text, look=like.look, label=like.label)


def _style(tag: str, label: str, like: Block) -> Block:
    if tag in _HEADINGS:
        return Block("", look=Look(heading=_HEADINGS[tag]))
    return Block("", label=label) if tag == "li" else like


def _table(table: Element) -> Table:
    rows = [
        tuple(Cell(row, col, tuple(_walk(cell, Block("")))) for col, cell in enumerate(line.iterchildren("td", "th")))
        for row, line in enumerate(_rows(table))
    ]
    return Table(tuple(rows))


def _rows(table: Element) -> Iterator[Element]:
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in ("thead", "tbody", "tfoot"):
            yield from child.iterchildren("tr")
