"""What a document says of itself: names, dates, year group, primary need, setting, author."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from planlint.facts.dates import dates_in, first_date
from planlint.model import Facts, Field, SectionPart, Source, blocks_of
from planlint.structure.bare_name import line_name, spoken_name
from planlint.structure.layouts import Index
from planlint.structure.words import key, plain, words

_NAME = re.compile(
    r"^[^\W\d_][\w’'‘-]*(?:\s+(?:[A-Z]\.?|(?:de|da|del|di|el|al|bin|bint|van|von|der|den|la|le|mac|o’|o')|"
    r"[^\W\d_][\w’'-]*)){0,5}$"
)
_TITLES = re.compile(r"^(?:mr|mrs|miss|ms|mx|dr|master)\.?\s+", re.I)
_YEAR = re.compile(r"\b(?:n\.?c\.?\s?y(?:ear)?|year(?:\s+group)?|yr|y)\.?\s*:?\s*(\d{1,2})\b(?!\s*months)", re.I)
_PLAN_FOR = re.compile(r"\b(?i:plan|ehcp)\s*(?:for|of|:|[–—-])\s+(?P<name>[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,3})\s*$")
_BORN = re.compile(r"\b(?:d\.?\s?o\.?\s?b\.?|date of birth|born(?: on)?)\s*:?\s*(?P<rest>.{0,24})", re.I)
_OWNER = re.compile(r"^(?:(?:my|your|our|his|her|their|the|(?:the )?(?:child|young person|pupil|student)(?:'s)?) )+(?=\w)")
_EMPTY = re.compile(r"^\W*$|\{\{|\[|^(?:click|tap|n/?a$|not known$|tbc$|enter )", re.I)


def find_facts(
    source: Source, fields: Sequence[Field], index: Index, sections: Sequence[SectionPart], advice: bool = False
) -> Facts:
    """Facts from labelled fields first, then from titles and first lines."""
    front = [f for f in fields if f.section in ("front", "other", "views", "background", "")] or list(fields)
    full, spoken = _name(front, index, source), None
    if full is None and not advice:
        texts = [item.text for section in sections for item in section.items if section.id not in ("front", "K")]
        full = line_name(_first_lines(source, 30), texts)
        spoken = spoken_name(texts) if full is None else None
    born = first_date(_answer(front, index, "birth") or "") or _born(source)
    setting = _answer(front, index, "setting")
    facts = Facts(
        child=_first(front, index, full) or spoken, full_name=full, date_of_birth=born, year_group=_year(front, index),
        primary_need=_answer(front, index, "need"), setting=setting,
        plan_date=None if advice else _plan_date(front, index) or _title_date(source, born),
    )  # fmt: skip
    if not advice:
        return facts
    author, role = _author(fields, index, source)
    return Facts(
        facts.child, facts.full_name, born, None, facts.year_group, facts.primary_need, setting, author, role,
        _advice_date(fields, index, source, born),
    )  # fmt: skip


def _answers(fields: Sequence[Field], index: Index, name: str) -> Iterator[tuple[str, str]]:
    """(label, answer) of the fields of this name, exact labels before longer ones."""
    phrases = index.fields.get(name)
    if phrases is None:
        return
    for exact in (True, False):
        for field in fields:
            said = key(re.sub(r"\(.*?\)", " ", field.label))
            label = said if said in phrases else _OWNER.sub("", said)
            hit = label in phrases if exact else label not in phrases and phrases.starts(label) and words(label) <= 9
            if name in ("date", "plan_date") and re.search(r"\b(?:birth|dob)\b", label):
                continue
            if hit and field.answer.strip() and not _EMPTY.search(field.answer.strip()):
                yield label, field.answer.strip()


def _answer(fields: Sequence[Field], index: Index, name: str) -> str | None:
    return next((answer for _, answer in _answers(fields, index, name)), None)


def _clean_name(text: str) -> str | None:
    text = re.split(
        r"\s*[(,;|/]|\s+[–—-]\s|\s+(?:born|dob|d\.o\.b|aged|date of birth)\b", text.strip(), maxsplit=1, flags=re.I
    )[0]
    text = _TITLES.sub("", text).strip(" .:‘’'\"")
    return text if _NAME.match(text) and text[:1].isupper() else None


def _name(fields: Sequence[Field], index: Index, source: Source) -> str | None:
    first, last = _answer(fields, index, "first"), _answer(fields, index, "last")
    if first and last:
        return f"{_clean_name(first) or first} {_clean_name(last) or last}"
    for _, answer in _answers(fields, index, "name"):
        name = _clean_name(answer)
        if name:
            return name
    texts = _first_lines(source)
    for text in [*texts, *(block.text for block in source.furniture), source.title or ""]:
        match = _PLAN_FOR.search(text.strip())
        name = _clean_name(match["name"]) if match else None
        if name:
            return name
    for text in texts:
        match = re.match(r"([A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}),? (?:\(?(?:born|d\.?o\.?b\.?)\b)", text)
        if match:
            return match[1]
    return _clean_name(first) if first else None


def _first_lines(source: Source, number: int = 12) -> list[str]:
    return [block.text for block in islice((b for b in blocks_of(source.content) if b.text.strip()), number)]


def _first(fields: Sequence[Field], index: Index, full: str | None) -> str | None:
    for _, answer in _answers(fields, index, "known"):
        name = _clean_name(answer)
        if name:
            return name.split()[0]
    for _, answer in _answers(fields, index, "name"):
        match = re.search(
            r"\((?:also |usually )?(?:known as|called|preferred name:?|likes to be called)\s+[‘'\"“]?([\w’-]+)",
            answer,
            re.I,
        )
        if match:
            return match[1]
    first = _answer(fields, index, "first")
    name = _clean_name(first) if first else full
    return name.split()[0] if name else None


def _born(source: Source) -> date | None:
    for block in islice(blocks_of(source.content), 60):
        match = _BORN.search(block.text)
        found = first_date(match["rest"]) if match else None
        if found:
            return found
    return None


def year_group(text: str) -> int | None:
    """The year group that a text states; Reception is 0, nursery -1 or -2."""
    said = plain(text)
    match = _YEAR.search(said)
    if match and 0 <= int(match[1]) <= 14:
        return int(match[1])
    if re.search(r"\breception\b|\byr\b|\bfoundation stage 2\b|\bfs2\b", said):
        return 0
    if re.search(r"\bnursery ?1\b|\bn1\b|\btwo[- ]year[- ]old room\b", said):
        return -2
    if re.search(r"\bnursery\b|\bpre-?school\b|\bn2\b|\bfs1\b", said):
        return -1
    bare = re.fullmatch(r"\D{0,4}(\d{1,2})\D{0,3}", said.strip())
    return int(bare[1]) if bare and int(bare[1]) <= 14 else None


def _year(fields: Sequence[Field], index: Index) -> int | None:
    found = (year_group(answer) for _, answer in _answers(fields, index, "year"))
    return next((year for year in found if year is not None), None)


_PLAN_DATE = re.compile(
    r"^(?=.*\b(?:plan|ehcp|draft|final|finalised|amended|issued|issue)\b)(?=.*\b(?:date|dated|issued|"
    r"finalised|made|draft|final|written)\b)"
    r"(?!.*\b(?:birth|review|meeting|advice|report|request|requested|received|assessment|transfer|previous|"
    r"panel|first)\b)"
)


def _plan_date(fields: Sequence[Field], index: Index) -> date | None:
    """The date of the plan as it stands: the amended or final one before the draft."""
    found: list[tuple[int, int, date]] = []
    loose = [(key(f.label), f.answer) for f in fields if _PLAN_DATE.match(key(f.label))]
    for label, answer in [*_answers(fields, index, "plan_date"), *loose]:
        one = first_date(answer)
        rank = 0 if "amend" in label else 1 if "final" in label else 3 if "draft" in label or "proposed" in label else 2
        if one:
            found.append((rank, -len(found), one))
    if found:
        return min(found)[2]
    exact = (answer for label, answer in _answers(fields, index, "date") if label in index.fields["date"])
    return next((one for answer in exact if (one := first_date(answer))), None)


_STATED = re.compile(
    r"\b(?:plan|ehcp|draft|final|finalised|amended|issued|dated|written|made|version|proposed)\b"
)


def _title_date(source: Source, born: date | None) -> date | None:
    """A date in the title, in a sentence on the first page or in a running head, beside a word such as "issued"."""
    first = islice((block for block in blocks_of(source.content) if block.text.strip()), 30)
    for text in [block.text for block in (*first, *source.furniture)]:
        if words(text) > 30 or not _STATED.search(plain(text)) or _BORN.search(text):
            continue
        found = next((one for one in dates_in(text) if one != born), None)
        if found:
            return found
    return None


def _author(fields: Sequence[Field], index: Index, source: Source) -> tuple[str | None, str | None]:
    said = _answer(fields, index, "author")
    role = _answer(fields, index, "role")
    if said is None:
        lines = [block.text.strip() for block in blocks_of(source.content) if block.text.strip()]
        for text in [*lines[:8], *lines[-6:]]:
            match = re.search(
                r"\b(?:by|from|signed:?)\s+((?:Dr |Mr |Mrs |Ms |"
                r"Miss )?[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]+){1,3}(?:, [^.,]+)?)",
                text,
            )
            if match:
                said = match[1]
                break
    if said and role is None:
        match = re.match(r"^([^,(–—]+?)(?:\s*,\s*|\s+[–—-]\s+)(.+)$|^([^,(]+?)\s*\(([^()]+)\)$", said)
        if match:
            return (match[1] or match[3]).strip(), (match[2] or match[4]).strip()
    return said, role


def _advice_date(fields: Sequence[Field], index: Index, source: Source, born: date | None) -> date | None:
    for _, answer in _answers(fields, index, "date"):
        found = first_date(answer)
        if found:
            return found
    lines = [block.text for block in blocks_of(source.content) if block.text.strip()]
    near = [*lines[:12], *lines[-4:], *(block.text for block in source.furniture)]
    every = [one for text in near for one in dates_in(text) if one != born and (born is None or one > born)]
    return max(every) if every else None
