"""Questions and form fields left empty."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from planlint.checks.base import CheckOptions, Pattern, Section
from planlint.facts.case import CaseFacts
from planlint.model import Case, Document, Hit, SectionPart


class Options(CheckOptions):
    """``needs_no_answer`` are patterns of labels that may stay empty; in these sections of a draft nothing is asked."""

    needs_no_answer: tuple[Pattern, ...]
    front: tuple[Pattern, ...]
    """On the first page only these labels are asked of everybody."""
    holds_others: tuple[Pattern, ...] = ()
    """Headings that hold other headings and no answer of their own."""
    blank_in_draft: tuple[Section, ...] = ()
    only_if_yes: tuple[Section, ...] = ()
    """Sections whose further fields need no answer where the first says that there is nothing."""


_SAID = re.compile(r"[^\W_]|[☒☑✓✔]")
_DASH = re.compile(r"\s*[-–—/]+\s*")
_DASH_IS_NO_ANSWER = ("A", "B", "C", "D")
_UNTICKED = re.compile(r"☐\s*[^☐☒☑✓✔]*")
_NOTHING = re.compile(r"\b(?:no|not|none|nil|declin\w+|n/a)\b", re.IGNORECASE)
_LETTER_ONLY = re.compile(r"^\W*(?:section|part)?\s*A\W*$", re.IGNORECASE)
_SHOWN = 3
_LONGEST_LABEL = 20


def check(case: Case, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a section, with the fields left empty. A section with nothing at all in it is another fault."""
    plan = case.plan
    empty = _empty_fields(plan, options)
    for section in plan.sections:
        if section.id in options.blank_in_draft and plan.status != "final":
            continue
        if not _has_content(plan, section):
            continue
        labels = list(dict.fromkeys([*empty[section.id], *_empty_headings(section, _joined(options.holds_others))]))
        if labels:
            more = f" and {len(labels) - _SHOWN} more" if len(labels) > _SHOWN else ""
            yield Hit(section.id, values={"labels": ", ".join(f"“{label}”" for label in labels[:_SHOWN]) + more, "be": "is" if len(labels) == 1 else "are"})


@cache
def _joined(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or "(?!)", re.IGNORECASE)


def is_empty(answer: str, section: str = "A") -> bool:
    """Neither a word nor a ticked box; a dash says "nothing" on the first page and of provision."""
    if _DASH.fullmatch(answer) and section not in _DASH_IS_NO_ANSWER:
        return False
    return not _SAID.search(_UNTICKED.sub("", answer))


def _empty_fields(plan: Document, options: Options) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    free, asked = _joined(options.needs_no_answer), _joined(options.front)
    for field in plan.fields:
        label = field.label.replace("’", "'")
        if not is_empty(field.answer, field.section) or free.search(label) or (field.section == "front" and not asked.search(label)):
            continue
        if field.section in options.only_if_yes and _says_nothing_more(plan, field.section):
            continue
        found[field.section].append(field.label)
    return found


def _says_nothing_more(plan: Document, section: str) -> bool:
    """The section already says that there is nothing to tell ("No personal budget was requested")."""
    part = plan.section(section)
    answers = [field.answer for field in plan.fields if field.section == section]
    texts = [*answers, *(item.text for item in part.items)] if part else answers
    return any(_NOTHING.search(_UNTICKED.sub("", text)) for text in texts)


def _has_content(plan: Document, section: SectionPart) -> bool:
    if section.id == "front":
        return True
    answered = any(field.section == section.id and not is_empty(field.answer) for field in plan.fields)
    return answered or any(not is_empty(item.text) for item in section.items)


def _empty_headings(section: SectionPart, holders: re.Pattern[str]) -> Iterator[str]:
    """Headings of Section A with nothing under them before the next heading of their own rank."""
    if section.id != "A" or not section.prompts:
        return
    filled = {_bare(title).casefold() for item in section.items for title in item.headings}
    named = _LETTER_ONLY.match(section.prompts[0].text)
    prompts = section.prompts[2 if named else 1 :]
    for number, block in enumerate(prompts):
        title, look = _bare(block.text), block.look
        following = prompts[number + 1].look if number + 1 < len(prompts) else None
        heads = look.heading or (look.bold and not look.italic)
        if not heads or block.label or title.casefold() in filled or len(title.split()) > _LONGEST_LABEL:
            continue
        if following and (following.heading, following.size, following.bold) != (look.heading, look.size, look.bold):
            continue  # headings of a lower rank stand under it, or guidance follows that we cannot judge
        if not holders.search(title):
            yield title


def _bare(title: str) -> str:
    return title.strip().rstrip(":").strip()
