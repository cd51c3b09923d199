"""By when: the end points that a statement gives."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from planlint.facts.end_dates import EndDates
from planlint.facts.lazy import Lazy

_MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_SEASON = r"(?:(?:autumn|spring|summer|christmas|easter|michaelmas|lent|winter|whitsun)(?:\s(?:half[\s-])?term)?|october\shalf[\s-]term|february\shalf[\s-]term|half[\s-]term)"
_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty-four|an?)"
_AGE_WORD = r"(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\w+)?)"
_ORDINAL = r"(?:\d+(?:st|nd|rd|th)|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first|twenty-fifth)"
_YEAR = r"(?:20\d\d|['’]\d\d)"
_SCHOOL_YEAR = r"(?:(?:school\s)?(?:year|yr)\s?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)\b|y\d{1,2}\b|nc\s?y(?:ear)?\s?\d{1,2}\b)"
_LEAD = r"(?:by|before|at|until|till|from|in|during|within|on|for|when|once|over|throughout|as|up\sto|to|after|through|across)"


@dataclass(frozen=True, slots=True)
class EndPoint:
    """text[start:end] says by when. ``kind``: date, year group, phase, age, period or event."""

    start: int
    end: int
    kind: str


_NEEDS = {
    "phase": ("stage", "ks", "reception", "eyfs", "school", "college", "year", "phase", "primary", "secondary", "nursery", "infant", "junior", "post", "sixth", "course", "placement", "plan", "programme", "term", "apprentice", "intern"),
    "year group": ("year", "yr", "y"), "date": ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", *_MONTHS, "jan", "feb", "apr", "jun", "jul", "aug", "sept", "oct", "nov", "dec", "autumn", "spring", "summer", "christmas", "easter", "term", "bonfire", "halloween"),
    "age": ("age", "birthday", "turn", "by ", "before", "at ", "until", "when"), "period": ("week", "month", "term", "year", "review"), "event": ("time", "before", "when", "once", "until", "as ", "on ", "move", "transfer", "transition", "gcse", "level", "sats", "start", "leaving", "entry"),
}  # fmt: skip
"""Words of which one must stand in a text for an end point of the kind; a quick test before the pattern is tried."""
_BASELINE = re.compile(r"\b(?:was|were|compared\swith|assessed|assessment|baseline|currently|since|dated|measured|report(?:ed)?)\b[^.;|]*$", re.IGNORECASE)
_NEED_END = frozenset(["nursery", "primary", "secondary", "juniors", "infants", "pre-school", "preschool", "pre school", "early years", "college", "school"])
"""Names of phases that are places too: end points only after "the end of"."""
_STAGE_LEAD = r"(?:(?:by|before|at|until|till|up\sto|to|from|on|for|in)\s)?(?:the\s)?(?:very\s)?(?:(?:end|close|start|beginning|middle|finish|completion|last\s(?:half[\s-])?term|final\s(?:term|year)|lifetime|course|summer|autumn|spring|christmas|easter)(?:\sterm)?\s(?:of|in)\s|end[\s-]of[\s-]|end\s)"
_LEAVING = r"(?:leaves?|left|finish(?:es|ed)?|complet(?:es|ed)|transfers?|transferring|moves?|moving|starts?|starting|begins?|beginning|joins?|joining|enters?|entering|go(?:es|ing)?\s(?:up\s)?(?:on\s)?(?:in)?to\s(?:high|secondary|college|school|nursery|big|university|[Yy]ear|[Rr]eception|sixth|the\snext|junior|primary|his|her|their)|sits?|sitting|reach(?:es|ed)?|turns?|turning|transitions?|transitioning|graduates?|is\sready\sto\s(?:leave|move|start))"


@Language.factory("planlint_ends", default_config={"words": {}})
class EndPointFinder(Lazy):
    """spaCy component: fills ``doc._.ends`` with the end points of a text; the phases are data (``phases.toml``)."""

    attribute = "ends"

    def __init__(self, nlp: Language, name: str, words: Mapping[str, Any]) -> None:
        super().__init__()
        named: Mapping[str, list[int]] = words["phases"]
        self._dates = EndDates(named)
        phases = "|".join(re.escape(p).replace(r"\ ", r"\s") for p in sorted(named, key=len, reverse=True))
        firm = [p for p in named if named[p] and p not in _NEED_END]
        stage = "|".join(re.escape(p).replace(r"\ ", r"\s") for p in sorted(firm, key=len, reverse=True))
        extra = r"(?:(?:lower|upper|his|her|their|the|this|that|first|last|final|current|present|next|second|third|fourth|two-year|one-year|three-year|academic|school|college|nursery|[\w’']+['’]s)\s){0,4}"
        patterns = {
            "year group": rf"\b(?:{_STAGE_LEAD}|(?:by|before|during|in|throughout|for|until|of)\s(?:the\s)?(?:{_SEASON}\s(?:of|in)\s)?){extra}{_SCHOOL_YEAR}(?:\s(?:and|to|-|–|or)\s{_SCHOOL_YEAR})?|^\W*{_SCHOOL_YEAR}\W*$|\|\s*{_SCHOOL_YEAR}\s*(?=$|\|)|\bby\s(?:the\s)?(?:summer|easter|christmas|autumn|spring)(?:\sterm)?\sof\s{_SCHOOL_YEAR}|(?:^|\|)\s*{_SCHOOL_YEAR},?\s(?:end|(?:autumn|spring|summer)(?:\sterm)?)\s*(?=$|\|)",
            "phase": rf"\b{_STAGE_LEAD}{extra}(?:{phases})\b(?:\s(?:year|school|phase))?|\b{_STAGE_LEAD}{extra}(?:years?|term|academic\syear|school\syear|plan|placement|programme|stage|key\sstage|phase|course)\b(?:\s(?:of\s)?20\d\d(?:\s?[-/–]\s?(?:20)?\d\d\b)?)?"
            rf"|\b(?:by|before|within|during|in|throughout|for)\s(?:the\s)?(?:lifetime\sof\s|end\s)?(?:{stage})\b|(?:^|\|)\s*(?:{stage}),?\send\s*(?=$|\|)|^\W*{extra}(?:{stage})\W*(?=$|\()|\|\s*{extra}(?:{stage})\s*(?=$|\||\()",
            "date": rf"\b(?:{_LEAD}\s)?(?:the\s)?(?:(?:end|start|beginning|middle|last\s\w+|first\s\w+|early|late|mid)[\s-]?(?:of\s)?)?(?:the\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?)?{_MONTH}\.?,?\s{_YEAR}|\b\d{{1,2}}[/.]\d{{1,2}}[/.](?:20)?\d\d\b|\b(?:0?[1-9]|1[0-2])/20\d\d\b|\b(?:{_LEAD}\s)?(?:the\s)?(?:end\sof\s)?(?:the\s)?(?:{_SEASON}(?:\shalf[\s-]term)?|half[\s-]term|academic\syear|school\syear)(?:\s(?:in|of|term))?,?\s(?:{_YEAR}(?:[-/]\d\d)?)|\b(?:by|before|until|in)\s(?:the\s)?(?:end\sof\s|start\sof\s|summer\sof\s)?(?:the\s)?(?:20\d\d)\b|(?:^|\|)\s*(?:the\s)?end\sof\s20\d\d\s*(?=$|\|)"
            rf"|\b(?:by|before|until)\s(?:the\send\sof\s|the\sstart\sof\s|next\s|the\snext\s|the\s|this\s|early\s|late\s|mid-)*(?:{_MONTH}(?!\w)|{_SEASON}|half[\s-]term|bonfire\snight|halloween)(?:\s(?:holidays?|break))?|\|\s*{_MONTH}\s*(?=$|\|)|^\W*{_SEASON}\W*$",
            "age": rf"\b(?:by|before|at|until|from|aged?|reaching|turns?|to)\s(?:the\s)?(?:age\s(?:of\s)?|aged\s)?(?:(?:his|her|their|[A-Z][\w-]+[’']s)\s)?{_ORDINAL}\sbirthday\b|(?:^|\|)\s*(?:[Hh]is\s|[Hh]er\s|[Tt]heir\s|[A-Z][\w’'-]+\s)?{_ORDINAL}\sbirthday\b|\b(?:by|before|at|until|when)\s(?:(?:he|she|they)\s(?:is|are)\s|the\s)?(?:age\s(?:of\s)?|aged\s)?(?:1[0-9]|2[0-5]|[3-9])\b(?!\s?(?:%|minutes?|mins|hours?|words?|pm|am|:|times|metres|o['’]clock|or|out|of|to|pupils?|children|steps?|seconds?|days?|letters?|months|weeks|items|people|lessons|sessions|[.:/]\d))|\baged\s\d{{1,2}}\b|\b(?:he|she|they)\sturns?\s\d{{1,2}}\b|\bage\s(?:of\s)?\d{{1,2}}\b|\b(?:by|before|at|until|from)\s(?:the\s)?age\s(?:of\s)?(?:{_AGE_WORD})\b|\b(?:by\sthe\stime|when|once|before)\s(?:he|she|they|\w+)\s(?:is|are|turns?|reach(?:es)?)\s(?:{_AGE_WORD}|\d{{1,2}})\b",
            "period": rf"\b(?:within|in|over|after|for|during)\s(?:the\s)?(?:next\s|coming\s|following\s|first\s|a\speriod\sof\s)?{_NUMBER}(?:\s(?:to|or|-|–)\s{_NUMBER})?[\s-](?:calendar\s|school\s|academic\s)?(?:weeks?|months?|terms?|half[\s-]terms?|years?)(?:['’]?\stime)?\b(?!\s(?:old|running|block))|\b(?:within|over)\s(?:the\s)?(?:next|coming|this|current|a|one)\s(?:academic\s|school\s|calendar\s)?(?:year|term|half[\s-]term|twelve\smonths)\b|^\W*{_NUMBER}[\s-](?:weeks?|months?|terms?|years?)\W*$|\|\s*{_NUMBER}[\s-](?:weeks?|months?|terms?|years?)\s*(?=$|\|)|\b{_NUMBER}[\s-](?:weeks?|months?|terms?|years?)\s(?:from|after)\s(?:the\s)?(?:date|start|issue|now|plan)|\bby\s(?:this\stime\s)?next\s(?:year|summer|term|{_MONTH})\b|\bby\s(?:the\s)?(?:time\sof\s)?(?:(?:his|her|their|the)\s)?(?:next|first|second)?\s?annual\sreview\b|\b(?:within|in)\sa\s(?:year|term|month)\b",
            "event": rf"\b(?i:by\sthe\stime|before|when|once|until|from\sthe\stime|as)\s(?:that\s)?(?:he|she|they|[A-Z][\w’'-]+)\s(?:has\s|have\s)?{_LEAVING}\b(?:(?!\s(?:[A-Z][\w’'-]+|he|she|they)\s(?:will|to|can|is|has)\b)[^.;|,]){{0,40}}|\b(?i:before|by|ahead\sof|for|in\stime\sfor|at|on|after)\s(?:(?:his|her|their|the|a)\s)?(?i:move|transfer|transition|transfer\sto|gcses?|gcse\sexams|a\slevels|sats|start\sat|school\sentry|leaving)\b(?:\s(?:to|into|at|from)\s[^.;|,]{{0,30}})?|\b[Oo]n\s(?:leaving|completing|finishing|reaching|starting|joining|transfer\s?to|entry\sto|completion\sof)\s[^.;|,]{{0,30}}",
        }  # fmt: skip
        self._rules = tuple((kind, re.compile(pattern, re.IGNORECASE if kind != "event" else 0)) for kind, pattern in patterns.items())

    def read(self, doc: Doc, text: str) -> tuple[EndPoint, ...]:
        """The end points of ``doc`` in reading order."""
        return self.find(text)

    def find(self, text: str) -> tuple[EndPoint, ...]:
        """The end points of ``text``. A date that something was measured on is none."""
        found: list[EndPoint] = []
        lower = text.lower()
        for kind, rule in self._rules:
            if not any(word in lower for word in _NEEDS[kind]):
                continue
            for match in rule.finditer(text):
                past = kind == "date" and _BASELINE.search(text[max(0, match.start() - 40) : match.start() + 3])
                if not past and not any(match.start() < e.end and e.start < match.end() for e in found):
                    found.append(EndPoint(*match.span(), kind))
        return tuple(sorted(found, key=lambda e: e.start))

    def when(self, end: EndPoint, text: str, birth: date | None, plan: date | None) -> date | None:
        """The date of an end point of ``text``, for a child born on ``birth`` and a plan of the date ``plan``."""
        return self._dates.when(end.kind, text[end.start : end.end], birth, plan)
