"""What every check shares: its options are a typed model, so that a typo in a rule file is an error with its field."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationInfo

from planlint.model import PLAN_SECTIONS
from planlint.tomlfile import near, not_a_pattern

SHIPPED = "shipped"
"""Context of options as they are shipped: their patterns are known to be right, and are not compiled a second time."""


def _pattern(text: str, info: ValidationInfo) -> str:
    problem = "" if info.context == SHIPPED else not_a_pattern(text)
    if problem:
        raise ValueError(problem)
    return text


def _section(name: str) -> str:
    sections = ("front", *PLAN_SECTIONS)
    if name not in sections:
        raise ValueError(f"there is no section {name!r}" + (near(name, sections) or f"; there are {', '.join(sections)}"))
    return name


Pattern = Annotated[str, AfterValidator(_pattern)]
"""A regular expression."""
Section = Annotated[str, AfterValidator(_section)]
"""A section of a plan, or the first page."""
Count = Annotated[int, Field(gt=0, strict=True)]
"""A number of things, or a length."""
Margin = Annotated[int, Field(ge=0, strict=True)]
"""By how much something may be out; nought too."""
Amount = Annotated[float, Field(gt=0, strict=True, allow_inf_nan=False)]
"""A measure."""
Switch = Annotated[bool, Field(strict=True)]
"""True or false."""


class CheckOptions(BaseModel):
    """Base of a check's options; unknown fields are errors."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class NoOptions(CheckOptions):
    """A check without options."""
