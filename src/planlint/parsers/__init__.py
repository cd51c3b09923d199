"""Files -> Source: Word, PDF and plain text, whatever the file is called."""

from __future__ import annotations

from planlint.parsers.child import Reader, read_guarded
from planlint.parsers.options import ReadOptions
from planlint.parsers.reading import read

__all__ = ["ReadOptions", "Reader", "read", "read_guarded"]
