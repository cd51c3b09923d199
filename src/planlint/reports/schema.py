"""The JSON report as pydantic models: a public contract. Fields are added, never renamed or dropped."""

from __future__ import annotations

import datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", populate_by_name=True)


class Location(_Model):
    """Where something stands. Numbers are 1-based; null where the format has no such thing."""

    page: int | None = None
    paragraph: int | None = None
    table: int | None = None
    row: int | None = None


class Span(_Model):
    """``text[start:end]`` of the item, in Unicode code points."""

    text: str
    start: int
    end: int


class Item(_Model):
    """The smallest block that makes one statement on its own."""

    id: str
    role: str
    text: str
    location: Location


class Section(_Model):
    """A section as found. ``id`` is a plan's section, or in advice needs, outcomes, provision, views …"""

    id: str
    title: str
    items: list[Item]


class Facts(_Model):
    """What a document says of itself."""

    child: str | None = None
    date_of_birth: datetime.date | None = None
    plan_date: datetime.date | None = None
    year_group: int | None = None
    primary_need: str | None = None
    author: str | None = None
    role: str | None = None
    date: datetime.date | None = None


class Document(_Model):
    """A plan or an advice document, as understood."""

    path: str
    kind: str
    status: Literal["draft", "final", "unknown"]
    amended: bool
    pages: int | None
    facts: Facts
    sections: list[Section]


class Related(_Model):
    """Another place that a finding speaks of."""

    document: str
    section: str | None
    item: str | None
    text: str
    location: Location


class Finding(_Model):
    """One fault, in its place, with the reason and who can mend it."""

    rule: str
    code: str
    severity: Literal["error", "warning", "info"]
    action: Literal["stop", "copy", "ask", "reword", "tidy"]
    fingerprint: str
    document: str
    section: str | None
    item: str | None
    text: str
    span: Span | None
    confidence: Literal["high", "medium", "low"]
    kept: dict[str, str] | None = None
    location: Location | None
    message: str
    suggestion: str
    related: list[Related]


class Reflection(_Model):
    """One statement of an advice document and what became of it in the plan."""

    advice: str
    role: str
    text: str
    status: Literal["reflected", "weakened", "missing"]
    item: str | None
    similarity: float
    differences: list[str]


class Case(_Model):
    """One plan with its advice."""

    plan: str
    documents: list[Document]
    findings: list[Finding]
    reflection: list[Reflection]
    audit: dict[str, Any] | None = None


class NotSeen(_Model):
    """What was not seen or could not be placed."""

    document: str
    what: str
    text: str


class ReadFailure(_Model):
    """A file that could not be read."""

    path: str
    error: str
    message: str


class Since(_Model):
    """What became of the findings of an earlier run (``--since``)."""

    mended: int
    new: int
    left: int


class Report(_Model):
    """What ``planlint check --format json`` writes."""

    schema_: Literal["planlint-report/1"] = Field(default="planlint-report/1", alias="schema")
    version: str
    cases: list[Case]
    not_seen: list[NotSeen]
    errors: list[ReadFailure]
    since: Since | None = None
