"""The errors a user can mend. Each is one line, names the file, and never holds text of a plan."""

from __future__ import annotations

from pathlib import Path


class PlanlintError(Exception):
    """Base of every error planlint raises on purpose.

    ``kind`` is a stable kebab-case word for programs; ``exit_code`` is what the command line ends with.
    """

    kind = "error"
    exit_code = 2

    def __init__(self, message: str, *, path: str | Path | None = None, kind: str | None = None) -> None:
        super().__init__(f"{path}: {message}" if path is not None else message)
        self.message = message
        self.path = None if path is None else str(path)
        if kind is not None:
            self.kind = kind


class UsageError(PlanlintError):
    """A wrong option, rule name or configuration value."""

    kind = "usage"
    exit_code = 2


class PackError(PlanlintError):
    """A rule, layout or word file is wrong; the message names file, key and what was expected."""

    kind = "bad-rule-file"
    exit_code = 2


class ReadError(PlanlintError):
    """A document cannot be read.

    ``kind`` is one of: not-found, not-a-document, encrypted, wrong-password, no-text-layer, empty, too-large,
    truncated, unsafe (DOCTYPE, zip bomb), timeout, needs-libreoffice, unreadable.
    """

    kind = "unreadable"
    exit_code = 3
