"""Word files (.docx, .docm, ISO Strict) -> Source, by an own walk over the XML.

python-docx silently drops content controls, tracked insertions, text boxes and much else, so it is not used to read.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from pathlib import Path

from planlint.errors import ReadError
from planlint.model import Block, Content, Source, blocks_of
from planlint.parsers.docx_body import BodyReader, Parts
from planlint.parsers.docx_chunk import chunk_content
from planlint.parsers.docx_numbering import Numbering
from planlint.parsers.docx_styles import Styles
from planlint.parsers.docx_xml import A, Element, R, W, val
from planlint.parsers.glyphs import fold
from planlint.parsers.office import to_docx
from planlint.parsers.options import DEFAULT, ReadOptions
from planlint.parsers.safety import Package, read_bytes

_CHANGES = ("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel")
_NOT_NOTES = ("separator", "continuationSeparator", "continuationNotice")


def read_docx(path: Path, options: ReadOptions = DEFAULT, data: bytes | None = None) -> Source:
    """The Word file as a Source; ``data`` holds its bytes when they were read (or decrypted) before."""
    package = Package(read_bytes(path, options) if data is None else data, path, options)
    return _Reader(package, path, options).source()


class _Reader:
    """Brings the parts of one file together."""

    def __init__(self, package: Package, path: Path, options: ReadOptions, *, embedded: bool = False) -> None:
        self._package = package
        self._path = path
        self._options = options
        self._embedded = embedded
        self._main = self._find_main()
        self._relations = self._read_relations(self._main)
        self._notes: dict[str, dict[str, Element]] = {}

    def source(self) -> Source:
        """The whole file."""
        root = self._package.xml(self._main)
        body = None if root is None else root.find(W + "body")
        if body is None:
            raise ReadError("not a Word document", path=self._path, kind="not-a-document")
        styles = Styles(self._part("styles"))
        numbering = Numbering(self._part("numbering"), styles)
        tracked = self._options.tracked
        parts = Parts(styles, numbering, tracked, self._note, self._chunk, self._diagram)
        self._parts = parts
        reader = BodyReader(body, parts)
        content = tuple(reader.read(body))
        return Source(
            path=str(self._path),
            format="docx",
            content=content,
            furniture=tuple(self._furniture(root)),
            tracked_changes=any(next(body.iter(W + name), None) is not None for name in _CHANGES),
            comments=self._comments(),
            highlights=reader.highlights,
            title=self._title(),
        )

    def _find_main(self) -> str:
        for type, target in self._read_relations("").values():
            if type.endswith("/officeDocument"):
                return target
        return "word/document.xml"

    def _read_relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Relationship id -> (type, part name) of a part; of the package for ""."""
        folder, name = posixpath.split(part)
        root = self._package.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
        relations: dict[str, tuple[str, str]] = {}
        for relation in [] if root is None else root:
            if not isinstance(relation.tag, str) or relation.get("TargetMode") == "External":
                continue
            target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target") or "")).lstrip("/")
            relations[relation.get("Id") or ""] = relation.get("Type") or "", target
        return relations

    def _part(self, kind: str) -> Element | None:
        """The XML part of that kind which the main part names."""
        for type, target in self._relations.values():
            if type.endswith(f"/{kind}"):
                return self._package.xml(target)
        return None

    def _note(self, kind: str, id: str) -> list[Block]:
        """The text of a footnote or endnote, the first time it is asked for."""
        if kind not in self._notes:
            root = self._part(f"{kind}s")
            notes = [] if root is None else root.findall(W + kind)
            self._notes[kind] = {val(note, "id") or "": note for note in notes if val(note, "type") not in _NOT_NOTES}
        note = self._notes[kind].pop(id, None)
        return [] if note is None else list(blocks_of(tuple(BodyReader(note, self._parts, numbered=False).read(note))))

    def _chunk(self, id: str) -> list[Content]:
        """The content of an embedded Word file or web page, as some programs put it in place of paragraphs."""
        _, target = self._relations.get(id, ("", ""))
        data = self._package.read(target)
        if data is None:
            return []
        if data.lstrip().startswith(b"{\\rtf"):
            data = to_docx(data, ".rtf", self._path, self._options)
        if not data.startswith(b"PK"):
            return chunk_content(data)
        if self._embedded:  # one level is all that programs write; more would be an attack
            return []
        inner = Package(data, self._path, self._options, self._package)
        return [*_Reader(inner, self._path, self._options, embedded=True).source().content]

    def _diagram(self, id: str) -> list[str]:
        """The texts of a SmartArt drawing, in the order of its outline."""
        _, target = self._relations.get(id, ("", ""))
        root = self._package.xml(target)
        paragraphs = [] if root is None else root.iter(A + "p")
        texts = (fold("".join(text.text or "" for text in paragraph.iter(A + "t"))) for paragraph in paragraphs)
        return [text for text in texts if text]

    def _furniture(self, root: Element) -> Iterator[Block]:
        """Running heads and feet, equal texts once."""
        names = {
            self._relations[id][1]
            for tag in ("headerReference", "footerReference")
            for reference in root.iter(W + tag)
            if (id := reference.get(R + "id")) in self._relations
        }
        seen: set[str] = set()
        for name in sorted(names):
            part = self._package.xml(name)
            content: tuple[Content, ...] = ()
            if part is not None:
                content = tuple(BodyReader(part, self._parts, numbered=False).read(part))
            for block in blocks_of(content):
                if block.text and block.text not in seen:
                    seen.add(block.text)
                    yield block

    def _comments(self) -> int:
        root = self._part("comments")
        return 0 if root is None else len(root.findall(W + "comment"))

    def _title(self) -> str | None:
        for type, target in self._read_relations("").values():
            if type.endswith("/core-properties") and (root := self._package.xml(target)) is not None:
                for element in root.iter("{http://purl.org/dc/elements/1.1/}title"):
                    return fold(element.text or "") or None
        return None
