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
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import small_plans
from measure import Counts, table, under_floor
from small_plans import layouts
from small_plans.small import Small

from planlint import app, engine, packs, parsers, structure
from planlint.model import Case, Document, Finding

_NOT_PLANS = ("children", "layouts", "small")
PLANS: tuple[Small, ...] = tuple(
    plan
    for module in iter_modules(small_plans.__path__)
    if module.name not in _NOT_PLANS
    for plan in import_module(f"small_plans.{module.name}").PLANS
)
FOUR = ("missing-section", "blank-section", "placeholder-text", "inconsistent-term")
"""Rules that the plans made for any of them are labelled for; every other plan is labelled for its own rule."""
RULES = (*FOUR, *sorted({plan.rule for plan in PLANS} - set(FOUR)))
_BY_SECTION = FOUR[:2]
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
    """Whether a finding is the one expected; of words, one may hold the other; "*" is any."""
    if want == "*":
        return True
    if rule in _BY_SECTION:
        return want == got
    a, b = want.casefold().replace("’", "'"), got.casefold().replace("’", "'")
    return bool(b) and (a in b or b in a)


def judge(plan: Small, findings: list[Finding], counts: Counts, errors: bool) -> None:
    """Adds the true alarms, false alarms and misses of one plan."""
    for rule in FOUR if plan.rule in FOUR else (plan.rule,):
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


def advice(plan: Small, folder: Path, known: structure.Layouts) -> Iterator[Document]:
    """The advice documents beside a plan."""
    for name, text in plan.advice.items():
        path = folder / f"{plan.rule}-{plan.name}-{name}"
        path.write_text(text, encoding="utf-8")
        yield structure.build_advice(parsers.read(path), known)


def score(folder: Path, errors: bool, rules: list[str]) -> Counts:
    """Builds every plan in ``folder``, checks it and counts."""
    counts: Counts = defaultdict(lambda: [0, 0, 0])
    known = structure.Layouts.from_dicts(packs.read(packs.shipped()).layouts)
    bound = {rule.name: bound for rule, bound in zip(app.rules(), engine.bind(app.rules()), strict=True)}
    facts = app.facts()
    for plan in (plan for plan in PLANS if not rules or plan.rule in rules):
        path = folder / f"{plan.rule}-{plan.name}{'.txt' if plan.layout == 'text' else '.docx'}"
        layouts.write(plan, path)
        document = structure.build_plan(parsers.read(path), known)
        case = Case(document, tuple(advice(plan, folder, known)))
        wanted = FOUR if plan.rule in FOUR else (plan.rule, *(name.partition(":")[0] for name in bound[plan.rule].rule.yields_to))
        judge(plan, list(engine.run([bound[name] for name in wanted], case, facts.read_case(case))), counts, errors)
    return counts


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("rules", nargs="*", help="only the plans made for these rules")
    parser.add_argument("--errors", action="store_true", help="print false alarms and misses")
    parser.add_argument("--floor", action="store_true", help="fail under the floor")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="write the plans there and leave them")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = args.keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        counts = score(folder, args.errors, args.rules)
    for rule in args.rules or RULES:
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
