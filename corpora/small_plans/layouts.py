"""The layouts: each writes a small plan into a Word document, one writes plain text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from plans import kit

from small_plans.small import Ask, Control, Line, Lines, Prompt, Rows, Small, Sub

STATUTORY = {
    "A": "The views, interests and aspirations of the child and their parents", "B": "Special educational needs",
    "C": "Health needs related to SEN", "D": "Social care needs related to SEN", "E": "Outcomes sought",
    "F": "Special educational provision", "G": "Health provision",
    "H1": "Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970",
    "H2": "Any other social care provision", "H": "Social care provision", "I": "Placement", "J": "Personal budget",
    "K": "Advice and information",
}  # fmt: skip
_GREY = "D9E2F3"


def write(plan: Small, path: Path) -> None:
    """Writes the plan in its layout; a path that ends in .txt becomes plain text."""
    if path.suffix == ".txt":
        path.write_text("\n".join(_text(plan)) + "\n", encoding="utf-8")
        return
    doc = kit.new_document()
    kit.write(doc.add_paragraph(), f"{plan.status} Education, Health and Care Plan", bold=True, size=16)
    _front(doc, plan)
    LAYOUTS[plan.layout](doc, plan)
    doc.save(str(path))


def _sections(plan: Small) -> Iterable[tuple[str, Lines]]:
    """The sections that the plan has, in its order."""
    for section in plan.order:
        lines = plan.lines(section)
        if lines is not None:
            yield section, lines


def _title(plan: Small, section: str, form: str) -> str:
    if section in plan.titles:
        return plan.titles[section]
    name = "H1/H2" if section == "H" else section
    return form.format(name, STATUTORY[section], STATUTORY[section].upper())


def _front(doc: Any, plan: Small) -> None:
    made = kit.table(doc, 0, (6, 11))
    for label, value in plan.front.items():
        kit.add_row(made, (label, value), (6, 11))
    kit.gap(doc)
    _lines(doc, plan.changes.get("front") or ())


def _lines(place: Any, lines: Iterable[Line], style: str | None = None) -> None:
    for line in lines:
        if isinstance(line, Rows):
            _rows(place, line)
        elif isinstance(line, Ask):
            made = kit.table(place, 1, (6, 11)) if hasattr(place, "save") else None
            if made is None:
                kit.write(place.add_paragraph(), line.question, bold=True)
                place.add_paragraph(line.answer)
            else:
                kit.shade(made.rows[0].cells[0], _GREY)
                kit.fill(made.rows[0].cells[0], line.question, bold=True)
                kit.fill(made.rows[0].cells[1], line.answer)
                kit.gap(place)
        elif isinstance(line, Control):
            _control(place.add_paragraph(), line.text)
        else:
            _paragraph(place.add_paragraph(), line, style)


def _paragraph(paragraph: Any, line: str | Prompt | Sub, style: str | None) -> None:
    if isinstance(line, Prompt):
        kit.write(paragraph, line.text, italic=True, colour="7F7F7F")
    elif isinstance(line, Sub):
        kit.write(paragraph, line.text, bold=True)
    else:
        if style:
            paragraph.style = style
        kit.write(paragraph, line)


def _rows(place: Any, rows: Rows) -> None:
    widths = [17 / len(rows.titles)] * len(rows.titles)
    made = place.add_table(1, len(widths)) if not hasattr(place, "save") else kit.table(place, 1, widths)
    kit.head_row(made.rows[0], rows.titles, _GREY, "000000")
    for cells in rows.cells:
        kit.add_row(made, cells, widths)


def _control(paragraph: Any, text: str) -> None:
    """An empty plain-text content control round ``text``."""
    control, properties, content = (OxmlElement(f"w:{tag}") for tag in ("sdt", "sdtPr", "sdtContent"))
    properties.append(OxmlElement("w:showingPlcHdr"))
    properties.append(OxmlElement("w:text"))
    run = kit.write(paragraph, text, colour="808080")._p.findall(qn("w:r"))[-1]
    control.append(properties)
    control.append(content)
    run.addprevious(control)
    content.append(run)


def _headed(form: str, level: int = 1, style: str | None = None) -> Callable[[Any, Small], None]:
    """Word headings with text under them; level 0 is a bold paragraph instead."""

    def layout(doc: Any, plan: Small) -> None:
        for section, lines in _sections(plan):
            for text in _title(plan, section, form).split("\n"):
                if level:
                    doc.add_heading(text, level)
                else:
                    kit.write(doc.add_paragraph(), text, bold=True, size=13)
            _lines(doc, lines, style)

    return layout


def _form(doc: Any, plan: Small) -> None:
    """One table: the section's name in the left cell, what is said in the right one."""
    made = kit.table(doc, 0, (5, 12))
    for section, lines in _sections(plan):
        row = kit.add_row(made, ("", ""), (5, 12))
        kit.shade(row.cells[0], _GREY)
        kit.fill(row.cells[0], _title(plan, section, "Section {0}\n{1}").split("\n"), bold=True)
        _fill(row.cells[1], lines)


def _letter_cells(doc: Any, plan: Small) -> None:
    """One table of three columns: the letter, the section's name, what is said."""
    made = kit.table(doc, 0, (1.5, 4.5, 11))
    for section, lines in _sections(plan):
        row = kit.add_row(made, (section, _title(plan, section, "{1}"), ""), (1.5, 4.5, 11))
        for cell in row.cells[:2]:
            kit.shade(cell, _GREY)
        _fill(row.cells[2], lines)


def _cards(doc: Any, plan: Small) -> None:
    """A table a section: a coloured bar with its name, a cell with its text."""
    for section, lines in _sections(plan):
        made = kit.table(doc, 2, (17,))
        kit.head_row(made.rows[0], [_title(plan, section, "{0}. {1}").replace("\n", " ")], "1F3864")
        _fill(made.rows[1].cells[0], lines)
        kit.gap(doc)


def _fill(cell: Any, lines: Lines) -> None:
    """Lines into an empty cell, without an empty paragraph before them."""
    _lines(cell, lines)
    if len(cell.paragraphs) > 1 and not cell.paragraphs[0].text:
        cell._tc.remove(cell.paragraphs[0]._p)
    if lines and isinstance(lines[-1], Rows):
        cell.add_paragraph()


_SIDES = (("B", "E", "F"), ("C", "G"), ("D", "H1", "H2"))


def _side(doc: Any, plan: Small) -> None:
    """Needs, outcomes and provision side by side, a row an area; health and social care likewise; the rest in prose."""
    prose = dict(_sections(plan))
    form = "Section {0}: {1}"
    for section in ("A", *_SIDES, "I", "J", "K"):
        if isinstance(section, str):
            if section in prose:
                doc.add_heading(_title(plan, section, form), 1)
                _lines(doc, prose[section])
            continue
        columns = [name for name in section if name in prose]
        areas = plan.child.areas if "B" in section else ("",)
        first = ("Area of need",) if "B" in section else ()
        titles = (*first, *(_title(plan, name, form) for name in columns))
        texts = [[*((area,) if first else ()), *(_row_text(prose[name], n, bool(first)) for name in columns)]
                 for n, area in enumerate(areas)]  # fmt: skip
        _rows(doc, Rows(titles, tuple(tuple(text) for text in texts)))
        kit.gap(doc)


def _row_text(lines: Lines, number: int, one: bool) -> str:
    texts = [line for line in lines if isinstance(line, str)]
    return (texts[number] if number < len(texts) else "") if one else " ".join(texts)


def _text(plan: Small) -> Iterable[str]:
    """The plan as plain text."""
    yield from (f"{plan.status.upper()} EDUCATION, HEALTH AND CARE PLAN", "")
    yield from (f"{label}: {value}" for label, value in plan.front.items())
    yield ""
    yield from _text_lines(plan.changes.get("front") or ())
    for section, lines in _sections(plan):
        yield from ("", _title(plan, section, "SECTION {0}: {2}"), "")
        yield from _text_lines(lines)


def _text_lines(lines: Lines) -> Iterable[str]:
    for line in lines:
        if isinstance(line, Rows):
            yield from (f"- {', '.join(cells)}" for cells in line.cells)
        elif isinstance(line, Ask):
            yield f"{line.question} {line.answer}".rstrip()
        elif isinstance(line, str):
            yield f"- {line}"
        else:
            yield line.text


LAYOUTS: dict[str, Callable[[Any, Small], None]] = {
    "prose": _headed("Section {0}: {1}"),
    "bullets": _headed("Section {0} – {1}", 2, "List Bullet"),
    "bold": _headed("SECTION {0} – {2}", 0),
    "plain": _headed("{1}", 2),
    "part": _headed("Part {0}: {1}", 1, "List Bullet"),
    "two-line": _headed("Section {0}\n{1}", 0),
    "form": _form,
    "letter-cells": _letter_cells,
    "cards": _cards,
    "side": _side,
}
