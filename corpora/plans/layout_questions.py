"""Layout "questions": section titles without letters, a question on the left and bullets on the right, tick boxes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from docx.document import Document

from corpora.plans import kit
from corpora.plans.labels import Item, Plan

RED, PALE = "8A1F2B", "F7E9EA"
WIDTHS = (5.0, 12.6)
SECTIONS = (
    ("A", "Ezra’s views, interests and aspirations"),
    ("B", "Ezra’s special educational needs"),
    ("C", "Ezra’s health needs"),
    ("D", "Ezra’s social care needs"),
    ("E", "Outcomes for Ezra"),
    ("F", "Special educational provision for Ezra"),
    ("G", "Health provision for Ezra"),
    ("H1", "Social care provision: Chronically Sick and Disabled Persons Act 1970"),
    ("H2", "Other social care provision"),
)


def answers(doc: Document, lines: Sequence[tuple[str, Sequence[str]]], *, bullets: bool = True) -> None:
    """Questions and their answers."""
    made = kit.table(doc, 0, WIDTHS, colour="BFBFBF")
    for question, texts in lines:
        row = kit.add_row(made, ("", ""), WIDTHS)
        kit.shade(row.cells[0], PALE)
        kit.write(row.cells[0].paragraphs[0], question, bold=True)
        if row.cells[1].paragraphs[0].runs:
            for run in list(row.cells[1].paragraphs[0].runs):
                run._r.getparent().remove(run._r)
        kit.fill(row.cells[1], texts, bullets=bullets and not texts[0].startswith(("☐", "☒")))
    kit.gap(doc, 6)


def asked(section: str, groups: dict[str, list[Item]]) -> list[tuple[str, list[str]]]:
    """The questions of a section; each outcome has a row of its own."""
    if section == "E":
        return [(f"Outcome {number}", [entry.text]) for number, entry in enumerate(groups[""], 1)]
    return [(question, [entry.text for entry in items]) for question, items in groups.items()]


def render(plan: Plan, path: Path, data: Path) -> None:
    """Write the plan."""
    del data
    doc = kit.new_document("Arial", 11.5, margin=1.7)
    kit.heading_colours(doc, "Arial", RED)
    kit.running(doc, "Larkfield and Wold Council", "Education, Health and Care Plan for Ezra · ")
    doc.add_heading("Education, Health and Care Plan", 1)
    doc.add_heading("About Ezra", 2)
    answers(doc, [(label, [value]) for label, value in plan.cover], bullets=False)
    for section, title in SECTIONS:
        doc.add_heading(title, 2)
        answers(doc, asked(section, plan.of(section)), bullets=section != "E")
    doc.add_heading("Placement", 2)
    name, kind = plan.ending["I"].split(" | ")
    answers(doc, [("Name", [name]), ("Type", [kind])], bullets=False)
    doc.add_heading("Personal budget", 2)
    answers(doc, [("Was a personal budget requested?", [plan.ending["J"]])], bullets=False)
    doc.add_heading("Advice and information", 2)
    widths = (4.6, 9.4, 3.6)
    made = kit.table(doc, 1, widths, colour="BFBFBF")
    kit.head_row(made.rows[0], ("What", "Who", "When"), RED)
    for line in plan.advice:
        kit.add_row(made, line, widths)
    kit.save(doc, path, "Education, Health and Care Plan for Ezra")
