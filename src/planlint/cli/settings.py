"""``planlint init`` and ``planlint check --show-settings``: writing a settings file, and saying what is in force."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from planlint.cli.base import PATH, main, mended, shown

if TYPE_CHECKING:
    from planlint.settings import Setting
    from planlint.setup import Options, Setup

STARTER = files("planlint") / "starter.toml"
"""The settings file that ``init`` writes: every setting, explained, at its default."""


@main.command()
@click.argument("folder", type=PATH, default=".", metavar="[DIR]")
def init(folder: Path) -> None:
    """Write a planlint.toml with every setting explained into DIR (or the current folder)."""
    with mended():
        from planlint.errors import UsageError
        from planlint.settings import NAME

        try:
            with (folder / NAME).open("x", encoding="utf-8", newline="\n") as file:
                file.write(STARTER.read_text(encoding="utf-8"))
        except FileExistsError:
            raise UsageError("is there already and stays as it is", path=folder / NAME) from None
        except OSError as error:
            raise UsageError(f"cannot be written ({error.strerror})", path=folder / NAME) from None
        click.echo(f"{folder / NAME} is written: nothing changes until a line of it is uncommented.")


_LATER = " (not in a first draft)"


def show(plans: Sequence[Path], options: Options) -> None:
    """Prints what is in force for each plan, and from where; plans with the same settings stand together."""
    from planlint.app import Setups

    setups = Setups(options)
    of: dict[int, tuple[Setup, list[Path]]] = {}
    for plan in plans:
        here = setups.of(plan)
        of.setdefault(id(here), (here, []))[1].append(plan)
    for here, together in of.values():
        _ = here.bound, here.layouts  # what is wrong in them is said here as well
        for plan in together:
            click.echo(plan)
        click.echo(f"  settings file: {shown(str(here.file.path)) if here.file else 'none'}")
        for name, value, origin in _lines(here):
            click.echo(f"  {name:<34} {value:<50} {origin}")


def _lines(here: Setup) -> Iterator[tuple[str, str, str]]:
    every = {rule.name for rule in here.every_rule}
    yield "rules in force", f"{len(here.rules)} of {len(every)}", ""
    for table, of_none in (("select", "every rule"), ("ignore", "none"), ("pack", "none")):
        names = here.settings.under(table)
        if not names:
            yield table, of_none, "default"
        yield from ((table, shown(name) if table == "pack" else name, _from(setting)) for name, setting in names.items())
    for key, setting in here.settings.entries.items():
        if key[0] not in ("select", "ignore", "pack"):
            yield ".".join(key), _value(setting.value) + (_LATER if key == ("special_school",) and setting.value else ""), _from(setting)


def _value(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 50 else f"{text[:49]}…"


def _from(setting: Setting) -> str:
    return shown(setting.origin)
