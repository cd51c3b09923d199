"""Accuracy on the corpora: precision, recall and F1 a rule, with the false alarms and misses.

python corpora/measure.py                    every set of items
python corpora/measure.py provision-dev      one set
python corpora/measure.py --errors           print what was got wrong too
python corpora/measure.py --floor            exit with 1 where a figure is under corpora/floor.toml
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections import Counter, defaultdict

from items import HERE, Labelled, document, load, names

from planlint import app, engine
from planlint.model import Case, Finding

Counts = dict[str, list[int]]


def found(labelled: list[Labelled]) -> list[list[Finding]]:
    """The findings of each item, by the rules as shipped."""
    bound = [rule for rule in engine.bind(app.rules()) if rule.walks != "case"]
    facts = app.facts()
    out = []
    for entry in labelled:
        case = Case(document(entry))
        out.append(list(engine.run(bound, case, facts.read_case(case))))
    return out


def score(labelled: list[Labelled], errors: bool) -> Counts:
    """True alarms, false alarms and misses a rule."""
    counts: Counts = defaultdict(lambda: [0, 0, 0])
    for entry, findings in zip(labelled, found(labelled), strict=True):
        for rule in entry.rules:
            hits = [finding for finding in findings if finding.rule == rule and finding.item == entry.item]
            want, hit = rule in entry.defects, bool(hits)
            # a vague frequency word stands for the missing frequency or length
            stands_in = rule in ("missing-frequency", "missing-duration") and "vague-wording" in entry.defects
            if rule in entry.unsure or (stands_in and hit != want):
                continue
            count = counts[rule]
            count[0] += want and hit
            count[1] += hit and not want
            count[2] += want and not hit
            if errors and hit != want:
                words = [entry.item.text[f.span.start : f.span.end] for f in hits if f.span]
                print("false alarm" if hit else "miss       ", rule, entry.item.id, "|", entry.item.text, words or "")
    return counts


def ratio(part: int, rest: int) -> float:
    """Part / (part + rest); 1 where there is nothing to get wrong."""
    return part / (part + rest) if part + rest else 1.0


def table(counts: Counts) -> None:
    """Prints a row a rule."""
    for rule, (tp, fp, fn) in sorted(counts.items()):
        p, r = ratio(tp, fp), ratio(tp, fn)
        print(f"  {rule:26} found {tp:3}  false {fp:3}  missed {fn:3}   P {p:.2f}  R {r:.2f}  F1 {2 * p * r / (p + r) if p + r else 0:.2f}")


def agreement(labelled: list[Labelled]) -> None:
    """Prints Cohen's kappa between the two readers, a rule."""
    pairs: dict[str, Counter[tuple[bool, bool]]] = defaultdict(Counter)
    for entry in labelled:
        for rule in entry.rules if entry.second is not None else ():
            pairs[rule][rule in entry.first, rule in (entry.second or ())] += 1
    for rule, count in sorted(pairs.items()):
        n = count.total()
        both = (count[True, True] + count[False, False]) / n
        a, b = (count[True, True] + count[True, False]) / n, (count[True, True] + count[False, True]) / n
        chance = a * b + (1 - a) * (1 - b)
        print(f"  {rule:26} n {n:4}   agreed {both:.3f}   kappa {(both - chance) / (1 - chance):.2f}")


def pooled(sets: list[Counts]) -> Counts:
    """Several sets as one."""
    total: Counts = defaultdict(lambda: [0, 0, 0])
    for counts in sets:
        for rule, three in counts.items():
            total[rule] = [x + y for x, y in zip(total[rule], three, strict=True)]
    return total


def under_floor(counts: Counts, which: str) -> list[str]:
    """Rules whose precision or recall is under the floor; ``which`` is the floor's table, items or documents."""
    floor = tomllib.loads((HERE / "floor.toml").read_text(encoding="utf-8"))
    low = []
    for rule, least in floor[which].items():
        tp, fp, fn = counts[rule]
        if ratio(tp, fp) < least["precision"] or ratio(tp, fn) < least["recall"]:
            low.append(f"{rule}: P {ratio(tp, fp):.3f} R {ratio(tp, fn):.3f}, floor {least['precision']} and {least['recall']}")
    return low


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("sets", nargs="*", help="names of item sets; all when none is given")
    parser.add_argument("--errors", action="store_true", help="print false alarms and misses")
    parser.add_argument("--agreement", action="store_true", help="print how far the two readers agree")
    parser.add_argument("--floor", action="store_true", help="fail under the floor")
    args = parser.parse_args()
    sets = []
    for name in args.sets or names():
        labelled = load(name)
        print(f"{name}: {len(labelled)} items")
        sets.append(score(labelled, args.errors))
        table(sets[-1])
        if args.agreement:
            agreement(labelled)
    print("all sets")
    table(pooled(sets))
    low = under_floor(pooled(sets), "items") if args.floor else []
    for line in low:
        print(f"under the floor: {line}")
    sys.exit(bool(low))


if __name__ == "__main__":
    main()
