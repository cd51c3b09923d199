"""Decisions, an earlier report, a baseline and an earlier plan, as a user works with them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import docx
import pytest
from click.testing import CliRunner, Result

from planlint.cli import main
from tests.support import word_plan

VAGUE = "- The teaching assistant will give Bea access to a quiet room as required.\n- The speech and language therapist will see Bea for 45 minutes, six times a term."
pytestmark = pytest.mark.usefixtures("read_here")


def run(*arguments: object, code: int | None = 0) -> Result:
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert code is None or result.exit_code == code, result.output
    return result


def number_of(rule: str, shown: str) -> str:
    found = re.search(rf"{rule} \[([0-9a-f]{{8}})\]", shown)
    assert found, shown
    return found[1]


def test_a_finding_kept_is_counted_and_not_shown(tmp_path: Path) -> None:
    plan = word_plan(tmp_path, {"F": VAGUE})
    shown = run("check", plan, "--fail-on", "never").output
    number = number_of("vague-wording", shown)
    kept = run("keep", number, "--plan", plan, "--reason", "The therapist advised it in these words.", "--by", "J. Marsh")
    assert "plan.docx.kept.json" in kept.output
    again = run("check", plan, "--fail-on", "never").output
    assert f"[{number}]" not in again
    assert "Kept as written: 1" in again
    told = run("check", plan, "--fail-on", "never", "--show-kept").output
    assert "J. Marsh" in told
    assert f"[{number}]" in told
    report = json.loads(run("check", plan, "--format", "json", "--fail-on", "never").output)
    assert [f["kept"]["why"] for f in report["cases"][0]["findings"] if f["kept"]] == ["The therapist advised it in these words."]


def test_everything_kept_is_no_reason_to_end_with_1(tmp_path: Path) -> None:
    plan = word_plan(tmp_path, {"F": VAGUE})
    while run("check", plan, code=None).exit_code:
        report = json.loads(run("check", plan, "--format", "json", code=None).output)
        first = next(f for f in report["cases"][0]["findings"] if f["severity"] == "error" and not f["kept"])
        run("keep", first["fingerprint"][:10], "--plan", plan, "--reason", "as advised")
    assert "Kept as written" in run("check", plan).output


@pytest.mark.parametrize(("finding", "reason", "says"), [("abcdabcd", "as advised", "no finding 'abcdabcd'"), ("0", "as advised", "planlint check"), ("abcdabcd", " ", "say why")])
def test_keep_used_wrongly(tmp_path: Path, finding: str, reason: str, says: str) -> None:
    plan = word_plan(tmp_path, {"F": VAGUE})
    assert says in run("keep", finding, "--plan", plan, "--reason", reason, code=2).output
    assert not plan.with_name("plan.docx.kept.json").exists()


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_a_plan_edited_and_saved_in_libreoffice_keeps_its_decisions(tmp_path: Path) -> None:
    plan = word_plan(tmp_path, {"F": VAGUE})
    number = number_of("vague-wording", run("check", plan, "--fail-on", "never").output)
    run("keep", number, "--plan", plan, "--reason", "as advised")
    edited = docx.Document(str(plan))
    edited.paragraphs[0].insert_paragraph_before("A line that somebody added.")
    edited.save(str(plan))
    profile = (tmp_path / "profile").as_uri()
    for form, name in (("odt", "plan.docx"), ("docx", "plan.odt")):  # LibreOffice's own reading and writing, both ways
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation={profile}", "--convert-to", form, "--outdir", str(tmp_path), str(tmp_path / name)], check=True, capture_output=True)
    again = run("check", plan, "--fail-on", "never").output
    assert f"[{number}]" not in again
    assert "Kept as written: 1" in again


def test_since_the_last_report(tmp_path: Path) -> None:
    plan, last = word_plan(tmp_path, {"F": VAGUE, "D": ""}), tmp_path / "last.json"
    run("check", plan, "--format", "json", "-o", last, "--fail-on", "never")
    word_plan(tmp_path, {"F": VAGUE})
    shown = run("check", plan, "--since", last, "--fail-on", "never").output
    assert re.search(r"Since the earlier report: mended 1, new 0, left \d+\.", shown)
    assert json.loads(run("check", plan, "--since", last, "--format", "json", "--fail-on", "never").output)["since"]["mended"] == 1
    assert "is no report" in run("check", plan, "--since", plan, code=2).output


def test_a_baseline_for_a_batch(tmp_path: Path) -> None:
    (tmp_path / "plans").mkdir()
    plan, known = word_plan(tmp_path / "plans", {"F": VAGUE}, "first.docx"), tmp_path / "baseline.json"
    word_plan(tmp_path / "plans", {"D": ""}, "other.docx")
    assert "allows the" in run("check", tmp_path / "plans", "--write-baseline", known).output
    assert set(json.loads(known.read_text(encoding="utf-8"))["plans"]) == {"plans/first.docx", "plans/other.docx"}
    assert "Known before" in run("check", tmp_path / "plans", "--baseline", known).output

    word_plan(tmp_path / "plans", {"F": VAGUE + "\n- Bea will have access to support as needed."}, "first.docx")
    assert "vague-wording" in run("check", tmp_path / "plans", "--baseline", known, code=1).output

    word_plan(tmp_path / "plans", {}, "other.docx")
    assert "the baseline allows more of blank-section" in run("check", tmp_path / "plans", "--baseline", known, code=1).output
    run("check", tmp_path / "plans", "--baseline", known, "--prune", code=1)
    assert "plans/other.docx" not in json.loads(known.read_text(encoding="utf-8"))["plans"]
    assert "--prune needs --baseline" in run("check", plan, "--prune", code=2).output


def test_statistics(tmp_path: Path) -> None:
    plan = word_plan(tmp_path, {"F": VAGUE, "D": ""})
    lines = run("check", plan, "--statistics", "--fail-on", "never").output.splitlines()
    assert lines[0].startswith("1 plan, ")
    head, row = next(line for line in lines if line.startswith("rule")), next(line for line in lines if line.startswith("vague-wording"))
    assert row.split()[head.split().index("F")] == "2"


def test_compare(tmp_path: Path) -> None:
    old, new = word_plan(tmp_path, {"F": VAGUE}, "old.docx"), word_plan(tmp_path, {"F": VAGUE.replace("45", "30")}, "new.docx")
    shown = run("compare", old, new).output
    assert "length less: 45 minutes → 30 minutes" in shown
    assert json.loads(run("compare", old, new, "--format", "json").output)["schema"] == "planlint-compare/1"
    assert "there is no such file" in run("compare", old, tmp_path / "none.docx", code=3).output
