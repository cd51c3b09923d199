"""Further layouts: letters after titles, stacked rows, merged areas, questions as headings, numbered headings."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from planlint.structure.roles import sets_targets, wording_section
from tests.structure.build import Maker, roles, texts


def test_stacked_rows_with_letters_in_brackets(tmp_path: Path) -> None:
    make = Maker()
    make.lines("# B, E and F  Needs, outcomes and provision")
    for area, name in (("Learning", "add"), ("Play", "share")):
        make.table([area], ["Needs (B)", f"Lee cannot {name}."], ["Outcomes (E)", f"By May 2026 Lee will {name}."], ["(F) Provision", ["• Games.", "• Songs."]], labels=True)
    make.lines("# C/G Health")
    make.table(["(C) Needs", "Lee has asthma."], ["(G) Provision", "Nurse trains staff yearly."], head=0, labels=True)
    plan = make.plan(tmp_path)
    assert [len(texts(plan, name)) for name in "BEFCG"] == [2, 2, 4, 1, 1]


def test_areas_merged_beside_letters(tmp_path: Path) -> None:
    make = Maker()
    make.lines("*Sections B/E/F")
    table = make.table(["Learning", "B", "Liv cannot add."], ["", "E", "By July 2026 Liv will add to 20."], ["", "F", ["• Games.", "• Tutor."]], head=0, labels=True)
    table.cell(0, 0).merge(table.cell(2, 0))
    plan = make.plan(tmp_path)
    assert (texts(plan, "B"), texts(plan, "E")) == (["Liv cannot add."], ["By July 2026 Liv will add to 20."])
    assert texts(plan, "F") == ["Games.", "Tutor."]
    assert plan.items[-1].headings == ("Learning",)


def test_outcomes_across_a_table_of_provision(tmp_path: Path) -> None:
    make = Maker()
    make.lines("# Sections E and F")
    make.table(
        ["Provision", "Who", "Frequency"], ["Outcome 1: By July 2026 Zed will hop."], ["Hopping games.", "Coach", "Weekly"],
        ["Outcome 2: By July 2026 Zed will skip."], ["Rope lesson.", "TA", "Daily"],
    )  # fmt: skip
    plan = make.plan(tmp_path)
    assert texts(plan, "E") == ["By July 2026 Zed will hop.", "By July 2026 Zed will skip."]
    assert texts(plan, "F") == ["Hopping games. | Coach | Weekly", "Rope lesson. | TA | Daily"]


def test_same_cells_in_two_rows_and_two_rows_of_titles(tmp_path: Path) -> None:
    make = Maker()
    make.lines("*Section F: Special educational provision")
    make.table(["Provision", "Delivery", ""], ["", "Who", "When"], ["Swimming.", "Staff", "When required"], [["• Quiet room.", "• Walk."], "Staff", "When required"], head=2)
    assert texts(make.plan(tmp_path), "F") == ["Swimming. | Staff | When required", "Quiet room. | Staff | When required", "Walk. | Staff | When required"]


def test_questions_and_numbers_for_headings(tmp_path: Path) -> None:
    make = Maker()
    make.lines(
        "# What does Sam like and what does Sam hope for?", "Sam hopes to mend cars.", "# 2. Special educational needs", "Sam cannot read.",
        "# What outcomes do we want for Sam?", "3.1 By July 2026 Sam will read a menu.", "# What help will Sam get?", "F1 Daily reading.", "F1.2 Audio books.",
        "# Part 9: Placement", "A mainstream school.",
    )  # fmt: skip
    plan = make.plan(tmp_path)
    assert [section.id for section in plan.sections if section.items] == ["A", "B", "E", "F", "I"]
    assert (texts(plan, "E"), texts(plan, "F")) == (["By July 2026 Sam will read a menu."], ["Daily reading.", "Audio books."])


def test_run_in_headings(tmp_path: Path) -> None:
    make = Maker()
    make.lines("*SECTION A", "Views:** Noor likes trams.", "Hopes for the future:** A flat near us.", "*SECTION B", "Cognition and learning.** Noor cannot add.")
    plan = make.plan(tmp_path)
    assert list(zip(roles(plan, "A"), texts(plan, "A"), strict=True)) == [("view", "Noor likes trams."), ("aspiration", "A flat near us.")]
    assert texts(plan, "B") == ["Noor cannot add."]


def test_guidance_in_brackets_leaves_a_section_blank(tmp_path: Path) -> None:
    make = Maker()
    make.lines("*Section C: Health needs", "(If there are none, say so and say how this is known.)", "*Section D: Social care needs", "(Maximum 500 words)")
    plan = make.plan(tmp_path)
    assert (texts(plan, "C"), texts(plan, "D")) == ([], [])


def test_hopes_in_a_mixed_list(tmp_path: Path) -> None:
    make = Maker()
    make.lines(
        "*Section A", "*The views and hopes of his parents", "• We wish for a calm school.", "• That he will have friends.", "• Oakmead, because it has the pool.",
        "• He is our eldest child.", "*How best to support me", "• I want quiet.",
    )  # fmt: skip
    assert roles(make.plan(tmp_path), "A") == ["aspiration", "aspiration", "aspiration", "view", "view"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The SENCO sets three small targets with Max at the start of each term.", True),
        ("Progress towards the outcomes will be reviewed each half term.", True),
        ("The teaching assistant will teach the next steps daily.", False),
        ("A therapist will visit each term.", False),
    ],
)
def test_setting_of_targets(text: str, said: bool) -> None:
    assert sets_targets(text.lower()) is said


def test_an_item_that_names_its_section() -> None:
    assert wording_section(("D", "H1", "H2"), "Under H2, a personal assistant on Fridays.") == "H2"
    assert wording_section(("H1", "H2"), "H1 does not apply, as Bo is 18.") == "H1"
    assert wording_section(("E", "F"), "The tutor and Bo review progress each term.") == "F"


def test_facts_in_the_childs_voice(tmp_path: Path) -> None:
    make = Maker()
    make.lines("*My plan")
    make.table(["My name is", "Tavi Lind"], ["My birthday", "20 November 2019"], ["This plan was written on", "9 January 2026"], ["Is this plan", "☐ new ☒ amended ☐ a draft ☒ final"], head=0)
    make.lines("*Section A: My views", "I like mud.")
    plan = make.plan(tmp_path)
    facts = plan.facts
    assert (facts.child, facts.date_of_birth, facts.plan_date) == ("Tavi", date(2019, 11, 20), date(2026, 1, 9))
    assert (plan.status, plan.amended) == ("final", True)


def test_a_date_and_a_status_in_a_sentence(tmp_path: Path) -> None:
    make = Maker()
    make.lines("*Education, Health and Care Plan for Wren Hill", "This is the final plan. It was issued on 6 June 2025.", "*Section A: Views", "I like clay.")
    plan = make.plan(tmp_path)
    assert (plan.facts.child, plan.facts.plan_date, plan.status) == ("Wren", date(2025, 6, 6), "final")
