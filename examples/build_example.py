"""Build the example case (plan and advice) that ships with the project.

usage: python examples/build_example.py [--out FOLDER] [--gold FILE]
Needs python-docx and LibreOffice (for the PDF files).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from docx.document import Document
from docx.shared import Pt

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from corpora.plans import kit, labels
from examples import example_advice as advice
from examples import example_plan as plan

DEEP, PALE, GREY = "1F4E5F", "DCEBEF", "F3F3F3"
WIDE = 17.4
FOUR = (6.6, 3.9, 3.7, 3.2)


def section_head(doc: Document, letter: str, title: str) -> None:
    """A dark square with the section's letter beside its title on a pale band."""
    kit.gap(doc, 8)
    band = kit.table(doc, 1, (1.9, WIDE - 1.9), grid=False)
    for cell, text, back, ink in zip(band.rows[0].cells, (letter, title), (DEEP, PALE), ("FFFFFF", DEEP), strict=True):
        kit.shade(cell, back)
        kit.fill(cell, text, bold=True, colour=ink, size=14 if back == DEEP else 12.5)
        cell.paragraphs[0].paragraph_format.keep_with_next = True
    kit.keep_whole(band.rows[0])
    kit.gap(doc, 4, keep=True)


def note(doc: Document, text: str) -> None:
    """The template's own guidance, in small italics."""
    kit.write(doc.add_paragraph(), text, italic=True, size=9, colour="666666")


def sub(doc: Document, text: str) -> None:
    """A sub-heading."""
    paragraph = kit.write(doc.add_paragraph(), text, bold=True, colour=DEEP)
    paragraph.paragraph_format.keep_with_next = True
    paragraph.paragraph_format.space_before = Pt(6)


def lines(doc: Document, items: Sequence[labels.Item], style: str | None = None) -> None:
    """Items as paragraphs or bullets."""
    for entry in items:
        doc.add_paragraph(entry.text, style=style)


def grid(doc: Document, titles: Sequence[str], items: Sequence[labels.Item], widths: Sequence[float],
         numbered: bool = False) -> None:
    """Items as the rows of a table with a title row."""
    made = kit.table(doc, 1, widths, colour=DEEP)
    kit.head_row(made.rows[0], titles, DEEP)
    for number, entry in enumerate(items, 1):
        cells = ([str(number)] if numbered else []) + list(entry.cells)
        kit.keep_whole(kit.add_row(made, cells, widths, size=9.5))


def cover(doc: Document) -> None:
    """The front page."""
    kit.bar(doc, plan.COUNCIL, DEEP, WIDE, size=20)
    kit.gap(doc, 30)
    kit.write(doc.add_paragraph(), "Education, Health and Care Plan", bold=True, size=26, colour=DEEP)
    kit.write(doc.add_paragraph(), f"for {plan.CHILD}", size=18, colour=DEEP)
    kit.write(doc.add_paragraph(), "DRAFT – sent to Jonah’s parents for their comments", bold=True, size=13)
    kit.gap(doc, 18)
    made = kit.table(doc, 0, (5.4, WIDE - 5.4), colour="9FB9C1")
    for label, value in plan.COVER:
        row = kit.add_row(made, ("", value), (5.4, WIDE - 5.4))
        kit.shade(row.cells[0], PALE)
        kit.fill(row.cells[0], label, bold=True)
    kit.gap(doc, 18)
    note(doc, "You have 15 days from the date of this draft to tell us what you think, to ask for a meeting and to "
              "say which school you would like. Write to the SEND Service, Sluice House, Thornmere.")
    kit.new_page(doc)


def views(doc: Document) -> None:
    """Section A, with the one-page profile."""
    section_head(doc, "A", "What Jonah and his parents think, like and hope for")
    sub(doc, "How we found out what Jonah thinks")
    lines(doc, [plan.GATHERED])
    sub(doc, "How Jonah communicates and how to involve him")
    lines(doc, [plan.COMMUNICATES])
    sub(doc, "My one-page profile")
    made = kit.table(doc, 2, (WIDE / 3,) * 3, colour="9FB9C1")
    kit.head_row(made.rows[0], list(plan.PROFILE), PALE, DEEP, repeat=False)
    for cell, items in zip(made.rows[1].cells, plan.PROFILE.values(), strict=True):
        kit.fill(cell, [entry.text for entry in items], bullets=True)
    sub(doc, "Jonah’s story, told by his Mum and Dad")
    lines(doc, plan.FAMILY)
    sub(doc, "What Mum and Dad hope for")
    lines(doc, plan.HOPES, "List Bullet")
    lines(doc, [plan.FAMILY_SOURCE])


def needs(doc: Document) -> None:
    """Sections B, C and D."""
    section_head(doc, "B", "Jonah’s special educational needs")
    for area, (strengths, difficulties) in plan.NEEDS.items():
        widths = (WIDE * 0.36, WIDE * 0.64)
        made = kit.table(doc, 3, widths, colour="9FB9C1")
        whole = made.cell(0, 0).merge(made.cell(0, 1))
        kit.shade(whole, PALE)
        kit.fill(whole, area, bold=True, colour=DEEP)
        for cell, text, items in zip(made.rows[1].cells, ("Strengths", "Needs"), (strengths, difficulties), strict=True):
            kit.shade(cell, GREY)
            kit.fill(cell, text, bold=True, size=9.5)
        for cell, items in zip(made.rows[2].cells, (strengths, difficulties), strict=True):
            kit.fill(cell, [entry.text for entry in items], bullets=True)
        for row in made.rows:
            kit.keep_whole(row)
            for cell in row.cells:
                cell.paragraphs[0].paragraph_format.keep_with_next = True
        kit.gap(doc, 6)
    section_head(doc, "C", "Health needs that relate to Jonah’s special educational needs")
    lines(doc, plan.HEALTH_NEEDS, "List Bullet")
    section_head(doc, "D", "Social care needs that relate to Jonah’s special educational needs or disability")
    note(doc, "(If there are none, say so and say how this is known.)")


def provision(doc: Document) -> None:
    """Sections E to H2."""
    section_head(doc, "E", "Outcomes: what Jonah will be able to do")
    grid(doc, ("No.", "Outcome", "Steps on the way", "By when"), plan.OUTCOMES, (1.3, 7.8, 4.8, 3.5), numbered=True)
    section_head(doc, "F", "Special educational provision")
    for title, items in plan.PROVISION.items():
        sub(doc, title)
        grid(doc, ("What will be provided", "Who", "When and for how long", "How it is checked"), items, FOUR)
    sub(doc, "Short-term targets and review by the school")
    lines(doc, [plan.TARGETS])
    section_head(doc, "G", "Health provision")
    grid(doc, ("What will be provided", "Who", "When and for how long", "How it is checked"), plan.HEALTH_PROVISION, FOUR)
    section_head(doc, "H1", "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970")
    lines(doc, plan.H1)
    section_head(doc, "H2", "Other social care provision")
    grid(doc, ("What will be provided", "Who", "When and for how long", "How it is checked"), plan.H2, FOUR)


def ending(doc: Document) -> None:
    """Sections I to K and the signature."""
    section_head(doc, "I", "Placement")
    note(doc, "(Left blank in a draft.)")
    section_head(doc, "J", "Personal budget")
    doc.add_paragraph(plan.BUDGET)
    section_head(doc, "K", "Advice and information")
    widths = (4.6, 8.8, 4.0)
    made = kit.table(doc, 1, widths, colour=DEEP)
    kit.head_row(made.rows[0], ("Advice", "From", "Date"), DEEP)
    for row in plan.ADVICE_LIST:
        kit.add_row(made, row, widths, size=9.5)
    kit.gap(doc, 12)
    doc.add_paragraph("Prepared by: Petra Hollis, SEND Service, 14 November 2025")


def build_plan(path: Path) -> None:
    """The plan as a Word document."""
    doc = kit.new_document("Arial", 10.5, margin=1.8)
    kit.running(doc, f"{plan.COUNCIL} · Education, Health and Care Plan · DRAFT", f"{plan.CHILD} Adeyemi-Clarke · ",
                right=True)
    for part in (cover, views, needs, provision, ending):
        part(doc)
    kit.save(doc, path, "Education, Health and Care Plan: Jonah (draft)")


def advice_part(doc: Document, part: advice.Part, form: bool) -> None:
    """One part of an advice document: a boxed answer on a form, else a heading with its text."""
    if form:
        made = kit.table(doc, 2, (WIDE,), colour="9FB9C1")
        kit.shade(made.cell(0, 0), PALE)
        kit.fill(made.cell(0, 0), part.title, bold=True)
        kit.fill(made.cell(1, 0), part.text)
        kit.gap(doc, 6)
        return
    doc.add_heading(part.title, 2)
    for text in part.text:
        doc.add_paragraph(text)
    for text in part.bullets:
        doc.add_paragraph(text, style="List Bullet")
    if part.rows:
        widths = {3: (8.4, 4.5, 4.5), 4: (6.6, 4.2, 3.6, 3.0)}[len(part.rows[0])]
        made = kit.table(doc, 1, widths)
        kit.head_row(made.rows[0], part.rows[0], PALE, DEEP)
        for row in part.rows[1:]:
            kit.keep_whole(kit.add_row(made, row, widths, size=9.5))


def build_advice(source: advice.Advice, path: Path) -> None:
    """One advice document as a Word document."""
    doc = kit.new_document("Arial", 10.5, margin=1.8)
    kit.heading_colours(doc, "Arial", DEEP)
    kit.running(doc, f"{source.service} · Confidential", "")
    doc.add_heading(source.title, 1)
    made = kit.table(doc, 0, (4.2, WIDE - 4.2), colour="9FB9C1")
    for row in source.facts:
        kit.add_row(made, row, (4.2, WIDE - 4.2))
    kit.gap(doc, 8)
    for part in source.parts:
        advice_part(doc, part, source.form)
    kit.gap(doc, 8)
    doc.add_paragraph(f"Signed: {source.signed}")
    kit.save(doc, path, source.title)


def main() -> None:
    """Command line."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--out", type=Path, default=HERE / "case")
    options.add_argument("--gold", type=Path, help="also write the labels of the plan's items to this file")
    chosen = options.parse_args()
    (chosen.out / "advice").mkdir(parents=True, exist_ok=True)
    build_plan(chosen.out / "plan.docx")
    kit.to_pdf(chosen.out / "plan.docx", chosen.out / "plan.pdf", tagged=True)
    for source in advice.ALL:
        target = chosen.out / "advice" / source.file
        if not source.pdf:
            build_advice(source, target)
            continue
        with tempfile.TemporaryDirectory() as folder:
            draft = Path(folder) / "draft.docx"
            build_advice(source, draft)
            kit.to_pdf(draft, target, tagged=True)
    if chosen.gold:
        labels.write_gold(chosen.gold, labels.gold(plan.FACTS, plan.every_item(), plan.DOCUMENT))


if __name__ == "__main__":
    main()
