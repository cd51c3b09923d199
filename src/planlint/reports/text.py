"""The result for a terminal: by action, then section, one entry an item; then what was not seen, and the next step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import PurePath

import click

from planlint.model import CaseResult, Finding, Item, Result
from planlint.reports.closing import closing, open_findings, since
from planlint.reports.wrap import label, where, wrapped

_HEADS = {
    "stop": "STOP: do not issue before this is put right",
    "copy": "COPY: the advice says it",
    "ask": "ASK: the adviser, the family or the council has to say; do not make an answer up",
    "reword": "REWORD: change the wording and nothing else",
    "tidy": "TIDY: worth a look",
}
_COLOURS = {"stop": "red", "copy": "cyan", "ask": "yellow", "reword": "blue", "tidy": "white"}
_FOLD_FROM = 4
"""So many findings of one kind in one section are folded into one entry with a list."""


def render(result: Result, show_kept: bool = False) -> str:
    """The report as text with terminal colours (strip them with ``click.unstyle`` where they are not wanted).

    ``show_kept`` lists the findings that somebody kept as written too; they are counted in any case.
    """
    lines: list[str] = []
    for case in result.cases:
        lines += [*_case(case, show_kept), ""]
    lines += [*_not_seen(result), *_errors(result), *(f"Note: {note}" for note in result.notes)]
    if result.since:
        lines.append(click.style(since(result.since), bold=True))
    return "\n".join(lines).rstrip() + "\n"


def _case(result: CaseResult, show_kept: bool) -> Iterator[str]:
    plan = result.case.plan
    status = {"draft": "draft", "final": "final plan", "unknown": "plan"}[plan.status]
    advice = len(result.case.advice)
    beside = f", with {advice} advice document{'s' if advice != 1 else ''} beside it" if advice else ""
    yield click.style(f"{plan.path}: {'amended ' if plan.amended else ''}{status}{beside}", bold=True)
    for action, findings in groupby(_by_item(open_findings(result)), key=lambda entry: entry[0].action):
        yield ""
        yield click.style(_HEADS[action], fg=_COLOURS[action], bold=True)
        entries = list(findings)
        wide = {rule for rule, n in Counter(entry[0].rule for entry in entries if entry[0].item is None).items() if n >= _FOLD_FROM}
        for rule in sorted(wide):
            yield from _everywhere([entry[0] for entry in entries if entry[0].item is None and entry[0].rule == rule])
        rest = [entry for entry in entries if entry[0].item or entry[0].rule not in wide]
        for section, ones in groupby(rest, key=lambda entry: entry[0].section or "plan"):
            yield from _section(section, list(ones))
    if show_kept:
        yield from _kept(result)
    yield ""
    yield from closing(result)


def _kept(result: CaseResult) -> Iterator[str]:
    """What somebody decided to keep as written."""
    kept = [finding for finding in result.findings if finding.kept]
    if kept:
        yield from ("", click.style("KEPT as written", bold=True))
    for finding in kept:
        place = f", {where(finding.item)}" if finding.item else ""
        yield f"  {label(finding.section or 'plan')}{place}  {_names([finding])}"
        yield from wrapped(_quoted(finding.item, [finding]) if finding.item else finding.message, "      ")
        if finding.kept:
            yield from wrapped(f"{finding.kept.who}, {finding.kept.when}: {finding.kept.why}", "      ")


def _names(findings: Sequence[Finding]) -> str:
    """The rules with the first digits of each finding's fingerprint, by which ``planlint keep`` knows it."""
    return click.style(", ".join(f"{rule} [{number[:8]}]" for rule, number in sorted({(f.rule, f.fingerprint) for f in findings})), dim=True)


def _everywhere(findings: Sequence[Finding]) -> Iterator[str]:
    """One entry for the same fault of many sections."""
    sections = ", ".join(finding.section or "the plan" for finding in findings)
    yield f"  Sections {sections}: {findings[0].rule.replace('-', ' ')}  {click.style(findings[0].rule, dim=True)}"
    yield from wrapped(f"→ {findings[0].suggestion} The same goes for the others.", "      ")


def _by_item(findings: Sequence[Finding]) -> list[list[Finding]]:
    """One entry an item, under the first of its actions; findings of no item stand alone."""
    entries: dict[str, list[Finding]] = {}
    for finding in findings:
        entries.setdefault(finding.item.id if finding.item else finding.fingerprint, []).append(finding)
    return list(entries.values())


def _section(section: str, entries: Sequence[list[Finding]]) -> Iterator[str]:
    single = Counter(ones[0].rule for ones in entries if len(ones) == 1)
    folded = {rule for rule, count in single.items() if count >= _FOLD_FROM}
    done: set[str] = set()
    for ones in entries:
        rule = ones[0].rule
        if len(ones) > 1 or rule not in folded:
            yield from _entry(section, ones)
        elif rule not in done:
            done.add(rule)
            yield from _folded(section, [entry[0] for entry in entries if len(entry) == 1 and entry[0].rule == rule])


def _entry(section: str, findings: Sequence[Finding]) -> Iterator[str]:
    item = findings[0].item
    rules = _names(findings)
    if item is None:
        yield from wrapped(f"{label(section)}: {findings[0].message}  {rules}", "  ", "      ")
        yield from _compared(findings)
        yield from wrapped(f"→ {findings[0].suggestion}", "      ")
        return
    yield f"  {label(section)}, {where(item)}  {rules}"
    yield from wrapped(_quoted(item, findings), "      ")
    opened = list(dict.fromkeys(f.open for f in findings if f.open))
    if len(opened) > 1:
        yield from wrapped(f"Open here: {' · '.join(opened)}.", "      ")
    for message in dict.fromkeys(f.message for f in findings if len(opened) < 2 or not f.open):
        yield from wrapped(message, "      ")
    yield from _compared(findings)
    yield from wrapped(f"→ {_merged(findings)}", "      ")


def _compared(findings: Sequence[Finding]) -> Iterator[str]:
    """The other places that the findings speak of, quoted."""
    for path, item in dict.fromkeys(place for finding in findings for place in finding.related):
        page = f", page {item.place.page}" if item.place.page else ""
        place = f"{label(item.section)}, {where(item)}" if path == findings[0].document else f"{PurePath(path).name}{page}"
        yield from wrapped(f"Compare {place}: “{item.text}”", "      ", "        ")


def _merged(findings: Sequence[Finding]) -> str:
    """One suggestion for all faults of an item: what is open first, each question once and then once whom to ask; then
    what else there is to do, as it stands.
    """
    texts = list(dict.fromkeys(finding.suggestion for finding in findings))
    asking = [text for text in texts if text.split(". ")[0].split("? ")[0].endswith("?") or "? " in text.split(". ")[0]]
    sentences = [sentence.strip() for text in asking for sentence in text.replace("? ", "?|").replace(". ", ".|").split("|")]
    questions = _once([sentence for sentence in sentences if sentence.endswith("?")])
    rest = _once([sentence for sentence in sentences if not sentence.endswith("?")])
    return " ".join([*questions, *rest, *(text for text in texts if text not in asking)])


def _once(sentences: Sequence[str]) -> list[str]:
    """The sentences, without those that another one says too."""
    kept = list(dict.fromkeys(sentences))
    core = {sentence: sentence.rstrip(".?").casefold() for sentence in kept}
    return [s for s in kept if not any(s != other and core[s] in core[other] and core[s] != core[other] for other in kept)]


def _folded(section: str, findings: Sequence[Finding]) -> Iterator[str]:
    first = findings[0]
    what = f"open: {first.open}" if first.open and len({f.open for f in findings}) == 1 else first.rule.replace("-", " ")
    yield f"  {label(section)}: {len(findings)} items, {what}  {click.style(first.rule, dim=True)}"
    for finding in findings:
        if finding.item:
            yield from wrapped(f"· {where(finding.item)}: {_quoted(finding.item, [finding])}  {_names([finding]).replace(first.rule + ' ', '')}", "      ", "        ")
    yield from wrapped(f"→ {first.suggestion}", "      ")


def _quoted(item: Item, findings: Sequence[Finding]) -> str:
    """The item's words, the words meant marked."""
    text, out, last = item.text, "", 0
    for start, end in sorted({(f.span.start, f.span.end) for f in findings if f.span}):
        if start >= last:
            out += text[last:start] + click.style("[" + text[start:end] + "]", fg="red", bold=True)
            last = end
    return f"“{out}{text[last:]}”"


def _not_seen(result: Result) -> Iterator[str]:
    if result.not_seen:
        yield click.style("Not seen (read this yourself):", bold=True)
        for unseen in result.not_seen:
            yield from wrapped(f"· {unseen.document}: {unseen.what}" + (f": “{unseen.text}”" if unseen.text else ""), "  ", "    ")
        yield ""


def _errors(result: Result) -> Iterator[str]:
    for error in result.errors:
        yield click.style(f"{error.path}: {error.message}", fg="red")
