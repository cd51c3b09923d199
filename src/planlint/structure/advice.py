"""Advice documents: what kind they are, and the sections that their headings open."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from pathlib import PurePath

from planlint.model import Block, Facts, Field, Source, blocks_of
from planlint.structure.headings import Found, find_heading
from planlint.structure.layouts import Index, Layouts
from planlint.structure.looks import Style, is_title_like
from planlint.structure.scheme import Known, State, place_of
from planlint.structure.words import ends_sentence, key, words

_CLOSING = re.compile(
    r"^(?:(?:yours|kind regards|best wishes|regards|with (?:best wishes|kind regards|thanks)|signed\b|dear\b|"
    r"c\.?c\b|copy\b|copies\b|thank you for)(?!.*\bwill\b))",
    re.I,
)
_SIGNATURE = re.compile(r"^(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof)\.? )?[A-Z][\w’'-]*\.?(?: [A-Z][\w’'-]*\.?){1,3}(?:,.*)?$")


class AdviceScheme:
    """Sections of advice: by words of the heading, the last such word deciding ("Communication: needs")."""

    def __init__(
        self, index: Index, style: Style, known: Known, titles: Sequence[Block] = (), ends: Sequence[Block] = ()
    ) -> None:
        self.index, self.style, self.known = index, style, known
        self.lettered_columns = False
        self.titles, self.ends = titles, ends

    def heading(self, block: Block, state: State, own_row: bool) -> Found | None:
        """See Scheme."""
        text = block.text.strip()
        if any(block is one for one in self.ends) or _CLOSING.match(text):
            return Found(("other",), "")
        if self._is_title(block) or self._is_field(key(text)):
            return None
        short = words(text) <= 16 and not ends_sentence(text)
        looks = (
            is_title_like(block, self.style, 16)
            or (short and (own_row or (self.style.plain and words(text) <= 6)))
            or (text.endswith("?") and words(text) <= 20)
        )
        if (block.label and not block.look.heading) or not looks:
            return None
        name = self._section(key(text))
        return Found((name,), text.rstrip(":")) if name else None

    def _is_title(self, block: Block) -> bool:
        """The document's own title, whatever words of sections it holds."""
        return any(block is one for one in self.titles) and bool(
            re.search(r"\b(?:advice|report|assessment|form|service|team|therapy)\b", key(block.text))
            or any(phrases.find(key(block.text)) for phrases in self.index.advice_kinds.values())
        )

    def _is_field(self, phrase: str) -> bool:
        return any(
            phrase in self.index.fields[name] for name in ("name", "birth", "date", "author", "role", "setting", "year")
        )

    def _section(self, phrase: str) -> str:
        hits = []
        for name, phrases in self.index.advice_titles.items():
            match = phrases.find(phrase)
            if match:
                hits.append((-len(match[0]), match.start(), name))
        return min(hits)[2] if hits else ""

    def titled(self, title: str, outer: tuple[str, ...]) -> tuple[str, ...]:
        """See Scheme."""
        name = self._section(key(title))
        return (name,) if name in ("strengths", "needs", "outcomes", "provision") else ()

    def strength_of_title(self, title: str) -> tuple[int, int]:
        """See Scheme."""
        return place_of(title, list(self.index.advice_titles.values()))

    def default(self, ids: tuple[str, ...], title: str) -> str:
        """See Scheme."""
        return ""


def title_blocks(source: Source) -> list[Block]:
    """The first lines, where a document says what it is."""
    return list(islice((block for block in blocks_of(source.content) if block.text.strip()), 2))


def closing_blocks(source: Source) -> list[Block]:
    """The author's name, where it closes the document."""
    last = [block for block in source.content if isinstance(block, Block) and block.text.strip()][-3:]
    return [
        block for block in last if not block.label and words(block.text) <= 6 and _SIGNATURE.match(block.text.strip())
    ]


def looks_like_plan(source: Source, layouts: Layouts) -> bool:
    """Whether a file is a plan: several headings of a plan's sections, or the name of a plan in its first lines."""
    style = Style.of(source)
    found: set[str] = set()
    titled: set[str] = set()
    for block in blocks_of(source.content):
        heading = find_heading(block, style, layouts.index)
        if heading:
            (found if heading.lettered else titled).update(heading.ids)
    opening = " ".join(key(block.text) for block in islice(blocks_of(source.content), 6))
    named = re.search(r"\beducation health and care plan\b|\behc plan\b|\behcp\b", opening)
    return len(found) >= 5 or len(found | titled) >= 7 or bool(named and len(found | titled) >= 2)


def advice_kind(source: Source, facts: Facts, fields: Sequence[Field], index: Index) -> str:
    """The kind of advice by title, then author's role, then headings; the file's name comes last."""
    blocks = [block for block in blocks_of(source.content) if block.text.strip()]
    title = " ".join(block.text for block in blocks[:2])
    early = " ".join(block.text for block in [*source.furniture[:4], *blocks[:10]])
    author = " ".join(filter(None, (facts.role, facts.author)))
    closing = " ".join(block.text for block in blocks[-4:])
    name = re.sub(r"[_\-.]+", " ", PurePath(source.path.replace("\\", "/")).stem)
    scores: dict[str, float] = {}
    for weight, text in ((5.0, title), (4.0, author), (2.0, early), (2.0, closing), (1.5, name)):
        phrase = key(text)
        for kind, phrases in index.advice_kinds.items():
            match = phrases.find(phrase)
            if match:
                scores[kind] = scores.get(kind, 0.0) + weight + len(match[0]) / 1000
    return max(scores, key=lambda kind: scores[kind]) if scores else "other-advice"
