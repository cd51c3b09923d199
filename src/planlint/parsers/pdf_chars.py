"""The words of a PDF page with their places and looks, from PDFium's characters."""

from __future__ import annotations

import ctypes
import math
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from planlint.parsers.glyphs import TICKED, UNTICKED, is_symbol_font, plain, symbol
from planlint.parsers.pdf_model import HYPHEN, Box, Style, Word

_BLANK = frozenset((0, 9, 10, 11, 12, 13, 32, 0xA0, 0x2002, 0x2003, 0x2009, 0x200A, 0x202F, 0x3000))
_NO_BREAK = 0xA0
_HYPHENS = frozenset((2, 0xFFFE))  # PDFium's mark for a hyphen at a line's end
_DINGBATS = {
    **dict.fromkeys((0x2713, 0x2714, 0x2717, 0x2718, 0x2611), TICKED),
    **dict.fromkeys((0x274F, 0x2750, 0x2751, 0x2752, 0x25A1), UNTICKED),
    0x6C: "\u25cf",
    0x6E: "\u25a0",
}
"""As ZapfDingbats draws them, also where the file does not say what its codes mean."""
_BOLD = ("bold", "black", "heavy", "demi")
_DARK = 0x2A


# The same function, giving a number: a pointer object for every character would take a third of the time.
_object_at = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)(
    ctypes.cast(pdfium.FPDFText_GetTextObject, ctypes.c_void_p).value or 0
)


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
        first = last = 0

        def finish() -> None:
            if letters and holder is not None:
                word = self._word("".join(letters), (first, last), holder, (glued, tied))
                if word is not None:
                    words.append(word)
            letters.clear()

        page, objects = self._page, self._objects
        for index, code in self._codes():
            if code in _BLANK:
                finish()
                glued, tied = False, code == _NO_BREAK
                continue
            address = _object_at(page, index)
            owner = (
                objects.get(address, holder) if address in objects or not address else self._describe(address, index)
            )
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

    def _codes(self) -> Iterator[tuple[int, int]]:
        """Each character's index and code point."""
        page = self._page
        count = max(pdfium.FPDFText_CountChars(page), 0)
        units = (ctypes.c_ushort * (count + 1))()
        # One call for all is quicker, but only good if it gives exactly one unit for each character.
        if pdfium.FPDFText_GetText(page, 0, count, units) == count + 1:
            codes = units[:count]
        else:
            codes = [pdfium.FPDFText_GetUnicode(page, index) for index in range(count)]
        high = 0
        for index, code in enumerate(codes):
            if 0xD800 <= code < 0xDC00:
                high = code
            elif 0xDC00 <= code < 0xE000 and high:
                yield index, 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00)
                high = 0
            else:
                yield index, code

    def _word(self, text: str, span: tuple[int, int], holder: _Object, joint: tuple[bool, bool]) -> Word | None:
        """The word of these characters; None when nothing of it can be seen."""
        text = plain(text)
        if not text.isprintable():
            text = "".join(letter for letter in text if letter == HYPHEN or unicodedata.category(letter) != "Cc")
        if not text:
            return None
        box = self._box(span[0])
        if span[1] != span[0]:
            end = self._box(span[1])
            box = (min(box[0], end[0]), min(box[1], end[1]), max(box[2], end[2]), max(box[3], end[3]))
        return Word(text, box, holder.base, holder.style, *joint, holder.turn, holder.mcid, holder.artifact)

    def _letter(self, code: int, holder: _Object) -> str:
        if holder.symbols is not None:
            return symbol(holder.symbols, code)
        return _DINGBATS.get(code, chr(code)) if "ingbats" in holder.style.font else chr(code)

    def _box(self, index: int) -> Box:
        rect = self._rect
        pdfium.FPDFText_GetLooseCharBox(self._page, index, rect)
        return self._view.seen_box(rect.left, rect.bottom, rect.right, rect.top)

    def _describe(self, address: int, index: int) -> _Object:
        pointer = ctypes.cast(address, pdfium.FPDF_PAGEOBJECT)
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
        described = self._objects[address] = _Object(
            style=Style(high, bold, italic, _colour(pointer), name),
            symbols=family,
            turn=turn,
            base=seen[0] if turn in (90, 270) else seen[1],
            mcid=pdfium.FPDFPageObj_GetMarkedContentID(pointer),
            artifact=_is_artifact(pointer),
        )
        return described

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
