"""What kind of thing a provision is: a contact with the child, a brief occasion, a standing arrangement, equipment.

The kind is read from the words in order: the thing named first is what is delivered, unless a later verb of delivery
says more. ``doc._.things`` lists what was found.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from planlint.facts.lazy import Lazy
from planlint.facts.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Thing:
    """One word of provision, text[start:end]; ``kind`` is strong (a contact whatever else is named), contact, brief, standing or
    equipment.
    """

    start: int
    end: int
    kind: str


@Language.factory("planlint_delivery", default_config={"words": {}})
class DeliveryFinder(Lazy):
    """spaCy component: fills ``doc._.things``."""

    attribute = "things"

    def __init__(self, nlp: Language, name: str, words: Mapping[str, Any]) -> None:
        super().__init__()
        self._phrases = Phrases(nlp)
        for kind in ("strong", "contact", "brief", "standing", "equipment"):
            self._phrases.add(kind, words.get(kind, ()))

    def read(self, doc: Doc, text: str) -> tuple[Thing, ...]:
        """Find the words of provision in ``doc``; the longest of overlapping ones stays."""
        return tuple(Thing(*found) for found in self._phrases.find(doc))
