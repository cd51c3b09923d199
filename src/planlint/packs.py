"""Rules, words and layouts from their folders: TOML files, checked field by field."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from planlint.errors import PackError
from planlint.model import Action, Severity

Text = str | dict[str, str]
"""One text, or a text by variant of the hit."""


Example = str | dict[str, str | Literal[False]]
"""One example; ``trial.py`` says how it is read."""


class Examples(BaseModel):
    """What the rule finds and what it leaves alone. Strings are items, ``<<…>>`` marks the span to find; tables are rows
    by part kind, or changes to the sound plan in ``sound-plan.txt``: a section's new text, or false to take the section out.
    """

    model_config = ConfigDict(extra="forbid")
    options: dict[str, Any] = {}
    """Options that differ from the rule's own while its examples are tried."""
    flag: list[Example] = Field(min_length=1)
    allow: list[Example] = Field(min_length=1)


class Rule(BaseModel):
    """One rule file. ``options`` stay raw here; the engine, which knows the checks, validates them."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    code: str = Field(pattern=r"^[A-Z]{3}\d{3}$")
    name: str = Field(pattern=r"^[a-z][a-z0-9-]+$")
    severity: Severity
    severity_of: dict[str, Severity] = {}
    """Severity by variant of the hit, where it differs."""
    sections: tuple[str, ...] = ()
    """Sections whose items are read; empty: every section."""
    roles: tuple[str, ...] = ()
    """Roles of items that are read; empty: every role."""
    check: str
    message: Text
    open: Text = ""
    """What is open, in a few words, for the entry of an item with several faults ("how often")."""
    action: Action | dict[str, Action]
    suggestion: Text
    why: str
    source: list[str] = Field(min_length=1)
    yields_to: tuple[str, ...] = ()
    """Rules (``name`` or ``name:variant``) whose finding on the same item replaces this one: one fault, one finding."""
    options: dict[str, Any] = {}
    examples: Examples
    family: str = ""
    """The folder the file stands in."""


@dataclass(frozen=True)
class Pack:
    """Everything a council may change without touching Python."""

    rules: tuple[Rule, ...]
    words: Mapping[str, Mapping[str, Any]]
    layouts: tuple[Mapping[str, Any], ...]
    sound_plan: str


_NOT_RULES = ("words", "layouts")


def shipped() -> Path:
    """The folder of the shipped rules: in the wheel ``planlint/_rules``, in a checkout ``rules``.

    An editable install may leave a stale copy elsewhere in site-packages, so only these two places are looked at.
    """
    inside = Path(str(files("planlint"))) / "_rules"
    return inside if inside.is_dir() else Path(__file__).resolve().parents[2] / "rules"


@cache
def read(folder: Path) -> Pack:
    """The pack in ``folder``; raises PackError naming file, key and what was expected."""
    rules = tuple(
        sorted((_rule(path) for path in sorted(folder.glob("*/*.toml")) if path.parent.name not in _NOT_RULES), key=lambda rule: rule.code)
    )
    words = {path.stem: _toml(path) for path in sorted((folder / "words").glob("*.toml"))}
    layouts = tuple(_toml(path) for path in sorted((folder / "layouts").glob("*.toml")))
    return Pack(rules, words, layouts, (folder / "sound-plan.txt").read_text(encoding="utf-8"))


def _rule(path: Path) -> Rule:
    try:
        rule = Rule.model_validate({**_toml(path), "family": path.parent.name})
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        raise PackError(f"{key}: {first['msg']}", path=path) from None
    if rule.name != path.stem:
        raise PackError(f"name: {rule.name!r} must be the file's name, {path.stem!r}", path=path)
    return rule


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PackError(f"not valid TOML: {error}", path=path) from None
