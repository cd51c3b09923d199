"""The child's name where no label says it: a line of its own on the first page, or only the plan's sentences."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

_LINE = re.compile(r"^[A-ZÀ-Þ][\w’'-]+(?:\s(?:(?:de|da|del|di|el|al|bin|bint|van|von|der|den|la|le)\s)?[A-ZÀ-Þ][\w’'-]*\.?){0,4}$")
_SPOKEN_OF = re.compile(r"(?<![\w’'-])([A-ZÀ-Þ][a-zß-ÿ]+(?:[’'-][A-ZÀ-Þ][a-zß-ÿ]+)*)(?:[’']s?\b|\s(?:will|has|is|can|cannot|does|needs|finds|likes|was)\b)")
_A_FEW = 3
_OFTEN = 6


def line_name(lines: Iterable[str], texts: Sequence[str]) -> str | None:
    """The line that is a name and nothing else, of the one whom the plan speaks of most; a parent's may stand there too."""
    names = [line.strip().title() if line.strip().isupper() else line.strip() for line in lines if _LINE.match(line.strip())]
    found = _spoken_of(texts) if names else Counter()
    best = max(names, key=lambda name: found[name.split()[0]], default="")
    return best if best and found[best.split()[0]] >= (_A_FEW if " " in best else _OFTEN) else None


def spoken_name(texts: Sequence[str]) -> str | None:
    """The name that the plan's sentences speak of again and again, and of no other half as often."""
    most = _spoken_of(texts).most_common(2)
    rest = most[1][1] if len(most) > 1 else 0
    return most[0][0] if most and most[0][1] >= max(_OFTEN, 2 * rest) else None


def _spoken_of(texts: Sequence[str]) -> Counter[str]:
    """How often each name is the subject or owner; a word that is written small somewhere is no name."""
    found = Counter(name for text in texts for name in _SPOKEN_OF.findall(text))
    small = {word for text in texts for word in re.findall(r"(?<![\w’'-])[a-zß-ÿ]+", text)}
    return Counter({name: times for name, times in found.items() if name.lower() not in small and name not in _NOT_NAMES})


_NOT_NAMES = frozenset("Mum Dad Mummy Daddy Mother Father He She They It This That There What Who How Here Makaton Year Staff Outcome English Monday Friday".split())
