"""What kind of thing a provision is: a contact with the child, a brief occasion, a standing arrangement, equipment.

The kind is read from the words in order: the thing named first is what is delivered, unless a later verb of delivery
says more. ``doc._.things`` lists what was found.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.util import filter_spans

from planlint.facts.lazy import Lazy


@dataclass(frozen=True, slots=True)
class Thing:
    """One word of provision, text[start:end]; ``kind`` is strong (a contact whatever else is named), contact, brief, standing or
    equipment."""

    start: int
    end: int
    kind: str


@Language.factory("planlint_delivery", default_config={"words": {}})
class DeliveryFinder(Lazy):
    """spaCy component: fills ``doc._.things``."""

    attribute = "things"

    def __init__(self, nlp: Language, name: str, words: Mapping[str, Any]) -> None:
        super().__init__()
        self._matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
        for kind in ("strong", "contact", "brief", "standing", "equipment"):
            phrases = words.get(kind, ())
            if phrases:
                self._matcher.add(kind, [nlp.make_doc(phrase) for phrase in phrases])

    def read(self, doc: Doc) -> tuple[Thing, ...]:
        """Find the words of provision in ``doc``; the longest of overlapping ones stays."""
        spans = filter_spans(self._matcher(doc, as_spans=True))
        return tuple(Thing(s.start_char, s.end_char, s.label_) for s in spans)
