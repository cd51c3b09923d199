"""Opening files that may be broken or hostile: size, zip and XML limits, one clear error each."""

from __future__ import annotations

import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from lxml import etree  # type: ignore[import-untyped, unused-ignore]

from planlint.errors import ReadError
from planlint.parsers.docx_xml import STRICT
from planlint.parsers.options import ReadOptions

_CHUNK = 1 << 16
_DOCTYPE = tuple("<!DOCTYPE".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))
_DAMAGED = "the file is damaged or was cut short; open it in Word and save it again, or ask for a new copy"


def read_bytes(path: Path, options: ReadOptions) -> bytes:
    """The bytes of the file; raises ReadError when it is missing, empty, too large or cannot be opened."""
    try:
        if not path.is_file():
            kind = "not-a-document" if path.exists() else "not-found"
            raise ReadError("not a file" if path.exists() else "no such file", path=path, kind=kind)
        with path.open("rb") as stream:
            data = stream.read(options.max_bytes + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "bad file name"
        raise ReadError(f"cannot be opened ({reason})", path=path, kind="unreadable") from None
    if len(data) > options.max_bytes:
        raise ReadError(
            f"larger than {options.max_bytes // 1_000_000} MB; remove pictures or split it", path=path, kind="too-large"
        )
    if not data.strip():
        raise ReadError("the file is empty", path=path, kind="empty")
    return data


@dataclass(slots=True)
class _Budget:
    """Bytes that may still be unpacked."""

    left: int


class Package:
    """The parts of a zip file, decompressed within one byte budget that counts bytes really read."""

    def __init__(self, data: bytes, path: Path, options: ReadOptions, outer: Package | None = None) -> None:
        """``outer`` is the package that held ``data``; the two share a budget."""
        self.path = path
        self.options = options
        self._budget: _Budget = _Budget(options.max_unzipped_bytes) if outer is None else outer._budget
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
            self._names = {name.lstrip("/").lower(): name for name in self._zip.namelist()}
        except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError):
            raise ReadError(_DAMAGED, path=path, kind="truncated") from None

    def has(self, name: str) -> bool:
        """Whether there is such a part; names of parts know no case."""
        return name.lstrip("/").lower() in self._names

    def read(self, name: str) -> bytes | None:
        """The bytes of a part, None when there is no such part; raises ReadError past the budget."""
        stored = self._names.get(name.lstrip("/").lower())
        if stored is None:
            return None
        chunks: list[bytes] = []
        try:
            with self._zip.open(stored) as stream:
                while chunk := stream.read(_CHUNK):
                    self._budget.left -= len(chunk)
                    if self._budget.left < 0:
                        raise ReadError("unpacks to far more than a document holds", path=self.path, kind="unsafe")
                    chunks.append(chunk)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError):
            raise ReadError(_DAMAGED, path=self.path, kind="truncated") from None
        except (RuntimeError, NotImplementedError):
            # zipfile's answer to a zip password or an unknown compression
            raise ReadError("the file is locked with a zip password", path=self.path, kind="encrypted") from None
        return b"".join(chunks)

    def xml(self, name: str) -> Any | None:
        """The root element of an XML part, None when there is no such part."""
        data = self.read(name)
        return None if data is None else parse_xml(data, self.path, self.options)


def parse_xml(data: bytes, path: Path, options: ReadOptions) -> Any:
    """The root element; no DOCTYPE, no entities, within the limits; ISO Strict is made plain."""
    if any(mark in data for mark in _DOCTYPE):
        raise ReadError("holds a DOCTYPE, which no Word file needs; not read", path=path, kind="unsafe")
    if data.count(b"<") > 2 * options.max_objects + 10:
        raise ReadError("holds more objects than a document should", path=path, kind="too-large")
    if b"purl.oclc.org/ooxml" in data:
        for strict, usual in STRICT:
            data = data.replace(strict, usual.strip("{}").encode())
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        if "depth" in str(error).lower():
            raise ReadError("nested too deeply to be a document", path=path, kind="unsafe") from None
        raise ReadError(_DAMAGED, path=path, kind="truncated") from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise ReadError("holds a DOCTYPE, which no Word file needs; not read", path=path, kind="unsafe")
    _check_depth(root, path, options)
    return root


def _check_depth(root: Any, path: Path, options: ReadOptions) -> None:
    depth = count = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        count += 1
        if depth > options.max_depth:
            raise ReadError("nested too deeply to be a document", path=path, kind="unsafe")
    if count > 2 * options.max_objects:
        raise ReadError("holds more objects than a document should", path=path, kind="too-large")
