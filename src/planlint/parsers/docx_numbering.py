"""Bullets and list numbers as Word draws them, computed from numbering.xml."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from planlint.parsers.docx_styles import ParagraphStyle, Styles
from planlint.parsers.docx_xml import Element, W, find, number, on, val
from planlint.parsers.glyphs import BULLET

_PLACEHOLDER = re.compile(r"%([1-9])")
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_LEVELS = 9
_LONGEST_LABEL = 60


@dataclass(slots=True)
class _List:
    """One w:num: its levels, and the counters it shares with the other lists of its abstract definition."""

    levels: dict[int, Element]
    starts: dict[int, int]
    """Levels that begin anew with this list, and where."""
    counters: dict[int, int]
    fresh: set[int] = field(default_factory=set)


class Numbering:
    """Keeps the running numbers while a document is walked in order."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._abstract: dict[str, Element] = {}
        self._nums: dict[str, Element] = {}
        self._counters: dict[str, dict[int, int]] = {}
        self._lists: dict[str, _List | None] = {}
        if root is not None:
            self._abstract = {val(a, "abstractNumId") or "": a for a in root.findall(W + "abstractNum")}
            self._nums = {val(n, "numId") or "": n for n in root.findall(W + "num")}

    def label(self, properties: Element | None, style: ParagraphStyle) -> tuple[str, int]:
        """The bullet or number of the next paragraph with these properties ("" for none), and its level from 0."""
        own = find(properties, "numPr")
        num_id = val(find(own, "numId")) or style.num_id
        if not num_id or num_id == "0":
            return "", 0
        listing = self._list(num_id)
        if listing is None:
            return "", 0
        level = self._level(listing, own, style)
        definition = listing.levels.get(level)
        if definition is None:
            return "", level
        self._advance(listing, level)
        return self._text(listing, definition), level

    def _level(self, listing: _List, own: Element | None, style: ParagraphStyle) -> int:
        direct = find(own, "ilvl")
        if direct is not None:
            return max(0, min(number(direct), _LEVELS - 1))
        for id in style.style_ids:
            for level, definition in listing.levels.items():
                if val(find(definition, "pStyle")) == id:
                    return level
        return style.level or 0

    def _list(self, num_id: str) -> _List | None:
        if num_id not in self._lists:
            self._lists[num_id] = self._build(num_id)
        return self._lists[num_id]

    def _build(self, num_id: str) -> _List | None:
        num = self._nums.get(num_id)
        abstract_id = val(find(num, "abstractNumId")) or ""
        for _ in range(_LEVELS):  # a numStyleLink leads to the list its style names; never in a circle
            link = val(find(self._abstract.get(abstract_id), "numStyleLink"))
            linked = self._nums.get(self._styles.number_id(link) or "") if link else None
            if linked is None:
                break
            abstract_id = val(find(linked, "abstractNumId")) or ""
        abstract = self._abstract.get(abstract_id)
        if num is None or abstract is None:
            return None
        levels = {number(level, "ilvl"): level for level in abstract.findall(W + "lvl")}
        starts: dict[int, int] = {}
        for override in num.findall(W + "lvlOverride"):
            level = number(override, "ilvl")
            if (new := find(override, "lvl")) is not None:
                levels[level] = new
            if (start := find(override, "startOverride")) is not None:
                starts[level] = number(start)
        counters = self._counters.setdefault(abstract_id, {})
        return _List(levels, starts, counters, set(starts))

    def _advance(self, listing: _List, level: int) -> None:
        counters = listing.counters
        if level in listing.fresh:
            listing.fresh.discard(level)
            counters[level] = listing.starts[level]
        else:
            counters[level] = counters[level] + 1 if level in counters else self._start(listing, level)
        for deeper in range(level + 1, _LEVELS):
            restart = find(listing.levels.get(deeper), "lvlRestart")
            if restart is None or number(restart) > level:
                counters.pop(deeper, None)

    def _start(self, listing: _List, level: int) -> int:
        return number(find(listing.levels.get(level), "start"), default=1)

    def _text(self, listing: _List, definition: Element) -> str:
        kind = val(find(definition, "numFmt")) or "decimal"
        if kind == "bullet":
            return BULLET
        legal = on(definition, "isLgl") is True

        def part(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            form = val(find(listing.levels.get(at), "numFmt")) or "decimal"
            value = listing.counters.get(at, self._start(listing, at))
            return "" if form == "bullet" else number_text(value, "decimal" if legal else form)

        return _PLACEHOLDER.sub(part, (val(find(definition, "lvlText")) or "")[:_LONGEST_LABEL]).strip()


def number_text(value: int, form: str) -> str:
    """A list number in one of Word's number formats; formats no plan uses come out as digits."""
    if form == "none":
        return ""
    if form in ("lowerLetter", "upperLetter") and 0 < value < 1000:
        letters = chr(ord("a") + (value - 1) % 26) * ((value - 1) // 26 + 1)
        return letters if form == "lowerLetter" else letters.upper()
    if form in ("lowerRoman", "upperRoman") and 0 < value < 4000:
        roman = ""
        for size, letters in _ROMAN:
            while value >= size:
                roman, value = roman + letters, value - size
        return roman if form == "lowerRoman" else roman.upper()
    if form == "decimalZero":
        return f"{value:02d}"
    if form == "ordinal":
        ending = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
        return f"{value}{ending}"
    return str(value)
