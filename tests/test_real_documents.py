"""Every rule fires on a real Word file: its first example, put into a sound plan, written, read and checked."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from docx.enum.text import WD_COLOR_INDEX

from planlint import engine, structure
from planlint.model import Case
from planlint.packs import Example, Rule
from planlint.parsers import read
from planlint.trial import MARK
from tests.support import app, bench, changed, layouts, pack, word_plan

TITLES = {"main": "Provision", "deliverer": "Who", "frequency": "How often", "duration": "How long", "review": "Review", "timescale": "By when", "measure": "How we will know"}


def written(rule: Rule, example: Example, folder: Path) -> Path:
    """The example as a Word file: an item is added to its section, a row becomes a table of its own."""
    if isinstance(example, dict) and "main" not in example:
        changes = {key: _plain(text) if isinstance(text, str) else text for key, text in example.items() if key not in ("advice", "marks")}
        path = word_plan(folder, changes)
        if "marks" in example:
            _mark(path, str(example["marks"]))
        return path
    section = rule.sections[0] if rule.sections else "F"
    cells = {"main": example} if isinstance(example, str) else {key: str(text) for key, text in example.items()}
    path = word_plan(folder)
    word = docx.Document(str(path))
    headings = [paragraph for paragraph in word.paragraphs if paragraph.text.startswith("Section ")]
    number = next(number for number, paragraph in enumerate(headings) if paragraph.text.startswith(f"Section {section}:"))
    if len(cells) == 1:
        headings[number + 1].insert_paragraph_before(_plain(cells["main"]), "List Bullet")
    else:
        _row(word, headings[number], {key: _plain(text) for key, text in cells.items() if key != "heading"}, cells.get("heading"))
    word.save(str(path))
    return path


def _plain(text: str) -> str:
    """Without its marks; the sound plan's child is Bea."""
    return MARK.sub(r"\1", text).replace("Billy", "Bea")


def _row(word: docx.document.Document, heading: docx.text.paragraph.Paragraph, cells: dict[str, str], title: str | None) -> None:
    table = word.add_table(rows=2, cols=len(cells))
    for column, (kind, text) in enumerate(cells.items()):
        table.cell(0, column).text, table.cell(1, column).text = TITLES[kind], text
    heading._p.addnext(table._tbl)
    if title:
        heading._p.addnext(word.add_paragraph(title, "Heading 2")._p)


def _mark(path: Path, marks: str) -> None:
    word = docx.Document(str(path))
    run = word.paragraphs[-1].add_run(" Ask Mum.")
    if "highlights" in marks:
        run.font.highlight_color = WD_COLOR_INDEX.YELLOW
    else:
        word.add_comment([run], text="Is this right?", author="A writer")
    word.save(str(path))


@pytest.mark.parametrize("rule", pack().rules, ids=lambda rule: rule.name)
def test_rule_fires_on_a_word_file(rule: Rule, tmp_path: Path) -> None:
    example = rule.examples.flag[0]
    plan = structure.build_plan(read(written(rule, example, tmp_path)), layouts())
    advice = tuple(bench().case(rule, example).advice) if isinstance(example, dict) else ()
    case = Case(plan, advice)
    found = engine.run(bench().bound_with(rule), case, app.facts().read_case(case))
    assert rule.name in {finding.rule for finding in found}


def test_the_sound_plan_as_word_has_no_finding(tmp_path: Path) -> None:
    assert changed({})
    plan = structure.build_plan(read(word_plan(tmp_path)), layouts())
    case = Case(plan)
    assert [(finding.rule, finding.section) for finding in engine.run(engine.bind(pack().rules), case, app.facts().read_case(case))] == []
