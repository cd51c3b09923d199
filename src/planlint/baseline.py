"""A baseline: how many findings of each rule each plan may have, so that a batch shows what came since.

A plan that has no more findings of a rule than its baseline allows shows none of them; one that has more shows them all,
since a count cannot say which is new. The file holds paths, rule names and counts, and no text of a plan.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from planlint.errors import UsageError
from planlint.model import CaseResult

Counts = dict[str, dict[str, int]]
"""Plan (with forward slashes, from the baseline file's folder) → rule → number of findings."""


@dataclass(frozen=True)
class Baseline:
    """A baseline file and what it allows."""

    path: Path
    allowed: Counts

    def apply(self, result: CaseResult) -> CaseResult:
        """The case without the findings that its baseline allows, which are counted in ``known``."""
        allowed = self.allowed.get(self.key(result), {})
        have = _count(result)
        stop = {finding.rule for finding in result.findings if finding.action == "stop"}  # a plan that must not go out is never let pass
        covered = {rule for rule, count in have.items() if count <= allowed.get(rule, 0)} - stop
        shown = tuple(finding for finding in result.findings if finding.kept or finding.rule not in covered)
        return replace(result, findings=shown, known=len(result.findings) - len(shown))

    def stale(self, results: Iterable[CaseResult]) -> Counts:
        """Entries that allow more than the plans checked still have, with the number there is now."""
        low: Counts = {}
        for result in results:
            have = _count(result)
            key = self.key(result)
            less = {rule: have[rule] for rule, count in self.allowed.get(key, {}).items() if have[rule] < count}
            if less:
                low[key] = less
        return low

    def pruned(self, stale: Counts) -> Baseline:
        """The baseline with stale entries lowered to what there is, and taken out where nothing is."""
        allowed = {plan: {rule: stale.get(plan, {}).get(rule, count) for rule, count in rules.items()} for plan, rules in self.allowed.items()}
        return replace(self, allowed=_tidy(allowed))

    def key(self, result: CaseResult) -> str:
        """The plan's path from the baseline file's folder; absolute where it is on another drive."""
        plan = Path(result.case.plan.path).resolve()
        try:
            return Path(os.path.relpath(plan, self.path.resolve().parent)).as_posix()
        except ValueError:  # another drive, on Windows
            return plan.as_posix()

    def render(self) -> str:
        """The file as text."""
        return json.dumps({"schema": "planlint-baseline/1", "plans": _tidy(self.allowed)}, ensure_ascii=False, indent=2) + "\n"


def read(path: Path) -> Baseline:
    """The baseline in ``path``; raises UsageError where there is none."""
    try:
        plans = json.loads(path.read_text(encoding="utf-8"))["plans"]
        return Baseline(path, {str(plan): {str(rule): int(count) for rule, count in rules.items()} for plan, rules in plans.items()})
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise UsageError("is no baseline; write one with --write-baseline", path=path) from None


def of(results: Iterable[CaseResult], path: Path) -> Baseline:
    """A baseline, to be written to ``path``, that allows what the plans have now."""
    empty = Baseline(path, {})
    return Baseline(path, {empty.key(result): dict(_count(result)) for result in results})


def _count(result: CaseResult) -> Counter[str]:
    return Counter(finding.rule for finding in result.findings if not finding.kept)


def _tidy(counts: Mapping[str, Mapping[str, int]]) -> Counts:
    kept = {plan: {rule: count for rule, count in sorted(rules.items()) if count} for plan, rules in sorted(counts.items())}
    return {plan: rules for plan, rules in kept.items() if rules}
