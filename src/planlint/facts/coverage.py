"""Which outcomes a heading or a sentence over them gives an end point to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from planlint.model import Item, SectionPart

_GUIDANCE = re.compile(r"\b(?:should|must|please|e\.g|for example|SMART|usually|normally|guidance)\b", re.IGNORECASE)
_FOR_ALL = re.compile(r"\b(?:all|each|every|these|the|following|below|above)\b[^.]{0,40}\boutcomes?\b|\boutcomes?\b[^.]{0,40}\b(?:below|above|all|are|is|by|to be)\b", re.IGNORECASE)


def covering(section: SectionPart, find: Callable[[str], Sequence[object]]) -> Iterator[tuple[Item, str]]:
    """Each item under a heading with an end point, or all where a sentence gives one for all, with that text.

    ``find`` gives the end points of a text; the heading nearest to the item counts.
    """
    prompts = (block.text for block in section.prompts if not _GUIDANCE.search(block.text))
    statements = [section.title, *prompts, *(item.text for item in section.items if item.role == "other")]
    for_all = next((text for text in statements if _FOR_ALL.search(text) and find(text)), None)
    for item in section.items:
        over = next((heading for heading in reversed(item.headings) if find(heading)), for_all)
        if over is not None:
            yield item, over
