"""Layout "form": questions with content controls for the answers, tick boxes, titles without letters, own order."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.table import _Cell

from corpora.plans import kit
from corpora.plans.labels import Item, Plan

PURPLE, PALE = "4A2E6F", "EEE8F5"
WIDE = 17.4
QUESTION = (5.6, WIDE - 5.6)


def control(cell: _Cell, title: str) -> None:
    """Wrap all that a cell holds in one rich-text content control."""
    box, settings, content = (OxmlElement(f"w:{name}") for name in ("sdt", "sdtPr", "sdtContent"))
    name = OxmlElement("w:alias")
    name.set(qn("w:val"), title)
    settings.append(name)
    paragraphs = [paragraph._p for paragraph in cell.paragraphs]
    paragraphs[0].addprevious(box)
    for paragraph in paragraphs:
        content.append(paragraph)
    box.append(settings)
    box.append(content)
    # Word wants a paragraph after a block control at the end of a cell
    cell._tc.append(OxmlElement("w:p"))


def title(doc: Document, text: str) -> None:
    """A section title: a shaded one-cell table."""
    kit.gap(doc, 10)
    kit.bar(doc, text, PURPLE, WIDE, size=14)


def answers(doc: Document, questions: Sequence[tuple[str, Sequence[str]]]) -> None:
    """Questions on the left, each answer in a content control on the right."""
    made = kit.table(doc, len(questions), QUESTION, colour=PURPLE)
    for row, (question, lines) in zip(made.rows, questions, strict=True):
        kit.shade(row.cells[0], PALE)
        kit.fill(row.cells[0], question, bold=True)
        kit.fill(row.cells[1], lines, bullets=len(lines) > 1)
        control(row.cells[1], question)


def ask(doc: Document, groups: dict[str, list[Item]]) -> None:
    """A section whose groups are its questions."""
    answers(doc, [(group, [entry.text for entry in items]) for group, items in groups.items()])


def support(doc: Document, groups: dict[str, list[Item]]) -> None:
    """A table of provision: bullets in the first cell, who and when for all of them beside it."""
    widths = (8.6, 4.6, 4.2)
    made = kit.table(doc, 1, widths, colour=PURPLE)
    kit.head_row(made.rows[0], ("What will be put in place?", "Who is responsible?", "When, and for how long?"), PALE,
                 PURPLE, repeat=False)
    for items in groups.values():
        row = kit.add_row(made, ("", *items[0].cells[1:]), widths)
        kit.fill(row.cells[0], [entry.cells[0] for entry in items], bullets=True)
        for cell in row.cells:
            control(cell, "Support")


def render(plan: Plan, path: Path, data: Path) -> None:
    """Write the plan."""
    del data
    doc = kit.new_document("Arial", 11, margin=1.8)
    kit.running(doc, "Harrowick and Dunmere Council", "EHC plan for Bryony · ")
    kit.write(doc.add_paragraph(), "Your Education, Health and Care Plan", bold=True, size=22, colour=PURPLE)
    title(doc, "Personal details")
    answers(doc, [(label, [value]) for label, value in plan.cover])
    title(doc, "Your views, interests and aspirations")
    ask(doc, plan.of("A"))
    title(doc, "Where you will learn (placement)")
    name, kind = plan.ending["I"].split(" | ")
    answers(doc, [("Name of setting", [name]), ("Type of setting", [kind])])
    title(doc, "Outcomes")
    answers(doc, [(f"Outcome {number}", [entry.text]) for number, entry in enumerate(plan.flat("E"), 1)])
    title(doc, "Special educational needs")
    ask(doc, plan.of("B"))
    title(doc, "Special educational provision")
    support(doc, plan.of("F"))
    title(doc, "Social care needs")
    ask(doc, plan.of("D"))
    title(doc, "H  Social care provision")
    ask(doc, {"What social care will be provided?": plan.flat("H1") + plan.flat("H2")})
    title(doc, "Health care needs")
    ask(doc, plan.of("C"))
    title(doc, "Health care provision")
    support(doc, plan.of("G"))
    title(doc, "Personal budget")
    answers(doc, [("Did you ask for a personal budget?", [plan.ending["J"]])])
    title(doc, "Advice and information used for this plan")
    widths = (5.4, 8.0, 4.0)
    made = kit.table(doc, 1, widths, colour=PURPLE)
    kit.head_row(made.rows[0], ("Advice", "Who wrote it", "Date"), PALE, PURPLE)
    for line in plan.advice:
        kit.add_row(made, line, widths)
    kit.save(doc, path, "Your Education, Health and Care Plan")
