"""One document uses two names of one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from planlint.checks.base import CheckOptions, Pattern
from planlint.facts.case import CaseFacts
from planlint.model import Case, Hit, Item, Span


class Group(CheckOptions):
    """One thing: ``names`` are lists of names that may stand beside each other; ``means`` is a pattern of what it is, if short forms need one."""

    means: Pattern = ""
    names: tuple[tuple[str, ...], ...]


class Options(CheckOptions):
    """``groups``: each is one thing under several names; ``more`` are a council's further ones. ``house`` names are preferred
    to others of their group, whichever the plan uses most.
    """

    groups: tuple[Group, ...]
    more: tuple[Group, ...] = ()
    house: tuple[str, ...] = ()


_QUOTES = re.compile(r"[‘“\"][^’”\"]*[’”\"]")
_TITLE = re.compile(r"^\s(?:Service|Team|Report|Assessment\sService|Pathway|Partnership)\b")


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a minority use. Quoted words and names of services and reports are left alone."""
    everything = "\n".join(item.text for item in case.plan.items).lower()
    house = frozenset(name.lower() for name in options.house)
    for group in (*options.groups, *options.more):
        if sum(any(name.lower() in everything for name in names) for names in group.names) < 2:
            continue
        uses = _uses(case, group, everything)
        if sum(bool(found) for found in uses) < 2:
            continue
        preferred = next((n for n, names in enumerate(group.names) if any(name.lower() in house for name in names)), None)
        most = max(range(len(uses)), key=lambda n: len(uses[n])) if preferred is None else preferred
        tie = sum(len(found) == len(uses[most]) for found in uses) > 1
        variant = "tie" if tie else "majority"
        for number, found in enumerate(uses):
            for item, start, end in found if number != most else ():
                word = item.text[start:end]
                yield Hit(item.section, item, Span(start, end), {"phrase": word, "other": _like(word, group.names[most])}, variant if preferred is None else "house")


def _uses(case: Case, group: Group, everything: str) -> list[list[tuple[Item, int, int]]]:
    """Where each list of names of the group is used. Short forms are looked for as written, full names in any case."""
    number_of = {name.lower(): number for number, names in enumerate(group.names) for name in names}
    every = [name for names in group.names for name in names]
    full = "|".join(re.escape(name) for name in every if " " in name)
    short = "|".join(re.escape(name) for name in every if " " not in name and not _means_other(name, group.means, everything))
    pattern = re.compile(rf"(?<![\w&])(?:({short or '(?!)'})|((?i:{full or '(?!)'})))s?(?!\w)")
    uses: list[list[tuple[Item, int, int]]] = [[] for _ in group.names]
    for item in case.plan.items:
        for match in pattern.finditer(item.text):
            quoted = any(a <= match.start() and match.end() <= b for a, b in (m.span() for m in _QUOTES.finditer(item.text)))
            if not quoted and not _TITLE.match(item.text[match.end() :]):
                name = match.group(1) or match.group(2)
                uses[number_of[name.lower()]].append((item, *match.span()))
    return uses


def _means_other(short: str, means: str, everything: str) -> bool:
    """The plan spells ``short`` out, before or behind it in brackets, to something else."""
    if not means or (f"({short.lower()})" not in everything and f"{short.lower()} (" not in everything):
        return False
    name = re.escape(short.lower())
    spelt = re.findall(rf"((?:[\w’'-]+ ){{1,6}})\({name}\)|\b{name} \(([^()]{{5,60}})\)", everything)
    initial = short[0].lower()
    phrases = [(before or behind).strip() for before, behind in spelt]
    return any(not re.search(means, phrase) and (initial in {word[0] for word in phrase.split()}) for phrase in phrases)


def _like(word: str, names: Sequence[str]) -> str:
    """The majority name of the same length class: a short form for a short form."""
    return next((name for name in names if (" " in name) == (" " in word)), names[0])
