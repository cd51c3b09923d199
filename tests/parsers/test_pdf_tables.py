"""PDF: tables from lines, boxes and white space; rows cut by a page break."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from pdf_maker import Sheet, write

from planlint.model import Block, Cell, Source, Table
from planlint.parsers.pdf import read_pdf

XS = [50.0, 200.0, 350.0, 500.0]
HEAD = ["Provision", "Frequency", "Who"]


def _read(tmp_path: Path, *sheets: Sheet) -> Source:
    return read_pdf(write(tmp_path / "file.pdf", *sheets))


def _tables(source: Source) -> list[Table]:
    return [part for part in source.content if isinstance(part, Table)]


def _rows(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows]


def _cells(sheet: Sheet, top: float, row: list[list[str]], xs: list[float] = XS) -> Sheet:
    for x, lines in zip(xs, row, strict=False):
        sheet.lines(x + 5, top - 12, lines)
    return sheet


def _simple(sheet: Sheet, top: float = 700, rows: int = 3) -> Sheet:
    for number in range(rows):
        _cells(sheet, top - 40 * number, [[f"Row {number} in", "two lines"], ["Daily"], ["A teacher"]])
    return sheet


EXPECTED = [[f"Row {number} in two lines", "Daily", "A teacher"] for number in range(3)]
YS = [700.0, 660.0, 620.0, 580.0]


@pytest.mark.parametrize("thin_boxes", [False, True])
def test_ruled_table(tmp_path: Path, thin_boxes: bool) -> None:
    sheet = _simple(Sheet().text(50, 720, "Before").grid(XS, YS, thin_boxes)).text(50, 560, "After")
    source = _read(tmp_path, sheet)
    assert [part.text if isinstance(part, Block) else "table" for part in source.content] == [
        "Before",
        "table",
        "After",
    ]
    table = _tables(source)[0]
    assert _rows(table)[0] == ["Row 0 in", "Daily", "A teacher"] or _rows(table) == EXPECTED
    cell = table.rows[1][2]
    block = cell.content[0]
    assert isinstance(block, Block)
    assert (block.place.page, block.place.table, block.place.row, block.place.cell) == (1, 1, 2, 3)


def test_wrapped_lines_of_a_narrow_cell_are_one_paragraph(tmp_path: Path) -> None:
    lines = ["Mara will read", "with a teaching", "assistant every", "morning."]
    sheet = _cells(Sheet().grid([50, 130, 210], [700, 600]), 700, [lines, ["Daily"]], [50, 130])
    content = _tables(_read(tmp_path, sheet))[0].rows[0][0].content
    assert [block.text for block in content if isinstance(block, Block)] == [" ".join(lines)]


def test_double_and_dashed_lines(tmp_path: Path) -> None:
    sheet = Sheet()
    for y in YS:
        sheet.line(50, y, 500, y).line(50, y + 1.5, 500, y + 1.5)
    for x in XS:
        for y in range(580, 700, 4):
            sheet.line(x, y, x, y + 2)
    assert len(_tables(_read(tmp_path, _simple(sheet)))[0].rows) == 3


def test_cells_that_are_only_shaded(tmp_path: Path) -> None:
    sheet = Sheet()
    for row, (top, bottom) in enumerate(pairwise(YS)):
        for left, right in pairwise(XS):
            sheet.box(left, bottom, right, top, 0.6 if row == 0 else 0.9)
    table = _tables(_read(tmp_path, _simple(sheet)))[0]
    assert [len(row) for row in table.rows] == [3, 3, 3]
    assert all(cell.shaded for row in table.rows for cell in row)


def test_merged_cells(tmp_path: Path) -> None:
    sheet = Sheet().box(50, 580, 500, 700).line(200, 580, 200, 660).line(350, 580, 350, 660)
    sheet.line(50, 660, 500, 660).line(200, 620, 500, 620)
    _cells(sheet, 700, [["Across all"]])
    _cells(sheet, 660, [["Down"], ["b"], ["c"]])
    _cells(sheet, 620, [[], ["d"], ["e"]])
    table = _tables(_read(tmp_path, sheet))[0]
    spans = {cell.text: (cell.row, cell.col, cell.rowspan, cell.colspan) for row in table.rows for cell in row}
    assert spans["Across all"] == (0, 0, 1, 3)
    assert spans["Down"] == (1, 0, 2, 1)
    assert spans["e"] == (2, 2, 1, 1)


def test_table_inside_a_cell(tmp_path: Path) -> None:
    sheet = Sheet().grid([50, 150, 500], [600, 700]).text(55, 688, "Label").text(155, 690, "Above the inner table")
    sheet.grid([160, 320, 480], [620, 650, 680])
    for number, text in enumerate(["one", "two", "three", "four"]):
        sheet.text(165 + 160 * (number % 2), 665 - 30 * (number // 2), text)
    cell = _tables(_read(tmp_path, sheet))[0].rows[0][1]
    assert isinstance(cell.content[0], Block)
    inner = cell.content[1]
    assert isinstance(inner, Table)
    assert _rows(inner) == [["one", "two"], ["three", "four"]]


def test_inner_table_that_touches_its_cell(tmp_path: Path) -> None:
    xs = [50, 150, 156, 320, 494, 500]
    sheet = Sheet().grid([50, 150, 500], [600, 700]).grid(xs[2:5], [600, 650, 700])
    sheet.text(55, 688, "Label")
    for number, text in enumerate(["one", "two", "three", "four"]):
        sheet.text(160 + 165 * (number % 2), 688 - 50 * (number // 2), text)
    table = _tables(_read(tmp_path, sheet))[0]
    assert len(table.rows) == 1
    inner = table.rows[0][1].content[0]
    assert isinstance(inner, Table)
    assert _rows(inner) == [["one", "two"], ["three", "four"]]


def _two_pages(last: list[list[str]], first: list[list[str]], *, head_again: bool) -> tuple[Sheet, Sheet]:
    """A table whose second row stands at the foot of page one, and what stands at the top of page two."""
    one = Sheet().lines(50, 800, ["Filler text, line by line."] * 40).grid(XS, [300, 270, 60])
    for x, text in zip(XS, HEAD, strict=False):
        one.text(x + 5, 288, text, font="bold")
    _cells(one, 75 + 12 * max(len(lines) for lines in last), last)
    ys = [780, 750, 690, 640] if head_again else [780, 720, 640]
    two = Sheet().grid(XS, [float(y) for y in ys])
    if head_again:
        for x, text in zip(XS, HEAD, strict=False):
            two.text(x + 5, 768, text, font="bold")
    top = ys[-3]
    _cells(two, top, first)
    _cells(two, ys[-2], [["Another row"], ["Weekly"], ["SENCO"]])
    return one, two.text(50, 600, "After the table, at its end.")


@pytest.mark.parametrize("head_again", [False, True])
def test_a_row_cut_by_a_page_break_is_one_row(tmp_path: Path, head_again: bool) -> None:
    last = [["Mara will practise sounds", "with a trained adult who"], ["Every day"], ["Teaching assistant"]]
    first: list[list[str]] = [["has worked with her before."], [], []]
    source = _read(tmp_path, *_two_pages(last, first, head_again=head_again))
    (table,) = _tables(source)
    assert _rows(table) == [
        HEAD,
        ["Mara will practise sounds with a trained adult who has worked with her before.", "Every day", "Teaching assistant"],
        ["Another row", "Weekly", "SENCO"],
    ]  # fmt: skip
    assert table.header_rows == int(head_again)


def test_a_new_row_at_a_page_top_stays_a_row(tmp_path: Path) -> None:
    last = [["Mara will practise sounds", "with a trained adult."], ["Every day"], ["Teaching assistant"]]
    first = [["A reading game in class."], ["Twice a week"], ["Class teacher"]]
    (table,) = _tables(_read(tmp_path, *_two_pages(last, first, head_again=False)))
    assert len(table.rows) == 4


def test_a_table_after_an_unfilled_page_is_another_table(tmp_path: Path) -> None:
    source = _read(tmp_path, _simple(Sheet().grid(XS, YS)), _simple(Sheet().lines(50, 90, ["foot"] * 2).grid(XS, YS)))
    assert len(_tables(source)) == 2


def _columns(rows: int, gap: float) -> Sheet:
    sheet = Sheet()
    for number in range(rows):
        top = 700 - number * (24 + gap)
        _cells(sheet, top, [[f"Row {number} has text that", "wraps in its cell"], ["Daily or so"], [f"Adult {number}"]])
    return sheet


@pytest.mark.parametrize("gap", [10, 0])
def test_table_of_white_space(tmp_path: Path, gap: float) -> None:
    (table,) = _tables(_read(tmp_path, _columns(4, gap)))
    assert _rows(table) == [[f"Row {n} has text that wraps in its cell", "Daily or so", f"Adult {n}"] for n in range(4)]


def test_table_with_level_lines_only(tmp_path: Path) -> None:
    sheet = _columns(3, 4)
    for number in range(4):
        sheet.line(50, 698 - 28 * number, 500, 698 - 28 * number)
    (table,) = _tables(_read(tmp_path, sheet))
    assert len(table.rows) == 3


def test_every_cell_is_in_its_grid(tmp_path: Path) -> None:
    (table,) = _tables(_read(tmp_path, _simple(Sheet().grid(XS, YS))))
    cells: list[Cell] = [cell for row in table.rows for cell in row]
    assert [(cell.row, cell.col) for cell in cells] == [(row, col) for row in range(3) for col in range(3)]


def test_a_frame_around_the_page_is_no_table(tmp_path: Path) -> None:
    source = _read(tmp_path, Sheet().box(20, 20, 575, 822).text(60, 700, "Text in a frame"))
    assert not _tables(source)


def test_a_picture_of_many_lines_takes_no_time(tmp_path: Path) -> None:
    sheet = Sheet().text(60, 800, "Above the picture")
    for number in range(3000):
        sheet.line(50 + number % 500, 100 + number % 7, 50 + (number * 7) % 500, 100 + (number * 3) % 600)
        sheet.box(60 + number % 400, 100 + number % 611, 75 + number % 400, 112 + number % 611, 0.5)
    source = _read(tmp_path, sheet)
    assert [part.text for part in source.content if isinstance(part, Block)] == ["Above the picture"]
