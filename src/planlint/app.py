"""The pipeline: files → documents → facts → findings. Nothing here prints, exits or writes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from planlint import decisions, packs, structure
from planlint.errors import ReadError, UsageError
from planlint.model import Case, CaseResult, Document, Failure, Result, Unseen
from planlint.parsers import Reader, ReadOptions
from planlint.setup import Options, Setup, Setups, facts

if TYPE_CHECKING:
    from planlint.compare import Comparison
    from planlint.facts.case import CaseFacts

Kind = Literal["plan", "advice"]

READABLE = (".docx", ".docm", ".pdf", ".odt", ".rtf", ".doc", ".txt", ".md")
"""Endings of files that are looked at in a folder; Word before PDF where a plan is there as both."""


_LEAST_SECTIONS = 4
_LETTERED = re.compile(r"\W*(?:section|part)\s+[A-K]\b", re.IGNORECASE)


@dataclass(frozen=True)
class CaseFiles:
    """The files of one case, before they are read."""

    plan: Path
    advice: tuple[Path, ...] = ()
    notes: tuple[str, ...] = ()


def find_cases(path: Path, advice: Path | None = None) -> list[CaseFiles]:
    """The cases that ``path`` names: a plan, a case folder (``plan.*`` and ``advice/``), or a folder of either."""
    for given in (path, advice):
        if given is not None and not given.exists():
            raise ReadError("there is no such file or folder", path=given, kind="not-found")
    if path.is_file():
        return [CaseFiles(path, _documents(advice) if advice else ())]
    plan, notes = _plan_in(path)
    if plan:
        return [CaseFiles(plan, _documents(advice or path / "advice"), notes)]
    cases = [case for child in sorted(path.iterdir()) if child.is_dir() and _plan_in(child)[0] for case in find_cases(child, advice)]
    cases += [CaseFiles(file, _documents(advice) if advice else ()) for file in _documents(path)]
    if not cases:
        raise UsageError("holds no plan: name a plan, or a folder with plan.docx or plan.pdf and its advice/", path=path)
    return cases


def _plan_in(folder: Path) -> tuple[Path | None, tuple[str, ...]]:
    found = sorted((file for file in folder.glob("plan.*") if file.suffix.lower() in READABLE), key=lambda file: READABLE.index(file.suffix.lower()))
    notes = tuple(f"{folder}: {found[0].name} is checked, {other.name} is not" for other in found[1:])
    return (found[0] if found else None), notes


def _documents(folder: Path) -> tuple[Path, ...]:
    if folder.is_file():
        return (folder,)
    if not folder.is_dir():
        return ()
    return tuple(file for file in sorted(folder.iterdir()) if file.is_file() and file.suffix.lower() in READABLE and not file.name.startswith("~$"))


def rules() -> tuple[packs.Rule, ...]:
    """Every shipped rule, by code."""
    return packs.read(packs.shipped()).rules


def chosen(options: Options) -> tuple[packs.Rule, ...]:
    """The shipped rules that ``options`` choose; raises UsageError for a name that no rule has."""
    return Setups(Options(options.select, options.ignore, isolated=True)).of(Path()).rules


def setup(path: Path, options: Options | None = None) -> Setup:
    """What is in force for a plan, or in a folder."""
    return Setups(options).of(path)


def read(path: Path, options: Options | None = None, kind: Kind | None = None) -> Document:
    """One file, understood. ``kind`` is plan or advice; None lets the content decide."""
    here = setup(path, options)
    with Reader(here.reading) as reader:
        return structure.build(reader.read(path), here.layouts, kind)


def check_case(files: CaseFiles, reader: Reader, here: Setup, amended: bool = False) -> tuple[CaseResult | None, list[Failure], list[Unseen]]:
    """One case from its files to its findings; a file that cannot be read becomes a Failure.

    ``amended`` says that there was a plan before it, whatever the plan says of itself.
    """
    from planlint import engine

    failures: list[Failure] = []
    plan = _document(files.plan, "plan", reader, here, failures)
    advice = [document for path in files.advice if (document := _document(path, "advice", reader, here, failures))]
    if plan is not None and not _is_plan(plan):
        failures.append(Failure(str(files.plan), "not-a-plan", "no sections of an Education, Health and Care Plan were found in it: is it a plan?"))
        plan = None
    if plan is None:
        return None, failures, []
    if amended:
        plan = replace(plan, amended=True)
    first_draft = plan.status == "draft" and not plan.amended
    case = Case(plan, tuple(advice), here.settings.special_school and not first_draft)
    faults: list[str] = []
    result = CaseResult(case, engine.run(here.bound, case, here.facts.read_case(case), faults))
    failures += (Failure(str(files.plan), "rule-fault", f"the rule {name} could not be applied to this plan; the others were. Please report it") for name in faults)
    return decisions.apply(result, decisions.read(files.plan), {bound.rule.name for bound in here.bound}), failures, list(_unseen(case))


def compare(old: Path, new: Path, options: Options | None = None) -> Comparison:
    """Two versions of a plan; raises ReadError where one cannot be read."""
    from planlint import compare

    setups = Setups(options)
    sides: list[tuple[CaseResult, CaseFacts]] = []
    for path in (old, new):
        here = setups.of(path)
        with Reader(here.reading) as reader:
            result, failures, _ = check_case(find_cases(path)[0], reader, here, amended=path is new)
        if result is None:
            raise ReadError(failures[0].message, path=path, kind=failures[0].error)
        sides.append((result, here.facts.read_case(result.case)))
    (before, old_facts), (after, new_facts) = sides
    return compare.compare(before, after, old_facts, new_facts)


def _is_plan(plan: Document) -> bool:
    """Some sections of a plan were found in it, or one that has its letter."""
    sections = [section for section in plan.sections if section.id != "front"]
    return len(sections) >= _LEAST_SECTIONS or any(_LETTERED.match(section.title) for section in sections)


def _document(path: Path, kind: Kind, reader: Reader, here: Setup, failures: list[Failure]) -> Document | None:
    try:
        return structure.build(reader.read(path), here.layouts, kind)
    except ReadError as error:
        failures.append(Failure(str(path), error.kind, error.message))
        return None


def _unseen(case: Case) -> Iterator[Unseen]:
    for document in (case.plan, *case.advice):
        for block in document.unplaced:
            yield Unseen(document.path, "text in no section", block.text)
        for page in document.source.pages_without_text if document.source else ():
            yield Unseen(document.path, f"page {page} has no text (a picture or a scan)")


def check(paths: Iterable[Path], advice: Path | None = None, options: Options | None = None) -> Iterator[Result]:
    """One Result a case, in order; files that cannot be read are in it as errors."""
    setups = Setups(options)
    cases = [(files, setups.of(Path(files.path) if isinstance(files, Failure) else files.plan)) for files in cases_of(paths, advice)]
    for _, here in cases:  # what is wrong in a settings file is said before the first plan is read
        _ = here.bound, here.layouts
    readers: dict[ReadOptions, Reader] = {}
    with ExitStack() as stack:
        for files, here in cases:
            if isinstance(files, Failure):
                yield Result(errors=(files,))
                continue
            if here.reading not in readers:
                readers[here.reading] = stack.enter_context(Reader(here.reading))
            result, failures, unseen = check_case(files, readers[here.reading], here)
            yield Result((result,) if result else (), tuple(unseen), tuple(failures), files.notes)


def cases_of(paths: Iterable[Path], advice: Path | None) -> list[CaseFiles | Failure]:
    """The cases of all paths; a path that is not there becomes a Failure in its place, as does one of several with no plan in it."""
    cases: list[CaseFiles | Failure] = []
    given = list(paths)
    for path in given:
        try:
            cases += find_cases(path, advice)
        except ReadError as error:
            cases.append(Failure(error.path or str(path), error.kind, error.message))
        except UsageError as error:
            if len(given) == 1:
                raise
            cases.append(Failure(str(path), "no-plan", error.message))
    return cases


def join(results: Iterable[Result]) -> Result:
    """Several results as one."""
    parts = list(results)
    return Result(
        tuple(case for part in parts for case in part.cases),
        tuple(unseen for part in parts for unseen in part.not_seen),
        tuple(error for part in parts for error in part.errors),
        tuple(note for part in parts for note in part.notes),
    )


__all__ = ["CaseFiles", "Options", "Setup", "Setups", "cases_of", "check", "check_case", "chosen", "compare", "facts", "find_cases", "join", "read", "rules", "setup"]
