"""One rule for people: what it finds, why, who can mend it, its source, examples."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from planlint.checks.base import CheckOptions, NoOptions, Pattern, Section
from planlint.packs import Rule, Text

_NAMED = {"front": "the first page", "advice": "the advice beside it", "marks": "the file still holds"}
_LONG = 100
_PEOPLE = {"error": "Must fix", "warning": "Should fix", "info": "Look"}


def render(rule: Rule, options: CheckOptions | None = None, kinds: Sequence[str] = ()) -> str:
    """The rule as plain text; ``options`` are those of its check, with the values in force, ``kinds`` those of its phrases."""
    return "\n".join(_lines(rule, options or NoOptions(), kinds)) + "\n"


def _lines(rule: Rule, options: CheckOptions, kinds: Sequence[str]) -> Iterator[str]:
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
        yield f"Not reported where the same item has: {', '.join(dict.fromkeys(name.partition(':')[0] for name in rule.yields_to))}"
    if rule.phrases_in:
        yield f"Words:   phrases in rules/words/{rule.phrases_in}.toml: {', '.join(kinds)}"
    yield from _options(options)
    for title, examples in (("Found", rule.examples.flag), ("Left alone", rule.examples.allow)):
        yield ""
        yield f"{title}:"
        yield from (f"  - {example_text(example)}" for example in examples)


def _options(options: CheckOptions) -> Iterator[str]:
    """What a council may sensibly set, and the names of the long lists and patterns that a pack may add to."""
    lists = []
    kinds = {name: field.annotation for name, field in type(options).model_fields.items()}
    searches = tuple[Pattern, ...] in kinds.values()
    for name, kind in kinds.items():
        value = getattr(options, name)
        if isinstance(value, bool | int | float):
            yield f"Option:  {name} = {f'{value:g}' if isinstance(value, float) else json.dumps(value)}"
        elif kind in (tuple[str, ...], tuple[Section, ...]) and len(text := json.dumps(value, ensure_ascii=False)) <= _LONG:
            if value or not searches:  # empty lists beside patterns are there for the shipped rules
                yield f"Option:  {name} = {text}"
        elif kind == Mapping[str, str]:
            entries = ", ".join(f"{json.dumps(old, ensure_ascii=False)} = {json.dumps(new, ensure_ascii=False)}" for old, new in value.items())
            yield f"Option:  {name} = {{{entries}}}"
        elif value and kind in (tuple[str, ...], tuple[Pattern, ...]):
            lists.append(f"{name} ({len(value)})")
    if lists:
        yield f"Lists:   {', '.join(lists)}; [add] and [remove] of a pack change them"


def _all(text: Text) -> str:
    return text if isinstance(text, str) else "\n         ".join(text.values())


def example_text(example: str | Mapping[str, str | bool]) -> str:
    """An example in words; brackets mark the span that is found."""
    if isinstance(example, str):
        return example.replace("<<", "[").replace(">>", "]")
    if "main" in example:
        return " | ".join(str(text) for text in example.values()).replace("<<", "[").replace(">>", "]")
    changes = [f"no Section {name}" if text is False else f"{_NAMED.get(name, f'Section {name}')} reads “{_one_line(str(text))}”" for name, text in example.items()]
    return ("a sound plan, but " + ", ".join(changes) if changes else "a sound plan").replace("<<", "[").replace(">>", "]")


def _one_line(text: str) -> str:
    """Several lines as one, a stroke between them."""
    return " / ".join(line.removeprefix("- ").strip() for line in text.splitlines() if line.strip())
