"""The same document as Word file and as PDF, tagged and not, reads the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from planlint.model import Block, Content, blocks_of
from planlint.parsers import read

DATA = Path(__file__).parent / "data"
PDFS = ["provision-untagged.pdf", "provision-tagged.pdf"]


def _outline(content: tuple[Content, ...]) -> Iterator[str]:
    for part in content:
        if isinstance(part, Block):
            yield f"{part.label}|{part.text}"
            continue
        yield f"table with {part.header_rows} header rows"
        for row in part.rows:
            for cell in row:
                yield f"{cell.row} {cell.col} {cell.rowspan} {cell.colspan} {cell.shaded}"
                yield from _outline(cell.content)


@pytest.mark.parametrize("name", PDFS)
def test_pdf_reads_like_the_word_file(name: str) -> None:
    word, pdf = read(DATA / "provision.docx"), read(DATA / name)
    assert list(_outline(pdf.content)) == list(_outline(word.content))
    assert pdf.pages is not None
    assert pdf.pages > 1


@pytest.mark.parametrize("name", PDFS)
def test_every_character_is_read(name: str) -> None:
    with pypdfium2.PdfDocument(DATA / name) as document:
        raw = "".join(page.get_textpage().get_text_range() for page in document)
    source = read(DATA / name)
    blocks = [*blocks_of(source.content), *source.furniture]
    got = Counter("".join(block.label + block.text for block in blocks))
    drawn = Counter(raw.replace("\uf0b7", "•").replace("\ufffe", ""))
    ignored = set(" \r\n-\u00ad")
    assert {char: count for char, count in (drawn - got).items() if char not in ignored} == {}


def test_headings_of_a_tagged_pdf_are_known() -> None:
    headings = [block.text for block in blocks_of(read(DATA / "provision-tagged.pdf").content) if block.look.heading]
    assert headings == ["Section F: Special educational provision for Mara", "Section G: Health provision"]
