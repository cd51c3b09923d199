"""What lasts from run to run: ``planlint keep`` and ``planlint compare``, and the options of ``check`` that look back."""

from __future__ import annotations

import datetime
import getpass
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from planlint.cli.base import PATH, main, mended, options, reading, write

if TYPE_CHECKING:
    from planlint.model import Result

MEMORY = ("since", "baseline", "write_baseline", "prune")
"""The options that ``remembering`` adds, apart from ``--show-kept``."""


def remembering(function: Any) -> Any:
    """Adds the options about earlier runs and decisions."""
    for option in reversed(
        [
            click.option("--show-kept", is_flag=True, help="Show the findings that were kept as written too."),
            click.option("--since", type=PATH, metavar="REPORT", help="Earlier JSON report: close with what was mended, is new and is left."),
            click.option("--baseline", type=PATH, metavar="FILE", help="Leave out findings that this file allows, by plan and rule."),
            click.option("--write-baseline", type=PATH, metavar="FILE", help="Write a file that allows what there is now, and show nothing."),
            click.option("--prune", is_flag=True, help="Lower what --baseline allows to what there still is."),
        ]
    ):
        function = option(function)
    return function


def remember(result: Result, since: Path | None, baseline: Path | None, write_baseline: Path | None, prune: bool) -> Result:
    """The result against what is remembered; with ``write_baseline`` the baseline is written, and nothing is left to show."""
    from planlint import baseline as baselines
    from planlint import since as earlier

    if prune and not baseline:
        raise click.UsageError("--prune needs --baseline")
    if write_baseline:
        write(baselines.of(result.cases, write_baseline).render(), write_baseline, "json")
        note = f"{write_baseline} allows the {sum(len(case.findings) for case in result.cases)} findings that {len(result.cases)} plans have now"
        return replace(result, cases=(), notes=(*result.notes, note))
    if since:
        result = replace(result, since=earlier.compare(result, since))
    if not baseline:
        return result
    known = baselines.read(baseline)
    stale = known.stale(result.cases)
    if prune and stale:
        write(known.pruned(stale).render(), baseline, "json")
    kept = "lowered" if prune else "--prune lowers it"
    notes = [f"{plan}: the baseline allows more of {rule} than the {count} there still {'is' if count == 1 else 'are'} ({kept})" for plan, rules in stale.items() for rule, count in rules.items()]
    return replace(result, cases=tuple(known.apply(case) for case in result.cases), notes=(*result.notes, *notes))


@main.command()
@click.argument("finding")
@click.option("--reason", required=True, help="Why it is right as written. The family may read it.")
@click.option("--plan", type=PATH, default=Path(), show_default="the current folder", help="The plan, or its case folder.")
@click.option("--by", metavar="NAME", help="Who decided (your user name on this machine, if not given).")
@reading
def keep(finding: str, reason: str, plan: Path, by: str | None, **how: Any) -> None:
    """Keep what FINDING marks as it is written, with the reason, in a small file beside the plan.

    FINDING is the number that `check` shows in brackets. When the item's words change, the finding comes back.
    """
    with mended():
        from planlint import app, decisions
        from planlint.errors import UsageError

        if not reason.strip():
            raise UsageError("--reason: say why it is right as written")
        result = app.join(app.check([plan], None, options(**how)))
        for error in result.errors:
            click.echo(f"planlint: {error.path}: {error.message}", err=True)
        found = decisions.named([each for case in result.cases for each in case.findings], finding)
        path = Path(found.document)
        who = by or getpass.getuser()
        decision = decisions.decide(found, who, datetime.date.today().isoformat(), reason.strip())
        for known in decisions.read(path):
            if known.finding == decision.finding:
                click.echo(f"In place of the decision of {known.who}, {known.when}: {known.why}")
        others = [known for known in decisions.read(path) if known.finding != decision.finding]
        write(decisions.render([*others, decision]), decisions.beside(path), "json")
        click.echo(f"Kept as written: {found.rule} [{found.fingerprint[:8]}], in {decisions.beside(path)}")


@main.command()
@click.argument("old", type=PATH)
@click.argument("new", type=PATH)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="What to write.")
@click.option("--output", "-o", type=PATH, metavar="FILE", help="Write to FILE instead of the terminal.")
@reading
def compare(old: Path, new: Path, form: str, output: Path | None, **how: Any) -> None:
    """Compare an amended plan with the one before it: what changed, went stale, was reduced, and which findings are new or mended."""
    with mended():
        from planlint import app
        from planlint.reports import compare_json, compare_text

        comparison = app.compare(old, new, options(**how))
        write(compare_json.render(comparison) if form == "json" else compare_text.render(comparison), output, form)
