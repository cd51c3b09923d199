"""Who: roles, services and the names that leave a reader guessing, and what each does in the sentence.

A mention's ``part`` says what it does: ``agent`` delivers, ``design`` wrote, advised, trained or checks, ``recipient``
is the one it is done to or for, ``party`` stands with no such sign (enough where nothing better is named).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from planlint.facts.lazy import Lazy
from planlint.facts.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Person:
    """One mention, text[start:end]. ``kind``: role, trained, family, around
    ("everyone who works with her") or vague; ``field``: education, health or care.
    """

    start: int
    end: int
    kind: str
    part: str
    field: str | None = None


_DESIGN = re.compile(
    r"\b(?:devised|written|designed|recommended|advised|suggested|set|planned|overseen|supervised|trained|shown|monitored|reviewed|agreed|updated|modelled|drawn\sup|prescribed|evaluated|assessed|identified|prepared|informed|guided|directed|approved|signed\soff|developed|produced|issued|outlined|specified|briefed|programme|recommendations?|report|plan|targets)"
    r"\s(?:and\s\w+\s)?(?:\w+ly\s)?(?:by|from|of)\s(?:\S+\s){0,3}$"
    r"|(?:according\sto|in\sline\swith|following|under\sthe\s(?:direction|guidance)\sof|in\s(?:consultation|liaison|discussion|collaboration)\swith|liaison\swith|liaise\swith|liaises\swith|advice\sfrom|as\sset\sout\s(?:in|by)|in)\s(?:the\s|an?\s|his\s|her\s|their\s)(?:\S+\s){0,2}$",
    re.IGNORECASE,
)
_DELIVERING = re.compile(
    r"(?:delivered|led|run|taken|given|taught|carried\sout|provided|supported|facilitated|completed|undertaken|offered|managed|overseen|arranged|set\sup|implemented|done|held|staffed|accompanied|helped|met|seen|visited|worn|administered|applied|organised|put\sin\splace|used|made|kept|worked)\s(?:\w+\s){0,4}?by\s(?:\S+\s){0,3}$",
    re.IGNORECASE,
)
_BY = re.compile(r"\b(?:by|from|with|via|through|between|beside|alongside)\s(?:\S+\s){0,3}$", re.IGNORECASE)
_BEING_TRAINED = re.compile(r"(?:\b(?:will|shall|to|must|should)\s(?:all\s|both\s)?be\s(?:\w+\s)?|^\W*)(?:trained|taught|shown|coached|briefed|assessed|reviewed|monitored|checked|overseen|observed|updated)\s(?:\S+\s){0,3}?by\s(?:\S+\s){0,3}$", re.IGNORECASE)
_RECIPIENT = re.compile(
    r"\b(?:to|for|about|show|shows|showing|train|trains|training|teach|teaches|teaching|advise|advises|advising|tell|tells|telling|ask|asks|asking|coach|coaches|coaching|brief|briefs|enable|enables|upskill|model\sto|approach|signal\sto|let|lets|give|gives|giving|allow|allows|inform|informs|send|sends|remind|invite|invites)\s(?:\S+\s){0,2}$",
    re.IGNORECASE,
)
_RECEIVES = re.compile(r"^(?:[’']s)?\s?(?:[\w\s’'-]{0,40}?)\b(?:will|to|shall|should|must)\s(?:all\s|both\s|also\s|each\s)?(?:receive|be\s(?:given|trained|offered|shown|taught|provided\swith|supported|helped|visited|seen|met|invited|involved|told|kept|consulted)|have\s(?:\w+\s){0,3}training|attend\s(?:\w+\s){0,3}(?:training|course))", re.IGNORECASE)
_POSSESSED = re.compile(r"^[’']s?\s(?:report|advice|programme|plan|recommendations?|guidance|list|booklet|targets|assessment|letter|notes|photographs|instructions)\b", re.IGNORECASE)
_EVERY = re.compile(r"\b(?:all|every|each|any)\s(?:the\s|of\sthe\s|his\s|her\s|their\s|other\s)?(?:\w+\s)?\w+$|every(?:one|body)$", re.IGNORECASE)
_AUXILIARY = frozenset("the a an in at by from with of for on into this that these those their his her its any all each every will to can should shall may must could would and or who which that they he she it not also then".split())
_FOR = re.compile(r"\bfor\s(?:the|an?|his|her|their)\s(?:\w+\s)?$", re.IGNORECASE)
_THING_OF = re.compile(r"\s(?:group|time|room|book|hub|base|meeting|period|hour|report|programme|plan|training|toilet|car park|development)s?\b")
_FAMILY_RECEIVES = re.compile(r"(?:[’']s)?\s(?:and\s\w+\s)?(?:will|may|can|could|to|might)\s(?:also\s)?(?:wish|like|want|access|attend|receive|benefit|be|have|get)\b")
_UNSURE = re.compile(r"\b(?:appropriate|relevant|suitabl[ey]|suitably\s\w+|available|any|experienced|skilled|qualified|trained|trusted)\s$", re.IGNORECASE)
_BARE_ROLE = re.compile(r"(?:therapist|practitioner|specialist|clinician|worker|professional|trainer)s?", re.IGNORECASE)
_GENERIC = frozenset("the a an any all every each his her their its our some other another appropriate relevant suitable suitably qualified trained key named familiar known trusted health medical support school setting staff class outside external whole and or of in by with from to for this that these those additional specialist local multi-agency multi-disciplinary multidisciplinary professional experienced designated consistent one two three social education care services children's".split())
_MODIFIERS = re.compile(r"((?:[\w’'&+-]+\s)?[\w’'&+-]+)\s$")
_ACTS = re.compile(
    r"^(?:[’']s)?\s*(?:\([^)]*\)\s*)?(?:,[^,|.;]{0,60},\s*)?(?:(?:and|or|/|&|,)\s(?:the\s|a\s|an\s|his\s|her\s|their\s)?[\w\s’'-]{0,45}?)?(?:(?:who|which|that)\s[^|.;]{0,70}?)?(?:(?:in|from|of|at|on|within|for|with|working|involved|trained|supporting|teaching|around)\s[^|.;]{0,70}?)?\s?"
    r"(?:will|shall|to\b|should|must|can|could|may|might|would|is\sto|are\sto|delivers?|runs?|takes?|leads?|teach(?:es)?|meets?|sees?|visits?|provides?|gives?|works?|supports?|helps?|checks?|uses?|sits?|makes?|sets?|reads?|practises?|carr(?:y|ies)|models?|spends?|puts?|keeps?|collects?|greets?|shows?|writes?|prepares?|plans?|trains?|reviews?|assess(?:es)?|ensures?|offers?|stays?|walks?|holds?|plays?|sends?|goes|comes|does|oversees?|supervises?|records?|coordinates?|co-ordinates?|attends?|administers?|monitors?|arranges?|is\b|are\b|has\b|have\b)",
    re.IGNORECASE,
)
_TRAINED = re.compile(r"^(?:[’'s]*)\s?(?:who\s(?:has|have)\s(?:had|been|completed|done)|who\s(?:hold|holds|is|are)\s(?:the|a|an|trained|qualified|certified)\b|holding\s|(?:who\s(?:is|are)\s)?(?:specifically\s|fully\s|appropriately\s)?(?:trained|qualified|accredited|experienced|shown)\s(?:in|by|to|as|at|how|with|and)\b|with\s(?:\S+\s){0,5}?(?:training|qualification|accreditation|award|certificate|level\s\d))", re.IGNORECASE)
_WORKING_WITH = re.compile(r"^(?:\s(?:members|adults))?\s?(?:(?:who|that)\s(?:work|teach|support|look\safter|come\sinto|are\sin|have)|working|teaching|supporting|involved|in\s(?:his|her|their|the)\s(?:\w+\s)?(?:class|room|lessons|base|setting|team|unit|provision|school)|(?:in|at)\sthe\s(?:class|room|base|school))", re.IGNORECASE)


def _forms(phrases: Iterable[str]) -> Iterator[str]:
    """Each phrase in the singular and the plural."""
    for phrase in phrases:
        yield phrase
        if not phrase.endswith("s"):
            yield phrase + "s"
        if " of " in phrase:
            head, tail = phrase.split(" of ", 1)
            yield f"{head}s of {tail}"


@Language.factory("planlint_people", default_config={"words": {}})
class PeopleFinder(Lazy):
    """spaCy component: fills ``doc._.people`` with who is named and what each does."""

    attribute = "people"

    def __init__(self, nlp: Language, name: str, words: Mapping[str, Any]) -> None:
        super().__init__()
        self._phrases = Phrases(nlp)
        role = words.get("role", {})
        for field in ("education", "health", "care"):
            self._phrases.add(f"role:{field}", _forms(role.get(field, ())))
        self._phrases.add("head", _forms(words.get("heads", {}).get("names", ())))
        self._phrases.add("family", _forms(words.get("family", {}).get("names", ())))
        self._phrases.add("vague", _forms(words.get("vague", {}).get("names", ())))

    def read(self, doc: Doc, text: str) -> tuple[Person, ...]:
        """Find the mentions of ``doc``; a role beats a vague name where they overlap."""
        found = self._phrases.find(doc)
        found = [entry for raw in found if (entry := _headed(text, *raw) if raw[2] in ("head", "vague") else raw)]
        return tuple(self._person(text, *entry) for entry in sorted(found))

    def _person(self, text: str, start: int, end: int, label: str) -> Person:
        kind, _, field = label.partition(":")
        before, after = _clause_before(text, start), _clause_after(text, end)
        if _RECEIVES.match(after):
            return Person(start, end, kind, "recipient", field or None)
        if _POSSESSED.match(after):
            return Person(start, end, kind, "design", field or None)
        if kind == "role" and _UNSURE.search(text[max(0, start - 30) : start]) and _BARE_ROLE.fullmatch(text[start:end]):
            kind = "vague"
        if _THING_OF.match(after):
            return Person(start, end, kind, "design", field or None)
        if kind == "family" and _FAMILY_RECEIVES.match(after):
            return Person(start, end, kind, "recipient", None)
        if kind == "family" and before.endswith(("with ", "with his ", "with her ", "with their ", "and his ", "and her ", "and their ")):
            return Person(start, end, kind, "recipient", None)
        if kind == "vague" and _WORKING_WITH.match(after) and _EVERY.search(text[max(0, start - 25) : end]):
            return Person(start, end, "around", _part(before, after), None)
        if kind == "vague" and _TRAINED.match(after):
            kind = "trained"
        return Person(start, end, kind, _part(before, after), field or None)


def _headed(text: str, start: int, end: int, label: str) -> tuple[int, int, str] | None:
    """"Adaptations team" and "employment adviser" name a role; "the team", "school staff" and "support worker" do not."""
    name = text[start:end]
    head = label == "head" or name.lower().rstrip("s") in _HEAD_NAMES
    match = _MODIFIERS.search(text[max(0, start - 45) : start]) if head else None
    if match:
        modifiers = match.group(1).split()
        proper = len(modifiers) > 1 and all(word[0].isupper() for word in modifiers) and name[0].isupper()
        if modifiers[-1].lower() not in _AUXILIARY and (proper or any(word.lower() not in _GENERIC for word in modifiers)):
            return start - len(match.group()), end, "role"
    return None if label == "head" else (start, end, label)


_HEAD_NAMES = frozenset(["team", "service", "specialist", "worker", "practitioner", "agency", "facilitator", "clinic", "hospital", "department", "centre"])


def _clause_before(text: str, start: int) -> str:
    left = text[max(0, start - 90) : start]
    return re.split(r"[.;|]\s|\|", left)[-1]


def _clause_after(text: str, end: int) -> str:
    return re.split(r"[.;]\s|\|", text[end : end + 140])[0]


def _part(before: str, after: str) -> str:
    if not before.strip():
        return "agent" if _ACTS.match(after) else "party"
    if _DELIVERING.search(before) and not _DESIGN_ONLY.search(before):
        return "agent"
    if _DESIGN.search(before) and not _BEING_TRAINED.search(before):
        return "design"
    if after.startswith(" to ") and _FOR.search(before):
        return "agent"
    if _ACTS.match(after) and not _RECIPIENT_NEAR.search(before):
        return "agent"
    if _RECIPIENT.search(before) and not _BY_NEAR.search(before):
        return "recipient"
    if _BY.search(before):
        return "agent"
    return "party"


_DESIGN_ONLY = re.compile(r"(?:devised|written|designed|recommended|advised|trained|taught|shown|monitored|reviewed)\s(?:\w+\s){0,2}?by\s(?:\S+\s){0,3}$", re.IGNORECASE)
_RECIPIENT_NEAR = re.compile(r"\b(?:show|train|training|advise|advice|teach|to|for|enable|help|support)\s(?:(?:the|a|an|his|her|their|all|any)\s)?(?:\w+['’]s\s)?(?:\w+\s)?$", re.IGNORECASE)
_BY_NEAR = re.compile(r"\b(?:by|with|via|from)\s(?:(?:the|a|an|his|her|their|all|any)\s)?(?:\S+\s)?$", re.IGNORECASE)
