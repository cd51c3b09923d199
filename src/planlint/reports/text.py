"""The result for a terminal: by action, then section, one entry an item; then what was not seen, and the next step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

import click

from planlint.model import CaseResult, Finding, Item, Result, Severity

_WIDTH = 100
_HEADS = {
    "stop": "STOP: do not issue before this is put right",
    "copy": "COPY: the advice says it",
    "ask": "ASK: only the adviser can say; do not fill it in yourself",
    "reword": "REWORD: change the wording and nothing else",
    "tidy": "TIDY: worth a look",
}
_COLOURS = {"stop": "red", "copy": "cyan", "ask": "yellow", "reword": "blue", "tidy": "white"}
_FOLD_FROM = 4
"""So many findings of one kind in one section are folded into one entry with a list."""
_SOUND = {"A": "aspiration", "E": "outcome", "F": "provision", "G": "provision", "H1": "provision", "H2": "provision"}


def render(result: Result) -> str:
    """The report as text with terminal colours (strip them with ``click.unstyle`` where they are not wanted)."""
    lines: list[str] = []
    for case in result.cases:
        lines += [*_case(case), ""]
    lines += [*_not_seen(result), *_errors(result), *(f"Note: {note}" for note in result.notes)]
    return "\n".join(lines).rstrip() + "\n"


def _case(result: CaseResult) -> Iterator[str]:
    plan = result.case.plan
    status = {"draft": "draft", "final": "final plan", "unknown": "plan"}[plan.status]
    advice = len(result.case.advice)
    beside = f", with {advice} advice document{'s' if advice != 1 else ''} beside it" if advice else ""
    yield click.style(f"{plan.path}: {'amended ' if plan.amended else ''}{status}{beside}", bold=True)
    for action, findings in groupby(_by_item(result.findings), key=lambda entry: entry[0].action):
        yield ""
        yield click.style(_HEADS[action], fg=_COLOURS[action], bold=True)
        entries = list(findings)
        wide = {rule for rule, n in Counter(entry[0].rule for entry in entries if entry[0].item is None).items() if n >= _FOLD_FROM}
        for rule in sorted(wide):
            yield from _everywhere([entry[0] for entry in entries if entry[0].item is None and entry[0].rule == rule])
        rest = [entry for entry in entries if entry[0].item or entry[0].rule not in wide]
        for section, ones in groupby(rest, key=lambda entry: entry[0].section or "front"):
            yield from _section(section, list(ones))
    yield ""
    yield from _closing(result)


def _everywhere(findings: Sequence[Finding]) -> Iterator[str]:
    """One entry for the same fault of many sections."""
    sections = ", ".join(finding.section or "front page" for finding in findings)
    yield f"  Sections {sections}: {findings[0].rule.replace('-', ' ')}  {click.style(findings[0].rule, dim=True)}"
    yield from _wrapped(f"→ {findings[0].suggestion} The same goes for the others.", "      ")


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
    rules = click.style(", ".join(sorted({f.rule for f in findings})), dim=True)
    if item is None:
        yield f"  {_label(section)}: {findings[0].message}  {rules}"
        yield from _wrapped(f"→ {findings[0].suggestion}", "      ")
        return
    yield f"  {_label(section)}, {_where(item)}  {rules}"
    yield from _wrapped(_quoted(item, findings), "      ")
    opened = list(dict.fromkeys(f.open for f in findings if f.open))
    if len(opened) > 1:
        yield from _wrapped(f"Open here: {' · '.join(opened)}.", "      ")
    for message in dict.fromkeys(f.message for f in findings if len(opened) < 2 or not f.open):
        yield from _wrapped(message, "      ")
    yield from _wrapped(f"→ {_merged(findings)}", "      ")


def _merged(findings: Sequence[Finding]) -> str:
    """One suggestion for all faults of an item: each question once, then once whom to ask."""
    sentences = [s.strip() for f in findings for s in f.suggestion.replace("? ", "?|").replace(". ", ".|").split("|")]
    questions = [s for s in dict.fromkeys(sentences) if s.endswith("?")]
    rest = [s for s in dict.fromkeys(sentences) if not s.endswith("?")]
    longest = [s for s in rest if not any(s != t and s.rstrip(".") in t for t in rest)]
    return " ".join([*questions, *longest])


def _folded(section: str, findings: Sequence[Finding]) -> Iterator[str]:
    first = findings[0]
    what = f"open: {first.open}" if first.open and len({f.open for f in findings}) == 1 else first.rule.replace("-", " ")
    yield f"  {_label(section)}: {len(findings)} items, {what}  {click.style(first.rule, dim=True)}"
    for finding in findings:
        if finding.item:
            yield from _wrapped(f"· {_where(finding.item)}: {_quoted(finding.item, [finding])}", "      ", "        ")
    yield from _wrapped(f"→ {first.suggestion}", "      ")


def _quoted(item: Item, findings: Sequence[Finding]) -> str:
    """The item's words, the words meant marked."""
    text, out, last = item.text, "", 0
    for start, end in sorted({(f.span.start, f.span.end) for f in findings if f.span}):
        if start >= last:
            out += text[last:start] + click.style("[" + text[start:end] + "]", fg="red", bold=True)
            last = end
    return f"“{out}{text[last:]}”"


def _label(section: str) -> str:
    return "Front page" if section == "front" else f"Section {section}"


def _where(item: Item) -> str:
    place = item.place
    named = [f"page {place.page}" if place.page else "", f"table {place.table}, row {place.row}" if place.table else ""]
    if not any(named) and place.paragraph:
        named = [f"paragraph {place.paragraph}"]
    return ", ".join([item.id, *(part for part in named if part)])


def _closing(result: CaseResult) -> Iterator[str]:
    findings = result.findings
    if not findings:
        yield click.style("Nothing to mend was found.", fg="green", bold=True)
    else:
        severity = Counter(f.severity for f in findings)
        words: dict[Severity, str] = {"error": "must fix", "warning": "should fix", "info": "to look at"}
        counts = ", ".join(f"{severity[s]} {words[s]}" for s in words if severity[s])
        yield click.style(f"{len(findings)} finding{'s' if len(findings) != 1 else ''}: {counts}.", bold=True)
    sound = _sound(result)
    if sound:
        yield f"Sound by these rules: {sound}."
    yield from _next_step(Counter(f.action for f in findings))


def _sound(result: CaseResult) -> str:
    faulty = {f.item.id for f in result.findings if f.item}
    counts: dict[str, list[int]] = {}
    for item in result.case.plan.items:
        if _SOUND.get(item.section) == item.role:
            count = counts.setdefault(f"{item.role}s" if item.role != "provision" else f"provisions in {item.section}", [0, 0])
            count[0] += item.id not in faulty
            count[1] += 1
    return ", ".join(f"{good} of {everything} {name}" for name, (good, everything) in counts.items())


def _next_step(actions: Counter[str]) -> Iterator[str]:
    if actions["stop"]:
        yield "Next: put right what stands under STOP; the plan cannot go out before."
    elif actions["ask"]:
        yield f"Next: {actions['ask']} point{'s' if actions['ask'] != 1 else ''} to take back to the people who advised."
    elif actions["reword"] or actions["copy"]:
        yield "Next: mend the wording above; nothing needs to be asked."


def _not_seen(result: Result) -> Iterator[str]:
    if result.not_seen:
        yield click.style("Not seen (read this yourself):", bold=True)
        for unseen in result.not_seen:
            yield from _wrapped(f"· {unseen.document}: {unseen.what}" + (f": “{unseen.text}”" if unseen.text else ""), "  ", "    ")
        yield ""


def _errors(result: Result) -> Iterator[str]:
    for error in result.errors:
        yield click.style(f"{error.path}: {error.message}", fg="red")


def _wrapped(text: str, indent: str, further: str | None = None) -> Iterable[str]:
    """``text`` in lines; colour codes are not counted."""
    plain: Callable[[str], int] = lambda part: len(click.unstyle(part))  # noqa: E731
    words, line, out = text.split(" "), indent, []
    for word in words:
        if plain(line) + plain(word) > _WIDTH and line.strip():
            out.append(line.rstrip())
            line = further if further is not None else indent
        line += word + " "
    return [*out, line.rstrip()]
