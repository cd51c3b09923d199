"""Characters as a reader means them: ligatures and soft hyphens undone, symbol fonts and tick boxes made plain."""

from __future__ import annotations

import re
import unicodedata

TICKED = "☒"
UNTICKED = "☐"
BULLET = "•"

_CHANGED: dict[int, str | None] = {
    **{0xFB00 + index: letters for index, letters in enumerate(("ff", "fi", "fl", "ffi", "ffl", "st", "st"))},
    # Invisible: soft hyphen, zero-width characters, direction marks, object placeholder.
    **dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, 0xFFFC), None),
    0x2011: "-",
    0x2611: TICKED,
    0x1F5F7: TICKED,
    0x1F5F8: TICKED,
    0x1F5F9: TICKED,
    # Symbol-font characters that lost their font on the way.
    0xF0B7: BULLET,
    0xF0A7: "▪",
    0xF0D8: "➢",
    0xF0FC: TICKED,
    0xF0FE: TICKED,
    0xF0FD: TICKED,
    0xF078: TICKED,
    0xF0A8: UNTICKED,
    0xF06F: UNTICKED,
    0xF0E0: "→",
}
_WHITE = re.compile(r"\s+")

_SYMBOL_FONTS: dict[str, dict[int, str]] = {
    "wingdings": {
        0x6C: BULLET, 0x6E: "▪", 0x6F: UNTICKED, 0x70: UNTICKED, 0x71: UNTICKED, 0x72: UNTICKED, 0x78: TICKED,
        0xA7: "▪", 0xA8: UNTICKED, 0x9F: BULLET, 0xD8: "➢", 0xE0: "→", 0xDF: "←", 0xE8: "→", 0xF0: "⇨",
        0xFB: "✗", 0xFC: TICKED, 0xFD: TICKED, 0xFE: TICKED, 0x4A: "☺", 0x4B: "😐", 0x4C: "☹",
    },
    "wingdings 2": {
        0x4F: "✗", 0x50: TICKED, 0x51: TICKED, 0x52: TICKED, 0x53: TICKED, 0x54: TICKED, 0x2A: UNTICKED,
        0x30: UNTICKED, 0x35: UNTICKED, 0xA3: UNTICKED, 0x97: BULLET, 0x98: BULLET,
    },
    "webdings": {0x61: TICKED, 0x63: UNTICKED, 0x67: "■", 0x72: "✗", 0x3D: BULLET},
    "symbol": {
        0xB7: BULLET, 0xA3: "≤", 0xB3: "≥", 0xB1: "±", 0xB0: "°", 0xAE: "→", 0xDE: "⇒", 0xB4: "\u00d7", 0x2D: "-",
        0x61: "\u03b1", 0x62: "β", 0x6D: "µ", 0xA0: " ", 0x20: " ", 0xBC: "…", 0xA7: "♣",
    },
}  # fmt: skip


def plain(text: str) -> str:
    """``text`` composed (NFC), without invisible characters and ligatures; white space is left alone."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", text.translate(_CHANGED))


def fold(text: str) -> str:
    """``plain`` text with every stretch of white space as one space and none at the ends."""
    return _WHITE.sub(" ", plain(text)).strip()


def is_symbol_font(font: str | None) -> bool:
    """Whether the font draws pictures for letters."""
    return font is not None and (font.casefold() in _SYMBOL_FONTS or font.casefold().startswith("wingdings"))


def symbol(font: str | None, code: int) -> str:
    """The character a reader sees for ``code`` of ``font`` (w:sym, or a letter set in a symbol font)."""
    if font is None or not is_symbol_font(font):
        return chr(code) if 0x20 <= code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
    known = _SYMBOL_FONTS.get(font.casefold(), {})
    low = code - 0xF000 if 0xF000 <= code <= 0xF0FF else code
    if low in known:
        return known[low]
    if code > 0xFF and not 0xE000 <= code <= 0xF8FF:
        return chr(code)
    # An unknown picture must stay visible; a space set in the font is only a space.
    return " " if low in (0x20, 0xA0) else "▪"
