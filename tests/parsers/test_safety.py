"""Broken, locked, hostile and foreign files: one clear error each, never a traceback, never a hang."""

from __future__ import annotations

import random
import sys
import zipfile
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

import docx
import pytest

from planlint.errors import ReadError
from planlint.model import blocks_of
from planlint.parsers import Reader, ReadOptions, child, office, read, read_guarded

Build = Callable[..., Path]
SECRET = "Bea Secretname"
BODY = f"<w:p><w:r><w:t>{SECRET}</w:t></w:r></w:p>"


def failure(path: Path, options: ReadOptions | None = None) -> ReadError:
    with pytest.raises(ReadError) as caught:
        read(path, options or ReadOptions())
    message = str(caught.value)
    assert "\n" not in message
    assert SECRET not in message
    return caught.value


def file(tmp_path: Path, data: bytes) -> Path:
    path = tmp_path / "plan.docx"
    path.write_bytes(data)
    return path


def zipped(tmp_path: Path, **parts: bytes) -> Path:
    path = tmp_path / "plan.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return path


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", "empty"),
        (b" \n ", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not-a-document"),
        (b"<!DOCTYPE html><p>Bea", "not-a-document"),
        (b"PK\x03\x04 cut short", "truncated"),
        (b"PK\x05\x06" + bytes(18), "not-a-document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "not-a-document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
    ],
)
def test_what_is_no_document(tmp_path: Path, data: bytes, kind: str) -> None:
    assert failure(file(tmp_path, data)).kind == kind


def test_missing_files_and_folders(tmp_path: Path) -> None:
    assert failure(tmp_path / "none.docx").kind == "not-found"
    assert failure(tmp_path).kind == "not-a-document"
    assert failure(tmp_path / "a\0b").kind == "not-found"


def test_other_zip_files(tmp_path: Path) -> None:
    assert failure(zipped(tmp_path, **{"xl/workbook.xml": b"<x/>"})).kind == "not-a-document"
    sheet = {"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>"}
    assert failure(zipped(tmp_path, **sheet)).kind == "not-a-document"


def test_a_document_without_text(build: Build, tmp_path: Path) -> None:
    assert failure(build("<w:p><w:r><w:drawing/></w:r></w:p>")).kind == "empty"
    assert failure(file(tmp_path, b"-----\n=====\n")).kind == "empty"


def test_too_large(build: Build) -> None:
    assert failure(build(BODY), ReadOptions(max_bytes=100)).kind == "too-large"
    assert failure(build(BODY * 20), ReadOptions(max_objects=20)).kind == "too-large"


def test_a_zip_bomb_is_refused_by_what_is_really_read(build: Build) -> None:
    path = build(f"<w:p><w:r><w:t>{'a' * 3_000_000}</w:t></w:r></w:p>")
    data = bytearray(path.read_bytes())
    size = (3_000_000).to_bytes(4, "little")[1:]  # the header may lie about the size
    assert path.stat().st_size < 10_000
    assert failure(path, ReadOptions(max_unzipped_bytes=1_000_000)).kind == "unsafe"
    path.write_bytes(bytes(data).replace(size, b"\0\0\0"))
    assert failure(path, ReadOptions(max_unzipped_bytes=1_000_000)).kind in ("unsafe", "truncated")


@pytest.mark.parametrize("code", ["utf-8", "utf-16"])
def test_a_doctype_is_refused(tmp_path: Path, code: str) -> None:
    text = f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e "{SECRET}">]><d>&e;</d>'
    assert failure(zipped(tmp_path, **{"word/document.xml": text.encode(code)})).kind == "unsafe"


@pytest.mark.parametrize("depth", [300, 3_000, 60_000])
def test_deep_nesting_is_refused(build: Build, depth: int) -> None:
    opened, closed = "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"
    assert failure(build(opened * depth + BODY + closed * depth)).kind == "unsafe"


def test_nesting_within_the_limit_is_read(build: Build) -> None:
    depth = 75
    path = build("<w:tbl><w:tr><w:tc>" * depth + BODY + "</w:tc></w:tr></w:tbl>" * depth)
    assert [block.text for block in blocks_of(read(path).content)] == [SECRET]


def test_malformed_xml(tmp_path: Path) -> None:
    assert failure(zipped(tmp_path, **{"word/document.xml": b"<w:document"})).kind == "truncated"
    assert failure(zipped(tmp_path, **{"word/document.xml": b"<x/>"})).kind == "not-a-document"


def test_damaged_files_never_raise_anything_else(build: Build) -> None:
    path = build(BODY * 5, styles="<w:style w:styleId='x'/>", numbering="")
    whole = path.read_bytes()
    chance = random.Random(1)
    for _ in range(150):
        data = bytearray(whole[: chance.randrange(4, len(whole) + 1)])
        for _ in range(chance.randrange(4)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        path.write_bytes(data)
        try:
            read(path)
        except ReadError as error:
            assert SECRET not in str(error)


def test_wrong_values_in_the_xml_do_no_harm(build: Build) -> None:
    body = (
        '<w:p><w:pPr><w:outlineLvl w:val="x"/><w:numPr><w:ilvl w:val="-9"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'
        '<w:tbl><w:tblPr><w:tblLook w:val="zz"/></w:tblPr><w:tr><w:trPr><w:gridBefore w:val="99999999999"/></w:trPr>'
        f'<w:tc><w:tcPr><w:gridSpan w:val="1e9"/></w:tcPr>{BODY}</w:tc></w:tr></w:tbl>'
        '<w:p><w:r><w:rPr><w:sz w:val="²"/></w:rPr><w:sym w:char="zz"/><w:fldChar w:fldCharType="end"/></w:r></w:p>'
        '<w:sectPr><w:headerReference r:id="none"/></w:sectPr><w:altChunk r:id="none"/>'
    )
    assert [block.text for block in blocks_of(read(build(body)).content)] == [SECRET]


def test_legacy_files_need_libreoffice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "find_libreoffice", lambda: None)
    assert failure(file(tmp_path, b"{\\rtf1 Bea}")).kind == "needs-libreoffice"
    word = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le")
    assert failure(file(tmp_path, word)).kind == "needs-libreoffice"
    odt = zipped(tmp_path, mimetype=b"application/vnd.oasis.opendocument.text")
    assert failure(odt).kind == "needs-libreoffice"


def fake_office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Puts a Python script in LibreOffice's place; it gets LibreOffice's arguments."""
    program = tmp_path / "office.py"
    program.write_text(script, encoding="utf-8")
    run = office._run
    monkeypatch.setattr(office, "find_libreoffice", lambda: "office")
    monkeypatch.setattr(office, "_run", lambda command, *rest: run([sys.executable, str(program), *command[1:]], *rest))


def test_legacy_files_are_converted(tmp_path: Path, build: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    converted = build(BODY).rename(tmp_path / "converted.docx")
    copy = (
        "import pathlib, shutil, sys\nout = pathlib.Path(sys.argv[sys.argv.index('--outdir') + 1])\nout.mkdir()\n"
        f"shutil.copy({str(converted)!r}, out / 'document.docx')\n"
    )
    fake_office(tmp_path, monkeypatch, copy)
    source = read(file(tmp_path, b"{\\rtf1 Bea}"))
    assert [block.text for block in blocks_of(source.content)] == [SECRET]
    fake_office(tmp_path, monkeypatch, "pass")
    assert failure(file(tmp_path, b"{\\rtf1 Bea}")).kind == "unreadable"
    fake_office(tmp_path, monkeypatch, "import time\ntime.sleep(60)")
    assert failure(file(tmp_path, b"{\\rtf1 Bea}"), ReadOptions(seconds=0.5)).kind == "timeout"


def test_locked_word_files(tmp_path: Path) -> None:
    msoffcrypto = pytest.importorskip("msoffcrypto.format.ooxml")
    path = tmp_path / "plain.docx"
    document = docx.Document()
    document.add_paragraph(SECRET)
    document.save(str(path))
    locked = tmp_path / "locked.docx"
    with path.open("rb") as plain, locked.open("wb") as stream:
        msoffcrypto.OOXMLFile(plain).encrypt("open sesame", stream)
    assert failure(locked).kind == "encrypted"
    assert failure(locked, ReadOptions(password="wrong")).kind == "wrong-password"
    source = read(locked, ReadOptions(password="open sesame"))
    assert [block.text for block in blocks_of(source.content)] == [SECRET]
    locked.write_bytes(locked.read_bytes()[:3000])
    assert failure(locked, ReadOptions(password="open sesame")).kind in ("unreadable", "not-a-document")


def test_a_guarded_read_gives_the_same(build: Build, tmp_path: Path) -> None:
    path = build(BODY)
    assert read_guarded(path) == read(path)
    with pytest.raises(ReadError) as caught:
        read_guarded(file(tmp_path, b"\0"))
    assert (caught.value.kind, caught.value.path) == ("not-a-document", str(path))


def crash(_: ReadOptions, pipe: Connection) -> None:
    """Runs in the child in the place of reading."""
    pipe.recv()
    raise SystemExit(1)


def test_a_crash_of_the_child_is_one_clear_error(build: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    path = build(BODY)
    with Reader() as reader:
        with monkeypatch.context() as patch:
            patch.setattr(child, "_work", crash)
            with pytest.raises(ReadError) as caught:
                reader.read(path)
        assert caught.value.kind == "unreadable"
        assert reader.read(path) == read(path)


def test_a_guarded_read_ends_in_time(build: Build) -> None:
    with pytest.raises(ReadError) as caught:
        read_guarded(build(BODY), ReadOptions(seconds=0.01))
    assert caught.value.kind == "timeout"
