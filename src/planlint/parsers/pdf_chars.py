"""The words of a PDF page with their places and looks, from PDFium's characters."""

from __future__ import annotations

import ctypes
import math
import unicodedata
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from planlint.parsers.glyphs import is_symbol_font, plain, symbol
from planlint.parsers.pdf_model import HYPHEN, Box, Style, Word

_BLANK = frozenset((0, 9, 10, 11, 12, 13, 32, 0xA0, 0x2002, 0x2003, 0x2009, 0x200A, 0x202F, 0x3000))
_NO_BREAK = 0xA0
_HYPHENS = frozenset((2, 0xFFFE))  # PDFium's mark for a hyphen at a line's end
_BOLD = ("bold", "black", "heavy", "demi")
_DARK = 0x2A


@dataclass(frozen=True, slots=True)
class View:
    """Turns a page's coordinates into those of the page as it is seen, and back."""

    turn: int
    width: float
    height: float

    @property
    def box(self) -> Box:
        """The seen page."""
        wide, high = (self.width, self.height) if self.turn % 180 == 0 else (self.height, self.width)
        return (0.0, 0.0, wide, high)

    def seen(self, x: float, y: float) -> tuple[float, float]:
        """A point of the page's own coordinates, as seen."""
        if self.turn == 90:
            return y, self.width - x
        if self.turn == 180:
            return self.width - x, self.height - y
        if self.turn == 270:
            return self.height - y, x
        return x, y

    def seen_box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """A box of the page's own coordinates, as seen."""
        if not self.turn:
            return (left, bottom, right, top)
        (ax, ay), (bx, by) = self.seen(left, bottom), self.seen(right, top)
        return (min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))

    def own_box(self, box: Box) -> Box:
        """A seen box in the page's own coordinates."""
        back = View(
            (360 - self.turn) % 360, *((self.width, self.height) if self.turn % 180 == 0 else (self.height, self.width))
        )
        return back.seen_box(*box)


@dataclass(slots=True)
class _Object:
    """What all characters of one text object share."""

    style: Style
    symbols: str | None
    turn: int
    base: float
    mcid: int
    artifact: bool
    key: int


class PageText:
    """Reads the words of one page. Fonts are remembered by the caller's ``fonts``."""

    def __init__(self, text_page: Any, view: View, fonts: dict[int, tuple[str, bool, bool]]) -> None:
        self._page = text_page
        self._view = view
        self._fonts = fonts
        self._objects: dict[int, _Object] = {}
        self._rect = pdfium.FS_RECTF()

    def words(self) -> list[Word]:
        """The words in the order of the page's content stream."""
        words: list[Word] = []
        letters: list[str] = []
        holder: _Object | None = None
        glued = tied = False
        first = last = high = 0

        def finish() -> None:
            if letters and holder is not None:
                word = self._word("".join(letters), first, last, holder, glued, tied)
                if word is not None:
                    words.append(word)
            letters.clear()

        page, unicode_at, object_at = self._page, pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetTextObject
        for index in range(pdfium.FPDFText_CountChars(page)):
            code = unicode_at(page, index)
            if code in _BLANK:
                finish()
                glued, tied = False, code == _NO_BREAK
                continue
            if 0xD800 <= code < 0xDC00:
                high = code
                continue
            if 0xDC00 <= code < 0xE000 and high:
                code, high = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00), 0
            pointer = object_at(page, index)
            owner = self._owner(pointer, index) if pointer else holder
            if owner is not holder:
                # Text objects may change within a word; whether they touch is told by their boxes.
                touching = bool(letters) or (glued and bool(words))
                finish()
                holder, glued, tied = owner, touching, tied and not touching
            if holder is None:
                continue
            if not letters:
                first = index
            last = index
            ends = code in _HYPHENS
            letters.append(HYPHEN if ends else self._letter(code, holder))
            if ends:
                finish()
                glued = tied = False
        finish()
        return words

    def _word(self, text: str, first: int, last: int, holder: _Object, glued: bool, tied: bool) -> Word | None:
        """The word of these characters; None when nothing of it can be seen."""
        text = plain(text)
        if not text.isprintable():
            text = "".join(letter for letter in text if letter == HYPHEN or unicodedata.category(letter) != "Cc")
        if not text:
            return None
        box = self._box(first)
        if last != first:
            end = self._box(last)
            box = (min(box[0], end[0]), min(box[1], end[1]), max(box[2], end[2]), max(box[3], end[3]))
        return Word(text, box, holder.base, holder.style, glued, tied, holder.turn, holder.mcid, holder.artifact)

    def _letter(self, code: int, holder: _Object) -> str:
        if holder.symbols is not None:
            return symbol(holder.symbols, code)
        return chr(code)

    def _box(self, index: int) -> Box:
        rect = self._rect
        pdfium.FPDFText_GetLooseCharBox(self._page, index, rect)
        return self._view.seen_box(rect.left, rect.bottom, rect.right, rect.top)

    def _owner(self, pointer: Any, index: int) -> _Object:
        key = ctypes.addressof(pointer.contents)
        known = self._objects.get(key)
        if known is None:
            known = self._objects[key] = self._describe(pointer, index, key)
        return known

    def _describe(self, pointer: Any, index: int, key: int) -> _Object:
        matrix = pdfium.FS_MATRIX()
        pdfium.FPDFPageObj_GetMatrix(pointer, matrix)
        size = ctypes.c_float()
        pdfium.FPDFTextObj_GetFontSize(pointer, size)
        turn = round(math.degrees(math.atan2(matrix.b, matrix.a)) - self._view.turn) % 360
        turn = next((right for right in (0, 90, 180, 270, 360) if abs(turn - right) <= 2), 1) % 360
        x, y = ctypes.c_double(), ctypes.c_double()
        pdfium.FPDFText_GetCharOrigin(self._page, index, x, y)
        seen = self._view.seen(x.value, y.value)
        name, bold, italic = self._font(pointer)
        if pdfium.FPDFTextObj_GetTextRenderMode(pointer) == pdfium.FPDF_TEXTRENDERMODE_FILL_STROKE:
            bold = True
        high = round(abs(size.value) * math.hypot(matrix.c, matrix.d), 1) or 1.0
        family = _symbol_family(name)
        return _Object(
            style=Style(high, bold, italic, _colour(pointer), name),
            symbols=family,
            turn=turn,
            base=seen[0] if turn in (90, 270) else seen[1],
            mcid=pdfium.FPDFPageObj_GetMarkedContentID(pointer),
            artifact=_is_artifact(pointer),
            key=key,
        )

    def _font(self, pointer: Any) -> tuple[str, bool, bool]:
        font = pdfium.FPDFTextObj_GetFont(pointer)
        if not font:
            return "", False, False
        key = ctypes.addressof(font.contents)
        if key not in self._fonts:
            buffer = ctypes.create_string_buffer(256)
            pdfium.FPDFFont_GetBaseFontName(font, buffer, 256)
            name = buffer.value.decode("utf-8", "replace").partition("+")[2] or buffer.value.decode("utf-8", "replace")
            flags = max(pdfium.FPDFFont_GetFlags(font), 0)
            lower = name.lower()
            bold = any(word in lower for word in _BOLD) or bool(flags & 1 << 18)
            italic = "italic" in lower or "oblique" in lower or bool(flags & 1 << 6)
            self._fonts[key] = (name, bold, italic)
        return self._fonts[key]


def _symbol_family(name: str) -> str | None:
    """The name the glyph tables know a symbol font by; None for a font of letters."""
    lower = name.lower().replace("-regular", "").replace("mt", "")
    for family in ("wingdings 3", "wingdings 2", "wingdings", "webdings", "symbol"):
        if lower.replace(" ", "").replace("-", "").startswith(family.replace(" ", "")):
            return family if is_symbol_font(family) and not lower.startswith("symbolneu") else None
    return None


def _colour(pointer: Any) -> str | None:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not pdfium.FPDFPageObj_GetFillColor(pointer, red, green, blue, alpha):
        return None
    if max(red.value, green.value, blue.value) <= _DARK:
        return None
    return f"{red.value:02X}{green.value:02X}{blue.value:02X}"


def _is_artifact(pointer: Any) -> bool:
    for index in range(pdfium.FPDFPageObj_CountMarks(pointer)):
        mark = pdfium.FPDFPageObj_GetMark(pointer, index)
        buffer = (ctypes.c_ushort * 32)()
        length = ctypes.c_ulong()
        if not mark or not pdfium.FPDFPageObjMark_GetName(mark, buffer, 64, length):
            continue
        if bytes(buffer)[: max(length.value - 2, 0)].decode("utf-16-le", "replace") == "Artifact":
            return True
    return False
