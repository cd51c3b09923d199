"""Names and small helpers for WordprocessingML; the one place that knows the namespaces."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Element = Any
"""An lxml element; lxml ships no types."""
Path = tuple[int, ...]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
V = "{urn:schemas-microsoft-com:vml}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"

ALTERNATE = MC + "AlternateContent"

STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", R),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", M),
    (b"http://purl.oclc.org/ooxml/drawingml/main", A),
    (b"http://purl.oclc.org/ooxml/drawingml/diagram", DGM),
)
"""ISO Strict namespaces and the ones Word writes by default."""

_LARGEST = 100_000
"""No list, table or outline of a document counts further."""
_FALSE = frozenset({"0", "false", "off", "none"})


def val(element: Element | None, name: str = "val") -> str | None:
    """The w:val (or other w:) attribute, or None."""
    if element is None:
        return None
    value: str | None = element.get(W + name)
    return value


def number(element: Element | None, name: str = "val", default: int = 0) -> int:
    """A w: attribute as a whole number; ``default`` where it is missing or wrong."""
    try:
        value = int(val(element, name) or default)
    except ValueError:
        return default
    return value if abs(value) < _LARGEST else default


def on(parent: Element | None, name: str) -> bool | None:
    """An on/off property of ``parent``: None where it is not set."""
    child = None if parent is None else parent.find(W + name)
    if child is None:
        return None
    return (val(child) or "true").lower() not in _FALSE


def find(parent: Element | None, *names: str) -> Element | None:
    """The descendant reached by the w: names, or None."""
    for name in names:
        if parent is None:
            return None
        parent = parent.find(W + name)
    return parent


def children(parent: Element, path: Path) -> Iterator[tuple[Element, Path]]:
    """The child elements of ``parent`` with their index paths; comments count in the index but are not given."""
    for index, child in enumerate(parent):
        if isinstance(child.tag, str):
            yield child, (*path, index)


def branch(alternate: Element, path: Path) -> tuple[Element, Path] | None:
    """The one branch of mc:AlternateContent to read: the first Choice, else the Fallback."""
    fallback = None
    for child, where in children(alternate, path):
        if child.tag == MC + "Choice":
            return child, where
        if child.tag == MC + "Fallback" and fallback is None:
            fallback = child, where
    return fallback


def is_shaded(shd: Element | None) -> bool | None:
    """Whether w:shd draws a background other than white; None where there is no w:shd."""
    if shd is None:
        return None
    pattern = (val(shd) or "clear").lower()
    if pattern not in ("clear", "nil"):
        return True
    if pattern == "nil":
        return False
    fill = (val(shd, "fill") or "auto").lower()
    return fill not in ("auto", "ffffff", "none", "white") and fill != ""
