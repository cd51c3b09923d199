"""Layout "landscape": needs, outcomes and provision in one wide table by area, cells run down over page breaks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from docx.document import Document
from docx.shared import Cm, Pt
from docx.table import Table, _Cell

from corpora.plans import kit
from corpora.plans.labels import Item, Plan

NAVY, PALE = "22335B", "DDE3F0"
COLUMNS = ("Strengths", "Needs", "Outcome", "Provision", "By whom", "When")
WIDTHS = (2.9, 4.7, 4.1, 4.9, 3.3, 3.1)


def head(doc: Document, text: str) -> None:
    """A section title: bold on a line of its own."""
    paragraph = kit.write(doc.add_paragraph(), text, bold=True, size=13, colour=NAVY)
    paragraph.paragraph_format.space_before = Pt(10)
    paragraph.paragraph_format.keep_with_next = True


def spread(made: Table, column: int, first: int, last: int, items: Sequence[Item]) -> None:
    """Merge a column's cells from one row to another and put the items into it."""
    cell: _Cell = made.cell(first, column)
    if last > first:
        cell = cell.merge(made.cell(last, column))
    for extra in cell.paragraphs[1:]:
        extra._p.getparent().remove(extra._p)
    kit.fill(cell, [entry.text for entry in items], bullets=len(items) > 1)
    for paragraph in cell.paragraphs:
        if len(items) > 1:
            paragraph.paragraph_format.left_indent, paragraph.paragraph_format.first_line_indent = Cm(0.4), Cm(-0.4)


def area_rows(made: Table, area: str, plan: Plan) -> None:
    """The rows of one area of need, under a shaded row with its name."""
    top = kit.add_row(made, ("",) * len(WIDTHS), WIDTHS)
    wide = top.cells[0].merge(top.cells[-1])
    for extra in wide.paragraphs[1:]:
        extra._p.getparent().remove(extra._p)
    kit.shade(wide, PALE)
    kit.write(wide.paragraphs[0], f"Area of need: {area}", bold=True)
    wide.paragraphs[0].paragraph_format.keep_with_next = True
    provision = plan.of("F")
    begin = len(made.rows)
    for group, outcomes in plan.of("E").items():
        if not group.startswith(area):
            continue
        first = len(made.rows)
        for entry in provision[group]:
            kit.add_row(made, ("", "", "", *entry.cells), WIDTHS)
        spread(made, 2, first, len(made.rows) - 1, outcomes)
    needs = plan.of("B")[area]
    for column, role in ((0, "strength"), (1, "need")):
        spread(made, column, begin, len(made.rows) - 1, [entry for entry in needs if entry.role == role])


def side_by_side(doc: Document, titles: Sequence[str], needs: Sequence[Item], provision: Sequence[Item]) -> None:
    """Health or social care: the needs' cell runs down beside the provision."""
    widths = (7.6, 6.4, 5.0, 4.0)
    made = kit.table(doc, 1, widths, colour=NAVY)
    kit.head_row(made.rows[0], titles, NAVY)
    for entry in provision:
        kit.add_row(made, ("", *entry.cells), widths)
    spread(made, 0, 1, len(provision), needs)


def views(doc: Document, plan: Plan) -> None:
    """Section A."""
    head(doc, "Section A  Views, interests and aspirations")
    for group, items in plan.of("A").items():
        kit.write(doc.add_paragraph(), group, bold=True).paragraph_format.keep_with_next = True
        for entry in items:
            doc.add_paragraph(entry.text, style="List Bullet")


def render(plan: Plan, path: Path, data: Path) -> None:
    """Write the plan."""
    del data
    doc = kit.new_document("Arial", 10.5, landscape=True, margin=2.3)
    kit.running(doc, "HEXWORTH METROPOLITAN BOROUGH COUNCIL", "EHC Plan – Draft – Ottilie Nwosu – ", right=True)
    kit.write(doc.add_paragraph(), "Draft Education, Health and Care Plan", bold=True, size=18, colour=NAVY)
    made = kit.table(doc, 0, (5.0, 12.0), colour=NAVY)
    for fact in plan.cover:
        kit.shade(kit.add_row(made, fact, (5.0, 12.0)).cells[0], PALE)
    views(doc, plan)
    head(doc, "Sections B, E and F  Special educational needs, outcomes and special educational provision")
    made = kit.table(doc, 1, WIDTHS, colour=NAVY)
    kit.head_row(made.rows[0], COLUMNS, NAVY)
    for area in plan.of("B"):
        area_rows(made, area, plan)
    head(doc, "Sections C and G  Health")
    side_by_side(doc, ("Health needs (C)", "Health provision (G)", "By whom", "When"), plan.flat("C"), plan.flat("G"))
    head(doc, "Sections D and H1  Social care")
    side_by_side(doc, ("Social care needs (D)", "Social care provision, CSDPA 1970 (H1)", "By whom", "When"), plan.flat("D"), plan.flat("H1"))
    head(doc, "Section H2  Other social care provision")
    for entry in plan.flat("H2"):
        doc.add_paragraph(entry.text)
    head(doc, "Section I  Placement")
    doc.add_paragraph(plan.ending["I"])
    head(doc, "Section J  Personal budget")
    doc.add_paragraph(plan.ending["J"])
    head(doc, "Section K  Advice")
    widths = (7.0, 11.5, 4.5)
    made = kit.table(doc, 1, widths, colour=NAVY)
    kit.head_row(made.rows[0], ("Advice", "From", "Date"), NAVY)
    for line in plan.advice:
        kit.add_row(made, line, widths)
    kit.save(doc, path, "Draft Education, Health and Care Plan")
