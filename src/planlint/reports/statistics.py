"""Findings counted by rule and section, over all plans of a run."""

from __future__ import annotations

from collections import Counter

from planlint.model import PLAN_SECTIONS, Result

_COLUMNS = ("front", *PLAN_SECTIONS)


def render(result: Result) -> str:
    """A table: a row a rule, most findings first, a column a section; findings of no section stand under "plan"."""
    found = [finding for case in result.cases for finding in case.findings if not finding.kept]
    cells = Counter((finding.rule, finding.section or "plan") for finding in found)
    rules = Counter(finding.rule for finding in found)
    columns = [column for column in ("plan", *_COLUMNS) if any(section == column for _, section in cells)]
    plans = {rule: sum(any(f.rule == rule and not f.kept for f in case.findings) for case in result.cases) for rule in rules}
    wide = max([len(rule) for rule in rules] + [4])
    lines = [f"{len(result.cases)} plan{'s' if len(result.cases) != 1 else ''}, {len(found)} findings", ""]
    lines.append(f"{'rule':<{wide}}  {'all':>5} {'plans':>5}  " + " ".join(f"{column:>5}" for column in columns))
    for rule, count in sorted(rules.items(), key=lambda entry: (-entry[1], entry[0])):
        lines.append(f"{rule:<{wide}}  {count:>5} {plans[rule]:>5}  " + " ".join(f"{cells[rule, column] or '·':>5}" for column in columns))
    return "\n".join(line.rstrip() for line in lines) + "\n"
