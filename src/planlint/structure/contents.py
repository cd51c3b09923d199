"""Contents lists: runs of section titles with nothing between them that all come again further on."""

from __future__ import annotations

import re

from planlint.model import Block, Source, Table, blocks_of
from planlint.structure.headings import coverage, letters, line_sections, sections_of
from planlint.structure.layouts import Index
from planlint.structure.words import is_number, key, words

_LETTERS = re.compile(r"^(?:section\s+|part\s+)?(?:H\s?[12]|[A-K])(?:\s*(?:[,/&+–-]|and)\s*(?:H\s?[12]|[A-K]))*\W*$", re.I)
_PAGE = re.compile(r"[\s.…\t]*\b\d{1,3}\s*$")


def contents_blocks(source: Source, index: Index) -> frozenset[int]:
    """The ids of the blocks that a contents list (or a key to the sections) consists of."""
    keys = [part for part in source.content if isinstance(part, Table) and is_key(part, index)]
    blocks = [block for block in blocks_of(source.content) if block.text.strip()]
    named = [line_sections(_PAGE.sub("", block.text), index) if words(block.text) <= 45 else () for block in blocks]
    found = {id(block) for block in blocks_of(tuple(keys))}
    start = 0
    while start < len(blocks):
        end, listed, last = start, set[str](), tuple[str, ...]()
        while end < len(blocks) and (named[end] or (end > start and _is_page(blocks[end]))):
            if named[end] and named[end] != last and set(named[end]) <= listed:
                break
            last = named[end] or last
            listed.update(last)
            end += 1
        again = {name for names in named[end:] for name in names}
        if len(listed) >= 5 and len(listed & again) * 3 >= 2 * len(listed):
            found.update(id(block) for block in blocks[start:end])
        start = max(end, start + 1)
    return frozenset(found)


def is_key(table: Table, index: Index) -> bool:
    """Whether a table is nothing but letters with the titles of their sections, row under row."""
    fitting = telling = 0
    for number, row in enumerate(table.rows):
        texts = [cell.text.strip() for cell in row]
        ids = letters(texts[0]) if texts and _LETTERS.match(texts[0]) else ()
        if number == 0 and not ids:
            continue
        rest = [text for text in texts[2:] if text and not is_number(text)]
        if not ids or len(texts) < 2 or rest or words(texts[1]) > 30:
            return False
        telling += 1
        phrase = key(texts[1])
        fitting += bool(set(ids) & set(sections_of(phrase, index))) and coverage(phrase, index) >= 0.6
    return telling >= 3 and 3 * fitting >= 2 * telling


def _is_page(block: Block) -> bool:
    return is_number(block.text) or block.text.strip().lower() in ("page", "section", "title")
