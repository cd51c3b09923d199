"""Small helpers on text: keys for comparing wordings, numbers in front of items, sentences."""

from __future__ import annotations

import re
from functools import lru_cache

_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "–": "-", "—": "-", "−": "-", "&": " and "})
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_DOTS = re.compile(r"(?:\.\s?){4,}\s*\d*\s*$|\t\s*\d{1,3}$|_{4,}\s*\d*$|…+\s*\d{1,3}\s*$")
_CONTINUED = re.compile(r"[\s(\[–—-]*\b(?:continued|cont(?:inue)?[’']?d|cont)\b\.?\s*[)\]]?\s*$", re.I)


def plain(text: str) -> str:
    """``text`` in lower case with straight quotes and plain dashes."""
    return text.lower().translate(_QUOTES)


@lru_cache(maxsize=16384)
def key(text: str) -> str:
    """The words of ``text``, lower case, joined with single spaces: what wordings are compared by."""
    return " ".join(_WORD.findall(plain(text)))


@lru_cache(maxsize=16384)
def words(text: str) -> int:
    """The number of words."""
    return len(_WORD.findall(text))


def is_contents_line(text: str) -> bool:
    """A line of a contents list: dot leaders or a tab, then a page number."""
    return bool(_DOTS.search(text))


def without_continued(text: str) -> str:
    """``text`` without a closing "(continued)"."""
    return _CONTINUED.sub("", text).strip()


def ends_sentence(text: str) -> bool:
    """Whether ``text`` closes like a sentence."""
    return text.rstrip("\"'’”)]» ").endswith((".", "!", "…", ";"))


_NOUN = (
    r"outcome|objective|target|goal|need|provision|aspiration|step|strength|"
    r"difficulty|area|priority|action|item|support"
)
_CODE = r"(?:[A-K][1-3]?[.\-]?\d{1,2}(?:\.\d{1,2})*[a-z]?|\d{1,2}(?:\.\d{1,2})*[a-z]?)"
_NUMBERED = re.compile(
    rf"^\s*(?:(?P<noun>(?:(?:short|medium|long)(?:er)?[- ]term\s+)?(?:{_NOUN})s?)\s*(?:(?:no\.?|"
    rf"number)?\s*(?P<code>{_CODE})"
    rf"\s*(?:[:.)]\s+|\s[–—-]\s+|:\s*$|[–—]\s*)|:\s*)"
    rf"|\(?(?P<bare>{_CODE})\s*(?:[.):]\s+|(?:\)\s*|\s[–—-]\s+)(?=\D))|(?P<section>(?-i:[A-K][1-3]?[.\-]?\d{{1,2}}"
    rf"(?:\.\d{{1,2}})*|\d{{1,2}}(?:\.[1-9])+) )(?=(?-i:[“‘']?(?:[A-Z][a-z’']+\b|[AI] )))|\(?(?P<letter>[a-h]|i{{1,3}}|iv|"
    rf"vi{{0,3}})\)\s+)",
    re.I,
)
_TYPED_BULLET = re.compile(r"^(?:[•▪●◦‣⁃■□–—*»➢✓✔·]|-(?=\s))\s*(?=\S)")
_PURE = re.compile(
    rf"^\W*(?:(?:{_NOUN}|no|ref|number)s?\s*(?:no\.?|number)?\s*)?\(?(?:{_CODE})?\W*$|^[ivx]{{1,4}}\W?$|^[a-z][.)]$",
    re.I,
)


_LONGEST_CODE = 40


def leading_number(text: str) -> tuple[str, int]:
    """A number or label in front ("Outcome 1:", "F3.", "2)") and where the text proper begins."""
    match = _NUMBERED.match(text)
    if not match:
        return "", 0
    rest = text[match.end() :]
    noun, code, bare = match["noun"], match["code"], match["bare"]
    timed = bare and re.fullmatch(r"\d{1,2}\.\d{1,2}", bare)
    if timed and (re.match(r"(?:am|pm|hours?|minutes?)\b", rest, re.I) or re.search(r"\s[–—-]\s+$", match[0])):
        return "", 0
    if noun and not rest.strip() and not code:
        return "", 0
    return (bare or match["section"] or match["letter"] or " ".join(part for part in (noun, code) if part)).strip(), match.end()


def typed_bullet(text: str) -> int:
    """The length of a bullet typed in front of a text, 0 for none."""
    match = _TYPED_BULLET.match(text)
    return match.end() if match else 0


def is_number(text: str) -> bool:
    """Whether ``text`` is nothing but a number or code of an item ("F1", "3", "Outcome 2")."""
    said = text.strip()
    if len(said) > _LONGEST_CODE:
        return False
    coded = any(c.isdigit() for c in said) or bool(re.fullmatch(r"[ivx]{1,4}\W?|[a-z][.)]", said, re.I))
    return coded and bool(_PURE.match(said))
