"""The command line as people run it: in a process of its own, output redirected."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from planlint.reports.schema import Report
from tests.support import EXAMPLE, text_plan


def really(*arguments: str | Path, cwd: Path | None = None, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    """The command line in a process of its own, as people run it."""
    return subprocess.run([sys.executable, "-m", "planlint", *map(str, arguments)], capture_output=True, check=False, cwd=cwd, env=env)


def test_the_example_case_in_a_process_of_its_own() -> None:
    ran = really("check", EXAMPLE)
    assert ran.returncode == 1
    assert ran.stderr == b""
    report = ran.stdout.decode("utf-8")
    assert "4 advice documents beside it" in report
    assert "plan.docx is checked, plan.pdf is not" in report
    assert "\x1b" not in report, "no colours in redirected output"
    for head in ("STOP:", "ASK:", "REWORD:"):
        assert head in report


def test_output_is_utf_8_whatever_the_console_speaks(tmp_path: Path) -> None:
    """A sound plan, in the folder one stands in, on a Windows console."""
    text_plan(tmp_path, {"B": "- Bea is kind and loves stories.\n- Bea says “Żółć – café” for her cat, so other children do not follow her stories."}, "plán.txt")
    ran = really("check", "plán.txt", "--fail-on", "info", cwd=tmp_path, env={**os.environ, "PYTHONIOENCODING": "cp1252"})
    report = ran.stdout.decode("utf-8")
    assert report.startswith("plán.txt: final plan")
    assert "Nothing to mend was found." in report
    assert (ran.returncode, ran.stderr) == (0, b"")


def test_a_broken_file_in_a_process_of_its_own(tmp_path: Path) -> None:
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04" + b"Quillfeather")
    ran = really("check", broken, "--format", "json")
    assert ran.returncode == 3
    (line,) = ran.stderr.decode("utf-8").splitlines()
    assert str(broken) in line
    assert "Quillfeather" not in line
    assert [error.path for error in Report.model_validate_json(ran.stdout).errors] == [str(broken)]
