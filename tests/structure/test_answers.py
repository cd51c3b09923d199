"""Short answers, tick boxes, keys to the letters, and questions that are answered by several statements."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.structure.build import Maker, roles, texts


def test_short_answer_beside_a_section_label_with_its_title(tmp_path: Path) -> None:
    make = Maker()
    rows = [
        (["Section B", "Special educational needs"], "Leo cannot yet read a sentence."),
        (["Section C", "Health needs related to SEN"], "No health needs related to SEN were identified."),
        (["Section D", "Social care needs"], "None known"),
        (["Section G", "Health provision"], "N/A – the school nurse was asked on 3 May 2025."),
    ]
    make.table(*([label, answer] for label, answer in rows), head=0, labels=True)
    plan = make.plan(tmp_path)
    for section, (_, answer) in zip("BCDG", rows, strict=True):
        assert texts(plan, section) == [answer]
    assert [section.title for section in plan.sections if section.id == "C"] == ["Section C Health needs related to SEN"]
    assert roles(plan, "C") == roles(plan, "D") == roles(plan, "G") == ["other"]


def test_short_answer_beside_a_bare_letter(tmp_path: Path) -> None:
    make = Maker()
    make.table(["C", "No health needs were identified."], ["D", "None"], ["J", "No budget was asked for."], head=0, labels=True)
    plan = make.plan(tmp_path)
    assert [texts(plan, one) for one in "CDJ"] == [["No health needs were identified."], ["None"], ["No budget was asked for."]]


def test_title_beside_a_letter_is_no_answer(tmp_path: Path) -> None:
    make = Maker()
    make.table(["C", "Health needs"], ["He has asthma."], ["D", "Social care needs"], ["None"], head=0)
    plan = make.plan(tmp_path)
    assert texts(plan, "C") == ["He has asthma."]
    assert texts(plan, "D") == ["None"]


@pytest.mark.parametrize("answer", ["None", "n/a", "N/A", "NONE", "XXX", "TBC", "-", "–"])
def test_bare_answer_is_content(answer: str, tmp_path: Path) -> None:
    make = Maker()
    make.lines("# Section G: Health provision", answer, "# Section I: Placement", "Oak Lane School, a mainstream primary school for all.")
    plan = make.plan(tmp_path)
    assert texts(plan, "G") == [answer]
    assert roles(plan, "G") == ["other"]


def test_headings_of_the_sections_own_level(tmp_path: Path) -> None:
    make = Maker()
    make.lines("## All about me", "I like trains.", "## Leo’s special educational needs", "He cannot read.")
    make.lines("## Leo’s social care needs", "None.", "## Outcomes for Leo", "Leo will read ten words by July 2026.")
    plan = make.plan(tmp_path)
    assert [section.id for section in plan.sections if section.items] == ["A", "B", "D", "E"]


def test_letters_on_bars(tmp_path: Path) -> None:
    make = Maker()
    bars = {
        "E. Outcomes": "Leo will read ten words by July 2026.", "F. Help in class": "The teacher reads with Leo daily.",
        "G. Health provision": "None.", "H1 and H2. Help from the council": "A sitter comes for two hours on Saturdays.",
    }  # fmt: skip
    for bar, said in bars.items():
        make.table([bar], [said])
    plan = make.plan(tmp_path)
    assert [texts(plan, one) for one in ("E", "F", "G", "H1")] == [[said] for said in bars.values()]


def test_key_to_the_letters_opens_no_section(tmp_path: Path) -> None:
    make = Maker()
    make.table(["Letter", "What it holds"], ["F", "Special educational provision"], ["J", "Personal budget"], ["K", "Advice"])
    make.lines("# Section B: Special educational needs", "He cannot read.")
    assert [section.id for section in make.plan(tmp_path).sections if section.id != "front"] == ["B"]


def test_column_titles_alone_are_no_item(tmp_path: Path) -> None:
    make = Maker()
    make.lines("# Section E: Outcomes sought")
    make.table(["Outcome", "Steps towards it", "By when"])
    assert texts(make.plan(tmp_path), "E") == []


def test_front_page_of_plain_cells(tmp_path: Path) -> None:
    make = Maker()
    make.lines("# Education, Health and Care Plan")
    make.table(["Child or young person", "Leo Farthing"], ["D.O.B.", "8th January 2008"], ["Year group", "4"], head=0)
    make.lines("# Section I: Placement", "Oak Lane School. Type: maintained mainstream school.")
    plan = make.plan(tmp_path)
    assert plan.facts.full_name == "Leo Farthing"
    assert str(plan.facts.date_of_birth) == "2008-01-08"
    assert plan.facts.year_group == 4
    assert texts(plan, "I") == ["Oak Lane School. Type: maintained mainstream school."]


def test_questions_answered_by_several_statements_are_no_card(tmp_path: Path) -> None:
    make = Maker()
    make.lines("# Special educational provision for Leo")
    make.table(
        ["What help will Leo have with talking?", ["• A therapist will see Leo weekly for an hour.", "• Staff will sign to him in every lesson."]],
        ["What help will Leo have as an adult?", ["• A job coach will go with Leo on Mondays.", "• A tutor will teach him to cook on Fridays."]],
        ["How will progress be checked?", ["• Each term Leo and his tutor will set three targets and review the last ones."]],
        head=0, labels=True,
    )  # fmt: skip
    plan = make.plan(tmp_path)
    assert len(texts(plan, "F")) == 5
    assert roles(plan, "F") == ["provision"] * 4 + ["other"]


def test_ticked_answer_on_its_own(tmp_path: Path) -> None:
    make = Maker()
    make.lines("# Leo’s health needs")
    make.table(["Does Leo have health needs?", "☐ Yes ☒ No"], ["What are they?", ""], head=0, labels=True)
    plan = make.plan(tmp_path)
    assert texts(plan, "C") == ["☐ Yes ☒ No"]
    assert roles(plan, "C") == ["other"]


def test_outcome_led_blocks(tmp_path: Path) -> None:
    make = Maker()
    make.lines("# Sections E and F: Outcomes and special educational provision")
    for number, goal in (("1", "Leo will read ten words by July 2026."), ("2", "Leo will swim a length by June 2026.")):
        make.table([f"Outcome {number}", goal], ["Steps on the way", "Five words."], head=1)
        make.table(
            ["What we will do", "Who by", "How often", "How we will review it"],
            ["Reading aloud.", "Teacher", "Daily, 10 minutes", "Termly"], ["Games.", "Assistant", "Weekly", "–"],
        )  # fmt: skip
    plan = make.plan(tmp_path)
    assert len(texts(plan, "E")) == 2
    assert texts(plan, "F")[0] == "Reading aloud. | Teacher | Daily, 10 minutes | Termly"
    assert len(texts(plan, "F")) == 4


def test_numbers_of_outcomes_after_the_provision_are_a_column(tmp_path: Path) -> None:
    make = Maker()
    make.lines("# Section F: Special educational provision")
    make.table(["Resource", "Delivered by", "Outcome no."], ["Word mats.", "Class teacher", "1, 2"], ["A laptop.", "School", "3"])
    assert texts(make.plan(tmp_path), "F") == ["Word mats. | Class teacher | 1, 2", "A laptop. | School | 3"]
