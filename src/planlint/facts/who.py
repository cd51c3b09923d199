"""Who delivers an item, exactly or so that a reader cannot tell; from the people named and where they stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planlint.facts.people import Person

if TYPE_CHECKING:
    from planlint.facts.item import ItemFacts

_OR_SIMILAR = re.compile(r"\bor\s(?:similar|equivalent|other|another|any\sother)\b", re.IGNORECASE)
_BY_SOMEBODY = re.compile(r"\bby\s(?:the|an?|his|her|their)\s(?:[\w-]+\s){0,3}?[\w-]+(?:er|or|ist|ant|ian)s?\b", re.IGNORECASE)
_PLACES = frozenset(["school", "setting", "the setting", "nursery", "college", "placement", "provider", "the provider", "academy", "pre-school", "service", "services", "support", "team", "health", "education", "therapy", "therapies", "hospital", "clinic", "nhs", "social care", "all", "workers", "worker", "specialist", "specialists", "individual", "colleague", "the team"])
_NAMED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Sister|Nurse)\.?\s[A-Z][\w’'-]+|\b(?:by|from)\s(?:the\s)?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Year|Key|Section|Outcome|Monday|Tuesday|Wednesday|Thursday|Friday|English|Maths|Makaton|PECS|ICT|PE)\b)[A-Z][\w’'&-]+(?:\s(?:[A-Z][\w’'&-]+|of|for|and|the|&))*(?=\s*(?:$|[.,;|(]))")
_ROLE_LIKE = re.compile(r"\b\w+(?:ist|ician|ologist|teacher|tutor|coach|worker|leader|manager|officer|adviser|advisor|coordinator|co-ordinator|assistant|practitioner|helper|nurse|therapist|mentor|instructor|lead|clerk|keeper|supervisor|director|prefect|prefects|student|pupil|carer|interpreter|trainer|driver|technician|agency|company|charity|trust|library|counsellor)s?\b", re.IGNORECASE)


def exact(facts: ItemFacts) -> tuple[Person, ...]:
    """Roles, services, trained and named people, and family who deliver."""
    found = tuple(p for p in facts.people if _is_exact(facts, p) and _delivers(facts, p))
    return found or (_in_cell(facts) if facts.has_deliverer_cell else _named(facts))


def vague(facts: ItemFacts) -> tuple[Person, ...]:
    """Names that leave a reader guessing, of those who deliver."""
    return tuple(p for p in facts.people if p.kind in ("vague", "around") and _vaguely_delivers(facts, p))


def _is_exact(facts: ItemFacts, person: Person) -> bool:
    """"Everyone who works with her" is exact for a standing arrangement, not for planned sessions."""
    return person.kind in ("role", "trained", "family") or (person.kind == "around" and not facts.is_planned_contact)


def _delivers(facts: ItemFacts, person: Person) -> bool:
    if facts.kind_at(person.start) == "deliverer":
        first = next(p.start for p in facts.item.parts if p.kind == "deliverer")
        return person.part not in ("design", "recipient") or person.start - first < 12
    return not facts.has_deliverer_cell and person.part in ("agent", "party")


def _in_cell(facts: ItemFacts) -> tuple[Person, ...]:
    """A who cell with nobody known in it names somebody all the same, unless it is vague or only the child."""
    cell = next(p for p in facts.item.parts if p.kind == "deliverer")
    words = facts.item.text[cell.start : cell.end].strip()
    if _AVAILABLE.match(words):
        return ()
    if _OR_SIMILAR.search(words) or any(p.kind in ("vague", "around") for p in facts.people if cell.start <= p.start < cell.end):
        return ()
    if facts.child and re.fullmatch(rf"{re.escape(facts.child)}(?:[’']s)?(?:,?\s\w+)*", words) and not _ROLE_LIKE.search(words):
        return ()
    return (Person(cell.start, cell.end, "role", "agent"),)


def _named(facts: ItemFacts) -> tuple[Person, ...]:
    text = facts.item.text[: facts.main_end]
    for match in _NAMED.finditer(text):
        if facts.child is None or facts.child not in match.group():
            return (Person(match.start(), match.end(), "role", "agent"),)
    by = _BY_SOMEBODY.search(text)
    if by and not any(p.start < by.end() and by.start() < p.end for p in facts.people):
        return (Person(by.start(), by.end(), "role", "agent"),)
    return ()


def _vaguely_delivers(facts: ItemFacts, person: Person) -> bool:
    name = facts.item.text[person.start : person.end].lower().rstrip("s")
    place = name in _PLACES or name + "s" in _PLACES
    if facts.kind_at(person.start) == "deliverer":
        return not place or (facts.what != "equipment" and not _INSIDE.search(facts.item.text[: person.start]))
    if facts.has_deliverer_cell or person.part not in ("agent", "party"):
        return False
    return not place or _place_acts(facts.item.text, person)


def _place_acts(text: str, person: Person) -> bool:
    """"The school will …" and "by the school" deliver; "in school" and "the school day" do not."""
    before, after = text[max(0, person.start - 25) : person.start], text[person.end : person.end + 30]
    if _ACTS.match(after) and _LED.search(before):
        return True
    return bool(_BY.search(before) and re.match(r"\s*(?:$|[.,;|])", after))


_ACTS = re.compile(
    r"(?:\swill|\sto\s|\sshould|\sshall|\smust|\smay|\scould|\sprovides?|\scommits|\sundertakes|\sarranges|\sagrees|\sruns|\soffers"
    r"|\sensures|\sgives|\smakes|\sputs|\sis\sto)\b"
)
_LED = re.compile(r"(?:^|[.;|:]\s?|\bby\s)(?:the\s|his\s|her\s|their\s|an?\s)?(?:[\w-]+\s)?$", re.IGNORECASE)
_AVAILABLE = re.compile(r"(?:available|in|at|within|across|throughout|on|as|when|where|if)\b", re.IGNORECASE)
_INSIDE = re.compile(r"\b(?:in|at|within|across|around)\s(?:the\s|his\s|her\s|their\s)?$", re.IGNORECASE)
_BY = re.compile(r"\b(?:by|from|supervision\sof)\s(?:the\s|his\s|her\s|their\s|an?\s)?(?:\w+\s)?$", re.IGNORECASE)
