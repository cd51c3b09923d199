"""Whether a hope asks for provision, a placement or a process instead of saying what life is hoped for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc


@Language.factory("planlint_requests", default_config={"words": {}})
class RequestReader:
    """spaCy component: fills ``doc._.request`` with the (start, end) of what is asked for, or None."""

    def __init__(self, nlp: Language, name: str, words: Mapping[str, Any]) -> None:
        if not Doc.has_extension("request"):
            Doc.set_extension("request", default=None)
        self._asks = re.compile("|".join(f"(?:{p})" for p in words["strong"]), re.IGNORECASE)
        self._life = re.compile("|".join(f"(?:{p})" for p in words["life"]), re.IGNORECASE)

    def __call__(self, doc: Doc) -> Doc:
        """Weigh what is asked for against what life is hoped for."""
        asked = self._asks.search(doc.text)
        life = list(self._life.finditer(doc.text)) if asked else []
        doc._.request = asked.span() if asked and not life else None
        return doc
