"""What may stand in ``planlint.toml``."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

Names = Annotated[list[str], BeforeValidator(lambda given: [given] if isinstance(given, str) else given)]
"""One name, or several in brackets."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Choice(_Strict):
    """What a file says for every plan, and an override for some. Rules go by name or code."""

    select: Names = []
    """Only these rules; empty: every rule."""
    ignore: Names = []
    severity: dict[str, Literal["error", "warning", "info", "off"]] = {}
    rules: dict[str, dict[str, Any]] = {}
    """Options of a rule; the check validates them."""
    special_school: bool = False
    """What a class has as a whole counts as this child's; never in a first draft."""


class Override(Choice):
    """Other choices for the plans that ``paths`` names."""

    paths: Names = Field(min_length=1)


class Limits(_Strict):
    """How much of a file is read at most."""

    max_mb: float | None = Field(default=None, gt=0, allow_inf_nan=False)
    max_pages: int | None = Field(default=None, gt=0)
    timeout: float | None = Field(default=None, gt=0, allow_inf_nan=False)
    """Seconds for one file."""
    max_objects: int | None = Field(default=None, gt=0)
    """Elements of a Word part, or objects of a PDF page tree."""


class Values(Choice):
    """The whole file."""

    pack: Names = []
    """Folders of a council's own rules, words and layouts, relative to the file."""
    limits: Limits = Limits()
    terms: dict[str, str] = {}
    """House terms: what is written → what this council writes."""
    layout: dict[str, Any] = {}
    """Headings and column titles of this council's template, as in ``rules/layouts``."""
    override: list[Override] = []
