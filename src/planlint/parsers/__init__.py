"""Files -> Source: Word, PDF and plain text, whatever the file is called."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from planlint.parsers.child import Reader, read_guarded
from planlint.parsers.options import DEFAULT, ReadOptions

if TYPE_CHECKING:
    from planlint.model import Source

__all__ = ["ReadOptions", "Reader", "read", "read_guarded"]


def read(path: Path, options: ReadOptions = DEFAULT) -> Source:
    """The file as a Source, read in this process; raises ReadError (and nothing else) when it cannot be read."""
    from planlint.parsers import reading  # the readers are slow to load, and a check loads them in its reading process

    return reading.read(path, options)
