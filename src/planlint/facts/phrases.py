"""Fixed phrases of a text, longest first, as character ranges."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc


class Phrases:
    """Lists of phrases under labels, matched as whole words in any case."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self._matcher = PhraseMatcher(nlp.vocab, attr="LOWER")

    def add(self, label: str, phrases: Iterable[str]) -> None:
        """Look for ``phrases`` too; straight and curly apostrophes are the same."""
        forms = {form for phrase in phrases for form in (phrase, phrase.replace("'", "’"))}
        if forms:
            self._matcher.add(label, [self._doc(form) for form in sorted(forms)])

    def _doc(self, phrase: str) -> Doc:
        words = phrase.split(" ")
        # plain words need no tokeniser, which is the slow part of making two thousand phrases
        return Doc(self._nlp.vocab, words=words) if all(map(str.isalpha, words)) else self._nlp.make_doc(phrase)

    def find(self, doc: Doc) -> list[tuple[int, int, str]]:
        """(start, end, label) in reading order; of overlapping phrases the longest stays."""
        found = sorted(self._matcher(doc), key=lambda match: (match[1] - match[2], match[1]))
        taken: set[int] = set()
        kept: list[tuple[int, int, str]] = []
        strings = doc.vocab.strings
        for label, start, end in found:
            if not taken.intersection(range(start, end)):
                taken.update(range(start, end))
                last = doc[end - 1]
                kept.append((doc[start].idx, last.idx + len(last), strings[label]))
        return sorted(kept)
