"""Components that read a text only when somebody asks for what they find.

A plan has a hundred items and a rule asks each of a few facts; so a component marks the Doc, and its extension
attribute reads on first access and remembers.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from spacy.tokens import Doc


class Lazy:
    """Base of planlint's components: ``doc._.<attribute>`` calls ``read(doc)`` once, on first access."""

    attribute: str
    default: Any = ()

    def __init__(self) -> None:
        if not Doc.has_extension(self.attribute):
            Doc.set_extension(self.attribute, getter=_getter(self.attribute, self.default))

    def __call__(self, doc: Doc) -> Doc:
        """Mark ``doc`` as readable by this component."""
        doc.user_data["planlint", self.attribute] = self.read
        return doc

    def read(self, doc: Doc) -> Any:
        """What stands in ``doc``."""
        raise NotImplementedError


def _getter(attribute: str, default: Any) -> Callable[[Doc], Any]:
    def get(doc: Doc) -> Any:
        done = doc.user_data.get(("planlint-done", attribute), default)
        if done is not default or ("planlint-done", attribute) in doc.user_data:
            return done
        read = doc.user_data.get(("planlint", attribute))
        if read is None:
            return default
        value = doc.user_data["planlint-done", attribute] = read(doc)
        return value

    return get
