"""Layout "national": the national template, filled in; several bullets a cell, "Who:" and "How often:" lines."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import docx
from docx.document import Document
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from corpora.plans import kit
from corpora.plans.labels import Item, Plan

FIELD = re.compile(r"\{\{\s*(\w+?)\s*\}\}")
AREAS = {
    "communication_interaction": "communication", "cognition_learning": "cognition", "semh": "semh",
    "sensory_physical": "sensory", "health_care": "health", "social_care": "social",
}
KINDS = {"need": "BCD", "provision": "FG", "outcome": "E"}


def clear(cell: _Cell) -> Paragraph:
    """Empty a cell but for one paragraph."""
    for extra in cell.paragraphs[1:]:
        extra._p.getparent().remove(extra._p)
    first: Paragraph = cell.paragraphs[0]
    for run in list(first.runs):
        run._r.getparent().remove(run._r)
    return first


def bullet(paragraph: Paragraph) -> None:
    """Make a Word bullet of a paragraph, by the template's own list (the fourth)."""
    paragraph.style = "List Paragraph"
    mark = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    mark.get_or_add_ilvl().val = 0
    mark.get_or_add_numId().val = 4


def put(cell: _Cell, items: Iterable[Item]) -> None:
    """Fill a cell: each item as a bullet, its further cells as lines of their own under it."""
    paragraph: Paragraph | None = clear(cell)
    entries = list(items)
    for entry in entries:
        for number, line in enumerate(entry.cells):
            paragraph = paragraph or cell.add_paragraph()
            kit.write(paragraph, line)
            if number == 0 and len(entries) > 1:
                bullet(paragraph)
            paragraph = None


def wanted(plan: Plan, name: str) -> list[Item] | None:
    """The items that a field of the template asks for; None where the field is no place for items."""
    found = re.match(r"(.+)_(strengths|(?:need|provision|outcome)_(\d+))$", name)
    if name in {"history", "communication", "interests", "strengths", "aspirations"}:
        return list(plan.of("A").get(name, []))
    if name in {"child_views", "family_views"}:
        return plan.of("A")["views"] if name == "child_views" else []
    social = re.match(r"(h[12])_provision_(\d+)$", name)
    if social:
        return plan.of(social[1].upper()).get(f"social {social[2]}", [])
    if not found:
        return None
    area, part, row = AREAS[found[1]], found[2].split("_")[0], found[3] or "0"
    sections = "BCD" if part == "strengths" else KINDS[part]
    return [entry for entry in plan.items if entry.group == f"{area} {row}" and entry.section in tuple(sections)]


def fill_row(plan: Plan, cells: Iterable[_Cell], cover: dict[str, str]) -> bool:
    """Fill the fields of one row; whether anything was put in (a row of empty fields is to be taken out)."""
    used = fields = 0
    for cell in cells:
        names = FIELD.findall(cell.text)
        fields += bool(names)
        if names and names[0] in cover:
            kit.write(clear(cell), cover[names[0]])
            used += 1
        elif names:
            items = [entry for name in names for entry in wanted(plan, name) or []]
            put(cell, items)
            used += bool(items)
    return bool(used) or not fields


def fill_table(plan: Plan, table: Table, cover: dict[str, str]) -> None:
    """Fill a table of the template and take out its rows that stay empty."""
    for row in list(table.rows):
        once = {id(cell._tc): cell for cell in row.cells}
        if not fill_row(plan, once.values(), cover):
            table._tbl.remove(row._tr)


def fill_ending(plan: Plan, doc: Document) -> None:
    """Sections I, J and K and the signature."""
    placement, payments, advice, signed = doc.tables[-4:]
    for table, key in ((placement, "I"), (payments, "J")):
        for row, text in zip(table.rows, plan.ending[key].split(" | "), strict=False):
            kit.write(clear(row.cells[1]), text)
    for row in placement.rows[2:]:
        placement._tbl.remove(row._tr)
    for row, (kind, author, date) in zip(advice.rows[1:], plan.advice, strict=True):
        for cell, text in zip(row.cells[:4], (kind, date, author, "YES" if date != "–" else "NO"), strict=True):
            if text:
                kit.write(clear(cell), text)
    for cell, text in zip(signed.rows[1].cells, ("Marcia Dunn", "M. Dunn", "20 June 2025"), strict=True):
        kit.write(clear(cell), text)


def render(plan: Plan, path: Path, data: Path) -> None:
    """Write the plan."""
    doc = docx.Document(str(data / "national-template.docx"))
    cover = dict(plan.cover)
    for table in doc.tables[:-4]:
        fill_table(plan, table, cover)
    fill_ending(plan, doc)
    title = doc.paragraphs[1]
    for run in title.runs[1:]:
        run._r.getparent().remove(run._r)
    title.runs[0].text = "Education, Health and Care Plan – Aldbrook Metropolitan Borough Council – final, amended 20 June 2025"
    kit.save(doc, path, "Education, Health and Care Plan")
