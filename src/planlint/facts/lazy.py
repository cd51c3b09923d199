"""Components that read a text only when somebody asks for what they find.

A plan has a hundred items and a rule asks each of a few facts; so a component marks the Doc, and its extension
attribute reads on first access and remembers.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from spacy.tokens import Doc


class Lazy:
    """Base of planlint's components: ``doc._.<attribute>`` calls ``read(doc, text)`` once, on first access."""

    attribute: str
    default: Any = ()

    def __init__(self) -> None:
        if not Doc.has_extension(self.attribute):
            Doc.set_extension(self.attribute, getter=_getter(self.attribute, self.default))

    def __call__(self, doc: Doc) -> Doc:
        """Mark ``doc`` as readable by this component."""
        doc.user_data[f"planlint:{self.attribute}"] = self.read
        return doc

    def read(self, doc: Doc, text: str) -> Any:
        """What stands in ``doc``, whose text is ``text``."""
        raise NotImplementedError


def _getter(attribute: str, default: Any) -> Callable[[Doc], Any]:
    done, todo = f"planlint-done:{attribute}", f"planlint:{attribute}"

    def get(doc: Doc) -> Any:
        known = doc.user_data
        if done not in known:
            read = known.get(todo)
            if read is None:
                return default
            if _TEXT not in known:
                known[_TEXT] = doc.text  # spaCy builds the text anew at each access
            known[done] = read(doc, known[_TEXT])
        return known[done]

    return get


_TEXT = "planlint:text"
