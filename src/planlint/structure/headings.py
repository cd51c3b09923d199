"""Finding the headings of a plan's sections, by letter, title words and look."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from planlint.model import Block
from planlint.structure.layouts import Index
from planlint.structure.looks import Style, is_numbered_title
from planlint.structure.words import ends_sentence, is_contents_line, key, without_continued, words

ORDER = ("A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K")

_ID = r"(?:[Hh]\s?[12]|[A-Ka-k])(?![^\W_]|['’])"
_JOIN = r"(?:\s*(?:,|/|&|\+|\band\b)\s*|[–-])"
_LIST = rf"{_ID}(?:{_JOIN}{_ID})*"
_WORDED = re.compile(
    rf"^\W*(?:ehc\s?plan\s+|ehcp\s+)?(?P<word>sections?|"
    rf"parts?)\s*[:\-–—]?\s*[(\"'‘“]?(?P<ids>{_LIST})(?P<sub>\d\b)?[)\"'’”]?"
    r"(?P<sep>\s*[:.)/|]\s*|\s*[–—-]+\s*|\s+|$)(?P<rest>.*)$",
    re.I,
)
_BARE = re.compile(
    r"^\W*\(?(?P<ids>(?:H\s?[12]|[A-K])(?:(?:\s*[,/&+]\s*|\s+and\s+|[–-])(?:H\s?[12]|[A-K])(?![^\W_]|['’]))*)"
    r"(?P<sub>(?:(?<=[A-GI-K])|(?<=H\d)\.)\d)?\)?"
    r"(?P<sep>\s*[:.)|]\s*|\s*[–—-]+\s*|\s+|$)(?P<rest>.*)$"
)
_TAIL = re.compile(
    rf"^(?P<rest>.{{3,}}?)\s*[(\[–—:-]*\s*\b(?P<word>sections?|parts?)\s*(?P<ids>{_LIST})\s*[)\]]*\s*:?$", re.I
)
_TAIL_BARE = re.compile(
    r"^(?P<rest>.{3,}?)\s*[(\[]\s*(?P<ids>(?:H\s?[12]|[A-K])(?:(?:\s*[,/&+-]\s*|\s+and\s+)(?:H\s?[12]|"
    r"[A-K]))*)\s*[)\]]\s*:?$"
)
_MORE = re.compile(r"(?:\band\b|&|,|/)\s*(?:section\s+)?(H\s?[12]|[A-K])\b(?=\s*(?:\(|$|and\b|,|[:–-]))")
_NUMBERED_OUTCOME = re.compile(r"\b(?:outcome|provision|need|objective)s? (?:no |number )?[a-k]?\d+\b")
_VERB = re.compile(
    r"^(?:is|are|was|were|says?|said|sets?|describes?|below|above|should|must|will|shall|may|can|has|have|"
    r"for|of|in|and|to|"
    r"which|that|provisions?\s+(?:is|will)|lists?|refers?|gives?|contains?|explains?|states?|tells?)\b"
)


@dataclass(frozen=True)
class Found:
    """A section heading: the sections it opens, what follows the letter, and how sure it is."""

    ids: tuple[str, ...]
    title: str
    rest: str = ""
    lettered: bool = False
    """Whether a letter said so, not the title alone."""
    worded: bool = False
    """Whether it says "Section" or "Part"."""
    score: int = 0


def letters(text: str) -> tuple[str, ...]:
    """The section ids of a list of letters such as "B/E/F", "C and G", "H"."""
    found: list[str] = []
    for match in re.finditer(r"H\s?[12]|[A-K]", text.upper().replace("AND", " ")):
        name = match[0].replace(" ", "")
        found += ["H1", "H2"] if name == "H" else [name]
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=4096)
def sections_of(phrase: str, index: Index) -> tuple[str, ...]:
    """The sections that title words speak of, best first: the phrase standing first in the title decides."""
    if index.titles["H1"].find(phrase):
        return ("H1",)
    hits = []
    for name, phrases in index.titles.items():
        match = phrases.find(phrase)
        if match:
            hits.append((match.start(), -len(match[0]), name))
    names = [name for _, _, name in sorted(hits)]
    return tuple("H1" if name == "H" else name for name in names)


@lru_cache(maxsize=4096)
def coverage(phrase: str, index: Index) -> float:
    """The share of a title's telling words that are words of section titles; a name in front ("Bea's") aside."""
    telling = [word for word in phrase.split() if word not in index.filler and not word.isdigit()]
    owner = next((n for n, word in enumerate(telling[:3], 1) if word.endswith(("'s", "s'"))), 0)
    telling = telling[owner:]
    return sum(word in index.vocabulary for word in telling) / len(telling) if telling else 0.0


_FOR_NAME = re.compile(r"\s(?i:for|of|about|with)\s+(?P<name>[A-Z][\w’'-]*(?:\s+(?:and\s+)?[A-Z][\w’'-]*){0,3})\W*$")


def _nameless(title: str, index: Index) -> str:
    """The key of a title without the names in it ("Outcomes for Sam", "What outcomes do we want for Sam?")."""
    last = _FOR_NAME.search(title)
    name = key(last["name"]) if last else ""
    if last and not set(name.split()) & index.vocabulary and not index.heading("area", name):
        title = title[: last.start()]
    first, *rest = title.split() or [""]
    lower = [word for word in rest if not word[:1].isupper()]
    return key(" ".join([first, *lower])) if 2 * len(lower) > len(rest) else key(title)


def line_sections(text: str, index: Index) -> tuple[str, ...]:
    """The sections that a line names, by letter or title, whatever its look: for contents lists."""
    for pattern in (_WORDED, _BARE, _TAIL):
        match = pattern.match(text)
        if match:
            ids, named = letters(match["ids"]), sections_of(key(match["rest"]), index)
            if set(ids) & set(named) or (match.groupdict().get("word") and not match["rest"].strip()):
                return ids
    phrase = key(text)
    named = sections_of(phrase, index)
    return named[:1] if named and coverage(phrase, index) >= 0.6 and not ends_sentence(text) else ()


def find_heading(
    block: Block, style: Style, index: Index, own_row: bool = False, expected: str = ""
) -> Found | None:
    """The section heading that ``block`` is, or None. ``own_row``: it stands alone in a table row or label cell.

    ``expected`` is the section that comes next: its bare letter may have a title of any words.
    """
    text = without_continued(block.text.strip())
    if not text or words(text) > 60 or is_contents_line(text):
        return None
    return _by_letter(text, block, style, index, own_row, expected) or _by_title(text, block, style, index, own_row)


def _by_letter(
    text: str, block: Block, style: Style, index: Index, own_row: bool, expected: str
) -> Found | None:
    for pattern in (_WORDED, _BARE, _TAIL, _TAIL_BARE):
        match = pattern.match(text)
        if not match:
            continue
        groups = match.groupdict()
        rest = groups["rest"].strip()
        ids = letters(groups["ids"])
        worded = bool(groups.get("word"))
        if worded and groups["word"].lower().endswith("s"):
            ids = tuple(dict.fromkeys([*ids, *(i for more in _MORE.findall(rest) for i in letters(more))]))
        score = _letter_score(groups, rest, ids, pattern in (_TAIL, _TAIL_BARE), index)
        score += _look_score(text, block, style, own_row)
        score += 2 if not worded and ids[0] == expected and _plainly_next(groups, rest, index) else 0
        if score >= (4 if worded else 3):
            return Found(ids, text, rest, True, worded, score)
    return None


def _letter_score(groups: dict[str, str], rest: str, ids: tuple[str, ...], tail: bool, index: Index) -> int:
    worded, separator = bool(groups.get("word")), (groups.get("sep") or "").strip()
    score = 3 if worded else 1 if separator or tail else 0
    named = sections_of(key(rest), index)
    if not rest:
        score += 1 if worded or ("H" in ids[0] and len(ids) == 1) else 0
    elif set(named) & set(ids) or _short_title(key(rest), ids, index):
        score += 2
    elif named and not tail:
        score -= 1
    elif not worded:
        score += 1 if len(ids) > 1 else -2
    if rest and not separator and not tail and _VERB.match(rest):
        score -= 4
    if groups.get("sub") and not set(named) & set(ids):
        score -= 2
    return score


def _plainly_next(groups: dict[str, str], rest: str, index: Index) -> bool:
    """Whether a letter with a separator has a short title that names no section at all ("F. Help in class")."""
    separated = bool((groups.get("sep") or "").strip()) and not groups.get("sub")
    return separated and bool(rest) and words(rest) <= 12 and not ends_sentence(rest) and not sections_of(key(rest), index)


def _short_title(phrase: str, ids: tuple[str, ...], index: Index) -> bool:
    """Whether the words beside a letter are a short title of that section and little else ("Needs (B)")."""
    sets = (index.short.get("H" if name in ("H1", "H2") else name) for name in ids)
    hits = [match for phrases in sets if phrases and (match := phrases.find(phrase))]
    telling = [word for word in phrase.split() if word not in index.filler]
    return any(2 * words(match[0]) >= len(telling) for match in hits)


def _look_score(text: str, block: Block, style: Style, own_row: bool) -> int:
    score = min(style.emphasis(block), 4)
    score += 1 if own_row else 0
    score -= 2 if ends_sentence(text) and words(text) > 8 and not block.look.heading else 0
    score -= 2 if words(text) > 40 else 0
    score -= 1 if block.label == "•" else 0
    return score


def _by_title(text: str, block: Block, style: Style, index: Index, own_row: bool) -> Found | None:
    """A heading without a letter: title words at its beginning or most of it, and a look that stands out."""
    listed = block.label and not block.look.heading and not is_numbered_title(block, style)
    if listed or words(text) > 45:
        return None
    phrase = key(text)
    if _NUMBERED_OUTCOME.search(phrase):
        return None
    named = sections_of(phrase, index)
    look = _look_score(text, block, style, own_row)
    if not named or look < (1 if style.plain else 2):
        return None
    whole = phrase in index.titles[named[0]] if named[0] in index.titles else False
    if not whole and coverage(_nameless(text, index), index) < 0.6:
        return None
    ids = ("H1", "H2") if named[0] == "H1" and not index.titles["H1"].find(phrase) else (named[0],)
    return Found(ids, text, "", False, False, look)
