"""Small helpers round python-docx and LibreOffice, shared by the plan layouts and the shipped example."""

from __future__ import annotations

import datetime
import json
import re
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

MADE = datetime.datetime(2025, 1, 1, 9, 0)


def new_document(font: str = "Arial", size: float = 11, *, landscape: bool = False, margin: float = 2.0) -> Document:
    """An empty A4 document."""
    doc = docx.Document()
    section = doc.sections[0]
    short, long = Cm(21.0), Cm(29.7)
    section.page_width, section.page_height = (long, short) if landscape else (short, long)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(margin)
    normal: Any = doc.styles["Normal"]
    normal.font.name, normal.font.size = font, Pt(size)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    normal.paragraph_format.space_after = Pt(4)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "en-GB")
    normal.element.rPr.append(language)
    return doc


def heading_colours(doc: Document, font: str, colour: str) -> None:
    """Give Word's heading styles the council's font and colour."""
    for level in range(1, 4):
        style: Any = doc.styles[f"Heading {level}"]
        style.font.name, style.font.color.rgb = font, RGBColor.from_string(colour)
        for kind in ("w:asciiTheme", "w:hAnsiTheme"):
            style.element.rPr.rFonts.attrib.pop(qn(kind), None)


def write(paragraph: Paragraph, text: str, *, bold: bool = False, italic: bool = False, colour: str | None = None,
          size: float | None = None) -> Paragraph:
    """Add one run to a paragraph."""
    run = paragraph.add_run(text)
    run.bold, run.italic = bold or None, italic or None
    if colour:
        run.font.color.rgb = RGBColor.from_string(colour)
    if size:
        run.font.size = Pt(size)
    return paragraph


def fill(cell: _Cell, text: str | Sequence[str], *, bullets: bool = False, **look: Any) -> None:
    """Put text into an empty cell: one paragraph, or one for each string (as bullets if asked)."""
    lines = [text] if isinstance(text, str) else list(text)
    for number, line in enumerate(lines):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        if bullets:
            paragraph.style = "List Bullet"
        paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
        write(paragraph, line, **look)


def shade(cell: _Cell, colour: str) -> None:
    """Background colour of a cell."""
    mark = OxmlElement("w:shd")
    mark.set(qn("w:val"), "clear")
    mark.set(qn("w:color"), "auto")
    mark.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(mark)


def table(doc: Any, rows: int, widths: Sequence[float], *, grid: bool = True, colour: str = "808080") -> Table:
    """A table of fixed column widths (cm) with plain grid lines."""
    made: Table = doc.add_table(rows, len(widths))
    made.alignment = WD_TABLE_ALIGNMENT.CENTER
    made.autofit = False
    for row in made.rows:
        set_widths(row, widths)
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Cm(width)
    if grid:
        borders(made, colour)
    return made


def set_widths(row: _Row, widths: Sequence[float]) -> None:
    """Set the cell widths of one row in cm."""
    for cell, width in zip(row.cells, widths, strict=True):
        cell.width = Cm(width)


def borders(made: Table, colour: str) -> None:
    """Thin lines round every cell."""
    box = OxmlElement("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        line = OxmlElement(f"w:{side}")
        for key, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", colour)):
            line.set(qn(f"w:{key}"), value)
        box.append(line)
    # the schema fixes the order of a table's properties, and Word minds
    made._tbl.tblPr.find(qn("w:tblLayout")).addprevious(box)


def add_row(made: Table, cells: Sequence[str], widths: Sequence[float], **look: Any) -> _Row:
    """Append a row of plain text cells."""
    row: _Row = made.add_row()  # type: ignore[no-untyped-call]
    set_widths(row, widths)
    for cell, text in zip(row.cells, cells, strict=True):
        fill(cell, text, **look)
    return row


def head_row(row: _Row, titles: Sequence[str], colour: str, ink: str = "FFFFFF", *, repeat: bool = True) -> None:
    """Fill a coloured row of column titles, repeated on every page that the table runs over."""
    for cell, title in zip(row.cells, titles, strict=True):
        shade(cell, colour)
        fill(cell, title, bold=True, colour=ink)
        cell.paragraphs[0].paragraph_format.keep_with_next = True
    if repeat:
        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def keep_whole(row: _Row) -> None:
    """Do not split this row over two pages."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def gap(doc: Any, points: float = 4, *, keep: bool = False) -> None:
    """A little space, so that two tables do not run into one."""
    paragraph = doc.add_paragraph()
    paragraph.paragraph_format.keep_with_next = keep
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(0)
    paragraph.paragraph_format.line_spacing = Pt(points)


def bar(doc: Any, text: str, colour: str, width: float, ink: str = "FFFFFF", size: float = 13) -> Table:
    """A full-width coloured bar: a table of one cell."""
    made = table(doc, 1, [width], grid=False)
    shade(made.cell(0, 0), colour)
    fill(made.cell(0, 0), text, bold=True, colour=ink, size=size)
    made.cell(0, 0).paragraphs[0].paragraph_format.keep_with_next = True
    return made


def number_field(paragraph: Paragraph, name: str) -> None:
    """A PAGE or NUMPAGES field."""
    for kind, text in (("begin", None), (None, name), ("end", None)):
        run = paragraph.add_run()
        run.font.size, run.font.color.rgb = Pt(9), RGBColor.from_string("555555")
        part = OxmlElement("w:instrText" if text else "w:fldChar")
        if text:
            part.text = text
        else:
            part.set(qn("w:fldCharType"), kind or "")
        run._r.append(part)


def running(doc: Document, head: str, foot: str, *, right: bool = False) -> None:
    """Running head, and a running foot that ends in "Page N of M"."""
    section = doc.sections[0]
    top = section.header.paragraphs[0]
    write(top, head, size=9, colour="555555")
    if right:
        top.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    base = section.footer.paragraphs[0]
    write(base, f"{foot}Page ", size=9, colour="555555")
    number_field(base, "PAGE")
    write(base, " of ", size=9, colour="555555")
    number_field(base, "NUMPAGES")


def save(doc: Document, path: Path, title: str) -> None:
    """Save so that the same data gives the same bytes: fixed dates within, fixed dates in the archive."""
    core = doc.core_properties
    core.title, core.author, core.last_modified_by = title, "SEND Service", "SEND Service"
    core.created = core.modified = MADE
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "raw.docx"
        doc.save(str(raw))
        with zipfile.ZipFile(raw) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
            for name in source.namelist():
                entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
                entry.compress_type = zipfile.ZIP_DEFLATED
                target.writestr(entry, source.read(name))


def to_pdf(source: Path, target: Path, *, tagged: bool) -> None:
    """Convert by LibreOffice, in a profile of its own so that a running LibreOffice does not matter."""
    office = shutil.which("soffice")
    if office is None:
        raise FileNotFoundError("LibreOffice (soffice) is needed for PDF output")
    options = {"UseTaggedPDF": {"type": "boolean", "value": str(tagged).lower()}}
    with tempfile.TemporaryDirectory() as folder:
        command = [office, f"-env:UserInstallation={Path(folder).as_uri()}/profile", "--headless", "--convert-to",
                   f"pdf:writer_pdf_Export:{json.dumps(options)}", "--outdir", folder, str(source)]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        made = (Path(folder) / f"{source.stem}.pdf").read_bytes()
    target.write_bytes(timeless(made))


def timeless(pdf: bytes) -> bytes:
    """Blank the making date and the random identity of a PDF, leaving every byte offset as it was."""
    for pattern in (rb"(?<=Date\(D:)\d{14}", rb"(?<=DocChecksum /)[0-9A-F]+", rb"(?<=<)[0-9A-F]{32}(?=>)"):
        pdf = re.sub(pattern, lambda found: (b"20250101" + b"0" * 24)[: len(found[0])], pdf)
    return pdf


def new_page(doc: Document) -> None:
    """Go on at the top of the next page."""
    doc.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
