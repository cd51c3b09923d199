"""The facts of a whole case: those of each item of the plan, and what a rule asks of plan and advice together.

Knowledge about a plan as a whole (its people, the child's school years, the conditions it names) stands in a module of
its own as a class made from ``CaseFacts``; ``about`` makes it once a case, however many rules ask.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, cast

from planlint.facts.item import ItemFacts
from planlint.model import Case, Document

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from planlint.facts.components import Facts

T = TypeVar("T")
_WORD = re.compile(r"[^\W_]+")


class CaseFacts(Mapping[str, ItemFacts]):
    """Facts of the plan's items by item id; ``case`` is the case itself, ``words`` the files of ``rules/words`` by name."""

    def __init__(self, case: Case, reader: Facts) -> None:
        self.case = case
        self.words = reader.words
        self._reader = reader
        self._made: dict[Any, Any] = {}
        self._words_in: dict[str, frozenset[str]] = {}

    @cached_property
    def _items(self) -> dict[str, ItemFacts]:
        return self._reader.read_document(self.case.plan, self.case.special_school)

    def __getitem__(self, id: str) -> ItemFacts:
        return self._items[id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def advice(self, document: Document) -> Mapping[str, ItemFacts]:
        """Facts of the items of an advice document of the case, by item id; read on first use."""
        key = ("advice", document.path)
        if key not in self._made:
            self._made[key] = self._reader.read_document(document)
        return cast(Mapping[str, ItemFacts], self._made[key])

    def words_in(self, text: str) -> frozenset[str]:
        """The words of a text in lower case, found once a case: a text without the words that a pattern cannot do without
        is not searched for it.
        """
        if text not in self._words_in:
            self._words_in[text] = frozenset(_WORD.findall(text.lower()))
        return self._words_in[text]

    def doc(self, text: str) -> Doc:
        """Any text as a Doc with the fact components' attributes (``doc._.people`` …)."""
        return self._reader.doc(text)

    def about(self, make: Callable[[CaseFacts], T]) -> T:
        """``make(self)``, made once a case."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast(T, self._made[make])

    def lexicon(self, make: Callable[[Mapping[str, Mapping[str, Any]]], T]) -> T:
        """``make(words)``, made once a run: for patterns compiled from the word lists."""
        return self._reader.lexicon(make)
