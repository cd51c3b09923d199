"""Two versions of a plan, for a terminal: by section, then what went stale, what was reduced, and the findings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import click

from planlint.compare import Comparison, Pair, Reduced
from planlint.facts.amounts import Difference
from planlint.model import PLAN_SECTIONS, Finding, Item
from planlint.reports.wrap import label, where, wrapped


def render(comparison: Comparison) -> str:
    """The comparison as text with terminal colours."""
    return "\n".join(_lines(comparison)).rstrip() + "\n"


def _lines(comparison: Comparison) -> Iterator[str]:
    dates = [f"{document.path}" + (f" ({document.facts.plan_date:%d/%m/%Y})" if document.facts.plan_date else "") for document in (comparison.old, comparison.new)]
    yield click.style(" → ".join(dates), bold=True)
    if comparison.other_child:
        yield click.style("These plans name different children.", fg="red", bold=True)
    for section in PLAN_SECTIONS:
        yield from _section(comparison, section)
    yield from _reduced(comparison.reduced, comparison.provision_removed)
    if comparison.stale:
        yield from ("", click.style("STALE: right when it was written", fg="yellow", bold=True))
    for stale in comparison.stale:
        yield from wrapped(f"{label(stale.item.section)}, {where(stale.item)}: {stale.reason}" if stale.item else stale.reason, "  ", "      ")
        if stale.item:
            yield from wrapped(f"“{stale.item.text}”", "      ")
    yield from _findings("NEW findings", comparison.findings_new)
    yield from _findings("MENDED findings", comparison.findings_mended)
    yield ""
    yield f"Findings: {len(comparison.findings_new)} new, {len(comparison.findings_mended)} mended, {len(comparison.findings_left)} left."


def _section(comparison: Comparison, section: str) -> Iterator[str]:
    added = [item for item in comparison.added if item.section == section]
    removed = [item for item in comparison.removed if item.section == section]
    pairs = [pair for pair in comparison.pairs if pair.new.section == section]
    changed = [pair for pair in pairs if pair.changed or pair.moved]
    if not (added or removed or pairs):
        return
    counts = [(len(added), "added"), (len(removed), "removed"), (len(changed), "changed"), (len(pairs) - len(changed), "unchanged")]
    yield ""
    yield click.style(f"Section {section}: " + ", ".join(f"{count} {what}" for count, what in counts if count), bold=True)
    for item in added:
        yield from wrapped(f"{click.style('+', fg='green')} {where(item)}: “{item.text}”", "  ", "      ")
    for item in removed:
        yield from wrapped(f"{click.style('-', fg='red')} {where(item)}: “{item.text}”", "  ", "      ")
    for pair in changed:
        yield from _changed(pair)


def _changed(pair: Pair) -> Iterator[str]:
    moved = f", from Section {pair.old.section}" if pair.moved else ""
    if not pair.changed:
        yield from wrapped(f"{click.style('~', fg='cyan')} {where(pair.new)}{moved}: “{pair.new.text}”", "  ", "      ")
        return
    yield from wrapped(f"{click.style('~', fg='cyan')} {where(pair.new)}{moved}: “{pair.old.text}”", "  ", "      ")
    yield from wrapped(f"→ “{pair.new.text}”", "      ")


def _reduced(reduced: Sequence[Reduced], removed: Sequence[Item]) -> Iterator[str]:
    if reduced or removed:
        yield from ("", click.style("PROVISION that says less, or other, than it did", fg="red", bold=True))
    for each in reduced:
        yield from wrapped(f"{label(each.pair.new.section)}, {where(each.pair.new)}: {'; '.join(said(d) for d in each.differences)}", "  ", "      ")
    for item in removed:
        yield from wrapped(f"{label(item.section)}, {item.id} of the earlier plan: no longer there: “{item.text}”", "  ", "      ")


def said(difference: Difference) -> str:
    """One difference in words."""
    if difference.what == "group size":
        return f"a larger group: {difference.before} → {difference.after}"
    what = {"dropped": "no longer said", "reduced": "less", "increased": "more", "changed": "changed"}[difference.change]
    return f"{difference.what} {what}: {difference.before} → {difference.after or 'not said'}"


def _findings(title: str, findings: Sequence[Finding]) -> Iterator[str]:
    if findings:
        yield from ("", click.style(title, bold=True))
    for finding in findings:
        place = f", {where(finding.item)}" if finding.item else ""
        yield from wrapped(f"{label(finding.section or 'plan')}{place}: {finding.message}  {click.style(finding.rule, dim=True)}", "  ", "      ")
