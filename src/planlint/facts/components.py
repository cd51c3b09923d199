"""The fact pipeline: a blank English spaCy pipeline with planlint's components, and its reader of items."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, TypeVar, cast

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from planlint.facts.case import CaseFacts
from planlint.facts.coverage import covering
from planlint.facts.delivery import DeliveryFinder
from planlint.facts.ends import EndPointFinder
from planlint.facts.item import ItemFacts
from planlint.facts.lazy import Lazy
from planlint.facts.outcomes import OutcomeReader
from planlint.facts.people import PeopleFinder
from planlint.facts.phrases import Phrases
from planlint.facts.quantities import Quantity, QuantityReader
from planlint.facts.requests import RequestReader
from planlint.facts.wording import WordingFinder
from planlint.model import Case, Document, Item
from planlint.model import Facts as PlanFacts


@Language.factory("planlint_quantities", default_config={"words": {}})
class Quantities(Lazy):
    """spaCy component: fills ``doc._.quantities``."""

    attribute = "quantities"

    def __init__(self, nlp: Language, name: str, words: Mapping[str, Any]) -> None:
        super().__init__()
        self._always = Phrases(nlp)
        self._always.add("continuous", words["continuous"]["phrases"])
        self._read = QuantityReader(words["classes"], words["not_frequency"]["after_adverb"])

    def read(self, doc: Doc, text: str) -> tuple[Quantity, ...]:
        """Read the quantities of ``doc``."""
        return tuple(self._read(text, [(start, end) for start, end, _ in self._always.find(doc)]))


T = TypeVar("T")
COMPONENTS: dict[str, tuple[Callable[[Language, str, Mapping[str, Any]], Lazy], str]] = {
    "planlint_quantities": (Quantities, "time"), "planlint_people": (PeopleFinder, "people"), "planlint_wording": (WordingFinder, "weak-phrases"),
    "planlint_delivery": (DeliveryFinder, "delivery"), "planlint_ends": (EndPointFinder, "phases"), "planlint_outcomes": (OutcomeReader, "outcomes"),
    "planlint_requests": (RequestReader, "requests"),
}  # fmt: skip
"""Name of each component → the component and its file in ``rules/words``."""


class Facts:
    """Reads the facts of items. ``words`` maps the name of each file in ``rules/words`` to its content."""

    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        self.words = words
        self.nlp = spacy.blank("en")
        self._lexicons: dict[Any, Any] = {}
        # made directly: add_pipe would copy and check the word lists as configuration, which takes longer than reading a plan
        self._components = [make(self.nlp, name, words[file]) for name, (make, file) in COMPONENTS.items()]
        self._ends = next(component for component in self._components if isinstance(component, EndPointFinder))

    def read(self, items: Iterable[Item], about: PlanFacts | None = None, covered: Collection[str] = (), special_school: bool = False) -> list[ItemFacts]:
        """Facts of each item, in order. ``about`` gives the child's name and dates; ``covered`` the ids of items whose
        end point a statement above them gives.
        """
        known = about or PlanFacts()
        listed = list(items)
        return [ItemFacts(item, self.doc(item.text), known, item.id in covered, self._goal_doc(item), special_school) for item in listed]

    def _goal_doc(self, item: Item) -> Doc | None:
        """An outcome whose main part is not its first cell is read from there; offsets stay those of its text."""
        start = next((part.start for part in item.parts if part.kind == "main"), 0)
        return self.doc(" " * start + item.text[start:]) if start and item.role == "outcome" else None

    def doc(self, text: str) -> Doc:
        """``text`` as a Doc whose extension attributes (``doc._.quantities`` …) read on first access."""
        doc = self.nlp.make_doc(text)
        for component in self._components:
            component(doc)
        return doc

    def read_case(self, case: Case) -> CaseFacts:
        """Facts of a case; each document is read when somebody asks."""
        return CaseFacts(case, self)

    def read_document(self, document: Document, special_school: bool = False) -> dict[str, ItemFacts]:
        """Facts of every item of a plan or an advice document, by item id."""
        covered = {item.id for section in document.sections if section.id in ("E", "outcomes") for item, _ in covering(section, self._ends.find)}
        return {facts.item.id: facts for facts in self.read(document.items, document.facts, covered, special_school)}

    def lexicon(self, make: Callable[[Mapping[str, Mapping[str, Any]]], T]) -> T:
        """``make(words)``, made once."""
        if make not in self._lexicons:
            self._lexicons[make] = make(self.words)
        return cast(T, self._lexicons[make])
