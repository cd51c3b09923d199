"""The facts of one item: what the parts of its row and the words of its sentences say together.

Rules ask these facts and nothing else, so two rules never disagree about what "every Tuesday" means.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import cast

from spacy.tokens import Doc

from planlint.facts import delivered, who
from planlint.facts.ends import EndPoint
from planlint.facts.outcomes import Goal
from planlint.facts.people import Person
from planlint.facts.quantities import SAYS_LONG, SAYS_OFTEN, Quantity
from planlint.facts.wording import Weak
from planlint.model import Facts, Item, Part

EMPTY = re.compile(r"^[\s\-–—_.?/*]*(?:n/?a|nil|none|tbc|tba|not (?:applicable|stated|known|specified))?[\s\-–—_.]*$", re.IGNORECASE)
_ABOUT_REVIEW = re.compile(r"\b(?:review\w*|monitor\w*|evaluat\w*|progress\s(?:is|will|against)|updat\w*|feedback|re-?assess\w*|report(?:s|ed)?\sto|recorded)\b", re.IGNORECASE)
_DATED = re.compile(r"\b(?:dated|drawn\sup|written|report|advice|assessment|letter|booklet|since|from|diagnosed|on\sroll)\b[^.;|,]{0,30}$", re.IGNORECASE)
_LIST_AFTER = re.compile(r"^[^.;|]{0,60}(?::|\(|–|—|\bnamely\b|,?\sincluding\b|,?\ssuch\sas\b|\bi\.e\.)\s?\S", re.IGNORECASE)
_BARE_NUMBER = re.compile(r"(?:x\s?)?(?:\d+(?:\.\d+)?|one|two|three|four|five|six)\s*(?:(?:weeks?|months?)\s*)?(?:$|x\b|×|,|\(|[-–]\s?\d+\s*$|times\b)", re.IGNORECASE)
_TIMED = re.compile(r"\d|\b(?:from|until|since|in|during|one|two|three|four|five|six|january|february|march|april|june|july|august|september|october|november|december|autumn|spring|summer)\b", re.IGNORECASE)
_TRAINED_RHYTHM = re.compile(r"(?<!be\s)\b(?:re)?trained\b[^.;|]*$", re.IGNORECASE)
_YEARLY = frozenset(["year", "annum", "annually", "yearly", "annual", "september", "termly", "term"])
_EACH_TIME = re.compile(r"whenever|each\stime|every\stime|on\sseeing", re.IGNORECASE)
_CLAUSE_START = re.compile(r"(?:^|[.;:|–—]|,\s(?:and|but))\s*$")
_SOME_TIME = re.compile(r"\d|\b(?:term|year|stage|birthday|months?|summer|easter|christmas|phase)\b", re.IGNORECASE)
_VAGUE_TIME = re.compile(r"\b(?:long|medium|short)[\s-]term\b|\b(?:every|each|per)\b|\bevenings?\b|\breview|ongoing|\bdaily|\bweekly|\btermly", re.IGNORECASE)
_SHORT_CONTACT = re.compile(r"\b(?:break(?!\s?card)|check-?in|session|lesson|visit)s?\b", re.IGNORECASE)
_HIS = re.compile(r"(?:[’']s?|\b(?:his|her|their))\s(?:own\s)?$", re.IGNORECASE)
"""What is the child's own ("her health") does not act."""
_PREPOSITION = re.compile(r"\b(?:with|for|of|in|to|by|on|from|at|between|through|using|who|which|that)\b", re.IGNORECASE)
SCHEDULED = frozenset(["frequency", "once", "total"])
"""Kinds of amount that are planned, not an answer to what happens."""


@dataclass(frozen=True)
class ItemFacts:
    """Facts of ``item``; offsets are characters of ``item.text``. ``about`` is what the document says of itself (child, dates)."""

    item: Item
    doc: Doc
    about: Facts = Facts()
    covered: bool = False
    """A statement above the item gives its end point."""
    goal_doc: Doc | None = None
    """The text from its main part on, where other cells come first."""
    special_school: bool = False
    """The council's settings say that what the whole class has counts (never in a first draft)."""

    @property
    def child(self) -> str | None:
        """The child's first name, if known."""
        return self.about.child

    # ------------------------------------------------------------------------------------------ parts

    @property
    def main_end(self) -> int:
        """Where the main part ends in the item's text."""
        return next((p.end for p in self.item.parts if p.kind == "main"), len(self.item.text))

    def part_at(self, start: int) -> Part | None:
        """The part that the character at ``start`` stands in."""
        return next((p for p in self.item.parts if p.start <= start < p.end), None)

    def part_text(self, kind: str) -> str | None:
        """The text of the first part of this kind, None where the item has no such part."""
        part = next((p for p in self.item.parts if p.kind == kind), None)
        return None if part is None else self.item.text[part.start : part.end].strip()

    @property
    def main_start(self) -> int:
        """Where the main part starts in the item's text."""
        return next((p.start for p in self.item.parts if p.kind == "main"), 0)

    def kind_at(self, start: int) -> str:
        """The kind of the part that the character at ``start`` stands in; main where there are no parts."""
        part = self.part_at(start)
        return part.kind if part else "main"

    # ------------------------------------------------------------------------------------------ amounts

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """Quantities of the item outside its review, link and steps columns."""
        return tuple(q for q in self.doc._.quantities if self.kind_at(q.start) not in ("review", "link", "steps"))

    @cached_property
    def often(self) -> tuple[Quantity, ...]:
        """What says how often or when it is delivered. A review's rhythm is none, unless the item is a review."""
        return tuple(q for q in self.quantities if q.kind in SAYS_OFTEN and self._of_delivery(q))

    @cached_property
    def long(self) -> tuple[Quantity, ...]:
        """What says how long each delivery lasts."""
        return tuple(q for q in self.quantities if q.kind in SAYS_LONG and self._of_delivery(q))

    def _of_delivery(self, quantity: Quantity) -> bool:
        text = self.item.text
        kind = self.kind_at(quantity.start)
        if kind == "deliverer":
            return bool(re.match(r"\s*(?:$|[|;])", text[quantity.end :]) and not _ABOUT_REVIEW.search(text[max(0, quantity.start - 40) : quantity.start]))
        clause = re.split(r"[.;|]\s|[|]|,\s(?:and\s)?(?=\w+\sby\b)", text[: quantity.start])[-1]
        if quantity.kind == "event" and self.what == "contact" and kind == "main" and not (_CLAUSE_START.search(text[: quantity.start]) or _EACH_TIME.match(text, quantity.start)):
            return False
        if _TRAINED_RHYTHM.search(clause) and quantity.per in _YEARLY:
            return False
        if quantity.kind == "once" and (_DATED.search(clause) or (kind == "main" and re.search(r"\b\d+$", clause))):
            return False
        return self.what == "brief" or not _ABOUT_REVIEW.search(clause) or kind in ("frequency", "duration")

    # ------------------------------------------------------------------------------------------ what is delivered

    @cached_property
    def what(self) -> str:
        """contact, brief, standing or equipment; contact where nothing tells."""
        return delivered.what(self)

    @cached_property
    def says_often(self) -> bool:
        """How often or when is said, if only by a bare number in a frequency column."""
        return bool(self.often) or self._number_in("frequency")

    @cached_property
    def says_long(self) -> bool:
        """How long is said, if only by a bare number in a duration column."""
        return bool(self.long) or self._number_in("duration")

    def _number_in(self, kind: str) -> bool:
        cell = self.part_text(kind)
        return cell is not None and bool(_BARE_NUMBER.match(cell))

    @property
    def needs_frequency(self) -> bool:
        """Something is delivered at times, so a plan must say when; no description stands in its place."""
        return self.what in ("contact", "brief") and not EMPTY.match(self.item.main) and not self.described_frequency

    @property
    def described_frequency(self) -> bool:
        """The frequency column holds words and no amount or time."""
        cell = self.part_text("frequency")
        return cell is not None and not EMPTY.match(cell) and not _TIMED.search(cell) and not any(self.kind_at(q.start) == "frequency" for q in self.quantities)

    @property
    def needs_duration(self) -> bool:
        """Each delivery has a length that a plan must give."""
        if self.what != "contact":
            return False
        return any(q.kind in SCHEDULED for q in self.often) or self._number_in("frequency") or bool(_SHORT_CONTACT.search(self.item.main))

    @property
    def is_planned_contact(self) -> bool:
        """A contact at planned times, not a way of responding or a standing arrangement."""
        return self.what == "contact" and any(q.kind in SCHEDULED for q in self.often)

    @property
    def needs_deliverer(self) -> bool:
        """Somebody must carry it out."""
        return self.what != "equipment" and not EMPTY.match(self.item.main)

    # ------------------------------------------------------------------------------------------ wording

    @cached_property
    def weak(self) -> tuple[Weak, ...]:
        """Weak phrases that nothing in the item makes exact, outside review, link and steps columns."""
        return tuple(w for w in self.doc._.weak if self.kind_at(w.start) not in self._unjudged(w) and not self._cleared(w))

    @staticmethod
    def _unjudged(weak: Weak) -> tuple[str, ...]:
        aside = ("review", "link", "steps", "timescale")
        return (*aside, "deliverer") if weak.kind == "often" else aside

    def _cleared(self, weak: Weak) -> bool:
        outside = [q for q in self.often if not (weak.start < q.end and q.start < weak.end)]
        firm = [q for q in outside if q.kind in ("total", "occasion", "once") or (q.kind == "frequency" and q.per)]
        if weak.cleared_by == "frequency":
            return bool(firm)
        if weak.cleared_by == "amount":
            fixed = self.what == "equipment" and bool(outside)
            return fixed or bool(firm and any(q.minutes or q.kind in ("total", "sessions") for q in self.quantities))
        if weak.cleared_by == "list":
            return bool(_LIST_AFTER.match(self.item.text[weak.end :]))
        return False

    # ------------------------------------------------------------------------------------------ who

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """Everybody named outside review, link and steps columns; a frequency column counts where there is no who column."""
        aside = ("review", "link", "steps", *(("frequency", "duration") if self.has_deliverer_cell else ()))
        return tuple(p for p in self.doc._.people if self.kind_at(p.start) not in aside)

    @cached_property
    def has_deliverer_cell(self) -> bool:
        """The item has a who column or line with something in it."""
        cell = self.part_text("deliverer")
        return cell is not None and not EMPTY.match(cell)

    @cached_property
    def deliverers(self) -> tuple[Person, ...]:
        """Who delivers, as exactly as the item says: roles, services, trained people, named people, family."""
        return who.exact(self)

    @cached_property
    def vague_deliverers(self) -> tuple[Person, ...]:
        """Who is named so that a reader cannot tell who, where nobody exact is named."""
        return () if self.deliverers else who.vague(self)

    # ------------------------------------------------------------------------------------------ outcomes, hopes

    @property
    def goal(self) -> Goal:
        """What the text says as an outcome."""
        return cast(Goal, (self.goal_doc or self.doc)._.goal)

    @cached_property
    def says_by_when(self) -> bool:
        """An end point stands in the item, or in a statement above it."""
        cell = self.part_text("timescale")
        return self.covered or bool(self.ends) or (cell is not None and bool(_SOME_TIME.search(cell)) and not _VAGUE_TIME.search(cell))

    @cached_property
    def ends(self) -> tuple[EndPoint, ...]:
        """End points of an item outside its steps, review and link columns."""
        aside = ("steps", "review", "link")
        return tuple(e for e in self.doc._.ends if self.kind_at(e.start) not in aside)

    @cached_property
    def done_for_child(self) -> tuple[int, int] | None:
        """The words that make it provision and not an outcome: what is done for the child, or who else acts first."""
        words = self.goal.provision
        if words and self.kind_at(words[0]) == "main":
            return words
        begin, subject_end = self.goal.subject
        for person in self.doc._.people:
            before = self.item.text[begin : person.start]
            if begin <= person.start < subject_end and person.kind != "family" and not _PREPOSITION.search(before) and not (person.kind == "vague" and _HIS.search(before)):
                return person.start, subject_end
        return None

    @cached_property
    def unmeasured(self) -> tuple[int, int] | None:
        """The word of change or state with nothing to measure it by. A thing anyone can see done is
        measure enough; what would fit any child is another fault (``generic``).
        """
        if self._has_criterion:
            return None
        heads = [p for p in self.goal.predicates if self.kind_at(p[0]) == "main"]
        if not heads or self.goal.generic or any(kind == "observable" for _, _, kind in heads):
            return None
        return next(((s, e) for s, e, kind in heads if kind == "change"), (heads[0][0], heads[0][1]) if heads[0][1] > heads[0][0] else None)

    @property
    def _has_criterion(self) -> bool:
        return any(self.kind_at(start) in ("main", "measure", "frequency", "other") for start, _ in self.goal.criteria)

    @property
    def fits_any_child(self) -> tuple[int, int] | None:
        """The words that would fit any child, where nothing measures them."""
        words = self.goal.generic
        return words if words and self.kind_at(words[0]) == "main" and not self._has_criterion else None

    @property
    def request(self) -> tuple[int, int] | None:
        """What is asked for, where the text is a request."""
        return cast("tuple[int, int] | None", self.doc._.request)
