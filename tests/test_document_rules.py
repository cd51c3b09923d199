"""Rules that look at the file itself, on real Word files."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from planlint import app

MARKS = ("comment", "tracked change", "highlight")


def _write(path: Path, status: str, mark: str) -> None:
    """A short plan with one mark in it."""
    document = docx.Document()
    document.add_paragraph(f"{status} Education, Health and Care Plan")
    document.add_heading("Section A: Views, interests and aspirations", 1)
    paragraph = document.add_paragraph("I want to be a vet.")
    run = paragraph.runs[0]
    if mark == "comment":
        document.add_comment(run, text="Ask her again?", author="A. Writer")
    elif mark == "highlight":
        run.font.highlight_color = WD_COLOR_INDEX.YELLOW
    elif mark == "tracked change":
        inserted = OxmlElement("w:ins")
        inserted.set(qn("w:author"), "A. Writer")
        run._r.addprevious(inserted)
        inserted.append(run._r)
    document.save(str(path))


def _found(path: Path) -> list[str]:
    (result,) = app.check([path], options=app.Options(select=("not-ready-to-issue",)))
    return [finding.message for case in result.cases for finding in case.findings]


@pytest.mark.parametrize("mark", MARKS)
def test_a_final_plan_with_marks_is_not_ready(tmp_path: Path, mark: str) -> None:
    """Each kind of mark in a final plan is told."""
    _write(tmp_path / "plan.docx", "Final", mark)
    (message,) = _found(tmp_path / "plan.docx")
    assert mark.split()[0] in message


@pytest.mark.parametrize("status", ["Draft", "Amendment notice:", ""])
@pytest.mark.parametrize("mark", MARKS)
def test_other_plans_may_hold_them(tmp_path: Path, status: str, mark: str) -> None:
    """A draft, an amendment notice and a plan that does not say what it is are still being written."""
    _write(tmp_path / "plan.docx", status, mark)
    assert _found(tmp_path / "plan.docx") == []


def test_a_clean_final_plan(tmp_path: Path) -> None:
    """A final plan without marks has no such finding."""
    _write(tmp_path / "plan.docx", "Final", "")
    assert _found(tmp_path / "plan.docx") == []
