"""Findings that a person looked at and kept as written: a small file beside the plan says which, who, when and why.

The file can be shown to the family: it holds the rule's name, the quoted words, the reason as given, and no other text of
the plan. A decision is for one finding, known by its fingerprint; when the item's text changes, the finding comes back.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from planlint.errors import UsageError
from planlint.model import CaseResult, Finding, Kept

ENDING = ".kept.json"


class Decision(BaseModel):
    """One finding kept as written. ``words`` are the words it quotes, "" where it marks an absence."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    finding: str
    rule: str
    section: str | None
    words: str
    who: str
    when: str
    why: str


def beside(plan: Path) -> Path:
    """Where the decisions about ``plan`` stand."""
    return plan.with_name(plan.name + ENDING)


def read(plan: Path) -> tuple[Decision, ...]:
    """The decisions about ``plan``; raises UsageError where their file is not one of planlint's."""
    path = beside(plan)
    if not path.exists():
        return ()
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return tuple(Decision.model_validate(entry) for entry in content["kept"])
    except (OSError, ValueError, KeyError, TypeError, ValidationError):
        raise UsageError("is no file of decisions as `planlint keep` writes it; mend it or take it away", path=path) from None


def render(decisions: Iterable[Decision]) -> str:
    """The file as text, in the order the decisions were made."""
    return json.dumps({"schema": "planlint-kept/1", "kept": [decision.model_dump() for decision in decisions]}, ensure_ascii=False, indent=2) + "\n"


def decide(finding: Finding, who: str, when: str, why: str) -> Decision:
    """The decision to keep ``finding``."""
    words = finding.item.text[finding.span.start : finding.span.end] if finding.item and finding.span else ""
    return Decision(finding=finding.fingerprint, rule=finding.rule, section=finding.section, words=words, who=who, when=when, why=why)


def named(findings: Iterable[Finding], name: str) -> Finding:
    """The finding whose fingerprint begins with ``name``; raises UsageError where none or several do."""
    found = [finding for finding in findings if finding.fingerprint.startswith(name.lower())]
    if len(found) != 1 or len(name) < 4:
        what = "no finding" if not found else f"{len(found)} findings" if len(found) > 1 else "too short:"
        raise UsageError(f"{what} {name!r}; `planlint check` shows the number of each finding in brackets")
    return found[0]


def apply(result: CaseResult, decisions: Sequence[Decision], rules: Collection[str]) -> CaseResult:
    """The findings with the decisions about them; decisions whose finding is no more are counted as outdated.

    ``rules`` are the rules that were applied: of the others nothing is known.
    """
    known = {decision.finding: decision for decision in decisions}
    findings = tuple(replace(f, kept=_kept(known[f.fingerprint])) if f.fingerprint in known else f for f in result.findings)
    found = {finding.fingerprint for finding in result.findings}
    outdated = sum(decision.rule in rules and decision.finding not in found for decision in known.values())
    return replace(result, findings=findings, outdated_decisions=outdated)


def _kept(decision: Decision) -> Kept:
    return Kept(decision.who, decision.when, decision.why)
