"""Contents lists: runs of section titles with nothing between them that all come again further on."""

from __future__ import annotations

import re

from planlint.model import Block, Source, blocks_of
from planlint.structure.headings import line_sections
from planlint.structure.layouts import Index
from planlint.structure.words import is_number, words

_PAGE = re.compile(r"[\s.…\t]*\b\d{1,3}\s*$")


def contents_blocks(source: Source, index: Index) -> frozenset[int]:
    """The ids of the blocks that a contents list (or a key to the sections) consists of."""
    blocks = [block for block in blocks_of(source.content) if block.text.strip()]
    named = [line_sections(_PAGE.sub("", block.text), index) if words(block.text) <= 45 else () for block in blocks]
    found: set[int] = set()
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


def _is_page(block: Block) -> bool:
    return is_number(block.text) or block.text.strip().lower() in ("page", "section", "title")
