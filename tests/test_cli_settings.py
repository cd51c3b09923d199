"""The command line and the settings: init, --show-settings, --config, and the rules of a council's pack."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from planlint import app
from planlint.cli.settings import STARTER
from tests.support import ROOT, text_plan
from tests.test_cli import one_line, run

EXAMPLE = ROOT / "examples" / "council-pack"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty current folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


# ------------------------------------------------------------------------------------------------------------- init


def test_init_writes_a_file_that_loads(here: Path) -> None:
    ran = run("init")
    assert ran.exit_code == 0
    assert (here / "planlint.toml").read_text(encoding="utf-8") == STARTER.read_text(encoding="utf-8")
    assert run("rules").exit_code == 0
    assert run("rules").output == run("rules", "--isolated").output


def test_init_overwrites_nothing(here: Path) -> None:
    path = write(here / "team" / "planlint.toml", "select = []")
    ran = run("init", "team")
    assert ran.exit_code == 2
    assert "is there already" in one_line(ran.stderr)
    assert path.read_text(encoding="utf-8") == "select = []"


def test_init_where_there_is_no_folder(here: Path) -> None:
    ran = run("init", "nowhere")
    assert ran.exit_code == 2
    assert "nowhere" in one_line(ran.stderr)


# ------------------------------------------------------------------------------------------------------------- check


def test_check_uses_the_nearest_settings(here: Path) -> None:
    plan = text_plan(here, {"F": "- The class teacher should read with Bea every Monday for ten minutes."})
    assert run("check", plan).exit_code == 1
    write(here / "planlint.toml", 'ignore = ["vague-wording"]')
    assert run("check", plan).exit_code == 0
    assert run("check", plan, "--isolated").exit_code == 1
    assert run("check", plan, "--select", "PRO101").exit_code == 1, "the command line wins"
    other = write(here / "other.toml", "")
    assert run("check", plan, "--config", other).exit_code == 1


def test_a_wrong_key_is_two_and_one_line(here: Path) -> None:
    write(here / "planlint.toml", '\n[severity]\nvague-wordin = "info"')
    for arguments in (["check", text_plan(here)], ["check", "missing.txt"], ["outline", "plan.txt"], ["rules"], ["explain", "PRO101"], ["check", "plan.txt", "--show-settings"]):
        ran = run(*arguments)
        assert (ran.exit_code, ran.stdout) == (2, "")
        assert one_line(ran.stderr).endswith("planlint.toml:3: severity.vague-wordin: there is no rule 'vague-wordin'; did you mean vague-wording?")


def test_a_wrong_settings_file_of_one_plan_ends_the_run_before_it_begins(here: Path) -> None:
    write(here / "b" / "planlint.toml", "selekt = []")
    (here / "a").mkdir()
    ran = run("check", text_plan(here / "a"), text_plan(here / "b"))
    assert (ran.exit_code, ran.stdout) == (2, "")


def test_show_settings(here: Path) -> None:
    write(here / "planlint.toml", 'ignore = ["vague-wording"]\n[severity]\nPRO103 = "info"\n[limits]\nmax_mb = 5\n\n[[override]]\npaths = ["special"]\nspecial_school = true')
    plans = [text_plan(write(here / folder / "x", "").parent) for folder in ("one", "two", "special")]
    ran = run("check", *plans, "--show-settings", "--ignore", "missing-frequency", "--max-pages", "9")
    assert ran.exit_code == 0
    plain, special = ran.output.split(str(plans[2]))
    assert plain.index(str(plans[0])) < plain.index(str(plans[1])) < plain.index("settings file: planlint.toml")
    rows = [line.split() for line in plain.splitlines()]
    assert ["ignore", "vague-wording", "planlint.toml:1"] in rows
    assert ["ignore", "missing-frequency", "command", "line"] in rows
    assert ["severity.missing-duration", '"info"', "planlint.toml:3"] in rows
    assert ["limits.max_mb", "5.0", "planlint.toml:5"] in rows
    assert ["limits.max_pages", "9", "command", "line"] in rows
    assert ["limits.timeout", "60.0", "default"] in rows
    assert ["special_school", "false", "default"] in rows
    assert ["special_school", "true", "(not", "in", "a", "first", "draft)", "planlint.toml:9"] in [line.split() for line in special.splitlines()]
    assert f"{len(app.rules()) - 2} of {len(app.rules())}" in plain


def test_show_settings_without_a_file(here: Path) -> None:
    ran = run("check", text_plan(here), "--show-settings", "--isolated")
    assert "settings file: none" in ran.output
    assert "every rule" in ran.output


# ----------------------------------------------------------------------------------------------- a council's own rules


def test_rules_and_explain_say_where_a_rule_comes_from(here: Path) -> None:
    shutil.copytree(EXAMPLE, here / "ours")
    write(here / "planlint.toml", 'pack = "ours"\nignore = ["missing-duration"]')
    lines = {line.split()[1]: line for line in run("rules").output.splitlines() if line.startswith(" ")}
    assert len(lines) == len(app.rules()) + 1
    assert lines["golden-time"].endswith(f"[{Path('ours/provision/golden-time.toml')}]")
    assert "toml" not in lines["missing-frequency"]
    assert " off " in lines["missing-duration"]
    own = run("explain", "OUR101").output
    assert "golden-time (OUR101) · Look" in own
    assert f"From:    {Path('ours/provision/golden-time.toml')}" in own
    assert "Lists:   patterns (2); " in own
    assert "golden time\\b" not in own
    assert run("explain", "missing-duration").exit_code == 0


def test_rules_stand_by_family_in_short_lines(here: Path) -> None:
    write(here / "ours" / "play" / "golden-time.toml", (EXAMPLE / "provision" / "golden-time.toml").read_text(encoding="utf-8"))
    write(here / "planlint.toml", 'pack = "ours"')
    lines = run("rules").output.splitlines()
    assert max(map(len, lines)) <= 100
    assert [line for line in lines if not line.startswith(" ")][0::8] == ["Structure:", "Identity:"]
    assert [line.split()[0] for line in lines[-2:]] == ["Play:", "OUR101"]


def test_explain_shows_what_a_council_may_change(here: Path) -> None:
    weak, house, advice, long = (run("explain", name).output for name in ("PRO101", "house-term", "missing-required-advice", "hard-to-read"))
    assert "Words:   phrases in rules/words/weak-phrases.toml: often, condition, availability, mood, amount\n" in weak
    assert "Option:  terms = {}\n" in house
    assert "Option" not in advice
    assert 'Option:  grade = 14\nOption:  words = 100\nOption:  paragraph = 30\nOption:  together = ["A", "B", "C", "D"]\n' in long
    assert "has: placeholder-text, universal-offer, missing-frequency, wrong-column, vague-wording\n" in run("explain", "missing-duration").output
    write(here / "planlint.toml", "[rules.house-term.terms]\nASC = 'autism'")
    assert 'Option:  terms = {"ASC" = "autism"}\n' in run("explain", "trm102").output


def test_explain_says_what_is_wrong_in_the_settings(here: Path) -> None:
    write(here / "planlint.toml", "[rules.PRO107]\npatterns = ['(']")
    ran = run("explain", "PRO107")
    assert ran.exit_code == 2
    assert "planlint.toml:2: rules.universal-offer.patterns: '(' is not a pattern" in one_line(ran.stderr)


def test_the_example_pack_passes(here: Path) -> None:
    ran = run("test-rules", EXAMPLE)
    assert ran.exit_code == 0
    assert [line.split()[:2] for line in ran.output.splitlines()] == [["OUR101", "golden-time:"], ["PRO101", "vague-wording:"], ["PRO107", "universal-offer:"]]


def test_an_example_that_goes_wrong_is_one(here: Path) -> None:
    shutil.copytree(EXAMPLE, here / "ours")
    path = here / "ours" / "provision" / "golden-time.toml"
    text = path.read_text(encoding="utf-8")
    write(path, text.replace("circle of friends", "circle time"))
    ran = run("test-rules", "ours")
    assert ran.exit_code == 1
    assert f"{Path('ours/provision/golden-time.toml')}: allow example 1: found circle time" in ran.output
    write(path, text.replace("'\\bcircle time\\b'", "'\\bcircus time\\b'"))
    ran = run("test-rules", "ours")
    assert ran.exit_code == 1
    assert "flag example 2: nothing found" in ran.output


def test_a_rule_that_stops_is_named(here: Path) -> None:
    text = (EXAMPLE / "provision" / "golden-time.toml").read_text(encoding="utf-8")
    write(here / "ours" / "provision" / "golden-time.toml", text.replace('action = "tidy"', 'action = { other = "tidy" }'))
    ran = run("test-rules", "ours")
    assert ran.exit_code == 1
    assert "golden-time.toml: flag example 1: the rule stopped with KeyError" in ran.output


def test_a_pack_of_words_alone(here: Path) -> None:
    write(here / "ours" / "words" / "people.toml", '[role]\neducation = ["wayfinder"]')
    ran = run("test-rules", "ours")
    assert ran.exit_code == 0
    assert "no rules" in ran.output


@pytest.mark.parametrize("folder", ["nowhere", "empty"])
def test_no_pack(here: Path, folder: str) -> None:
    (here / "empty").mkdir()
    ran = run("test-rules", folder)
    assert ran.exit_code == 2
    assert folder in one_line(ran.stderr)
