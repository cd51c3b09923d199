"""Plain text and Markdown -> Source: headings, bullets, hard-wrapped paragraphs, simple tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from planlint.errors import ReadError
from planlint.model import Block, Content, Place, Source
from planlint.parsers.glyphs import BULLET, fold
from planlint.parsers.text_lines import inline, is_bar_row, table

_BULLET = re.compile("(?P<indent>[ \t]*)(?:[-*+•●▪■◦○‣➢·–—]|o(?=\t))[ \t]+(?P<text>\\S.*)")
_NUMBER = re.compile(r"(?P<indent>[ \t]*)(?P<label>\(?\d{1,2}[.)]|\(?[a-z]\))[ \t]+(?P<text>\S.*)")
_HEADING = re.compile(r"(#{1,6})\s+(\S.*)")
_CLOSING = re.compile(r" #+$")
_UNDERLINE = re.compile(r"\s*(?:={3,}|-{3,})\s*$")
_RULE = re.compile(r"\s*([-=*_~])(?:\s*\1){2,}\s*$")
_SECTION = re.compile(r"(?:section|part|appendix)\s+[A-K][12]?\b(?!\s+[a-z])", re.I)
_LABEL = re.compile(r"[A-Z][^.:!?]{0,40}:(?:\s|$)")
_GREETING = re.compile(r"(?:dear|hi|hello|to)\b", re.I)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")

_HEADING_LENGTH = 90
_SHORT = 60
_RAGGED = 15
"""How much shorter than the width a wrapped line may be."""
_MANY = 3
"""Lines near the width that show it is one."""
_MAX_BYTES = 5_000_000
_WIDTHS = range(50, 121)
"""Lengths at which lines of plain text are usually wrapped."""


def read_text(path: Path, data: bytes) -> Source:
    """The text file as a Source; raises ReadError when it is no text."""
    lines = [line.rstrip() for line in re.split(r"\r\n|[\r\n\f\v\x85\u2028\u2029]", _decode(path, data))]
    return Source(str(path), "text", tuple(_Reader(lines).content()))


def _decode(path: Path, data: bytes) -> str:
    if len(data) > _MAX_BYTES:
        raise ReadError(f"larger than {_MAX_BYTES // 1_000_000} MB of plain text", path=path, kind="too-large")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    if _CONTROL.search(data) is not None:
        raise ReadError("not a Word, PDF or text document", path=path, kind="not-a-document")
    if re.match(rb"\s*<(?:!doctype\s+html|html|\?xml)", data[3:] if data[:3] == b"\xef\xbb\xbf" else data, re.I):
        message = "a web page or XML file; open it in Word and save it as .docx"
        raise ReadError(message, path=path, kind="not-a-document")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


class _Reader:
    """Goes through the lines once; paragraphs and tables are numbered as they come."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self._at = 0
        self._paragraph = 0
        self._table = 0
        self._width = _wrap_width(lines)

    def content(self) -> Iterator[Content]:
        """Blocks and tables in order."""
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if not line.strip() or _RULE.match(line):
                self._at += 1
            elif rows := self._table_rows():
                self._at += len(rows)
                self._table += 1
                first = self._paragraph + 1
                grid, self._paragraph = table(rows, Place(table=self._table), first)
                yield grid
            else:
                yield self._block(line)

    def _table_rows(self) -> list[str]:
        """The lines of the table that begins here, none if there is none."""
        rows: list[str] = []
        bars = is_bar_row(self._lines[self._at])
        tabs = self._lines[self._at].strip().count("\t")
        for at in range(self._at, len(self._lines)):
            line = self._lines[at]
            if not (is_bar_row(line) if bars else tabs and line.strip().count("\t") == tabs):
                break
            if not bars and (_BULLET.match(line) or _NUMBER.match(line)):
                break
            rows.append(line)
        return rows if len(rows) > 1 else []

    def _block(self, line: str) -> Block:
        self._at += 1
        self._paragraph += 1
        place = Place(paragraph=self._paragraph)
        if match := _HEADING.match(line):
            text, look = inline(_CLOSING.sub("", fold(match[2])))
            return Block(text, place, replace(look, heading=len(match[1])))
        if self._is_underlined(line):
            self._at += 1
            text, look = inline(line)
            return Block(text, place, replace(look, heading=1))
        for pattern in (_BULLET, _NUMBER):
            if match := pattern.match(line):
                text, look = inline(" ".join([match["text"], *self._continued(line, listed=True)]))
                label = match["label"] if pattern is _NUMBER else BULLET
                level = len(match["indent"].expandtabs(4)) // 2
                return Block(text, place, look, label, min(level, 8))
        bold = self._looks_like_heading(line)
        joined = [line] if bold else [line, *self._continued(line, listed=False)]
        text, look = inline(" ".join(joined))
        return Block(text, place, replace(look, bold=True, bold_start=len(text)) if bold else look)

    def _continued(self, line: str, *, listed: bool) -> list[str]:
        """The following lines that only a hard wrap parts from ``line``."""
        more: list[str] = []
        while self._at < len(self._lines):
            following = self._lines[self._at]
            if self._is_start(following) or not self._goes_on(line, following, listed):
                break
            more.append(following.strip())
            self._at += 1
            line = following
        return more

    def _goes_on(self, line: str, following: str, listed: bool) -> bool:
        first = following.split(maxsplit=1)[0]
        if first[0].islower() and line[-1] not in ".!?:":
            return True
        if listed and following[0] in " \t":
            return True
        # The next word would not have fitted: the line was wrapped, not ended.
        return self._width > 0 and len(line) <= self._width < len(line) + 1 + len(first)

    def _is_start(self, line: str) -> bool:
        """Whether a line begins something of its own, so that it cannot continue another."""
        if not line.strip() or is_bar_row(line) or "\t" in line.strip():
            return True
        patterns = (_BULLET, _NUMBER, _HEADING, _RULE, _SECTION)
        return any(pattern.match(line) for pattern in patterns) or _LABEL.match(line.strip()) is not None

    def _is_underlined(self, line: str) -> bool:
        below = self._lines[self._at] if self._at < len(self._lines) else ""
        return len(line) <= _HEADING_LENGTH and _UNDERLINE.match(below) is not None

    def _looks_like_heading(self, line: str) -> bool:
        """Capitals, a section's name, or a short line over a list or a longer paragraph."""
        text = line.strip()
        if len(text) > _HEADING_LENGTH or text[-1] in ".,;!?" or not any(char.isalpha() for char in text):
            return False
        if _SECTION.match(text) or (text.isupper() and sum(char.isalpha() for char in text) > 1):
            return True
        above = self._lines[self._at - 2].strip() if self._at > 1 else ""
        below = next((later for later in self._lines[self._at : self._at + 2] if later.strip()), "")
        alone = not above and len(text) <= _SHORT and text[0].isupper()
        alone = alone and ":" not in text[:-1] and not _GREETING.match(text)
        return alone and (_BULLET.match(below) is not None or (len(below) > _SHORT and text.count(" ") < 8))


def _wrap_width(lines: list[str]) -> int:
    """The width at which the text is wrapped by hand, 0 if it is not."""
    lengths = sorted(len(line) for line in lines if line.strip())
    if not lengths or lengths[-1] not in _WIDTHS:
        return 0
    near = sum(length > lengths[-1] - _RAGGED for length in lengths)
    return lengths[-1] if near >= _MANY else 0
