"""What every check shares: its options are a typed model, so that a typo in a rule file is an error with its field."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class CheckOptions(BaseModel):
    """Base of a check's options; unknown fields are errors."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class NoOptions(CheckOptions):
    """A check without options."""
