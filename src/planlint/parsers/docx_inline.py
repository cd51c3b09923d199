"""The inside of one Word paragraph: visible text with its look, and what hangs on it (text boxes, notes)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal

from planlint.parsers.docx_styles import ParagraphStyle, RunLook, Styles
from planlint.parsers.docx_xml import (
    ALTERNATE,
    DGM,
    W14,
    Element,
    M,
    Path,
    R,
    V,
    W,
    branch,
    children,
    find,
    number,
    on,
    val,
)
from planlint.parsers.glyphs import TICKED, UNTICKED, is_symbol_font, symbol

LINE = "\n"

_NO_TEXT = frozenset(
    {W + name for name in ("pPr", "rPr", "sdtPr", "sdtEndPr", "instrText", "delInstrText", "rt", "tblPr", "fldData")}
)
_CHARACTERS = {
    W + "tab": "\t", W + "ptab": "\t", W + "br": LINE, W + "cr": LINE, W + "noBreakHyphen": "-",
}  # fmt: skip
_TEXT = frozenset({W + "t", W + "delText", *_CHARACTERS})
_BOXES = frozenset({W + "drawing", W + "pict", W + "object"})
_INSERTED = frozenset({W + "ins", W + "moveTo"})
_DELETED = frozenset({W + "del", W + "moveFrom"})


@dataclass(frozen=True, slots=True)
class Frame:
    """What content controls and tracked changes around some content say of it."""

    placeholder: bool = False
    tick: str = ""
    """The box to show for the one character inside a tick-box control."""
    dropped: bool = False


@dataclass(slots=True)
class Piece:
    """A stretch of visible text with one look; ``LINE`` for a line break."""

    text: str
    look: RunLook
    placeholder: bool = False


@dataclass(slots=True)
class Inline:
    """A paragraph as read."""

    pieces: list[Piece] = field(default_factory=list)
    boxes: list[tuple[Element, Path]] = field(default_factory=list)
    """w:txbxContent elements, each once."""
    diagrams: list[str] = field(default_factory=list)
    """Relationship ids of SmartArt data."""
    notes: list[tuple[str, str]] = field(default_factory=list)
    """("footnote" or "endnote", id)."""
    word_art: list[str] = field(default_factory=list)
    """Old WordArt; in a running head it is a watermark such as "DRAFT"."""


def frame_of(element: Element, frame: Frame, tracked: Literal["accepted", "original"]) -> Frame:
    """The frame inside a content control or a tracked change; other elements leave it as it is."""
    if element.tag == W + "sdt":
        properties = element.find(W + "sdtPr")
        box = None if properties is None else properties.find(W14 + "checkbox")
        state = None if box is None else box.find(W14 + "checked")
        ticked = state is not None and (state.get(W14 + "val") or "1").lower() in ("1", "true", "on")
        tick = "" if box is None else TICKED if ticked else UNTICKED
        prompt = on(properties, "showingPlcHdr") is True and not tick
        return replace(frame, placeholder=frame.placeholder or prompt, tick=tick or frame.tick)
    if element.tag in (_DELETED if tracked == "accepted" else _INSERTED):
        return replace(frame, dropped=True)
    return frame


class InlineReader:
    """Reads paragraphs one after the other; complex fields may run over several of them."""

    def __init__(self, styles: Styles, tracked: Literal["accepted", "original"], root: Element) -> None:
        self._styles = styles
        self._tracked = tracked
        self._fields: list[bool] = []
        """Open complex fields: True while in the instruction."""
        self._begins = _closed_fields(root)
        self.highlights = False

    def read(self, paragraph: Element, path: Path, frame: Frame, style: ParagraphStyle, table: RunLook) -> Inline:
        """The visible content of a w:p."""
        out = Inline()

        def look(run: Element) -> RunLook:
            return self._styles.look(run, style, table)

        self._walk(paragraph, path, frame, look, out)
        return out

    def _walk(self, parent: Element, path: Path, frame: Frame, look: Callable[[Element], RunLook], out: Inline) -> None:
        for child, where in children(parent, path):
            tag = child.tag
            if tag == W + "r":
                self._run(child, where, frame, look(child), out)
            elif tag == ALTERNATE and (chosen := branch(child, where)) is not None:
                self._walk(*chosen, frame, look, out)
            elif tag == M + "t":
                self._text(child.text or "", RunLook(), frame, out)
            elif tag not in _NO_TEXT:
                self._walk(child, where, frame_of(child, frame, self._tracked), look, out)

    def _run(self, run: Element, path: Path, frame: Frame, look: RunLook, out: Inline) -> None:
        if look.hidden and not frame.dropped:
            frame = replace(frame, dropped=True)
        if not frame.dropped and (val(find(run, "rPr", "highlight")) or "none") != "none":
            self.highlights = True
        self._run_content(run, path, frame, look, out)

    def _run_content(self, parent: Element, path: Path, frame: Frame, look: RunLook, out: Inline) -> None:
        for child, where in children(parent, path):
            tag = child.tag
            if tag in _TEXT:
                self._text(_CHARACTERS.get(tag) or child.text or "", look, frame, out)
            elif tag == W + "fldChar":
                self._field(child, look, frame, out)
            elif tag == W + "sym":
                self._text(_symbol(child), replace(look, font=None), frame, out)
            elif frame.dropped or tag in _NO_TEXT:
                continue
            elif tag in (W + "footnoteReference", W + "endnoteReference"):
                out.notes.append((tag[len(W) : -len("Reference")], val(child, "id") or ""))
            elif tag in _BOXES:
                _hanging(child, where, out)
            elif tag == ALTERNATE and (chosen := branch(child, where)) is not None:
                self._run_content(*chosen, frame, look, out)
            else:  # a ruby base holds further runs
                self._run_content(child, where, frame, look, out)

    def _text(self, text: str, look: RunLook, frame: Frame, out: Inline) -> None:
        if not text or frame.dropped or any(self._fields):
            return
        if is_symbol_font(look.font):
            text = "".join(char if char.isspace() else symbol(look.font, ord(char)) for char in text)
        if frame.tick and len(text.strip()) == 1:
            text = frame.tick
        out.pieces.append(Piece(text, look, frame.placeholder))

    def _field(self, char: Element, look: RunLook, frame: Frame, out: Inline) -> None:
        kind = val(char, "fldCharType")
        if kind == "begin" and char in self._begins:
            self._text(_form_field(char), look, frame, out)
            self._fields.append(True)
        elif kind == "separate" and self._fields:
            self._fields[-1] = False
        elif kind == "end" and self._fields:
            self._fields.pop()


def _closed_fields(root: Element) -> set[Element]:
    """The field beginnings that have an end: an instruction that never ends must not swallow the document."""
    opened: list[Element] = []
    closed: set[Element] = set()
    for char in root.iter(W + "fldChar"):
        kind = val(char, "fldCharType")
        if kind == "begin":
            opened.append(char)
        elif kind == "end" and opened:
            closed.add(opened.pop())
    return closed


def _form_field(begin: Element) -> str:
    """What a legacy form field shows that has no text of its own: a tick box, the chosen entry of a list."""
    data = find(begin, "ffData")
    box = find(data, "checkBox")
    if box is not None:
        state = on(box, "checked")
        return TICKED if (on(box, "default") if state is None else state) else UNTICKED
    choices = find(data, "ddList")
    if choices is not None:
        entries = [val(entry) or "" for entry in choices.findall(W + "listEntry")]
        chosen = find(choices, "result")
        at = number(find(choices, "default") if chosen is None else chosen)
        return entries[at] if 0 <= at < len(entries) else ""
    return ""


def _symbol(element: Element) -> str:
    try:
        return symbol(val(element, "font"), int(val(element, "char") or "", 16))
    except ValueError:
        return ""


def _hanging(element: Element, path: Path, out: Inline) -> None:
    """Collects the text boxes, SmartArt and WordArt of a drawing; a box is given whole and not searched."""
    for child, where in children(element, path):
        if child.tag == W + "txbxContent":
            out.boxes.append((child, where))
        elif child.tag == ALTERNATE and (chosen := branch(child, where)) is not None:
            _hanging(*chosen, out)
        elif child.tag == DGM + "relIds":
            out.diagrams.append(child.get(R + "dm") or "")
        elif child.tag == V + "textpath":
            out.word_art.append(child.get("string") or "")
        else:
            _hanging(child, where, out)
