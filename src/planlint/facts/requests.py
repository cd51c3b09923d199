"""Whether a hope asks for provision, a placement or a process instead of saying what life is hoped for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from planlint.facts.lazy import Lazy

_OWN_LIFE = re.compile(r"\b(?:work(?:s|ing)?|job|volunteer(?:s|ing)?) (?:in|at|with|as|for)\b[^.;]{0,20}$|\b(?:be(?:come|ing)?|train(?:s|ing)?(?: to be| as)?) (?:an?|the)\b[^.;]{0,12}$|\b(?:not|never|no longer|without|stop)\b[^.;]{0,20}$", re.IGNORECASE)


@Language.factory("planlint_requests", default_config={"words": {}})
class RequestReader(Lazy):
    """spaCy component: fills ``doc._.request`` with the (start, end) of what is asked for, or None."""

    attribute = "request"
    default = None

    def __init__(self, nlp: Language, name: str, words: Mapping[str, Any]) -> None:
        super().__init__()
        self._decisive, self._asks, self._life = (
            re.compile("|".join(f"(?:{pattern})" for pattern in words[name]), re.IGNORECASE) for name in ("decisive", "asks", "life")
        )

    def read(self, doc: Doc, text: str) -> tuple[int, int] | None:
        """Weigh what is asked for against what life is hoped for."""
        decisive = next((m for m in self._decisive.finditer(text) if not _OWN_LIFE.search(text[: m.start()])), None)
        asked = decisive or self._asks.search(text)
        return asked.span() if asked and (decisive or not self._life.search(text)) else None
