"""One fault, one finding, in the order people work; fingerprints that last; errors that name file and field."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint import engine
from planlint.errors import PackError
from planlint.model import Finding
from planlint.packs import Rule
from planlint.trial import words_of
from tests.support import ROOT, findings_in, item, of, pack, plan_of, read_plan, text_plan

RULE = next(rule for rule in pack().rules if rule.name == "missing-frequency")
FAULTY = [
    item("Staff should read with Billy.", "F"),
    item("Regular mentoring from the learning mentor.", "F"),
    item("The speech and language therapist will work on Billy's speech sounds for 45 minutes.", "F"),
    item("The school counsellor will have a session with Billy every Tuesday.", "F"),
    item("The school will provide a broad and balanced curriculum.", "F"),
    item("Billy will improve his social skills.", "E"),
    item("By July 2026 Billy will receive weekly speech and language therapy.", "E"),
    item("Billy will have access to a sensory room.", "H1"),
    item("We hope he will get a place at a special school.", "A"),
    item("[insert name] will swim 25 metres by July 2026.", "E"),
]


def rules_of(*items: str, section: str = "F") -> list[str]:
    """The rules about items that fire on these texts."""
    return sorted(finding.rule for finding in findings_in(plan_of([item(text, section) for text in items])) if finding.item)


def test_regular_stands_for_a_frequency() -> None:
    """vague-wording on a word in a frequency's place, not missing-frequency besides."""
    assert rules_of("Regular mentoring from the learning mentor.") == ["vague-wording"]
    assert rules_of("The speech and language therapist will visit as required.") == ["vague-wording"]


def test_missing_frequency_alone_where_neither_frequency_nor_length_is_given() -> None:
    assert rules_of("A speech and language therapist will teach Billy speech sounds.") == ["missing-frequency"]


def test_should_does_not_excuse_a_missing_frequency() -> None:
    assert rules_of("A speech and language therapist should teach Billy speech sounds.") == ["missing-frequency", "vague-wording"]


def test_universal_offer_instead_of_what_it_does_not_say() -> None:
    assert rules_of("Billy will be taught a broad and balanced curriculum.") == ["universal-offer"]


def test_outcome_as_provision_instead_of_not_measurable_and_beside_missing_timescale() -> None:
    assert rules_of("Billy will receive support to improve his confidence.", section="E") == ["missing-timescale", "outcome-as-provision"]


def test_vague_deliverer_instead_of_missing_deliverer() -> None:
    assert rules_of("Staff will read with Billy for 20 minutes every Monday.") == ["vague-deliverer"]


def test_placeholder_instead_of_what_it_stands_for(tmp_path: Path) -> None:
    found = findings_in(read_plan(text_plan(tmp_path, {"G": "- TBC"})))
    assert [(finding.rule, finding.section) for finding in found] == [("placeholder-text", "G")]


def test_rules_look_at_their_own_sections_and_roles() -> None:
    text = "Staff should read with Billy."
    assert rules_of(text, section="B") == ["provision-in-needs"]
    assert rules_of("Billy will improve.", section="F") != rules_of("Billy will improve.", section="E")
    assert [finding for finding in findings_in(plan_of([item(text, "F", "other")])) if finding.item] == []


# -------------------------------------------------------------------------------------------------------- order


def test_order_is_by_who_can_mend_it_then_section_then_item() -> None:
    found = findings_in(plan_of(FAULTY))
    assert len({finding.action for finding in found}) >= 4
    sections = ("front", "A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")
    keys = [(engine.ACTIONS.index(f.action), sections.index(f.section or "front"), int(f.item.id.split("-")[1]) if f.item else -1) for f in found]
    assert keys == sorted(keys)


def test_order_of_items_is_by_number_not_by_letters() -> None:
    found = of("vague-wording", findings_in(plan_of([item("The class teacher should read with Billy daily for ten minutes.")] * 11)))
    assert [finding.item.id for finding in found if finding.item] == [f"F-{number}" for number in range(1, 12)]


# ------------------------------------------------------------------------------------------------- fingerprints


def fingerprints(found: tuple[Finding, ...], text: str) -> list[tuple[str, str]]:
    return sorted((finding.rule, finding.fingerprint) for finding in found if finding.item and finding.item.text == text)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, len(FAULTY) - 1), st.lists(st.sampled_from(FAULTY), max_size=4), st.booleans())
def test_fingerprints_do_not_change_when_other_items_come_and_go(which: int, others: list[object], first: bool) -> None:
    subject = FAULTY[which]
    rest = [other for other in others if other is not subject]
    alone = findings_in(plan_of([subject]))
    items = [subject, *rest] if first else [*rest, subject]
    assert fingerprints(findings_in(plan_of(items)), subject.text) == fingerprints(alone, subject.text)  # type: ignore[arg-type]


def test_fingerprints_differ_and_last_over_files(tmp_path: Path) -> None:
    found = findings_in(plan_of([*FAULTY, FAULTY[0]]))
    marks = [finding.fingerprint for finding in found]
    assert len(set(marks)) == len(marks)
    changes = {"F": "Staff should read with Bea.", "J": ""}
    here, there = (findings_in(read_plan(text_plan(tmp_path, changes, name))) for name in ("one.txt", "two.txt"))
    assert here
    assert [f.fingerprint for f in here] == [f.fingerprint for f in there]


def test_a_changed_item_is_a_new_finding() -> None:
    one, other = (findings_in(plan_of([item(text)])) for text in ("Staff should read with Billy.", "Staff should sing with Billy."))
    assert not {f.fingerprint for f in one if f.item} & {f.fingerprint for f in other if f.item}


# ------------------------------------------------------------------------------------------------------- findings


def test_spans_mark_words_and_nothing_around_them() -> None:
    found = [finding for finding in findings_in(plan_of(FAULTY)) if finding.span]
    assert len(found) >= 6
    for finding in found:
        words = words_of(finding)
        assert words
        assert words == words.strip(), f"{finding.rule} marks white space"


def test_messages_are_filled_in() -> None:
    for finding in findings_in(plan_of(FAULTY)):
        assert finding.message
        assert finding.suggestion
        assert not set("{}…") & set(finding.message + finding.suggestion + finding.open)


def test_the_words_found_stand_in_the_message() -> None:
    (finding,) = of("vague-wording", findings_in(plan_of([item("Regular mentoring from the learning mentor.")])))
    assert "“Regular”" in finding.message
    assert finding.open == "how often"
    assert (finding.code, finding.severity, finding.action) == ("PRO101", "error", "ask")


def test_action_by_variant() -> None:
    (finding,) = of("vague-wording", findings_in(plan_of([item("The class teacher should read with Billy for ten minutes every Monday.")])))
    assert finding.action == "reword"
    assert "“will”" in finding.suggestion


def test_severity_by_variant(tmp_path: Path) -> None:
    blank = of("blank-section", findings_in(read_plan(text_plan(tmp_path, {"G": "- N/A"}))))
    assert [(finding.section, finding.severity) for finding in blank] == [("G", "info")]
    blank = of("blank-section", findings_in(read_plan(text_plan(tmp_path, {"C": "- N/A"}))))
    assert [(finding.section, finding.severity) for finding in blank] == [("C", "error")]


# -------------------------------------------------------------------------------------------------------- binding


def test_an_unknown_check_names_file_and_key() -> None:
    with pytest.raises(PackError) as error:
        engine.bind([RULE.model_copy(update={"check": "no-such-check"})])
    assert "provision/missing-frequency.toml" in str(error.value)
    assert "check" in error.value.message
    assert "no-such-check" in error.value.message


@pytest.mark.parametrize(("options", "field"), [({"fact": "colour"}, "options.fact"), ({"fact": "frequency", "fcat": 1}, "options.fcat"), ({}, "options.fact")])
def test_a_wrong_option_names_file_and_field(options: dict[str, object], field: str) -> None:
    with pytest.raises(PackError) as error:
        engine.bind([RULE.model_copy(update={"options": options})])
    assert "provision/missing-frequency.toml" in str(error.value)
    assert field in error.value.message
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    "name",
    [
        "base",
        "__init__",
        "../engine", "placeholder.Options", "os",
    ],
)  # fmt: skip
def test_only_a_check_is_a_check(name: str) -> None:
    """A rule file names a kind of check; nothing else can be loaded through it."""
    with pytest.raises(PackError):
        engine.bind([RULE.model_copy(update={"check": name})])


def test_all_shipped_rules_bind() -> None:
    assert [bound.rule for bound in engine.bind(pack().rules)] == list(pack().rules)
    assert all(isinstance(bound.rule, Rule) for bound in engine.bind(pack().rules))
    assert (ROOT / "rules").is_dir()
