"""Sentence boundaries that know the abbreviations of plans ("approx. 10 mins.", "P.E.", "e.g.", "Mr. Amis")."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

_ABBREVIATIONS = frozenset("mr mrs ms miss dr prof st e.g eg i.e ie etc approx max min mins hr hrs wk wks no nos p.e p pp para paras fig vs incl excl dept tel ref sec yr yrs jan feb mar apr jun jul aug sept sep oct nov dec c a.m p.m".split())


@Language.component("planlint_sentences")
def split_sentences(doc: Doc) -> Doc:
    """Set ``token.is_sent_start``; a bar between table cells also ends a sentence."""
    start = True
    for index, token in enumerate(doc):
        token.is_sent_start = start
        start = False
        if token.text == "|":
            start = True
        elif token.text[-1] in ".!?" or (index and token.text in "”’\")" and doc[index - 1].text in ".!?"):
            word = (token.text[:-1] or (doc[index - 1].text if index else "")).lower()
            following = doc[index + 1].text if index + 1 < len(doc) else ""
            start = bool(following) and not following[0].islower() and not (token.text.endswith(".") and word in _ABBREVIATIONS)
    return doc
