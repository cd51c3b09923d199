"""Layout "blocks": each outcome a block: shaded outcome row, steps, date, then its own rows of provision."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from docx.document import Document
from docx.table import Table

from corpora.plans import kit
from corpora.plans.labels import Item, Plan

PLUM, PALE, GREY = "6B2D5C", "F3E3EE", "EDEDED"
WIDTHS = (6.2, 4.3, 4.2, 3.1)
WIDE = sum(WIDTHS)
COLUMNS = ("What we will put in place", "Who by", "How much, how often", "How we will review it")
OUTCOME = ("Steps on the way", "To be achieved by")


def heading(doc: Document, text: str) -> None:
    """A section title in a Word heading style."""
    doc.add_heading(text, 2)


def across(made: Table, label: str, text: str, colour: str, *, bold: bool = False) -> None:
    """A row of a label and one wide cell."""
    row = kit.add_row(made, ("",) * len(WIDTHS), WIDTHS)
    wide = row.cells[1].merge(row.cells[-1])
    for extra in wide.paragraphs[1:]:
        extra._p.getparent().remove(extra._p)
    for cell, words in ((row.cells[0], label), (wide, text)):
        kit.shade(cell, colour)
        kit.write(cell.paragraphs[0], words, bold=bold or cell is row.cells[0])
        cell.paragraphs[0].paragraph_format.keep_with_next = True
    kit.keep_whole(row)


def block(doc: Document, name: str, outcome: Item, provision: Sequence[Item]) -> None:
    """One outcome with all that is provided for it."""
    made = kit.table(doc, 0, WIDTHS, colour=PLUM)
    across(made, name, outcome.cells[0], PALE, bold=True)
    for label, text in zip(OUTCOME, outcome.cells[1:], strict=True):
        across(made, label, text, "FFFFFF")
    kit.head_row(kit.add_row(made, ("",) * len(WIDTHS), WIDTHS), COLUMNS, PLUM, repeat=False)
    for entry in provision:
        kit.keep_whole(kit.add_row(made, entry.cells, WIDTHS))
    kit.gap(doc, 10)


def needs(doc: Document, groups: dict[str, list[Item]]) -> None:
    """Section B: for each area two bulleted lists with a line of introduction."""
    for area, items in groups.items():
        doc.add_heading(area, 3)
        for label, role in (("What Idris can do", "strength"), ("What Idris finds difficult", "need")):
            kit.write(doc.add_paragraph(), label, bold=True).paragraph_format.keep_with_next = True
            for entry in items:
                if entry.role == role:
                    doc.add_paragraph(entry.text, style="List Bullet")


def small(doc: Document, items: Sequence[Item]) -> None:
    """Health or care provision in three columns, or a sentence where there is none."""
    widths = (8.0, 5.4, 4.4)
    offered = [entry for entry in items if entry.role == "provision"]
    if offered:
        made = kit.table(doc, 1, widths, colour=PLUM)
        kit.head_row(made.rows[0], COLUMNS[:3], PLUM)
        for entry in offered:
            kit.add_row(made, entry.cells, widths)
    for entry in items:
        if entry.role == "other":
            doc.add_paragraph(entry.text)


def render(plan: Plan, path: Path, data: Path) -> None:
    """Write the plan."""
    del data
    doc = kit.new_document("Gill Sans MT", 11, margin=1.6)
    kit.heading_colours(doc, "Gill Sans MT", PLUM)
    kit.running(doc, "Wetherdale County Council", "Idris Hakimi – draft EHC plan – ", right=True)
    doc.add_heading("Education, Health and Care Plan (draft)", 1)
    made = kit.table(doc, 0, (5.0, WIDE - 5.0), colour=PLUM)
    for fact in plan.cover:
        kit.shade(kit.add_row(made, fact, (5.0, WIDE - 5.0)).cells[0], GREY)
    heading(doc, "Section A: The views, interests and aspirations of Idris and his parents")
    for group, items in plan.of("A").items():
        doc.add_heading(group, 3)
        for entry in items:
            doc.add_paragraph(entry.text, style="List Bullet" if len(items) > 1 else None)
    heading(doc, "Section B: Special educational needs")
    needs(doc, plan.of("B"))
    for section, title in (("C", "Section C: Health needs"), ("D", "Section D: Social care needs")):
        heading(doc, title)
        for entry in plan.flat(section):
            doc.add_paragraph(entry.text, style="List Bullet" if section == "C" else None)
    heading(doc, "Sections E and F: Outcomes and special educational provision")
    provision = plan.of("F")
    for group, (outcome, *_) in plan.of("E").items():
        block(doc, group, outcome, provision[group])
    kit.write(doc.add_paragraph(), "Short-term targets and review", bold=True)
    for entry in provision["targets"]:
        doc.add_paragraph(entry.text)
    heading(doc, "Section G: Health provision")
    small(doc, plan.flat("G"))
    heading(doc, "Section H1: Social care provision under section 2 of the CSDPA 1970")
    small(doc, plan.flat("H1"))
    heading(doc, "Section H2: Other social care provision")
    small(doc, plan.flat("H2"))
    heading(doc, "Section I: Placement")
    doc.add_paragraph(plan.ending["I"])
    heading(doc, "Section J: Personal budget")
    doc.add_paragraph(plan.ending["J"])
    heading(doc, "Section K: Advice and information")
    widths = (5.4, 8.6, 3.8)
    made = kit.table(doc, 1, widths, colour=PLUM)
    kit.head_row(made.rows[0], ("Type of advice", "Given by", "Date"), PLUM)
    for line in plan.advice:
        kit.add_row(made, line, widths)
    kit.save(doc, path, "Education, Health and Care Plan")
