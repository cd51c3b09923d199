"""What a row of a table is: section label, titles, full-width heading, or content."""

from __future__ import annotations

import re

from planlint.model import Block, Cell
from planlint.structure.builder import Builder
from planlint.structure.grid import Grid, first_line, has_table, lines
from planlint.structure.headings import Found, coverage, letters, sections_of
from planlint.structure.layouts import Index
from planlint.structure.looks import is_prompt, is_title_like, is_to_fill
from planlint.structure.scheme import kind_of
from planlint.structure.words import ends_sentence, is_number, key, words

_LETTERS_ONLY = re.compile(
    r"^(?P<word>sections?|parts?)?\s*(?:H\s?[12]|[A-K])(?:\d)?(?:(?:\s*[,/&+]\s*|\s+and\s+|[–-])(?:H\s?[12]|"
    r"[A-K]))*\s*[:.]?$",
    re.I,
)


_TITLE_CODE = re.compile(r"\s*(?:no|h\s?[12]\W*$)", re.I)


def stands_out(builder: Builder, cell: Cell) -> bool:
    """Whether a cell looks like a label or title: shaded, or its first line bold or a heading."""
    first = first_line(cell)
    if first is None:
        return cell.shaded
    return cell.shaded or first.look.shaded or builder.style.emphasis(first) >= 2


def is_label(builder: Builder, cell: Cell) -> bool:
    """Whether a cell may be the label or question of a form row."""
    first = first_line(cell)
    if first is None or has_table(cell):
        return False
    text = first.text.strip()
    plain_label = words(text) <= 8 and (not ends_sentence(text) or _is_field(builder, text))
    return words(text) <= 45 and (stands_out(builder, cell) or text.endswith(("?", ":")) or plain_label)


def _is_field(builder: Builder, text: str) -> bool:
    """Whether a text that ends in a full stop is a label all the same ("D.O.B.")."""
    return any(key(text) in phrases for phrases in builder.index.fields.values())


def section_row(builder: Builder, filled: list[Cell], in_data: bool) -> Found | None:
    """A row "A | The views …": a cell with letters only, then the title (and perhaps a page number)."""
    first = first_line(filled[0])
    match = _LETTERS_ONLY.match(first.text.strip()) if first else None
    if first is None or match is None or not builder.scheme.lettered_columns:
        return None
    ids, worded = (
        letters(
            re.sub(r"(?<=[A-GI-Ka-gi-k])\d", "", re.sub(r"^(?:sections?|parts?)", "", first.text.strip(), flags=re.I))
        ),
        bool(match["word"]),
    )
    if len(filled) == 1:
        return Found(ids, first.text.strip(), "", True) if worded or stands_out(builder, filled[0]) else None
    title = first_line(filled[1])
    named = sections_of(key(title.text), builder.index) if title else ()
    fits = bool(set(named) & set(ids))
    dressed = stands_out(builder, filled[0]) and stands_out(builder, filled[1])
    if title is not None and not fits and set(ids) <= set(builder.outer):
        return Found(ids, first.text.strip(), "", True)
    if not in_data and title is not None and (worded or stands_out(builder, filled[0])) and _answers(builder, filled, ids):
        return Found(ids, " ".join(block.text.strip() for block in lines(filled[0])[:2]), "", True)
    if title is None or not (fits or (not in_data and (worded or dressed))):
        return None
    if not fits and ends_sentence(title.text) and not dressed:
        return Found(ids, first.text.strip(), "", True)
    return Found(ids, f"{first.text.strip()} {title.text.strip()}", title.text.strip(), True)


def _answers(builder: Builder, filled: list[Cell], ids: tuple[str, ...]) -> bool:
    """Whether the cell beside a section's letter is what the section says, and not its title."""
    own, beside = lines(filled[0]), first_line(filled[1])
    if beside is None or set(sections_of(key(own[1].text), builder.index) if len(own) > 1 else ()) & set(ids):
        return True
    if stands_out(builder, filled[1]):
        return False
    phrase = key(beside.text)
    fits = bool(set(sections_of(phrase, builder.index)) & set(ids)) and coverage(phrase, builder.index) >= 0.6
    return not fits or ends_sentence(beside.text) or phrase.startswith(("no ", "none", "not "))


def is_header(builder: Builder, grid: Grid, row: int, titled: bool = False) -> bool:
    """Whether a row holds column titles: marked as such, or all of it dressed as titles above rows that are not.

    In a table that is ``titled`` already an undressed row must be titles through and through.
    """
    own = grid.own(row)
    filled = [cell for cell in own if cell.text.strip()]
    if len(own) < 2 or len(filled) < 2 or row + 1 >= grid.height or any(has_table(cell) for cell in own):
        return False
    firsts = [block for cell in filled if (block := first_line(cell))]
    if any(
        words(block.text) > 45 or (is_number(block.text) and not _TITLE_CODE.match(block.text)) for block in firsts
    ):
        return False
    recognised = sum(_is_title(builder, block.text) for block in firsts)
    below = next(
        (grid.own(y) for y in range(row + 1, grid.height) if len(grid.own(y)) >= 2 and any(grid.texts(y))), None
    )
    if below is None:
        return row < grid.table.header_rows or (recognised >= 2 and recognised * 2 >= len(filled))
    if row < grid.table.header_rows:
        return True
    if all(stands_out(builder, cell) and is_short(cell, builder.index) for cell in filled):
        dressed_below = sum(stands_out(builder, cell) for cell in below)
        return (
            dressed_below < len(below)
            and (len(filled) == len(own) or recognised >= 2)
            and not _pairs(builder, grid, row)
        )
    if any(stands_out(builder, cell) for cell in filled) or not builder.started:
        return False
    if titled and (recognised < len(filled) or any(block.label for block in firsts)):
        return False
    return recognised >= 2 and recognised * 3 >= 2 * len(filled) and all(words(block.text) <= 14 for block in firsts)


def titles_alone(builder: Builder, grid: Grid, row: int) -> bool:
    """Whether the last row is a row of column titles under which nothing was written."""
    filled = [cell for cell in grid.own(row) if cell.text.strip()]
    dressed = row < grid.table.header_rows or all(stands_out(builder, cell) for cell in filled)
    return (
        row + 1 == grid.height
        and len(filled) >= 2
        and len(filled) == len(grid.own(row))
        and dressed
        and all(len(lines(cell)) == 1 and not has_table(cell) and _is_title(builder, cell.text) for cell in filled)
    )


def _pairs(builder: Builder, grid: Grid, row: int) -> bool:
    """A two-cell row whose right cell is dressed only because the whole table is."""
    return (
        False
        if len(grid.own(row)) != 2
        else all(stands_out(builder, cell) for y in range(grid.height) for cell in grid.own(y) if cell.text.strip())
        and not all(_is_title(builder, cell.text) for cell in grid.own(row))
    )


def is_short(cell: Cell, index: Index) -> bool:
    """A title is short, or a statutory title; guidance under it does not count."""
    first = first_line(cell)
    if first is None or words(first.text) > 45:
        return False
    return words(first.text) <= 12 or not ends_sentence(first.text) or bool(sections_of(key(first.text), index))


def _is_title(builder: Builder, text: str) -> bool:
    phrase = key(text)
    if words(phrase) > 10 and not sections_of(phrase, builder.index):
        return False
    kind, start, _ = kind_of(text, builder.index)
    short = kind is not None and start <= 12 and words(phrase) <= 8
    return bool(
        short or phrase in builder.index.numbers or builder.scheme.titled(text, builder.outer or builder.ids)
    ) and not ends_sentence(text)


def is_heading_row(builder: Builder, cell: Cell) -> bool:
    """Whether the only filled cell of a row is a sub-heading."""
    blocks = lines(cell)
    if not blocks or has_table(cell):
        return False
    first = blocks[0]
    if len(blocks) > 1 and not all(is_prompt(block, builder.style, builder.index) for block in blocks[1:]):
        return False
    text = first.text.strip()
    if first.label and not first.look.heading:
        return False
    named = key(text) in builder.index.headings["area"] or key(text) in builder.index.headings["strength"]
    return (
        is_title_like(first, builder.style, 25)
        or named
        or (cell.shaded and words(text) <= 14 and not ends_sentence(text))
    )


def pairs_of(builder: Builder, own: list[Cell]) -> list[tuple[Cell, Cell]] | None:
    """A row as pairs of label and answer, None for any other row."""
    if len(own) == 2 and is_label(builder, own[0]):
        return [(own[0], own[1])]
    if len(own) >= 4 and len(own) % 2 == 0:
        labels, answers = own[::2], own[1::2]
        if all(is_label(builder, cell) or not cell.text.strip() for cell in labels) and not all(
            stands_out(builder, cell) for cell in answers
        ):
            return list(zip(labels, answers, strict=True))
    if len(own) == 3 and is_label(builder, own[0]) and stands_out(builder, own[0]):
        filled = [cell for cell in own[1:] if cell.text.strip()]
        if len(filled) <= 1:
            return [(own[0], filled[0] if filled else own[1])]
    return None


def kept(builder: Builder, cell: Cell) -> list[Block]:
    """The paragraphs of a cell that are no template guidance; those that are go to the prompts."""
    found = []
    for block in lines(cell):
        if is_prompt(block, builder.style, builder.index) and not is_to_fill(block):
            builder.prompt(block)
        else:
            found.append(block)
    return found
