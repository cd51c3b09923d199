"""A TOML file people write: what is wrong in it is said with file, line, key and the nearest right one."""

from __future__ import annotations

import json
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher, get_close_matches
from functools import cached_property
from itertools import takewhile
from pathlib import Path
from typing import Any, TypeVar, get_args, get_origin

from pydantic import BaseModel, ValidationError

from planlint.errors import PlanlintError

Loc = tuple[str | int, ...]
M = TypeVar("M", bound=BaseModel)
T = TypeVar("T")

_PART = re.compile(r"""[\w-]+|"[^"]*"|'[^']*'""")
_KEY = re.compile(rf"\s*((?:{_PART.pattern})(?:\s*\.\s*(?:{_PART.pattern}))*)\s*=")
_TABLE = re.compile(r"\s*(\[\[?)([^\[\]]+)\]\]?\s*(?:#.*)?$")


@dataclass(frozen=True)
class TomlFile:
    """A parsed file. ``inside`` are the tables that ``data`` stands in (``tool.planlint``); locations start below them."""

    path: Path
    text: str
    data: dict[str, Any]
    error: type[PlanlintError]
    inside: Loc = ()

    def wrong(self, loc: Loc, message: str, word: str = "") -> PlanlintError:
        """The error to raise: file, line, key and what is wrong there."""
        key = ".".join(part or '""' for part in loc if isinstance(part, str))
        return self.error(f"{key}: {message}", path=self.where(loc, word))

    def where(self, loc: Loc, word: str = "") -> str:
        """``file:line`` of a key; with ``word``, of the line of its value that holds the word."""
        full = (*self.inside, *loc)
        line = next((self._lines[full[:size]] for size in range(len(full), 0, -1) if full[:size] in self._lines), 1)
        quoted = (f'"{word}"', f"'{word}'", json.dumps(word, ensure_ascii=False))
        lines = enumerate(self.text.splitlines()[line - 1 :], line)
        return f"{self.path}:{next((number for number, text in lines if word and any(each in text for each in quoted)), line)}"

    @cached_property
    def _lines(self) -> Mapping[Loc, int]:
        """The line of each table and key. A table of an array has its number after the array's name."""
        lines: dict[Loc, int] = {}
        count: Counter[Loc] = Counter()
        table: Loc = ()
        for number, text in enumerate(self.text.splitlines(), 1):
            head, key = _TABLE.match(text), _KEY.match(text)
            if head:
                parts = _parts(head.group(2))
                if head.group(1) == "[[":
                    count[_numbered(parts, count, last=False)] += 1
                table = _numbered(parts, count)
                lines.setdefault(table, number)
            elif key:
                lines.setdefault((*table, *_parts(key.group(1))), number)
        return lines

    def validate(self, model: type[M], data: Any = None, at: Loc = ()) -> M:
        """``data`` (the whole file, if not given) as ``model``; ``at`` is where in the file it stands."""
        try:
            return model.model_validate(self.data if data is None else data)
        except ValidationError as error:
            first = telling(error)
            loc, word, reason = said(first, model)
            raise self.wrong((*at, *loc), reason, word) from None


def _numbered(parts: Loc, count: Mapping[Loc, int], last: bool = True) -> Loc:
    path: Loc = ()
    for number, part in enumerate(parts, 1):
        path = (*path, part)
        if path in count and (last or number < len(parts)):
            path = (*path, count[path] - 1)
    return path


def _parts(dotted: str) -> Loc:
    return tuple(part.strip("\"'") for part in _PART.findall(dotted))


def read(path: Path, error: type[PlanlintError]) -> TomlFile:
    """The file, parsed; raises ``error`` where it is not TOML in UTF-8. Windows' mark at the start of a file is no fault."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise error("not valid TOML: the file is not in UTF-8", path=path) from None
    except OSError as reason:
        raise error(f"cannot be read ({reason.strerror})", path=path) from None
    try:
        return TomlFile(path, text, tomllib.loads(text), error)
    except tomllib.TOMLDecodeError as reason:
        line = re.search(r"line (\d+)", str(reason))
        raise error(f"not valid TOML: {reason}", path=f"{path}:{line.group(1)}" if line else path) from None


def near(word: str, known: Iterable[str]) -> str:
    """"; did you mean …?" with the nearest of ``known`` in any case of letters, or nothing."""
    names = {name.lower(): name for name in known}
    found = get_close_matches(word.lower(), list(names), n=9)
    # of those equally near the one that begins alike
    best = max(found, key=lambda other: (SequenceMatcher(None, other, word.lower()).ratio(), _alike(word.lower(), other)), default="")
    return f"; did you mean {names[best]}?" if best else ""


def in_any_case(name: str, known: Mapping[str, T]) -> T | None:
    """What ``known`` has under the name, else under the same name in other letters' case."""
    return known.get(name) or next((value for other, value in known.items() if other.lower() == name.lower()), None)


def _alike(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def fields(annotation: Any, loc: Loc) -> list[str]:
    """The keys that a model, or what it holds at ``loc``, knows."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        if not loc:
            return list(annotation.model_fields)
        field = annotation.model_fields.get(str(loc[0]))
        return fields(field.annotation, loc[1:]) if field else []
    inner = get_args(annotation)
    if get_origin(annotation) in (dict, list, tuple):
        return fields(inner[-1 if get_origin(annotation) is dict else 0], loc[1:]) if loc else []
    return next((keys for each in inner if (keys := fields(each, loc))), [])


def telling(error: ValidationError) -> Any:
    """The one of pydantic's errors to show: a misspelt key rather than the right one that is missing for it."""
    return min(error.errors(), key=lambda each: each["type"] == "missing")


def said(error: Any, model: type[BaseModel], noun: str = "key") -> tuple[Loc, str, str]:
    """One of pydantic's errors for people: the key, the word of its value that is wrong (if one is), and the reason."""
    word = error["input"] if isinstance(error["input"], str) and error["type"] != "extra_forbidden" else ""
    return _shown(error["loc"]), word, _reason(error, fields(model, error["loc"][:-1]), noun)


def _shown(loc: Loc) -> Loc:
    """Without the names pydantic gives to the branches of a choice of types."""
    return tuple(part for part in loc if part not in ("str", "literal[False]", "[key]") and not str(part).startswith(("dict[", "list[", "literal[", "function-")))


_MUST = {
    "missing": "is missing", "bool": "must be true or false", "int": "must be a whole number", "float": "must be a number", "finite": "must be a number",
    "string": "must be text in quotes", "list": "must be a list in square brackets", "tuple": "must be a list in square brackets",
    "dict": "must be a table", "mapping": "must be a table", "model": "must be a table", "too": "must not be empty",
    "greater_than": "must be greater than {gt}", "greater_than_equal": "must be {ge} or more",
}  # fmt: skip
"""What to say of pydantic's kinds of errors, by the kind's whole name or its first word."""


def _reason(error: Any, keys: list[str], noun: str) -> str:
    kind = error["type"]
    if kind == "extra_forbidden":
        names = near(str(error["loc"][-1]), keys) or (f"; there are {', '.join(keys)}" if keys else f"; there are no {noun}s here")
        return f"there is no such {noun}{names}"
    if kind == "literal_error":
        values = re.findall(r"'([^']+)'", error["ctx"]["expected"])
        return f"{error['input']!r} is none of {', '.join(values)}{near(str(error['input']), values)}"
    if kind == "value_error":
        return str(error["ctx"]["error"])
    must = _MUST.get(kind) or _MUST.get(kind.partition("_")[0])
    return must.format_map(error.get("ctx", {})) if must else str(error["msg"])


_BRACKETS = {
    "missing ), unterminated subpattern": "a bracket is opened and not closed",
    "unbalanced parenthesis": "a bracket is closed and not opened",
    "unterminated character set": "a square bracket is opened and not closed",
    "nothing to repeat": "nothing stands before *, + or ?",
    "global flags not at the start of the expression": "leave out the letters in (?…) at its start; patterns are found in any case of letters",
}


def not_a_pattern(text: str) -> str:
    """Why ``text`` cannot be read as a regular expression among others; "" where it can."""
    if not text.strip():
        return "a pattern must not be empty"
    try:
        re.compile(f"(?:{text})")
    except re.error as error:
        shown = text if len(text) <= 60 else f"{text[:60]}…"
        return f"'{shown}' is not a pattern (regular expression): {_BRACKETS.get(error.msg, error.msg)}"
    return ""
