"""Rules, words and layouts from their folders: TOML files, checked field by field."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from planlint import tomlfile
from planlint.errors import PackError
from planlint.model import Action, Severity
from planlint.tomlfile import TomlFile

Text = str | dict[str, str]
"""One text, or a text by variant of the hit."""


Example = str | dict[str, str | Literal[False]]
"""One example; ``trial.py`` says how it is read."""
MARK = re.compile(r"<<(.*?)>>")
"""The words of an example that are to be found."""


def _like(pattern: str, must: str) -> AfterValidator:
    def checked(text: str) -> str:
        if not re.fullmatch(pattern, text):
            raise ValueError(f"{text!r} {must}")
        return text

    return AfterValidator(checked)


Code = Annotated[str, _like(r"[A-Z]{3}[0-9]{3}", "must be three capital letters and three digits, such as ABC101")]
Name = Annotated[str, _like(r"[a-z][a-z0-9-]+", "must be small letters, digits and hyphens, such as golden-time")]


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
    code: Code
    name: Name
    severity: Severity
    severity_of: dict[str, Severity] = {}
    """Severity by variant of the hit, where it differs."""
    sections: tuple[str, ...] = ()
    """Sections whose items are read; empty: every section."""
    roles: tuple[str, ...] = ()
    """Roles of items that are read; empty: every role."""
    check: Name
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
    phrases_in: str = ""
    """The file of ``words`` whose groups are this rule's phrases, by variant: a council's ``[add.phrases]`` goes there."""
    examples: Examples
    family: str = ""
    """The folder the file stands in."""
    origin: str = ""
    """The council's file that wrote or changed the rule; empty for a shipped one."""
    configured: bool = False
    """Whether a settings file changed the options."""


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
    """The pack in ``folder``; raises PackError naming file, line, key and what was expected."""
    rules = tuple(rule_of(toml(path)) for path in rule_files(folder))
    words = {path.stem: toml(path).data for path in sorted((folder / "words").glob("*.toml"))}
    layouts = tuple(toml(path).data for path in sorted((folder / "layouts").glob("*.toml")))
    return Pack(tuple(sorted(rules, key=lambda rule: rule.code)), words, layouts, (folder / "sound-plan.txt").read_text(encoding="utf-8"))


def rule_files(folder: Path) -> list[Path]:
    """The rule files of a pack: ``<family>/<name>.toml``."""
    return [path for path in sorted(folder.glob("*/*.toml")) if path.parent.name not in _NOT_RULES]


def rule_of(file: TomlFile, data: Mapping[str, Any] | None = None, origin: str = "") -> Rule:
    """The rule that a file (or ``data`` made from it) says."""
    rule = file.validate(Rule, {**(data or {**file.data, "family": file.path.parent.name}), "origin": origin})
    if data is None and rule.name != file.path.stem:
        raise file.wrong(("name",), f"{rule.name!r} must be the file's name, {file.path.stem!r}")
    return rule


def unmarked(example: Example) -> Example:
    """The example without the marks of what is to be found."""
    return MARK.sub(r"\1", example) if isinstance(example, str) else {key: MARK.sub(r"\1", text) if isinstance(text, str) else text for key, text in example.items()}


def toml(path: Path) -> TomlFile:
    """A file of a pack, parsed."""
    return tomlfile.read(path, PackError)
