"""Rule files: what is wrong is said with file and key; what a council changes in them changes what is found."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from planlint import app, engine, packs
from planlint.errors import PackError
from planlint.packs import Pack
from planlint.trial import words_of
from tests.support import ROOT, RULES, findings_in, item, of, plan_of

FILE = "provision/universal-offer.toml"


@pytest.fixture
def copied(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "rules"
    shutil.copytree(RULES, folder)
    yield folder


def edit(folder: Path, old: str, new: str, name: str = FILE) -> Path:
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


def refused(folder: Path) -> str:
    with pytest.raises(PackError) as error:
        packs.read(folder)
    assert error.value.exit_code == 2
    return str(error.value)


def test_in_a_checkout_shipped_is_the_rules_folder() -> None:
    assert packs.shipped().resolve() == RULES.resolve()
    assert not (Path(str(files("planlint"))) / "_rules").exists()
    assert packs.shipped().is_relative_to(ROOT)


def test_shipped_rules_are_what_the_command_line_uses() -> None:
    assert app.rules() == packs.read(RULES).rules
    assert list(app.rules()) == sorted(app.rules(), key=lambda rule: rule.code)


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('severity = "info"', 'severity = "grave"', "severity"),
        ('severity = "info"', 'severity = "info"\ncolour = "red"', "colour"),
        ('code = "PRO107"', 'code = "107"', "code"),
        ('check = "ordinary"', "", "check"),
        ('sections = ["F", "G", "H1", "H2"]', 'sections = "F"', "sections"),
        ('source = ["QA programme report", "Kent progress report"]', "source = []", "source"),
        ('action = "tidy"', 'action = "shout"', "action"),
    ],
)
def test_a_wrong_key_or_value(copied: Path, old: str, new: str, key: str) -> None:
    path = edit(copied, old, new)
    message = refused(copied)
    assert str(path) in message
    assert key in message.removeprefix(str(path))
    assert "\n" not in message


@pytest.mark.parametrize("examples", ["flag = []", 'flag = ["x"]\nalow = ["y"]', "flag = [1]"])
def test_wrong_examples(copied: Path, examples: str) -> None:
    path = copied / FILE
    head = path.read_text(encoding="utf-8").split("[examples]")[0]
    path.write_text(f"{head}[examples]\n{examples}\n", encoding="utf-8")
    message = refused(copied)
    assert str(path) in message
    assert "examples" in message


def test_not_toml(copied: Path) -> None:
    path = edit(copied, 'code = "PRO107"', "code = PRO107")
    message = refused(copied)
    assert str(path) in message
    assert "TOML" in message


def test_not_utf_8(copied: Path) -> None:
    path = copied / FILE
    path.write_bytes(path.read_bytes() + b"\n# caf\xe9\n")
    assert str(path) in refused(copied)


def test_not_toml_in_words(copied: Path) -> None:
    path = copied / "words" / "time.toml"
    path.write_text("[classes\n", encoding="utf-8")
    assert str(path) in refused(copied)


def test_a_name_must_be_the_files_name(copied: Path) -> None:
    path = copied / FILE
    path.rename(path.with_name("other-name.toml"))
    message = refused(copied)
    assert "other-name" in message
    assert "universal-offer" in message
    assert "name" in message


def test_a_rule_named_badly(copied: Path) -> None:
    edit(copied, 'name = "universal-offer"', 'name = "Universal Offer"')
    assert "name" in refused(copied)


# ------------------------------------------------------------------------------------------------- own rules, words


def texts(pack: Pack, text: str) -> list[tuple[str, str | None]]:
    found = findings_in(plan_of([item(text)]), engine.bind(pack.rules))
    return [(finding.rule, words_of(finding)) for finding in found if finding.item]


def test_editing_a_rule_changes_what_is_found(copied: Path) -> None:
    text = "The class teacher gives Billy golden time every Friday for 30 minutes."
    assert texts(packs.read(RULES), text) == []
    edit(copied, "patterns = [", "patterns = ['\\bgolden time\\b', ")
    edit(copied, 'severity = "info"', 'severity = "error"')
    pack = packs.read(copied)
    assert texts(pack, text) == [("universal-offer", "golden time")]
    (finding,) = of("universal-offer", findings_in(plan_of([item(text)]), engine.bind(pack.rules)))
    assert finding.severity == "error"


def test_a_rule_taken_out_finds_nothing(copied: Path) -> None:
    text = "Quality first teaching in all lessons."
    assert texts(packs.read(RULES), text) == [("universal-offer", "Quality first teaching")]
    (copied / FILE).unlink()
    assert "universal-offer" not in [rule for rule, _ in texts(packs.read(copied), text)]


def test_a_new_declarative_rule_is_one_file(copied: Path) -> None:
    (copied / "wording" / "house-words.toml").write_text(
        'code = "TRM190"\nname = "house-words"\nseverity = "info"\ncheck = "patterns"\naction = "tidy"\nmessage = "“{phrase}”"\nsuggestion = "Use the council\'s word."\nwhy = "One word."\n'
        "source = [\"house style\"]\n[options]\npatterns = ['pupil referral']\n[examples]\nflag = [\"a <<pupil referral>> unit\"]\nallow = [\"a school\"]\n",
        encoding="utf-8",
    )
    pack = packs.read(copied)
    rule = next(rule for rule in pack.rules if rule.name == "house-words")
    assert rule.family == "wording"
    (finding,) = of("house-words", findings_in(plan_of([item("A place at the pupil referral unit.", "I", "other")]), engine.bind(pack.rules)))
    assert (words_of(finding), finding.severity, finding.message) == ("pupil referral", "info", "“pupil referral”")


def test_own_words_change_what_is_read(copied: Path) -> None:
    from planlint.facts.components import Facts

    path = copied / "words" / "people.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("education = [", 'education = ["wayfinder", ', 1), encoding="utf-8")
    text = "The wayfinder will read with Billy for ten minutes every Monday."
    (theirs,) = Facts(packs.read(copied).words).read([item(text)])
    assert [text[p.start : p.end] for p in theirs.deliverers] == ["wayfinder"]
    assert app.facts().read([item(text)])[0].deliverers == ()
