"""Finding and reading ``planlint.toml``, or ``[tool.planlint]`` in ``pyproject.toml``."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import cached_property
from pathlib import Path

from planlint import tomlfile
from planlint.errors import UsageError
from planlint.settings.model import Values
from planlint.tomlfile import TomlFile

NAME = "planlint.toml"


@dataclass(frozen=True)
class ConfigFile:
    """A file of settings: its values, and the TOML they come from, which knows the lines."""

    toml: TomlFile
    values: Values

    @property
    def path(self) -> Path:
        """The file."""
        return self.toml.path

    @cached_property
    def packs(self) -> tuple[Path, ...]:
        """The pack folders it names; raises UsageError for one that is not there."""
        folders = tuple(whole(self.path.parent / name) for name in self.values.pack)
        for name, folder in zip(self.values.pack, folders, strict=True):
            if not folder.is_dir():
                raise self.toml.wrong(("pack",), f"there is no folder {name!r} beside this file", name)
        return folders

    def overrides(self, path: Path) -> tuple[int, ...]:
        """The numbers of the overrides whose paths name the plan ``path``, seen from this file or from the current folder."""
        plan = whole(path)
        seen = [plan.relative_to(folder).as_posix() for folder in (whole(self.path.parent), Path.cwd()) if plan.is_relative_to(folder)]
        return tuple(number for number, each in enumerate(self.values.override) if any(_matches(pattern, name) for pattern in each.paths for name in seen))


def _matches(pattern: str, path: str) -> bool:
    """``*`` stands for anything but a slash, ``**`` for folders too; a folder's name for all in it, wherever it stands."""
    pattern = pattern.replace("\\", "/").removeprefix("./").rstrip("/")
    if "/" not in pattern and pattern != "**":
        return any(fnmatch(part, pattern) for part in path.split("/"))
    tokens = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    expression = "".join(tokens.get(token) or re.escape(token) for token in re.findall(r"\*\*/|\*\*|.", pattern))
    return bool(re.fullmatch(f"{expression}(?:/.*)?", path, re.IGNORECASE if os.name == "nt" else 0))


def whole(path: Path) -> Path:
    """The path from the root, as it is written: links are not followed, so that a plan keeps the folder it was named in."""
    return Path(os.path.normpath(path.absolute()))


def find(path: Path) -> ConfigFile | None:
    """The settings nearest to ``path``, upwards from its folder. Of two files in one folder ``planlint.toml`` counts."""
    start = whole(path)
    for folder in (start, *start.parents) if start.is_dir() else start.parents:
        for file in (folder / NAME, folder / "pyproject.toml"):
            if _readable(file) and (file.name == NAME or _ours(file)):
                return read(file)
    return None


def _readable(file: Path) -> bool:
    try:
        return file.is_file()
    except OSError:
        return False


def _ours(file: Path) -> bool:
    """Whether a ``pyproject.toml`` speaks of planlint; what else is in it is not our business."""
    try:
        return re.search(rb"^\s*\[+\s*tool\s*\.\s*planlint\b", file.read_bytes(), re.MULTILINE) is not None
    except OSError:
        return False


def read(path: Path) -> ConfigFile:
    """The settings in ``path``; raises UsageError naming file, line and key."""
    if not path.is_file():
        raise UsageError("there is no such settings file", path=path)
    toml = tomlfile.read(path, UsageError)
    if path.name == "pyproject.toml":
        data = toml.data.get("tool", {}).get("planlint")
        if data is None:
            raise UsageError("has no [tool.planlint]", path=path)
        toml = TomlFile(path, toml.text, data, UsageError, ("tool", "planlint"))
    return ConfigFile(toml, toml.validate(Values))
