"""Two versions of a plan, as JSON."""

from __future__ import annotations

import json
from typing import Any

from planlint.compare import Comparison
from planlint.model import Finding, Item
from planlint.version import VERSION


def render(comparison: Comparison) -> str:
    """The comparison as indented JSON text (``planlint-compare/1``)."""
    content = {
        "schema": "planlint-compare/1", "version": VERSION, "old": comparison.old.path, "new": comparison.new.path,
        "added": [_item(item) for item in comparison.added],
        "removed": [_item(item) for item in comparison.removed],
        "changed": [{"old": _item(pair.old), "new": _item(pair.new)} for pair in comparison.pairs if pair.changed or pair.moved],
        "unchanged": [_item(pair.new) for pair in comparison.pairs if not (pair.changed or pair.moved)],
        "stale": [{"item": _item(stale.item) if stale.item else None, "reason": stale.reason} for stale in comparison.stale],
        "reduced": [
            {"old": _item(each.pair.old), "new": _item(each.pair.new), "differences": [{"what": d.what, "change": d.change, "before": d.before, "after": d.after} for d in each.differences]}
            for each in comparison.reduced
        ],
        "findings": {"new": [_finding(f) for f in comparison.findings_new], "mended": [_finding(f) for f in comparison.findings_mended], "left": [_finding(f) for f in comparison.findings_left]},
    }  # fmt: skip
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _item(item: Item) -> dict[str, Any]:
    return {"id": item.id, "section": item.section, "text": item.text}


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule, "section": finding.section, "item": finding.item.id if finding.item else None,
        "fingerprint": finding.fingerprint, "message": finding.message,
    }  # fmt: skip
