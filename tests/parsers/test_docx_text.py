"""What of a Word paragraph is visible: content controls, tracked changes, fields, boxes, hidden text, symbols."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from planlint.model import Block, Source, blocks_of
from planlint.parsers import ReadOptions, read

Word = Callable[..., Source]
ORIGINAL = ReadOptions(tracked="original")


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(inner: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def sdt(inner: str, properties: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>"


def texts(source: Source) -> list[str]:
    return [block.text for block in blocks_of(source.content)]


def blocks(source: Source) -> list[Block]:
    return list(blocks_of(source.content))


def changed(kind: str, inner: str) -> str:
    return f'<w:{kind} w:id="1" w:author="A">{inner}</w:{kind}>'


@pytest.mark.parametrize(
    "inner",
    [
        sdt(r("Bea likes trains.")),
        sdt(sdt(r("Bea likes trains."))),
        f"<w:smartTag>{r('Bea likes trains.')}</w:smartTag>",
        f"<w:customXml>{r('Bea likes')}</w:customXml>{r(' trains.')}",
        f'<w:hyperlink r:id="x">{r("Bea likes trains.")}</w:hyperlink>',
        f'<w:fldSimple w:instr="MERGEFIELD x">{r("Bea likes trains.")}</w:fldSimple>',
        changed("ins", r("Bea likes trains.")),
        changed("moveTo", r("Bea likes trains.")),
        r("Bea likes ") + changed("del", "<w:r><w:delText>cars</w:delText></w:r>") + r("trains."),
        r("Bea likes") + "<w:r><w:tab/></w:r>" + r("trains."),
        r("Bea") + "<w:r><w:br/></w:r>" + r("likes trains."),
        r("Bea likes \u00ad tra\u200bins.") + r("no", "<w:vanish/>"),
        "<w:r><w:ruby><w:rt>"
        + r("x")
        + "</w:rt><w:rubyBase>"
        + r("Bea likes trains.")
        + "</w:rubyBase></w:ruby></w:r>",
        f"<m:oMath><m:r><m:t>Bea likes trains.</m:t></m:r></m:oMath><!-- no -->{r('')}",
    ],
)
def test_visible_text_of_a_paragraph(word: Word, inner: str) -> None:
    assert texts(word(p(inner))) == ["Bea likes trains."]


def test_content_controls_around_paragraphs_rows_and_cells(word: Word) -> None:
    cell = f"<w:tc>{sdt(p(r('b')))}</w:tc>"
    row = f"<w:tr>{sdt(cell)}<w:tc>{p(r('c'))}</w:tc></w:tr>"
    table = f"<w:tbl>{sdt(row)}</w:tbl>"
    assert texts(word(sdt(p(r("a")) + table) + p(r("d")))) == ["a", "b", "c", "d"]


def test_an_empty_control_shows_a_placeholder_apart_from_its_label(word: Word) -> None:
    prompt = sdt(r("Click here to enter text."), "<w:showingPlcHdr/>")
    name, hint, answer = blocks(word(p(r("Name: ") + prompt) + p(sdt(r("Bea"), '<w:showingPlcHdr w:val="0"/>'))))
    assert (name.text, name.placeholder) == ("Name:", False)
    assert (hint.text, hint.placeholder) == ("Click here to enter text.", True)
    assert (answer.text, answer.placeholder) == ("Bea", False)
    assert name.place.paragraph == hint.place.paragraph == 1


@pytest.mark.parametrize(
    ("tracked", "expected"), [("accepted", ["Two weekly sessions"]), ("original", ["One session"])]
)
def test_tracked_changes_are_read_from_one_side(word: Word, tracked: str, expected: list[str]) -> None:
    body = p(
        changed("del", "<w:r><w:delText>One session</w:delText></w:r>")
        + changed("ins", r("Two weekly "))
        + changed("moveTo", r("sessions"))
    )
    source = word(body, ReadOptions(tracked="original" if tracked == "original" else "accepted"))
    assert texts(source) == expected
    assert source.tracked_changes


def test_a_deleted_paragraph_mark_joins_two_paragraphs(word: Word) -> None:
    body = p(r("Twice "), '<w:rPr><w:del w:id="1"/></w:rPr>') + p(r("a week"))
    assert texts(word(body)) == ["Twice a week"]
    assert texts(word(body, ORIGINAL)) == ["Twice", "a week"]
    body = p(r("Twice "), '<w:rPr><w:ins w:id="1"/></w:rPr>') + p(r("a week"))
    assert texts(word(body)) == ["Twice", "a week"]
    assert texts(word(body, ORIGINAL)) == ["Twice a week"]


def test_a_deleted_paragraph_mark_before_a_table_loses_nothing(word: Word) -> None:
    body = p(r("Last"), '<w:rPr><w:del w:id="1"/></w:rPr>') + f"<w:tbl><w:tr><w:tc>{p(r('cell'))}</w:tc></w:tr></w:tbl>"
    assert texts(word(body)) == ["Last", "cell"]


def field(kind: str, inner: str = "") -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}">{inner}</w:fldChar></w:r>'


def test_a_complex_field_shows_its_result(word: Word) -> None:
    code = "<w:r><w:instrText>IF </w:instrText></w:r>" + field("begin") + field("separate") + r("cond") + field("end")
    inner = r("Year ") + field("begin") + code + field("separate") + r("4") + field("end") + r(", class 2")
    assert texts(word(p(inner))) == ["Year 4, class 2"]


def test_a_field_over_several_paragraphs_and_one_that_never_ends(word: Word) -> None:
    body = p(field("begin") + "<w:r><w:instrText>TOC</w:instrText></w:r>" + field("separate") + r("One"))
    assert texts(word(body + p(r("Two") + field("end")))) == ["One", "Two"]
    assert texts(word(p(field("begin")) + p(r("kept")))) == ["kept"]


@pytest.mark.parametrize(
    ("inner", "shown"),
    [
        (field("begin", "<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>") + field("end"), "☒"),
        (field("begin", '<w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData>') + field("end"), "☒"),
        (field("begin", '<w:ffData><w:checkBox><w:checked w:val="0"/></w:checkBox></w:ffData>') + field("end"), "☐"),
        (sdt(r("\u2714"), '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>'), "☒"),
        (sdt(r("\u2610"), '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>'), "☐"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', "☒"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>', "☐"),
        ('<w:r><w:sym w:font="Segoe UI Symbol" w:char="2610"/></w:r>', "☐"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>', "☺"),
        (r("\u2611"), "☒"),
        (r("\uf0fe", '<w:rFonts w:ascii="Wingdings"/>'), "☒"),
        (r("o", '<w:rFonts w:ascii="Wingdings"/>'), "☐"),
        (
            field(
                "begin",
                '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="No"/><w:listEntry w:val="Yes"/>'
                "</w:ddList></w:ffData>",
            )
            + field("end"),
            "Yes",
        ),
        (sdt(r("Final"), '<w:dropDownList><w:listItem w:value="Draft"/></w:dropDownList>'), "Final"),
    ],
)
def test_tick_boxes_and_lists_show_their_state(word: Word, inner: str, shown: str) -> None:
    assert texts(word(p(inner + r(" final")))) == [f"{shown} final"]


def box(inner: str) -> str:
    shape = f"<wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx>"
    old = f"<w:pict><v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox></w:pict>"
    choice = f'<mc:Choice Requires="wps"><w:drawing>{shape}</w:drawing></mc:Choice>'
    return f"<w:r><mc:AlternateContent>{choice}<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"


def test_a_text_box_comes_once_after_its_paragraph(word: Word) -> None:
    assert texts(word(p(r("One ") + box(p(r("box"))) + r("line")) + p(r("next")))) == ["One line", "box", "next"]
    nested = box(p(r("outer") + box(p(r("inner")))))
    assert texts(word(p(nested))) == ["outer", "inner"]
    table = f"<w:tbl><w:tr><w:tc>{p(r('in a table in a box'))}</w:tc></w:tr></w:tbl>"
    assert texts(word(p(box(table)))) == ["in a table in a box"]


def test_old_text_boxes_are_read(word: Word) -> None:
    old = f"<w:r><w:pict><v:textbox><w:txbxContent>{p(r('old'))}</w:txbxContent></v:textbox></w:pict></w:r>"
    assert texts(word(p(old))) == ["old"]


def test_lines_within_a_paragraph(word: Word) -> None:
    br = "<w:r><w:br/></w:r>"
    lines = blocks(word(p(r("Sand tray") + br + r("Who: the TA") + br + br + r("Review: termly."))))
    assert [line.text for line in lines] == ["Sand tray", "Who: the TA", "Review: termly."]
    assert {line.place.paragraph for line in lines} == {1}
    assert texts(word(p(r("a chair with") + br + r("arms (or") + br + r("(sides)")))) == [
        "a chair with arms (or (sides)"
    ]


def test_hidden_text_also_through_styles(word: Word) -> None:
    styles = (
        '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:vanish/></w:rPr></w:style>'
    )
    body = p(r("no", '<w:rStyle w:val="H"/>') + r("yes", '<w:rStyle w:val="H"/><w:vanish w:val="0"/>'))
    body += p(r("gone"), '<w:pStyle w:val="P"/>')
    assert texts(word(body, styles=styles)) == ["yes"]


def test_notes_follow_the_paragraph_or_the_table(word: Word) -> None:
    line = f'<w:footnote w:type="separator" w:id="0">{p(r("x"))}</w:footnote>'
    notes = f'{line}<w:footnote w:id="2">{p(r("note"))}</w:footnote>'
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    assert texts(word(p(r("One") + mark) + p(r("two")), footnotes=notes)) == ["One", "note", "two"]
    table = f"<w:tbl><w:tr><w:tc>{p(r('a') + mark)}</w:tc><w:tc>{p(r('b'))}</w:tc></w:tr></w:tbl>"
    source = word(table + p(r("two")), footnotes=notes)
    assert texts(source) == ["a", "b", "note", "two"]
    assert len(source.content) == 3


def test_ligatures_hyphens_and_white_space(word: Word) -> None:
    odd = (
        r("The  \ufb01rst \u00a0 o\ufb03ce\u00ad, e\u0301lan")
        + "<w:r><w:noBreakHyphen/><w:softHyphen/></w:r>"
        + r("x\n y")
    )
    assert texts(word(p(odd))) == ["The first office, \u00e9lan-x y"]


def test_running_heads_and_a_watermark_stand_apart(word: Word) -> None:
    section = '<w:sectPr><w:headerReference r:id="header1"/><w:footerReference r:id="footer1"/></w:sectPr>'
    stamp = '<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>'
    source = word(p(r("body")) + section, header1=p(r("Bea") + stamp), footer1=p(r("Page 1")) + p(r("Bea")))
    assert texts(source) == ["body"]
    assert sorted(block.text for block in source.furniture) == ["Bea", "DRAFT", "Page 1"]
    assert all(block.place.paragraph is None for block in source.furniture)


def test_smart_art_text_is_read(word: Word) -> None:
    drawing = '<w:r><w:drawing><dgm:relIds r:dm="diagramData1"/></w:drawing></w:r>'
    data = "<dgm:pt><a:p><a:r><a:t>What people </a:t></a:r><a:r><a:t>like about me</a:t></a:r></a:p></dgm:pt>"
    assert texts(word(p(drawing), diagramData1=data)) == ["What people like about me"]


@pytest.mark.parametrize(
    ("chunk", "expected"),
    [
        ("<html><head><title>no</title></head><body><h2>Needs</h2><p>Bea <b>reads</b>.</p></body></html>",
         [("", "Needs"), ("", "Bea reads.")]),
        ("<div>One<br>two<ol><li>a</li><li>b</li></ol><ul><li>c</ul></div>",
         [("", "One"), ("", "two"), ("1.", "a"), ("2.", "b"), ("•", "c")]),
        ("<table><tr><th>Who</th><td>TA</td></tr></table>", [("", "Who"), ("", "TA")]),
        ("MIME-Version: 1.0\nContent-Type: text/html\n\n<p>Bea</p>", [("", "Bea")]),
        ("Plain\ntext", [("", "Plain"), ("", "text")]),
    ],
)  # fmt: skip
def test_embedded_web_pages_are_read(build: Callable[..., Path], chunk: str, expected: list[tuple[str, str]]) -> None:
    path = build(p(r("before")) + '<w:altChunk r:id="aFChunk1"/>', aFChunk1="")
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    with zipfile.ZipFile(path, "w") as package:
        for name, data in parts.items():
            package.writestr(name, chunk.encode() if "aFChunk" in name else data)
    found = [(block.label, block.text) for block in blocks(read(path))]
    assert found == [("", "before"), *expected]


def test_an_embedded_word_file_is_read(build: Callable[..., Path]) -> None:
    inner = build(p(r("inside")) + '<w:altChunk r:id="aFChunk1"/>', aFChunk1="").read_bytes()
    path = build('<w:altChunk r:id="aFChunk1"/>' + p(r("after")), aFChunk1="")
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    with zipfile.ZipFile(path, "w") as package:
        for name, data in parts.items():
            package.writestr(name, inner if "aFChunk" in name else data)
    assert texts(read(path)) == ["inside", "after"]


def test_flags_of_a_source(word: Word) -> None:
    source = word(p(r("x", '<w:highlight w:val="yellow"/>')), comments='<w:comment w:id="1"/><w:comment w:id="2"/>')
    assert (source.comments, source.highlights, source.tracked_changes, source.format) == (2, True, False, "docx")
    assert not word(p(r("x", '<w:highlight w:val="none"/>'))).highlights


def test_a_place_leads_back_to_the_paragraph(word: Word) -> None:
    cell = f"<w:tc>{p(r('in a cell'))}</w:tc>"
    body = "<w:bookmarkStart/><!-- x -->" + sdt(p(r("one"))) + f"<w:tbl><w:tr><w:tc>{p('')}</w:tc>{cell}</w:tr></w:tbl>"
    one, two = blocks(word(body))
    assert (one.place.paragraph, one.place.path) == (1, (2, 1, 0))
    assert two.place.path == (3, 0, 1, 0)
    assert (two.place.paragraph, two.place.table, two.place.row, two.place.cell) == (3, 1, 1, 2)


def test_strict_files_are_read(word: Word) -> None:
    styles = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style>'
    source = word(p(r("Section A"), '<w:pStyle w:val="H"/>'), strict=True, styles=styles)
    assert [(block.text, block.look.heading) for block in blocks(source)] == [("Section A", 2)]
