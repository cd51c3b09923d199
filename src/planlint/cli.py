"""The command line: the only place that prints, exits and writes files."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from planlint.errors import PlanlintError
from planlint.version import VERSION

if TYPE_CHECKING:
    from planlint.app import Options
    from planlint.model import Result
    from planlint.packs import Rule

FOUND, USAGE, UNREAD = 1, 2, 3
_PATH = click.Path(path_type=Path)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(VERSION, prog_name="planlint")
def main() -> None:
    """Check Education, Health and Care Plans: what is open, where, and who can mend it. Nothing leaves this machine.

    \b
    Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 wrong use or configuration,
    3 some files could not be read (2 wins over 3, 3 over 1).
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # redirected output on Windows is not utf-8 by itself
            stream.reconfigure(encoding="utf-8", errors="replace")


@contextmanager
def _mended() -> Iterator[None]:
    """Errors a user can mend become one line and an exit code."""
    try:
        yield
    except PlanlintError as error:
        click.echo(f"planlint: {error}", err=True)
        sys.exit(error.exit_code)


def _names(_: click.Context, __: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name.strip() for entry in value for name in entry.split(",") if name.strip())


def _reading(function: Any) -> Any:
    for option in reversed(
        [
            click.option("--tracked", type=click.Choice(["accepted", "original"]), default="accepted", show_default=True, help="How to read tracked changes."),
            click.option("--password-file", type=_PATH, help="File whose first line opens encrypted documents."),
            click.option("--max-mb", type=float, default=60, show_default=True, help="Largest file to read, in megabytes."),
            click.option("--max-pages", type=int, default=600, show_default=True, help="Most pages of a PDF to read."),
            click.option("--timeout", type=float, default=60, show_default=True, help="Seconds to spend on reading one file."),
        ]
    ):
        function = option(function)
    return function


def _options(select: tuple[str, ...], ignore: tuple[str, ...], tracked: Any, password_file: Path | None, max_mb: float, max_pages: int, timeout: float) -> Options:
    from planlint.app import Options
    from planlint.parsers import ReadOptions

    password = None
    if password_file is not None:
        try:
            password = (password_file.read_text(encoding="utf-8-sig").splitlines() or [""])[0]
        except OSError:
            raise click.UsageError(f"--password-file: {password_file} cannot be read") from None
    reading = ReadOptions(tracked=tracked, password=password, max_bytes=int(max_mb * 1_000_000), max_pages=max_pages, seconds=timeout)
    return Options(select, ignore, reading)


@main.command()
@click.argument("paths", nargs=-1, required=True, type=_PATH, metavar="PLAN|CASE_FOLDER…")
@click.option("--advice", type=_PATH, metavar="DIR", help="Folder of advice documents (a case folder's advice/ is found by itself).")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="What to write.")
@click.option("--output", "-o", type=_PATH, metavar="FILE", help="Write to FILE instead of the terminal.")
@click.option("--select", multiple=True, callback=_names, metavar="RULE,…", help="Only these rules (names or codes).")
@click.option("--ignore", multiple=True, callback=_names, metavar="RULE,…", help="Not these rules.")
@click.option("--fail-on", type=click.Choice(["stop", "error", "warning", "info", "never"]), default="error", show_default=True, help="Exit with 1 when a finding is at least this.")
@_reading
def check(paths: tuple[Path, ...], advice: Path | None, form: str, output: Path | None, select: tuple[str, ...], ignore: tuple[str, ...], fail_on: str, **reading: Any) -> None:
    """Check plans and show what to mend, by who can mend it.

    A case folder holds plan.docx (or plan.pdf) and advice/. Where the plan is there as Word and as PDF, Word is read.
    """
    with _mended():
        from planlint import app
        from planlint.reports import json_report, text

        results = list(_progress(app.check(paths, advice, _options(select, ignore, **reading)), len(app.cases_of(paths, advice))))
        result = app.join(results)
        _write(json_report.render(result) if form == "json" else text.render(result), output, form)
        for error in result.errors if form == "json" or output else ():
            click.echo(f"planlint: {error.path}: {error.message}", err=True)
    sys.exit(_code(result, fail_on))


def _progress(results: Iterator[Result], count: int) -> Iterator[Result]:
    if count < 2 or not sys.stderr.isatty():
        yield from results
        return
    with click.progressbar(results, length=count, label="Checking", file=sys.stderr, show_pos=True) as bar:
        yield from bar


def _code(result: Result, fail_on: str) -> int:
    if result.errors:
        return UNREAD
    order = ("error", "warning", "info")
    findings = [finding for case in result.cases for finding in case.findings]
    if fail_on == "never":
        return 0
    if fail_on == "stop":
        return FOUND if any(finding.action == "stop" for finding in findings) else 0
    return FOUND if any(order.index(finding.severity) <= order.index(fail_on) for finding in findings) else 0


def _write(content: str, output: Path | None, form: str) -> None:
    if output is None:
        click.echo(content, nl=False)
        return
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(click.unstyle(content) if form == "text" else content, encoding="utf-8", newline="\n")
    except OSError as error:
        click.echo(f"planlint: {output}: cannot be written ({error.strerror})", err=True)
        sys.exit(USAGE)


@main.command()
@click.argument("file", type=_PATH)
@_reading
def outline(file: Path, **reading: Any) -> None:
    """Show what was understood of FILE: sections, items, roles, template text, and what could not be placed."""
    with _mended():
        from planlint import app
        from planlint.reports.outline import render_outline

        click.echo(render_outline(app.read(file, _options((), (), **reading))), nl=False)


@main.command()
def rules() -> None:
    """List the rules."""
    with _mended():
        from planlint import app

        for rule in app.rules():
            click.echo(f"{rule.code}  {rule.name:<26}{_severity(rule):<12}{rule.why}")


_PEOPLE = {"error": "must fix", "warning": "should fix", "info": "look"}


def _severity(rule: Rule) -> str:
    return _PEOPLE[rule.severity]


@main.command()
@click.argument("rule", metavar="RULE|CODE")
def explain(rule: str) -> None:
    """Say what a rule finds and why, with examples."""
    with _mended():
        from planlint import app
        from planlint.reports.explain import render

        (found,) = app.chosen(app.Options(select=(rule,)))
        click.echo(render(found), nl=False)
