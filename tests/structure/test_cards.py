"""Cards and columns in any wording and order: one item each, and every part of the right kind."""

from __future__ import annotations

from pathlib import Path

from planlint.model import Document
from tests.structure.build import Maker, layouts, texts


def kinds(plan: Document, section: str) -> list[list[tuple[str, str]]]:
    """Each item's parts as kind and text."""
    found = plan.section(section)
    items = found.items if found else ()
    return [[(part.kind, item.text[part.start : part.end]) for part in item.parts] for item in items]


def test_rows_in_any_order(tmp_path: Path) -> None:
    make = Maker()
    make.lines("*SECTION F: SPECIAL EDUCATIONAL PROVISION")
    for number, who in enumerate(("Sports coach", ""), 1):
        make.table(
            [f"*Support {number}"], ["When it will happen", "Daily"], ["By", who], ["What will happen", "Balance bike lessons."],
            ["How we will check", "Film each term"], head=1, labels=True,
        )  # fmt: skip
    plan = make.plan(tmp_path)
    assert texts(plan, "F") == [
        "Daily | Sports coach | Balance bike lessons. | Film each term",
        "Daily |  | Balance bike lessons. | Film each term",
    ]
    assert kinds(plan, "F")[0] == [
        ("main", "Balance bike lessons."), ("frequency", "Daily"), ("deliverer", "Sports coach"), ("review", "Film each term"),
    ]  # fmt: skip
    section = plan.section("F")
    assert section is not None
    assert [item.number for item in section.items] == ["Support 1", "Support 2"]


def test_labels_of_unknown_wording_go_by_their_cells(tmp_path: Path) -> None:
    make = Maker()
    make.lines("*SECTION F: SPECIAL EDUCATIONAL PROVISION")
    for main, often, who in (
        ("Sewing club for four children with the rules on cards.", "Weekly", "Teaching assistant"),
        ("Number games with counters and a board of squares.", "Daily, 20 minutes", "SENCO"),
    ):
        make.table(["Zusp", main], ["Wap", often], ["Zip", who], ["Zolt", "2, 3"], head=0, labels=True)
    plan = make.plan(tmp_path)
    assert [kind for kind, _ in kinds(plan, "F")[0]] == ["main", "frequency", "deliverer", "link"]


def test_columns_of_unknown_wording_go_by_their_cells(tmp_path: Path) -> None:
    make = Maker()
    make.lines("*SECTION E: OUTCOMES")
    make.table(["Goal", "When", "Dood"], ["Ann will type a page.", "July 2026", "1"], ["Ann will plan a story.", "End of Year 5", "2"])
    make.lines("*SECTION F: PROVISION")
    make.table(
        ["Zot", "Fremp", "Zusp"], ["Typing lessons in the computer room with a cover over the keys.", "Specialist teacher", "Each Friday"],
        ["Mind maps drawn on large paper before each story is begun.", "TA", "Twice a week"],
    )  # fmt: skip
    plan = make.plan(tmp_path)
    assert [kind for kind, _ in kinds(plan, "E")[0]] == ["main", "timescale", "link"]
    assert [kind for kind, _ in kinds(plan, "F")[0]] == ["main", "deliverer", "frequency"]


def test_a_statement_above_rows_without_one(tmp_path: Path) -> None:
    make = Maker()
    make.lines("*SECTION E: OUTCOMES", "Outcome 1: By July 2026 Leo will tie his laces.")
    make.table(["Steps", "Crosses them."], ["By when", "July 2026"], head=0, labels=True)
    make.table(["*Outcome 2: Leo will ride a bike"], ["Steps", "Balances."], ["By when", "Easter 2027"], head=1, labels=True)
    plan = make.plan(tmp_path)
    assert texts(plan, "E") == ["By July 2026 Leo will tie his laces. | Crosses them. | July 2026", "Leo will ride a bike | Balances. | Easter 2027"]


def test_questions_are_no_card(tmp_path: Path) -> None:
    make = Maker()
    make.lines("*SECTION F: SPECIAL EDUCATIONAL PROVISION")
    make.table(["What help is there with reading?", ["• Paired reading.", "• Audio books."]], ["What help is there with sums?", "Number games."], head=0, labels=True)
    assert texts(make.plan(tmp_path), "F") == ["Paired reading.", "Audio books.", "Number games."]


def test_labels_within_a_paragraph_or_a_cell(tmp_path: Path) -> None:
    make = Maker()
    make.lines("*SECTION F: SPECIAL EDUCATIONAL PROVISION", "Reading group. Who: TA. How often: daily. Review: termly.")
    make.table(["Provision", "Delivery"], ["Cooking.", ["Who: teacher", "When: Mondays"]])
    plan = make.plan(tmp_path)
    assert texts(plan, "F") == ["Reading group. Who: TA. How often: daily. Review: termly.", "Cooking. | Who: teacher When: Mondays"]
    assert kinds(plan, "F") == [
        [("main", "Reading group."), ("deliverer", "TA."), ("frequency", "daily."), ("review", "termly.")],
        [("main", "Cooking."), ("deliverer", "teacher"), ("frequency", "Mondays")],
    ]


def test_words_of_cells_are_in_the_layouts() -> None:
    assert {"frequency", "deliverer", "timescale", "review"} <= set(layouts().cells)
