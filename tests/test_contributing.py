"""What CONTRIBUTING and docs/packs.md show works as it is written."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from planlint.cli import main
from tests.support import ROOT

SHOWN = re.compile(r"<!-- rule: (\S+) -->\n```toml\n(.*?)```\n<!-- end -->", re.DOTALL)
PACK = re.compile(r"```toml\n# ((?:provision|words|layouts)/\S+)\n(.*?)```", re.DOTALL)


def tried(folder: Path) -> tuple[int, str]:
    ran = CliRunner().invoke(main, ["test-rules", str(folder)])
    return ran.exit_code, ran.output


def written(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_a_rule_is_one_file(tmp_path: Path) -> None:
    ((name, text),) = SHOWN.findall((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    written(tmp_path, name, text)
    assert tried(tmp_path) == (0, "TRM190  provision-of-support: 2 to find, 2 to leave alone: as they should be\n")
    written(tmp_path, name, text.replace("the provision of\\b", "the delivery of\\b"))
    assert tried(tmp_path)[0] == 1, "a rule that nothing makes fire"


def test_the_pack_of_the_documentation(tmp_path: Path) -> None:
    shown = PACK.findall((ROOT / "docs" / "packs.md").read_text(encoding="utf-8"))
    for name, text in shown:
        written(tmp_path, name, text)
    code, output = tried(tmp_path)
    assert code == 0, output
    assert len(output.splitlines()) == 2


@pytest.mark.parametrize("name", ["provision/golden-time.toml", "provision/vague-wording.toml", "words/people.toml"])
def test_the_documentation_shows_the_example_pack(name: str) -> None:
    """Every value shown stands in the shipped file; examples and entries may be fewer."""
    shown = dict(PACK.findall((ROOT / "docs" / "packs.md").read_text(encoding="utf-8")))
    assert _within(tomllib.loads(shown[name]), tomllib.loads((ROOT / "examples" / "council-pack" / name).read_text(encoding="utf-8")))


def _within(shown: object, whole: object) -> bool:
    if isinstance(shown, dict) and isinstance(whole, dict):
        return all(key in whole and _within(value, whole[key]) for key, value in shown.items())
    if isinstance(shown, list) and isinstance(whole, list):
        return all(entry in whole for entry in shown)
    return shown == whole
