"""Joins rules and checks: binds each rule's options, walks the plan, and makes, merges and sorts the findings."""

from __future__ import annotations

import hashlib
import inspect
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType
from typing import Any, cast

from pydantic import ValidationError

from planlint import checks, packs
from planlint.checks.base import SHIPPED, CheckOptions
from planlint.errors import PackError
from planlint.facts.case import CaseFacts
from planlint.model import PLAN_SECTIONS, Case, Finding, Hit, Span
from planlint.packs import Rule, Text
from planlint.tomlfile import Loc, near, said, telling

ACTIONS = ("stop", "copy", "ask", "reword", "tidy")
"""The order in which findings are shown (rule catalogue)."""
SEVERITIES = ("error", "warning", "info")
_SECTION_ORDER = {section: number for number, section in enumerate(("front", *PLAN_SECTIONS))}


@dataclass(frozen=True)
class BoundRule:
    """A rule with its check and typed options. ``walks`` is item, section or case, by the check's first parameter."""

    rule: Rule
    check: Callable[..., Iterator[Hit]]
    options: CheckOptions
    walks: str


def bind(rules: Iterable[Rule]) -> tuple[BoundRule, ...]:
    """Each rule with its check; raises PackError where the check or an option does not exist."""
    return tuple(_bind(rule) for rule in rules)


class OptionError(PackError):
    """An option of a rule that its check does not know or cannot take: ``rule`` and ``option`` say which."""

    def __init__(self, rule: Rule, option: Loc, reason: str, word: str = "") -> None:
        path, key = _place(rule, ("options", *option), word)
        super().__init__(f"{key}: {reason}", path=path)
        self.rule, self.option, self.reason = rule.name, ".".join(part for part in option if isinstance(part, str)), reason


def _bind(rule: Rule) -> BoundRule:
    module: Any = _check(rule)
    try:
        options = module.Options.model_validate(rule.options, context=None if rule.origin or rule.configured else SHIPPED)
    except ValidationError as error:
        loc, word, reason = said(telling(error), module.Options, "option")
        raise OptionError(rule, loc, reason, word) from None
    return BoundRule(rule, module.check, options, next(iter(inspect.signature(module.check).parameters)))


def _check(rule: Rule) -> ModuleType:
    """The check of this name, else one that an installed package brings under ``planlint.checks``."""
    name = f"planlint.checks.{rule.check.replace('-', '_')}"
    try:
        module = import_module(name)
    except ModuleNotFoundError as error:
        if not name.startswith(error.name or name):  # a module that the check itself imports is missing
            raise
    else:
        if hasattr(module, "check"):
            return module
    return _brought(rule)


def _brought(rule: Rule) -> ModuleType:
    brought = entry_points(group="planlint.checks")
    if rule.check not in brought.names:
        ours = {each.name.replace("_", "-") for each in iter_modules(checks.__path__)} - {"base"}
        raise PackError(f"check: there is no check {rule.check!r}{near(rule.check, {*ours, *brought.names})}", path=_place(rule, ("check",))[0])
    entry = brought[rule.check]
    try:
        module: Any = entry.load()
    except Exception as error:  # anything may happen in somebody else's module
        raise PackError(f"check: {rule.check!r} ({entry.value}) cannot be loaded ({type(error).__name__})", path=_place(rule, ("check",))[0]) from error
    if not hasattr(module, "check") or not hasattr(module, "Options"):
        raise PackError(f"check: {rule.check!r} ({entry.value}) must have `Options` and `check`", path=_place(rule, ("check",))[0])
    return cast(ModuleType, module)


def _place(rule: Rule, loc: Loc, word: str = "") -> tuple[str, str]:
    """Where a key of the rule stands (``file:line``), and the key as it is written there."""
    key = tuple(str(part) for part in loc if isinstance(part, str))
    if not rule.origin:
        return f"rules/{rule.family}/{rule.name}.toml", ".".join(key)
    file = packs.toml(Path(rule.origin))
    # an option of an extension may stand among what it adds, one of the examples among these
    ways = (loc, ("add", *loc[1:]), ("examples", *loc)) if loc[0] == "options" else (loc,)
    there = next((way for way in ways if _holds(file.data, way[: len(way) - len(loc) + 2])), loc)
    return file.where(there, word), ".".join(str(part) for part in there if isinstance(part, str))


def _holds(data: Any, loc: Loc) -> bool:
    return not loc or (isinstance(data, dict) and loc[0] in data and _holds(data[loc[0]], loc[1:]))


def run(rules: Sequence[BoundRule], case: Case, facts: CaseFacts, faults: list[str] | None = None) -> tuple[Finding, ...]:
    """All findings of the plan, merged and in the order they are shown.

    A rule whose check raises is left out and its name added to ``faults``; without that list the error goes on up.
    """
    hits: list[tuple[Rule, Hit]] = []
    for bound in rules:
        try:
            hits += [(bound.rule, hit) for hit in _hits(bound, case, facts)]
        except Exception:
            if faults is None:
                raise
            faults.append(bound.rule.name)
    return tuple(sorted(_findings(case, _yielded(hits)), key=_order))


def _hits(bound: BoundRule, case: Case, facts: CaseFacts) -> Iterator[Hit]:
    if bound.walks == "case":
        yield from bound.check(case, facts, bound.options)
        return
    rule = bound.rule
    for section in case.plan.sections:
        if rule.sections and section.id not in rule.sections:
            continue
        if bound.walks == "section":
            yield from bound.check(section, facts, bound.options)
            continue
        for item in section.items:
            if not rule.roles or item.role in rule.roles:
                yield from bound.check(item, facts[item.id], bound.options)


def _yielded(hits: list[tuple[Rule, Hit]]) -> list[tuple[Rule, Hit]]:
    """Leaves out hits whose fault another rule tells better on the same item."""
    seen = {(name, hit.item.id) for rule, hit in hits if hit.item for name in (rule.name, f"{rule.name}:{hit.variant}")}
    return [(rule, hit) for rule, hit in hits if not (hit.item and any((name, hit.item.id) in seen for name in rule.yields_to))]


def _findings(case: Case, hits: list[tuple[Rule, Hit]]) -> Iterator[Finding]:
    again: Counter[str] = Counter()
    for rule, hit in hits:
        key = _key(rule, hit)
        again[key] += 1
        values = _Values({key: value.strip() for key, value in hit.values.items()})
        action = rule.action if isinstance(rule.action, str) else rule.action[hit.variant]
        severity = rule.severity_of.get(hit.variant, rule.severity)
        yield Finding(
            rule.name, rule.code, severity, action, pick(rule.message, hit.variant).format_map(values), pick(rule.suggestion, hit.variant).format_map(values),
            hashlib.sha256(f"{key}#{again[key]}".encode()).hexdigest()[:16], case.plan.path, hit.section, hit.item, _trimmed(hit), hit.confidence, hit.related,
            pick(rule.open, hit.variant).format_map(values),
        )  # fmt: skip


def _trimmed(hit: Hit) -> Span | None:
    """The span without white space at its ends."""
    if hit.span is None or hit.item is None:
        return hit.span
    words = hit.item.text[hit.span.start : hit.span.end]
    return Span(hit.span.start + len(words) - len(words.lstrip()), hit.span.end - len(words) + len(words.rstrip()))


class _Values(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


def pick(text: Text, variant: str) -> str:
    """The text for this variant."""
    return text if isinstance(text, str) else text.get(variant, "")


def _key(rule: Rule, hit: Hit) -> str:
    """What stays the same when the plan is saved again or edited elsewhere: the rule, the section and the words."""
    text = hit.item.text if hit.item else re.sub(r"\d+", "", " ".join(hit.values.values()))  # counts change with edits elsewhere
    words = text[hit.span.start : hit.span.end] if hit.span else ""
    return "|".join((rule.name, hit.section or "", re.sub(r"\W+", " ", text).casefold(), words.casefold()))


def _order(finding: Finding) -> tuple[int, int, str, tuple[int, ...], int, int]:
    number = tuple(int(n) for n in re.findall(r"\d+$", finding.item.id)) if finding.item else (-1,)
    section = _SECTION_ORDER.get(finding.section or "front", -1)
    start = finding.span.start if finding.span else -1
    return ACTIONS.index(finding.action), section, finding.section or "", number, SEVERITIES.index(finding.severity), start

