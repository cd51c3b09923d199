"""Runs the examples inside rules: each is a small plan or a single item, checked with every rule.

Strings are items, ``<<…>>`` marks the span to find. A table with part kinds ("main", "frequency" …) is a row with these
cells; any other table is the sound plan with changes: a section's new text, false to take the section out, ``front`` for
the first page, ``advice`` for the text of an advice document beside it, ``marks`` for what a Word file may still hold
("comments", "tracked changes", "highlights").
"""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal, get_args

from planlint import engine, structure
from planlint.engine import BoundRule
from planlint.errors import PlanlintError
from planlint.facts.components import Facts as Reader
from planlint.model import Case, Document, Facts, Finding, Hit, Item, Part, PartKind, Place, Role, SectionPart, Source
from planlint.packs import MARK, Example, Pack, Rule
from planlint.parsers.text import read_text
from planlint.tomlfile import near

_HEADING = re.compile(r"^Section (\w+): .*$", re.MULTILINE)
_KINDS = frozenset(get_args(PartKind)) | {"heading"}
_BESIDE = ("advice", "marks")
ROLES: Mapping[str, Role] = {
    "A": "aspiration", "B": "need", "C": "need", "D": "need", "E": "outcome", "F": "provision", "G": "provision", "H1": "provision", "H2": "provision",
}  # fmt: skip
"""The role of an example's item where its rule names none."""


@dataclass(frozen=True)
class Trial:
    """One example tried; ``problem`` says what went otherwise than the rule's file says, "" where nothing did."""

    rule: Rule
    kind: Literal["flag", "allow"]
    number: int
    problem: str


class Bench:
    """Tries the examples of a pack's rules."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._layouts = structure.Layouts.from_dicts(pack.layouts)
        self._facts = Reader(pack.words)
        self._bound = engine.bind(pack.rules)

    def trials(self, rules: Iterable[Rule]) -> Iterator[Trial]:
        """Every example of ``rules``."""
        for rule in rules:
            for number, example in enumerate(rule.examples.flag, 1):
                yield Trial(rule, "flag", number, self._tried(self.flagged, rule, example))
            for number, example in enumerate(rule.examples.allow, 1):
                yield Trial(rule, "allow", number, self._tried(self.allowed, rule, example))

    @staticmethod
    def _tried(how: Callable[[Rule, Example], str], rule: Rule, example: Example) -> str:
        try:
            return how(rule, example)
        except PlanlintError:
            raise
        except Exception as error:  # a check of somebody else's, or a text the rule has no variant of
            return f"the rule stopped with {type(error).__name__}: {error}"

    def allowed(self, rule: Rule, example: Example) -> str:
        """What ``rule`` finds in an example that it should leave alone; "" where that is nothing."""
        found = self.findings(rule, example)
        return f"found {_shown(found)}" if found else ""

    def flagged(self, rule: Rule, example: Example) -> str:
        """What is wrong with what ``rule`` finds in an example that it should find; "" where all is well."""
        hits: list[Hit] = []
        found = self.findings(rule, example, hits)
        if not found:
            return "nothing found"
        if strange := next(filter(None, (_unfilled(rule, hit) for hit in hits)), ""):
            return strange
        texts = [example] if isinstance(example, str) else [text for text in example.values() if isinstance(text, str)]
        marked = [words for text in texts for words in MARK.findall(text)]
        if marked and [words_of(finding) for finding in found] != marked:
            return f"found {_shown(found)}, marked {', '.join(marked)}"
        # the same words may stand twice: it is the marked place that counts
        starts = [match.start() - 4 * number for number, match in enumerate(MARK.finditer(example))] if isinstance(example, str) else []
        spans = [finding.span.start for finding in found if finding.span]
        return "found at another place than marked" if isinstance(example, str) and spans != starts else ""

    def findings(self, rule: Rule, example: Example, hits: list[Hit] | None = None) -> tuple[Finding, ...]:
        """What ``rule`` finds in the example, with every other rule beside it. What its check gives is added to ``hits``."""
        bound = [_noting(each, hits) if hits is not None and each.rule.name == rule.name else each for each in self.bound_with(rule)]
        case = self.case(rule, example)
        return tuple(finding for finding in engine.run(bound, case, self._facts.read_case(case)) if finding.rule == rule.name)

    def bound_with(self, rule: Rule) -> Sequence[BoundRule]:
        """Every rule, this one with the options its examples are for."""
        if not rule.examples.options:
            return self._bound
        tried = rule.model_copy(update={"options": {**rule.options, **rule.examples.options}})
        return [*(bound for bound in self._bound if bound.rule.name != rule.name), *engine.bind([tried])]

    def case(self, rule: Rule, example: Example) -> Case:
        """The case that the example stands for."""
        if isinstance(example, str):
            return Case(_plan_of(rule, {"main": example}))
        if example and set(example) <= _KINDS:
            return Case(_plan_of(rule, {kind: str(text) for kind, text in example.items()}))
        advice = [example["advice"]] if isinstance(example.get("advice"), str) else []
        plan = structure.build_plan(read_text_of("plan.txt", changed(self._pack.sound_plan, {key: text for key, text in example.items() if key not in _BESIDE})), self._layouts)
        documents = tuple(structure.build_advice(read_text_of("advice.txt", str(text)), self._layouts) for text in advice)
        return Case(_marked(plan, str(example.get("marks") or "")), documents)


def _noting(bound: BoundRule, hits: list[Hit]) -> BoundRule:
    def check(*given: Any) -> Iterator[Hit]:
        for hit in bound.check(*given):
            hits.append(hit)
            yield hit

    return replace(bound, check=check)


def _unfilled(rule: Rule, hit: Hit) -> str:
    """What a text of the rule names in braces and the check does not give; "" where it gives all."""
    for key, text in (("message", rule.message), ("suggestion", rule.suggestion), ("open", rule.open)):
        for _, name, _, _ in string.Formatter().parse(engine.pick(text, hit.variant)):
            if name and name not in hit.values:
                known = near(name, hit.values) or (f"; it gives {', '.join(hit.values)}" if hit.values else "; it gives nothing to name")
                return f"the {key} names {{{name}}}, which the check does not give{known}"
    return ""


def read_text_of(path: str, text: str) -> Source:
    """A text as the reader of text files gives it, marks taken out."""
    return read_text(Path(path), MARK.sub(r"\1", text).encode())


def _marked(plan: Document, marks: str) -> Document:
    if plan.source is None or not marks:
        return plan
    source = replace(plan.source, comments=int("comments" in marks), tracked_changes="tracked" in marks, highlights="highlights" in marks)
    return replace(plan, source=source)


def changed(sound_plan: str, changes: Mapping[str, str | bool]) -> str:
    """The sound plan with the text of some sections replaced; false takes a section out, heading and all."""
    heads = list(_HEADING.finditer(sound_plan))
    unknown = set(changes) - {head.group(1) for head in heads} - {"front"}
    if unknown:
        raise KeyError(f"the sound plan has no section {sorted(unknown)}")
    front = changes.get("front", sound_plan[: heads[0].start()])
    parts = [str(front).strip() if front else ""]
    for head, end in zip(heads, [*(later.start() for later in heads[1:]), len(sound_plan)], strict=True):
        new = changes.get(head.group(1), sound_plan[head.end() : end])
        if new is not False:
            parts.append(f"{head.group()}\n\n{str(new).strip()}".strip())
    return "\n\n".join(parts) + "\n"


def _plan_of(rule: Rule, cells: Mapping[str, str]) -> Document:
    """A plan of one item, in the rule's first section and role."""
    section = rule.sections[0] if rule.sections else "F"
    role: Role = rule.roles[0] if rule.roles else ROLES.get(section, "other")  # type: ignore[assignment]
    parts: list[Part] = []
    whole = ""
    for kind in (kind for kind in cells if kind != "heading"):
        text = MARK.sub(r"\1", cells[kind])
        whole += " | " if parts else ""
        parts.append(Part(kind, len(whole), len(whole) + len(text)))  # type: ignore[arg-type]
        whole += text
    headings = (cells["heading"],) if "heading" in cells else ()
    item = Item(f"{section}-1", section, role, whole, Place(paragraph=1), tuple(parts) if len(parts) > 1 else (), headings=headings)
    return Document("plan.txt", "plan", (SectionPart(section, f"Section {section}", (item,)),), Facts(child="Billy"), "final")


def words_of(finding: Finding) -> str | None:
    """The words a finding marks."""
    return finding.item.text[finding.span.start : finding.span.end] if finding.item and finding.span else None


def _shown(found: Sequence[Finding]) -> str:
    return ", ".join(words_of(finding) or finding.section or "the whole plan" for finding in found)
