"""Hyphens at line ends: which of them belong to their words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from planlint.parsers.pdf_model import BREAK, HYPHEN

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BROKEN = re.compile(rf"([^\W_]+(?:-[^\W_]+)*)?{HYPHEN}([^\W_]+)?")
_CUT = re.compile(rf"([^\W_]+){BREAK}([^\W_]+)")
_KEPT = frozenset(
    (
        "all cross ex five four full half high key long low mid multi near non off one part post pre quarter self "
        "semi short single six small three two well whole year"
    ).split()
)
_ENDINGS = re.compile(
    r"(?:tion|sion|ment|ness|ing|ings|ity|tive|sive|able|ible|ence|ance|ful|less|ture|tial|cial|cian|ally|ly|ers?|ed|"
    r"tional|tions|sions|ments|ities|tory|ous|ism|ist|ists|ize|ise|ised|ising|ology|ary)$"
)
_ONSETS = frozenset(
    "bl br ch cl cr dr dw fl fr gh gl gn gr kn ph pl pr ps rh sc sh sk sl sm sn sp sq st sw th tr tw wh wr".split()
)
_COMMON = frozenset(
    "a i am an as at be by do go he if in is it me my no of on or so to up us we the and for all any day her his our "
    "are was can not but she who has had may day week with from will time term each that this they them".split()
)
_VOWELS = frozenset("aeiouyáéíóúàèìòùäëïöü")


def _mid_word(left: str, right: str) -> bool:
    """The halves cannot be words of their own: a doubled consonant, or a start no English word has."""
    if left[-1] == right[0] and right[0] not in _VOWELS:
        return True
    start = right[:2]
    return len(start) == 2 and start.isascii() and not _VOWELS & set(start) and start not in _ONSETS


class Hyphens:
    """Decides by the words of the whole document, and by whether its maker broke words at all."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._words: Counter[str] = Counter()
        broken: list[tuple[str, str]] = []
        for text in texts:
            broken.extend((match[1] or "", match[2] or "") for match in _BROKEN.finditer(text))
            for piece in text.split():
                if HYPHEN not in piece and BREAK not in piece:
                    self._words.update(word.casefold() for word in _WORD.findall(piece))
        self._simple = {part for word in self._words for part in word.split("-")}
        self._breaks = self._breaks_words(broken)

    def settle(self, text: str) -> str:
        """``text`` with every HYPHEN made a hyphen or nothing, every BREAK a space or nothing."""
        text = _BROKEN.sub(self._decide, text) if HYPHEN in text else text
        return _CUT.sub(self._mend, text) if BREAK in text else text

    def _mend(self, match: re.Match[str]) -> str:
        """A word cut without a hyphen: one word if it stands so elsewhere, or if the rest can be no word."""
        left, right = match[1].casefold(), match[2].casefold()
        scrap = len(right) <= 2 and right not in _COMMON
        ending = bool(_ENDINGS.match(right)) or not _VOWELS & set(right) or _mid_word(left, right)
        known = self._words[left] or self._words[right] or right in _COMMON
        whole = scrap or self._words[left + right] or (ending and not known)
        return match[1] + match[2] if whole else f"{match[1]} {match[2]}"

    def _decide(self, match: re.Match[str]) -> str:
        left, right = match[1] or "", match[2] or ""
        return f"{left}-{right}" if self._keeps(left, right) else left + right

    def _keeps(self, left: str, right: str) -> bool:
        known = self._known(left, right)
        if known is not None:
            return known
        left, right = left.casefold(), right.casefold()
        if "-" in left or left in _KEPT:
            return True
        if left not in self._simple and _mid_word(left, right):
            return False
        if not self._breaks:
            return not self._ending(right)
        return len(left) > 2 and left in self._simple and right in self._simple

    def _known(self, left: str, right: str) -> bool | None:
        """What the form of the two halves, or the same word elsewhere, says; None for nothing."""
        if not left or not right or not left[-1].isalpha() or not right[0].isalpha():
            return True
        if left[-1].islower() and right[0].isupper():
            return True
        left, right = left.casefold(), right.casefold()
        if self._words[f"{left}-{right}"]:
            return True
        return False if self._words[left + right] else None

    def _ending(self, right: str) -> bool:
        """Only an ending, which no compound has for its second half."""
        return bool(_ENDINGS.match(right)) and right not in self._simple

    def _breaks_words(self, broken: list[tuple[str, str]]) -> bool:
        joined = sum(self._known(left, right) is False or self._ending(right.casefold()) for left, right in broken)
        # Three such words, or one in three of all line-end hyphens, are no accident.
        return joined >= 3 or (joined >= 1 and 3 * joined >= len(broken))
