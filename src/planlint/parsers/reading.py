"""Chooses the reader by what a file holds, not by its name."""

from __future__ import annotations

from pathlib import Path

from planlint.errors import PlanlintError, ReadError
from planlint.model import Source, blocks_of
from planlint.parsers.docx import read_docx
from planlint.parsers.office import to_docx, unlock
from planlint.parsers.options import DEFAULT, ReadOptions
from planlint.parsers.safety import Package, read_bytes
from planlint.parsers.text import read_text

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ODT = b"application/vnd.oasis.opendocument.text"


def read(path: Path, options: ReadOptions = DEFAULT) -> Source:
    """The file as a Source; raises ReadError (and nothing else) when it cannot be read."""
    try:
        source = _read(path, read_bytes(path, options), options)
    except PlanlintError:
        raise
    except RecursionError:
        raise ReadError("nested too deeply to be a document", path=path, kind="unsafe") from None
    except MemoryError:
        raise ReadError("needs more memory than there is", path=path, kind="too-large") from None
    except Exception as error:
        # A broken document must not end a batch, and what it holds must not reach a traceback.
        reason = f"cannot be read ({type(error).__name__}); open it in Word and save it again"
        raise ReadError(reason, path=path, kind="unreadable") from None
    if not any(block.text for block in blocks_of(source.content)):
        raise ReadError("holds no text; if it shows pictures of pages, run OCR on them first", path=path, kind="empty")
    return source


def _read(path: Path, data: bytes, options: ReadOptions) -> Source:
    head = data[:1024]
    if head.startswith(b"PK"):
        return _read_zip(path, data, options)
    if b"%PDF-" in head:
        # Imported when needed: PDFium is slow to load, and most plans are Word files.
        from planlint.parsers.pdf import read_pdf

        return read_pdf(path, options)
    if head.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            return read_docx(path, options, unlock(data, path, options))
        if "WordDocument".encode("utf-16-le") in data:
            return read_docx(path, options, to_docx(data, ".doc", path, options))
        raise ReadError("an Office file, but not a Word document", path=path, kind="not-a-document")
    if head.lstrip().startswith(b"{\\rtf"):
        return read_docx(path, options, to_docx(data, ".rtf", path, options))
    return read_text(path, data)


def _read_zip(path: Path, data: bytes, options: ReadOptions) -> Source:
    package = Package(data, path, options)
    if (package.read("mimetype") or b"").startswith(_ODT):
        return read_docx(path, options, to_docx(data, ".odt", path, options))
    if not package.has("[Content_Types].xml") and not package.has("word/document.xml"):
        raise ReadError("a zip file, but not a Word document", path=path, kind="not-a-document")
    return read_docx(path, options, data)
