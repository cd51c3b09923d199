"""Layout "areas": a page for each area of need, three rows stacked: Needs (B), Outcomes (E), Provision (F)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from docx.document import Document

from corpora.plans import kit
from corpora.plans.labels import Item, Plan

GREEN, PALE = "2F6B3C", "E4F0E6"
WIDTHS = (3.6, 13.4)


def stacked(doc: Document, title: str, rows: Sequence[tuple[str, list[Item]]]) -> None:
    """A titled table with a label and the items of one section in each row."""
    made = kit.table(doc, len(rows) + 1, WIDTHS, colour=GREEN)
    top = made.cell(0, 0).merge(made.cell(0, 1))
    kit.shade(top, GREEN)
    kit.fill(top, title, bold=True, colour="FFFFFF", size=13)
    for row, (label, items) in zip(made.rows[1:], rows, strict=True):
        kit.shade(row.cells[0], PALE)
        kit.fill(row.cells[0], label, bold=True)
        kit.fill(row.cells[1], [entry.text for entry in items], bullets=True)


def area_pages(doc: Document, plan: Plan) -> None:
    """The pages that hold sections B, E and F."""
    needs, outcomes, provision = plan.of("B"), plan.of("E"), plan.of("F")
    for number, area in enumerate(needs):
        if number:
            kit.new_page(doc)
        rows = [("Needs (B)", needs[area]), ("Outcomes (E)", outcomes[area]), ("Provision (F)", provision[area])]
        stacked(doc, area, rows)
    for group, items in provision.items():
        if group not in needs:
            doc.add_heading(f"{group} (F)", 3)
            for entry in items:
                doc.add_paragraph(entry.text)


def render(plan: Plan, path: Path, data: Path) -> None:
    """Write the plan."""
    del data
    doc = kit.new_document("Trebuchet MS", 10.5, margin=2.0)
    kit.heading_colours(doc, "Trebuchet MS", GREEN)
    kit.running(doc, "Lindenfold Council · Children and Families", "EHCP – Osian Prothero – ", right=True)
    doc.add_heading("Education, Health and Care Plan", 1)
    doc.add_paragraph("Final plan under section 37 of the Children and Families Act 2014")
    made = kit.table(doc, 0, (6.0, 11.0), colour=GREEN)
    for line in plan.cover:
        kit.add_row(made, line, (6.0, 11.0))
    doc.add_heading("A  Osian and his family: views, interests and aspirations", 2)
    for group, items in plan.of("A").items():
        doc.add_heading(group, 3)
        for entry in items:
            doc.add_paragraph(entry.text)
    kit.new_page(doc)
    doc.add_heading("B, E and F  Special educational needs, outcomes and provision", 2)
    area_pages(doc, plan)
    doc.add_heading("C and G  Health", 2)
    stacked(doc, "Health", [("Health needs (C)", plan.flat("C")), ("Health provision (G)", plan.flat("G"))])
    doc.add_heading("D, H1 and H2  Social care", 2)
    stacked(doc, "Social care", [
        ("Social care needs (D)", plan.flat("D")),
        ("Provision under section 2 of the CSDPA 1970 (H1)", plan.flat("H1")),
        ("Other social care provision (H2)", plan.flat("H2")),
    ])
    doc.add_heading("I  Placement", 2)
    doc.add_paragraph(plan.ending["I"])
    doc.add_heading("J  Personal budget", 2)
    doc.add_paragraph(plan.ending["J"])
    doc.add_heading("K  Advice and information", 2)
    for kind, author, date in plan.advice:
        doc.add_paragraph(f"{kind}: {author} ({date})", style="List Bullet")
    kit.save(doc, path, "Education, Health and Care Plan: Osian Prothero")
