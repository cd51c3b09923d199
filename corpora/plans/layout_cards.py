"""Layout "cards": coloured bars as section titles, and a two-column card of label rows for each goal and support."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from docx.document import Document

from corpora.plans import kit
from corpora.plans.labels import Item, Plan

WIDE = 17.0
BLUE, ROSE, LIGHT = "2B4C9B", "B0305A", "E8ECF7"
GOAL = ("Goal", "How we will know", "To be reached by")
SUPPORT = ("How often and how long", "Who will do it", "What will happen", "How we will check")
TITLES = {
    "C": "Section C: Tavi’s health needs",
    "D": "Section D: Tavi’s social care needs",
    "E": "Section E: Goals (outcomes)",
    "F": "Section F: Support for learning (special educational provision)",
    "G": "Section G: Health provision",
    "H1": "Section H1: Social care provision, 1970 Act",
    "H2": "Section H2: Other social care provision",
}


def bar(doc: Document, title: str, colour: str = BLUE) -> None:
    """A section title."""
    kit.gap(doc, 8)
    kit.bar(doc, title, colour, WIDE)
    kit.gap(doc, 4, keep=True)


def card(doc: Document, name: str, labels: Sequence[str], values: Sequence[str], colour: str) -> None:
    """One card: its name across the top, then a row for each label."""
    widths = (4.2, WIDE - 4.2)
    made = kit.table(doc, len(labels) + 1, widths, colour=colour)
    top = made.cell(0, 0).merge(made.cell(0, 1))
    kit.shade(top, colour)
    kit.fill(top, name, bold=True, colour="FFFFFF")
    for row, label, value in zip(made.rows[1:], labels, values, strict=True):
        kit.shade(row.cells[0], LIGHT)
        kit.fill(row.cells[0], label, bold=True)
        kit.fill(row.cells[1], value)
    for row in made.rows[:-1]:
        kit.keep_whole(row)
        for cell in row.cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = True
    kit.gap(doc, 7)


def cards(doc: Document, groups: dict[str, list[Item]], kind: str, labels: Sequence[str], colour: str) -> None:
    """All cards of a section, numbered through, with what is no provision as a paragraph."""
    number = 0
    for group, items in groups.items():
        for entry in items:
            if entry.role == "other":
                kit.write(doc.add_paragraph(), group, bold=True)
                doc.add_paragraph(entry.text)
                continue
            number += 1
            name = f"{kind} {number}" + group.removeprefix("Support")
            card(doc, name, labels, entry.cells, colour)


def need_rows(doc: Document, groups: dict[str, list[Item]]) -> None:
    """Section B: a table for each area with what goes well and what is hard."""
    for area, items in groups.items():
        well = [entry.text for entry in items if entry.role == "strength"]
        hard = [entry.text for entry in items if entry.role == "need"]
        made = kit.table(doc, 3, (4.2, WIDE - 4.2), colour=BLUE)
        top = made.cell(0, 0).merge(made.cell(0, 1))
        kit.shade(top, LIGHT)
        kit.fill(top, area, bold=True)
        for row, label, lines in zip(made.rows[1:], ("What goes well", "What is hard"), (well, hard), strict=True):
            kit.fill(row.cells[0], label, bold=True)
            kit.fill(row.cells[1], lines, bullets=True)
        kit.gap(doc, 7)


def render(plan: Plan, path: Path, data: Path) -> None:
    """Write the plan."""
    del data
    doc = kit.new_document("Verdana", 10, margin=2.0)
    kit.running(doc, "Pennmoor Council", "Draft plan for Tavi · ", right=True)
    kit.bar(doc, "My Education, Health and Care Plan – DRAFT", ROSE, WIDE, size=20)
    kit.gap(doc, 10)
    made = kit.table(doc, 0, (5.5, WIDE - 5.5), colour=ROSE)
    for row in plan.cover:
        kit.add_row(made, row, (5.5, WIDE - 5.5))
    bar(doc, "Section A: All about Tavi and his family")
    for group, items in plan.of("A").items():
        kit.write(doc.add_paragraph(), group, bold=True, colour=BLUE)
        style = "List Bullet" if len(items) > 2 else None
        for entry in items:
            doc.add_paragraph(entry.text, style=style)
    bar(doc, "Section B: Tavi’s special educational needs")
    need_rows(doc, plan.of("B"))
    for section in ("C", "D"):
        bar(doc, TITLES[section])
        for entry in plan.flat(section):
            doc.add_paragraph(entry.text)
    bar(doc, TITLES["E"])
    cards(doc, plan.of("E"), "Goal", GOAL, ROSE)
    for section in ("F", "G", "H1", "H2"):
        bar(doc, TITLES[section])
        cards(doc, plan.of(section), "Support", SUPPORT, BLUE)
    bar(doc, "Section I: Where Tavi will go to school")
    kit.write(doc.add_paragraph(), "(This is left empty until the plan is final.)", italic=True)
    bar(doc, "Section J: Personal budget")
    doc.add_paragraph(plan.ending["J"])
    bar(doc, "Section K: The reports that we used")
    widths = (5.0, 8.5, 3.5)
    made = kit.table(doc, 1, widths)
    kit.head_row(made.rows[0], ("Report", "Written by", "Date"), BLUE)
    for line in plan.advice:
        kit.add_row(made, line, widths)
    kit.save(doc, path, "My Education, Health and Care Plan")
