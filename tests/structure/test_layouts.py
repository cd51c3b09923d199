"""Plans in layouts of many kinds: each statement stands as one item of its section, with nothing else."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.structure.build import Maker, roles, shade, texts


def test_prose_with_label_lines(tmp_path: Path) -> None:
    make = Maker()
    make.lines(
        "*Education, Health and Care Plan (EHCP)", "Name: Tomasz Bielak", "Known as: Tomek", "DOB: 4th June 2014",
        "Amended final plan issued: 12/02/2025", "Year group: Year 6", "Primary need: SEMH", "School: Holly Lane Primary",
        "*Contents", "Part A: Views, interests and aspirations ........ 2", "Part B: Special educational needs ........ 3",
        "*Part A: Views, interests and aspirations", "*What I like", "• I like Lego.", "*My dreams", "• To drive a lorry.",
        "*Part B: Special Educational Needs", "*Strengths", "Tomek is kind to younger pupils.",
        "*Needs", "Tomek finds it hard to wait, see Section F for details.", "Section F provision is described below.",
        "*Part C: Health needs", "None identified.", "*Part D: Social care needs", "No social care needs have been identified.",
        "*Part E: Outcomes", "_Outcomes should be SMART and no more than eight.",
        "All outcomes below are for the end of Key Stage 2.", "Outcome 1: By July 2026 Tomek will wait for his turn in four games.",
        "*Part F: Special educational provision", "*Outcome 1: By July 2026 Tomek will wait for his turn in four games.",
        "A turn-taking game in a group of three.", "Who: Teaching assistant", "How often: Daily", "How long – 15 minutes",
        "Emotion coaching.", "*Who:", "ELSA", "*How often:", "Weekly",
        "*Part G: Health provision", "Not applicable", "*Part H1: Social care provision (Chronically Sick and Disabled Persons Act 1970)",
        "None", "*Part H2: Any other social care provision", "None required.", "*Part K: Advice", "EP advice, Dr Hill, 3 May 2024",
        "*Signed", "A Officer",
    )  # fmt: skip
    plan = make.plan(tmp_path)
    assert texts(plan, "A") == ["I like Lego.", "To drive a lorry."]
    assert roles(plan, "A") == ["view", "aspiration"]
    assert roles(plan, "B")[:2] == ["strength", "need"]
    assert texts(plan, "B")[2] == "Section F provision is described below."
    assert roles(plan, "E") == ["other", "outcome"]
    assert texts(plan, "E")[1] == "By July 2026 Tomek will wait for his turn in four games."
    assert texts(plan, "F") == [
        "A turn-taking game in a group of three. | Who: Teaching assistant | How often: Daily | How long – 15 minutes",
        "Emotion coaching. | Who: ELSA | How often: Weekly",
    ]
    assert texts(plan, "H1") == ["None"]
    facts = plan.facts
    assert (facts.child, facts.full_name, facts.year_group, facts.primary_need) == ("Tomek", "Tomasz Bielak", 6, "SEMH")
    assert (facts.date_of_birth, facts.plan_date) == (date(2014, 6, 4), date(2025, 2, 12))
    assert (plan.status, plan.amended) == ("final", True)
    assert [block.text for block in plan.unplaced] == ["Signed", "A Officer"]


def test_titles_without_letters(tmp_path: Path) -> None:
    make = Maker()
    make.lines("# My EHC Plan")
    make.table(["Full name", "Aisha Rahman", "Date of birth", "03.05.2009"], ["Date of plan", "1 March 2024", "Status", "☐ Draft ☒ Final"], head=0)
    make.lines("# My views, interests and aspirations", "## How my views were gathered", "Aisha met Ms Khan on 3 May.")
    make.lines("## What would I like to do in the future?", "I want to be a nurse.", "# Aisha’s special educational needs")
    make.lines("Strengths:** Aisha draws well.", "Needs:** Aisha misses what is said in noisy rooms.")
    make.lines("# Aisha’s health needs related to her special educational needs", "Bilateral hearing loss.", "# Outcomes")
    make.table(["No.", "Outcome", "Steps towards", "By when"], ["1", "Aisha will ask for help.", ["Asks once a week.", "Asks daily."], "July 2025"])
    make.lines("# Special educational provision")
    make.table(
        ["Ref", "What", "Who", "When", "Monitoring", "Outcome"],
        ["F1", "Radio aid.", "Class teachers", "Every lesson", "Termly", "1"],
        ["F2", "Note taker.", "TA", "", "Termly", "1, 2"],
        ["Total hours: 12"],
    )
    make.lines("# Social care provision", "None required.", "# Placement", "Park High")
    plan = make.plan(tmp_path)
    assert roles(plan, "A") == ["other", "aspiration"]
    assert list(zip(roles(plan, "B"), texts(plan, "B"), strict=True)) == [
        ("strength", "Aisha draws well."),
        ("need", "Aisha misses what is said in noisy rooms."),
    ]
    assert texts(plan, "C") == ["Bilateral hearing loss."]
    assert texts(plan, "E") == ["Aisha will ask for help. | Asks once a week. Asks daily. | July 2025"]
    assert texts(plan, "F") == ["Radio aid. | Class teachers | Every lesson | Termly | 1", "Note taker. | TA |  | Termly | 1, 2", "Total hours: 12"]
    section = plan.section("F")
    assert section is not None
    assert [item.number for item in section.items[:2]] == ["F1", "F2"]
    assert [part.kind for part in section.items[0].parts] == ["main", "deliverer", "frequency", "review", "link"]
    assert section.items[2].role == "other"
    assert (plan.status, plan.facts.child) == ("final", "Aisha")


def test_cards(tmp_path: Path) -> None:
    make = Maker()
    make.lines("*SECTION E: OUTCOMES")
    make.table(["Outcome 1", "By July 2026 Leo will tie his laces."], ["Steps", "Crosses them."], ["By when", "July 2026"], head=0, labels=True)
    make.lines("*SECTION F: SPECIAL EDUCATIONAL PROVISION")
    make.table(["Provision 1", ["• Lunch club.", "• Quiet table."]], ["Who will deliver this?", "Lunch staff"], ["Frequency", "Daily"], head=0, labels=True)
    make.lines("*SECTION G: HEALTH PROVISION")
    make.table(["Provision", "Dietitian clinic.", "Who", "Dietitian"], ["How often", "Termly", "How long", "30 minutes"], head=0)
    plan = make.plan(tmp_path)
    assert texts(plan, "E") == ["By July 2026 Leo will tie his laces. | Crosses them. | July 2026"]
    assert texts(plan, "F") == ["Lunch club. | Lunch staff | Daily", "Quiet table. | Lunch staff | Daily"]
    assert texts(plan, "G") == ["Dietitian clinic. | Dietitian | Termly | 30 minutes"]


@pytest.mark.parametrize("order", ["BEF", "FBE", "EFB"])
@pytest.mark.parametrize("lettered", [True, False])
@pytest.mark.parametrize("merged", [True, False])
def test_sections_side_by_side(tmp_path: Path, order: str, lettered: bool, merged: bool) -> None:
    titles = {"B": "Special educational needs", "E": "Outcomes sought", "F": "Special educational provision"}
    make = Maker()
    make.lines("*Section A: Views", "I like mud.")
    make.lines("*Sections B, E and F: needs, outcomes and provision", "*Communication and interaction")
    cells = {"B": "Speech is unclear.", "E": "By July 2026 he will say ten words.", "F": "Therapy"}
    rows: list[list[str | list[str] | None]] = [[], [], []]
    for name in order:
        rows[0].append(f"{name} – {titles[name]}" if lettered else titles[name])
        rows[1].append(cells[name])
        rows[2].append("Home practice" if name == "F" else None if merged else cells[name])
        if name == "F":
            rows[0] += ["Staffing", "Frequency"]
            rows[1] += ["SaLT", "Weekly"]
            rows[2] += ["Parents", "Daily"]
    table = make.table(*rows)
    for x, title in enumerate(rows[0]):
        if merged and isinstance(title, str) and any(word in title for word in ("needs", "Outcomes")):
            table.cell(1, x).merge(table.cell(2, x))
    plan = make.plan(tmp_path)
    assert texts(plan, "B") == ["Speech is unclear."]
    assert texts(plan, "E") == ["By July 2026 he will say ten words."]
    assert texts(plan, "F") == ["Therapy | SaLT | Weekly", "Home practice | Parents | Daily"]
    if merged:
        assert len({item.group for item in plan.items if item.section in "BEF"}) == 1


def test_joint_headings(tmp_path: Path) -> None:
    make = Maker()
    make.lines("*Section C and G: Health", "*Health needs", "Epilepsy.", "*Health provision", "Nurse reviews the care plan yearly.")
    make.lines("*Section H: Social care provision", "Two hours of short breaks at a play scheme every week.", "An overnight residential short break once a month.")
    plan = make.plan(tmp_path)
    assert (texts(plan, "C"), texts(plan, "G")) == (["Epilepsy."], ["Nurse reviews the care plan yearly."])
    assert texts(plan, "H2") == ["An overnight residential short break once a month."]
    merged = {section.id: section.merged_with for section in plan.sections if section.merged_with}
    assert merged == {"H1": ("H2",), "H2": ("H1",)}


def test_boxes_and_questions_in_rows(tmp_path: Path) -> None:
    make = Maker()
    make.table(
        ["*Section A: The views, interests and aspirations of the child"], ["_How does the child communicate?"], ["Signs and words."],
        ["_What are the hopes for the future?"], [["• Own flat.", "• A job."]], head=0,
    )  # fmt: skip
    make.table(["*Section F: Provision"], [["*To meet outcome 1:", "• Weekly swimming with TA.", "*To meet outcome 2:", "• Cooking group."]], head=0)
    plan = make.plan(tmp_path)
    assert list(zip(roles(plan, "A"), texts(plan, "A"), strict=True)) == [("other", "Signs and words."), ("aspiration", "Own flat."), ("aspiration", "A job.")]
    assert texts(plan, "F") == ["Weekly swimming with TA.", "Cooking group."]


def test_tall_section_labels_at_the_left(tmp_path: Path) -> None:
    make = Maker()
    table = make.table(["Section B", "*Needs", "Reading is slow and he avoids it."], ["", "*Strengths", "Good at maths."], head=0)
    table.cell(0, 0).merge(table.cell(1, 0))
    plan = make.plan(tmp_path)
    assert list(zip(roles(plan, "B"), texts(plan, "B"), strict=True)) == [("need", "Reading is slow and he avoids it."), ("strength", "Good at maths.")]


def test_an_outcome_across_each_provision_table(tmp_path: Path) -> None:
    make = Maker()
    make.lines("*SECTION E AND F")
    for number, outcome in enumerate(("By July 2026 Mia will write her name.", "By July 2026 Mia will hop."), 1):
        make.table([f"Outcome {number}: {outcome}"], ["Provision", "Who", "How often"], [f"Group {number}", "TA", "Daily"], head=2)
    plan = make.plan(tmp_path)
    assert texts(plan, "E") == ["By July 2026 Mia will write her name.", "By July 2026 Mia will hop."]
    assert texts(plan, "F") == ["Group 1 | TA | Daily", "Group 2 | TA | Daily"]


def test_repeated_outcomes_are_no_provision(tmp_path: Path) -> None:
    outcome = "By the end of Year 6 Kai will plan his own route home using the bus timetable."
    make = Maker()
    make.lines("# F - Special Educational Provision")
    table = make.table(["Provision", "Who", "How often"], [outcome], ["Travel training.", "Travel trainer", "Weekly"])
    shade(table.cell(1, 0))
    make.lines(outcome, "A map lesson each Friday.", "# E - Outcomes", outcome)
    plan = make.plan(tmp_path)
    assert texts(plan, "F") == ["Travel training. | Travel trainer | Weekly", "A map lesson each Friday."]


def test_reasons_on_the_heading_line_and_empty_answers(tmp_path: Path) -> None:
    make = Maker()
    make.lines("*Section A: Views", "*What do you enjoy?", "*What are your hopes?", "• To fly.")
    make.lines("*Section G: None identified", "Section H1:** No provision is needed.", "*Section I: Placement")
    make.table(["Name of setting", ""], head=0, labels=True)
    plan = make.plan(tmp_path)
    assert texts(plan, "G") == ["None identified"]
    assert texts(plan, "H1") == ["No provision is needed."]
    assert [(field.label, field.answer) for field in plan.fields] == [("What do you enjoy?", ""), ("Name of setting", "")]


def test_numbers_steps_and_lists(tmp_path: Path) -> None:
    make = Maker()
    make.lines("*Section E: Outcomes", "*Outcome 2", "By July 2026 Jo will count to 100.", "Steps towards the outcome:", "• To 20.", "• To 50.")
    make.lines("*Section F: Provision", "1. Reading club: fifteen minutes.", "By whom:", "• Librarian", "• TA", "2. 10 minutes of phonics daily.")
    make.lines("*Need: Jo finds sums hard.", "a) Number stacks.", "Support to be provided:", "• Staff: all staff will use signs.")
    plan = make.plan(tmp_path)
    assert texts(plan, "E") == ["By July 2026 Jo will count to 100. | Steps towards the outcome: To 20. To 50."]
    assert texts(plan, "F") == [
        "Reading club: fifteen minutes. | By whom: Librarian TA",
        "10 minutes of phonics daily.",
        "Number stacks.",
        "Staff: all staff will use signs.",
    ]
    section = plan.section("F")
    assert section is not None
    assert section.items[2].headings == ("Need: Jo finds sums hard.",)


def test_every_block_reaches_an_item_or_a_prompt(tmp_path: Path) -> None:
    make = Maker()
    make.lines("*Section B: Needs", "_Please describe the need.", "Text.")
    make.table(["Area of need", "Strengths", "Needs"], ["Communication and interaction", "Talks.", ["• Stammers.", "• Shy."]])
    plan = make.plan(tmp_path)
    assert texts(plan, "B") == ["Text.", "Talks.", "Stammers.", "Shy."]
    for item in plan.items:
        for piece in item.pieces:
            assert item.text[piece.start : piece.end] == piece.block.text[piece.offset : piece.offset + piece.end - piece.start]
    section = plan.section("B")
    assert section is not None
    assert {"Please describe the need.", "Strengths", "Needs", "Communication and interaction"} <= {block.text for block in section.prompts}
