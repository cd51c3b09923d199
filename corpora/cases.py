"""Accuracy on whole cases: complete invented plans with gold labels, read and checked as a user would.

    python corpora/cases.py                    the cases, and the plans of corpora/plans built in other layouts
    python corpora/cases.py --errors RULE      print what was got wrong ("all" for every rule)
    python corpora/cases.py --only NAME        cases whose name contains NAME
    python corpora/cases.py --floor            exit with 1 where a figure is under corpora/floor.toml

The six cases with advice, plans written afresh once all else was done (``fresh``) and the built plans are scored apart. ``corpora/score.py`` says how.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from planlint import app
from planlint.reports import json_report

HERE = Path(__file__).resolve().parent


def report(plan: Path, advice: Path, output: Path) -> None:
    """Checks one plan and writes its JSON report."""
    result = app.join(app.check([plan], advice if advice.is_dir() else None))
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(json_report.render(result), encoding="utf-8")


def _there(plan: Path) -> Path:
    """The plan; the Word file it was made from where the PDF was not made."""
    return plan if plan.exists() else plan.with_suffix(".docx")


def score(cases: Path, args: argparse.Namespace) -> dict[str, float]:
    """The figures of the cases below ``cases``, printed too."""
    with tempfile.TemporaryDirectory() as folder:
        reports = Path(folder)
        for gold in sorted(cases.glob("*/gold.json")):
            if args.only in gold.parent.name:
                plan = _there(gold.parent / json.loads(gold.read_text(encoding="utf-8"))["plan"])
                report(plan, gold.parent / "advice", reports / f"{gold.parent.name}.json")
        figures = reports / "figures.json"
        command = [sys.executable, str(HERE / "score.py"), str(reports), "--gold", str(cases), "--json", str(figures)]
        command += ["--only", args.only] if args.only else []
        command += ["--errors", args.errors] if args.errors else []
        subprocess.run(command, check=True)
        found: dict[str, float] = json.loads(figures.read_text(encoding="utf-8"))
        return found


def under_floor(name: str, figures: dict[str, float], floor: dict[str, float]) -> list[str]:
    """What is under the floor."""
    precision, recall, _ = figures["core"]  # type: ignore[misc]
    got = {"precision": precision, "recall": recall, "reading": figures["reading"]}
    return [f"{name}: {key} {got[key] or 0:.3f}, floor {least}" for key, least in floor.items() if (got[key] or 0) < least]


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--only", default="", help="cases whose name contains this")
    parser.add_argument("--errors", help="print what was got wrong for this rule, or all")
    parser.add_argument("--floor", action="store_true", help="fail under the floor")
    args = parser.parse_args()
    floor = tomllib.loads((HERE / "floor.toml").read_text(encoding="utf-8"))
    low = []
    with tempfile.TemporaryDirectory() as folder:
        built = Path(folder)
        for more in ([], ["--second"]):
            subprocess.run([sys.executable, str(HERE / "plans" / "build.py"), str(built), *more], check=True, stdout=subprocess.DEVNULL)
        for name, cases in (("cases", HERE / "cases"), ("fresh", HERE / "fresh"), ("layouts", built)):
            if any(args.only in gold.parent.name for gold in cases.glob("*/gold.json")):
                print(f"\n=== {name}")
                low += under_floor(name, score(cases, args), floor[name])
    for line in low if args.floor else ():
        print(f"under the floor: {line}")
    sys.exit(bool(low) and args.floor)


if __name__ == "__main__":
    main()
