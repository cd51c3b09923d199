"""A council's own pack: what it adds, extends and replaces, and what is said of a wrong one."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path
from types import ModuleType

import pytest

from planlint import app, engine, packs
from planlint.checks.base import CheckOptions
from planlint.errors import PackError
from planlint.facts.components import Facts
from planlint.facts.item import ItemFacts
from planlint.model import Case, Hit, Item
from planlint.packs import Pack
from planlint.setup import facts, pack
from planlint.trial import Bench, words_of
from tests.support import ROOT, item, of, plan_of, text_plan

EXAMPLE = ROOT / "examples" / "council-pack"
OWN = (EXAMPLE / "provision" / "golden-time.toml").read_text(encoding="utf-8")
Write = Callable[[str, str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def written(name: str, text: str) -> Path:
        path = tmp_path / "ours" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return written


def joined(tmp_path: Path) -> Pack:
    return pack((tmp_path / "ours",))


def found(joint: Pack, text: str, section: str = "F") -> dict[str, str | None]:
    """What a pack finds in an item: rule → words."""
    case = Case(plan_of([item(text, section)]))
    return {finding.rule: words_of(finding) for finding in engine.run(engine.bind(joint.rules), case, Facts(joint.words).read_case(case)) if finding.item}


# -------------------------------------------------------------------------------------------------- the example pack


@pytest.fixture(scope="module")
def example_pack() -> Pack:
    return pack((EXAMPLE,))


def test_it_adds_a_rule(example_pack: Pack) -> None:
    text = "Billy will have golden time with his class teacher every Friday for 30 minutes."
    assert found(example_pack, text) == {"golden-time": "golden time"}
    assert found(pack(), text) == {}
    assert [rule for rule in example_pack.rules if rule not in pack().rules] == [rule for rule in example_pack.rules if rule.origin]


def test_it_extends_a_rule(example_pack: Pack) -> None:
    text = "The class teacher will read with Billy for ten minutes every day in quiet weeks."
    assert found(pack(), text) == {}
    assert found(example_pack, text) == {"vague-wording": "in quiet weeks"}
    shipped, rule = (next(rule for rule in each.rules if rule.name == "vague-wording") for each in (pack(), example_pack))
    assert rule.code == "PRO101"
    assert rule.message == {**shipped.message, "availability": "“{phrase}” says it is there. Our panel asks for what is delivered."}  # type: ignore[dict-item]
    assert len(rule.examples.flag) == len(shipped.examples.flag) + 1


def test_it_takes_phrases_out(example_pack: Pack) -> None:
    text = "The class teacher will read lots of poems with Billy every day for ten minutes."
    assert found(pack(), text)["vague-wording"] == "lots of"
    assert "vague-wording" not in found(example_pack, text)


def test_it_replaces_a_rule(example_pack: Pack) -> None:
    assert "universal-offer" in found(pack(), "Quality first teaching in all lessons.")
    assert "universal-offer" not in found(example_pack, "Quality first teaching in all lessons.")
    assert found(example_pack, "Reading buddies, led by the class teacher for 20 minutes every Friday.") == {"universal-offer": "Reading buddies"}


def test_it_extends_words(example_pack: Pack) -> None:
    text = "The wayfinder will read with Billy for ten minutes every Monday."
    (theirs,) = Facts(example_pack.words).read([item(text)])
    assert [text[person.start : person.end] for person in theirs.deliverers] == ["wayfinder"]
    assert "house parent" not in example_pack.words["people"]["role"]["education"]
    assert "house parent" in pack().words["people"]["role"]["education"]


@pytest.mark.usefixtures("read_here")
def test_a_plain_folder_named_in_the_settings(tmp_path: Path, write: Write) -> None:
    """As a council has it: plans, planlint.toml above them, the pack beside it; headings of its template, its own role."""
    write("provision/golden-time.toml", OWN)
    write("layouts/ours.toml", '[sections.G]\ntitles = ["our grommet pages"]')
    write("words/people.toml", '[role]\neducation = ["wayfinder"]')
    (tmp_path / "planlint.toml").write_text('pack = "ours"\n[severity]\ngolden-time = "error"\n', encoding="utf-8")
    (tmp_path / "plans").mkdir()
    plan = text_plan(tmp_path / "plans", {"F": "- Golden time, led by the wayfinder every Monday for ten minutes.", "G": "- The school nurse checks Bea's pump for ten minutes every Monday."})
    plan.write_text(re.sub("Section G: .*", "Our grommet pages", plan.read_text(encoding="utf-8")), encoding="utf-8")
    (case,) = app.join(app.check([plan])).cases
    (finding,) = of("golden-time", case.findings)
    assert (finding.severity, words_of(finding)) == ("error", "Golden time")
    assert of("vague-deliverer", case.findings) == of("missing-deliverer", case.findings) == []
    assert case.case.plan.section("G") is not None
    (plain,) = app.join(app.check([plan], options=app.Options(isolated=True))).cases
    assert of("golden-time", plain.findings) == []
    assert plain.case.plan.section("G") is None


def test_packs_join_in_order(tmp_path: Path, write: Write) -> None:
    write("wording/again.toml", 'extends = "golden-time"\nwhy = "Said again."\n[add]\npatterns = [\'\\bfun friday\\b\']\n')
    both = pack((EXAMPLE, tmp_path / "ours"))
    rule = next(rule for rule in both.rules if rule.name == "golden-time")
    assert (rule.why, rule.family) == ("Said again.", "provision")
    assert found(both, "Fun Friday with the class teacher every Friday for 30 minutes.")["golden-time"] == "Fun Friday"


def test_options_of_an_extension(tmp_path: Path, write: Write) -> None:
    shipped = next(rule for rule in pack().rules if rule.name == "universal-offer").options["patterns"]
    path = write("provision/universal-offer.toml", f"extends = 'universal-offer'\nseverity = 'warning'\n[add]\npatterns = ['reading buddies']\n[remove]\npatterns = ['{shipped[0]}']\n")
    rule = next(rule for rule in joined(tmp_path).rules if rule.name == "universal-offer")
    assert rule.options["patterns"] == [*shipped[1:], "reading buddies"]
    assert (rule.severity, rule.origin) == ("warning", str(path))


def test_an_example_of_ones_own_takes_the_place_of_a_shipped_one(tmp_path: Path, write: Write) -> None:
    text = next(rule for rule in pack().rules if rule.name == "universal-offer").examples.flag[1]
    assert isinstance(text, str)
    write("provision/universal-offer.toml", f"extends = 'universal-offer'\n[remove]\npatterns = ['quality[- ]first teaching']\n[examples]\nallow = ['{packs.unmarked(text)}']\n")
    ours = joined(tmp_path)
    rule = next(rule for rule in ours.rules if rule.name == "universal-offer")
    assert text not in rule.examples.flag
    assert [trial.problem for trial in Bench(ours).trials([rule]) if trial.problem] == []


# --------------------------------------------------------------------------------------------------- what is wrong

EXTENDS = 'extends = "vague-wording"\n'


@pytest.mark.parametrize(
    ("name", "text", "line", "says"),
    [
        ("provision/vague-wording.toml", OWN.replace('"golden-time"', '"vague-wording"'), 3, "say replaces = true, or extends"),
        ("provision/golden-time.toml", OWN.replace("OUR101", "PRO101"), 2, "the code of vague-wording"),
        ("provision/golden-time.toml", "replaces = true\n" + OWN, 1, "no rule 'golden-time' to replace"),
        ("provision/golden-time.toml", OWN.replace("severity", "severty"), 4, "did you mean severity?"),
        ("provision/golden-time.toml", OWN.replace('"info"', '"grave"'), 4, "error, warning, info"),
        ("provision/golden-time.toml", OWN.replace('sections = ["F"]', 'sections = ["FF"]'), 5, "there is no 'FF'"),
        ("provision/golden-time.toml", "yields_to = ['vague-wordin']\n" + OWN, 1, "did you mean vague-wording?"),
        ("provision/golden-time.toml", OWN.replace("{phrase}", "{phrase"), 8, "braces"),
        ("provision/other-name.toml", OWN, 3, "must be the file's name"),
        ("provision/x.toml", 'extends = "vague-wordin"', 1, "did you mean vague-wording?"),
        ("provision/x.toml", EXTENDS + 'code = "OUR102"', 2, "keeps the rule's code, 'PRO101'"),
        ("provision/x.toml", EXTENDS + 'severty = "info"', 2, "did you mean severity?"),
        ("provision/x.toml", EXTENDS + "[add.phrases]\noftn = ['x']", 3, "did you mean often?"),
        ("provision/x.toml", EXTENDS + "[add]\nphrases = ['x']", 3, "of which kind: often"),
        ("provision/x.toml", EXTENDS + "[remove.phrases]\noften = ['most dayz']", 3, "did you mean most days?"),
        ("provision/x.toml", EXTENDS + "[remove.phrases]\namount = ['lotz of']", 3, "remove.phrases.amount: 'lotz of' is not there"),
        ("provision/x.toml", EXTENDS + "[remove.phrases]\namount = 'lots of'", 3, "remove.phrases.amount: must be a list in square brackets"),
        ("provision/x.toml", EXTENDS + "[add.phrases]\namount = ['']", 3, "add.phrases.amount: an entry must not be empty"),
        ("provision/x.toml", EXTENDS + "\nsectons = ['F']", 3, "sectons: there is no such key; did you mean sections?"),
        ("provision/golden-time.toml", OWN.replace("OUR101", "our1"), 2, "code: 'our1' must be three capital letters and three digits, such as ABC101"),
        ("provision/golden-time.toml", OWN.replace('why = ', '# '), 1, "why: is missing"),
        ("provision/golden-time.toml", OWN.replace('"info"', '"INFO"'), 4, "did you mean info?"),
        ("words/people.toml", "[role]\neducation = ['(x']", 2, "role.education: '(x' is not a pattern"),
        ("words/zebra.toml", "stripes = [\n'fine',\n'[x']", 3, "stripes: '[x' is not a pattern"),
        ("layouts/ours.toml", "[sections.Z]\ntitles = ['x']", 1, "sections.Z: there is no such key; there are A, B"),
        ("layouts/ours.toml", "[columns]\ndeliver = ['x']", 2, "did you mean deliverer?"),
        ("provision/x.toml", EXTENDS + "[examples]\nflagg = ['x']", 3, "did you mean flag?"),
        ("provision/x.toml", 'extends = "universal-offer"\n[add]\npatterns = ["("]', 3, "not a pattern"),
        ("provision/x.toml", 'extends = "universal-offer"\n[remove]\npatern = ["("]', 3, "did you mean patterns?"),
        ("words/peple.toml", "[role]\neducation = ['x']", None, "did you mean people?"),
        ("words/people.toml", "[rol]\neducation = ['x']", 1, "did you mean role?"),
        ("words/people.toml", "[role]\neducation = 'x'", 2, "must be a list"),
        ("words/people.toml", "[role]\neducation = ['x', 3]", 2, "must be text"),
        ("words/people.toml", "[remove.role]\neducation = ['teching assistant']", 2, "did you mean teaching assistant?"),
        ("words/weak-phrases.toml", "[[group]]\nkind = 'oftn'\nphrases = ['x']", 2, "did you mean often?"),
        ("words/weak-phrases.toml", "[[group]]\nkind = 'often'\npatterns = ['x', '(?:']", 3, "not a pattern"),
        ("layouts/ours.toml", "[sections.F]\ntitels = ['x']", 2, "did you mean titles?"),
        ("layouts/ours.toml", "[sections.F\n", 1, "TOML"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(tmp_path: Path, write: Write, name: str, text: str, line: int | None, says: str) -> None:
    path = write(name, text)
    with pytest.raises(PackError) as error:
        joined(tmp_path)
    assert str(error.value).startswith(f"{path}:{line}: " if line else f"{path}: ")
    assert says in str(error.value)
    assert "\n" not in str(error.value)


def test_an_option_no_check_knows(tmp_path: Path, write: Write) -> None:
    path = write("provision/golden-time.toml", OWN.replace("patterns =", "pattern ="))
    with pytest.raises(PackError) as error:
        engine.bind(joined(tmp_path).rules)
    assert str(error.value) == f"{path}:15: options.pattern: there is no such option; did you mean patterns?"


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        (OWN.replace("golden time\\b'", "(golden time'"), 15, "options.patterns: '\\b(golden time' is not a pattern"),
        (OWN.replace("[options]", "[options]\nquoted = 'no'"), 15, "options.quoted: must be true or false"),
        (OWN.replace("[options]", "[options]\ngroups = [{ triggers = ['x'] }]"), 15, "options.groups.patterns: is missing"),
        ("extends = 'universal-offer'\n\n[add]\npatterns = [\n  'fine',\n  '(unclosed',\n]", 6, "add.patterns: '(unclosed' is not a pattern"),
        ("extends = 'hard-to-read'\n[options]\nwords = 0", 3, "options.words: must be greater than 0"),
    ],
)
def test_a_wrong_option_is_told_with_its_line(tmp_path: Path, write: Write, text: str, line: int, says: str) -> None:
    path = write("provision/golden-time.toml", text)
    with pytest.raises(PackError) as error:
        engine.bind(joined(tmp_path).rules)
    assert str(error.value).startswith(f"{path}:{line}: {says}")


def test_a_wrong_option_of_the_examples(tmp_path: Path, write: Write) -> None:
    path = write("provision/golden-time.toml", OWN.replace("[examples]", "[examples]\noptions = { unless = ['['] }"))
    ours = joined(tmp_path)
    with pytest.raises(PackError, match=re.escape(f"{path}:18: examples.options.unless: ")):
        list(Bench(ours).trials(rule for rule in ours.rules if rule.origin))


@pytest.mark.parametrize(("name", "says"), [("phras", "did you mean phrase?"), ("zzz", "it gives phrase")])
def test_a_text_that_names_what_the_check_does_not_give(tmp_path: Path, write: Write, name: str, says: str) -> None:
    write("provision/golden-time.toml", OWN.replace("{phrase}", f"{{{name}}}"))
    ours = joined(tmp_path)
    trials = list(Bench(ours).trials(rule for rule in ours.rules if rule.origin))
    assert {trial.problem for trial in trials if trial.kind == "flag"} == {f"the message names {{{name}}}, which the check does not give; {says}"}


def test_a_rule_is_extended_by_its_code(tmp_path: Path, write: Write) -> None:
    write("provision/x.toml", "extends = 'pro101'\nseverity = 'info'")
    assert next(rule for rule in joined(tmp_path).rules if rule.name == "vague-wording").severity == "info"


def test_an_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="holds no rules"):
        pack((tmp_path,))


# ------------------------------------------------------------------------------------------- words, in every shape


def test_words_of_a_kind_join_the_shipped_group(tmp_path: Path, write: Write) -> None:
    write("words/weak-phrases.toml", "[[group]]\nkind = 'availability'\nphrases = ['has the offer of']\n[remove.group]\nphrases = ['access to', 'have access to']\n")
    ours = joined(tmp_path)
    before, after = (sum(len(group["phrases"]) for group in each.words["weak-phrases"]["group"]) for each in (pack(), ours))
    assert (len(ours.words["weak-phrases"]["group"]), after) == (len(pack().words["weak-phrases"]["group"]), before - 1)
    assert found(ours, "Billy has the offer of a quiet room.")["vague-wording"] == "has the offer of"
    assert "vague-wording" not in found(ours, "Billy has access to a quiet room.")


def test_words_of_a_new_name_stand_by_themselves(tmp_path: Path, write: Write) -> None:
    write("words/zebra.toml", "stripes = ['x']")
    assert joined(tmp_path).words["zebra"] == {"stripes": ["x"]}
    assert facts((tmp_path / "ours",)).words["zebra"] == {"stripes": ["x"]}


# ---------------------------------------------------------------------------------------------------- Python checks


class Options(CheckOptions):
    """Options of the check below."""

    letters: int


def check(item: Item, facts: ItemFacts, options: Options) -> Iterator[Hit]:
    """An item of fewer letters."""
    if len(item.text) < options.letters:
        yield Hit(item.section, item, None, {"letters": str(options.letters)})


OF_PYTHON = f"""{OWN.replace('"patterns"', '"short-item"').replace("{phrase}", "{letters}").split("[options]", maxsplit=1)[0]}
[options]
letters = 12
[examples]
flag = ["Reads."]
allow = ["The class teacher reads."]
"""


def bring(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    """As if an installed package had a check."""
    entries = EntryPoints([EntryPoint("short-item", value, "planlint.checks")])
    monkeypatch.setattr(engine, "entry_points", lambda *, group: entries.select(group=group))


def test_a_check_of_an_installed_package(tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("councils_checks")
    module.Options, module.check = Options, check  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "councils_checks", module)
    bring(monkeypatch, "councils_checks")
    write("provision/golden-time.toml", OF_PYTHON)
    ours = joined(tmp_path)
    rule = next(rule for rule in ours.rules if rule.name == "golden-time")
    (bound,) = engine.bind([rule])
    assert (bound.walks, bound.options) == ("item", Options(letters=12))
    assert [trial.problem for trial in Bench(ours).trials([rule])] == ["", ""]
    assert "golden-time" in found(ours, "Reads.")


@pytest.mark.parametrize(("value", "says"), [("nowhere_to_be_found", "ModuleNotFoundError"), ("json", "must have")])
def test_a_check_that_cannot_be_used(tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch, value: str, says: str) -> None:
    bring(monkeypatch, value)
    path = write("provision/golden-time.toml", OF_PYTHON)
    with pytest.raises(PackError) as error:
        engine.bind(joined(tmp_path).rules)
    assert str(error.value).startswith(f"{path}:7: check: 'short-item' ({value})")
    assert says in str(error.value)


def test_a_check_that_is_not_there(tmp_path: Path, write: Write) -> None:
    path = write("provision/golden-time.toml", OWN.replace('"patterns"', '"pattern"'))
    with pytest.raises(PackError, match=re.escape(f"{path}:7: check: there is no check 'pattern'; did you mean patterns?")):
        engine.bind(joined(tmp_path).rules)
