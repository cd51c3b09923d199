"""From paths to cases, and from cases to results."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import planlint
from planlint import app
from planlint.app import CaseFiles, Options
from planlint.errors import ReadError, UsageError
from planlint.model import Result
from planlint.parsers import ReadOptions
from tests.support import EXAMPLE, text_plan, word_plan

FAULTY = {"F": "Staff should read with Bea."}


def touch(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


# --------------------------------------------------------------------------------------------------- finding cases


def test_a_file_is_a_case(tmp_path: Path) -> None:
    plan = tmp_path / "Bea M - draft.docx"
    touch(plan, tmp_path / "advice" / "ep.docx")
    assert app.find_cases(plan) == [CaseFiles(plan)]


def test_a_case_folder(tmp_path: Path) -> None:
    advice = [tmp_path / "advice" / name for name in ("ep.docx", "salt.pdf", "family.txt")]
    touch(tmp_path / "plan.docx", *advice, tmp_path / "advice" / "~$ep.docx", tmp_path / "advice" / "photo.png", tmp_path / "notes.docx")
    assert app.find_cases(tmp_path) == [CaseFiles(tmp_path / "plan.docx", tuple(sorted(advice)))]


def test_word_is_taken_before_pdf_with_a_note(tmp_path: Path) -> None:
    touch(tmp_path / "plan.pdf", tmp_path / "plan.docx")
    (found,) = app.find_cases(tmp_path)
    assert found.plan == tmp_path / "plan.docx"
    (note,) = found.notes
    assert "plan.docx is checked" in note
    assert "plan.pdf is not" in note


def test_pdf_alone_is_taken_without_a_note(tmp_path: Path) -> None:
    touch(tmp_path / "plan.pdf", tmp_path / "plan.png")
    assert app.find_cases(tmp_path) == [CaseFiles(tmp_path / "plan.pdf")]


def test_a_folder_of_cases(tmp_path: Path) -> None:
    touch(tmp_path / "b" / "plan.docx", tmp_path / "a" / "plan.pdf", tmp_path / "a" / "advice" / "ep.docx", tmp_path / "empty" / "notes.txt", tmp_path / "single.docx")
    found = app.find_cases(tmp_path)
    assert [case.plan for case in found] == [tmp_path / "a" / "plan.pdf", tmp_path / "b" / "plan.docx", tmp_path / "single.docx"]
    assert [len(case.advice) for case in found] == [1, 0, 0]


def test_advice_folder_given(tmp_path: Path) -> None:
    case, other = tmp_path / "case", tmp_path / "reports"
    touch(case / "plan.docx", case / "advice" / "ep.docx", other / "salt.docx")
    assert app.find_cases(case, other) == [CaseFiles(case / "plan.docx", (other / "salt.docx",))]
    assert app.find_cases(case / "plan.docx", other) == [CaseFiles(case / "plan.docx", (other / "salt.docx",))]
    assert app.find_cases(case, other / "salt.docx") == [CaseFiles(case / "plan.docx", (other / "salt.docx",))]


def test_a_missing_path(tmp_path: Path) -> None:
    with pytest.raises(ReadError) as error:
        app.find_cases(tmp_path / "nothing")
    assert error.value.kind == "not-found"
    assert str(tmp_path / "nothing") in str(error.value)


def test_an_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as error:
        app.find_cases(tmp_path)
    assert str(tmp_path) in str(error.value)


def test_a_missing_advice_folder_is_said(tmp_path: Path) -> None:
    touch(tmp_path / "plan.docx")
    with pytest.raises((ReadError, UsageError)):
        app.find_cases(tmp_path / "plan.docx", tmp_path / "advise")


# --------------------------------------------------------------------------------------------------- choosing rules


def test_select_and_ignore() -> None:
    assert [rule.name for rule in app.chosen(Options(select=["PRO101", "missing-section"]))] == ["vague-wording", "missing-section"]
    names = [rule.name for rule in app.chosen(Options(ignore=["vague-wording", "STR101"]))]
    assert len(names) == len(app.rules()) - 2
    assert not {"vague-wording", "missing-section"} & set(names)
    assert app.chosen(Options(select=["PRO101"], ignore=["PRO101"])) == ()


@pytest.mark.parametrize(("wrong", "near"), [("vague-wordings", "vague-wording"), ("PRO10l", "PRO10"), ("missing-freqency", "missing-frequency")])
def test_an_unknown_rule_gives_the_nearest_name(wrong: str, near: str) -> None:
    with pytest.raises(UsageError) as error:
        app.chosen(Options(select=[wrong]))
    assert wrong in str(error.value)
    assert f"did you mean {near}" in str(error.value)


def test_a_name_like_no_rule_gives_none() -> None:
    with pytest.raises(UsageError) as error:
        app.chosen(Options(ignore=["qqqq"]))
    assert "did you mean" not in str(error.value)


# --------------------------------------------------------------------------------------------------------- checking


@pytest.mark.usefixtures("read_here")
def test_a_word_and_a_text_plan_say_the_same(tmp_path: Path) -> None:
    word, text = (app.join(app.check([path])) for path in (word_plan(tmp_path, FAULTY), text_plan(tmp_path, FAULTY)))
    found = [[(finding.rule, finding.section, finding.fingerprint) for finding in result.cases[0].findings] for result in (word, text)]
    assert found[0] == found[1]
    assert found[0]


@pytest.mark.usefixtures("read_here")
def test_one_result_a_case_and_a_broken_file_ends_nothing(tmp_path: Path) -> None:
    good = text_plan(tmp_path, FAULTY)
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 not a zip file at all")
    results = list(app.check([broken, good, tmp_path / "missing.docx"]))
    assert [len(result.cases) for result in results] == [0, 1, 0]
    assert [[error.path for error in result.errors] for result in results] == [[str(broken)], [], [str(tmp_path / "missing.docx")]]
    assert results[2].errors[0].error == "not-found"
    joined = app.join(results)
    assert len(joined.cases) == 1
    assert len(joined.errors) == 2


@pytest.mark.usefixtures("read_here")
def test_broken_advice_does_not_stop_the_plan(tmp_path: Path) -> None:
    case = tmp_path / "case"
    case.mkdir()
    text_plan(case, FAULTY)
    touch(case / "advice" / "ep.docx")
    (case / "advice" / "ep.docx").write_bytes(b"PK\x03\x04 broken")
    result = app.join(app.check([case]))
    assert len(result.cases) == 1
    assert result.cases[0].findings
    assert [error.path for error in result.errors] == [str(case / "advice" / "ep.docx")]


@pytest.mark.usefixtures("read_here")
def test_text_in_no_section_is_said(tmp_path: Path) -> None:
    result = app.join(app.check([text_plan(tmp_path, {"K": "- Parents, family advice, 3 January 2025\n\nSigned\n\nA. Officer"})]))
    assert all(unseen.document.endswith("plan.txt") for unseen in result.not_seen)
    shown = " ".join([*(unseen.text for unseen in result.not_seen), *(item.text for item in result.cases[0].case.plan.items)])
    assert "A. Officer" in shown


def test_the_library_reads_in_a_process_of_its_own(tmp_path: Path) -> None:
    """``planlint.check`` as people call it: a case folder with both kinds of plan and advice beside it."""
    word_plan(tmp_path, FAULTY)
    shutil.copy(EXAMPLE / "plan.pdf", tmp_path / "plan.pdf")
    (tmp_path / "advice").mkdir()
    shutil.copy(EXAMPLE / "advice" / "ep.docx", tmp_path / "advice")
    result = planlint.check(tmp_path)
    assert isinstance(result, Result)
    (case,) = result.cases
    assert case.case.plan.path == str(tmp_path / "plan.docx")
    assert [document.kind for document in case.case.advice] == ["ep"]
    assert {"vague-wording", "vague-deliverer"} <= {finding.rule for finding in case.findings}
    assert any("plan.pdf is not" in note for note in result.notes)
    assert result.errors == ()


def test_the_library_reads_one_document(tmp_path: Path) -> None:
    plan = planlint.read(text_plan(tmp_path))
    assert (plan.kind, plan.status, plan.facts.child) == ("plan", "final", "Bea")
    with pytest.raises(ReadError):
        planlint.read(tmp_path / "missing.docx")


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    options = Options(reading=ReadOptions(max_bytes=10))
    (error,) = app.join(app.check([text_plan(tmp_path)], options=options)).errors
    assert error.error == "too-large"


# ---------------------------------------------------------------------------------------------------- example case


def test_the_example_case_is_read_whole(example: Result) -> None:
    (case,) = example.cases
    assert len(case.case.advice) == len(list((EXAMPLE / "advice").iterdir()))
    assert {"family", "education", "ep", "salt"} <= {document.kind for document in case.case.advice}
    assert [section.id for section in case.case.plan.sections if section.id != "front"] == ["A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K"]
    assert case.case.plan.facts.child == "Jonah"
    assert example.errors == ()


def test_the_example_case_has_findings_of_many_kinds(example: Result) -> None:
    rules = {finding.rule for finding in example.cases[0].findings}
    assert {"vague-wording", "missing-frequency", "aspiration-as-provision", "inconsistent-term"} <= rules


def test_findings_are_about_the_plan_and_items_of_it(example: Result) -> None:
    (case,) = example.cases
    items = {item.id: item for item in case.case.plan.items}
    assert len(items) == len(case.case.plan.items), "item ids are unique"
    for finding in case.findings:
        assert finding.document == case.case.plan.path
        assert finding.item is None or items[finding.item.id] is finding.item
