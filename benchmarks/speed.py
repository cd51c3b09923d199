"""How fast planlint is, as ratios taken in one run: ``python benchmarks/speed.py [--profile]``.

Builds a 20-page Word plan of labelled items (and the same as text, and as PDF where LibreOffice is there), and compares
with what any tool built on spaCy must spend. CPU time, not wall time, so that a busy machine changes little; no limit is
in seconds of one machine but the one the project has set itself. Figures under their bar say "ok", others "OVER".
"""

from __future__ import annotations

import argparse
import cProfile
import importlib.util
import io
import os
import pstats
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import spacy
from docx.shared import Cm, Pt

from planlint import app, engine, packs, parsers, structure
from planlint.model import Case, Document

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "corpora"))

from items import load  # noqa: E402

PYTHON = sys.executable
SPACY = [PYTHON, "-c", "import spacy; spacy.blank('en')"]
RUNS = 5
_WORDS = 20 * 250
"""What 20 pages of a plan with tables hold."""
_PEAK = """
import sys
from pathlib import Path
from planlint import app, engine, parsers, structure
from planlint.model import Case
source = parsers.read(Path(sys.argv[1]))
plan = structure.build_plan(source, structure.Layouts.from_dicts(app.packs.read(app.packs.shipped()).layouts))
case = Case(plan)
engine.run(engine.bind(app.rules()), case, app.facts().read_case(case))
peak = [line for line in open('/proc/self/status', encoding='utf-8') if line.startswith('VmHWM')]
print('PEAK', peak[0].split()[1])
"""
# as after an ordinary installation, where modules stand compiled beside their source
_ENV = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
_HEADINGS = {
    "A": "Views, interests and aspirations", "B": "Special educational needs", "C": "Health needs", "D": "Social care needs",
    "E": "Outcomes", "F": "Special educational provision", "G": "Health provision", "H1": "Social care provision, 1970 Act",
    "H2": "Any other social care provision", "I": "Placement", "J": "Personal budget", "K": "Advice and information",
}  # fmt: skip


def filler() -> dict[str, list[str]]:
    """Items of the corpora by section; needs are the strings of views, for there is no set of needs."""
    made: dict[str, list[str]] = {section: [] for section in _HEADINGS}
    for name in ("provision-dev", "provision-dev-2", "provision-dev-3", "outcomes-dev", "outcomes-dev-2", "aspirations-dev"):
        for entry in load(name):
            made.setdefault(entry.item.section, []).append(entry.item.text.replace(" | ", "; "))
    made["B"] = made["A"][::2]
    for section in ("C", "D", "I", "J", "K"):
        made[section] = ["None known; the family and the school were asked in January 2025."]
    return made


def _paper() -> Any:
    """An empty A4 document in ten points."""
    paper: Any = docx.Document()
    section = paper.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2)
    paper.styles["Normal"].font.size = Pt(10)
    return paper


def build(folder: Path) -> tuple[Path, Path]:
    """The plan as Word and as text. Half of F stands in a table of five columns."""
    made = filler()
    plan, text = _paper(), ["Final Education, Health and Care Plan", "Name: Bea Marlow", "Date of birth: 3 May 2017"]
    for line in text:
        plan.add_paragraph(line)
    share = {"A": 0.12, "B": 0.22, "E": 0.16, "F": 0.44}
    for section, title in _HEADINGS.items():
        plan.add_heading(f"Section {section}: {title}", 1)
        text += ["", f"Section {section}: {title}"]
        table = plan.add_table(1, 5) if section == "F" else None
        if table is not None:
            for cell, column in zip(table.rows[0].cells, ("Need", "Provision", "Who", "How often", "How long"), strict=True):
                cell.text = column
        words = number = 0
        source = made[section] or ["None required."]
        while words < _WORDS * share.get(section, 0.0) or not number:
            line = source[number % len(source)]
            if table is not None and number % 2:
                row = table.add_row()
                for cell, value in zip(row.cells, (str(number), line, "Teaching assistant", "Daily", "20 minutes"), strict=True):
                    cell.text = value
            else:
                plan.add_paragraph(line, style="List Bullet")
            text.append(f"- {line}")
            words += len(line.split())
            number += 1
    word, plain = folder / "plan.docx", folder / "plan.txt"
    plan.save(str(word))
    plain.write_text("\n".join(text) + "\n", encoding="utf-8")
    return word, plain


def to_pdf(word: Path) -> Path | None:
    """The same as PDF, where LibreOffice is there."""
    office = shutil.which("soffice")
    if not office:
        return None
    folder = word.parent / "pdf"
    subprocess.run(
        [office, "--headless", f"-env:UserInstallation={(word.parent / 'office').as_uri()}", "--convert-to", "pdf", "--outdir", str(folder), str(word)],
        check=False, capture_output=True, timeout=180,
    )  # fmt: skip
    made = folder / "plan.pdf"
    return made if made.exists() else None


def process(command: list[str], runs: int = 3) -> float:
    """The least CPU seconds, its own children's included, of a fresh process: the least is the one least disturbed."""
    subprocess.run(command, check=False, capture_output=True, env=_ENV)  # so that all modules are compiled
    spent = []
    for _ in range(runs):
        before, wall = os.times(), time.perf_counter()
        subprocess.run(command, check=False, capture_output=True, env=_ENV)
        after = os.times()
        used = after.children_user + after.children_system - before.children_user - before.children_system
        # Windows does not count children: wall time is the next best thing there
        spent.append(used if os.name == "posix" else time.perf_counter() - wall)
    return min(spent)


def warm(work: Callable[[], object]) -> float:
    """The median CPU seconds of some runs in this process, after one to warm up."""
    work()
    spent = []
    for _ in range(RUNS):
        before = time.process_time()
        work()
        spent.append(time.process_time() - before)
    return statistics.median(spent)


def proselint(plain: Path) -> float | None:
    """What proselint spends on the text beyond its own start-up; None where it is not installed."""
    if not importlib.util.find_spec("proselint"):
        return None
    empty = plain.with_name("empty.txt")
    empty.write_text("\n", encoding="utf-8")
    command = [PYTHON, "-m", "proselint", "check"]
    return max(0.01, process([*command, str(plain)]) - process([*command, str(empty)]))


def peak(path: Path) -> int | None:
    """Peak memory in MB of a check, read in the same process; None where the system does not say."""
    if not Path("/proc/self/status").exists():
        return None
    ran = subprocess.run([PYTHON, "-c", _PEAK, str(path)], check=False, capture_output=True, text=True, encoding="utf-8")
    found = re.search(r"PEAK (\d+)", ran.stdout)
    return int(found[1]) // 1024 if found else None


def line(name: str, figure: float | None, bar: float, unit: str) -> None:
    """One figure with its bar."""
    if figure is None:
        print(f"  {name:62} not measured")
        return
    print(f"  {name:62} {figure:7.2f}{unit:6} bar {bar:g}{unit:6} {'ok' if figure <= bar else 'OVER'}")


def analyse(document: Document) -> Callable[[], object]:
    """Facts and rules, as the check runs them."""
    bound, facts = engine.bind(app.rules()), app.facts()
    case = Case(document)
    return lambda: engine.run(bound, case, facts.read_case(case))


def check_text(path: Path, known: structure.Layouts) -> object:
    """The whole check in this process."""
    return analyse(structure.build_plan(parsers.read(path), known))()


def blank(texts: list[str]) -> Callable[[], object]:
    """What spaCy alone spends on the same text: tokens and sentences."""
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    return lambda: list(nlp.pipe(texts))


def steps(word: Path, known: structure.Layouts) -> None:
    """Prints what each step of a check spends, warm, in milliseconds of CPU."""
    source = parsers.read(word)
    document = structure.build_plan(source, known)
    parts: dict[str, Callable[[], object]] = {
        "rules and words from their files": lambda: packs.read.__wrapped__(packs.shipped()),
        "facts, made ready": app.facts.__wrapped__,
        "reading Word": lambda: parsers.read(word),
        "structure": lambda: structure.build_plan(source, known),
        "facts and rules": analyse(document),
        "blank spaCy": blank([item.text for item in document.items]),
    }
    print("steps: " + ", ".join(f"{name} {1000 * warm(work):.0f} ms" for name, work in parts.items()))


def profile(name: str, work: Callable[[], object]) -> None:
    """The functions where the time goes."""
    work()
    profiler = cProfile.Profile()
    profiler.runcall(work)
    out = io.StringIO()
    pstats.Stats(profiler, stream=out).strip_dirs().sort_stats("tottime").print_stats(18)
    pstats.Stats(profiler, stream=out).strip_dirs().sort_stats("cumulative").print_stats("planlint|[a-z]", 30)
    print(f"\n{name}\n{out.getvalue()}")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--profile", action="store_true", help="show where the time goes")
    args = parser.parse_args()
    known = structure.Layouts.from_dicts(packs.read(packs.shipped()).layouts)
    with tempfile.TemporaryDirectory() as scratch:
        _ENV["PYTHONPYCACHEPREFIX"] = str(Path(scratch) / "compiled")
        word, plain = build(Path(scratch))
        pdf = to_pdf(word)
        document = structure.build_plan(parsers.read(word), known)
        texts = [item.text for item in document.items]
        print(f"plan of {sum(len(text.split()) for text in texts)} words in {len(texts)} items")
        base = process(SPACY)
        check = [PYTHON, "-m", "planlint", "check"]
        print(f"  import of spaCy and a blank pipeline: {base:.2f} s CPU")
        line("check of the Word plan beyond spaCy", process([*check, str(word)]) - base, 1.0, " s")
        line("check of the PDF plan beyond spaCy", process([*check, str(pdf)]) - base if pdf else None, 1.0, " s")
        work = analyse(document)
        line("facts and rules against blank spaCy on the same text", warm(work) / warm(blank(texts)), 5.0, " x")
        whole = warm(lambda: check_text(plain, known))
        prose = proselint(plain)
        line("reading and checking the text against proselint, start-up aside", whole / prose if prose else None, 1.0, " x")
        line("peak memory, Word", peak(word), 400, " MB")
        line("peak memory, PDF", peak(pdf) if pdf else None, 400, " MB")
        line("planlint --help against import of click", process([PYTHON, "-m", "planlint", "--help"], 5) / process([PYTHON, "-c", "import click"], 5), 4.0, " x")
        steps(word, known)
        if args.profile:
            profile("facts and rules", work)
            profile("reading Word", lambda: parsers.read(word))
            source = parsers.read(word)
            profile("structure", lambda: structure.build_plan(source, known))
            if pdf:
                profile("reading PDF", lambda: parsers.read(pdf))


if __name__ == "__main__":
    main()
