"""Whether a provision says what is done, or only that something is; and whether it says what the child will achieve instead."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from planlint.facts.item import EMPTY
from planlint.facts.placing import either

if TYPE_CHECKING:
    from planlint.facts.case import CaseFacts
    from planlint.facts.item import ItemFacts

Range = tuple[int, int]
_WORD = re.compile(r"[^\W_][\w’':/-]*")
_ASIDE = re.compile(r"\bas (?:set out|described|detailed|outlined|listed|written|agreed) (?:in|by|with)\b|\b(?:written|devised|designed|set|planned|drawn up|left|modelled|provided|recommended|overseen|advised) by\b|\bsee\b", re.IGNORECASE)
_POINTS = re.compile(r"(?:outcomes?|needs?|all|needs? and outcomes?|[\d\s.,;:&–—/-]|and|to|[A-F]\d*)*", re.IGNORECASE)
_LEAD = r"(?:(?:by|at|before|within)\s(?:the\s)?[^.;|:]{3,40}?[,:]?\s|in (?:order )?the (?:long|short|medium)[- ]term,?\s)?"
_ACHIEVES = (
    r"(?:be(?:come)? (?:able to|more|better|less|confident|independent|happier)|achieve|improve|increase|develop|make (?:\w+ )?progress|gain|demonstrate|attain|master|feel (?:\w+ )?(?:safe|confident|happy|able)"
    r"|understand|recognise|learn to|show (?:an? )?(?:increase|improve|understanding|greater|better)|manage (?:his|her|their)|have (?:an? )?(?:increased|improved|better|greater|more)|reach|maintain|identify|express (?:his|her|their)|build (?:his|her|their))\b"
)
_TO = r"(?:improve|increase|develop|be able to|become|achieve|build|gain|make progress|feel|extend|enhance|reduce|raise)\b"
_BETTER = r"(?:improved|increased|better|greater|reduced|enhanced)\s(?!(?:access|support|supervision|ratio|help|staff|adult|input|provision|monitoring|time|visibility|lighting|hours|opportunit))"
_THROUGH = re.compile(r"\b(?:through|using|via|taught|teach\w*|session|group|programme|by (?:\w+ ){0,2}\w+ing|with (?:the )?(?:help|support|use) (?:of|from)|supported (?:by|with|to|through)|provided|will be (?:given|offered|helped)|lessons?|intervention)\b", re.IGNORECASE)


class ContentWords:
    """The lists of ``rules/words/content.toml``."""

    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        lists = words["content"]
        self.empty = frozenset(lists["empty"])
        self.whole = frozenset(lists["whole"])
        self.filler = frozenset(lists["filler"])
        self.named = frozenset(lists["named"])
        self.lessons = either(words["time"]["classes"]["curriculum"])
        self.services = re.compile(r"(?<!\w)(?:" + "|".join(sorted(map(re.escape, lists["services"]), key=len, reverse=True)) + r")(?!\w)", re.IGNORECASE)


def says_nothing(facts: ItemFacts, words: ContentWords) -> Range | None:
    """The empty noun ("support", "input"), where nothing in the item says of what, in what way or to what end."""
    main, begin = facts.item.main, facts.main_start
    named = [(p.start - begin, p.end - begin) for p in facts.doc._.people if " " in facts.item.text[p.start : p.end]]
    found = [match for match in _WORD.finditer(main) if match.group().lower() in words.empty and not _within(match.span(), named)]
    if not found or _ASIDE.search(main) or _named_elsewhere(facts):
        return None
    services = [match.span() for match in words.services.finditer(main)]
    if services and any(match.group().lower() in words.whole for match in found):
        return None
    taken = [*services, *((p.start - begin, p.end - begin) for p in facts.doc._.people if facts.item.text[p.start : p.end].lower() not in words.named and p.kind != "family"), *((q.start - begin, q.end - begin) for q in facts.doc._.quantities if not words.lessons.search(facts.item.text, q.start, q.end))]
    taken += [(w.start - begin, w.end - begin) for w in facts.doc._.weak]
    if any(not _filler(match.group(), facts, words) for match in _WORD.finditer(main) if not _within(match.span(), taken)):
        return None
    return begin + found[0].start(), begin + found[0].end()


def _filler(word: str, facts: ItemFacts, words: ContentWords) -> bool:
    plain = re.sub(r"[’']s$", "", word).lower()
    return plain in words.filler or plain in words.empty or plain == (facts.child or "").lower() or bool(re.fullmatch(r"[\d.:/x-]+", plain)) or all(piece in words.filler or piece.isdigit() for piece in re.split(r"[-/]", plain))


def _within(span: Range, taken: Iterable[Range]) -> bool:
    return any(begin <= span[0] and span[1] <= end for begin, end in taken)


def _named_elsewhere(facts: ItemFacts) -> bool:
    """Another column says what it is or what it is for."""
    cells = (facts.item.text[part.start : part.end] for part in facts.item.parts if part.kind in ("other", "link", "steps", "measure"))
    return any(not EMPTY.match(cell) and not _POINTS.fullmatch(cell.strip()) for cell in cells)


class Achieving:
    """Items of provision that say what the child will achieve and not what will be provided; ``facts.about(Achieving)``."""

    def __init__(self, facts: CaseFacts) -> None:
        outcomes = facts.case.plan.section("E")
        self._outcomes = {_plain(item.main) for item in outcomes.items} if outcomes else set()

    def words(self, facts: ItemFacts) -> Range | None:
        """The words that speak of an achievement; None for provision and for an outcome repeated from Section E."""
        main, begin = facts.item.main, facts.main_start
        child = re.escape(facts.child) if facts.child else "(?!)"
        subject = rf"(?:{child}|he|she|they|(?:the )?(?:child|pupil|student|learner|young person))"
        match = re.match(rf"\W*{_LEAD}(?:for\s)?(?:{subject}\s(?:will|to|can|should)\s(?:also\s|then\s|\w+ly\s)?{_ACHIEVES}|to\s{_TO}|{_BETTER})", main, re.IGNORECASE)
        if not match or _THROUGH.search(main) or re.match(r"\W*outcome\b", main, re.IGNORECASE) or self._repeated(main):
            return None
        if any(p.kind in ("role", "vague", "trained", "around") and facts.kind_at(p.start) == "main" and p.part in ("agent", "party") for p in facts.doc._.people):
            return None
        if any(q.kind in ("total", "sessions") or (q.kind == "duration" and q.minutes) for q in facts.doc._.quantities if facts.kind_at(q.start) == "main"):
            return None
        lead = len(match.group()) - len(match.group().lstrip())
        return begin + lead, begin + match.end()

    def _repeated(self, main: str) -> bool:
        plain = _plain(main)
        return any(plain == outcome or (len(plain) > 20 and (plain in outcome or outcome in plain)) for outcome in self._outcomes if outcome)


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))
