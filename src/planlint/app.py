"""The pipeline: files → documents → facts → findings. Nothing here prints, exits or writes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from planlint import packs, structure
from planlint.errors import ReadError, UsageError
from planlint.model import Case, CaseResult, Document, Failure, Result, Unseen
from planlint.parsers import Reader, ReadOptions

Kind = Literal["plan", "advice"]

if TYPE_CHECKING:
    from planlint.engine import BoundRule
    from planlint.facts.components import Facts

READABLE = (".docx", ".docm", ".pdf", ".odt", ".rtf", ".doc", ".txt", ".md")
"""Endings of files that are looked at in a folder; Word before PDF where a plan is there as both."""


@dataclass(frozen=True)
class Options:
    """What a check is to do. ``select`` and ``ignore`` are rule names or codes; empty ``select`` means every rule."""

    select: Collection[str] = ()
    ignore: Collection[str] = ()
    reading: ReadOptions = field(default_factory=ReadOptions)


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


@cache
def _pack() -> packs.Pack:
    return packs.read(packs.shipped())


@cache
def _layouts() -> structure.Layouts:
    return structure.Layouts.from_dicts(_pack().layouts)


@cache
def facts() -> Facts:
    """The fact reader with the shipped words. spaCy is imported here, when text is first analysed."""
    from planlint.facts.components import Facts

    return Facts(_pack().words)


def rules() -> tuple[packs.Rule, ...]:
    """Every shipped rule, by code."""
    return _pack().rules


def chosen(options: Options) -> tuple[packs.Rule, ...]:
    """The rules in force; raises UsageError for a name that no rule has."""
    known = {name: rule for rule in rules() for name in (rule.name, rule.code)}
    for name in (*options.select, *options.ignore):
        if name not in known:
            raise UsageError(f"there is no rule {name!r}; `planlint rules` lists them{_nearest(name, known)}")
    select = {known[name].name for name in options.select} or {rule.name for rule in rules()}
    return tuple(rule for rule in rules() if rule.name in select - {known[name].name for name in options.ignore})


def _nearest(name: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, list(known), n=1)
    return f"; did you mean {near[0]}?" if near else ""


def read(path: Path, options: Options | None = None, kind: Kind | None = None) -> Document:
    """One file, understood. ``kind`` is plan or advice; None lets the content decide."""
    with Reader((options or Options()).reading) as reader:
        return structure.build(reader.read(path), _layouts(), kind)


def check_case(files: CaseFiles, reader: Reader, bound: Sequence[BoundRule]) -> tuple[CaseResult | None, list[Failure], list[Unseen]]:
    """One case from its files to its findings; a file that cannot be read becomes a Failure."""
    from planlint import engine

    failures: list[Failure] = []
    plan = _document(files.plan, "plan", reader, failures)
    advice = [document for path in files.advice if (document := _document(path, "advice", reader, failures))]
    if plan is None:
        return None, failures, []
    case = Case(plan, tuple(advice))
    findings = engine.run(bound, case, facts().read_case(case))
    return CaseResult(case, findings), failures, list(_unseen(case))


def _document(path: Path, kind: Kind, reader: Reader, failures: list[Failure]) -> Document | None:
    try:
        return structure.build(reader.read(path), _layouts(), kind)
    except ReadError as error:
        failures.append(Failure(str(path), error.kind, error.message))
        return None


def _unseen(case: Case) -> Iterator[Unseen]:
    if not any(section.id != "front" for section in case.plan.sections):
        yield Unseen(case.plan.path, "no section of a plan was found in it: is this an Education, Health and Care Plan?")
    for document in (case.plan, *case.advice):
        for block in document.unplaced:
            yield Unseen(document.path, "text in no section", block.text)
        for page in document.source.pages_without_text if document.source else ():
            yield Unseen(document.path, f"page {page} has no text (a picture or a scan)")


def check(paths: Iterable[Path], advice: Path | None = None, options: Options | None = None) -> Iterator[Result]:
    """One Result a case, in order; files that cannot be read are in it as errors."""
    from planlint import engine  # spaCy comes with it, and is not wanted before text is analysed

    settings = options or Options()
    bound = engine.bind(chosen(settings))
    with Reader(settings.reading) as reader:
        for files in cases_of(paths, advice):
            if isinstance(files, Failure):
                yield Result(errors=(files,))
                continue
            result, failures, unseen = check_case(files, reader, bound)
            yield Result((result,) if result else (), tuple(unseen), tuple(failures), files.notes)


def cases_of(paths: Iterable[Path], advice: Path | None) -> list[CaseFiles | Failure]:
    """The cases of all paths; a path that is not there becomes a Failure in its place."""
    cases: list[CaseFiles | Failure] = []
    for path in paths:
        try:
            cases += find_cases(path, advice)
        except ReadError as error:
            cases.append(Failure(str(path), error.kind, error.message))
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


__all__ = ["Options", "check", "check_case", "find_cases", "join", "read", "rules"]
