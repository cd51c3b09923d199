"""Writes what is generated from the sources: the rule reference and the JSON report's schema.

python tools/generate.py           write them
python tools/generate.py --check   exit with 1 where a file is out of date
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from planlint import packs
from planlint.reports.explain import example_text
from planlint.reports.schema import Report

ROOT = Path(__file__).resolve().parents[1]
PEOPLE = {"error": "Must fix", "warning": "Should fix", "info": "Look"}


def rule_reference() -> str:
    """The reference of all rules, in Markdown."""
    lines = ["# Rules", "", "Generated from `rules/` by `tools/generate.py`; do not edit.", ""]
    families: dict[str, list[packs.Rule]] = {}
    for rule in packs.read(packs.shipped()).rules:
        families.setdefault(rule.family, []).append(rule)
    for family, rules in families.items():
        lines += [f"## {family.capitalize()}", ""]
        for rule in rules:
            lines += _rule(rule)
    return "\n".join(lines).rstrip() + "\n"


def _rule(rule: packs.Rule) -> Iterator[str]:
    where = f" · Sections {', '.join(rule.sections)}" if rule.sections else ""
    yield from (f'### <a id="{rule.name}"></a>`{rule.name}` ({rule.code})', "", f"**{PEOPLE[rule.severity]}**{where}", "", rule.why, "")
    texts = [rule.message] if isinstance(rule.message, str) else list(rule.message.values())
    yield from (*(f"> {text}" for text in texts), "")
    for title, examples in (("Found", rule.examples.flag), ("Left alone", rule.examples.allow)):
        yield from (f"{title}:", "", *(f"- {example_text(example)}" for example in examples), "")
    if rule.yields_to:
        yield from (f"Not reported where the same item has {', '.join(f'`{name}`' for name in rule.yields_to)}.", "")
    yield from (f"Source: {'; '.join(rule.source)}.", "")


def schema() -> str:
    """The JSON Schema of the report."""
    return json.dumps(Report.model_json_schema(by_alias=True), indent=2, ensure_ascii=False) + "\n"


def main() -> None:
    """Writes or checks."""
    stale = []
    for path, text in {ROOT / "docs" / "rules.md": rule_reference(), ROOT / "src" / "planlint" / "report.schema.json": schema()}.items():
        if "--check" in sys.argv:
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                stale.append(path.relative_to(ROOT).as_posix())
        else:
            path.write_text(text, encoding="utf-8", newline="\n")
    if stale:
        sys.exit(f"out of date: {', '.join(stale)}; run python tools/generate.py")


if __name__ == "__main__":
    main()
