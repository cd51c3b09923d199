"""planlint: a quality checker for Education, Health and Care Plans that reads them where they are.

>>> import planlint
>>> result = planlint.check("plan.docx", advice="advice")          # doctest: +SKIP
>>> [finding.message for finding in result.cases[0].findings]      # doctest: +SKIP
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from planlint.version import VERSION as __version__

if TYPE_CHECKING:
    from planlint.app import Options
    from planlint.model import Document, Result

__all__ = ["__version__", "check", "read"]


def check(path: str | Path, advice: str | Path | None = None, options: Options | None = None) -> Result:
    """Check a plan, a case folder or a folder of cases.

    ``advice`` is a folder (or one file) of advice documents; a case folder's own ``advice/`` is found by itself.
    Files that cannot be read are in ``Result.errors``. Raises ``planlint.errors.UsageError`` for a wrong option.
    Documents are read in a spawned process: a script that calls this needs the ``if __name__ == "__main__"`` guard.
    """
    from planlint import app

    return app.join(app.check([Path(path)], Path(advice) if advice else None, options))


def read(path: str | Path, kind: Literal["plan", "advice"] | None = None) -> Document:
    """One document, understood: its sections, items and facts. Raises ``planlint.errors.ReadError``."""
    from planlint import app

    return app.read(Path(path), kind=kind)
