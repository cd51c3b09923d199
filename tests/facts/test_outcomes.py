"""What outcomes and hopes say: measurable or not, provision in disguise, a request instead of a life."""

from __future__ import annotations

import pytest

from tests.support import said


def unmeasured(text: str, **cells: str) -> str | None:
    facts = said(text, "E", **cells)
    return facts.unmeasured and facts.item.text[slice(*facts.unmeasured)]


def provision(text: str) -> str | None:
    facts = said(text, "E")
    return facts.done_for_child and facts.item.text[slice(*facts.done_for_child)]


def request(text: str) -> str | None:
    facts = said(text, "A")
    return facts.request and facts.item.text[slice(*facts.request)]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("By July 2026 Billy will improve his social skills.", "improve"),
        ("By July 2026 Billy will improve his handwriting.", "improve"),
        ("Billy will feel more confident by the end of Year 6.", "feel"),
        ("By July 2026 Billy will understand emotions.", "understand"),
        ("By July 2026 Billy will develop his independence.", "develop"),
        ("By July 2026 Billy will be aware of danger.", "aware"),
        ("By July 2026 Billy will be aware of danger, with support.", "aware"),
        ("By July 2026 Billy will increase his attention.", "increase"),
        ("By the end of Key Stage 2 Billy will make better relationships.", "better"),
    ],
)
def test_a_word_of_change_alone_measures_nothing(text: str, word: str) -> None:
    assert word in (unmeasured(text) or "")


@pytest.mark.parametrize(
    "text",
    [
        "By July 2026 Billy will improve his reading to 90 words a minute.",
        "By July 2026 Billy will tie his own laces.",
        "By July 2026 Billy will be able to order his own lunch.",
        "By July 2026 Billy will write his name in 4 out of 5 attempts.",
        "Billy will increase his vocabulary by 50 words by July 2026.",
        "By July 2026 Billy will catch the number 7 bus to college by himself.",
        "By July 2026 Billy will tell a story in five linked sentences.",
        "By July 2026 Billy will swim 25 metres.",
    ],
)
def test_a_thing_done_or_an_amount_measures_it(text: str) -> None:
    assert unmeasured(text) is None
    assert provision(text) is None


def test_an_end_point_measures_nothing() -> None:
    """The number in "Year 6" or "12 months" is no criterion."""
    assert unmeasured("Within 12 months Billy will feel more confident.")
    assert unmeasured("By the end of Year 6 Billy will understand emotions.")


def test_a_measure_column_measures_it() -> None:
    assert unmeasured("Billy will improve his reading.")
    assert unmeasured("Billy will improve his reading.", measure="90 words a minute") is None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("By July 2026 Billy will receive weekly speech and language therapy.", "receive"),
        ("Billy will have access to a quiet room by July 2026.", "have access to"),
        ("Billy will be supported to make friends by July 2026.", "be supported"),
        ("Billy will attend weekly therapy by July 2026.", "attend"),
        ("Staff will use a visual timetable by July 2026.", "Staff"),
        ("The school will give Billy a laptop by July 2026.", "school"),
    ],
)
def test_provision_in_disguise(text: str, word: str) -> None:
    assert word in (provision(text) or "")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("We hope he will get a place at a special school.", "place at"),
        ("We want more speech and language therapy.", "speech and language therapy"),
        ("For the LA to agree 1:1.", "LA to agree"),
        ("For Billy to be given full-time support in class.", "given"),
        ("We want an EHCP for Billy.", "EHCP"),
    ],
)
def test_a_request(text: str, word: str) -> None:
    assert word in (request(text) or "")


@pytest.mark.parametrize(
    "text",
    [
        "I want to be a vet.", "To live on his own.", "We hope he will have friends round for tea.", "I want to be a teaching assistant.", "To be happy.",
        "To go to college and learn to be a chef.", "I want to work in a school.", "I would like a dog.", "To drive the number 7 bus.",
    ],
)  # fmt: skip
def test_a_hope_for_a_life_is_no_request(text: str) -> None:
    assert request(text) is None
