"""A tiny PDF writer for tests: text, lines, boxes and tags at given places, no library."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

FONTS = {"plain": "Helvetica", "bold": "Helvetica-Bold", "symbols": "ZapfDingbats"}
WIDTH, HEIGHT = 595.0, 842.0


def _escape(text: str) -> bytes:
    raw = text.encode("cp1252")
    return raw.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


@dataclass
class Sheet:
    """One page. Coordinates are points from the lower left corner."""

    parts: list[bytes] = field(default_factory=list)
    turn: int = 0
    tags: list[tuple[str, int]] = field(default_factory=list)

    def text(self, x: float, y: float, text: str, size: float = 10, font: str = "plain", tag: str = "") -> Sheet:
        """A line of text; with ``tag`` as an element of the structure tree."""
        name = list(FONTS).index(font)
        show = b"BT /F%d %g Tf %g %g Td (%s) Tj ET" % (name, size, x, y, _escape(text))
        if tag == "Artifact":
            show = b"/Artifact BMC " + show + b" EMC"
        elif tag:
            show = b"/%s <</MCID %d>> BDC " % (tag.encode(), len(self.tags)) + show + b" EMC"
            self.tags.append((tag, len(self.tags)))
        self.parts.append(show)
        return self

    def lines(self, x: float, y: float, texts: list[str], step: float = 12, size: float = 10) -> Sheet:
        """Lines under each other."""
        for number, text in enumerate(texts):
            self.text(x, y - number * step, text, size)
        return self

    def line(self, ax: float, ay: float, bx: float, by: float) -> Sheet:
        """A stroked line."""
        self.parts.append(b"0.5 w %g %g m %g %g l S" % (ax, ay, bx, by))
        return self

    def box(self, left: float, bottom: float, right: float, top: float, grey: float | None = None) -> Sheet:
        """A stroked box, or a filled one with ``grey``."""
        rect = b"%g %g %g %g re" % (left, bottom, right - left, top - bottom)
        self.parts.append(rect + b" S" if grey is None else b"q %g g %s f Q" % (grey, rect))
        return self

    def grid(self, xs: list[float], ys: list[float], thin_boxes: bool = False) -> Sheet:
        """All lines of a table, stroked or (as Word does) as thin filled boxes."""
        for x in xs:
            self.box(x, min(ys), x + 0.5, max(ys), 0) if thin_boxes else self.line(x, min(ys), x, max(ys))
        for y in ys:
            self.box(min(xs), y, max(xs), y + 0.5, 0) if thin_boxes else self.line(min(xs), y, max(xs), y)
        return self


def write(path: Path, *sheets: Sheet) -> Path:
    """The sheets as a PDF file."""
    objects: list[bytes] = [b"", b""]

    def add(body: bytes) -> int:
        objects.append(body)
        return len(objects)

    fonts = b" ".join(
        b"/F%d %d 0 R" % (number, add(b"<</Type/Font/Subtype/Type1/BaseFont/%s%s>>" % (name.encode(), encoding)))
        for number, name in enumerate(FONTS.values())
        for encoding in [b"" if name == "ZapfDingbats" else b"/Encoding/WinAnsiEncoding"]
    )
    tagged = any(sheet.tags for sheet in sheets)
    root = len(objects) + 1 if tagged else 0
    if tagged:
        objects.append(b"")
    pages, elements, parents = [], [], []
    for number, sheet in enumerate(sheets):
        content = b"\n".join(sheet.parts)
        stream = add(b"<</Length %d>>stream\n%s\nendstream" % (len(content), content))
        extra = b"/StructParents %d" % number if tagged else b""
        page = add(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %g %g]/Rotate %d/Contents %d 0 R/Resources<</Font<<%s>>>>%s>>"
            % (WIDTH, HEIGHT, sheet.turn, stream, fonts, extra)
        )
        pages.append(page)
        own = [
            add(b"<</Type/StructElem/S/%s/P %d 0 R/Pg %d 0 R/K %d>>" % (tag.encode(), root, page, mark))
            for tag, mark in sheet.tags
        ]
        elements += own
        parents.append(b"%d [%s]" % (number, b" ".join(b"%d 0 R" % element for element in own)))
    kids = b" ".join(b"%d 0 R" % page for page in pages)
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pages), kids)
    catalogue = b"<</Type/Catalog/Pages 2 0 R"
    if tagged:
        tree = add(b"<</Nums[%s]>>" % b" ".join(parents))
        kids = b" ".join(b"%d 0 R" % element for element in elements)
        objects[root - 1] = b"<</Type/StructTreeRoot/K[%s]/ParentTree %d 0 R>>" % (kids, tree)
        catalogue += b"/StructTreeRoot %d 0 R/MarkInfo<</Marked true>>" % root
    objects[0] = catalogue + b">>"
    path.write_bytes(_file(objects))
    return path


def _file(objects: list[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)
