"""How a file is to be read, and how much of it at most."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class ReadOptions:
    """Options every reader takes. The limits are generous for a plan and small for a computer.

    ``tracked`` says which side of unaccepted tracked changes is read.
    """

    tracked: Literal["accepted", "original"] = "accepted"
    password: str | None = None
    max_bytes: int = 60_000_000
    """Size of the file on disk."""
    max_unzipped_bytes: int = 120_000_000
    """Bytes of XML really decompressed, all parts together."""
    max_pages: int = 600
    max_objects: int = 1_000_000
    """XML elements of a Word part, or objects of a PDF page tree."""
    max_depth: int = 250
    """Nesting of XML elements."""
    seconds: float = 60.0
    """Time limit of ``read_guarded`` and of a conversion by LibreOffice."""


DEFAULT = ReadOptions()
"""What every reader takes when nothing is said."""
