"""Settings files: which one counts, what is said of a wrong one, and what is in force in the end."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from planlint import app, engine, settings
from planlint.app import Options, Setup
from planlint.cli.settings import STARTER
from planlint.errors import PlanlintError, UsageError
from planlint.parsers import ReadOptions
from tests.support import text_plan

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def written(text: str, name: str = "planlint.toml") -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return written


def in_force(path: Path, options: Options | None = None) -> Setup:
    here = app.setup(path, options)
    assert here.bound is not None
    assert here.layouts is not None
    return here


def names(setup: Setup) -> set[str]:
    return {rule.name for rule in setup.rules}


EVERY = {rule.name for rule in app.rules()}

# ------------------------------------------------------------------------------------------------------ which counts


def test_the_nearest_file_counts_alone(tmp_path: Path, write: Write) -> None:
    write('ignore = ["vague-wording"]')
    nearer = write('ignore = ["missing-duration"]', "team/planlint.toml")
    plan = tmp_path / "team" / "deep" / "plan.docx"
    plan.parent.mkdir()
    assert settings.find(plan).path == nearer  # type: ignore[union-attr]
    assert names(in_force(plan)) == EVERY - {"missing-duration"}
    assert names(in_force(tmp_path / "plan.docx")) == EVERY - {"vague-wording"}


def test_pyproject_counts_where_it_speaks_of_planlint(tmp_path: Path, write: Write) -> None:
    write("[tool.other]\nx = 1", "a/pyproject.toml")
    write("[tool.planlint]\nignore = ['vague-wording']\n[tool.planlint.severity]\nmissing-duration = 'info'", "pyproject.toml")
    here = in_force(tmp_path / "a" / "plan.docx")
    assert "vague-wording" not in names(here)
    assert here.rule("missing-duration").severity == "info"
    assert here.settings.entries["severity", "missing-duration"].origin.endswith("pyproject.toml:4")
    write("", "planlint.toml")
    assert names(in_force(tmp_path / "a" / "plan.docx")) == EVERY, "planlint.toml comes first in its folder"


def test_config_and_isolated(tmp_path: Path, write: Write) -> None:
    write('ignore = ["vague-wording"]')
    other = write('ignore = ["missing-duration"]', "other.toml")
    plan = tmp_path / "plan.docx"
    assert names(in_force(plan, Options(config=other))) == EVERY - {"missing-duration"}
    assert names(in_force(plan, Options(isolated=True))) == EVERY
    with pytest.raises(UsageError, match="no such settings file"):
        in_force(plan, Options(config=tmp_path / "missing.toml"))


def test_the_mark_of_windows_and_its_line_ends_do_no_harm(tmp_path: Path) -> None:
    (tmp_path / "planlint.toml").write_bytes('\ufeffignore = ["vague-wording"]\r\n[severity]\r\nmissing-duration = "off"\r\n'.encode())
    assert names(in_force(tmp_path)) == EVERY - {"vague-wording", "missing-duration"}


# --------------------------------------------------------------------------------------------------- what is wrong


@pytest.mark.parametrize(
    ("text", "line", "key", "near"),
    [
        ('\nselekt = ["PRO101"]', 2, "selekt", "did you mean select?"),
        ('[limits]\nmax_mb = 3\nmax_page = 2', 3, "limits.max_page", "did you mean max_pages?"),
        ('[[override]]\npaths = ["a"]\n[[override]]\npaths = ["b"]\nignor = ["PRO101"]', 5, "override.ignor", "did you mean ignore?"),
        ('[[override]]\nignore = ["PRO101"]', 1, "override.paths", "is missing"),
        ('[severity]\n# so\n"vague-wording" = "eror"', 3, "severity.vague-wording", "did you mean error?"),
        ('severity.vague-wording = "loud"', 1, "severity.vague-wording", "error, warning, info, off"),
        ('severity = { vague-wording = "eror" }', 1, "severity.vague-wording", "did you mean error?"),
        ('[severity]\nvague-wordin = "info"', 2, "severity.vague-wordin", "did you mean vague-wording?"),
        ('ignore = [\n  "PRO101",\n  "missing-duraton",\n]', 3, "ignore", "did you mean missing-duration?"),
        ('select = "vague"', 1, "select", "there is no rule 'vague'"),
        ('[rules.vague-wordng]\nx = 1', 1, "rules.vague-wordng", "did you mean vague-wording?"),
        ('[rules.universal-offer]\npatern = ["x"]', 2, "rules.universal-offer.patern", "did you mean patterns?"),
        ('[rules.PRO107]\npatterns = 3', 2, "rules.universal-offer.patterns", "must be a list in square brackets"),
        ('[[override]]\npaths = ["**"]\n[override.rules.vague-wording]\nx = 1', 4, "rules.vague-wording.x", "there are no options here"),
        ('[layout.columns]\ndeliverer = "who"', 2, "layout.columns.deliverer", "list"),
        ('[layout.sections.F]\ntitels = ["x"]', 2, "layout.sections.F.titels", "did you mean titles?"),
        ('special_school = "yes"', 1, "special_school", "must be true or false"),
        ('[limits]\nmax_mb = 0', 2, "limits.max_mb", "greater than 0"),
        ('[terms]\n"old name" = 3', 2, "terms.old name", "must be text in quotes"),
        ('[rules.universal-offer]\npatterns = ["(unclosed"]', 2, "rules.universal-offer.patterns", "'(unclosed' is not a pattern (regular expression): a bracket is opened and not closed"),
        ('[rules.universal-offer]\npatterns = ["(?i)fun"]', 2, "rules.universal-offer.patterns", "any case of letters"),
        ('[rules.universal-offer]\npatterns = [" "]', 2, "rules.universal-offer.patterns", "must not be empty"),
        ('[layout.sections.Z]\ntitles = ["x"]', 1, "layout.sections.Z", "there are A, B"),
        ('[layout.sections.b]\ntitles = ["x"]', 1, "layout.sections.b", "did you mean B?"),
        ('[layout.columns]\ndeliver = ["who"]', 2, "layout.columns.deliver", "did you mean deliverer?"),
        ('[rules.overlong-views]\nwords = -5', 2, "rules.overlong-views.words", "must be greater than 0"),
        ('[rules.overlong-views]\nwords = "5"', 2, "rules.overlong-views.words", "must be a whole number"),
        ('[rules.age-mismatch]\nmonths = -1', 2, "rules.age-mismatch.months", "must be 0 or more"),
        ('[rules.hard-to-read]\ntogether = ["A", "Z"]', 2, "rules.hard-to-read.together", "there is no section 'Z'"),
        ('[rules.not-staged]\nwanted = "yes"', 2, "rules.not-staged.wanted", "must be true or false"),
        ('[terms]\n"" = "ASC"', 2, 'terms.""', "the term to be replaced is empty"),
        ('[terms]\n"ASC" = " "', 2, "terms.ASC", "what stands for 'ASC' is empty"),
        ('[terms]\n"ASC" = "ASC"', 2, "terms.ASC", "replaced by itself"),
        ('[terms]\n"ehcp" = "EHCP"', 2, "terms.ehcp", "so finds 'EHCP' too"),
        ('[rules.house-term.terms]\nASC = "ASC"', 1, "rules.house-term.terms", "replaced by itself"),
        ('[limits]\nmax_pages = "many"', 2, "limits.max_pages", "must be a whole number"),
        ('[limits]\nmax_mb = inf', 2, "limits.max_mb", "must be a number"),
        ('select = 3', 1, "select", "must be a list in square brackets"),
        ('limits = 3', 1, "limits", "must be a table"),
        ('[[override]]\npaths = []', 2, "override.paths", "must not be empty"),
        ('\npack = "nowhere"', 2, "pack", "no folder 'nowhere'"),
        ('pack = ["."]', 1, "", "holds no rules"),
        ('ignore = [PRO101]', 1, "", "TOML"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(tmp_path: Path, write: Write, text: str, line: int, key: str, near: str) -> None:
    path = write(text)
    with pytest.raises(PlanlintError) as error:
        in_force(tmp_path / "plan.docx")
    message = str(error.value)
    assert error.value.exit_code == 2
    assert "\n" not in message
    assert near in message
    assert message.startswith(str(tmp_path) if "holds no" in near else f"{path}:{line}: {key}")


def test_a_wrong_key_in_pyproject(tmp_path: Path, write: Write) -> None:
    path = write("[project]\nname = 'x'\n\n[tool.planlint]\nselekt = []\n", "pyproject.toml")
    with pytest.raises(UsageError) as error:
        in_force(tmp_path)
    assert str(error.value) == f"{path}:5: selekt: there is no such key; did you mean select?"


# ------------------------------------------------------------------------------------------------- what is in force


def test_severity_options_and_off(tmp_path: Path, write: Write) -> None:
    write("[severity]\nPRO107 = 'error'\nmissing-duration = 'off'\n[rules.universal-offer]\npatterns = ['golden time']")
    here = in_force(tmp_path)
    rule = here.rule("universal-offer")
    assert (rule.severity, rule.options["patterns"]) == ("error", ["golden time"])
    assert names(here) == EVERY - {"missing-duration"}
    assert app.rules() == app.setup(tmp_path, Options(isolated=True)).every_rule, "the shipped rules stay as they are"


def test_names_and_codes_in_any_case(tmp_path: Path, write: Write) -> None:
    write("ignore = ['pro101']\n[severity]\nMissing-Duration = 'error'")
    here = in_force(tmp_path, Options(ignore=["Pro102"]))
    assert names(here) == EVERY - {"vague-wording", "missing-frequency"}
    assert here.rule("pro103").severity == "error"


def test_shipped_patterns_can_be_read() -> None:
    """They are not compiled a second time when their rules are bound."""
    assert engine.bind(rule.model_copy(update={"configured": True}) for rule in app.rules())


def test_a_milder_variant_stays_milder(tmp_path: Path, write: Write) -> None:
    mixed = next(rule for rule in app.rules() if rule.severity == "error" and "warning" in rule.severity_of.values())
    write(f"[severity]\n{mixed.name} = 'error'")
    assert in_force(tmp_path).rule(mixed.name).severity_of == mixed.severity_of
    write(f"[severity]\n{mixed.name} = 'info'")
    assert set(in_force(tmp_path).rule(mixed.name).severity_of.values()) == {"info"}


def test_overrides_by_path(tmp_path: Path, write: Write) -> None:
    write(
        'ignore = ["vague-wording"]\n[severity]\nmissing-duration = "info"\n'
        '[[override]]\npaths = ["special-schools/**", "**/unit-?/*.docx"]\nspecial_school = true\nseverity = { missing-duration = "error" }\n'
        '[[override]]\npaths = ["archive"]\nselect = ["vague-wording"]\n'
    )
    plain, special, unit, kept = (in_force(tmp_path / path) for path in ("a/plan.docx", "special-schools/north/plan.docx", "x/unit-3/plan.docx", "b/archive/plan.docx"))
    assert [setup.settings.special_school for setup in (plain, special, unit, kept)] == [False, True, True, False]
    assert [setup.rule("missing-duration").severity for setup in (plain, special)] == ["info", "error"]
    assert "vague-wording" not in names(special)
    assert names(kept) == {"vague-wording"}, "a later choice by name lifts an earlier ignore"
    assert in_force(tmp_path / "unit-33" / "plan.docx").settings.special_school is False
    assert special.settings.entries["special_school",].origin == f"{tmp_path / 'planlint.toml'}:6"


def test_plans_with_the_same_settings_share_a_setup(tmp_path: Path, write: Write) -> None:
    write('[[override]]\npaths = ["special/**"]\nspecial_school = true')
    setups = app.Setups()
    assert setups.of(tmp_path / "a.docx") is setups.of(tmp_path / "b.docx")
    assert setups.of(tmp_path / "a.docx") is not setups.of(tmp_path / "special" / "b.docx")


def test_the_command_line_wins(tmp_path: Path, write: Write) -> None:
    write('select = ["PRO101", "PRO102"]\nignore = ["missing-duration"]\n[severity]\nmissing-deliverer = "off"\n[limits]\nmax_mb = 5\nmax_pages = 7\nmax_objects = 9\n')
    here = in_force(tmp_path, Options(select=["missing-duration", "missing-deliverer"], limits={"max_mb": 60}))
    assert names(here) == {"missing-duration", "missing-deliverer"}
    assert (here.reading.max_bytes, here.reading.max_pages, here.reading.max_objects) == (60_000_000, 7, 9)
    assert names(in_force(tmp_path, Options(ignore=["PRO102"]))) == {"vague-wording"}
    assert in_force(tmp_path, Options(reading=ReadOptions(max_pages=3))).reading.max_pages == 3


def test_house_terms_reach_their_rule(tmp_path: Path, write: Write) -> None:
    write('[terms]\n"statement of SEN" = "plan"')
    assert in_force(tmp_path).rule("house-term").options["terms"]["statement of SEN"] == "plan"


@pytest.mark.usefixtures("read_here")
def test_layout_hints_are_read(tmp_path: Path, write: Write) -> None:
    plan = text_plan(tmp_path)
    text = plan.read_text(encoding="utf-8")
    plan.write_text(re.sub(r"Section G: .*", "Our grommet pages", text), encoding="utf-8")
    assert app.read(plan).section("G") is None
    write('[layout.sections.G]\ntitles = ["our grommet pages"]')
    found = app.read(plan).section("G")
    assert found is not None
    assert found.items


@pytest.mark.usefixtures("read_here")
@pytest.mark.parametrize(("status", "counts"), [("Final plan", True), ("Draft plan", False), ("Draft amended plan", True)])
def test_a_special_school_counts_only_after_the_first_draft(tmp_path: Path, write: Write, status: str, counts: bool) -> None:
    write("special_school = true")
    plan = text_plan(tmp_path)
    text = plan.read_text(encoding="utf-8")
    assert "Final plan" in text
    plan.write_text(text.replace("Final plan", status), encoding="utf-8")
    (case,) = app.join(app.check([plan])).cases
    assert case.case.special_school is counts


@pytest.mark.usefixtures("read_here")
def test_each_plan_of_a_run_has_its_own_settings(tmp_path: Path, write: Write) -> None:
    write('select = ["vague-wording"]', "a/planlint.toml")
    write('select = ["missing-frequency"]', "b/planlint.toml")
    plans = [text_plan(tmp_path / name, {"F": "- Staff should read with Bea."}) for name in "ab"]
    found = [{finding.rule for finding in case.findings} for case in app.join(app.check(plans)).cases]
    assert found == [{"vague-wording"}, {"missing-frequency"}]


# -------------------------------------------------------------------------------------------------- the starter file


def test_the_starter_loads_and_changes_nothing(tmp_path: Path, write: Write) -> None:
    write(STARTER.read_text(encoding="utf-8"))
    here = in_force(tmp_path)
    assert here.every_rule == app.rules()
    assert set(here.settings.entries) == set(app.setup(tmp_path, Options(isolated=True)).settings.entries)


def test_every_line_of_the_starter_is_right(tmp_path: Path, write: Write) -> None:
    write(re.sub(r"^#(?=\S)", "", STARTER.read_text(encoding="utf-8"), flags=re.MULTILINE))
    pack = write((Path(__file__).parents[1] / "examples/council-pack/provision/golden-time.toml").read_text(encoding="utf-8"), "our-pack/provision/golden-time.toml")
    here = in_force(tmp_path)
    assert here.rule("golden-time").origin == str(pack)
    said = settings.read(tmp_path / "planlint.toml").values.model_fields_set
    assert said == set(settings.model.Values.model_fields)
