"""The command line: what it prints, writes and ends with."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from click.testing import Result as Ran

from planlint import __version__, app
from planlint.cli import main
from planlint.model import Result
from planlint.reports.schema import Report
from tests.support import EXAMPLE, ReadHere, text_plan, word_plan

SECRET = "Quillfeather"
"""A word of a plan that no error line may show."""
FAULTY = {"F": f"- Staff should read with {SECRET}."}
LEVELS = ["stop", "error", "warning", "info", "never"]


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "Reader", ReadHere)


def run(*arguments: str | Path) -> Ran:
    """The command line in this process."""
    ran = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert ran.exception is None or isinstance(ran.exception, SystemExit), ran.exc_info
    return ran


def one_line(text: str) -> str:
    """The one line of an error, and no traceback."""
    (line,) = text.splitlines()
    assert "Traceback" not in line
    assert SECRET not in line
    return line


# ------------------------------------------------------------------------------------------------------- exit codes


@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch, example: Result) -> Iterator[Result]:
    """The example case is read once for all of these."""
    monkeypatch.setattr(app, "check", lambda *_: iter([example]))
    yield example


@pytest.mark.parametrize(("level", "code"), [("stop", 1), ("error", 1), ("warning", 1), ("info", 1), ("never", 0)])
def test_fail_on_of_the_example(checked: Result, level: str, code: int) -> None:
    ran = run("check", EXAMPLE, "--fail-on", level)
    assert ran.exit_code == code
    assert f"{len(checked.cases[0].findings)} findings" in ran.output


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({}, (0, 0, 0, 0, 0)),
        ({"F": "- Quality first teaching in all lessons.\n- The SENCO will set short-term targets with the class teacher every half term and review progress against them each term."}, (0, 0, 0, 1, 0)),
        ({"E": "- Bea will swim 25 metres."}, (0, 0, 1, 1, 0)),
        ({"F": "- The class teacher should read with Bea every Monday for ten minutes."}, (0, 1, 1, 1, 0)),
        ({"G": False}, (1, 1, 1, 1, 0)),
    ],
    ids=["sound", "info", "warning", "error", "stop"],
)
def test_exit_code_by_level(tmp_path: Path, changes: dict[str, str], codes: tuple[int, ...]) -> None:
    plan = text_plan(tmp_path, changes)  # type: ignore[arg-type]
    assert tuple(run("check", plan, "--fail-on", level).exit_code for level in LEVELS) == codes


def test_error_is_what_it_fails_on_by_itself(tmp_path: Path) -> None:
    assert run("check", text_plan(tmp_path, {"E": "- Bea will swim 25 metres."})).exit_code == 0
    assert run("check", text_plan(tmp_path, FAULTY)).exit_code == 1


def test_a_file_that_cannot_be_read_is_three(tmp_path: Path) -> None:
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04" + SECRET.encode())
    for arguments in ([broken], [broken, text_plan(tmp_path)], [tmp_path / "missing.docx"]):
        ran = run("check", *arguments, "--fail-on", "never")
        assert ran.exit_code == 3
        assert str(arguments[0]) in ran.output
        assert SECRET not in ran.output
    assert run("check", broken, text_plan(tmp_path, FAULTY)).exit_code == 3, "3 wins over 1"


@pytest.mark.parametrize("arguments", [["check"], ["check", "x", "--fail-on", "grave"], ["check", "x", "--format", "xml"], ["nonsense"], ["explain"], ["check", "x", "--password-file", "missing.txt"]])
def test_wrong_use_is_two(arguments: list[str]) -> None:
    ran = run(*arguments)
    assert ran.exit_code == 2
    assert "Usage:" in ran.stderr
    assert "Traceback" not in ran.output


def test_an_empty_folder_is_two(tmp_path: Path) -> None:
    ran = run("check", tmp_path)
    assert ran.exit_code == 2
    assert str(tmp_path) in one_line(ran.stderr)


# ------------------------------------------------------------------------------------------------- choosing of rules


def found(*arguments: str | Path) -> set[str]:
    report = json.loads(run("check", *arguments, "--format", "json").stdout)
    return {finding["rule"] for case in report["cases"] for finding in case["findings"]}


def test_select_and_ignore(tmp_path: Path) -> None:
    plan = text_plan(tmp_path, FAULTY)
    assert {"vague-wording", "vague-deliverer", "missing-frequency"} <= found(plan)
    assert found(plan, "--select", "vague-wording") == {"vague-wording"}
    assert found(plan, "--select", "PRO101,PRO105") == {"vague-wording", "vague-deliverer"}
    assert found(plan, "--select", "PRO101", "--select", "vague-deliverer") == {"vague-wording", "vague-deliverer"}
    assert found(plan, "--ignore", "vague-wording, PRO105") == found(plan) - {"vague-wording", "vague-deliverer"}


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_an_unknown_rule(tmp_path: Path, option: str) -> None:
    ran = run("check", text_plan(tmp_path), option, "vague-wordin")
    assert ran.exit_code == 2
    assert ran.stdout == ""
    line = one_line(ran.stderr)
    assert "vague-wordin'" in line
    assert "did you mean vague-wording?" in line


def test_a_wrong_rule_name_wins_over_a_missing_file(tmp_path: Path) -> None:
    assert run("check", tmp_path / "missing.docx", "--select", "nothing-of-the-kind").exit_code == 2


# ------------------------------------------------------------------------------------------------------- what it writes


def test_json_goes_to_standard_output_alone(tmp_path: Path) -> None:
    ran = run("check", text_plan(tmp_path, FAULTY), tmp_path / "missing.docx", "--format", "json")
    report = Report.model_validate_json(ran.stdout)
    assert [error.error for error in report.errors] == ["not-found"]
    assert len(report.cases) == 1
    assert str(tmp_path / "missing.docx") in one_line(ran.stderr)


def test_output_file_text(tmp_path: Path) -> None:
    target = tmp_path / "new folder" / "report.txt"
    ran = run("check", text_plan(tmp_path, FAULTY), "-o", target)
    assert (ran.exit_code, ran.stdout) == (1, "")
    written = target.read_text(encoding="utf-8")
    assert f"“[Staff] [should] read with {SECRET}.”" in written
    assert "\x1b" not in written
    assert b"\r" not in target.read_bytes()


def test_output_file_json(tmp_path: Path) -> None:
    target = tmp_path / "report.json"
    run("check", text_plan(tmp_path, FAULTY), "--format", "json", "--output", target)
    assert Report.model_validate_json(target.read_text(encoding="utf-8")).cases


def test_an_output_that_cannot_be_written(tmp_path: Path) -> None:
    ran = run("check", text_plan(tmp_path, FAULTY), "--output", tmp_path)
    assert ran.exit_code == 2
    assert str(tmp_path) in one_line(ran.stderr)


def test_several_plans_in_one_report(tmp_path: Path) -> None:
    paths = [text_plan(tmp_path, FAULTY, "one.txt"), text_plan(tmp_path, {}, "two.txt")]
    report = Report.model_validate_json(run("check", *paths, "--format", "json").stdout)
    assert [case.plan for case in report.cases] == [str(path) for path in paths]
    text = run("check", *paths).output
    assert text.index("one.txt") < text.index("two.txt")


def test_advice_is_read_from_the_folder_given(tmp_path: Path) -> None:
    (tmp_path / "reports").mkdir()
    shutil.copy(EXAMPLE / "advice" / "ep.docx", tmp_path / "reports")
    report = json.loads(run("check", text_plan(tmp_path), "--advice", tmp_path / "reports", "--format", "json").stdout)
    assert [document["kind"] for document in report["cases"][0]["documents"]] == ["plan", "ep"]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.docx", b"", "empty"),
        ("broken.docx", b"PK\x03\x04" + SECRET.encode() * 9, "Word"),
        ("broken.pdf", b"%PDF-1.7\n" + SECRET.encode() * 9, ""),
        ("sheet.zip", b"PK\x05\x06" + b"\0" * 18, "zip"),
        ("noise.docx", bytes(range(256)) * 4, ""),
    ],
)
def test_unreadable_files_give_one_clear_line(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    for command in ("check", "outline"):
        ran = run(command, path)
        assert ran.exit_code == 3, command
        line = one_line(ran.stderr if command == "outline" else ran.output.strip())
        assert str(path) in line
        assert words in line


def test_a_fault_inside_shows_no_plan_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a reader did not foresee is one line as well."""
    from planlint.parsers import reading

    def explode(*_: object) -> None:
        raise ValueError(SECRET)

    monkeypatch.setattr(reading, "_read", explode)
    ran = run("check", text_plan(tmp_path))
    assert ran.exit_code == 3
    assert "ValueError" in one_line(ran.output.strip())


# ---------------------------------------------------------------------------------------------------- other commands


def test_rules_lists_every_rule() -> None:
    ran = run("rules")
    assert ran.exit_code == 0
    lines = [line for line in ran.output.splitlines() if line.startswith(" ")]
    assert sorted(line.split()[:2] for line in lines) == [[rule.code, rule.name] for rule in app.rules()]
    assert all(re.search(r"must fix|should fix|look", line) for line in lines)


def test_explain_by_name_and_by_code() -> None:
    by_name, by_code = run("explain", "vague-wording"), run("explain", "PRO101")
    assert by_name.output == by_code.output
    assert by_name.exit_code == 0
    assert "vague-wording (PRO101) · Must fix" in by_name.output


def test_explain_an_unknown_rule() -> None:
    ran = run("explain", "missing-frequence")
    assert ran.exit_code == 2
    assert "did you mean missing-frequency?" in one_line(ran.stderr)


def test_outline(tmp_path: Path) -> None:
    ran = run("outline", word_plan(tmp_path))
    assert ran.exit_code == 0
    assert "Child: Bea" in ran.output
    assert "F-1 provision: The speech and language therapist will work with Bea" in ran.output


def test_outline_of_a_missing_file(tmp_path: Path) -> None:
    ran = run("outline", tmp_path / "missing.docx")
    assert ran.exit_code == 3
    assert "missing.docx" in one_line(ran.stderr)


def test_version_and_help() -> None:
    assert run("--version").output.strip().endswith(__version__)
    for arguments in (["--help"], ["-h"], ["check", "--help"]):
        ran = run(*arguments)
        assert ran.exit_code == 0
        assert ran.output.startswith("Usage:")
    assert all(command in run("--help").output for command in ("check", "outline", "rules", "explain"))
    assert "Exit codes" in run("--help").output
