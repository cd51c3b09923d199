"""Words to lines, and what a line begins with: bullets, numbers, tick boxes."""

from __future__ import annotations

import re
from dataclasses import replace

from planlint.parsers.pdf_model import Line, Word, union

BULLETS = frozenset("•●○◦▪▫■□◾◼◆◇❖❑❒➢➤►▶▸‣⁃∙·⚫➔→⇨✗✓✔★☆–—-*§¨ØüvqoÃ\u2043\uf0b7\uf0a7")
_LETTER_BULLETS = frozenset("oØüvq§¨Ãn")
_ROMAN = r"(?=[ivx])(?:x{0,2}(?:ix|iv|v?i{0,3}))"
_NUMBER = re.compile(rf"\(?(?:\d{{1,2}}(?:\.\d{{1,2}}){{0,3}}|[a-zA-Z]|{_ROMAN})[.)]$|\d{{1,2}}(?:\.\d{{1,2}}){{1,3}}$")
_DIGITS = re.compile(r"[^0-9]+")


def lines_of(words: list[Word]) -> list[Line]:
    """Lines from top to bottom; turned text comes as one line for each direction, after the upright text."""
    upright = [word for word in words if word.turn == 0]
    lines = _level_lines(upright)
    for turn in (90, 270, 180, 1):
        turned = [word for word in words if word.turn == turn]
        if turned:
            lines.append(_turned_line(turned, turn))
    return lines


def _level_lines(words: list[Word]) -> list[Line]:
    rows: list[list[Word]] = []
    heights: list[float] = []
    sizes: list[float] = []
    for word in sorted(words, key=lambda word: -word.base):
        near = 0.35 * min(word.style.size, sizes[-1]) if rows else 0.0
        if rows and (heights[-1] - word.base <= near or _raised(word, rows[-1], heights[-1], sizes[-1])):
            rows[-1].append(word)
            if word.style.size > sizes[-1]:
                heights[-1], sizes[-1] = word.base, word.style.size
        else:
            rows.append([word])
            heights.append(word.base)
            sizes.append(word.style.size)
    return [_line(row, base) for row, base in zip(rows, heights, strict=True)]


def _raised(word: Word, row: list[Word], base: float, size: float) -> bool:
    """The word carries on a line begun by a raised or smaller neighbour (a footnote number, a bullet glyph)."""
    small = min(word.style.size, size) < 0.8 * max(word.style.size, size)
    return (
        small
        and base - word.base <= 0.5 * max(word.style.size, size)
        and not any(other.box[0] < word.box[2] and word.box[0] < other.box[2] for other in row)
    )


def _line(words: list[Word], base: float) -> Line:
    words = sorted(words, key=lambda word: word.box[0])
    fixed = [words[0]]
    for word in words[1:]:
        before = fixed[-1]
        gap = word.box[0] - before.box[2]
        # PDFium leaves out the space where a new text object starts; two objects may also share one word.
        touching = gap < 0.12 * max(word.style.size, before.style.size)
        glued = touching and (word.glued or gap < -0.02 * word.style.size)
        fixed.append(word if word.glued == glued else replace(word, glued=glued))
    return Line(fixed, union([word.box for word in fixed]), base)


def _turned_line(words: list[Word], turn: int) -> Line:
    if turn == 90:
        words = sorted(words, key=lambda word: (round(word.base), word.box[1]))
    elif turn == 270:
        words = sorted(words, key=lambda word: (-round(word.base), -word.box[3]))
    box = union([word.box for word in words])
    return Line(words, box, box[1])


def label_of(line: Line, *, strict: bool = False) -> tuple[str, int]:
    """The bullet or number the line begins with, and the number of words it takes; ("", 0) for none.

    ``strict``: the line may be the middle of a sentence, so a number counts only with a gap after it.
    """
    if len(line.words) < 2:
        return "", 0
    first, second = line.words[0], line.words[1]
    gap = second.box[0] - first.box[2]
    wide = label_gap(line)
    if second.glued:
        return "", 0
    if len(first.text) == 1 and first.text in BULLETS:
        return _bullet(first, second, wide, strict)
    if first.text.isdigit() and len(first.text) <= 2 and gap > 0.7 * first.style.size and not strict:
        return first.text, 1
    if _NUMBER.match(first.text) and len(first.text) <= 8:
        single_capital = bool(re.match(r"\(?[A-Z][.)]$", first.text))
        dotless = first.text[-1] not in ".)"
        if wide or not (strict or single_capital or dotless):
            return first.text, 1
    return "", 0


def label_gap(line: Line) -> bool:
    """More than a space follows the line's first word."""
    return len(line.words) > 1 and line.words[1].box[0] - line.words[0].box[2] > 0.45 * line.words[0].style.size


def _bullet(first: Word, second: Word, wide: bool, strict: bool) -> tuple[str, int]:
    text = first.text
    if text in _LETTER_BULLETS:
        odd_font = first.style.font != second.style.font
        return ("•", 1) if wide and odd_font else ("", 0)
    if text in "–—-*·":
        return ("•", 1) if wide or not strict else ("", 0)
    return "•", 1


def number_value(label: str) -> int | None:
    """The last number of a label such as "3." or "2.4"; None for letters."""
    digits = _DIGITS.sub(" ", label).split()
    return int(digits[-1]) if digits else None
