"""Fixtures of more than one test file."""

from __future__ import annotations

import json
from typing import Any

import pytest

from planlint import app
from planlint.model import Result
from planlint.reports import json_report
from tests.support import EXAMPLE, ReadHere


@pytest.fixture
def read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files are read in this process: for tests that are not about reading."""
    monkeypatch.setattr(app, "Reader", ReadHere)


@pytest.fixture(scope="session")
def example() -> Result:
    """The example case, checked with its advice."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app, "Reader", ReadHere)
        return app.join(app.check([EXAMPLE]))


@pytest.fixture(scope="session")
def example_json(example: Result) -> dict[str, Any]:
    """Its JSON report."""
    report: dict[str, Any] = json.loads(json_report.render(example))
    return report


