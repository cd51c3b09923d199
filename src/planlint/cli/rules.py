"""``planlint rules``, ``explain`` and ``test-rules``: what is checked, and why."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from planlint.cli.base import FOUND, PATH, configured, main, mended, options, shown

if TYPE_CHECKING:
    from planlint.packs import Rule
    from planlint.trial import Trial

_PEOPLE = {"error": "must fix", "warning": "should fix", "info": "look"}


@main.command()
@configured
def rules(**how: Any) -> None:
    """List the rules, with the settings of the current folder."""
    with mended():
        from planlint import app

        here = app.setup(Path.cwd(), options(**how))
        width = max(len(rule.name) for rule in here.every_rule) + 2
        for rule in here.every_rule:
            severity = _PEOPLE[rule.severity] if here.settings.wants(rule.name) else "off"
            click.echo(f"{rule.code}  {rule.name:<{width}}{severity:<12}{rule.why}{f'  [{shown(rule.origin)}]' if rule.origin else ''}")


@main.command()
@click.argument("rule", metavar="RULE|CODE")
@configured
def explain(rule: str, **how: Any) -> None:
    """Say what a rule finds and why, with examples."""
    with mended():
        from planlint import app, engine
        from planlint.reports.explain import render

        found = app.setup(Path.cwd(), options(**how)).rule(rule)
        (bound,) = engine.bind([found])
        click.echo(render(found.model_copy(update={"origin": shown(found.origin)}), bound.options.model_dump()), nl=False)


@main.command("test-rules")
@click.argument("folders", nargs=-1, required=True, type=PATH, metavar="DIR…")
def test_rules(folders: tuple[Path, ...]) -> None:
    """Try the examples inside the rules of a pack.

    Ends with 1 where a rule does not find what its examples mark, or finds something in what they allow.
    """
    with mended():
        from planlint.setup import pack_to_try
        from planlint.trial import Bench

        joined, own = pack_to_try(folders)
        bench = Bench(joined)
        wrong = [trial for rule in own for trial in _tried(rule, list(bench.trials([rule])))]
    if not own:
        click.echo("There are no rules in it; its words and layouts can be read.")
    sys.exit(FOUND if wrong else 0)


def _tried(rule: Rule, trials: list[Trial]) -> list[Trial]:
    """Prints a rule's line and its problems; gives the problems."""
    wrong = [trial for trial in trials if trial.problem]
    count = Counter(trial.kind for trial in trials)
    click.echo(f"{rule.code}  {rule.name}: {count['flag']} to find, {count['allow']} to leave alone: {'as they should be' if not wrong else f'{len(wrong)} wrong'}")
    for trial in wrong:
        click.echo(f"    {shown(rule.origin) or rule.name}: {trial.kind} example {trial.number}: {trial.problem}")
    return wrong
