"""Joining a council's entries to shipped lists: what is added, what is taken out, and what is wrong with either."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from planlint.facts import wild
from planlint.tomlfile import Loc, TomlFile, near, not_a_pattern

Table = Mapping[str, Any]
_PATTERN = re.compile(r"\\[bwWdsS]|\(\?")


def extended(shipped: Mapping[str, Table], file: TomlFile) -> Table:
    """A council's words file joined to the shipped one of the same name; a file of a new name stands by itself."""
    name = file.path.stem
    if name not in shipped:
        if near(name, shipped):
            raise file.error(f"there are no words of this name{near(name, shipped)}", path=file.path)
        _must_read(file.data, file, ())
        return file.data
    own = {key: value for key, value in file.data.items() if key not in ("source", "remove")}
    _must_read(own, file, ())
    return joined(without(shipped[name], file.data.get("remove", {}), file, ("remove",)), own, file)


def joined(old: Table, own: Table, file: TomlFile, at: Loc = (), new: bool = False) -> dict[str, Any]:
    """``old`` with the entries of ``own``: lists grow, tables join, single values change. ``new`` keys need no sibling."""
    result = dict(old)
    for key, value in own.items():
        loc = (*at, key)
        there = old.get(key)
        if there is None:
            if not new:
                _must_fit(old, key, value, file, loc)
            result[key] = value
        elif isinstance(there, dict) and isinstance(value, dict):
            result[key] = joined(there, value, file, loc, new)
        elif isinstance(there, list | tuple) and isinstance(value, list):
            result[key] = _grown(list(there), value, file, loc)
        elif type(there) is type(value):
            result[key] = value
        else:
            raise file.wrong(loc, f"must be {_kind(there)}, as it is now")
    return result


def _must_fit(old: Table, key: str, value: Any, file: TomlFile, loc: Loc) -> None:
    """A new key stands where there are others of its kind; a misspelt one is not a new one."""
    alike = [name for name, there in old.items() if type(there) is type(value) and name != "source"]
    misspelt = near(key, old) if isinstance(value, list | dict) else ""
    if misspelt or not alike:
        raise file.wrong(loc, f"there is no such key{misspelt or f'; there are {_names(old)}'}")


def _grown(old: list[Any], own: list[Any], file: TomlFile, loc: Loc) -> list[Any]:
    tables = bool(old) and all(isinstance(entry, dict) for entry in old)
    patterns = any(isinstance(entry, str) and _PATTERN.search(entry) for entry in old)
    result = list(old)
    for number, entry in enumerate(own):
        if old and type(entry) not in {type(each) for each in old}:
            raise file.wrong(loc, f"each entry must be {_kind(old[0])}", str(entry))
        if tables:
            _join_table(result, entry, file, (*loc, number))
        elif entry not in result:
            if isinstance(entry, str) and not entry.strip():
                raise file.wrong(loc, "an entry must not be empty", entry)
            if patterns:
                _must_compile(entry, file, loc)
            result.append(entry)
    return result


def _join_table(tables: list[Any], own: Table, file: TomlFile, loc: Loc) -> None:
    """Joins ``own`` to the first table that says the same of itself (``kind = …``), or puts it beside them."""
    said = {key: value for key, value in own.items() if isinstance(value, str)}
    same = next((number for number, table in enumerate(tables) if said and said.items() <= table.items()), None)
    if same is not None:
        tables[same] = joined(tables[same], own, file, loc)
        return
    needed = set.intersection(*({key for key, value in table.items() if isinstance(value, str)} for table in tables))
    missing = sorted(needed - set(own))
    if missing:
        key = next((each for each in said if each in needed), missing[0])
        known = list(dict.fromkeys(str(table[key]) for table in tables))
        raise file.wrong((*loc, key), f"there is none of these{near(said.get(key, ''), known)}; there are {', '.join(known)}")
    tables.append(dict(own))


def _must_compile(entry: Any, file: TomlFile, loc: Loc) -> None:
    if problem := not_a_pattern(str(entry)):
        raise file.wrong(loc, problem, str(entry))


def _must_read(value: Any, file: TomlFile, loc: Loc) -> None:
    """Every text can be read as a pattern: which lists hold patterns, and of which kind, only their readers know."""
    if isinstance(value, str):
        # "*" stands for any ending in some lists
        if value.strip() and loc[-1:] != ("source",) and not_a_pattern(value) and not_a_pattern(wild.source(value)):
            _must_compile(value, file, loc)
        return
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, entry in entries:
        _must_read(entry, file, (*loc, key))


def without(old: Table, remove: Table, file: TomlFile, at: Loc) -> dict[str, Any]:
    """``old`` without what ``remove`` names in the same shape; what is not there to take out is an error."""
    result = dict(old)
    for key, value in remove.items():
        loc = (*at, key)
        there = old.get(key)
        if there is None:
            raise file.wrong(loc, f"there is no such key{near(key, old) or f'; there are {_names(old)}'}")
        if isinstance(there, dict) and isinstance(value, dict):
            result[key] = without(there, value, file, loc)
        elif isinstance(there, dict) and isinstance(value, list):
            _must_be_there(value, there, file, loc)
            result[key] = {name: each for name, each in there.items() if name not in value}
        elif isinstance(there, list | tuple) and there and isinstance(there[0], dict) and isinstance(value, dict | list):
            result[key] = _thinned(list(there), value if isinstance(value, list) else [value], file, loc)
        elif isinstance(there, list | tuple) and isinstance(value, list):
            _must_be_there(value, there, file, loc)
            result[key] = [entry for entry in there if entry not in value]
        else:
            raise file.wrong(loc, "must be a list of what to take out")
    return result


def _thinned(tables: list[Any], removes: Sequence[Any], file: TomlFile, loc: Loc) -> list[Any]:
    """Entries taken out of every table that says the same of itself as the table of removals."""
    for remove in removes:
        if not isinstance(remove, dict):
            raise file.wrong(loc, "must be a table with the lists to take from")
        said = {key: value for key, value in remove.items() if isinstance(value, str)}
        meant = [number for number, table in enumerate(tables) if said.items() <= table.items()]
        for key, entries in remove.items():
            if key not in said:
                _must_be_there(entries, [entry for number in meant for entry in tables[number].get(key, ())], file, (*loc, key))
                for number in meant:
                    tables[number] = {**tables[number], key: [entry for entry in tables[number].get(key, ()) if entry not in entries]}
    return tables


def _must_be_there(entries: Sequence[Any], there: Any, file: TomlFile, loc: Loc) -> None:
    _must_be_list(entries, file, loc)
    for entry in entries:
        if entry not in there:
            raise file.wrong(loc, f"{entry!r} is not there to take out{near(str(entry), [each for each in there if isinstance(each, str)])}", str(entry))


def _must_be_list(entries: Any, file: TomlFile, loc: Loc) -> None:
    if not isinstance(entries, list):
        raise file.wrong(loc, "must be a list in square brackets")


def with_phrases(old: Table, phrases: Mapping[str, Table], file: TomlFile) -> Table:
    """The groups of ``old`` with phrases by kind added and taken out."""
    kinds = list(dict.fromkeys(group["kind"] for group in old["group"]))
    for key, by_kind in phrases.items():
        if not isinstance(by_kind, dict):
            raise file.wrong((key, "phrases"), f"say of which kind: {', '.join(kinds)}")
        for kind in by_kind:
            if kind not in kinds:
                raise file.wrong((key, "phrases", kind), f"there is no such kind{near(kind, kinds)}; there are {', '.join(kinds)}")
    groups = list(old["group"])
    for kind, out in phrases["remove"].items():
        meant = [number for number, group in enumerate(groups) if group["kind"] == kind]
        _must_be_there(out, [phrase for number in meant for phrase in groups[number]["phrases"]], file, ("remove", "phrases", kind))
        for number in meant:
            groups[number] = {**groups[number], "phrases": [phrase for phrase in groups[number]["phrases"] if phrase not in out]}
    for kind, more in phrases["add"].items():
        _must_be_list(more, file, ("add", "phrases", kind))
        first = next(number for number, group in enumerate(groups) if group["kind"] == kind)
        groups[first] = {**groups[first], "phrases": _grown(groups[first]["phrases"], more, file, ("add", "phrases", kind))}
    return {**old, "group": groups}


def _kind(value: Any) -> str:
    return "a table" if isinstance(value, dict) else "a list" if isinstance(value, list | tuple) else "text" if isinstance(value, str) else "a number"


def _names(table: Table) -> str:
    return ", ".join(name for name in table if name != "source")
