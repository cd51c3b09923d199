"""Headings, looks, list numbers and tables of Word files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.shared import Pt
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planlint.model import Block, Source, Table, blocks_of
from planlint.parsers import read
from planlint.parsers.docx_numbering import number_text
from planlint.parsers.glyphs import plain

Word = Callable[..., Source]


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(inner: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def tc(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(r(text))}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def tbl(*rows: str, properties: str = "") -> str:
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{''.join(rows)}</w:tbl>"


def first(source: Source) -> Block:
    return next(blocks_of(source.content))


def table(source: Source) -> Table:
    (found,) = (part for part in source.content if isinstance(part, Table))
    return found


def style(id: str, inner: str, kind: str = "paragraph", more: str = "") -> str:
    return f'<w:style w:type="{kind}" w:styleId="{id}" {more}>{inner}</w:style>'


@pytest.mark.parametrize(
    ("styles", "properties", "level"),
    [
        (style("berschrift1", '<w:name w:val="heading 1"/>'), '<w:pStyle w:val="berschrift1"/>', 1),
        (style("T", '<w:name w:val="Title"/>'), '<w:pStyle w:val="T"/>', 1),
        (style("X", '<w:name w:val="x"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr>'), '<w:pStyle w:val="X"/>', 3),
        (
            style("H", '<w:name w:val="heading 2"/>') + style("C", '<w:name w:val="EHCP"/><w:basedOn w:val="H"/>'),
            '<w:pStyle w:val="C"/>',
            2,
        ),
        ("", '<w:pStyle w:val="Heading3"/>', 3),
        ("", '<w:outlineLvl w:val="0"/>', 1),
        (style("H", '<w:name w:val="heading 2"/>'), '<w:pStyle w:val="H"/><w:outlineLvl w:val="9"/>', 0),
        (style("A", '<w:basedOn w:val="A"/>'), '<w:pStyle w:val="A"/>', 0),
    ],
)
def test_heading_levels(word: Word, styles: str, properties: str, level: int) -> None:
    assert first(word(p(r("Section A"), properties), styles=styles)).look.heading == level


def test_look_is_resolved_through_the_styles(word: Word) -> None:
    styles = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>'
        + style("N", '<w:rPr><w:color w:val="1f3864"/></w:rPr>', more='w:default="1"')
        + style("B", '<w:basedOn w:val="N"/><w:rPr><w:b/></w:rPr>')
        + style("S", "<w:rPr><w:b/><w:i/></w:rPr>", "character")
    )
    look = first(word(p(r("x")), styles=styles)).look
    assert (look.size, look.colour, look.bold) == (11.0, "1F3864", False)
    assert first(word(p(r("x"), '<w:pStyle w:val="B"/>'), styles=styles)).look.bold
    toggled = first(word(p(r("x", '<w:rStyle w:val="S"/>'), '<w:pStyle w:val="B"/>'), styles=styles)).look
    assert (toggled.bold, toggled.italic) == (False, True)
    direct = r("x", '<w:b w:val="0"/><w:sz w:val="28"/><w:color w:val="auto"/>')
    look = first(word(p(direct, '<w:pStyle w:val="B"/>'), styles=styles)).look
    assert (look.bold, look.size, look.colour) == (False, 14.0, None)


def test_a_bold_label_before_plain_text(word: Word) -> None:
    block = first(word(p(r("  Outcome ", "<w:b/>") + r("1:", "<w:b/>") + r(" Bea will count"))))
    assert (block.text, block.look.bold, block.look.bold_start) == ("Outcome 1: Bea will count", False, 10)
    assert first(word(p(r("All", "<w:b/>") + r(" ")))).look.bold


def test_shading(word: Word) -> None:
    assert first(word(p(r("x"), '<w:shd w:val="clear" w:fill="D9E2F3"/>'))).look.shaded
    assert not first(word(p(r("x"), '<w:shd w:val="clear" w:fill="FFFFFF"/>'))).look.shaded
    assert not first(word(p(r("x"), '<w:shd w:val="clear" w:fill="auto"/>'))).look.shaded
    found = table(word(tbl(tr(tc("a", '<w:shd w:val="clear" w:fill="DDDDDD"/>'), tc("b")))))
    assert [cell.shaded for cell in found.rows[0]] == [True, False]
    assert next(blocks_of(found.rows[0][0].content)).look.shaded


def test_a_table_style_shades_and_emboldens_the_first_row(word: Word) -> None:
    part = (
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="4472C4"/></w:tcPr>'
    )
    styles = style("G", f"{part}</w:tblStylePr>", "table")
    rows = tr(tc("Who")), tr(tc("TA"))
    found = table(word(tbl(*rows, properties='<w:tblStyle w:val="G"/><w:tblLook w:val="0420"/>'), styles=styles))
    looks = [block.look for block in blocks_of((found,))]
    assert [(look.bold, look.shaded) for look in looks] == [(True, True), (False, False)]
    found = table(word(tbl(*rows, properties='<w:tblStyle w:val="G"/>'), styles=styles))
    assert not found.rows[0][0].shaded


def level(index: int, form: str, text: str, more: str = "") -> str:
    inner = f'<w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{index}">{inner}</w:lvl>'


LINKED = '<w:pStyle w:val="L"/>'
NUMBERING = (
    '<w:abstractNum w:abstractNumId="0">'
    + level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)") + level(2, "decimal", "%1.%3")
    + '</w:abstractNum><w:abstractNum w:abstractNumId="1">' + level(0, "bullet", "\uf0b7")
    + '</w:abstractNum><w:abstractNum w:abstractNumId="2">' + level(0, "upperRoman", "Outcome %1:", LINKED)
    + '</w:abstractNum><w:abstractNum w:abstractNumId="3"><w:numStyleLink w:val="LS"/></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>'
    '<w:num w:numId="4"><w:abstractNumId w:val="0"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    '<w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>'
)  # fmt: skip
LIST_STYLES = (
    style("L", '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>')
    + style("LS", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', "numbering")
)  # fmt: skip


def item(num: int, depth: int = 0, text: str = "x") -> str:
    return p(r(text), f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{num}"/></w:numPr>')


def labels(source: Source) -> list[tuple[str, int]]:
    return [(block.label, block.list_level) for block in blocks_of(source.content)]


def test_list_numbers_run_nest_and_restart(word: Word) -> None:
    body = item(1) + item(1, 1) + item(1, 1) + item(1) + item(1, 1) + item(1, 2) + item(2) + item(1) + item(4) + item(0)
    expected = [
        ("1.", 0),
        ("a)", 1),
        ("b)", 1),
        ("2.", 0),
        ("a)", 1),
        ("2.1", 2),
        ("•", 0),
        ("3.", 0),
        ("1.", 0),
        ("", 0),
    ]
    assert labels(word(body, numbering=NUMBERING, styles=LIST_STYLES)) == expected


def test_lists_through_styles(word: Word) -> None:
    body = p(r("x"), '<w:pStyle w:val="L"/>') * 2 + item(5)
    expected = [("Outcome I:", 0), ("Outcome II:", 0), ("1.", 0)]
    assert labels(word(body, numbering=NUMBERING, styles=LIST_STYLES)) == expected


def test_deleted_paragraphs_do_not_count_and_empty_numbers_show(word: Word) -> None:
    gone = p(
        "<w:del><w:r><w:delText>x</w:delText></w:r></w:del>",
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr>',
    )
    source = word(gone + item(1) + item(1, text="") + item(2, text=""), numbering=NUMBERING)
    assert [(block.label, block.text) for block in blocks_of(source.content)] == [("1.", "x"), ("2.", "")]


@pytest.mark.parametrize("text", ["• One", "●\tOne", "- One", "o\tOne", "\u2013  One", "\uf0b7 One"])
def test_a_typed_bullet_is_a_label(word: Word, text: str) -> None:
    block = first(word(p(r(text))))
    assert (block.label, block.text) == ("•", "One")


@pytest.mark.parametrize("text", ["\u2013", "-5 degrees", "o One", "☐ One"])
def test_what_only_looks_like_a_bullet_stays(word: Word, text: str) -> None:
    assert first(word(p(r(text)))).text == text


def test_number_formats() -> None:
    assert [number_text(n, "lowerLetter") for n in (1, 26, 27)] == ["a", "z", "aa"]
    assert [number_text(n, "upperRoman") for n in (4, 9, 14)] == ["IV", "IX", "XIV"]
    assert [number_text(n, "ordinal") for n in (1, 2, 3, 11, 22)] == ["1st", "2nd", "3rd", "11th", "22nd"]
    assert number_text(3, "decimalZero") == "03"
    assert number_text(3, "none") == ""


def test_merged_cells_come_once(word: Word) -> None:
    start, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    found = table(
        word(
            tbl(
                tr(tc("need", start), tc("wide", '<w:gridSpan w:val="2"/>')),
                tr(tc("", on), tc("b"), tc("c")),
                tr(tc("", on), tc("d"), tc("e")),
                tr(tc("", on + '<w:gridSpan w:val="3"/>')),
                tr(tc("f"), tc("g", '<w:hMerge w:val="restart"/>'), tc("", "<w:hMerge/>")),
            )
        )
    )
    shape = [[(cell.text, cell.col, cell.rowspan, cell.colspan) for cell in row] for row in found.rows]
    assert shape == [
        [("need", 0, 3, 1), ("wide", 1, 1, 2)],
        [("b", 1, 1, 1), ("c", 2, 1, 1)],
        [("d", 1, 1, 1), ("e", 2, 1, 1)],
        [("", 0, 1, 3)],
        [("f", 0, 1, 1), ("g", 1, 1, 2)],
    ]


def test_header_rows_deleted_rows_and_skipped_columns(word: Word) -> None:
    body = tbl(
        tr(tc("Who"), properties="<w:tblHeader/>"),
        tr(tc("gone"), properties='<w:del w:id="1"/>'),
        tr(tc("late"), properties='<w:gridBefore w:val="2"/>'),
    )
    found = table(word(body))
    assert found.header_rows == 1
    assert [[(cell.text, cell.row, cell.col) for cell in row] for row in found.rows] == [
        [("Who", 0, 0)],
        [("late", 1, 2)],
    ]


def test_nested_tables_stand_in_their_cell(word: Word) -> None:
    inner = tbl(tr(tc("Provision"), tc("Who")))
    source = word(tbl(tr(f"<w:tc>{p(r('before'))}{inner}{p(r('after'))}</w:tc>")) + tbl(tr(tc("x"))))
    outer = source.content[0]
    assert isinstance(outer, Table)
    before, nested, after = outer.rows[0][0].content
    assert isinstance(nested, Table)
    assert [cell.text for cell in nested.rows[0]] == ["Provision", "Who"]
    assert isinstance(before, Block) and isinstance(after, Block)
    last = source.content[1]
    assert isinstance(last, Table)
    assert (outer.place.table, nested.place.table, last.place.table) == (1, 2, 3)
    assert (after.place.table, after.place.row, after.place.cell) == (1, 1, 1)


def test_a_file_made_by_python_docx(tmp_path: Path) -> None:
    document = docx.Document()
    document.core_properties.title = "EHC plan"
    document.add_heading("Section A", 1)
    document.add_paragraph("Bea likes trains.", style="List Bullet")
    document.add_paragraph("Count to ten", style="List Number")
    document.add_paragraph().add_run("Small").font.size = Pt(8)
    grid = document.add_table(2, 2)
    grid.cell(0, 0).merge(grid.cell(0, 1)).text = "Title"
    document.save(str(tmp_path / "plan.docx"))
    source = read(tmp_path / "plan.docx")
    found = list(blocks_of(source.content))
    assert source.title == "EHC plan"
    assert [(block.label, block.text) for block in found[:3]] == [
        ("", "Section A"),
        ("•", "Bea likes trains."),
        ("1.", "Count to ten"),
    ]
    assert (found[0].look.heading, found[3].look.size) == (1, 8.0)
    assert table(source).rows[0][0].colspan == 2


_WORDS = st.text(st.characters(categories=["L", "N", "P", "Zs"]), max_size=30)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_WORDS, max_size=5), st.lists(st.lists(_WORDS, min_size=2, max_size=2), max_size=3))
def test_any_text_survives(tmp_path: Path, paragraphs: list[str], rows: list[list[str]]) -> None:
    document = docx.Document()
    paragraphs = ["Plan", *paragraphs]
    for text in paragraphs:
        document.add_paragraph(text)
    if rows:
        grid = document.add_table(len(rows), 2)
        for cells, row in zip(rows, grid.rows, strict=True):
            for text, cell in zip(cells, row.cells, strict=True):
                cell.text = text
    document.save(str(tmp_path / "any.docx"))
    source = read(tmp_path / "any.docx")
    kept = "".join(block.label + block.text for block in blocks_of(source.content))

    def letters(text: str) -> list[str]:
        return [char for char in plain(text) if char.isalnum()]

    assert letters(kept) == letters("".join([*paragraphs, *(cell for row in rows for cell in row)]))
