"""The end of a terminal report: counts, what is sound, what was kept or known before, and the next step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import click

from planlint.model import CaseResult, Finding, Severity, Since

_SOUND = {"A": "aspiration", "E": "outcome", "F": "provision", "G": "provision", "H1": "provision", "H2": "provision"}


def open_findings(result: CaseResult) -> list[Finding]:
    """The findings that nobody decided to keep as written."""
    return [finding for finding in result.findings if not finding.kept]


def since(counts: Since) -> str:
    """What became of an earlier run's findings."""
    return f"Since the earlier report: mended {counts.mended}, new {counts.new}, left {counts.left}."


def closing(result: CaseResult) -> Iterator[str]:
    """Counts, what is sound, what is not shown, and the next step."""
    findings = open_findings(result)
    if not findings:
        yield click.style("Nothing new." if result.known else "Nothing to mend was found.", fg="green", bold=True)
    else:
        severity = Counter(f.severity for f in findings)
        words: dict[Severity, str] = {"error": "must fix", "warning": "should fix", "info": "to look at"}
        counts = ", ".join(f"{severity[s]} {words[s]}" for s in words if severity[s])
        yield click.style(f"{len(findings)} finding{'s' if len(findings) != 1 else ''}: {counts}.", bold=True)
    yield from _not_shown(result)
    sound = "" if result.known else _sound(result)
    if sound:
        yield f"Sound by these rules: {sound}."
    yield from _next_step(Counter(f.action for f in findings))


def _not_shown(result: CaseResult) -> Iterator[str]:
    kept = sum(bool(finding.kept) for finding in result.findings)
    if kept:
        yield f"Kept as written: {kept} (--show-kept lists them)."
    if result.outdated_decisions:
        yield f"{result.outdated_decisions} earlier decision{'s' if result.outdated_decisions != 1 else ''} to keep words as written no longer apply: the words have changed or are gone."
    if result.known:
        yield f"Known before: {result.known} that the baseline allows are not shown."


def _sound(result: CaseResult) -> str:
    faulty = {f.item.id for f in result.findings if f.item and f.severity != "info"}
    counts: dict[str, list[int]] = {}
    for item in result.case.plan.items:
        if _SOUND.get(item.section) == item.role:
            count = counts.setdefault(f"{item.role}s" if item.role != "provision" else f"provisions in {item.section}", [0, 0])
            count[0] += item.id not in faulty
            count[1] += 1
    return ", ".join(f"{good} of {everything} {name}" for name, (good, everything) in counts.items())


def _next_step(actions: Counter[str]) -> Iterator[str]:
    if actions["stop"]:
        yield "Next: put right what stands under STOP; the plan cannot go out before."
    elif actions["ask"]:
        yield f"Next: {actions['ask']} point{'s' if actions['ask'] != 1 else ''} to take back to the people who advised."
    elif actions["reword"] or actions["copy"]:
        yield "Next: mend the wording above; nothing needs to be asked."
