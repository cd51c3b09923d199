"""Layout "wide": landscape, one table for outcomes and provision with narrow wrapped columns; rows run over pages."""

from __future__ import annotations

from pathlib import Path

from docx.document import Document
from docx.shared import Pt

from corpora.plans import kit
from corpora.plans.labels import Item, Plan

INK = "333F48"
COLUMNS = ("Outcome", "By whom", "When and how long", "What will be provided", "Need it meets")
WIDTHS = (5.6, 3.0, 3.1, 5.8, 3.1)
HEADS = {
    "B": "SECTION B: SPECIAL EDUCATIONAL NEEDS",
    "C": "SECTION C: HEALTH NEEDS WHICH RELATE TO SEN",
    "D": "SECTION D: SOCIAL CARE NEEDS WHICH RELATE TO SEN",
    "G": "SECTION G: HEALTH PROVISION",
    "H1": "SECTION H1: SOCIAL CARE PROVISION (CSDPA 1970, SECTION 2)",
    "H2": "SECTION H2: OTHER SOCIAL CARE PROVISION",
}


def head(doc: Document, text: str) -> None:
    """A section title: bold capitals, in no heading style."""
    paragraph = kit.write(doc.add_paragraph(), text, bold=True, size=12.5, colour=INK)
    paragraph.paragraph_format.space_before = Pt(12)
    paragraph.paragraph_format.keep_with_next = True


def outcome_table(doc: Document, plan: Plan) -> None:
    """Sections E and F side by side: the outcome's cell runs down beside all the provision for it."""
    made = kit.table(doc, 1, WIDTHS, colour=INK)
    kit.head_row(made.rows[0], COLUMNS, "D9DEE2", INK)
    provision = plan.of("F")
    for group, (outcome, *_) in plan.of("E").items():
        first = None
        for entry in provision[group]:
            row = kit.add_row(made, ("", *entry.cells), WIDTHS)
            first = first or row
            if row is not first:
                first.cells[0].merge(row.cells[0])
        if first is not None:
            cell = first.cells[0]
            for extra in cell.paragraphs[1:]:
                extra._p.getparent().remove(extra._p)
            kit.write(cell.paragraphs[0], outcome.text)


def provision_table(doc: Document, items: list[Item]) -> None:
    """The same columns without the outcome."""
    widths = (3.4, 3.6, 6.4, 3.1)
    made = kit.table(doc, 1, widths, colour=INK)
    kit.head_row(made.rows[0], COLUMNS[1:], "D9DEE2", INK)
    for entry in items:
        kit.add_row(made, entry.cells, widths)


def render(plan: Plan, path: Path, data: Path) -> None:
    """Write the plan."""
    del data
    doc = kit.new_document("Arial", 11, landscape=True, margin=2.3)
    kit.running(doc, "FERRISLE COUNCIL   EHC PLAN   DRAFT", "M. Tulloch   27/05/2016   ")
    kit.write(doc.add_paragraph(), "Education, Health and Care Plan", bold=True, size=24, colour=INK)
    made = kit.table(doc, 0, (6.0, 12.0))
    for fact in plan.cover:
        kit.add_row(made, fact, (6.0, 12.0))
    head(doc, "SECTION A: VIEWS, INTERESTS AND ASPIRATIONS")
    for group, items in plan.of("A").items():
        kit.write(doc.add_paragraph(), group, bold=True).paragraph_format.keep_with_next = True
        for entry in items:
            doc.add_paragraph(entry.text, style="List Bullet" if len(items) > 1 else None)
    for section in ("B", "C", "D"):
        head(doc, HEADS[section])
        for area, items in plan.of(section).items():
            if area:
                kit.write(doc.add_paragraph(), area, italic=True, bold=True).paragraph_format.keep_with_next = True
            for entry in items:
                doc.add_paragraph(entry.text, style="List Bullet" if area else None)
    head(doc, "SECTIONS E AND F: OUTCOMES AND SPECIAL EDUCATIONAL PROVISION")
    outcome_table(doc, plan)
    kit.gap(doc, 6)
    for entry in plan.of("F")["targets"]:
        doc.add_paragraph(entry.text)
    for section in ("G", "H1", "H2"):
        head(doc, HEADS[section])
        provision_table(doc, plan.flat(section))
    head(doc, "SECTION I: PLACEMENT")
    doc.add_paragraph(plan.ending["I"])
    head(doc, "SECTION J: PERSONAL BUDGET")
    doc.add_paragraph(plan.ending["J"])
    head(doc, "SECTION K: ADVICE AND INFORMATION")
    widths = (7.0, 13.0, 4.0)
    made = kit.table(doc, 1, widths, colour=INK)
    kit.head_row(made.rows[0], ("Advice", "Author", "Date"), "D9DEE2", INK)
    for line in plan.advice:
        kit.add_row(made, line, widths)
    kit.save(doc, path, "EHC Plan")
