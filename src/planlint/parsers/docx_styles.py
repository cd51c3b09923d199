"""What styles.xml says: how a run looks, whether a paragraph is a heading, which list it belongs to."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace

from planlint.parsers.docx_xml import Element, W, find, is_shaded, number, on, val

_HEADING = re.compile(r"heading ?([1-9])$", re.I)
_MOST_BASES = 40
"""Styles a style may rest on; Word's own stop at five or so."""
_TOGGLES = ("bold", "italic", "hidden")


@dataclass(frozen=True, slots=True)
class RunLook:
    """Character formatting; None means not said at this level. ``colour`` "" is automatic or black."""

    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None
    size: float | None = None
    colour: str | None = None
    font: str | None = None
    shaded: bool | None = None

    def over(self, lower: RunLook) -> RunLook:
        """This formatting on top of ``lower``."""
        said = {f.name: value for f in fields(self) if (value := getattr(self, f.name)) is not None}
        return replace(lower, **said) if said else lower


PLAIN = RunLook()
"""Nothing said."""


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """A paragraph style with everything it is based on."""

    run: RunLook = PLAIN
    outline: int | None = None
    """Outline level 0 to 8, 9 for body text, None when not said."""
    named: int = 0
    """Heading level by the style's name."""
    num_id: str | None = None
    level: int | None = None
    style_ids: tuple[str, ...] = ()
    """The style and its bases: a list level may be linked to any of them."""
    shaded: bool | None = None


@dataclass(frozen=True, slots=True)
class TableStyle:
    """What a table style gives to its cells: the whole table, the first row, the first column."""

    whole: tuple[RunLook, bool] = (PLAIN, False)
    first_row: tuple[RunLook, bool] = (PLAIN, False)
    first_column: tuple[RunLook, bool] = (PLAIN, False)


def run_look(properties: Element | None) -> RunLook:
    """The formatting a w:rPr says itself."""
    if properties is None or not len(properties):
        return PLAIN
    colour = val(properties.find(W + "color"))
    size = val(properties.find(W + "sz"))
    fonts = properties.find(W + "rFonts")
    return RunLook(
        bold=on(properties, "b"),
        italic=on(properties, "i"),
        hidden=on(properties, "vanish"),
        size=int(size) / 2 if size and size.isdecimal() else None,
        colour=None if colour is None else "" if colour.lower() in ("auto", "000000") else colour.upper(),
        font=val(fonts, "ascii") or val(fonts, "hAnsi"),
        shaded=is_shaded(properties.find(W + "shd")),
    )


class Styles:
    """The styles of one document, resolved on demand."""

    def __init__(self, root: Element | None) -> None:
        self._styles: dict[str, Element] = {}
        self._default_paragraph = ""
        self._default_table = ""
        for style in [] if root is None else root.findall(W + "style"):
            id, kind = val(style, "styleId"), val(style, "type")
            if not id:
                continue
            self._styles[id] = style
            if val(style, "default") in ("1", "true", "on"):
                self._default_paragraph = id if kind == "paragraph" else self._default_paragraph
                self._default_table = id if kind == "table" else self._default_table
        self.defaults = run_look(find(root, "docDefaults", "rPrDefault", "rPr"))
        self._paragraphs: dict[str, ParagraphStyle] = {}
        self._characters: dict[str, RunLook] = {}
        self._tables: dict[str, TableStyle] = {}
        self._looks: dict[tuple[RunLook, str | None, RunLook, RunLook], RunLook] = {}

    def paragraph(self, id: str | None) -> ParagraphStyle:
        """The paragraph style of that id (None: the default one)."""
        id = id or self._default_paragraph
        if id not in self._paragraphs:
            self._paragraphs[id] = self._paragraph(id)
        return self._paragraphs[id]

    def character(self, id: str | None) -> RunLook:
        """What the character style of that id says."""
        if not id:
            return PLAIN
        if id not in self._characters:
            look = PLAIN
            for style in self._chain(id):
                look = run_look(style.find(W + "rPr")).over(look)
            self._characters[id] = look
        return self._characters[id]

    def table(self, id: str | None) -> TableStyle:
        """The table style of that id (None: the default one)."""
        id = id or self._default_table
        if id not in self._tables:
            self._tables[id] = self._table(id)
        return self._tables[id]

    def number_id(self, id: str | None) -> str | None:
        """The list that the numbering style of that id names."""
        for style in reversed(self._chain(id or "")):
            if num_id := val(find(style, "pPr", "numPr", "numId")):
                return num_id
        return None

    def look(self, run: Element, paragraph: ParagraphStyle, table: RunLook) -> RunLook:
        """How a run looks: its own formatting over its styles. On/off styles cancel each other out, as in Word."""
        properties = run.find(W + "rPr")
        direct = run_look(properties)
        key = direct, val(find(properties, "rStyle")), paragraph.run, table
        if key not in self._looks:
            self._looks[key] = self._merged(*key)
        return self._looks[key]

    def _merged(self, direct: RunLook, style: str | None, paragraph: RunLook, table: RunLook) -> RunLook:
        character = self.character(style)
        merged = direct.over(character.over(paragraph.over(table.over(self.defaults))))
        toggles: dict[str, bool] = {}
        for name in _TOGGLES:
            own = getattr(direct, name)
            if own is None:
                layers = (bool(getattr(layer, name)) for layer in (character, paragraph, table))
                own = sum(layers) % 2 == 1 or bool(getattr(self.defaults, name))
            toggles[name] = own
        return replace(merged, bold=toggles["bold"], italic=toggles["italic"], hidden=toggles["hidden"])

    def _chain(self, id: str) -> list[Element]:
        """The style and its bases, base first; a circle ends it."""
        chain: list[Element] = []
        seen: set[str] = set()
        while id in self._styles and id not in seen and len(chain) < _MOST_BASES:
            seen.add(id)
            chain.append(self._styles[id])
            id = val(find(self._styles[id], "basedOn")) or ""
        return chain[::-1]

    def _paragraph(self, id: str) -> ParagraphStyle:
        style = ParagraphStyle(named=_named_level(id) if id not in self._styles else 0)
        ids: list[str] = []
        for element in self._chain(id):
            properties = element.find(W + "pPr")
            outline = find(properties, "outlineLvl")
            numbering = find(properties, "numPr")
            level = find(numbering, "ilvl")
            shaded = is_shaded(find(properties, "shd"))
            ids.insert(0, val(element, "styleId") or "")
            style = replace(
                style,
                run=run_look(element.find(W + "rPr")).over(style.run),
                outline=style.outline if outline is None else number(outline),
                named=_named_level(val(find(element, "name")) or "") or style.named,
                num_id=val(find(numbering, "numId")) or style.num_id,
                level=style.level if level is None else number(level),
                shaded=style.shaded if shaded is None else shaded,
            )
        return replace(style, style_ids=tuple(ids) or (id,))

    def _table(self, id: str) -> TableStyle:
        parts: dict[str, tuple[RunLook, bool]] = dict.fromkeys(("", "firstRow", "firstCol"), (PLAIN, False))
        for style in self._chain(id):
            layers = {"": style} | {val(part, "type") or "?": part for part in style.findall(W + "tblStylePr")}
            for name, layer in layers.items():
                if name in parts:
                    look, was = parts[name]
                    shaded = is_shaded(find(layer, "tcPr", "shd"))
                    parts[name] = run_look(find(layer, "rPr")).over(look), was if shaded is None else shaded
        return TableStyle(parts[""], parts["firstRow"], parts["firstCol"])


def _named_level(name: str) -> int:
    """Heading level by a style's name: built-in names are English in every language version of Word."""
    if name.strip().lower() == "title":
        return 1
    match = _HEADING.search(name.strip())
    return int(match[1]) if match else 0
