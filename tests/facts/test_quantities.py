"""How often, how long, how many: phrases of plans and what an auditor reads in them."""

from __future__ import annotations

import pytest

from planlint import app
from planlint.facts.quantities import SAYS_LONG, SAYS_OFTEN, Quantity
from tests.support import said


def quantities(text: str) -> list[Quantity]:
    return list(app.facts().doc(text)._.quantities)


def says(text: str) -> tuple[bool, bool]:
    """(how often, how long) as an item of provision says it."""
    facts = said(text)
    return facts.says_often, facts.says_long


BOTH = [
    "6 x 45 mins/term", "half a day per fortnight", "0.5 FTE", "a minimum of 3 hours per week", "15 hours a week", "at all times", "throughout the school day",
    "half an hour each day", "1 hr p/w", "two 30-minute sessions a week", "in every lesson", "full time", "for 45 minutes, six times a term",
    "20 minutes, three times per week", "every Monday for 20 minutes", "45 mins x 2 per week", "one hour weekly", "30 mins daily",
    "from 9.00 to 9.30 every Monday", "25 hours per week", "three afternoons a week",
]  # fmt: skip
OFTEN = [
    "3 times/wk", "weekly for the first half term then fortnightly", "twice yearly", "on arrival each morning", "alternate Tuesdays", "daily", "termly", "every half term",
    "every other Friday", "Mon, Wed and Fri", "3x weekly", "once a fortnight", "each school day", "three times a week", "every six weeks",
    "on Tuesdays and Thursdays", "after lunch every day", "once, by 31 July 2025", "in the autumn term", "each time he shows his break card",
    "half-termly", "monthly", "once per term", "every second Wednesday",
]  # fmt: skip
LONG = ["20 minutes", "45-minute", "an hour and a half", "ten minutes", "1½ hours", "half an hour", "30 mins per session", "30 seconds"]
NEITHER = [
    "", "as needed", "when needed", "as required", "regularly", "Year 4", "Key Stage 2", "Phase 2", "aged 7 years old", "1:1", "a small group of four", "daily living skills",
    "page 3", "section 17", "Letters and Sounds Phase 3", "£200", "the news", "where possible", "a seven-year-old", "Outcome 2", "may be noisy", "whenever appropriate",
]  # fmt: skip


@pytest.mark.parametrize("phrase", BOTH)
def test_says_how_often_and_how_long(phrase: str) -> None:
    assert says(f"The learning mentor will meet Billy {phrase}.") == (True, True)


@pytest.mark.parametrize("phrase", OFTEN)
def test_says_how_often_only(phrase: str) -> None:
    assert says(f"The learning mentor will meet Billy {phrase}.") == (True, False)


@pytest.mark.parametrize("phrase", LONG)
def test_says_how_long(phrase: str) -> None:
    assert {q.kind for q in quantities(phrase)} & SAYS_LONG
    assert says(f"The learning mentor will meet Billy for {phrase}.")[1]


@pytest.mark.parametrize("phrase", NEITHER)
def test_says_neither(phrase: str) -> None:
    assert says(f"The learning mentor will meet Billy {phrase}.") == (False, False)


@pytest.mark.parametrize("phrase", ["before each transition", "at the start of every lesson"])
def test_an_occasion_says_when_and_not_how_long(phrase: str) -> None:
    assert says(f"The learning mentor will meet Billy {phrase}.") == (True, False)


def test_the_length_of_a_lesson_named() -> None:
    assert says("The teaching assistant will support Billy in PE, for the duration of PE.") == (True, True)


@pytest.mark.parametrize(
    ("phrase", "kind", "count", "per", "minutes"),
    [
        ("6 x 45 mins/term", "total", 6, "term", 45),
        ("3 times/wk", "frequency", 3, "wk", None),
        ("twice yearly", "frequency", 2, "yearly", None),
        ("once a fortnight", "frequency", 1, "fortnight", None),
        ("two 30-minute sessions a week", "total", 2, "week", 30),
        ("a minimum of 3 hours per week", "total", None, "week", 180),
        ("half an hour each day", "total", None, "day", 30),
        ("half a day per fortnight", "total", 0.5, "fortnight", None),
        ("0.5 FTE", "total", 0.5, None, None),
        ("20 minutes", "duration", None, None, 20),
        ("six sessions", "sessions", 6, "sessions", None),
        ("a group of four", "group", 4, None, None),
        ("a group of 3 pupils", "group", 3, None, None),
        ("five minutes every half hour", "frequency", None, "hour", 5),
    ],
)
def test_values(phrase: str, kind: str, count: float | None, per: str | None, minutes: float | None) -> None:
    found = next(q for q in quantities(phrase) if q.kind == kind)
    assert (found.count, found.per, found.minutes) == (count, per, minutes)


@pytest.mark.parametrize("phrase", ["1:1", "1-1", "one to one", "one-to-one", "1 to 1", "individually", "2:1"])
def test_ratio(phrase: str) -> None:
    found = quantities(f"He works {phrase} with his teaching assistant.")
    assert [q.kind for q in found if q.kind == "ratio"] == ["ratio"]
    assert not {q.kind for q in found} & (SAYS_OFTEN | SAYS_LONG)


def test_offsets_are_of_the_words() -> None:
    text = "Reading with the class teacher: 20 minutes, three times a week."
    assert {text[q.start : q.end] for q in quantities(text)} == {"20 minutes", "three times a week"}


def test_an_hour_and_a_half() -> None:
    assert [q.minutes for q in quantities("an hour and a half") if q.kind == "duration"] == [90]


@pytest.mark.parametrize("text", ["at 3.15 pm", "1.30 to 2.15", "12/05/2024"])
def test_a_point_of_time_is_no_ratio(text: str) -> None:
    assert not [q for q in quantities(text) if q.kind == "ratio"]


@pytest.mark.parametrize("text", ["3:15", "9:00–9:30"])
def test_a_clock_time_is_no_ratio(text: str) -> None:
    assert not [q for q in quantities(text) if q.kind == "ratio"]


def test_a_rhythm_of_review_is_no_frequency() -> None:
    facts = said("The teaching assistant will read with Billy. Progress is reviewed termly.")
    assert not facts.says_often
    assert said("The teaching assistant will read with Billy daily. Progress is reviewed termly.").says_often


def test_cells_of_a_row_count_and_those_of_review_do_not() -> None:
    assert said("Reading.", frequency="Daily", duration="20 minutes").says_often
    assert said("Reading.", frequency="Daily", duration="20 minutes").says_long
    assert not said("Reading.", review="Termly").says_often
    assert not said("Reading.", link="Outcome 2", frequency="").says_often


def test_a_bare_number_counts_in_its_own_column_only() -> None:
    assert said("Reading.", frequency="3").says_often
    assert not said("Reading.", link="3").says_often
    assert said("Reading.", duration="30").says_long
