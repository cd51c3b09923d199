"""A passage far above plain English."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import Amount, CheckOptions, Count, Section
from planlint.facts.case import CaseFacts
from planlint.facts.names import QUOTES
from planlint.facts.reading_ease import grade
from planlint.facts.sentences import is_bullet, own_words, words
from planlint.model import Hit, Item, SectionPart


class Options(CheckOptions):
    """``grade`` over ``words`` words; paragraphs shorter than ``paragraph`` words are lists, and are not read together."""

    grade: Amount = 14
    words: Count = 100
    paragraph: Count = 30
    together: tuple[Section, ...] = ("A", "B", "C", "D")
    """Sections whose paragraphs are read together; elsewhere each stands alone."""


def check(section: SectionPart, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a passage: a paragraph, or paragraphs of running text under one heading."""
    if section.id in ("front", "I", "J", "K"):
        return
    passage: list[Item] = []
    for item in [*section.items, None]:
        prose = item is not None and _is_prose(item, options)
        joins = item is not None and prose and (not passage or item.headings == passage[-1].headings)
        if not joins:
            yield from _judged(passage, options)
            passage = [item] if item is not None and prose else []
        elif item is not None:
            passage.append(item)
            if len(words(item.text)) >= options.words:
                yield from _judged([item], options)
                passage.pop()


def _is_prose(item: Item, options: Options) -> bool:
    """Running text: no row of a table, no list, nobody's own words."""
    if item.text.count(" ") < options.paragraph // 2:
        return False
    count = len(words(item.text))
    listed = item.text.count(";") * 12 > count or " | " in item.text
    return len(item.parts) < 2 and not listed and not own_words(item) and (count >= options.words or (item.section in options.together and count >= options.paragraph and not is_bullet(item)))


def _judged(passage: list[Item], options: Options) -> Iterator[Hit]:
    text = " ".join(QUOTES.sub(" ", item.text) for item in passage)
    if passage and len(words(text)) >= options.words and (found := grade(text)) > options.grade:
        yield Hit(passage[0].section, passage[0], None, {"grade": str(round(found)), "phrase": " ".join(words(passage[0].text)[:5])})
