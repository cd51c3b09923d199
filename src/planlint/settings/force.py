"""What is in force for a plan: defaults, the settings file, its overrides, the command line, each over the one before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from planlint.errors import UsageError
from planlint.facts.terms import not_a_term
from planlint.settings.file import ConfigFile
from planlint.settings.model import Choice, Limits
from planlint.tomlfile import TomlFile, in_any_case, near

Key = tuple[str, ...]


@dataclass(frozen=True)
class Setting:
    """A value and where it comes from: ``file:line``, "command line" or "default"."""

    value: Any
    origin: str


COMMAND_LINE, DEFAULT = "command line", "default"


@dataclass(frozen=True)
class Settings:
    """Every setting in force by its key: ("select", rule), ("ignore", rule), ("severity", rule), ("rules", rule, option),
    ("special_school",), ("pack", folder), ("terms", old), ("limits", name), ("layout", table).
    """

    entries: Mapping[Key, Setting]

    def under(self, *key: str) -> dict[str, Setting]:
        """The settings of one table, by their last name."""
        return {each[-1]: setting for each, setting in self.entries.items() if each[:-1] == key}

    def values(self, *key: str) -> dict[str, Any]:
        """The same without their origins."""
        return {name: setting.value for name, setting in self.under(*key).items()}

    @property
    def special_school(self) -> bool:
        """Whether what a class has as a whole counts."""
        return bool(self.entries["special_school",].value)

    def wants(self, rule: str) -> bool:
        """Whether the rule is selected, not ignored and not off."""
        selected = self.under("select")
        off = rule in self.under("ignore") or self.values("severity").get(rule) == "off"
        return not off and (not selected or rule in selected)


def resolve(file: ConfigFile | None, overrides: tuple[int, ...], command: Choice, limits: Limits, defaults: Mapping[str, float], names: Mapping[str, str]) -> Settings:
    """The settings in force. ``names`` gives each rule's name by name and code; raises UsageError for one that is not there.

    A rule that a later layer selects by name is no longer ignored or off by an earlier one.
    """
    entries: dict[Key, Setting] = {("special_school",): Setting(False, DEFAULT)}
    entries |= {("limits", name): Setting(value, DEFAULT) for name, value in defaults.items()}
    if file:
        toml, values = file.toml, file.values
        entries |= {("pack", str(folder)): Setting(folder, toml.where(("pack",), name)) for folder, name in zip(file.packs, values.pack, strict=True)}
        entries |= {("terms", old): _term(toml, old, new) for old, new in values.terms.items()}
        entries |= {("layout", table): Setting(value, toml.where(("layout", table))) for table, value in values.layout.items() if _filled(value)}
        entries |= {("limits", name): Setting(value, toml.where(("limits", name))) for name, value in values.limits.model_dump(exclude_none=True).items()}
        _lay(entries, values, _namer(file, (), names), toml.where)
        for number in overrides:
            at = ("override", number)
            _lay(entries, values.override[number], _namer(file, at, names), lambda key, word="", at=at: toml.where((*at, *key), word))
    entries |= {("limits", name): Setting(value, COMMAND_LINE) for name, value in limits.model_dump(exclude_none=True).items()}
    _lay(entries, command, lambda _, name: _named(name, names), lambda *_: COMMAND_LINE)
    return Settings(entries)


def _term(toml: TomlFile, old: str, new: str) -> Setting:
    if problem := not_a_term(old, new):
        raise toml.wrong(("terms", old), problem)
    return Setting(new, toml.where(("terms", old)))


def _filled(value: Any) -> bool:
    """Whether a table holds anything; the settings file that ``init`` writes has empty ones."""
    return any(map(_filled, value.values())) if isinstance(value, dict) else True


def _lay(entries: dict[Key, Setting], choice: Choice, rule_of: Callable[[Key, str], str], where: Callable[..., str]) -> None:
    if "select" in choice.model_fields_set:
        for key in [key for key in entries if key[0] == "select"]:
            del entries[key]
    for given in choice.select:
        name = rule_of(("select",), given)
        entries["select", name] = Setting(True, where(("select",), given))
        entries.pop(("ignore", name), None)
        if entries.get(("severity", name), Setting("", "")).value == "off":
            del entries["severity", name]
    for given in choice.ignore:
        entries["ignore", rule_of(("ignore",), given)] = Setting(True, where(("ignore",), given))
    for given, level in choice.severity.items():
        entries["severity", rule_of(("severity", given), given)] = Setting(level, where(("severity", given)))
    for given, options in choice.rules.items():
        name = rule_of(("rules", given), given)
        for option, value in options.items():
            entries["rules", name, option] = Setting(value, where(("rules", given, option)))
    if "special_school" in choice.model_fields_set:
        entries["special_school",] = Setting(choice.special_school, where(("special_school",)))


def _namer(file: ConfigFile, at: tuple[str | int, ...], names: Mapping[str, str]) -> Callable[[Key, str], str]:
    def rule_of(key: Key, name: str) -> str:
        known = in_any_case(name, names)
        if known is None:
            raise file.toml.wrong((*at, *key), f"there is no rule {name!r}{near(name, names)}", name)
        return known

    return rule_of


def _named(name: str, names: Mapping[str, str]) -> str:
    known = in_any_case(name, names)
    if known is None:
        raise UsageError(f"there is no rule {name!r}; `planlint rules` lists them{near(name, names)}")
    return known
