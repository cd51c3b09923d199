"""A council's own pack: its folder adds rules, words and layouts to the shipped ones, extends or replaces them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel, ConfigDict

from planlint import packs, structure, words
from planlint.errors import PackError
from planlint.model import PLAN_SECTIONS, Role
from planlint.packs import Example, Pack, Rule, unmarked
from planlint.tomlfile import Loc, TomlFile, in_any_case, near

_FIXED = ("code", "name", "check", "extends", "add", "remove", "examples")


class OwnExamples(BaseModel):
    """Examples of an extension, tried beside the rule's own; one with the same words as a shipped one takes its place."""

    model_config = ConfigDict(extra="forbid")
    options: dict[str, Any] = {}
    flag: list[Example] = []
    allow: list[Example] = []


class Changes(BaseModel):
    """What an extension may say beside the fields of a rule that it changes."""

    model_config = ConfigDict(extra="allow")
    extends: str
    add: dict[str, Any] = {}
    """Entries for the lists and tables among the rule's options; ``phrases`` by variant for a rule that has ``phrases_in``."""
    remove: dict[str, Any] = {}
    examples: OwnExamples = OwnExamples()


def join(base: Pack, folder: Path) -> Pack:
    """``base`` with the pack in ``folder``; raises PackError naming file, line and key."""
    files = packs.rule_files(folder)
    own_words = sorted((folder / "words").glob("*.toml"))
    own_layouts = sorted((folder / "layouts").glob("*.toml"))
    if not (files or own_words or own_layouts):
        raise PackError("holds no rules (FAMILY/NAME.toml), words (words/NAME.toml) or layouts (layouts/NAME.toml)", path=folder)
    lists = dict(base.words)
    for path in own_words:
        lists[path.stem] = words.extended(lists, packs.toml(path))
    rules = {rule.name: rule for rule in base.rules}
    for path in files:
        rule = _rule(packs.toml(path), rules, lists)
        rules[rule.name] = rule
    for path in files:
        _must_hold(packs.toml(path), rules, base)
    for file in map(packs.toml, own_layouts):
        layout(file, file.data, base.layouts)
    plan = folder / "sound-plan.txt"
    return Pack(
        tuple(sorted(rules.values(), key=lambda rule: rule.code)),
        lists,
        (*base.layouts, *(packs.toml(path).data for path in own_layouts)),
        plan.read_text(encoding="utf-8-sig") if plan.is_file() else base.sound_plan,
    )


def _must_hold(file: TomlFile, rules: Mapping[str, Rule], base: Pack) -> None:
    """Sections, rules and texts that a rule file names are there and can be read."""
    sections = {"front", *PLAN_SECTIONS, *(section for rule in base.rules for section in rule.sections)}
    known: dict[str, Iterable[str]] = {"sections": sections, "roles": get_args(Role), "yields_to": rules}
    for key, names in known.items():
        for name in file.data.get(key, ()):
            if name.partition(":")[0] not in names:
                raise file.wrong((key,), f"there is no {name!r}{near(name, names)}", name)
    for key in ("message", "open", "suggestion"):
        text = file.data.get(key, "")
        for each in text.values() if isinstance(text, dict) else [text]:
            try:
                each.format_map(defaultdict(str))
            except (ValueError, LookupError, AttributeError):
                raise file.wrong((key,), "braces stand for what was found, as in {phrase}; others are written twice") from None


def layout(file: TomlFile, own: Mapping[str, Any], known: Iterable[Mapping[str, Any]], at: Loc = ()) -> None:
    """Checks a council's layout, which stands in the file ``at`` this place. Only what the layouts ``known`` have has a meaning."""
    file.validate(structure.Layouts, own, at)
    for table in ("sections", "advice_sections", "advice_kinds", "columns", "cells", "headings", "fields"):
        names = dict.fromkeys(name for each in known for name in each.get(table, ()))
        for name in own.get(table, ()):
            if name not in names:
                raise file.wrong((*at, table, name), "there is no such key" + (near(name, names) or f"; there are {', '.join(names)}"))


def _rule(file: TomlFile, rules: Mapping[str, Rule], lists: dict[str, Mapping[str, Any]]) -> Rule:
    """The rule a file adds, extends or replaces; phrases it adds go into ``lists``."""
    if "extends" in file.data:
        return _extended(file, rules, lists)
    replaces = bool(file.data.pop("replaces", False))
    rule = packs.rule_of(file, origin=str(file.path))
    if replaces and rule.name not in rules:
        raise file.wrong(("replaces",), f"there is no rule {rule.name!r} to replace{near(rule.name, rules)}")
    if not replaces and rule.name in rules:
        raise file.wrong(("name",), f"there is a rule {rule.name!r} already: say replaces = true, or extends = \"{rule.name}\" to change a part of it, or choose another name")
    taken = next((other for other in rules.values() if other.code == rule.code and other.name != rule.name), None)
    if taken:
        raise file.wrong(("code",), f"{rule.code} is the code of {taken.name}: choose another")
    return rule


def _extended(file: TomlFile, rules: Mapping[str, Rule], lists: dict[str, Mapping[str, Any]]) -> Rule:
    changes = file.validate(Changes)
    rule = in_any_case(changes.extends, {**rules, **{rule.code: rule for rule in rules.values()}})
    if rule is None:
        raise file.wrong(("extends",), f"there is no rule {changes.extends!r} to extend{near(changes.extends, rules)}")
    for key in ("code", "name", "check"):
        if file.data.get(key, getattr(rule, key)) != getattr(rule, key):
            raise file.wrong((key,), f"an extension keeps the rule's {key}, {getattr(rule, key)!r}")
    whole = rule.model_dump()
    for key, value in file.data.items():
        if key not in _FIXED:
            # of a text by variant, or of the options, only what is named changes
            whole[key] = {**whole[key], **value} if isinstance(value, dict) and isinstance(whole.get(key), dict) else value
    add, remove = dict(changes.add), dict(changes.remove)
    if rule.phrases_in:
        phrases = {"add": add.pop("phrases", {}), "remove": remove.pop("phrases", {})}
        lists[rule.phrases_in] = words.with_phrases(lists[rule.phrases_in], phrases, file)
    taken_out = words.without(whole["options"], remove, file, ("remove",))
    whole["options"] = words.joined(taken_out, add, file, ("add",), new=True)
    whole["examples"] = _examples(whole["examples"], changes.examples)
    return packs.rule_of(file, whole, origin=str(file.path))


def _examples(shipped: dict[str, Any], own: OwnExamples) -> dict[str, Any]:
    said = [unmarked(example) for example in (*own.flag, *own.allow)]
    kept = {kind: [example for example in shipped[kind] if unmarked(example) not in said] for kind in ("flag", "allow")}
    return {"options": {**shipped["options"], **own.options}, "flag": [*kept["flag"], *own.flag], "allow": [*kept["allow"], *own.allow]}
