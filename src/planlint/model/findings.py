"""What a run found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from planlint.model.documents import Case, Item

Severity = Literal["error", "warning", "info"]
Action = Literal["stop", "copy", "ask", "reword", "tidy"]
Confidence = Literal["high", "medium", "low"]


@dataclass(frozen=True, slots=True)
class Span:
    """text[start:end] of the item, in Unicode code points."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hit:
    """What a check yields: where it looked and what it saw. It knows no rule, severity or configuration."""

    section: str | None = None
    item: Item | None = None
    span: Span | None = None
    values: Mapping[str, str] = field(default_factory=dict)
    """Fills the braces of the rule's message and suggestion ("{phrase}")."""
    variant: str = ""
    confidence: Confidence = "high"
    related: tuple[tuple[str, Item], ...] = ()
    """(document path, item) pairs the finding also speaks of."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Who decided to keep a finding as written, when (an ISO date), and why."""

    who: str
    when: str
    why: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault, in its place, with the reason and who can mend it."""

    rule: str
    code: str
    severity: Severity
    action: Action
    message: str
    suggestion: str
    fingerprint: str
    document: str
    section: str | None = None
    item: Item | None = None
    span: Span | None = None
    confidence: Confidence = "high"
    related: tuple[tuple[str, Item], ...] = ()
    open: str = ""
    """What is open, in a few words ("how often")."""
    kept: Kept | None = None


@dataclass(frozen=True, slots=True)
class Unseen:
    """Something planlint did not see or could not place."""

    document: str
    what: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read; ``error`` is the kind of ``ReadError``."""

    path: str
    error: str
    message: str


@dataclass(frozen=True, slots=True)
class CaseResult:
    """A case with its findings, in the order they are shown."""

    case: Case
    findings: tuple[Finding, ...] = ()
    outdated_decisions: int = 0
    """Decisions to keep a finding that is there no more, or whose words have changed."""
    known: int = 0
    """Findings that the baseline allows, and that are left out."""


@dataclass(frozen=True, slots=True)
class Since:
    """What became of the findings of an earlier run."""

    mended: int
    new: int
    left: int


@dataclass(frozen=True, slots=True)
class Result:
    """What one run found."""

    cases: tuple[CaseResult, ...] = ()
    not_seen: tuple[Unseen, ...] = ()
    errors: tuple[Failure, ...] = ()
    notes: tuple[str, ...] = ()
    """What the user should know of how the run went ("plan.docx is read, plan.pdf is not")."""
    since: Since | None = None
