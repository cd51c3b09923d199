"""What became of the findings of an earlier run, from its JSON report: mended, new, left."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz

from planlint.errors import UsageError
from planlint.model import Result, Since

_ALIKE = 60
"""How alike two texts are, of 100, that are one item before and after an edit."""


@dataclass(frozen=True)
class _Found:
    rule: str
    section: str | None
    text: str
    fingerprint: str


def compare(result: Result, earlier: Path) -> Since:
    """Counts over all plans; raises UsageError where ``earlier`` is no JSON report."""
    before = _read(earlier)
    now = {case.case.plan.path: [_Found(f.rule, f.section, f.item.text if f.item else "", f.fingerprint) for f in case.findings if not f.kept] for case in result.cases}
    if len(now) == len(before) == 1:  # one plan, which may have been saved under another name
        before = dict(zip(now, before.values(), strict=True))
    mended = new = left = 0
    for plan, found in now.items():
        still = _still(before.get(plan, ()), found)
        mended, new, left = mended + len(before.get(plan, ())) - still, new + len(found) - still, left + still
    return Since(mended, new, left)


def _read(path: Path) -> dict[str, Sequence[_Found]]:
    try:
        report = json.loads(path.read_text(encoding="utf-8"))
        return {case["plan"]: [_Found(f["rule"], f["section"], f["text"], f["fingerprint"]) for f in case["findings"] if not f.get("kept")] for case in report["cases"]}
    except (OSError, ValueError, KeyError, TypeError):
        raise UsageError("is no report of `planlint check --format json`", path=path) from None


def _still(before: Iterable[_Found], now: Iterable[_Found]) -> int:
    """How many findings are there before and now: the same ones first, then the same fault of an item that was edited."""
    gone, came = list(before), list(now)
    count = 0
    for same in (_same, _edited):
        for old in tuple(gone):
            match = next((finding for finding in came if same(old, finding)), None)
            if match:
                gone.remove(old)
                came.remove(match)
                count += 1
    return count


def _same(old: _Found, new: _Found) -> bool:
    return old.fingerprint == new.fingerprint


def _edited(old: _Found, new: _Found) -> bool:
    return (old.rule, old.section) == (new.rule, new.section) and bool(old.text) and fuzz.ratio(old.text, new.text) >= _ALIKE
