"""The command group, and what the commands share: exit codes, errors as one line, the options about reading."""

from __future__ import annotations

import gc
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

FOUND, USAGE, UNREAD = 1, 2, 3
PATH = click.Path(path_type=Path)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(VERSION, prog_name="planlint")
def main() -> None:
    """Check Education, Health and Care Plans: what is open, where, and who can mend it. Nothing leaves this machine.

    \b
    Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 wrong use or configuration,
    3 some files could not be read (2 wins over 3, 3 over 1).
    """
    gc.set_threshold(50_000, 50, 50)  # a run makes much and drops little: fewer collections take a tenth off its time
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # redirected output on Windows is not utf-8 by itself
            stream.reconfigure(encoding="utf-8", errors="replace")


@contextmanager
def mended() -> Iterator[None]:
    """Errors a user can mend become one line and an exit code."""
    try:
        yield
    except PlanlintError as error:
        click.echo(f"planlint: {error}", err=True)
        sys.exit(error.exit_code)


def names(_: click.Context, __: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:
    """Names given several times or with commas between them."""
    return tuple(name.strip() for entry in value for name in entry.split(",") if name.strip())


def configured(function: Any) -> Any:
    """Adds the options about the settings file."""
    for option in reversed(
        [
            click.option("--config", type=PATH, metavar="FILE", help="Settings file, in place of the nearest planlint.toml upwards from the plan."),
            click.option("--isolated", is_flag=True, help="Use no settings file."),
        ]
    ):
        function = option(function)
    return function


def reading(function: Any) -> Any:
    """Adds the options about reading files, and those about the settings file."""
    for option in reversed(
        [
            click.option("--tracked", type=click.Choice(["accepted", "original"]), default="accepted", show_default=True, help="How to read tracked changes."),
            click.option("--password-file", type=PATH, help="File whose first line opens encrypted documents."),
            click.option("--max-mb", type=click.FloatRange(min=0, min_open=True), show_default="60", help="Largest file to read, in megabytes."),
            click.option("--max-pages", type=click.IntRange(min=1), show_default="600", help="Most pages of a PDF to read."),
            click.option("--timeout", type=click.FloatRange(min=0, min_open=True), show_default="60", help="Seconds to spend on reading one file."),
            configured,
        ]
    ):
        function = option(function)
    return function


def options(
    select: tuple[str, ...] = (), ignore: tuple[str, ...] = (), *,
    tracked: Any = "accepted", password_file: Path | None = None, config: Path | None = None, isolated: bool = False, **limits: float | None,
) -> Options:  # fmt: skip
    """The options as the pipeline takes them; ``limits`` are max_mb, max_pages and timeout, None where not given."""
    from planlint.app import Options
    from planlint.parsers import ReadOptions

    password = None
    if password_file is not None:
        try:
            password = (password_file.read_text(encoding="utf-8-sig").splitlines() or [""])[0]
        except OSError:
            raise click.UsageError(f"--password-file: {password_file} cannot be read") from None
    given = {name: value for name, value in limits.items() if value is not None}
    return Options(select, ignore, ReadOptions(tracked=tracked, password=password), given, config, isolated)


def shown(path: str) -> str:
    """A path as seen from the current folder, where it is below it."""
    return str(Path(path).relative_to(Path.cwd())) if path and Path(path).is_relative_to(Path.cwd()) else path


def write(content: str, output: Path | None, form: str = "text") -> None:
    """Writes to a file, or to the terminal; a text report has no colours in a file."""
    if output is None:
        click.echo(content, nl=False)
        return
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(click.unstyle(content) if form == "text" else content, encoding="utf-8", newline="\n")
    except OSError as error:
        click.echo(f"planlint: {output}: cannot be written ({error.strerror})", err=True)
        sys.exit(USAGE)
