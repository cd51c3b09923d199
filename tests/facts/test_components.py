"""planlint's readers are spaCy components: they can be added to anybody's pipeline by name."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib import import_module

import pytest
import spacy
from spacy.language import Language

from planlint import app
from planlint.facts.components import COMPONENTS
from tests.support import ROOT, pack

ENTRY_POINTS: dict[str, str] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["entry-points"]["spacy_factories"]


def words_for(name: str) -> dict[str, object]:
    """The configuration that planlint itself gives the component."""
    return {"words": dict(pack().words[COMPONENTS[name][1]])}


@pytest.fixture
def blank() -> Iterator[Language]:
    app.facts()  # registers the factories in this process
    yield spacy.blank("en")


@pytest.mark.parametrize("name", sorted(ENTRY_POINTS))
def test_entry_point_is_a_factory(name: str) -> None:
    """What an installed planlint tells spaCy is there, and registered under that name."""
    module, _, attribute = ENTRY_POINTS[name].partition(":")
    assert hasattr(import_module(module), attribute)
    app.facts()
    assert Language.has_factory(name)


def test_every_component_in_use_is_an_entry_point() -> None:
    assert set(COMPONENTS) == set(ENTRY_POINTS)


@pytest.mark.parametrize("name", sorted(COMPONENTS))
def test_component_in_a_blank_pipeline(blank: Language, name: str) -> None:
    blank.add_pipe(name, config=words_for(name))
    doc = blank("The teaching assistant will read with Billy every Tuesday for 20 minutes.")
    assert doc.text.startswith("The teaching assistant")


def test_quantities_in_a_blank_pipeline(blank: Language) -> None:
    blank.add_pipe("planlint_quantities", config={"words": dict(pack().words["time"])})
    doc = blank("Reading every Tuesday for 20 minutes.")
    assert {doc.text[q.start : q.end] for q in doc._.quantities} >= {"20 minutes"}
    assert any(q.per == "tuesday" for q in doc._.quantities)


def test_all_together_in_somebody_elses_pipeline(blank: Language) -> None:
    for name in COMPONENTS:
        blank.add_pipe(name, config=words_for(name))
    doc = blank("By July 2026 Billy will improve his confidence.")
    assert [doc.text[e.start : e.end] for e in doc._.ends] == ["By July 2026"]
    assert blank("The class teacher should help.")._.people[0].kind == "role"
    assert [w.kind for w in blank("The class teacher should help.")._.weak] == ["mood"]


def test_a_document_of_another_pipeline_holds_nothing() -> None:
    app.facts()
    assert spacy.blank("en")("every Tuesday")._.quantities == ()
