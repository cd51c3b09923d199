"""What a block's look says: how much it stands out, and whether it reads as a heading or as template guidance."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from planlint.model import Block, Source, blocks_of
from planlint.structure.layouts import Index
from planlint.structure.words import ends_sentence, key, words

_IN_BRACKETS = re.compile(r"^[(\[<{].*[)\]>}]\.?$")
_NOTE = re.compile(
    r"^\W*(?:if|unless|max|min|only|optional|not needed)\b|\b(?:\d+ (?:words|lines|sentences|pages)|(?:left|leave) (?:this )?"
    r"(?:empty|blank)|(?:until|once|when) the plan is|to be (?:completed|filled|agreed)|say (?:so|who|how|what|why)|"
    r"one (?:row|card|box|line|page) (?:for|per)|for (?:each|every) (?:outcome|need|area|provision)|"
    r"(?:this|the) (?:section|box|part|page|form|template)\b|guidance|continue on)",
    re.I,
)
_DELETE = re.compile(r"[(\[]\s*(?:please )?delete as \w+\s*[)\]]", re.I)
_TO_FILL = re.compile(r"[\[<{]|X{3,}|click|tap here|\bTBC\b|\binsert\b", re.I)


class Style:
    """The ordinary look of a document, against which headings stand out."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        sizes: Counter[float] = Counter()
        self.plain = True
        for block in blocks:
            if block.look.size:
                sizes[block.look.size] += len(block.text)
            if block.look.bold or block.look.heading or block.look.italic:
                self.plain = False
        self.body = sizes.most_common(1)[0][0] if sizes else None

    @classmethod
    def of(cls, source: Source) -> Style:
        """The style of a whole file."""
        style = cls(blocks_of(source.content))
        style.plain = style.plain or source.format == "text"
        return style

    def bigger(self, block: Block) -> float:
        """Points by which the block is larger than the body text."""
        return (block.look.size or 0) - self.body if self.body and block.look.size else 0.0

    def emphasis(self, block: Block) -> int:
        """How much a block stands out: 0 not at all, 2 bold, 3 and more a heading."""
        look = block.look
        score = 4 if look.heading else 0
        score += 2 if look.bold else 0
        bigger = self.bigger(block)
        score += 2 if bigger >= 2 else 1 if bigger >= 0.9 else 0
        score += 1 if is_capitals(block.text) else 0
        score += 1 if look.colour and not is_grey(look.colour) and not look.italic else 0
        return score


@lru_cache(maxsize=4096)
def is_capitals(text: str) -> bool:
    """Whether a text of some length is set in capitals."""
    letters = "".join(filter(str.isalpha, text))
    return len(letters) > 4 and sum(map(str.isupper, letters)) >= 0.85 * len(letters)


def is_grey(colour: str | None) -> bool:
    """Whether a text colour is a middling or light grey."""
    if not colour or not re.fullmatch(r"[0-9A-Fa-f]{6}", colour):
        return False
    red, green, blue = (int(colour[i : i + 2], 16) for i in (0, 2, 4))
    return max(red, green, blue) - min(red, green, blue) <= 24 and min(red, green, blue) >= 0x50


def is_tick_only(text: str) -> bool:
    """An answer that is nothing but ticked and unticked words: a field, and no statement."""
    boxes = sum(text.count(mark) for mark in "☐☒☑")
    return boxes > 0 and words(text) <= 5 * boxes and not ends_sentence(text)


def is_ticked(text: str) -> bool:
    """Whether one of the boxes is ticked."""
    return any(mark in text for mark in "☒☑✓✔")


def is_to_fill(block: Block) -> bool:
    """A placeholder that an answer was to replace: it stays an item, so that it can be reported."""
    text = block.text
    return block.placeholder or (words(text) <= 8 and bool(_TO_FILL.search(text)))


def is_prompt(block: Block, style: Style, index: Index) -> bool:
    """Whether a block is template guidance: known wording, or guidance by its look and its mood."""
    text, look = block.text, block.look
    phrase = key(text)
    if index.prompts.find(phrase):
        return not _is_choice(text)
    if is_to_fill(block) or look.heading:
        return False
    if _IN_BRACKETS.match(text) and _NOTE.search(text):
        return True
    soft = look.italic or is_grey(look.colour) or bool(_IN_BRACKETS.match(text))
    if not soft:
        return phrase.startswith("please ") and not block.label
    if text.rstrip(" )]").endswith("?") or index.guidance.starts(phrase):
        return True
    if re.match(r"(?:e\.?g\.?|for example|i\.?e\.?|n\.?b\.?)\b", text.lstrip("([ "), re.I):
        return True
    small = style.bigger(block) <= -0.9 or is_grey(look.colour)
    return small and bool(re.search(r"\b(?:should|must|please|section|plan|include|describe)\b", text, re.I))


def _is_choice(text: str) -> bool:
    """A statement in which words were left to delete: it stays an item, so that it can be reported."""
    rest = _DELETE.sub(" ", text)
    return rest != text and words(rest) > 5 and ends_sentence(text)


def is_title_like(block: Block, style: Style, longest: int = 22) -> bool:
    """Whether a block reads as a heading by its look: it stands out, is short and no sentence."""
    if block.label and not block.look.heading and not is_numbered_title(block, style):
        return False
    text = block.text.strip()
    if not text or words(text) > longest:
        return bool(block.look.heading) and words(text) <= 3 * longest
    if block.look.heading:
        return True
    if is_prompt_like_sentence(text):
        return False
    return style.emphasis(block) >= 2


def is_numbered_title(block: Block, style: Style) -> bool:
    """Whether a block with a number in front is set as a title ("3. Health needs"), and not one of a list."""
    numbered = bool(re.match(r"\(?\d{1,2}(?:\.\d{1,2})*[.)]?$", block.label))
    return numbered and style.emphasis(block) >= 3 and not ends_sentence(block.text)


def is_prompt_like_sentence(text: str) -> bool:
    """A sentence closed by a full stop, which a heading seldom is."""
    return ends_sentence(text) and not text.rstrip().endswith(("?", ":")) and words(text) > 5
