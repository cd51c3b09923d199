"""By when: the end points of outcomes, and the dates they stand for."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint import app
from planlint.facts.ends import EndPoint, EndPointFinder
from planlint.facts.school_calendar import school_year_end
from planlint.model import Block, Facts
from tests.support import facts_of, findings_in, item, of, pack, plan_of, said

BORN, PLAN = date(2017, 1, 14), date(2025, 11, 14)  # Year 4 at the plan's date


def finder() -> EndPointFinder:
    return EndPointFinder(app.facts().nlp, "planlint_ends", pack().words["phases"])


def when(text: str, born: date | None = BORN, plan: date | None = PLAN) -> date | None:
    """The date of the one end point of ``text``."""
    (end,) = finder().find(text)
    return finder().when(end, text, born, plan)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("By the end of Year 2 Billy will swim.", date(2024, 8, 31)),
        ("By the end of Year 6 Billy will swim.", date(2028, 8, 31)),
        ("By the end of Key Stage 1 Billy will swim.", date(2024, 8, 31)),
        ("By the end of Key Stage 2 Billy will swim.", date(2028, 8, 31)),
        ("By the end of Key Stage 4 Billy will swim.", date(2033, 8, 31)),
        ("By the end of KS2, Billy will swim.", date(2028, 8, 31)),
        ("By the end of primary school Billy will swim.", date(2028, 8, 31)),
        ("Within 12 months Billy will swim.", date(2026, 11, 14)),
        ("Within twelve months, Billy will swim.", date(2026, 11, 14)),
        ("In two years' time Billy will swim.", date(2027, 11, 14)),
        ("By July 2026 Billy will swim.", date(2026, 7, 31)),
        ("By 31 March 2026 Billy will swim.", date(2026, 3, 31)),
        ("Billy will swim by 03/07/2026.", date(2026, 7, 3)),
        ("By the end of February 2028 Billy will swim.", date(2028, 2, 29)),
        ("By age 11 Billy will swim.", date(2028, 1, 14)),
        ("By his 11th birthday Billy will swim.", date(2028, 1, 14)),
        ("By the end of the summer term 2026 Billy will swim.", date(2026, 7, 31)),
        ("By his eleventh birthday Billy will swim.", date(2028, 1, 14)),
        ("By the start of Year 6 Billy will swim.", date(2027, 8, 31)),
        ("Before Year 6 Billy will swim.", date(2027, 8, 31)),
        ("By the end of Year 5 Billy will swim.", date(2027, 8, 31)),
        ("Before he moves to secondary school Billy will swim.", date(2028, 8, 31)),
        ("By the time he leaves primary school Billy will swim.", date(2028, 8, 31)),
        ("By the end of the academic year 2025/26 Billy will swim.", date(2026, 8, 31)),
        ("By the end of the autumn term 2026/27 Billy will swim.", date(2026, 12, 31)),
        ("By the end of this academic year Billy will swim.", date(2026, 8, 31)),
        ("Over the next term Billy will swim.", date(2026, 3, 14)),
        ("By Easter of Year 5 Billy will swim.", date(2027, 4, 30)),
        ("By the end of 2026 Billy will swim.", date(2026, 12, 31)),
    ],
)
def test_dates(text: str, day: date) -> None:
    assert when(text) == day


@pytest.mark.parametrize("born", [date(2016, 9, 1), date(2017, 1, 14), date(2017, 8, 31)])
def test_one_school_year_is_one_cohort(born: date) -> None:
    """1 September to 31 August: Year 2 ends in the summer after the seventh birthday of all of them."""
    assert when("By the end of Year 2 Billy will swim.", born) == date(2024, 8, 31)


def test_the_next_cohort_ends_a_year_later() -> None:
    assert when("By the end of Year 2 Billy will swim.", date(2017, 9, 1)) == date(2025, 8, 31)


@given(st.dates(date(1999, 1, 1), date(2024, 12, 31)), st.integers(3, 25))
def test_a_school_year_ends_when_the_child_is_of_its_age(born: date, age: int) -> None:
    end = school_year_end(born, age)
    assert (end.month, end.day) == (8, 31)
    assert (end.year - born.year) - ((end.month, end.day) < (born.month, born.day)) == age


@pytest.mark.parametrize("text", ["By the end of Year 2 Billy will swim.", "By the end of Key Stage 2 Billy will swim.", "By age 11 Billy will swim."])
def test_no_date_without_a_birth_date(text: str) -> None:
    assert when(text, born=None) is None


def test_today_never_stands_in_for_the_date_of_the_plan() -> None:
    assert when("Within 12 months Billy will swim.", plan=None) is None


@pytest.mark.parametrize(
    "text",
    ["By the time he leaves school Billy will swim.", "Before he moves to his new school Billy will swim.", "By the end of the key stage Billy will swim."],
)
def test_an_event_is_an_end_point_with_no_date(text: str) -> None:
    assert said(text, "E").says_by_when
    assert when(text) is None


@pytest.mark.parametrize("text", ["In the long term Billy will swim.", "In time Billy will swim.", "Over time, Billy will swim.", "Billy will swim.", "Eventually Billy will swim 25 metres.", "Billy will read 20 words in two minutes."])
def test_no_end_point(text: str) -> None:
    assert not said(text, "E").says_by_when


def test_an_impossible_date_is_an_end_point_with_no_date() -> None:
    assert when("Billy will swim by 31/02/2026.") is None


@given(st.text(alphabet="0123456789/. byeaofYrKS2Julmonths", max_size=40), st.none() | st.dates(date(1999, 1, 1), date(2024, 12, 31)), st.none() | st.dates(date(2014, 9, 1), date(2030, 1, 1)))
def test_resolving_never_raises(text: str, born: date | None, plan: date | None) -> None:
    for end in finder().find(text):
        assert isinstance(end, EndPoint)
        found = finder().when(end, text, born, plan)
        assert found is None or isinstance(found, date)


# ----------------------------------------------------------------------------------- where the end point stands


def test_a_timescale_column_counts() -> None:
    assert said("Billy will swim.", "E", timescale="End of Year 6").says_by_when
    assert said("Billy will swim.", "E", timescale="July 2026").says_by_when
    assert not said("Billy will swim.", "E", timescale="Ongoing").says_by_when
    assert not said("Billy will swim.", "E", timescale="Long term").says_by_when
    assert not said("Billy will swim.", "E", timescale="").says_by_when


def test_a_date_among_the_steps_is_not_the_end_point() -> None:
    assert not said("Billy will swim.", "E", steps="By July 2026 Billy will float.").says_by_when


def test_a_sentence_for_all_outcomes_covers_them() -> None:
    outcomes = [item("Billy will swim 25 metres.", "E"), item("Billy will tie his laces.", "E")]
    alone = findings_in(plan_of(outcomes))
    assert len(of("missing-timescale", alone)) == 2
    above = item("All outcomes below are to be achieved by the end of Key Stage 2.", "E", "other")
    assert of("missing-timescale", findings_in(plan_of([above, *outcomes]))) == []
    prompt = {"E": (Block("The outcomes below are for the end of Key Stage 2."),)}
    assert of("missing-timescale", findings_in(plan_of(outcomes, prompts=prompt))) == []


def test_a_heading_with_an_end_point_covers_what_stands_under_it() -> None:
    outcomes = [item("Billy will swim.", "E", headings=("By the end of Key Stage 2",)), item("Billy will tie his laces.", "E", headings=("Independence",))]
    found = of("missing-timescale", findings_in(plan_of(outcomes)))
    assert [finding.item.text for finding in found if finding.item] == ["Billy will tie his laces."]


def test_facts_of_the_plan_reach_the_item() -> None:
    facts = facts_of(item("By the end of Year 6 Billy will swim.", "E"), Facts(child="Billy", date_of_birth=BORN, plan_date=PLAN))
    assert [facts.item.text[end.start : end.end] for end in facts.ends] == ["By the end of Year 6"]
