"""How a plan was understood, and what a rule is about, for people."""

from __future__ import annotations

from pathlib import Path

import pytest

from planlint.model import Result
from planlint.packs import Rule
from planlint.reports import explain
from planlint.reports.outline import render_outline
from tests.support import pack, read_plan, text_plan


def test_outline_shows_every_item_and_fact(example: Result) -> None:
    plan = example.cases[0].case.plan
    outline = render_outline(plan)
    assert "Kind: plan, draft" in outline
    assert "Child: Jonah" in outline
    assert "Year group: Year 4" in outline
    for item in plan.items:
        assert f"  {item.id} {item.role}" in outline
        assert item.text[:60] in outline
    assert "Sections not found" not in outline


def test_outline_says_what_was_not_found(tmp_path: Path) -> None:
    changes = {"G": False, "front": "Education, Health and Care Plan\n\nName: Bea Marlow"}
    outline = render_outline(read_plan(text_plan(tmp_path, changes)))  # type: ignore[arg-type]
    assert "Sections not found: G\n" in outline
    assert "Date of birth: not found" in outline
    assert "draft or final not stated" in outline


def test_outline_of_advice(example: Result) -> None:
    (advice,) = [document for document in example.cases[0].case.advice if document.kind == "ep"]
    outline = render_outline(advice)
    assert "Kind: ep\n" in outline
    assert "Sections not found" not in outline
    assert "Primary need: not found" not in outline


@pytest.mark.parametrize("rule", pack().rules, ids=lambda rule: rule.name)
def test_explain_is_whole_for_every_rule(rule: Rule) -> None:
    text = explain.render(rule)
    assert text.startswith(f"{rule.name} ({rule.code})")
    assert rule.why in text
    assert all(source in text for source in rule.source)
    assert "<<" not in text
    assert text.count("\n  - ") == len(rule.examples.flag) + len(rule.examples.allow)
    for example in rule.examples.flag:
        if isinstance(example, str):
            assert example.replace("<<", "[").replace(">>", "]") in text
