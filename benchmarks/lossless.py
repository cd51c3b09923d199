"""The share of visible characters that reading keeps: ``python benchmarks/lossless.py FOLDER``.

Counts every letter and digit of the file by a second, deliberately naive way (Word: all w:t that is neither deleted nor
hidden, each text box once; PDF: PDFium's plain text) and those that reached the Source. Prints counts only, no text.
"""

from __future__ import annotations

import argparse
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped, unused-ignore]
from lxml import etree  # type: ignore[import-untyped, unused-ignore]

from planlint.errors import ReadError
from planlint.model import Source, blocks_of
from planlint.parsers import read
from planlint.parsers.docx_xml import MC, W
from planlint.parsers.glyphs import plain

_GONE = {W + "del", W + "moveFrom", MC + "Fallback"}


def visible(text: str) -> Counter[str]:
    """Letters and digits with how often they occur; bullets, boxes and white space are drawn differently."""
    return Counter(char for char in plain(text) if char.isalnum())


def word_text(path: Path) -> Iterator[str]:
    """Every w:t of the body, the naive way."""
    with zipfile.ZipFile(path) as package:
        root = etree.fromstring(package.read("word/document.xml").replace(
            b"http://purl.oclc.org/ooxml/wordprocessingml/main", W.strip("{}").encode()
        ))  # fmt: skip
    for text in root.iter(W + "t"):
        run = text.getparent()
        hidden = run.find(f"{W}rPr/{W}vanish") is not None
        row_gone = any(row.find(f"{W}trPr/{W}del") is not None for row in text.iterancestors(W + "tr"))
        if not hidden and not row_gone and not any(parent.tag in _GONE for parent in text.iterancestors()):
            yield text.text or ""


def pdf_text(path: Path) -> Iterator[str]:
    """The text of every page as PDFium gives it."""
    with pypdfium2.PdfDocument(path) as document:
        for page in document:
            yield page.get_textpage().get_text_bounded()


def read_text(source: Source) -> Iterator[str]:
    """All text of a Source; labels too, for a PDF draws list numbers as text."""
    for block in (*blocks_of(source.content), *source.furniture):
        yield block.text
        yield block.label


def main() -> None:
    """Prints a line for each file and one for all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    total = kept = 0
    for path in sorted(parser.parse_args().folder.rglob("*")):
        suffix = path.suffix.lower()
        if suffix not in (".docx", ".docm", ".pdf"):
            continue
        try:
            source = read(path)
        except ReadError as error:
            print(f"{path.name}: {error.kind}")
            continue
        wanted = visible("".join(pdf_text(path) if suffix == ".pdf" else word_text(path)))
        lost = wanted - visible("".join(read_text(source)))
        total += wanted.total()
        kept += wanted.total() - lost.total()
        share = 1 - lost.total() / max(1, wanted.total())
        print(f"{path.name}: {share:.4%} of {wanted.total()} kept, {lost.total()} lost")
    if total:
        print(f"all: {kept / total:.4%} of {total}")


if __name__ == "__main__":
    main()
