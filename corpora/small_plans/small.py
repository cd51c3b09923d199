"""What a small plan is made of: a child's sound plan, a layout, and changes with the findings they must cause."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Prompt:
    """Guidance of the template, in italics."""

    text: str


@dataclass(frozen=True)
class Sub:
    """A sub-heading within a section."""

    text: str


@dataclass(frozen=True)
class Ask:
    """A question or label with its answer, which may be empty."""

    question: str
    answer: str = ""


@dataclass(frozen=True)
class Rows:
    """A table: a row of titles and rows of cells."""

    titles: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Control:
    """A Word content control that still shows its prompt text."""

    text: str


Line = str | Prompt | Sub | Ask | Rows | Control
Lines = Sequence[Line]
ORDER = ("A", "B", "C", "D", "E", "F", "G", "H", "H1", "H2", "I", "J", "K")
"""Sections as most plans order them; "H" is one heading for H1 and H2, in plans that have one."""


def lines(*parts: Line) -> Lines:
    """Several lines of any kind."""
    return parts


@dataclass(frozen=True)
class Child:
    """A sound plan. ``fields`` are the front page, ``areas`` the names of the areas of need (B, E and F run side by side)."""

    name: str
    fields: Mapping[str, str]
    areas: tuple[str, ...]
    sections: Mapping[str, Lines]


@dataclass(frozen=True)
class Small:
    """One small plan. ``faults`` maps a rule to its findings: section ids, or the words to be found; none: sound.

    ``changes`` maps a section to its new lines, None to take it out with its heading; "front" adds lines to the first
    page. ``titles`` maps a section to its heading as written. ``rule`` is the rule the plan was made for. A fault of "*" is any finding.
    """

    name: str
    rule: str
    child: Child
    layout: str
    changes: Mapping[str, Lines | None] = field(default_factory=dict)
    faults: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)
    status: str = "Final"
    order: tuple[str, ...] = ORDER
    advice: Mapping[str, str] = field(default_factory=dict)
    """Text of the advice documents beside it, by file name ("ep.txt")."""

    def lines(self, section: str) -> Lines | None:
        """What stands under the section's heading; None where there is no such section."""
        return self.changes[section] if section in self.changes else self.child.sections.get(section)

    @property
    def front(self) -> dict[str, str]:
        """The labels and values of the first page."""
        return {**self.child.fields, **self.fields}


def added(child: Child, /, **more: Line | Lines) -> dict[str, list[Line]]:
    """The named sections of a child's plan with a line, or several, added to each."""
    return {section: [*child.sections.get(section, ()), *(new if isinstance(new, (list, tuple)) else [new])] for section, new in more.items()}
