"""How well the grammar of amounts, times and people reads phrases, development and held-out apart.

    python corpora/phrases.py [--errors]

A labelled fact is read when a reading of its kind overlaps it; it is exact when the reading holds just its words. For
durations the minutes must agree. A phrase without facts is quiet when nothing is read in it.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from items import HERE

from planlint import app
from planlint.facts.quantities import SAYS_LONG, SAYS_OFTEN
from planlint.model import Item

KINDS = {
    "frequency": SAYS_OFTEN, "duration": SAYS_LONG, "total": {"total", "continuous"}, "sessions": {"sessions", "total", "frequency"},
    "group": {"group"}, "ratio": {"ratio"},
}  # fmt: skip


def readings(text: str) -> Iterator[tuple[str, int, int, float | None]]:
    """(kind, start, end, minutes) of everything read in ``text``."""
    (facts,) = app.facts().read([Item("x", "F", "provision", text)])
    for quantity in facts.doc._.quantities:
        yield quantity.kind, quantity.start, quantity.end, quantity.minutes
    for end in facts.doc._.ends:
        yield "end", end.start, end.end, None
    for person in facts.doc._.people:
        if person.kind in ("role", "trained"):
            yield "deliverer", person.start, person.end, None


def judge(text: str, fact: dict[str, Any]) -> str:
    """exact, read, wrong minutes or missed."""
    start = text.find(fact["text"])
    end = start + len(fact["text"])
    kinds = KINDS.get(fact["kind"], {fact["kind"]})
    over = [r for r in readings(text) if r[0] in kinds and r[1] < end and start < r[2]]
    if not over:
        return "missed"
    if fact.get("minutes") and fact["kind"] == "duration" and not any(r[3] and abs(r[3] - fact["minutes"]) < 0.5 for r in over):
        return "wrong minutes"
    return "exact" if any((r[1], r[2]) == (start, end) for r in over) else "read"


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--errors", action="store_true", help="print what was missed in the development set")
    args = parser.parse_args()
    for name in ("dev", "held-out"):
        counts: Counter[tuple[str, str]] = Counter()
        quiet = traps = 0
        for line in (HERE / "phrases" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            facts = [fact for fact in row["facts"] if fact["kind"] != "review"]
            if not row["facts"]:
                traps += 1
                quiet += not any(kind in SAYS_OFTEN | SAYS_LONG for kind, *_ in readings(row["text"]))
            for fact in facts:
                verdict = judge(row["text"], fact)
                counts[fact["kind"], verdict] += 1
                if args.errors and name == "dev" and verdict in ("missed", "wrong minutes"):
                    print(verdict, fact["kind"], repr(fact["text"]), "in", row["text"])
        print(f"{name}: quiet on {quiet} of {traps} phrases without facts")
        for kind in sorted({kind for kind, _ in counts}):
            of = Counter({verdict: n for (k, verdict), n in counts.items() if k == kind})
            right = of["exact"] + of["read"]
            print(f"  {kind:10} read {right:3} of {of.total():3} ({right / of.total():.2f}), exact {of['exact']:3}, wrong minutes {of['wrong minutes']}")


if __name__ == "__main__":
    main()
