"""Small documents for the tests, written in a shorthand, read back through the Word reader."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import docx
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from planlint.model import Document
from planlint.parsers import read
from planlint.structure import Layouts, build_plan

Text = str | list[str] | None
LAYOUTS = Path(__file__).resolve().parents[2] / "rules" / "layouts"


@cache
def layouts() -> Layouts:
    """The layouts of the repository."""
    return Layouts.from_dicts(tomllib.loads(file.read_text("utf-8")) for file in sorted(LAYOUTS.glob("*.toml")))


def fill(paragraph: Paragraph, text: str, bold: bool = False) -> None:
    """ "• " makes a bullet, "*" bold, "_" italics; "Label:** rest" a bold label before plain text."""
    if text.startswith("• "):
        paragraph.style, text = "List Bullet", text[2:]
    if "**" in text:
        label, rest = text.split("**", 1)
        paragraph.add_run(label).bold = True
        paragraph.add_run(rest)
        return
    italic = text.startswith("_")
    bold = bold or text.startswith("*")
    run = paragraph.add_run(text.lstrip("*_"))
    run.bold, run.italic = bold or None, italic or None


def shade(cell: _Cell) -> None:
    """A coloured background."""
    shading = OxmlElement("w:shd")
    shading.set(qn("w:val"), "clear")
    shading.set(qn("w:fill"), "D9E2F3")
    cell._tc.get_or_add_tcPr().append(shading)


class Maker:
    """A Word document in the making."""

    def __init__(self) -> None:
        self.word: WordDocument = docx.Document()

    def lines(self, *texts: str) -> None:
        """Paragraphs."""
        for text in texts:
            if text.startswith("#"):
                self.word.add_heading(text.lstrip("# "), len(text) - len(text.lstrip("#")))
            else:
                fill(self.word.add_paragraph(), text)

    def table(self, *rows: list[Text], head: int = 1, labels: bool = False) -> Table:
        """A table; ``head`` rows of titles, or ``labels`` in the first column. A row of one cell is merged."""
        width = max(map(len, rows))
        table = self.word.add_table(len(rows), width)
        for y, row in enumerate(rows):
            for x, text in enumerate(row):
                self._put(table.cell(y, x), text, y < head or (labels and x == 0))
            if len(row) == 1 and width > 1:
                table.cell(y, 0).merge(table.cell(y, width - 1))
        self.word.add_paragraph()
        return table

    def _put(self, cell: _Cell, text: Text, title: bool) -> None:
        for number, line in enumerate([text] if isinstance(text, str) else text or []):
            fill(cell.paragraphs[0] if number == 0 else cell.add_paragraph(), line, title)
        if title:
            shade(cell)

    def plan(self, folder: Path) -> Document:
        """The document as planlint understands it."""
        file = folder / "plan.docx"
        self.word.save(str(file))
        return build_plan(read(file), layouts())


def texts(plan: Document, section: str) -> list[str]:
    """The items of a section."""
    found = plan.section(section)
    return [item.text for item in found.items] if found else []


def roles(plan: Document, section: str) -> list[str]:
    """The roles of a section's items."""
    found = plan.section(section)
    return [item.role for item in found.items] if found else []
