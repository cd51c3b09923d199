"""What is in force for a plan: the settings nearest to it, and the rules, words and layouts they ask for."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, cached_property, reduce
from pathlib import Path
from typing import TYPE_CHECKING, Any

from planlint import council, packs, settings, structure
from planlint.errors import UsageError
from planlint.packs import Pack, Rule
from planlint.parsers import ReadOptions
from planlint.settings import Choice, ConfigFile, Limits, Settings
from planlint.tomlfile import in_any_case, near

if TYPE_CHECKING:
    from planlint.engine import BoundRule
    from planlint.facts.components import Facts

_SEVERITIES = ("info", "warning", "error")
_MB = 1_000_000


@dataclass(frozen=True)
class Options:
    """What a check is to do. ``select`` and ``ignore`` are rule names or codes; empty ``select`` means every rule.

    What is said here wins over the settings file. A field of ``reading`` counts as said where it differs from its default,
    one of ``limits`` (``max_mb``, ``max_pages``, ``timeout``, ``max_objects``) wherever it is given.
    """

    select: Collection[str] = ()
    ignore: Collection[str] = ()
    reading: ReadOptions = field(default_factory=ReadOptions)
    limits: Mapping[str, float] = field(default_factory=dict)
    config: Path | None = None
    """The settings file for every plan, in place of the nearest one upwards from each."""
    isolated: bool = False
    """No settings file at all."""


Stamp = tuple[tuple[str, int], ...]
"""When the files of some pack folders were last changed: an edited pack is read anew."""


def stamp(folders: Iterable[Path]) -> Stamp:
    """The stamp of the packs in ``folders``."""
    return tuple((str(path), path.stat().st_mtime_ns) for folder in folders for path in sorted((*folder.glob("*/*.toml"), *folder.glob("*.txt"))))


@cache
def pack(folders: tuple[Path, ...] = (), changed: Stamp = ()) -> Pack:
    """The shipped pack with the packs in ``folders`` joined to it, in order."""
    return reduce(council.join, folders, packs.read(packs.shipped()))


@cache
def facts(folders: tuple[Path, ...] = (), changed: Stamp = ()) -> Facts:
    """The fact reader with the words of these packs. spaCy is imported here, when text is first analysed."""
    from planlint.facts.components import Facts

    return Facts(pack(folders, changed).words)


@cache
def _layouts(folders: tuple[Path, ...], changed: Stamp) -> structure.Layouts:
    return structure.Layouts.from_dicts(pack(folders, changed).layouts)


def pack_to_try(folders: Iterable[Path]) -> tuple[Pack, tuple[Rule, ...]]:
    """The packs in ``folders`` joined to the shipped one, and their own rules; those shipped for the shipped folder itself."""
    found = tuple(settings.whole(folder) for folder in folders)
    for folder in found:
        if not folder.is_dir():
            raise UsageError("there is no such folder", path=folder)
    if len(found) == 1 and found[0].samefile(packs.shipped()):
        return pack(), pack().rules
    joined = pack(found, stamp(found))
    return joined, tuple(rule for rule in joined.rules if rule.origin)


@dataclass(frozen=True)
class Setup:
    """Everything that reading and checking one plan takes."""

    settings: Settings
    file: ConfigFile | None
    reading: ReadOptions

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders of a council's own packs."""
        return self.file.packs if self.file else ()

    @cached_property
    def _packs(self) -> tuple[tuple[Path, ...], Stamp]:
        return self.folders, stamp(self.folders)

    @cached_property
    def every_rule(self) -> tuple[Rule, ...]:
        """Every rule with its severity and options in force, by code."""
        return tuple(_configured(rule, self.settings) for rule in pack(*self._packs).rules)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules in force."""
        return tuple(rule for rule in self.every_rule if self.settings.wants(rule.name))

    def rule(self, name: str) -> Rule:
        """The rule of this name or code; raises UsageError where there is none."""
        known = {key: rule for rule in self.every_rule for key in (rule.name, rule.code)}
        found = in_any_case(name, known)
        if found is None:
            raise UsageError(f"there is no rule {name!r}; `planlint rules` lists them{near(name, known)}")
        return found

    @property
    def words(self) -> Mapping[str, Mapping[str, Any]]:
        """The words files by their names."""
        return pack(*self._packs).words

    @property
    def facts(self) -> Facts:
        """The fact reader."""
        return facts(*self._packs)

    @cached_property
    def layouts(self) -> structure.Layouts:
        """Headings, column titles and prompts of the shipped layouts, the packs and the settings."""
        own = self.settings.values("layout")
        if not own or self.file is None:
            return _layouts(*self._packs)
        known = pack(*self._packs).layouts
        council.layout(self.file.toml, own, known, ("layout",))
        return structure.Layouts.from_dicts([*known, own])

    @cached_property
    def bound(self) -> tuple[BoundRule, ...]:
        """The rules in force with their checks; raises UsageError for an option that the settings name wrongly."""
        set_here = {key[1] for key in self.settings.entries if key[0] == "rules"}
        bound = self.bind(rule for rule in self.every_rule if rule.name in set_here or self.settings.wants(rule.name))
        return tuple(each for each in bound if self.settings.wants(each.rule.name))

    def bind(self, rules: Iterable[Rule]) -> tuple[BoundRule, ...]:
        """These rules with their checks; raises UsageError for an option that the settings name wrongly."""
        from planlint import engine  # spaCy comes with it, and is not wanted before text is analysed

        try:
            return engine.bind(rules)
        except engine.OptionError as error:
            option = error.option.split(".")[0]
            setting = self.settings.entries.get(("rules", error.rule, option))
            if setting is None:
                raise
            raise UsageError(f"rules.{error.rule}.{error.option}: {error.reason}", path=setting.origin) from None


def _configured(rule: Rule, chosen: Settings) -> Rule:
    changes: dict[str, Any] = {}
    level = chosen.values("severity").get(rule.name, "off")
    if level != "off":
        # a variant that is milder than the rule stays so: a setting for the rule is not one for it
        changes["severity"] = level
        changes["severity_of"] = {variant: min(level, own, key=_SEVERITIES.index) for variant, own in rule.severity_of.items()}
    options = chosen.values("rules", rule.name)
    terms = chosen.values("terms")
    own = options.get("terms", {})
    if rule.name == "house-term" and terms and isinstance(own, dict):  # anything else is said to be wrong when the rule is bound
        options = {**options, "terms": {**rule.options.get("terms", {}), **own, **terms}}
    if options:
        changes |= {"options": {**rule.options, **options}, "configured": True}
    return rule.model_copy(update=changes) if changes else rule


class Setups:
    """The setup of each plan of a run; plans with the same settings share one."""

    def __init__(self, options: Options | None = None) -> None:
        self._options = options or Options()
        self._made: dict[tuple[Path | None, tuple[int, ...]], Setup] = {}
        self._files: dict[Path, ConfigFile | None] = {}

    def of(self, path: Path) -> Setup:
        """The setup for the plan (or in the folder) ``path``; raises UsageError or PackError for what is wrong in it."""
        file = self._file(path)
        overrides = file.overrides(path) if file else ()
        key = (file.path if file else None, overrides)
        if key not in self._made:
            self._made[key] = self._make(file, overrides)
        return self._made[key]

    def _file(self, path: Path) -> ConfigFile | None:
        if self._options.isolated:
            return None
        folder = self._options.config or (path if path.is_dir() else path.parent)
        if folder not in self._files:
            self._files[folder] = settings.read(folder) if self._options.config else settings.find(folder)
        return self._files[folder]

    def _make(self, file: ConfigFile | None, overrides: tuple[int, ...]) -> Setup:
        said = self._options
        folders = file.packs if file else ()
        names = {name: rule.name for rule in pack(folders, stamp(folders)).rules for name in (rule.name, rule.code)}
        given = {name: list(value) for name, value in (("select", said.select), ("ignore", said.ignore)) if value}
        chosen = settings.resolve(file, overrides, Choice.model_validate(given), Limits(**self._limits()), _shown(ReadOptions()), names)
        return Setup(chosen, file, _reading(said.reading, chosen.values("limits")))

    def _limits(self) -> dict[str, Any]:
        """The limits that the options give: those of ``reading`` that differ from their defaults, and ``limits``."""
        default, given = _shown(ReadOptions()), _shown(self._options.reading)
        return {**{name: value for name, value in given.items() if value != default[name]}, **self._options.limits}


def _shown(reading: ReadOptions) -> dict[str, float]:
    """The limits by the names of the settings file."""
    return {"max_mb": reading.max_bytes / _MB, "max_pages": reading.max_pages, "timeout": reading.seconds, "max_objects": reading.max_objects}


def _reading(reading: ReadOptions, limits: Mapping[str, float]) -> ReadOptions:
    return replace(reading, max_bytes=int(limits["max_mb"] * _MB), max_pages=int(limits["max_pages"]), seconds=limits["timeout"], max_objects=int(limits["max_objects"]))
