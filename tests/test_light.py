"""Starting is quick: nothing heavy is imported before it is needed."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

HEAVY = ["spacy", "pydantic", "docx", "pypdf", "pypdfium2", "rapidfuzz", "numpy", "lxml"]


def loaded(code: str) -> list[str]:
    """Which heavy modules are there after ``code`` ran in a fresh Python."""
    check = f"import sys, json\n{code}\nprint(json.dumps([name for name in {HEAVY!r} if name in sys.modules]), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, encoding="utf-8", check=True)
    modules: list[str] = json.loads(done.stderr.splitlines()[-1])
    return modules


@pytest.mark.parametrize(
    "code",
    [
        "import planlint; planlint.__version__",
        "import planlint.cli, click.testing\nresult = click.testing.CliRunner().invoke(planlint.cli.main, ['--help'])\nassert result.exit_code == 0",
        "import planlint.cli, click.testing\nresult = click.testing.CliRunner().invoke(planlint.cli.main, ['check', '--help'])\nassert result.exit_code == 0",
        "import planlint.model, planlint.errors",
    ],
    ids=["library", "help", "check --help", "model"],
)
def test_nothing_heavy(code: str) -> None:
    assert loaded(code) == []


def test_the_probe_sees_what_is_loaded() -> None:
    assert loaded("import pydantic") == ["pydantic"]


def test_listing_rules_reads_no_documents() -> None:
    """`planlint rules` needs pydantic, but neither spaCy nor a document reader."""
    code = "import planlint.cli, click.testing\nresult = click.testing.CliRunner().invoke(planlint.cli.main, ['rules'])\nassert result.exit_code == 0 and 'PRO101' in result.output"
    assert not {"spacy", "pypdf", "pypdfium2"} & set(loaded(code))
