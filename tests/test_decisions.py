"""What lasts from run to run: decisions to keep words, an earlier report, a baseline."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from planlint import baseline, decisions, since
from planlint.errors import UsageError
from planlint.model import Case, CaseResult, Finding, Result
from planlint.reports import json_report, text
from tests.support import findings_in, read_plan, text_plan

VAGUE = "- The teaching assistant will give Bea access to a quiet room as required.\n- The speech and language therapist will see Bea for 45 minutes, six times a term."


def result_of(folder: Path, changes: dict[str, str], name: str = "plan.txt") -> CaseResult:
    plan = read_plan(text_plan(folder, changes, name))
    return CaseResult(Case(plan), findings_in(plan))


RULES = {"vague-wording"}


def vague(result: CaseResult) -> Finding:
    return next(finding for finding in result.findings if finding.rule == "vague-wording")


def test_a_kept_finding_is_counted_and_comes_back_when_its_words_change(tmp_path: Path) -> None:
    before = result_of(tmp_path, {"F": VAGUE})
    decision = decisions.decide(vague(before), "J. Marsh", "2026-01-05", "The therapist advised it so.")
    kept = decisions.apply(before, [decision], RULES)
    assert [finding.kept.why for finding in kept.findings if finding.kept] == ["The therapist advised it so."]
    assert "Kept as written: 1" in text.render(Result((kept,)))
    assert "The therapist advised it so." in text.render(Result((kept,)), show_kept=True)
    assert decision.words in text.render(Result((kept,)), show_kept=True)

    elsewhere = decisions.apply(result_of(tmp_path, {"F": "- The teacher reads with Bea every day for ten minutes.\n" + VAGUE, "G": ""}), [decision], RULES)
    assert [finding.fingerprint for finding in elsewhere.findings if finding.kept] == [decision.finding]
    changed = decisions.apply(result_of(tmp_path, {"F": VAGUE.replace("a quiet room", "a busy room")}), [decision], RULES)
    assert not [finding for finding in changed.findings if finding.kept]
    assert changed.outdated_decisions == 1


def test_the_file_of_decisions_holds_no_more_than_the_words(tmp_path: Path) -> None:
    finding = vague(result_of(tmp_path, {"F": VAGUE}))
    written = decisions.render([decisions.decide(finding, "J. Marsh", "2026-01-05", "As advised.")])
    (tmp_path / "plan.txt.kept.json").write_text(written, encoding="utf-8")
    assert "quiet room" not in written
    assert decisions.read(tmp_path / "plan.txt") == (decisions.decide(finding, "J. Marsh", "2026-01-05", "As advised."),)


def test_a_finding_is_named_by_the_start_of_its_number(tmp_path: Path) -> None:
    result = result_of(tmp_path, {"F": VAGUE})
    finding = vague(result)
    assert decisions.named(result.findings, finding.fingerprint[:8]) == finding
    for name in ("zzzzzzzz", "", finding.fingerprint[:3]):
        with pytest.raises(UsageError):
            decisions.named(result.findings, name)


@pytest.mark.parametrize("content", ["", "[]", '{"kept": [{"rule": "x"}]}', '{"kept": 3}'])
def test_a_broken_file_of_decisions_is_one_line(tmp_path: Path, content: str) -> None:
    (tmp_path / "plan.txt.kept.json").write_text(content, encoding="utf-8")
    with pytest.raises(UsageError, match=r"plan.txt.kept.json: is no file of decisions"):
        decisions.read(tmp_path / "plan.txt")


def test_since_an_earlier_report(tmp_path: Path) -> None:
    earlier = tmp_path / "last.json"
    earlier.write_text(json_report.render(Result((result_of(tmp_path, {"F": VAGUE, "D": ""}),))), encoding="utf-8")
    # one fault edited and still there, one mended, one new
    now = result_of(tmp_path, {"F": VAGUE.replace("a quiet room", "the quiet room"), "J": ""}, "later.txt")
    counts = since.compare(Result((now,)), earlier)
    assert (counts.mended, counts.new) == (1, 1)
    assert counts.left == len(now.findings) - 1
    shown = text.render(Result((now,), since=counts))
    assert f"mended 1, new 1, left {counts.left}." in shown


def test_since_something_that_is_no_report(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("{}", encoding="utf-8")
    with pytest.raises(UsageError, match="is no report"):
        since.compare(Result(), tmp_path / "x.json")


def test_a_baseline_allows_what_was_there(tmp_path: Path) -> None:
    before = result_of(tmp_path, {"F": VAGUE, "D": ""})
    known = baseline.of([before], tmp_path / "baseline.json")
    known.path.write_text(known.render(), encoding="utf-8")
    known = baseline.read(known.path)
    assert list(known.allowed) == ["plan.txt"]
    assert known.apply(before).findings == ()
    assert known.apply(before).known == len(before.findings)

    worse = result_of(tmp_path, {"F": VAGUE + "\n- The teaching assistant will offer support as needed.", "D": ""})
    shown = {finding.rule for finding in known.apply(worse).findings}
    assert "vague-wording" in shown
    assert "blank-section" not in shown

    better = result_of(tmp_path, {"F": VAGUE})
    assert known.stale([better]) == {"plan.txt": {"blank-section": 0}}
    assert "blank-section" not in known.pruned(known.stale([better])).render()
    assert known.stale([before]) == {}


def test_a_baseline_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is no baseline"):
        baseline.read(tmp_path / "none.json")


def test_kept_findings_are_not_in_a_baseline(tmp_path: Path) -> None:
    before = result_of(tmp_path, {"F": VAGUE})
    kept = decisions.apply(before, [decisions.decide(vague(before), "J", "2026-01-05", "as advised")], RULES)
    assert vague(kept).kept
    counts = baseline.of([kept], tmp_path / "b.json").allowed["plan.txt"]
    assert counts.get("vague-wording", 0) == sum(f.rule == "vague-wording" for f in before.findings) - 1
    assert replace(kept, findings=before.findings) == before
