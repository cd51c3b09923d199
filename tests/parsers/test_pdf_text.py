"""PDF: words to paragraphs, furniture, tags, errors."""

from __future__ import annotations

from pathlib import Path

import pytest
from pdf_maker import Sheet, write
from pypdf import PdfReader, PdfWriter

from planlint.errors import ReadError
from planlint.model import Block, Source, Table, blocks_of
from planlint.parsers.options import ReadOptions
from planlint.parsers.pdf import read_pdf
from planlint.parsers.pdf_hyphens import Hyphens
from planlint.parsers.pdf_model import BREAK
from planlint.parsers.pdf_paragraphs import OPEN_END

LONG = [
    "Mara finds it hard to follow instructions of more than two steps when the room is noisy, and she",
    "then watches what the other children do before she starts, so that she often finishes last of all.",
]


def _read(tmp_path: Path, *sheets: Sheet, options: ReadOptions | None = None) -> Source:
    return read_pdf(write(tmp_path / "file.pdf", *sheets), options or ReadOptions())


def _texts(source: Source) -> list[str]:
    return [block.text for block in blocks_of(source.content)]


def test_lines_of_a_paragraph_are_joined(tmp_path: Path) -> None:
    source = _read(tmp_path, Sheet().lines(60, 700, [*LONG, "She likes to help."]))
    assert _texts(source) == [" ".join([*LONG, "She likes to help."])]


def test_short_lines_stay_apart(tmp_path: Path) -> None:
    source = _read(tmp_path, Sheet().lines(60, 700, ["Name: Mara Test", "Religion: none", *LONG]))
    assert _texts(source) == ["Name: Mara Test", "Religion: none", " ".join(LONG)]


def test_a_gap_or_another_look_ends_a_paragraph(tmp_path: Path) -> None:
    sheet = Sheet().text(60, 712, "Communication and interaction", 10, "bold").lines(60, 700, LONG).lines(60, 660, LONG)
    source = _read(tmp_path, sheet)
    assert _texts(source) == ["Communication and interaction", " ".join(LONG), " ".join(LONG)]
    block = source.content[0]
    assert isinstance(block, Block)
    assert block.look.bold
    assert block.look.size == 10
    assert block.place.page == 1


def test_bold_label_is_counted(tmp_path: Path) -> None:
    sheet = Sheet().text(60, 700, "Outcome 1:", 10, "bold").text(118, 700, "Mara will ask for help.")
    block = _read(tmp_path, sheet).content[0]
    assert isinstance(block, Block)
    assert (block.text, block.look.bold, block.look.bold_start) == ("Outcome 1: Mara will ask for help.", False, 10)


@pytest.mark.parametrize(("mark", "label"), [("\u2022", "•"), ("1.", "1."), ("a)", "a)"), ("-", "•")])
def test_list_labels_are_set_apart(tmp_path: Path, mark: str, label: str) -> None:
    sheet = Sheet()
    for number in range(3):
        sheet.text(60, 700 - 24 * number, mark).lines(78, 700 - 24 * number, [LONG[0], "last of all."])
    blocks = list(blocks_of(_read(tmp_path, sheet).content))
    assert [block.text for block in blocks] == [f"{LONG[0]} last of all."] * 3
    assert {block.label for block in blocks} == {label}


def test_inner_lists_have_a_higher_level(tmp_path: Path) -> None:
    sheet = Sheet()
    for number, x in enumerate((60, 78, 78, 60)):
        sheet.text(x, 700 - 14 * number, "\u2022").text(x + 18, 700 - 14 * number, f"Entry {number} of the list")
    assert [block.list_level for block in blocks_of(_read(tmp_path, sheet).content)] == [0, 1, 1, 0]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Before half-term she has a half-", "termly review and a one-to-", "one lesson."], "half-termly review and a one-to-one"),
        (["Communication is hard: her com-", "munication aid helps her every day now"], "her communication aid"),
        (["She was fol-", "lowed by the outreach team this year"], "followed by"),
    ],
)  # fmt: skip
def test_hyphens_at_line_ends(tmp_path: Path, lines: list[str], expected: str) -> None:
    source = _read(tmp_path, Sheet().box(50, 600, 50 + len(lines[0]) * 5.0, 720).lines(54, 700, lines))
    assert expected in " ".join(_texts(source))


def test_sentence_runs_on_over_the_page(tmp_path: Path) -> None:
    one = Sheet().lines(60, 800, [LONG[0]] * 60)
    two = Sheet().lines(60, 800, ["watches the others.", "A new paragraph."])
    texts = _texts(_read(tmp_path, one, two))
    assert texts[-2].endswith("and she watches the others.")
    assert texts[-1] == "A new paragraph."


def test_running_heads_and_page_numbers_are_furniture(tmp_path: Path) -> None:
    sheets = []
    for number in (1, 2, 3):
        sheet = Sheet().text(60, 810, "Testshire Council: plan for Mara", 8).lines(60, 700, LONG)
        sheets.append(sheet.text(60, 650, f"Outcome {number}").text(280, 30, f"Page {number} of 3", 8))
    source = _read(tmp_path, *sheets)
    assert "Page 2 of 3" in [block.text for block in source.furniture]
    assert "Testshire Council: plan for Mara" in [block.text for block in source.furniture]
    assert _texts(source) == [text for n in (1, 2, 3) for text in (" ".join(LONG), f"Outcome {n}")]


def test_counting_headings_at_page_tops_are_no_furniture(tmp_path: Path) -> None:
    source = _read(tmp_path, *(Sheet().text(60, 790, f"Outcome {n}", 14).lines(60, 600, LONG) for n in (1, 2, 3)))
    assert not source.furniture


def test_two_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    left = [f"left column line {n} has words up to here" for n in range(8)]
    right = [f"right column line {n} has words to there" for n in range(8)]
    text = " ".join(_texts(_read(tmp_path, Sheet().lines(60, 700, left).lines(320, 700, right))))
    assert text == " ".join(left + right)


def test_tags_give_headings_and_paragraphs(tmp_path: Path) -> None:
    sheet = Sheet().text(60, 720, "Section B", 10, tag="H2")
    sheet.text(60, 708, LONG[0], tag="P").text(60, 696, "A paragraph of its own.", tag="P")
    sheet.text(60, 810, "Running head", 8, tag="Artifact")
    source = _read(tmp_path, sheet)
    blocks = list(blocks_of(source.content))
    assert [block.look.heading for block in blocks] == [2, 0, 0]
    assert [block.text for block in source.furniture] == ["Running head"]


def test_a_maker_that_tags_every_line_is_not_believed(tmp_path: Path) -> None:
    sheet = Sheet()
    for number in range(12):
        sheet.text(60, 700 - 12 * number, LONG[number % 2], tag="P")
    assert _texts(_read(tmp_path, sheet)) == [" ".join(LONG * 6)]


def test_turned_pages_read_as_they_are_seen(tmp_path: Path) -> None:
    sheet = Sheet(turn=90)
    for number, text in enumerate(LONG):
        sheet.parts.append(b"BT /F0 10 Tf 0 1 -1 0 %d 60 Tm (%s) Tj ET" % (100 + 12 * number, text.encode()))
    source = _read(tmp_path, sheet)
    assert _texts(source) == [" ".join(LONG)]
    box = next(blocks_of(source.content)).place.box
    assert box is not None
    assert box[0] > 80 and box[2] < 120, "the box is in the page's own coordinates"


def test_pages_without_text_are_named(tmp_path: Path) -> None:
    source = _read(tmp_path, Sheet().text(60, 700, "Text"), Sheet().box(50, 50, 90, 90), Sheet().text(60, 700, "More"))
    assert source.pages == 3
    assert source.pages_without_text == (2,)


def test_tick_boxes(tmp_path: Path) -> None:
    sheet = Sheet().text(60, 700, "Final").text(100, 700, "\x34", font="symbols").text(60, 680, "Draft")
    text = " ".join(_texts(_read(tmp_path, sheet)))
    assert "Final ☒" in text


def test_no_character_is_lost_in_a_table_of_odd_places(tmp_path: Path) -> None:
    sheet = Sheet().grid([50, 150, 300], [500, 600, 700])
    for number in range(30):
        sheet.text(20 + 17 * number, 480 + 9 * number, f"w{number}x")
    source = _read(tmp_path, sheet)
    text = " ".join([*_texts(source), *(block.text for block in source.furniture)])
    assert all(f"w{number}x" in text for number in range(30))


@pytest.mark.parametrize(
    ("data", "kind"),
    [(b"", "empty"), (b"hello", "not-a-document"), (b"%PDF-1.7\n1 0 obj\n<<", "truncated"), (b"%PDF-1.7\n%%EOF", "unreadable")],
)  # fmt: skip
def test_files_that_are_no_pdf(tmp_path: Path, data: bytes, kind: str) -> None:
    path = tmp_path / "bad.pdf"
    path.write_bytes(data)
    with pytest.raises(ReadError) as caught:
        read_pdf(path)
    assert caught.value.kind == kind


def test_a_scan_is_told_to_be_one(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="OCR") as caught:
        _read(tmp_path, Sheet().box(50, 50, 500, 700, 0.5))
    assert caught.value.kind == "no-text-layer"


def test_limits(tmp_path: Path) -> None:
    sheets = [Sheet().text(60, 700, "Text").text(60, 600, "More")] * 3
    for options in (ReadOptions(max_pages=2), ReadOptions(max_objects=4), ReadOptions(max_bytes=100)):
        with pytest.raises(ReadError) as caught:
            _read(tmp_path, *sheets, options=options)
        assert caught.value.kind == "too-large"


def test_passwords(tmp_path: Path) -> None:
    writer = PdfWriter(PdfReader(write(tmp_path / "open.pdf", Sheet().text(60, 700, "Secret text"))))
    writer.encrypt("right", algorithm="RC4-128")
    path = tmp_path / "locked.pdf"
    writer.write(path)
    for password, kind in ((None, "encrypted"), ("wrong", "wrong-password")):
        with pytest.raises(ReadError) as caught:
            read_pdf(path, ReadOptions(password=password))
        assert caught.value.kind == kind
    assert _texts(read_pdf(path, ReadOptions(password="right"))) == ["Secret text"]


def test_nothing_but_paragraphs_without_lines(tmp_path: Path) -> None:
    assert not any(isinstance(part, Table) for part in _read(tmp_path, Sheet().lines(60, 700, LONG * 5)).content)


def test_drawn_tick_boxes(tmp_path: Path) -> None:
    sheet = Sheet().text(60, 700, "Status:").box(110, 698, 120, 708).text(124, 700, "Draft")
    sheet.box(170, 698, 180, 708).line(170, 698, 180, 708).line(170, 708, 180, 698).text(184, 700, "Final")
    sheet.box(230, 698, 240, 708).text(232, 700, "x").text(244, 700, "Amended")
    assert _texts(_read(tmp_path, sheet)) == ["Status: ☐ Draft ☒ Final ☒ Amended"]


def test_a_word_cut_without_a_hyphen_is_made_whole() -> None:
    hyphens = Hyphens(["Communication and play", "the whole day", f"Communicati{BREAK}on"])
    assert hyphens.settle(f"Communicati{BREAK}on and interaction") == "Communication and interaction"
    assert hyphens.settle(f"Lunchtime{BREAK}s") == "Lunchtimes"
    assert hyphens.settle(f"Throughout{BREAK}the day") == "Throughout the day"
    assert hyphens.settle(f"Homework{BREAK}club") == "Homework club"


def test_words_that_no_paragraph_ends_with() -> None:
    assert OPEN_END.search("Fridays, 9.30 to 3, from")
    assert not OPEN_END.search("Who: the class teacher")
