"""Pieces of a paragraph -> Blocks: one per line, white space folded, the look summed up."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby

from planlint.model import Block, Look, Place
from planlint.parsers.docx_inline import LINE, Piece
from planlint.parsers.docx_styles import RunLook
from planlint.parsers.glyphs import BULLET, plain

_WHITE = re.compile(r"\s+")
_TYPED_BULLET = re.compile(r"[•●▪■◦○‣∙➢➤►▸·*\u2043\u2013\u2014-]\s+(?=\S)")
_LETTER_BULLET = re.compile(r"\s*(?:o|§|ü|Ø)\t")
"""A letter that was a bullet in a symbol font, before the tab that follows it."""
_PROMPT = re.compile(
    r"(?:click|tap|click or tap)(?: here)? to (?:enter|add|insert) (?:text|a date)\.?"
    r"|choose an item\.?|select a date\.?",
    re.I,
)


def blocks(pieces: list[Piece], place: Place, base: Look, label: str = "", level: int = 0) -> list[Block]:
    """The lines of a paragraph; the prompt of an empty content control stands apart, after its line."""
    made: list[Block] = []
    for line in _lines(pieces):
        for control, group in groupby(sorted(line, key=lambda piece: piece.placeholder), key=lambda p: p.placeholder):
            block = _block(list(group), place, base)
            if block.text:
                prompt = control or _PROMPT.fullmatch(block.text) is not None
                made.append(replace(block, placeholder=prompt, list_level=level))
    if label and not made and label != BULLET:
        # An automatic number without text, as in the first column of a table, is visible.
        return [Block("", place, base, label, level)]
    if label and made:
        made[0] = replace(made[0], label=label)
    return [_typed_bullet(block) for block in made]


def _lines(pieces: list[Piece]) -> list[list[Piece]]:
    """Pieces by line. A break within a sentence (small letter after no full stop) is only a space."""
    lines: list[list[Piece]] = [[]]
    for piece in pieces:
        for index, text in enumerate(piece.text.split(LINE)):
            if index:
                lines.append([])
            if text:
                lines[-1].append(replace(piece, text=text))
    joined: list[list[Piece]] = []
    before = ""
    for line in lines:
        text = "".join(piece.text for piece in line).strip()
        if before and text.lstrip("(")[:1].islower() and before[-1] not in ".:;!?" and ":" not in text[:30]:
            joined[-1].append(Piece(" ", line[0].look, line[0].placeholder))
            joined[-1].extend(line)
        else:
            joined.append(line)
        before = text
    return joined


def _block(pieces: list[Piece], place: Place, base: Look) -> Block:
    raw = "".join(piece.text for piece in pieces[:3])
    marker = _LETTER_BULLET.match(raw)
    text = ""
    bold_start: int | None = None
    weights: dict[RunLook, int] = {}
    for piece in pieces:
        part = _WHITE.sub(" ", plain(piece.text))
        if not text or text[-1] == " ":
            part = part.lstrip(" ")
        if visible := len(part) - part.count(" "):
            weights[piece.look] = weights.get(piece.look, 0) + visible
            if not piece.look.bold and bold_start is None:
                bold_start = len(text.rstrip())
        text += part
    text = text.rstrip(" ")
    look = _look(weights, base, len(text) if bold_start is None else bold_start)
    if marker and len(text) > 2:
        return Block(text[2:], place, replace(look, bold_start=max(0, look.bold_start - 2)), BULLET)
    return Block(text, place, look)


def _look(weights: dict[RunLook, int], base: Look, bold_start: int) -> Look:
    if not weights:
        return base

    def most(name: str) -> object:
        totals: dict[object, int] = {}
        for look, weight in weights.items():
            totals[getattr(look, name)] = totals.get(getattr(look, name), 0) + weight
        return max(totals, key=lambda value: totals[value])

    size, colour = most("size"), most("colour")
    return replace(
        base,
        bold=all(look.bold for look in weights),
        italic=all(look.italic for look in weights),
        size=size if isinstance(size, float) else None,
        colour=colour if isinstance(colour, str) and colour else None,
        shaded=base.shaded or all(look.shaded for look in weights),
        bold_start=bold_start,
    )


def _typed_bullet(block: Block) -> Block:
    """A bullet typed by hand becomes the label, like an automatic one."""
    match = _TYPED_BULLET.match(block.text)
    if match is None or block.label:
        return block
    look = replace(block.look, bold_start=max(0, block.look.bold_start - match.end()))
    return replace(block, text=block.text[match.end() :], label=BULLET, look=look)
