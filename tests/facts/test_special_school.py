"""In a special school what the class has as a whole counts: a missing amount weighs one level less."""

from __future__ import annotations

import pytest

from planlint import app, engine
from planlint.model import Case, Document, Facts, Item, Place, SectionPart


def _found(text: str, special_school: bool) -> dict[str, tuple[str, str]]:
    item = Item("F-1", "F", "provision", text, Place(paragraph=1))
    plan = Document("plan.txt", "plan", (SectionPart("F", "Section F", (item,)),), Facts(child="Billy"), "final")
    case = Case(plan, special_school=special_school)
    findings = engine.run(engine.bind(app.rules()), case, app.facts().read_case(case))
    return {finding.rule: (finding.severity, finding.suggestion) for finding in findings}


@pytest.mark.parametrize(
    ("text", "rule", "plain", "lower"),
    [
        ("Small-group teaching of phonics by the class teacher.", "missing-frequency", "error", "warning"),
        ("The speech and language therapist will have a session with Billy on vowels every Tuesday.", "missing-duration", "warning", "info"),
    ],
)
def test_lower_severity(text: str, rule: str, plain: str, lower: str) -> None:
    """The setting lowers the severity by one level and asks to say so."""
    severity, suggestion = _found(text, special_school=False)[rule]
    assert severity == plain
    assert "class as a whole" not in suggestion
    severity, suggestion = _found(text, special_school=True)[rule]
    assert severity == lower
    assert suggestion.startswith("Provided in the class as a whole: say so.")
