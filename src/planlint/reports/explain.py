"""One rule for people: what it finds, why, who can mend it, its source, examples."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from planlint.packs import Rule, Text

_NAMED = {"front": "the first page", "advice": "the advice beside it", "marks": "the file still holds"}
_LONG = 100
_PEOPLE = {"error": "Must fix", "warning": "Should fix", "info": "Look"}


def render(rule: Rule, options: Mapping[str, Any] | None = None) -> str:
    """The rule as plain text; ``options`` are those of its check, with the values in force."""
    return "\n".join(_lines(rule, options or {})) + "\n"


def _lines(rule: Rule, options: Mapping[str, Any]) -> Iterator[str]:
    yield f"{rule.name} ({rule.code}) · {_PEOPLE[rule.severity]}"
    if rule.sections:
        yield f"Sections: {', '.join(rule.sections)}"
    yield ""
    yield f"Says:    {_all(rule.message)}"
    yield f"Why:     {rule.why}"
    yield f"Mend it: {_all(rule.suggestion)}"
    yield f"Source:  {'; '.join(rule.source)}"
    if rule.origin:
        yield f"From:    {rule.origin}"
    if rule.yields_to:
        yield f"Not reported where the same item has: {', '.join(rule.yields_to)}"
    for name, value in options.items():
        text = json.dumps(value, ensure_ascii=False, default=str)
        yield f"Option:  {name} = {text if len(text) <= _LONG else f'{text[:_LONG]}…'}"
    for title, examples in (("Found", rule.examples.flag), ("Left alone", rule.examples.allow)):
        yield ""
        yield f"{title}:"
        yield from (f"  - {example_text(example)}" for example in examples)


def _all(text: Text) -> str:
    return text if isinstance(text, str) else "\n         ".join(text.values())


def example_text(example: str | Mapping[str, str | bool]) -> str:
    """An example in words; brackets mark the span that is found."""
    if isinstance(example, str):
        return example.replace("<<", "[").replace(">>", "]")
    if "main" in example:
        return " | ".join(str(text) for text in example.values()).replace("<<", "[").replace(">>", "]")
    changes = [f"no Section {name}" if text is False else f"{_NAMED.get(name, f'Section {name}')} reads “{text}”" for name, text in example.items()]
    return ("a sound plan, but " + ", ".join(changes) if changes else "a sound plan").replace("<<", "[").replace(">>", "]")
