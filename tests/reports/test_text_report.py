"""The report people read: by who can mend it, one entry an item, the words marked, many alike folded."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.model import Case, CaseResult, Failure, Item, Result, Unseen
from planlint.reports import text
from tests.facts.test_any_text import PHRASES
from tests.support import findings_in, item, plan_of, read_plan, text_plan

SHOULD = "The class teacher should read with Billy every Monday for ten minutes."
MANY = [f"The class teacher should {verb} with Billy every Monday for ten minutes." for verb in ("read", "sing", "draw", "cook", "swim")]


def rendered(*items: Item) -> str:
    """The report without its colours."""
    plan = plan_of(items)
    return click.unstyle(text.render(Result((CaseResult(Case(plan), findings_in(plan)),))))


def folded(report: str) -> str:
    """In one line: what stands in a wrapped passage is found as written."""
    return re.sub(r"\s+", " ", report)


def test_the_words_meant_stand_in_brackets() -> None:
    assert "“The class teacher [should] read with Billy every Monday for ten minutes.”" in folded(rendered(item(SHOULD)))


def test_an_absence_marks_nothing() -> None:
    report = folded(rendered(item("The class teacher will teach Billy phonics.")))
    assert "“The class teacher will teach Billy phonics.”" in report
    assert "Nothing says how often or when this is delivered." in report


def test_one_entry_an_item() -> None:
    report = rendered(item("Staff should read with Billy."), item(SHOULD))
    assert len(re.findall(r"^  Section F, F-1\b", report, re.MULTILINE)) == 1
    assert len(re.findall(r"^  Section F, F-2\b", report, re.MULTILINE)) == 1
    entry = folded(report.split("Section F, F-1")[1].split("REWORD")[0])
    assert "[Staff] [should] read with Billy." in entry
    for rule in ("missing-frequency", "vague-deliverer", "vague-wording"):
        assert rule in entry
    assert "Open here: " in entry
    assert "how often" in entry


def test_an_item_says_each_thing_once() -> None:
    report = folded(rendered(item("Staff should read with Billy.")))
    assert report.count("How often?") == 1
    assert report.count("do not fill it in yourself.") == 1


def test_by_who_can_mend_it_in_this_order() -> None:
    report = rendered(
        item("Quality first teaching in all lessons by the class teacher."), item(SHOULD), item("The class teacher will teach Billy phonics."),
        item("[insert name] will swim 25 metres by July 2026.", "E"),
    )  # fmt: skip
    places = [report.index(head) for head in ("STOP:", "ASK:", "REWORD:", "TIDY:")]
    assert places == sorted(places)
    assert "COPY:" not in report
    assert report.index("[insert name]") < places[1]
    assert "Next: put right what stands under STOP" in report


@pytest.mark.parametrize(("count", "fold"), [(3, False), (4, True), (5, True)])
def test_four_of_one_kind_are_folded(count: int, fold: bool) -> None:
    report = rendered(*(item(words) for words in MANY[:count]))
    assert (f"Section F: {count} items" in report) is fold
    assert report.count("write “will”; change nothing else.") == (1 if fold else count)
    for number, words in enumerate(MANY[:count], 1):
        assert f"F-{number}" in report
        assert words.replace("should", "[should]") in folded(report)


def test_an_item_with_more_faults_is_not_folded_away() -> None:
    report = rendered(*(item(words) for words in MANY), item("Staff should read with Billy."))
    assert "Section F: 5 items" in report
    assert re.search(r"^  Section F, F-6\b", report, re.MULTILINE)


def test_sections_are_folded_apart() -> None:
    report = rendered(*(item(words) for words in MANY[:2]), *(item(words, "H1") for words in MANY[:2]))
    assert "items" not in report


def test_closing_line_counts_all(example: Result) -> None:
    report = click.unstyle(text.render(example))
    findings = example.cases[0].findings
    closing = re.search(r"^(\d+) findings: (.*)\.$", report, re.MULTILINE)
    assert closing
    assert int(closing[1]) == len(findings)
    assert sum(int(number) for number in re.findall(r"\d+", closing[2])) == len(findings)
    assert f"{sum(finding.severity == 'error' for finding in findings)} must fix" in closing[2]
    assert "Sound by these rules: " in report
    assert "Next: " in report


def test_one_finding_is_not_findings() -> None:
    plan = plan_of([item(SHOULD)])
    (found,) = [finding for finding in findings_in(plan) if finding.item]
    report = click.unstyle(text.render(Result((CaseResult(Case(plan), (found,)),))))
    assert "\n1 finding: 1 must fix.\n" in report


def test_sound_items_are_counted() -> None:
    good = item("The class teacher will read with Billy every Monday for ten minutes.")
    assert "1 of 3 provisions in F" in rendered(good, item(MANY[0]), item(MANY[1]))


def test_no_findings(tmp_path: Path) -> None:
    plan = read_plan(text_plan(tmp_path))
    report = click.unstyle(text.render(Result((CaseResult(Case(plan), findings_in(plan)),))))
    assert "Nothing to mend was found." in report
    assert "Next:" not in report
    for head in ("STOP", "COPY", "ASK", "REWORD", "TIDY"):
        assert head not in report


def test_findings_of_a_section_have_no_item(tmp_path: Path) -> None:
    plan = read_plan(text_plan(tmp_path, {"D": "", "G": False}))
    report = folded(click.unstyle(text.render(Result((CaseResult(Case(plan), findings_in(plan)),)))))
    assert "Section G: Section G has no heading anywhere in the plan." in report
    assert "Section D: Section D has a heading and nothing under it" in report


def test_what_was_not_seen_and_not_read_is_said() -> None:
    result = Result((), (Unseen("plan.docx", "text in no section", "Signed by nobody"),), (Failure("scan.pdf", "no-text-layer", "holds no text"),), ("plan.docx is checked, plan.pdf is not",))
    report = folded(click.unstyle(text.render(result)))
    assert "plan.docx: text in no section: “Signed by nobody”" in report
    assert "scan.pdf: holds no text" in report
    assert "Note: plan.docx is checked, plan.pdf is not" in report


def test_every_finding_of_the_example_is_shown(example: Result) -> None:
    report = folded(click.unstyle(text.render(example)))
    (case,) = example.cases
    assert f"{case.case.plan.path}: draft, with {len(case.case.advice)} advice documents beside it" in report
    for finding in case.findings:
        assert finding.rule in report
        assert (finding.item.id if finding.item else finding.message) in report


def test_lines_fit_a_terminal(example: Result) -> None:
    body = [line for line in click.unstyle(text.render(example)).splitlines() if line.startswith("      ")]
    assert body
    assert max(map(len, body)) <= 100


def test_several_cases_stand_one_after_the_other() -> None:
    one, two = plan_of([item(SHOULD)]), plan_of([])
    report = click.unstyle(text.render(Result((CaseResult(Case(one), findings_in(one)), CaseResult(Case(two), ())))))
    assert report.index(" findings: ") < report.index("Nothing to mend was found.")


def test_colours_are_only_paint(example: Result) -> None:
    painted = text.render(example)
    assert "\x1b[" in painted
    assert "\x1b" not in click.unstyle(painted)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(st.sampled_from(PHRASES), min_size=1, max_size=30).map(" ".join), min_size=1, max_size=6))
def test_no_word_of_an_item_is_lost(texts: list[str]) -> None:
    """Marking, wrapping and folding change no words."""
    plan = plan_of([item(each) for each in texts])
    findings = findings_in(plan)
    report = re.sub(r"[\[\]\s]", "", click.unstyle(text.render(Result((CaseResult(Case(plan), findings),)))))
    for finding in findings:
        if finding.item:
            assert re.sub(r"[\[\]\s]", "", f"“{finding.item.text}”") in report
