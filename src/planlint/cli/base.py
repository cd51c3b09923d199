"""The command group, and what the commands share: exit codes, errors as one line, the options about reading."""

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


def reading(function: Any) -> Any:
    """Adds the options about reading files."""
    for option in reversed(
        [
            click.option("--tracked", type=click.Choice(["accepted", "original"]), default="accepted", show_default=True, help="How to read tracked changes."),
            click.option("--password-file", type=PATH, help="File whose first line opens encrypted documents."),
            click.option("--max-mb", type=float, default=60, show_default=True, help="Largest file to read, in megabytes."),
            click.option("--max-pages", type=int, default=600, show_default=True, help="Most pages of a PDF to read."),
            click.option("--timeout", type=float, default=60, show_default=True, help="Seconds to spend on reading one file."),
        ]
    ):
        function = option(function)
    return function


def options(select: tuple[str, ...], ignore: tuple[str, ...], tracked: Any, password_file: Path | None, max_mb: float, max_pages: int, timeout: float) -> Options:
    """The options as the pipeline takes them."""
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
