"""``planlint check`` and ``planlint outline``: reading plans and showing what was found in them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from planlint.cli.base import FOUND, PATH, UNREAD, USAGE, main, mended, names, options, reading

if TYPE_CHECKING:
    from planlint.model import Result


@main.command()
@click.argument("paths", nargs=-1, required=True, type=PATH, metavar="PLAN|CASE_FOLDER…")
@click.option("--advice", type=PATH, metavar="DIR", help="Folder of advice documents (a case folder's advice/ is found by itself).")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="What to write.")
@click.option("--output", "-o", type=PATH, metavar="FILE", help="Write to FILE instead of the terminal.")
@click.option("--select", multiple=True, callback=names, metavar="RULE,…", help="Only these rules (names or codes).")
@click.option("--ignore", multiple=True, callback=names, metavar="RULE,…", help="Not these rules.")
@click.option("--fail-on", type=click.Choice(["stop", "error", "warning", "info", "never"]), default="error", show_default=True, help="Exit with 1 when a finding is at least this.")
@reading
def check(paths: tuple[Path, ...], advice: Path | None, form: str, output: Path | None, select: tuple[str, ...], ignore: tuple[str, ...], fail_on: str, **how: Any) -> None:
    """Check plans and show what to mend, by who can mend it.

    A case folder holds plan.docx (or plan.pdf) and advice/. Where the plan is there as Word and as PDF, Word is read.
    """
    with mended():
        from planlint import app
        from planlint.reports import json_report, text

        results = list(_progress(app.check(paths, advice, options(select, ignore, **how)), len(app.cases_of(paths, advice))))
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
@click.argument("file", type=PATH)
@reading
def outline(file: Path, **how: Any) -> None:
    """Show what was understood of FILE: sections, items, roles, template text, and what could not be placed."""
    with mended():
        from planlint import app
        from planlint.reports.outline import render_outline

        click.echo(render_outline(app.read(file, options((), (), **how))), nl=False)
