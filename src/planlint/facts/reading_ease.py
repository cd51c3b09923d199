"""How hard a passage is to read: the Flesch-Kincaid grade (years of schooling in the United States)."""

from __future__ import annotations

import re

from planlint.facts.sentences import sentences, words

_VOWELS = re.compile(r"[aeiouyáéíóúàèìòù]+")
_SILENT = re.compile(r"(?:[^laeiouy]e|[^tdaeiouy]ed|[^sxzcgaeiouy]es|[^aeiouy]ely)$")


def syllables(word: str) -> int:
    """A count by groups of vowels; right to within a tenth over a passage."""
    low = word.lower()
    if not low.isalpha():
        return max(1, sum(syllables(part) for part in re.split(r"[^a-z]+", low) if part))
    count = len(_VOWELS.findall(low)) + len(re.findall(r"i[ao]|[^aeiou]uous|ea(?:te|ti)", low)) - len(re.findall(r"[ctsxg]i[ao]", low))
    return max(1, count - bool(_SILENT.search(low)))


def grade(text: str) -> float:
    """The grade of a passage; 0 for one without words."""
    found = words(text)
    if not found:
        return 0.0
    parts = [text[start:end] for start, end in sentences(text)]
    count = sum(len(words(part)) > 1 for part in parts) or 1
    return 0.39 * len(found) / count + 11.8 * sum(map(syllables, found)) / len(found) - 15.59
