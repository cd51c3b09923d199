"""Layout "resource": "SECTION F – …" headings, shaded boxes, provision in five columns with titles of their own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from docx.document import Document

from corpora.plans import kit
from corpora.plans.labels import Item, Plan

TEAL, PALE = "1F5F6B", "DCEBEE"
WIDE = 18.0
PROVISION = ("Resource", "Delivered by", "Frequency/Duration", "Outcome no.", "How it will be monitored")
PROVISION_WIDTHS = (5.6, 3.7, 3.3, 1.7, 3.7)
OUTCOME = ("No.", "Outcome sought", "Short-term steps", "Target date")
OUTCOME_WIDTHS = (1.1, 8.4, 5.5, 3.0)
TITLES = {
    "A": "VIEWS, INTERESTS AND ASPIRATIONS OF THE CHILD AND PARENTS",
    "B": "SPECIAL EDUCATIONAL NEEDS",
    "C": "HEALTH NEEDS RELATED TO SPECIAL EDUCATIONAL NEEDS",
    "D": "SOCIAL CARE NEEDS RELATED TO SPECIAL EDUCATIONAL NEEDS",
    "E": "OUTCOMES",
    "F": "SPECIAL EDUCATIONAL PROVISION",
    "G": "HEALTH PROVISION REASONABLY REQUIRED",
    "H1": "SOCIAL CARE PROVISION (CHRONICALLY SICK AND DISABLED PERSONS ACT 1970)",
    "H2": "ANY OTHER SOCIAL CARE PROVISION",
    "I": "PLACEMENT",
    "J": "PERSONAL BUDGET",
    "K": "ADVICE AND INFORMATION",
}


def box(doc: Document, title: str, lines: Sequence[str]) -> None:
    """A shaded title with the text in a box under it."""
    made = kit.table(doc, 2, [WIDE], colour=TEAL)
    kit.shade(made.cell(0, 0), PALE)
    kit.fill(made.cell(0, 0), title, bold=True)
    made.cell(0, 0).paragraphs[0].paragraph_format.keep_with_next = True
    kit.fill(made.cell(1, 0), lines)
    kit.gap(doc, 6)


def rows(doc: Document, titles: Sequence[str], widths: Sequence[float], lines: Sequence[Sequence[str]]) -> None:
    """A table with a coloured row of titles."""
    made = kit.table(doc, 1, widths, colour=TEAL)
    kit.head_row(made.rows[0], titles, TEAL)
    for line in lines:
        kit.keep_whole(kit.add_row(made, line, widths))
    kit.gap(doc, 6)


def need_list(doc: Document, groups: dict[str, list[Item]]) -> None:
    """Section B: an underlined area, then bullets under "Strengths" and "Needs"."""
    for area, items in groups.items():
        kit.write(doc.add_paragraph(), area, bold=True, colour=TEAL, size=11.5)
        for label, role in (("Strengths:", "strength"), ("Needs:", "need")):
            kit.write(doc.add_paragraph(), label, italic=True).paragraph_format.keep_with_next = True
            for entry in items:
                if entry.role == role:
                    doc.add_paragraph(entry.text, style="List Bullet")


def body(doc: Document, plan: Plan, section: str) -> None:
    """What stands under a section's heading."""
    items = plan.flat(section)
    if section == "A":
        for group, entries in plan.of("A").items():
            box(doc, group, [entry.text for entry in entries])
    elif section == "B":
        need_list(doc, plan.of("B"))
    elif section == "E":
        rows(doc, OUTCOME, OUTCOME_WIDTHS, [(str(number), *entry.cells) for number, entry in enumerate(items, 1)])
    elif section in {"F", "G"}:
        rows(doc, PROVISION, PROVISION_WIDTHS, [entry.cells for entry in items if entry.role == "provision"])
        for entry in items:
            if entry.role == "other":
                doc.add_paragraph(entry.text)
    else:
        for entry in items:
            doc.add_paragraph(entry.text)


def render(plan: Plan, path: Path, data: Path) -> None:
    """Write the plan."""
    del data
    doc = kit.new_document("Calibri", 11, margin=1.5)
    kit.heading_colours(doc, "Calibri", TEAL)
    kit.running(doc, "Thornsea Borough Council – SEND Assessment and Review Service", "Official – Sensitive   ")
    kit.write(doc.add_paragraph(), "EDUCATION, HEALTH AND CARE PLAN", bold=True, size=20, colour=TEAL)
    kit.write(doc.add_paragraph(), "Amended final plan", size=14)
    widths = (4.0, 5.0, 4.0, 5.0)
    made = kit.table(doc, 0, widths, colour=TEAL)
    for left, right in zip(plan.cover[::2], plan.cover[1::2], strict=True):
        row = kit.add_row(made, (*left, *right), widths)
        kit.shade(row.cells[0], PALE)
        kit.shade(row.cells[2], PALE)
    kit.gap(doc, 8)
    for section, title in TITLES.items():
        doc.add_heading(f"SECTION {section} – {title}", 1)
        body(doc, plan, section)
        if section == "I":
            name, kind = plan.ending["I"].split(" | ")
            rows(doc, ("Name of setting", "Type of setting"), (7.0, 11.0), [(name, kind)])
        elif section == "J":
            box(doc, "Has a personal budget been requested?", [plan.ending["J"]])
        elif section == "K":
            rows(doc, ("Advice from", "Name and role", "Date of advice"), (5.0, 9.0, 4.0), plan.advice)
    kit.save(doc, path, "Education, Health and Care Plan")
