"""An amended plan against the one before it."""

from __future__ import annotations

import json
from pathlib import Path

import click

from planlint import app
from planlint.compare import Comparison, compare
from planlint.model import Case, CaseResult
from planlint.reports import compare_json, compare_text
from tests.support import findings_in, read_plan, text_plan

OLD = """- The speech and language therapist will work with Bea for 45 minutes, six times a term.
- The teaching assistant will read with Bea every day for 20 minutes.
- The teacher gives each instruction with a picture, in every lesson.
- The ELSA will meet Bea every Tuesday for 30 minutes to name feelings. A check will be made on 4 July 2025."""
NEW = """- The SALT will work with Bea for 30 minutes, six times a term.
- Bea will read every day for 20 minutes.
- The teacher gives each instruction with a picture, in every lesson.
- The ELSA will meet Bea every Tuesday for 30 minutes to name feelings. A check will be made on 4 July 2025.
- The lunchtime supervisor plays a ball game with Bea each Friday for 15 minutes."""


def side(folder: Path, name: str, text: str, day: str) -> CaseResult:
    front = f"Final plan\n\nName: Bea Marlow\nDate of birth: 3 May 2017\nDate of plan: {day}\nPrimary need: Speech, language and communication needs\nCurrent setting: Elmbridge Primary School"
    plan = read_plan(text_plan(folder, {"front": front, "F": text}, name))
    return CaseResult(Case(plan), findings_in(plan))


def compared(folder: Path) -> Comparison:
    old, new = side(folder, "old.txt", OLD, "14 March 2025"), side(folder, "new.txt", NEW, "20 November 2025")
    facts = app.facts()
    return compare(old, new, facts.read_case(old.case), facts.read_case(new.case))


def test_what_was_added_changed_and_left(tmp_path: Path) -> None:
    found = compared(tmp_path)
    in_f = [pair for pair in found.pairs if pair.new.section == "F"]
    assert [pair.changed for pair in in_f] == [True, True, False, False]
    assert [item.text[:24] for item in found.added] == ["The lunchtime supervisor"]
    assert found.removed == ()


def test_what_was_reduced_and_what_went_stale(tmp_path: Path) -> None:
    found = compared(tmp_path)
    told = [(d.what, d.change) for each in found.reduced for d in each.differences]
    assert told == [("length", "reduced"), ("deliverer", "dropped")]
    assert any(stale.item and "4 July 2025" in stale.reason for stale in found.stale)


def test_findings_new_and_mended(tmp_path: Path) -> None:
    found = compared(tmp_path)
    assert "missing-deliverer" in {finding.rule for finding in found.findings_new}
    back = compare_back(tmp_path)
    assert "missing-deliverer" in {finding.rule for finding in back.findings_mended}


def compare_back(folder: Path) -> Comparison:
    old, new = side(folder, "old.txt", NEW, "14 March 2025"), side(folder, "new.txt", OLD, "20 March 2025")
    facts = app.facts()
    return compare(old, new, facts.read_case(old.case), facts.read_case(new.case))


def test_reports(tmp_path: Path) -> None:
    found = compared(tmp_path)
    shown = click.unstyle(compare_text.render(found))
    assert "Section F: 1 added, 2 changed, 2 unchanged" in shown
    assert "length less: 45 minutes → 30 minutes" in shown
    content = json.loads(compare_json.render(found))
    assert content["schema"] == "planlint-compare/1"
    assert len(content["changed"]) == 2


def test_a_provision_that_moved_is_not_lost(tmp_path: Path) -> None:
    old = read_plan(text_plan(tmp_path, {}, "old.txt"))
    item = old.section("F").items[0].text  # type: ignore[union-attr]
    new = read_plan(text_plan(tmp_path, {"F": "- The teacher reads with Bea every day for ten minutes.", "G": f"- {item}"}, "new.txt"))
    facts = app.facts()
    one, two = CaseResult(Case(old)), CaseResult(Case(new))
    found = compare(one, two, facts.read_case(one.case), facts.read_case(two.case))
    assert [(pair.old.section, pair.new.section) for pair in found.pairs if pair.moved] == [("F", "G")]
