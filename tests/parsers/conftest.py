"""Builds small Word files from their XML, so that each trap stands alone."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from planlint.model import Source
from planlint.parsers import ReadOptions, read

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
SPACES = (
    f'xmlns:w="{WORD}" xmlns:r="{OFFICE}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"'
)

Build = Callable[..., Path]
Word = Callable[..., Source]


def write_docx(path: Path, body: str, strict: bool = False, **parts: str) -> Path:
    """A Word file with that body; further parts by kind (``styles="<w:style …/>"``), headers as ``header1``."""
    files = {"word/document.xml": f"<w:document {SPACES}><w:body>{body}</w:body></w:document>"}
    relations = ""
    for name, inner in parts.items():
        kind = name.rstrip("0123456789")
        root = {"header": "hdr", "footer": "ftr", "diagramData": "dataModel"}.get(kind, kind)
        prefix = "dgm" if kind == "diagramData" else "w"
        files[f"word/{name}.xml"] = f"<{prefix}:{root} {SPACES}>{inner}</{prefix}:{root}>"
        relations += f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{name}.xml"/>'
    main = f'<Relationship Id="main" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
    files["_rels/.rels"] = f'<Relationships xmlns="{PACKAGE}">{main}</Relationships>'
    files["word/_rels/document.xml.rels"] = f'<Relationships xmlns="{PACKAGE}">{relations}</Relationships>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", '<Types xmlns="x"/>')
        for name, text in files.items():
            package.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{_strict(text) if strict else text}')
    return path


def _strict(text: str) -> str:
    text = text.replace(WORD, "http://purl.oclc.org/ooxml/wordprocessingml/main")
    return text.replace(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")


@pytest.fixture
def build(tmp_path: Path) -> Build:
    """``build(body, **parts)`` writes a Word file and gives its path."""

    def make(body: str, strict: bool = False, **parts: str) -> Path:
        return write_docx(tmp_path / "plan.docx", body, strict, **parts)

    return make


@pytest.fixture
def word(build: Build) -> Word:
    """``word(body, options=…, **parts)`` writes a Word file and reads it."""

    def make(body: str, options: ReadOptions | None = None, **parts: str) -> Source:
        return read(build(body, **parts), options or ReadOptions())

    return make
