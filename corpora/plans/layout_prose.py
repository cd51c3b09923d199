"""Layout "prose": Word headings "Part A …", running paragraphs, no table anywhere."""

from __future__ import annotations

from pathlib import Path

from corpora.plans import kit
from corpora.plans.labels import Plan

PARTS = {
    "A": "Wren and her family: views, interests and hopes",
    "B": "Special educational needs",
    "C": "Health needs related to Wren’s special educational needs",
    "D": "Social care needs related to Wren’s special educational needs",
    "E": "The outcomes sought for Wren",
    "F": "The special educational provision required by Wren",
    "G": "Health provision",
    "H1": "Social care provision required under the 1970 Act",
    "H2": "Other social care provision",
    "I": "Placement",
    "J": "Personal budget",
    "K": "Advice on which this plan is built",
}


def render(plan: Plan, path: Path, data: Path) -> None:
    """Write the plan."""
    del data
    doc = kit.new_document("Georgia", 11.5, margin=2.5)
    kit.heading_colours(doc, "Georgia", "5B2A45")
    kit.running(doc, "Carrowdale Council – Education, Health and Care Plan", "Wren Castellane, June 2025 – ")
    doc.add_heading("Education, Health and Care Plan", 0)
    for label, value in plan.cover:
        kit.write(kit.write(doc.add_paragraph(), f"{label}: ", bold=True), value)
    doc.add_paragraph("This is the final plan. It was issued by Carrowdale Council on 6 June 2025.")
    for part, title in PARTS.items():
        doc.add_heading(f"Part {part}  {title}", 1)
        for group, items in plan.of(part).items():
            if group:
                doc.add_heading(group, 2)
            for entry in items:
                doc.add_paragraph(entry.text)
        if part in plan.ending:
            doc.add_paragraph(plan.ending[part])
        if part == "K":
            for kind, author, date in plan.advice:
                doc.add_paragraph(f"{kind}: {author}, {date}.")
    doc.add_paragraph("Signed for Carrowdale Council: Judith Penhale, Head of Inclusion, 6 June 2025")
    kit.save(doc, path, "Education, Health and Care Plan")
