"""Every rule finds what its own examples mark and leaves alone what they allow; and the rules hold together."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from string import Formatter

import pytest

from planlint.model import PLAN_SECTIONS
from planlint.packs import Example, Rule
from planlint.trial import words_of
from tests.support import ROOT, RULES, bench, changed, findings_in, pack, read_plan, text_plan

ALL = pack().rules
BY_NAME = {rule.name: rule for rule in ALL}


def _cases(kind: str) -> list[object]:
    return [
        pytest.param(rule, kind, example, id=f"{rule.name}-{kind}-{number}")
        for rule in ALL
        for number, example in enumerate(getattr(rule.examples, kind), 1)
    ]


@pytest.mark.parametrize(("rule", "kind", "example"), [*_cases("flag"), *_cases("allow")])
def test_examples(rule: Rule, kind: str, example: Example) -> None:
    """The marked words are found exactly, by this rule; an allowed example has no finding of it."""
    if kind == "allow":
        assert [words_of(finding) for finding in bench().findings(rule, example)] == []
    else:
        assert bench().flagged(rule, example) == ""


def test_sound_plan_has_no_finding(tmp_path: Path) -> None:
    plan = read_plan(text_plan(tmp_path))
    assert [section.id for section in plan.sections if section.id != "front"] == list(PLAN_SECTIONS)
    assert all(section.items for section in plan.sections if section.id in "ABCDEFG")
    assert [(finding.rule, finding.section, words_of(finding)) for finding in findings_in(plan)] == []


def test_a_change_of_the_sound_plan_is_what_it_says() -> None:
    """The examples rest on this: one section's text changes, a section taken out leaves no heading, nothing else."""
    assert changed({}).split() == pack().sound_plan.split()
    without = changed({"G": False})
    assert "Section G" not in without
    assert "Section H1" in without
    other = changed({"D": "Something else."})
    assert "Section D: Social care needs related to SEN\n\nSomething else.\n\nSection E" in other


# ---------------------------------------------------------------------------------------------- the rules together


def test_names_are_file_names_and_codes_unique() -> None:
    files = {path.stem for path in RULES.glob("*/*.toml") if path.parent.name not in ("words", "layouts", "frameworks")}
    assert {rule.name for rule in ALL} == files
    assert [code for code, count in Counter(rule.code for rule in ALL).items() if count > 1] == []
    assert [name for name, count in Counter(rule.name for rule in ALL).items() if count > 1] == []


def test_every_check_serves_a_rule_and_every_rule_has_its_check() -> None:
    modules = {path.stem for path in (ROOT / "src/planlint/checks").glob("*.py")} - {"__init__", "base"}
    assert {rule.check.replace("-", "_") for rule in ALL} == modules


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.name)
def test_rule_is_whole(rule: Rule) -> None:
    assert rule.examples.flag
    assert rule.examples.allow
    assert rule.source
    assert set(rule.sections) <= {"front", *PLAN_SECTIONS}
    for name in rule.yields_to:
        other, _, variant = name.partition(":")
        assert other in BY_NAME, f"{rule.name} yields to {other!r}, which is no rule"
        assert other != rule.name
        if variant:
            assert variant in _variants(BY_NAME[other]), f"{other} has no variant {variant!r}"


def _variants(rule: Rule) -> set[str]:
    return {variant for text in (rule.message, rule.open, rule.suggestion, rule.action) if isinstance(text, dict) for variant in text}


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.name)
def test_variants_agree(rule: Rule) -> None:
    """A text by variant has the same variants as the others, or an entry of a report would be empty."""
    tables = [set(text) for text in (rule.message, rule.suggestion, rule.action) if isinstance(text, dict)]
    assert all(table == tables[0] for table in tables)


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.name)
def test_words_for_people(rule: Rule) -> None:
    """No verdict on the law, no blame; nothing invented: a suggestion holds no amount and no date."""
    texts = [text for each in (rule.message, rule.suggestion, rule.open, rule.why) for text in (each.values() if isinstance(each, dict) else [each])]
    for text in texts:
        assert not re.search(r"unlawful|non-?compliant|illegal|poor\b|sloppy|fail(?:s|ed|ure)?\b", text, re.IGNORECASE)
        assert [name for _, name, _, _ in Formatter().parse(text) if name == ""] == []
    suggestions = rule.suggestion.values() if isinstance(rule.suggestion, dict) else [rule.suggestion]
    assert not any(re.search(r"\d+\s?(?:minutes|hours|times|weeks|%)|\b(?:daily|weekly|termly)\b", text) for text in suggestions)


def test_yielding_ends() -> None:
    """No two rules yield to each other, or a fault would be reported by neither."""
    for rule in ALL:
        for name in rule.yields_to:
            assert rule.name not in {other.partition(":")[0] for other in BY_NAME[name.partition(":")[0]].yields_to}
