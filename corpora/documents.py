"""Accuracy of the document-level rules on small whole plans, built afresh and read like any file.

python corpora/documents.py                  precision, recall and F1 a rule
python corpora/documents.py --errors         print what was got wrong too
python corpora/documents.py --floor          exit with 1 where a figure is under corpora/floor.toml
python corpora/documents.py --keep FOLDER    write the plans there and leave them
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from measure import Counts, table, under_floor
from small_plans import blank, layouts, missing, placeholders, terms
from small_plans.small import Small

from planlint import app, engine, packs, parsers, structure
from planlint.model import Case, Finding

PLANS: tuple[Small, ...] = (*missing.PLANS, *blank.PLANS, *placeholders.PLANS, *terms.PLANS)
RULES = ("missing-section", "blank-section", "placeholder-text", "inconsistent-term")
_BY_SECTION = RULES[:2]
_PHRASE = re.compile(r"“(.+?)”")


def said(finding: Finding) -> str:
    """What a finding is compared by: its section, or the words it quotes."""
    if finding.rule in _BY_SECTION:
        return finding.section or ""
    if finding.item and finding.span:
        return finding.item.text[finding.span.start : finding.span.end]
    quoted = _PHRASE.search(finding.message)
    return quoted[1] if quoted else ""


def same(rule: str, want: str, got: str) -> bool:
    """Whether a finding is the one expected; of words, one may hold the other."""
    if rule in _BY_SECTION:
        return want == got
    a, b = want.casefold().replace("’", "'"), got.casefold().replace("’", "'")
    return bool(b) and (a in b or b in a)


def judge(plan: Small, findings: list[Finding], counts: Counts, errors: bool) -> None:
    """Adds the true alarms, false alarms and misses of one plan: every plan is labelled for all four rules."""
    for rule in RULES:
        wanted = list(plan.faults.get(rule, ()))
        for got in (said(finding) for finding in findings if finding.rule == rule):
            match = next((want for want in wanted if same(rule, want, got)), None)
            if match is not None:
                wanted.remove(match)
            counts[rule][0 if match is not None else 1] += 1
            if match is None and errors:
                print(f"false alarm {rule} {plan.rule}/{plan.name} ({plan.layout}) | {got}")
        counts[rule][2] += len(wanted)
        for want in wanted if errors else ():
            print(f"miss        {rule} {plan.rule}/{plan.name} ({plan.layout}) | {want}")


def score(folder: Path, errors: bool) -> Counts:
    """Builds every plan in ``folder``, checks it and counts."""
    counts: Counts = defaultdict(lambda: [0, 0, 0])
    known = structure.Layouts.from_dicts(packs.read(packs.shipped()).layouts)
    bound = engine.bind(app.chosen(app.Options(select=RULES)))
    facts = app.facts()
    for plan in PLANS:
        path = folder / f"{plan.rule}-{plan.name}{'.txt' if plan.layout == 'text' else '.docx'}"
        layouts.write(plan, path)
        document = structure.build_plan(parsers.read(path), known)
        judge(plan, list(engine.run(bound, Case(document), facts.read_plan(document))), counts, errors)
    return counts


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--errors", action="store_true", help="print false alarms and misses")
    parser.add_argument("--floor", action="store_true", help="fail under the floor")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="write the plans there and leave them")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = args.keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        counts = score(folder, args.errors)
    for rule in RULES:
        faulty = sum(plan.rule == rule and rule in plan.faults for plan in PLANS)
        print(f"{rule}: {faulty} faulty and {sum(plan.rule == rule for plan in PLANS) - faulty} sound plans of its own")
    print(f"all {len(PLANS)} plans")
    table(counts)
    low = under_floor(counts, "documents") if args.floor else []
    for line in low:
        print(f"under the floor: {line}")
    sys.exit(bool(low))


if __name__ == "__main__":
    main()
