"""How often, how long, how many, how large: the amounts a statement gives.

The grammar is a table of short patterns over word classes (``tokens.py``), so "three times a week" and "6 × per term"
are read by the same line. Each match becomes a ``Quantity`` whose ``kind`` says what an auditor would read there:

``frequency``   how often or when ("three times a week", "in PE", "on arrival each morning")
``duration``    how long each time ("45 minutes", "for the duration of PE")
``total``       an amount over a period, which says both ("15 hours a week", "0.5 FTE")
``continuous``  all the time, which says both ("at all times", "throughout the school day")
``occasion``    each time something recognisable happens ("before each transition", "each time he shows his card")
``event``       something recognisable that a way of responding answers ("when he shows his card")
``once``        a dated or single delivery ("once, by 31 July 2025", "in the autumn term")
``sessions``    a count of sessions or visits ("six sessions"); ``group`` a size; ``ratio`` adults to children ("1:1")

Offsets are characters of the text that was read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from planlint.facts.tokens import Tokeniser, Tokens

WORD_NUMBERS = {
    word: float(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty".split()
    )
} | {"thirty": 30.0, "forty": 40.0, "fifty": 50.0, "sixty": 60.0, "seventy": 70.0, "eighty": 80.0, "ninety": 90.0, "a": 1.0, "an": 1.0,
     "once": 1.0, "twice": 2.0, "thrice": 3.0, "couple": 2.0, "half": 0.5, "quarter": 0.25, "½": 0.5, "¼": 0.25, "¾": 0.75}  # fmt: skip

SAYS_OFTEN = frozenset({"frequency", "total", "continuous", "occasion", "event", "once"})
"""Kinds that answer "how often or when"."""
SAYS_LONG = frozenset({"duration", "total", "continuous"})
"""Kinds that answer "how long"."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """One amount, text[start:end]. ``count`` times in each ``per``; ``minutes`` for a length; None where not said."""

    kind: str
    start: int
    end: int
    count: float | None = None
    per: str | None = None
    minutes: float | None = None


_N = "(?:n-?n?(?:[-d]n-?n?)?)"
_LEN = f"(?:U&?U?|nrn-?u|{_N}-?[q_]?-?u(?:&?{_N}-?u)?|a?h-?(?:f?a)?-?u|n-?hfau|au(?:&ah)?|n&ahu|u-_(?=s))"
_PER = "(?:r|b?[ae]l?|bt|r[ae])"
_NAMED = "w(?:(?:[,&/(]|d|-|,&)?w)*"
_DATE = "(?:n_?m_?n?|mn|m)"

_GRAMMAR: tuple[tuple[str, str], ...] = (
    ("total", f"(?:{_N}x|[1n]x?)?{_LEN}[_fsog]{{0,5}}?(?:{_PER}l?(?:_?[pD]|hp|h-p)(?!-)|v)"),
    ("total", f"(?:{_N})x{_N}-?(?:_|u)?(?:{_PER}p|v)|eu|e_u"),
    ("total", f"(?:{_N}|[ah])-?(?:[fa]{{0,2}})q?D[_f]{{0,4}}?{_PER}_?(?:[phD]|hp|h-p)|nF"),
    ("frequency", f"(?:1|{_N}|a(?=_?s))[x_(-]*(?:{_LEN})?[_\\-sufogD),]{{0,6}}?{_PER}_?(?:h-?p|p|D|h-?u|u|s|o|_D)(?!-)"),
    ("frequency", f"(?:1|{_N}x?|x-?n)-?v|{_N}x[_-]*{_LEN}?(?=[^rbae]{{0,2}}v)"),
    ("frequency", "(?:n-|h-?)?v|n[Dsw]_fn"),
    ("frequency", f"el?(?:{_N})?_?(?:h-?[pu]|[psDuwmyc]|_[pD])s?|l(?:[pDws]|hp)"),
    ("frequency", f"(?:b[tel]?)?{_NAMED}(?:_?D)?|b(?:t|_)?[Dp](?=[.,|;)]|$)|r(?:h-?p|[pDs])"),
    ("occasion", "ex|be_{1,2}|b[fd]?(?:e|ef|et|eft)(?:_-?){0,3}?[oscDi]|e(?:_-?){0,2}?[oci]|b(?:te|e)?l_?[oscDi]"),
    ("frequency", "bt?Bf[te]?_?[Dpsohci]|bt?[_l]?(?:n_?)?(?:u|D|p)f[te]?_?[Dpsoy]|b?h_?_bt?[sDp]"),
    ("frequency", "b(?:t|_|_-)?(?:o|c)(?:[,&]c)*(?:o|s)?|b?k(?:[&,]k)*|bt?(?:s)(?=[.,|;)]|$)"),
    ("once", "nxb[_&]{1,3}[my]|bh-?p"),
    ("once", f"1(?=[,.;|(]|$|b)|b(?:e|t)?_?(?:{_DATE}(?:[&,d]{_DATE})?|y(?:_|hp|p)?n?)|b(?:t?_?)(?:n|t|a)_?[pD]|b(?:et|t|_)*Bf[te]?_?(?:y|m|hp|p)p?n?|b[te]_?_?[pl]f[te]?_?y?_?p|n_?mn?|mn|bt?y[,&]?y?p?|b[tel_hBf]{{1,5}}y_?p?"),
    ("duration", _LEN),
    ("duration", "[na1]?-?[qh]-?a?-?[sDo]|e[_c&i]{0,5}s|eo|eDb[nk]|qf[te]?_?[sDwo]|b?k(?:[-d&]|b)[kn]|k_?[-db]w_?k|w,?b?[nk][-db][nk]|n[-d]k|uf_?w|eft?o|n-?D|a[D]|k-n|n-k|kb?dk"),
    ("sessions", f"{_N}(?:_|-|,|u|x){{0,3}}?s|a_?s"),
    ("group", f"gf(?:_|b|d){{0,4}}{_N}|{_N}_?g|(?:b|d|_)n_?(?=_)"),
)  # fmt: skip
_MUST = {"total": "uUDFx", "occasion": "e", "duration": "uUkDseqhow", "sessions": "s", "group": "g_"}
"""Classes of which a rule of this kind needs one; a quick test before the pattern is tried."""
_RULES = tuple((kind, frozenset(_MUST.get(kind, "")), re.compile(pattern)) for kind, pattern in _GRAMMAR)
_PEOPLE_WORDS = frozenset("child children pupil pupils adult adults staff parent parents other others member members person people peer peers student students one of area areas aspect aspects need needs section who".split())
_MOMENTS = frozenset(["before", "after", "at", "following", "of", "to", "by", "from", "until", "prior", "between", "with", "leave", "on"])
_COUNTED = frozenset(["session", "visit", "block", "appointment", "meeting", "workshop", "contact", "slot"])
_PAST = frozenset(["last", "previous", "past", "recent"])
_LOOSE = frozenset(["across", "over", "through", "within", "into", "for", "towards", "from", "by", "outside", "upon"])
_TOPIC_BEFORE = frozenset("tuition teaching instruction training skills progress intervention interventions work difficulties tutoring gcse programme group help practice confidence attainment learning targets input coaching course lessons catch-up knowledge understanding interest".split())
_GROUP = re.compile(
    r"\b(?:group|class|pair|trio|triad)s?\s(?:size\s)?(?:of\s)?(?:no\smore\sthan\s|not\smore\sthan\s|up\sto\s|at\smost\s|around\s|about\s|between\s|a?\s?max(?:imum|\.)?\s(?:of\s)?)?"
    r"(\d+|two|three|four|five|six|seven|eight|ten|twelve)\b|\btrio\b|\bgroup\sfor\s(\d+|two|three|four|five|six|eight)\b|\bup\sto\s(\d+|two|three|four|five|six|eight)\sin\s(?:the|a)\sgroup|\b(?:with|maximum|max\.?|up\sto|no\smore\sthan)\s(?:of\s)?(\d+|one|two|three|four|five|six|eight|ten)\s(?:or\s\w+\s|to\s\w+\s)?"
    r"(?:other\s|named\s)?(?:pupils?|child(?:ren)?|students?|peers?|young\speople|learners?|classmates?|friends)\b|\bin\s(?:a\s)?(pairs?|threes|fours)\b"
    r"|\bgroup\s?\(\s?(\d+|two|three|four|five|six)|\b(\d+|two|three|four|five|six)(?:[\s-](?:child|pupil|student|person))\s?group|\bpaired\b",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\b(?:until|till|once)\s[^.;,|]*$|\b(?:(?:start|beginning|end|middle|close|outset)\sof|before|after)\s$", re.IGNORECASE)
_WHOLE = re.compile(r"\bfor\s(?:the\s)?(?:duration|length|whole|rest|remainder|entirety|entire|full\slength)\b(?:\sof\b)?(?:\s[\w’'-]+){1,2}|\bfor\sas\slong\sas\s(?:it|the)\s\w+", re.IGNORECASE)
_SHARE = re.compile(r"\b\d+\s?(?:%|per\scent)\sof\s(?:[\w’'-]+\s){0,4}?(?:lessons|sessions|time|timetable|day|week)\b", re.IGNORECASE)
_BIRTHDAY = re.compile(r"\b(?:by|before|on)\s[\w’']+\s\w+\sbirthday\b", re.IGNORECASE)
_WHEN = re.compile(
    r"\b(?:[Ww]hen(?:ever)?|[Ii]f|[Ee]ach\stime|[Ee]very\stime|[Aa]s\ssoon\sas|[Ss]hould)\s(?:he|she|they|it|the|an?|any|another|his|her|their|there|one|this|something|somebody|someone|anyone|[A-Z][\w’'-]+)\s(?![^.;|,]{0,30}(?:\bneed|requir|appropriate|possible|necessary|wants?\b|wish|unavailable|available|helpful|useful|allow|benefit))[\w’'-]+"
)
_RATIO = re.compile(
    r"(?<![\d:.])[1-9]\s?:\s?[1-9](?![\d:]|\.\d)|\b1[\s-]?(?:to|-)[\s-]?[1-9]\b|\b(?:one|two)[\s-](?:to|on)[\s-](?:one|two|three|four|five|six|eight|ten|1)\b|\bindividual(?:ly)?\b|\bon\shis\sown\swith\b",
    re.IGNORECASE,
)

_GROUP_WORDS = ("group", "pair", "trio", "triad", "threes", "fours", "class of", "with ", "max", "up to", "more than")
_EXTRA: tuple[tuple[str, tuple[str, ...], re.Pattern[str]], ...] = (
    ("ratio", ("1", "2", "one", "individual", "two"), _RATIO),
    ("duration", ("for ",), _WHOLE),
    ("total", ("%", "per cent"), _SHARE),
    ("once", ("birthday",), _BIRTHDAY),
    ("event", ("when", "if ", "time", "soon", "should"), _WHEN),
)
"""Patterns over the text itself: kind, words of which one must stand there, pattern."""


def _value(word: str) -> float | None:
    if word in WORD_NUMBERS:
        return WORD_NUMBERS[word]
    try:
        return float(word[:-1]) + 0.5 if word.endswith("½") else float(word)
    except ValueError:
        return None


class QuantityReader:
    """Reads the quantities of a text with the word lists of ``rules/words/time.toml``."""

    def __init__(self, classes: Mapping[str, Sequence[str]], not_after_adverb: Iterable[str]) -> None:
        self._tokens = Tokeniser(classes)
        self._not_after = frozenset(not_after_adverb)

    def __call__(self, text: str, whole: Iterable[tuple[int, int]]) -> list[Quantity]:
        """Quantities in reading order; one of a kind does not overlap another of the same kind. ``whole`` is where a
        phrase says "all the time".
        """
        tokens = self._tokens(text)
        always = [Quantity("continuous", start, end) for start, end in whole if not _UNTIL.search(text[:start])]
        found = [q for q in self._grammar(tokens) if not any(q.start < a.end + 12 and a.start < q.end for a in always if q.kind == "frequency" and not q.count)]
        found.extend(always)
        found.extend(Quantity("duration", m.start(), m.end()) for m in _WHOLE.finditer(text))
        found.extend(Quantity("total", m.start(), m.end()) for m in _SHARE.finditer(text))
        found.extend(Quantity("once", m.start(), m.end()) for m in _BIRTHDAY.finditer(text))
        found.extend(Quantity("event", m.start(), m.end()) for m in _WHEN.finditer(text))
        lower = text.lower()
        if any(word in lower for word in _GROUP_WORDS):
            for match in _GROUP.finditer(text):
                size = next((g for g in match.groups() if g), None)
                found.append(Quantity("group", match.start(), match.end(), count=_value(size.lower()) if size else 2))
        for kind, words, pattern in _EXTRA:
            if any(word in lower for word in words):
                found.extend(Quantity(kind, m.start(), m.end()) for m in pattern.finditer(text))
        return sorted(found, key=lambda q: (q.start, -q.end))

    def _grammar(self, tokens: Tokens) -> Iterator[Quantity]:
        taken: dict[str, list[tuple[int, int]]] = {}
        present = set(tokens.classes)
        for kind, must, rule in _RULES:
            if must and must.isdisjoint(present):
                continue
            for match in rule.finditer(tokens.classes):
                first, last = match.start(), match.end()
                if first == last:
                    continue
                spans = taken.setdefault("often" if kind in SAYS_OFTEN else kind, [])
                if any(first < e and s < last for s, e in spans) or not self._holds(kind, tokens, first, last):
                    continue
                spans.append((first, last))
                yield self._quantity(kind, tokens, first, last)

    def _holds(self, kind: str, tokens: Tokens, first: int, last: int) -> bool:
        words = tokens.words
        before = words[first - 1] if first else ""
        if kind == "frequency" and tokens.classes[last - 1] == "v" and last < len(words) and words[last] in self._not_after:
            return False
        if kind in ("frequency", "once") and not set("nmyeh") & set(tokens.classes[first:last]) and words[first] in _LOOSE:
            return False
        if kind == "frequency" and tokens.classes[first] == "b" and "e" not in tokens.classes[first:last] and words[first] in _LOOSE:
            return False
        if kind == "frequency" and tokens.classes[last - 1] == "s" and "u" in tokens.classes[first:last] and "x" not in tokens.classes[first:last]:
            return False  # "30 minutes a session" is a length
        if kind == "frequency" and words[first] == "each" and words[last - 1] in _COUNTED and tokens.classes[first - 1 : first] not in ("b", "&"):
            return False  # "each session lasting an hour" is no frequency
        if kind == "duration" and tokens.classes[first] == "e" and before in _MOMENTS:
            return False  # "before each transition" says when, "in every lesson" says how long too
        if before == "£":
            return False
        if kind == "once" and _PAST.intersection(words[first:last]):
            return False
        if kind == "occasion" and words[last - 1] in _PEOPLE_WORDS:
            return False
        if kind == "once" and words[first] in ("for", "from", "since", "until", "between"):
            return False
        if kind == "frequency" and tokens.classes[last - 1] == "c" and before in _TOPIC_BEFORE:
            return False
        after = words[last] if last < len(words) else ""
        if kind == "duration" and (after in ("old", "ago", "walk", "away") or before in ("age", "aged")):
            return False
        # "Year 4", "Phase 2", "Key Stage 1" and "of the day" are no amounts
        return not (kind in ("sessions", "group") and before in ("year", "phase", "stage", "level", "outcome", "step"))

    @staticmethod
    def _quantity(kind: str, tokens: Tokens, first: int, last: int) -> Quantity:
        words, classes = tokens.words[first:last], tokens.classes[first:last]
        numbers = [(i, v) for i, (w, c) in enumerate(zip(words, classes, strict=True)) if c in "nh1" and (v := _value(w)) is not None]
        minutes = _minutes(words, classes)
        per = next((w for w, c in zip(reversed(words), reversed(classes), strict=True) if c in ("pDvws" if "e" not in classes else "pDvwsu")), None)
        count = None if kind == "once" else next((v for i, v in numbers if i + 1 >= len(classes) or "u" not in classes[i + 1 : i + 3]), None)
        return Quantity(kind, tokens.starts[first], tokens.ends[last - 1], count=count, per=per, minutes=minutes)


def _minutes(words: Sequence[str], classes: str) -> float | None:
    """Length in minutes: "1 hr 15 min" is 75, "30 to 40 minutes" at least 30, "9.00 to 9.20" is 20; None if unsaid."""
    clock = [w for w, c in zip(words, classes, strict=True) if c in ("kn" if "k" in classes or "w" in classes else "k")]
    if len(clock) == 2 and "u" not in classes:
        return _between(*clock)
    total, unit, pending = 0.0, 0.0, None
    for i, (word, letter) in enumerate(zip(words, classes, strict=True)):
        if unit and letter not in "na&h-uU":
            break  # "five minutes every half hour": the first length is the length
        value = _value(word) if letter in "nha" else None
        if letter == "U":
            total, unit = total + (_value(word[:-1]) or 0.0) * (60 if word[-1] == "h" else 1), 1.0
        elif letter == "u" and not word.startswith("period"):
            unit = 60.0 if word.startswith("h") else 1 / 60 if word.startswith("sec") else 1.0
            total, pending = total + unit * (1.0 if pending is None else pending), None
        elif letter == "x":
            pending = None  # "6 x 45 minutes"
        elif value is not None:
            if letter == "h" and unit:  # "an hour and a half"
                total += unit * value
            elif pending is None or (i and classes[i - 1] == "n"):  # "three 20-minute sessions"
                pending = value if letter != "a" or not unit else pending
            elif words[i - 1] == "/":
                pending = pending / value
            elif letter == "h":  # "three quarters of an hour"
                pending *= value
    return total or None


def _between(start: str, end: str) -> float | None:
    first, last = (re.match(r"(\d{1,2})(?:[.:](\d\d))?", clock) for clock in (start, end))
    if not first or not last:
        return None
    minutes = (int(last[1]) - int(first[1])) * 60 + int(last[2] or 0) - int(first[2] or 0)
    return float(minutes if minutes > 0 else minutes + 12 * 60)
