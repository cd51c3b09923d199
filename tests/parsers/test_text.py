"""Plain text and Markdown."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planlint.model import Block, Table, blocks_of
from planlint.parsers import read
from planlint.parsers.glyphs import plain


def blocks(tmp_path: Path, text: str | bytes) -> list[Block]:
    path = tmp_path / "advice.txt"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    source = read(path)
    assert source.format == "text"
    return list(blocks_of(source.content))


def table(tmp_path: Path, text: str) -> Table:
    (tmp_path / "advice.md").write_text(text, encoding="utf-8")
    (found,) = (part for part in read(tmp_path / "advice.md").content if isinstance(part, Table))
    return found


def test_headings_bullets_and_labels(tmp_path: Path) -> None:
    found = blocks(tmp_path, "# Advice\n\n## Needs #\n- One\n* Two\n  - Deeper\n1. First\n(b) Second\n• Three\n")
    assert [(b.look.heading, b.label, b.list_level, b.text) for b in found] == [
        (1, "", 0, "Advice"),
        (2, "", 0, "Needs"),
        (0, "•", 0, "One"),
        (0, "•", 0, "Two"),
        (0, "•", 1, "Deeper"),
        (0, "1.", 0, "First"),
        (0, "(b)", 0, "Second"),
        (0, "•", 0, "Three"),
    ]


def test_plain_headings_are_bold(tmp_path: Path) -> None:
    text = (
        "EDUCATIONAL ADVICE\n\nSection F: Provision\n\nDear colleague\n\nNeeds\n- One\n\nBea reads.\n\nTitle\n=====\n"
    )
    found = blocks(tmp_path, text)
    assert [b.text for b in found if b.look.bold] == ["EDUCATIONAL ADVICE", "Section F: Provision", "Needs"]
    assert found[-1].look.heading == 1


def test_hard_wrapped_prose_is_joined(tmp_path: Path) -> None:
    wrapped = (
        "Bea is a cheerful girl who likes trains and can name every\n"
        "engine. Speaking in a group is hard for her, and Mrs Smith\n"
        "says that she waits to be asked.\n"
        "\n"
        "- She needs a quiet place to work in every lesson and one\n"
        "  adult who knows her.\n"
        "Name: Bea\nDate: 3 May 2025\n"
    )
    assert [b.text for b in blocks(tmp_path, wrapped)] == [
        "Bea is a cheerful girl who likes trains and can name every engine. Speaking in a group is hard for her, "
        "and Mrs Smith says that she waits to be asked.",
        "She needs a quiet place to work in every lesson and one adult who knows her.",
        "Name: Bea",
        "Date: 3 May 2025",
    ]


def test_lines_that_only_happen_to_be_long_stay_lines(tmp_path: Path) -> None:
    text = "Bea has a quiet corner near the window for her work.\nReading comes easily to Bea.\n"
    assert [b.text for b in blocks(tmp_path, text)] == text.splitlines()


def test_short_lines_stay_lines(tmp_path: Path) -> None:
    assert [b.text for b in blocks(tmp_path, "Regards\nA. Hussain\nPaediatrician\n")] == [
        "Regards",
        "A. Hussain",
        "Paediatrician",
    ]


def test_emphasis_marks_are_taken_off(tmp_path: Path) -> None:
    found = blocks(
        tmp_path, "**Outcome 1:** Bea will *count* to 2*3\n\n**All bold**\n\n_All italic_\n\nsnake_case_name\n"
    )
    assert [b.text for b in found] == ["Outcome 1: Bea will count to 2*3", "All bold", "All italic", "snake_case_name"]
    assert [(b.look.bold, b.look.bold_start) for b in found[:2]] == [(False, 10), (True, 8)]
    assert found[2].look.italic


def test_tables_of_bars_and_tabs(tmp_path: Path) -> None:
    found = table(tmp_path, "Text\n\n| Who | How *often* |\n|:---|---:|\n| TA |  |\n| SENCO | a<br>b |\n\nEnd\n")
    assert found.header_rows == 1
    assert [[cell.text for cell in row] for row in found.rows] == [["Who", "How often"], ["TA", ""], ["SENCO", "a b"]]
    place = next(blocks_of(found.rows[1][0].content)).place
    assert (place.table, place.row, place.cell) == (1, 2, 1)
    found = table(tmp_path, "Who\tWhen\nTA\tDaily\n")
    assert [[cell.text for cell in row] for row in found.rows] == [["Who", "When"], ["TA", "Daily"]]


def test_one_line_with_a_tab_is_a_line(tmp_path: Path) -> None:
    assert [b.text for b in blocks(tmp_path, "Name:\tBea\n\n- [x] Final\n- [ ] Draft\n")] == [
        "Name: Bea",
        "☒ Final",
        "☐ Draft",
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    assert (
        blocks(tmp_path, "Bea\u2019s café \u2013 naïve\r\n".encode(encoding))[0].text == "Bea\u2019s café \u2013 naïve"
    )


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(categories=["L", "N", "P", "Zs"], include_characters="\n\t|#*-"), max_size=200))
def test_no_letter_is_lost(tmp_path: Path, text: str) -> None:
    def letters(some: str) -> list[str]:
        return [char for char in plain(some) if char.isalnum()]

    if letters(text) and not text.startswith(("PK", "<")):
        found = blocks(tmp_path, text)
        assert letters("".join(block.label + block.text for block in found)) == letters(text)
