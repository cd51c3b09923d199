"""Inside a line of plain text: Markdown emphasis, tables of bars or tabs."""

from __future__ import annotations

import re

from planlint.model import Block, Cell, Look, Place, Table
from planlint.parsers.glyphs import fold

_BOLD = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_ITALIC = re.compile(r"(?<![\w*_])([*_])(?=[^\s*_])(.+?)(?<=[^\s*_])\1(?![\w*_])")
_TICK = re.compile(r"\[([ xX✓])\](?=\s)")
_LONGEST = 20_000
"""No one writes a longer paragraph by hand; searching it for pairs of marks could take for ever."""
_BREAK = re.compile(r"<br\s*/?>", re.I)


def inline(text: str) -> tuple[str, Look]:
    """The text without its emphasis marks, and how it looks."""
    text = _TICK.sub(lambda match: "☐" if match[1] == " " else "☒", fold(text))
    if len(text) > _LONGEST:
        return text, Look()
    bold_start = 0
    bold = italic = False
    if lead := _BOLD.match(text):
        bold_start = len(_unmarked(lead[2]))
        bold = lead.end() == len(text)
    elif lead := _ITALIC.match(text):
        italic = lead.end() == len(text)
    return _unmarked(text), Look(bold=bold, italic=italic, bold_start=bold_start)


def _is_rule(line: str) -> bool:
    """Whether the line only draws the rule under the titles of a table."""
    return "--" in line and not line.strip("|:+-= \t")


def _unmarked(text: str) -> str:
    return _ITALIC.sub(r"\2", _BOLD.sub(r"\2", text))


def is_bar_row(line: str) -> bool:
    """Whether the line is a row of a Markdown table."""
    text = line.strip()
    return text.startswith("|") and text.endswith("|") and len(text) > 2


def table(lines: list[str], place: Place, first: int) -> tuple[Table, int]:
    """The table of these rows, its paragraphs numbered from ``first``; and the last number used."""
    bars = is_bar_row(lines[0])
    rule = next((index for index, line in enumerate(lines) if bars and _is_rule(line)), None)
    rows: list[tuple[Cell, ...]] = []
    paragraph = first - 1
    for line in lines:
        if bars and _is_rule(line):
            continue
        texts = line.strip()[1:-1].replace(r"\|", "\0").split("|") if bars else line.strip().split("\t")
        cells: list[Cell] = []
        for col, cell in enumerate(texts):
            content: list[Block] = []
            for part in _BREAK.split(cell.replace("\0", "|")):
                text, look = inline(part)
                if text:
                    paragraph += 1
                    where = Place(paragraph=paragraph, table=place.table, row=len(rows) + 1, cell=col + 1)
                    content.append(Block(text, where, look))
            cells.append(Cell(len(rows), col, tuple(content)))
        rows.append(tuple(cells))
    return Table(tuple(rows), place, header_rows=1 if rule == 1 else 0), paragraph
