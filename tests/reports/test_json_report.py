"""The JSON report is a public contract: keys, values and what they promise about each other."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from planlint import __version__
from planlint.model import Case, CaseResult, Failure, Result, Unseen
from planlint.reports import json_report
from planlint.reports.schema import Report
from tests.support import findings_in, item, plan_of, read_plan, text_plan

KEYS = {
    "report": {"schema", "version", "cases", "not_seen", "errors", "since"},
    "case": {"plan", "documents", "findings", "reflection", "audit"},
    "document": {"path", "kind", "status", "amended", "pages", "facts", "sections"},
    "section": {"id", "title", "items"},
    "item": {"id", "role", "text", "location"},
    "location": {"page", "paragraph", "table", "row"},
    "finding": {
        "rule", "code", "severity", "action", "fingerprint", "document", "section", "item", "text", "span", "confidence", "kept", "location", "message", "suggestion", "related",
    },
    "span": {"text", "start", "end"},
    "not_seen": {"document", "what", "text"},
    "error": {"path", "error", "message"},
}  # fmt: skip
"""What other programs may rely on. Keys are added, never renamed or dropped."""
KINDS = {"plan", "family", "child", "education", "ep", "salt", "ot", "physio", "medical", "paediatrics", "camhs", "social-care", "early-help", "specialist-teacher", "annual-review", "other-advice"}


def result_of(*texts: str) -> Result:
    plan = plan_of([item(text) for text in texts])
    return Result((CaseResult(Case(plan), findings_in(plan)),))


def written(result: Result) -> dict[str, Any]:
    report: dict[str, Any] = json.loads(json_report.render(result))
    return report


def test_it_validates_against_its_own_models(example_json: dict[str, Any]) -> None:
    again = Report.model_validate(example_json)
    assert json.loads(again.model_dump_json(by_alias=True)) == example_json
    example_json = {**example_json, "surprise": 1}
    with pytest.raises(ValidationError):
        Report.model_validate(example_json)


def test_the_schema_knows_every_key() -> None:
    schema = Report.model_json_schema(by_alias=True)
    assert set(schema["properties"]) == KEYS["report"]
    names = {"case": "Case", "document": "Document", "section": "Section", "item": "Item", "location": "Location", "finding": "Finding", "span": "Span", "not_seen": "NotSeen", "error": "ReadFailure"}
    for key, name in names.items():
        assert KEYS[key] <= set(schema["$defs"][name]["properties"]), name


def test_keys(example_json: dict[str, Any]) -> None:
    assert set(example_json) >= KEYS["report"]
    assert (example_json["schema"], example_json["version"]) == ("planlint-report/1", __version__)
    (case,) = example_json["cases"]
    assert set(case) >= KEYS["case"]
    for document in case["documents"]:
        assert set(document) >= KEYS["document"]
        assert document["kind"] in KINDS
        for section in document["sections"]:
            assert set(section) >= KEYS["section"]
            for entry in section["items"]:
                assert set(entry) >= KEYS["item"]
                assert set(entry["location"]) >= KEYS["location"]
    for finding in case["findings"]:
        assert set(finding) >= KEYS["finding"]
        assert finding["span"] is None or set(finding["span"]) == KEYS["span"]


def test_a_findings_text_is_its_items_text(example_json: dict[str, Any]) -> None:
    (case,) = example_json["cases"]
    plan = case["documents"][0]
    items = {entry["id"]: (entry, section["id"]) for section in plan["sections"] for entry in section["items"]}
    assert any(finding["item"] for finding in case["findings"])
    for finding in case["findings"]:
        assert finding["document"] == case["plan"] == plan["path"]
        if finding["item"] is None:
            assert (finding["text"], finding["span"], finding["location"]) == ("", None, None)
            continue
        entry, section = items[finding["item"]]
        assert (finding["text"], finding["section"], finding["location"]) == (entry["text"], section, entry["location"])


def test_a_spans_text_is_its_place_in_the_text(example_json: dict[str, Any]) -> None:
    spans = [(finding["text"], finding["span"]) for finding in example_json["cases"][0]["findings"] if finding["span"]]
    assert len(spans) > 4
    for text, span in spans:
        assert span["text"] == text[span["start"] : span["end"]] != ""


def test_sections_and_places_of_the_example(example_json: dict[str, Any]) -> None:
    plan = example_json["cases"][0]["documents"][0]
    assert {section["id"] for section in plan["sections"]} <= {"front", *"ABCDEFGIJK", "H1", "H2"}
    assert (plan["status"], plan["amended"]) == ("draft", False)
    assert plan["facts"]["date_of_birth"] == "2017-01-14"
    assert plan["facts"]["child"] == "Jonah"
    places = [entry["location"] for section in plan["sections"] for entry in section["items"]]
    assert all(place["table"] or place["paragraph"] for place in places)
    assert all(number is None or number >= 1 for place in places for number in place.values())


def test_section_level_findings(tmp_path: Path) -> None:
    plan = read_plan(text_plan(tmp_path, {"D": "", "G": False}))
    report = written(Result((CaseResult(Case(plan), findings_in(plan)),)))
    found = {finding["rule"]: finding for finding in report["cases"][0]["findings"]}
    for rule, section in (("blank-section", "D"), ("missing-section", "G")):
        assert (found[rule]["section"], found[rule]["item"], found[rule]["text"], found[rule]["span"]) == (section, None, "", None)


def test_offsets_are_code_points() -> None:
    text = "\U0001f600\U0001f468\u200d\U0001f469 Café: the class teacher should read with Billy every Monday for ten minutes."
    (finding,) = [finding for finding in written(result_of(text))["cases"][0]["findings"] if finding["rule"] == "vague-wording"]
    assert finding["span"] == {"text": "should", "start": text.index("should"), "end": text.index("should") + 6}


def test_characters_are_written_as_they_are() -> None:
    rendered = json_report.render(result_of("Staff should say “Żółć”."))
    assert "“Żółć”" in rendered


def test_no_findings() -> None:
    report = written(Result((CaseResult(Case(plan_of([]))),)))
    assert report["cases"][0]["findings"] == []
    assert report["cases"][0]["reflection"] == []
    assert report["cases"][0]["audit"] is None


def test_nothing_at_all_and_files_not_read() -> None:
    report = written(Result((), (Unseen("plan.docx", "text in no section", "Signed"),), (Failure("scan.pdf", "no-text-layer", "holds no text"),)))
    assert report["cases"] == []
    assert report["not_seen"] == [{"document": "plan.docx", "what": "text in no section", "text": "Signed"}]
    assert report["errors"] == [{"path": "scan.pdf", "error": "no-text-layer", "message": "holds no text"}]
    assert set(report["not_seen"][0]) == KEYS["not_seen"]
    assert set(report["errors"][0]) == KEYS["error"]


def test_the_same_result_is_written_the_same(example: Result) -> None:
    assert json_report.render(example) == json_report.render(example)
    assert json_report.render(example).endswith("}\n")
