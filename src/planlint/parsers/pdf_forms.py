"""Filled form fields: their values and tick boxes as visible words."""

from __future__ import annotations

import ctypes
from typing import Any

import pypdfium2.raw as pdfium

from planlint.parsers.glyphs import TICKED, UNTICKED, fold
from planlint.parsers.pdf_chars import View
from planlint.parsers.pdf_model import Style, Word

_TEXT_FIELDS = (pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX, pdfium.FPDF_FORMFIELD_LISTBOX)
_BOXES = (pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON)
_HIDDEN = 2


def form_words(page: Any, form: Any, view: View) -> list[Word]:
    """The words of the page's form fields."""
    words: list[Word] = []
    for index in range(pdfium.FPDFPage_GetAnnotCount(page)):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        try:
            words.extend(_field(annotation, form, view))
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)
    return words


def _field(annotation: Any, form: Any, view: View) -> list[Word]:
    if pdfium.FPDFAnnot_GetSubtype(annotation) != pdfium.FPDF_ANNOT_WIDGET:
        return []
    if pdfium.FPDFAnnot_GetFlags(annotation) & _HIDDEN:
        return []
    rect = pdfium.FS_RECTF()
    if not pdfium.FPDFAnnot_GetRect(annotation, rect):
        return []
    kind = pdfium.FPDFAnnot_GetFormFieldType(form, annotation)
    left, bottom, right, top = view.seen_box(rect.left, rect.bottom, rect.right, rect.top)
    if kind in _BOXES:
        ticked = bool(pdfium.FPDFAnnot_IsChecked(form, annotation))
        size = max(min(top - bottom, 14.0), 6.0)
        base = (top + bottom) / 2 - 0.35 * size
        return [Word(TICKED if ticked else UNTICKED, (left, bottom, right, top), base, Style(size))]
    return _laid_out(_value(annotation, form), left, right, top, bottom) if kind in _TEXT_FIELDS else []


def _value(annotation: Any, form: Any) -> str:
    length = pdfium.FPDFAnnot_GetFormFieldValue(form, annotation, None, 0)
    if length <= 2:
        return ""
    buffer = (ctypes.c_ushort * (length // 2 + 1))()
    pdfium.FPDFAnnot_GetFormFieldValue(form, annotation, buffer, length)
    return bytes(buffer)[: length - 2].decode("utf-16-le", "replace")


def _laid_out(value: str, left: float, right: float, top: float, bottom: float) -> list[Word]:
    """The value's words, line under line from the field's top, as a viewer would show them."""
    lines = [line.split() for line in value.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    lines = [line for line in lines if line]
    if not lines:
        return []
    step = min((top - bottom) / len(lines), 13.0)
    size = round(max(step / 1.3, 1.0), 1)
    words = []
    for row, line in enumerate(lines):
        high = top - row * step
        letters = sum(len(word) + 1 for word in line)
        wide = min((right - left) / max(letters, 1), 0.5 * size)
        x = left
        for word in line:
            end = x + wide * len(word)
            words.append(Word(fold(word), (x, high - step, end, high), high - 0.8 * step, Style(size)))
            x = end + wide
    return words
