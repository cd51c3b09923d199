"""Tick boxes drawn as small squares, with or without a cross in them, as the characters they stand for."""

from __future__ import annotations

from dataclasses import replace

from planlint.parsers.glyphs import TICKED, UNTICKED
from planlint.parsers.pdf_model import Box, Drawing, Grid, Style, Word, inside

_SMALLEST, _LARGEST = 7.0, 17.0
_MARKS = frozenset("xX×✓✔✗✘☒/")


def with_tick_boxes(words: list[Word], grids: list[Grid], drawing: Drawing) -> tuple[list[Word], list[Grid]]:
    """The words with a box character for every drawn tick box, and the grids without those boxes."""
    boxes = [grid.box for grid in grids if len(grid.slots) == 1 and _is_square(grid.box)]
    boxes = [box for box in boxes if all(word.text in _MARKS for word in words if inside(word.box, box))]
    if not boxes:
        return words, grids
    kept = [word for word in words if not any(inside(word.box, box) for box in boxes)]
    made = []
    for box in boxes:
        marked = len(kept) < len(words) and any(inside(word.box, box) for word in words)
        crossed = any(inside(slant, box) for slant in drawing.slants)
        made.append(_beside(box, kept, TICKED if marked or crossed else UNTICKED))
    return [*kept, *made], [grid for grid in grids if grid.box not in boxes]


def _is_square(box: Box) -> bool:
    wide, high = box[2] - box[0], box[3] - box[1]
    return min(wide, high) >= _SMALLEST and max(wide, high) <= _LARGEST and abs(wide - high) < 0.25 * max(wide, high)


def _beside(box: Box, words: list[Word], text: str) -> Word:
    """The character on the line of the nearest word."""
    middle = (box[1] + box[3]) / 2
    level = [word for word in words if word.box[1] <= middle <= word.box[3] and not word.turn]
    made = Word(text, box, box[1] + 0.2 * (box[3] - box[1]), Style(round(box[3] - box[1], 1)))
    if not level:
        return made
    near = min(level, key=lambda word: min(abs(word.box[0] - box[2]), abs(word.box[2] - box[0])))
    return replace(made, base=near.base, style=replace(near.style, bold=False))
