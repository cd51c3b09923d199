"""Layout "letter": a plan sent as a letter, every paragraph numbered (B1, B2 …), no table anywhere."""

from __future__ import annotations

from pathlib import Path

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from corpora.plans import kit
from corpora.plans.labels import Plan

TITLES = {
    "A": "The views, interests and aspirations of Niamh and her parents",
    "B": "Special educational needs",
    "C": "Health care needs which relate to special educational needs",
    "D": "Social care needs which relate to special educational needs",
    "E": "Outcomes",
    "F": "Special educational provision",
    "G": "Health care provision",
    "H1": "Social care provision under the 1970 Act",
    "H2": "Other social care provision",
    "I": "Placement",
    "J": "Personal budget",
    "K": "Advice and information",
}
ADDRESS = ("Brackenhurst Council", "Special Educational Needs Team", "Moot Hall, Bracken Street", "12 November 2025")


def numbered(doc: Document, number: str, text: str) -> None:
    """A paragraph with its number hanging in the margin."""
    paragraph = kit.write(doc.add_paragraph(), f"{number}\t{text}")
    form = paragraph.paragraph_format
    form.left_indent, form.first_line_indent = Cm(1.4), Cm(-1.4)
    form.tab_stops.add_tab_stop(Cm(1.4))
    form.space_after = Pt(6)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY


def opening(doc: Document, plan: Plan) -> None:
    """Address, salutation and particulars."""
    for line in ADDRESS:
        doc.add_paragraph(line).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    doc.add_paragraph("Dear Roisin and Paul")
    kit.write(doc.add_paragraph(), "Final Education, Health and Care Plan: Niamh Delacourt", bold=True)
    doc.add_paragraph("This is the final plan, made under section 37 of the Children and Families Act 2014. Your right of appeal is "
                      "explained in the leaflet that comes with it.")
    for label, value in plan.cover:
        paragraph = kit.write(doc.add_paragraph(), f"{label}:\t{value}")
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(5.5))
        paragraph.paragraph_format.space_after = Pt(0)


def render(plan: Plan, path: Path, data: Path) -> None:
    """Write the plan."""
    del data
    doc = kit.new_document("Times New Roman", 12, margin=2.6)
    kit.running(doc, "In confidence", "Niamh Delacourt, 21 February 2012 – ")
    opening(doc, plan)
    for section, title in TITLES.items():
        paragraph = doc.add_paragraph()
        paragraph.paragraph_format.space_before = Pt(12)
        paragraph.paragraph_format.keep_with_next = True
        kit.write(paragraph, f"Section {section}. {title}", bold=True).runs[0].underline = True
        lines = [entry.text for entry in plan.flat(section)]
        if section in plan.ending:
            lines.append(plan.ending[section])
        if section == "K":
            lines.extend(f"{kind}: {author}, {date}." for kind, author, date in plan.advice)
        for number, text in enumerate(lines, 1):
            numbered(doc, f"{section}.{number}" if section.startswith("H") else f"{section}{number}", text)
    doc.add_paragraph("Yours sincerely")
    doc.add_paragraph("Graham Tuckwell, Head of Special Educational Needs, for Brackenhurst Council")
    kit.save(doc, path, "Final Education, Health and Care Plan")
