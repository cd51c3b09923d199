"""``planlint rules``, ``explain`` and ``test-rules``: what is checked, and why."""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from planlint.cli.base import FOUND, PATH, configured, main, mended, options, shown

if TYPE_CHECKING:
    from planlint.packs import Rule
    from planlint.setup import Setup
    from planlint.trial import Trial

_PEOPLE = {"error": "must fix", "warning": "should fix", "info": "look"}
_FAMILIES = ("structure", "views", "needs", "outcomes", "provision", "placement", "advice", "wording", "identity")
"""The order of the families; a council's own come last."""
_WIDTH = 100
_LEAST = 20
"""Letters of a reason that are shown even where the line becomes too long."""


@main.command()
@configured
def rules(**how: Any) -> None:
    """List the rules, with the settings of the current folder."""
    with mended():
        from planlint import app

        here = app.setup(Path.cwd(), options(**how))
        families = dict.fromkeys((*_FAMILIES, *sorted(rule.family for rule in here.every_rule)))
        for family in families:
            together = [rule for rule in here.every_rule if rule.family == family]
            if together:
                click.echo(f"{family.capitalize()}:")
            for rule in together:
                click.echo(_line(rule, here))


def _line(rule: Rule, here: Setup) -> str:
    """The rule in a line of the terminal's width."""
    severity = _PEOPLE[rule.severity] if here.settings.wants(rule.name) else "off"
    start = f"  {rule.code}  {rule.name:<{max(len(each.name) for each in here.every_rule) + 2}}{severity:<12}"
    end = f"  [{shown(rule.origin)}]" if rule.origin else ""
    width = shutil.get_terminal_size((_WIDTH, 0)).columns if sys.stdout.isatty() else _WIDTH
    return start + textwrap.shorten(rule.why, max(width - len(start) - len(end), _LEAST), placeholder=" …") + end


@main.command()
@click.argument("rule", metavar="RULE|CODE")
@configured
def explain(rule: str, **how: Any) -> None:
    """Say what a rule finds and why, with examples."""
    with mended():
        from planlint import app
        from planlint.reports.explain import render

        here = app.setup(Path.cwd(), options(**how))
        found = here.rule(rule)
        (bound,) = here.bind([found])
        kinds = dict.fromkeys(group["kind"] for group in here.words[found.phrases_in]["group"]) if found.phrases_in else ()
        click.echo(render(found.model_copy(update={"origin": shown(found.origin)}), bound.options, list(kinds)), nl=False)


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
