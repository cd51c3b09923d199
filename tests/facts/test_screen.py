"""Lists of patterns behind a screen find what they find without it."""

from __future__ import annotations

import re

import pytest

from planlint import packs
from planlint.facts.screen import Screened, stems


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"communicat(?:es|ing)?\b", {"communicat"}),
        (r"(?:mild|moderate) (?:\w+ ){0,2}(?:delays?|impair)", {"delay", "impair"}),
        (r"(?P<who>Mum|dad)\w", {"mum", "dad"}),
        (r"(?:no )?speech|gestures?", {"speech", "gesture"}),
        (r"colou?red", {"colo"}),
        (r"me+t", {"me"}),
        (r"a{2}bcd", {"bcd"}),
        (r"(?!never)always(?=, then)", {"always"}),
        (r"[abc\]]def", {"def"}),
        (r"(?:foo)?", None),
        (r"speech|\w+", None),
        (r"(?:a|)bc|(?:x|)", None),
    ],
)
def test_stems_of_a_pattern(pattern: str, expected: set[str] | None) -> None:
    assert stems(pattern) == expected


def test_a_screened_list_finds_the_same() -> None:
    pack = packs.read(packs.shipped())
    texts = [text for rule in pack.rules for text in (*rule.examples.flag, *rule.examples.allow) if isinstance(text, str)]
    for name, entries in pack.words["views"].items():
        if isinstance(entries, list):
            screened, plain = Screened(entries, "(?:#)"), re.compile("|".join(entries), re.IGNORECASE)
            for text in texts:
                assert [m.span() for m in screened.finditer(text)] == [m.span() for m in plain.finditer(text)], name
                assert bool(screened.search(text)) == bool(plain.search(text)), name


def test_an_empty_list_finds_nothing() -> None:
    assert not Screened([], "(?:#)").search("anything")
