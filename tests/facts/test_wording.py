"""Weak wording: what counts, what is only quoted or conditional, and what makes a phrase exact."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.support import said


def weak(text: str, **cells: str) -> list[str]:
    facts = said(text, **cells)
    return [facts.item.text[w.start : w.end].strip() for w in facts.weak]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("The teaching assistant should read with Billy daily.", "should"),
        ("Billy would benefit from a daily reading session.", "would benefit from"),
        ("Billy will have access to a quiet room.", "access to"),
        ("Billy will have opportunities to read aloud.", "opportunities to"),
        ("Regular mentoring from the learning mentor.", "Regular"),
        ("The speech and language therapist will visit as required.", "as required"),
        ("The speech and language therapist will visit where possible.", "where possible"),
        ("Movement breaks as and when needed.", "as and when needed"),
        ("Billy may be given a laptop.", "may"),
        ("A laptop could be considered.", "could"),
        ("The teaching assistant will use a range of strategies.", "a range of"),
        ("Ongoing support from the teaching assistant.", "Ongoing"),
        ("Subject to staffing, Billy will swim.", "Subject to"),
    ],
)
def test_weak(text: str, phrase: str) -> None:
    found = weak(text)
    assert any(phrase in words for words in found), found


def test_up_to_is_weak_before_an_amount_only() -> None:
    assert any(words.startswith("up to") for words in weak("Support of up to 3 hours a week."))
    assert weak("The teaching assistant walks up to the board with Billy every day.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Billy says ‘I should go home’ and the teaching assistant walks round the playground with him every day.",
        'The teaching assistant signs "you may go" at the end of every lesson.',
        "The teacher will teach “regular” and “frequent” as spellings every Monday.",
        "Should Billy leave the room, the teaching assistant follows him.",
        "If Billy should leave the room, the teaching assistant follows him.",
        "When Billy becomes anxious he may find noise hard; his teaching assistant leads him to the library.",
        "The therapist will visit in May.",
        "The teaching assistant shows Billy what he could do next, in every lesson.",
        "The class teacher teaches regular verbs every Monday.",
        "Range of movement exercises with the physiotherapist every Monday.",
    ],
)
def test_quoted_conditional_or_of_the_child(text: str) -> None:
    assert weak(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Regular movement breaks led by the teaching assistant: five minutes, three times a day.",
        "Regular sessions with the learning mentor every Tuesday for 30 minutes.",
        "Access to the quiet room for ten minutes after lunch every day.",
        "A range of visual aids: photographs, symbols and objects.",
        "The speech and language therapist will work regularly with Billy, twice a term.",
    ],
)
def test_made_exact_in_the_same_item(text: str) -> None:
    assert weak(text) == []


def test_made_exact_by_a_cell_of_the_same_row() -> None:
    assert weak("Regular reading.") == ["Regular"]
    assert weak("Regular reading.", frequency="Every Tuesday", duration="20 minutes") == []
    assert weak("Regular reading.", review="Termly") == ["Regular"]


def test_a_frequency_alone_does_not_make_access_exact() -> None:
    assert weak("Access to the quiet room every day.") == ["Access to"]


def test_should_is_never_made_exact() -> None:
    assert weak("The teaching assistant should read with Billy for ten minutes every Tuesday.") == ["should"]


def test_weak_words_of_a_cell_count_but_not_those_of_review_or_link() -> None:
    assert weak("Reading.", frequency="As required") != []
    assert weak("Reading every Monday.", review="As required") == []
    assert weak("Reading every Monday.", link="Regular attendance") == []


def test_one_phrase_is_reported_once() -> None:
    """Of phrases that overlap the longest stays."""
    facts = said("Billy may benefit from having access to some support where possible and as often as is necessary.")
    spans = sorted((w.start, w.end) for w in facts.weak)
    assert len(spans) >= 4
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
