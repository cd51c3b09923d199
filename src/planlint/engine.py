"""Joins rules and checks: binds each rule's options, walks the plan, and makes, merges and sorts the findings."""

from __future__ import annotations

import hashlib
import inspect
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from pydantic import ValidationError

from planlint.checks.base import CheckOptions
from planlint.errors import PackError
from planlint.facts.case import CaseFacts
from planlint.model import PLAN_SECTIONS, Case, Finding, Hit, Span
from planlint.packs import Rule, Text

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


def _bind(rule: Rule) -> BoundRule:
    name = f"rules/{rule.family}/{rule.name}.toml"
    try:
        module: Any = import_module(f"planlint.checks.{rule.check.replace('-', '_')}")
    except ModuleNotFoundError:
        module = None
    if not hasattr(module, "check"):
        raise PackError(f"check: there is no check {rule.check!r}", path=name)
    try:
        options = module.Options.model_validate(rule.options)
    except ValidationError as error:
        first = error.errors()[0]
        raise PackError(f"options.{'.'.join(map(str, first['loc']))}: {first['msg']}", path=name) from None
    return BoundRule(rule, module.check, options, next(iter(inspect.signature(module.check).parameters)))


def run(rules: Sequence[BoundRule], case: Case, facts: CaseFacts) -> tuple[Finding, ...]:
    """All findings of the plan, merged and in the order they are shown."""
    hits = [(bound.rule, hit) for bound in rules for hit in _hits(bound, case, facts)]
    kept = _yielded(hits)
    return tuple(sorted(_findings(case, kept), key=_order))


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
    text = hit.item.text if hit.item else ""
    words = text[hit.span.start : hit.span.end] if hit.span else ""
    return "|".join((rule.name, hit.section or "", re.sub(r"\W+", " ", text).casefold(), words.casefold()))


def _order(finding: Finding) -> tuple[int, int, str, tuple[int, ...], int, int]:
    number = tuple(int(n) for n in re.findall(r"\d+$", finding.item.id)) if finding.item else (-1,)
    section = _SECTION_ORDER.get(finding.section or "front", -1)
    start = finding.span.start if finding.span else -1
    return ACTIONS.index(finding.action), section, finding.section or "", number, SEVERITIES.index(finding.severity), start

