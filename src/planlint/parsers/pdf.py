"""PDF files -> Source: words by PDFium, paragraphs and tables rebuilt from tags, ruling lines and places."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2 as pypdfium
import pypdfium2.raw as pdfium

from planlint.errors import ReadError
from planlint.model import Block, Source
from planlint.parsers.glyphs import fold
from planlint.parsers.options import DEFAULT, ReadOptions
from planlint.parsers.pdf_boxes import with_tick_boxes
from planlint.parsers.pdf_chars import PageText, View
from planlint.parsers.pdf_columns import Zone
from planlint.parsers.pdf_finish import Finisher
from planlint.parsers.pdf_forms import form_words
from planlint.parsers.pdf_furniture import Sheet, furniture, reaches_out
from planlint.parsers.pdf_grid import grids
from planlint.parsers.pdf_join import join_pages
from planlint.parsers.pdf_model import Drawing, Grid, Line, PageContent, Tag, Word, inside
from planlint.parsers.pdf_pages import page_parts
from planlint.parsers.pdf_paragraphs import paragraphs
from planlint.parsers.pdf_rules import Budget, drawing
from planlint.parsers.pdf_tags import page_tags
from planlint.parsers.safety import read_bytes

_NO_TITLES = ("", "untitled", "anonymous")
_SCAN = "no text layer: it is a scan; run OCR on it first, for example with ocrmypdf"


@dataclass(slots=True)
class _Page:
    """What PDFium tells of one page."""

    number: int
    view: View
    words: list[Word]
    drawing: Drawing
    tags: dict[int, Tag]
    grids: list[Grid]


def read_pdf(path: Path, options: ReadOptions = DEFAULT) -> Source:
    """The PDF as a Source; raises ReadError when it cannot be opened or holds no text."""
    data = read_bytes(path, options)
    document = _open(data, path, options)
    try:
        count = len(document)
        if not count:
            raise ReadError("the file has no pages", path=path, kind="empty")
        if count > options.max_pages:
            raise ReadError(f"more than {options.max_pages} pages; split it", path=path, kind="too-large")
        pages = _read_pages(document, path, options)
        title = _title(document)
    finally:
        document.close()
    without = tuple(page.number for page in pages if not page.words)
    if len(without) == len(pages):
        raise ReadError(_SCAN, path=path, kind="no-text-layer")
    return _source(path, pages, without, title)


def _title(document: Any) -> str | None:
    title = fold(document.get_metadata_value("Title") or "")
    return None if title.casefold().strip("()") in _NO_TITLES else title


def _open(data: bytes, path: Path, options: ReadOptions) -> Any:
    if b"%PDF-" not in data[:1024]:
        raise ReadError("not a PDF", path=path, kind="not-a-document")
    try:
        return pypdfium.PdfDocument(data, password=options.password)
    except pypdfium.PdfiumError:
        code = pdfium.FPDF_GetLastError()
    if code == pdfium.FPDF_ERR_PASSWORD:
        if options.password is None:
            raise ReadError("the PDF is encrypted; give its password with --password-file", path=path, kind="encrypted")
        raise ReadError("the password does not open the PDF", path=path, kind="wrong-password")
    if code == pdfium.FPDF_ERR_SECURITY:
        raise ReadError("the PDF is encrypted in a way that cannot be read", path=path, kind="encrypted")
    if b"%%EOF" not in data[-2048:]:
        raise ReadError("the PDF was cut short; ask for a new copy", path=path, kind="truncated")
    raise ReadError("the PDF is damaged; ask for a new copy", path=path, kind="unreadable")


def _read_pages(document: Any, path: Path, options: ReadOptions) -> list[_Page]:
    form = None
    if document.get_formtype() != pdfium.FORMTYPE_NONE:
        document.init_forms()
        form = document.formenv
    budget = Budget(options.max_objects)
    fonts: dict[int, tuple[str, bool, bool]] = {}
    pages = []
    for index in range(len(document)):
        try:
            pages.append(_read_page(document, index, budget, fonts, form))
        except pypdfium.PdfiumError:
            raise ReadError(f"page {index + 1} is damaged", path=path, kind="unreadable") from None
        except OverflowError:
            raise ReadError("holds more objects than a document should", path=path, kind="too-large") from None
    return pages


def _read_page(document: Any, index: int, budget: Budget, fonts: dict[int, tuple[str, bool, bool]], form: Any) -> _Page:
    page = document[index]
    text_page = page.get_textpage()
    try:
        turn = page.get_rotation()
        wide, high = page.get_size()
        view = View(turn, *((wide, high) if turn % 180 == 0 else (high, wide)))
        drawn = drawing(page.raw, view, budget)
        words = PageText(text_page.raw, view, fonts).words()
        if form is not None:
            words.extend(form_words(page.raw, form.raw, view))
        tags = page_tags(page.raw, words)
    finally:
        text_page.close()
        page.close()
    words, found = with_tick_boxes(words, grids(drawn, view.box, [word.box for word in words]), drawn)
    return _Page(index + 1, view, words, drawn, tags, found)


def _source(path: Path, pages: list[_Page], without: tuple[int, ...], title: str | None) -> Source:
    marked = _trusts_artifacts(pages)
    aside: dict[int, list[Word]] = {}
    sheets = []
    for page in pages:
        aside[page.number] = [word for word in page.words if word.turn == 1 or (marked and _is_aside(word, page))]
        out = {id(word) for word in aside[page.number]}
        kept = [word for word in page.words if id(word) not in out]
        sheets.append(Sheet(page.number, page.view.box, kept, [grid.box for grid in page.grids]))
    running = furniture(sheets)
    contents = []
    rights = _right_edges(sheets, running)
    for page, sheet in zip(pages, sheets, strict=True):
        contents.append(_page(page, sheet, running[page.number], aside[page.number], rights[round(sheet.box[2])]))
    views = {page.number: page.view for page in pages}
    finisher = Finisher(join_pages(contents), lambda number, box: views[number].own_box(box))
    blocks = [finisher.block(para) for content in contents for para in content.furniture]
    return Source(
        path=str(path),
        format="pdf",
        content=finisher.content(),
        furniture=tuple(block for block in blocks if isinstance(block, Block)),
        pages=len(pages),
        pages_without_text=without,
        title=title,
    )


def _page(page: _Page, sheet: Sheet, running: list[Line], aside: list[Word], right: float) -> PageContent:
    gone = {id(word) for line in running for word in line.words}
    words = [word for word in sheet.words if id(word) not in gone]
    content = PageContent(page.number, sheet.box)
    content.parts = page_parts(words, page.grids, Zone(page.number, right, page.tags, page.drawing))
    for group in ([word for line in running for word in line.words], aside):
        content.furniture.extend(paragraphs(group, page.number, sheet.box, {}))
    return content


def _is_aside(word: Word, page: _Page) -> bool:
    """Marked as no part of the content; a repeated header row is marked so too, but told apart later."""
    tables = (grid.box for grid in page.grids if reaches_out(grid.box, page.view.box))
    return word.artifact and not any(inside(word.box, box) for box in tables)


def _trusts_artifacts(pages: list[_Page]) -> bool:
    """Some makers mark everything as an artifact; then the mark says nothing."""
    marked = sum(word.artifact for page in pages for word in page.words)
    return marked <= 0.4 * sum(len(page.words) for page in pages)


def _right_edges(sheets: list[Sheet], running: dict[int, list[Line]]) -> dict[int, float]:
    """Where running text ends on pages of each width: the right edge that nearly all lines keep."""
    found: dict[int, list[float]] = {}
    for sheet in sheets:
        gone = {id(word) for line in running[sheet.number] for word in line.words}
        lines: dict[int, float] = {}
        for word in sheet.words:
            if not word.turn and id(word) not in gone:
                lines[round(word.base)] = max(lines.get(round(word.base), 0.0), word.box[2])
        found.setdefault(round(sheet.box[2]), []).extend(lines.values())
    return {width: _percentile(edges, 0.97) for width, edges in found.items()}


def _percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)] if ordered else 0.0
