"""``planlint check`` and ``planlint outline``: reading plans and showing what was found in them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from planlint.cli.base import FOUND, PATH, UNREAD, main, mended, names, options, reading, write
from planlint.cli.history import MEMORY, remember, remembering

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
@click.option("--show-settings", is_flag=True, help="Say what is in force for each plan and from where, and check nothing.")
@click.option("--statistics", is_flag=True, help="Show how many findings of each rule and section there are, in place of the findings.")
@remembering
@reading
def check(
    paths: tuple[Path, ...], advice: Path | None, form: str, output: Path | None, select: tuple[str, ...], ignore: tuple[str, ...], fail_on: str,
    show_settings: bool, statistics: bool, show_kept: bool, **how: Any,
) -> None:  # fmt: skip
    """Check plans and show what to mend, by who can mend it.

    A case folder holds plan.docx (or plan.pdf) and advice/. Where the plan is there as Word and as PDF, Word is read.
    """
    with mended():
        from planlint import app
        from planlint.cli.settings import show

        memory = {name: how.pop(name) for name in MEMORY}
        if show_settings:
            show([case.plan if isinstance(case, app.CaseFiles) else Path(case.path) for case in app.cases_of(paths, advice)], options(select, ignore, **how))
            return
        results = list(_progress(app.check(paths, advice, options(select, ignore, **how)), len(app.cases_of(paths, advice))))
        result = remember(app.join(results), **memory)
        write(_rendered(result, form, statistics, show_kept), output, form)
        for error in result.errors if form == "json" or output else ():
            click.echo(f"planlint: {error.path}: {error.message}", err=True)
    sys.exit(_code(result, fail_on))


def _rendered(result: Result, form: str, statistics: bool, show_kept: bool) -> str:
    from planlint.reports import json_report, text
    from planlint.reports import statistics as counted

    if form == "json":
        return json_report.render(result)
    return counted.render(result) if statistics else text.render(result, show_kept)


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
    findings = [finding for case in result.cases for finding in case.findings if not finding.kept]
    if fail_on == "never":
        return 0
    if fail_on == "stop":
        return FOUND if any(finding.action == "stop" for finding in findings) else 0
    return FOUND if any(order.index(finding.severity) <= order.index(fail_on) for finding in findings) else 0


@main.command()
@click.argument("file", type=PATH)
@reading
def outline(file: Path, **how: Any) -> None:
    """Show what was understood of FILE: sections, items, roles, template text, and what could not be placed."""
    with mended():
        from planlint import app
        from planlint.reports.outline import render_outline

        click.echo(render_outline(app.read(file, options(**how))), nl=False)
