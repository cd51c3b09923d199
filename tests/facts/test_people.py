"""Who delivers: agents, and those who only wrote, advised, trained or receive."""

from __future__ import annotations

import pytest

from planlint.model import Facts
from tests.support import facts_of, item, said


def deliver(text: str, **cells: str) -> tuple[list[str], list[str]]:
    """(exact, vague) names of who delivers."""
    facts = said(text, **cells)
    whole = facts.item.text
    return [whole[p.start : p.end] for p in facts.deliverers], [whole[p.start : p.end] for p in facts.vague_deliverers]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The speech and language therapist will work on Billy's sounds.", "speech and language therapist"),
        ("A reading session will be provided by the SENCO every Monday.", "SENCO"),
        ("The pastoral team meets Billy every day.", "pastoral team"),
        ("Ten minutes of reading with the class teacher.", "class teacher"),
        ("Billy's mum will read to him every evening.", "mum"),
        ("The school nurse trains the lunchtime supervisors once a year.", "school nurse"),
        ("A programme devised by the speech and language therapist is delivered by the teaching assistant.", "teaching assistant"),
        ("Adults will be trained by the speech and language therapist.", "speech and language therapist"),
        ("Exercises set by the physiotherapist, done daily with the teaching assistant.", "teaching assistant"),
    ],
)
def test_exact(text: str, who: str) -> None:
    exact, vague = deliver(text)
    assert who in exact
    assert vague == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Staff will run a social skills group every Friday.", "Staff"),
        ("An adult will greet Billy at the door.", "adult"),
        ("Billy will be supported by a key adult.", "key adult"),
        ("A member of staff will read with Billy daily.", "member of staff"),
        ("Professionals will meet Billy weekly.", "Professionals"),
        ("The school will provide daily reading sessions.", "school"),
        ("A suitably qualified professional will see Billy weekly.", "professional"),
    ],
)
def test_vague(text: str, who: str) -> None:
    exact, vague = deliver(text)
    assert exact == []
    assert any(who in name for name in vague), vague


@pytest.mark.parametrize(
    "text",
    [
        "A reading session of ten minutes will be provided every day.",
        "Billy will have a daily reading session.",
        "Advice from the occupational therapist will be followed.",
        "A sensory diet written by the occupational therapist, every day.",
        "Billy will follow the physiotherapist's programme every day.",
        "A speech programme, as set out in the speech and language therapist's report, every day.",
    ],
)
def test_nobody(text: str) -> None:
    """Who only wrote or advised does not deliver."""
    assert deliver(text) == ([], [])


def test_who_is_trained_is_not_who_delivers() -> None:
    facts = said("Training for the teaching assistant in Makaton, once a term.")
    assert facts.deliverers == ()
    facts = said("The speech and language therapist will train the teaching assistant once a term.")
    assert [facts.item.text[p.start : p.end] for p in facts.deliverers] == ["speech and language therapist"]


def test_training_in_something_named_is_enough() -> None:
    assert deliver("An adult trained in Makaton signs with Billy in every lesson.")[0] == ["adult"]
    assert deliver("An adult signs with Billy in every lesson.")[1] == ["adult"]


def test_everyone_who_works_with_the_child_is_enough_for_a_standing_arrangement_only() -> None:
    assert deliver("All staff who work with Billy use short sentences and wait for his answer.")[0] == ["staff"]
    assert deliver("All staff who work with Billy will teach him reading for 20 minutes every Monday.")[0] == []


def test_the_who_column_decides() -> None:
    assert deliver("Reading every day.", deliverer="Class teacher")[0] == ["Class teacher"]
    assert deliver("The class teacher plans reading.", deliverer="Staff") == ([], ["Staff"])
    assert deliver("Reading every day.", deliverer="") == ([], [])
    assert deliver("Reading every day.", deliverer="Kingfisher Outreach")[0] == ["Kingfisher Outreach"]


def test_the_review_column_names_nobody_who_delivers() -> None:
    assert deliver("Reading every day.", review="SENCO, termly") == ([], [])


def test_the_child_delivers_nothing() -> None:
    facts = facts_of(item("Reading every day.", cells={"deliverer": "Billy"}), Facts(child="Billy"))
    assert facts.deliverers == ()


def test_a_person_by_name_is_enough() -> None:
    assert deliver("Mrs Amis reads with Billy daily.") == (["Mrs Amis"], [])


def test_equipment_needs_nobody() -> None:
    assert not said("A sloping board and a pencil grip stay on Billy's table.").needs_deliverer
    assert said("Reading every day.").needs_deliverer
