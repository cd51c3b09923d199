"""``planlint rules`` and ``planlint explain``: what is checked, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from planlint.cli.base import main, mended

if TYPE_CHECKING:
    from planlint.packs import Rule


@main.command()
def rules() -> None:
    """List the rules."""
    with mended():
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
    with mended():
        from planlint import app
        from planlint.reports.explain import render

        (found,) = app.chosen(app.Options(select=(rule,)))
        click.echo(render(found), nl=False)
