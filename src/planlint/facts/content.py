"""Whether a provision says what is done, or only that something is; and whether it says what the child will achieve instead."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from planlint.facts.item import EMPTY
from planlint.facts.placing import either
from planlint.facts.screen import Screened

if TYPE_CHECKING:
    from planlint.facts.case import CaseFacts
    from planlint.facts.item import ItemFacts
    from planlint.facts.people import Person

Range = tuple[int, int]
_LONG = 60
"""A statement of more words says something."""
_STEM = 5
_MEETINGS = frozenset(["session", "sessions", "work"])
_NAME = re.compile(r"[A-Z]\w+\s[A-Z]\w+$")
_WORD = re.compile(r"[^\W_][\w’':/-]*")
_ASIDE = re.compile(r"\bas (?:set out|described|detailed|outlined|listed|written|agreed) (?:in|by|with)\b|\b(?:written|devised|designed|planned|drawn up|left|modelled|recommended|advised) by\b|\bsee\b", re.IGNORECASE)
_POINTS = re.compile(r"(?:outcomes?|needs?|all|needs? and outcomes?|[\d\s.,;:&–—/-]|and|to|[A-F]\d*)*", re.IGNORECASE)
_LEAD = r"(?:(?:by|at|before|within|in|during|from|over|after|until|when|once)\s[^.;|:]{3,60}?[,:]?\s)?"
_TO = r"(?:improve|increase|develop|be able to|become|achieve|build|gain|make progress|feel|extend|enhance|reduce|raise|learn|manage|understand|recognise|express|cope|maintain|be (?:more|less)|have (?:more|greater|better|increased|improved))\b"
_BETTER = r"(?:reduced\s(?=(?:\w+\s){0,2}?(?:anxiet|incident|dependen|relian|outburst|meltdown|behaviour|aggress|stress|absence|exclusion|frustrat|impuls))|(?:improved|increased|better|greater|enhanced|fewer|more (?:confident|independent))\s)(?!(?:\w+\s)?(?:access|support|supervision|ratio|help|staff|adults?|input|provision|monitoring|time|visibility|lighting|hours|opportunit\w*|use|space|pupils|children|text|print|seating|equipment|breaks?|levels?|amounts?|frequency|structure|reassurance|liaison|differentiation|praise)\b)"
_ABLE = r"(?:(?:(?:greater|full|good|better|more|secure|an?)\s)?(?:confidence|independence|resilience|attendance|self-esteem|fluency|reduction|increase|improvement|progress)\s(?:to|in|of|with|at)\s(?!(?:\w+\s)?(?:adult|support|staff|hours|help|supervision|provision)\b)|an? (?:reading|spelling) age of|(?:being )?able to|(?:can|knows|understands|recognises|manages|copes)\s(?!be\b)\w+|(?:will\s)?be(?:come)?\s(?:able to|more (?:confident|independent))|will\s(?:achieve|improve|increase|develop|gain|become|feel|understand|learn))\b"
_HIS = r"(?:attendance|confidence|self-esteem|anxiety|behaviour|independence|resilience|reading age|(?:(?P<whose>(?-i:[A-Z][\w-]+))[’']s|his|her|their)\s(?:[\w-]+\s){1,4}?)\s?(?:will|to|should|is|are)\s(?:have\s)?(?:improved?|increased?|develop(?:ed)?|r[io]sen?|rise|grown?|reduced?|reach(?:ed)?|strengthen|extend|(?:be(?:come)? )?(?:more|better|clearer|stronger|less|greater|understood|improved|reduced|at least|in line|legible|clear|at|above|fluent))\b"
_CHILD = r"(?:(?P<{}>(?-i:(?!(?:He|She|They|I|The)\b)[A-Z][\w-]+))(?![’'])|(?:the )?(?:child|pupil|student|learner|young person)|i|he|she|they)(?:,[^,.;|]{{3,40}},)?"
_CRITERION = re.compile(
    r"\b(?:independently|unaided|unprompted|(?:on|by) (?:his|her|their) own|by (?:him|her|them)sel(?:f|ves)|without (?:any|adult|an adult|help|support|prompt\w*|remind\w*|physical|verbal|leaving|being (?:asked|told|reminded|prompted)|stopping|crying|becoming|getting|hitting|hurting)|[\w-]+ (?:lessons |days |times |occasions |sessions )?out of (?:every )?\w+|(?:of|on|in) (?:\w+ )?(?:the )?occasions|times? (?:in|out of) \w+|occasions (?:in|out of) \w+"
    r"|(?:in|within) (?:under|less than) \w+|\d+ ?(?:%|per ?cent)|no longer \w+|not be \w+ed|with (?:no|fewer|less|only one|one|minimal) (?:adult |verbal )?(?:help|support|prompt\w*|reminders?)|for pleasure|on time|the first time|to the end|without \w+ing|for (?:an? |the |his |her )?(?:whole|full|entire) \w+|(?:confident|happi|calm|safe|willing|easi|comfortab|fluent|legib|neat|appropriate|successful|reliab|consistent)ly|with (?:confidence|ease|accuracy|fluency|enjoyment)|in line with|expected for|age[- ]related|correctly|accurately|for (?:at least|up to) \w+ (?:minutes|seconds)|more (?:often|confidently|easily|clearly|fluently|independently|positive\w*))",
    re.IGNORECASE,
)
_DONE = r"(?:receive|have|get|be\s(?!able|more|less|better|confident|independent|happ|calm|safe|settled|ready|proud|included|in\b|at\b|on\b|dry|clean|\w+ing\b)|attend|access|take part|participate|join(?! in\b)|work|go\b|visit|meet|see\b|sit\b|use\b(?!\s(?:\w+\s){0,3}(?:sentences|words|phrases|tenses|punctuation|connectives|grammar)\b)|type|dictate|record|submit|wear|practi[sc]e|do\b|spend|continue|need|require|benefit|carry|leave|start|begin|eat|keep|follow|bring|travel|complete|choose|engage in|engage with|undertake|experience|read with|read to|show|hand)"
_EITHER = frozenset(["use", "have", "stay", "remain", "keep", "share", "join", "play", "complete", "follow", "be"])
"""Verbs of what is arranged, and with some objects of what is achieved ("use strategies", "stay calm")."""
_ARRANGED = r"(?:needs?|requires?|benefits?|responds?|has|likes?|enjoys?|prefers?|finds?|struggles|wears?|uses?|receives?|attends?|is (?!able)|was|sees?|works?|sits?|goes|can\b)"
_THROUGH = re.compile(r"\b(?:through(?! (?:two|three|four|\d|the (?:door|school|gate|corridor|night|day)|an? (?:whole|full)))|using|via|taught|teach(?:es|ing)?|sessions?|groups?|programme|by (?:\w+ ){0,2}\w+ing|with (?:the )?(?:help|support|use) (?:of|from)|supported (?:by|with|to|through)|provided|will be (?:given|offered|helped|supported)|(?:an?|one|two|three|weekly|daily|individual|extra|his|her) (?:[\w-]+ ){0,2}lessons?(?! out of)|intervention|so that)\b", re.IGNORECASE)
_PROVIDED = re.compile(r"\b(?<!his )(?<!her )(?:(?:mini)?bus|transport|(?:medical|changing|sensory|calm|therapy|meeting) room|library|office|cards?|boards?|charts?|laptops?|tablets?|i-?pads?|computers?|desks?|hub|base|quiet (?:room|space|area)|taxi|escort|timers?|timetables?|worksheets?|overlays?|cushions?|equipment|software|frames?|checklists?|check-ins?|escorted|buddy|early|instead of|in place of|a (?:place|choice|table) (?:at|of|in|with|by))\b", re.IGNORECASE)
"""A thing or an arrangement that somebody provides."""
_GIVES = re.compile(r"\b(?:by|from|with|alongside|beside|and)\s(?:\w+\s){0,2}$|[,;:.]\s(?:the\s|an?\s|his\s|her\s)?$", re.IGNORECASE)
_ACTS = re.compile(r"\s(?:will|to|who|is|are|helps?|supports?|works?|sits?|checks?|teach\w*)\b", re.IGNORECASE)
_STATE = re.compile(r"be\s(?:more|less|better|confident|independent|happ\w+|calm|safe|settled|ready|proud|dry|clean)\b", re.IGNORECASE)
_SOMEBODY = re.compile(r"adult|staff|professional|person|someone|somebody|team|member|worker|individual|specialist", re.IGNORECASE)
_THEN = re.compile(r"[:;–—]\s|,\s(?!(?:and|so|or|but|both|including|such|particularly|especially|in|at|on|by|with|when|for|to|as|which)\b|\w+ing\b|\w+(?:,|\sand\s|\sor\s))", re.IGNORECASE)
"""Behind "To improve his posture, …" something else is named."""


_START = re.compile(
    rf"\W*{_LEAD}(?:(?:for|that|we (?:want|would like)|it is hoped that|the (?:aim|target|outcome) is (?:for|that))\s)?(?:(?P<named>to\s{_TO}|{_BETTER}|{_ABLE}|{_HIS})|(?P<will>{_CHILD.format('who')}\s(?:will|to|can|should|is to)\s(?:also\s|then\s|not\s|now\s|always\s|soon\s|both\s|\w+ly\s)?(?:have\s(?=\w+ed\b|(?:read|written|made|done|taken|learnt|gone|been|spoken|caught|begun|met|kept|chosen|shown)\b))?)(?=(?P<verb>\w+))(?P<done>{_DONE}\b)?(?:(?<=\s)(?:be able to|\w+))?|(?P<is>{_CHILD.format('done_by')}\s(?:is able to|is confident (?:enough|to)|(?!{_ARRANGED})\w+(?:es|s)\b))|(?P<to>to\s\w+))",
    re.IGNORECASE,
)
"""The child and what he or she will do, or an achievement named without the child."""


class ContentWords:
    """The lists of ``rules/words/content.toml``."""

    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        lists = words["content"]
        self.empty = frozenset(lists["empty"])
        self.whole = frozenset(lists["whole"])
        self.filler = frozenset(lists["filler"])
        self.named = frozenset(lists["named"])
        self.named_after = frozenset(lists["named_after"])
        self.areas = frozenset(lists["areas"])
        self.helpers = frozenset(lists["helpers"])
        self.described = either(lists["described"])
        self.givers = re.compile(r"(?<!\w)(?:from|by)\s(?:the\s|an?\s|his\s|her\s|their\s)?(?:(?!(?:and|to|for|with|in|on)\b)[\w’'&-]+\s){0,4}?(?:" + "|".join(lists["givers"]) + r")(?!\w)", re.IGNORECASE)
        clock = words["time"]["classes"]
        self.clock = frozenset(word for name in ("number", "part", "once", "times", "unit", "day", "period", "weekday", "month", "each", "adverb", "alternate", "season") for word in clock[name])
        self.lessons = either(words["time"]["classes"]["curriculum"])
        self.known = self.filler | self.empty | self.clock
        self.therapists = either(lists["therapists"])
        self.services = Screened(sorted(map(re.escape, lists["services"]), key=len, reverse=True), r"(?<!\w)(?:#)(?!\w)")


def says_nothing(facts: ItemFacts, words: ContentWords) -> Range | None:
    """The empty noun ("support", "input"), where nothing in the item says of what, in what way or to what end."""
    main, begin = facts.item.main, facts.main_start
    plain = [match.group().lower() for match in _WORD.finditer(main)]
    if not plain or len(plain) > _LONG or _ASIDE.search(main):
        return None
    people = [(p.start - begin, p.end - begin) for p in facts.doc._.people if 0 <= p.start - begin < len(main)]
    named = [(start, end) for start, end in people if " " in main[start:end]]
    found = [match for match in _WORD.finditer(main) if match.group().lower() in words.empty and not _within(match.span(), named) and not _NAME.search(main, 0, match.end())]
    if not found and not (facts.item.section == "F" and any(main[start:end].lower() in words.helpers for start, end in people)):
        return None
    taken = _taken(facts, words, people)
    nouns = {match.group().lower() for match in found}
    if nouns and nouns <= words.whole and (words.services.search(main) or (nouns <= _MEETINGS and words.therapists.search(facts.item.text))):
        return None
    left = [match for match in _WORD.finditer(main) if not _within(match.span(), taken) and not _filler(match.group(), facts, words)]
    if left and not (found and all(match.group().lower() in words.named_after for match in found) and _named_after(facts, words, left, found[0].start())):
        return None
    if _named_elsewhere(facts):
        return None
    start, end = found[0].span() if found else people[0]
    return begin + start, begin + end


def _taken(facts: ItemFacts, words: ContentWords, people: Iterable[Range]) -> list[Range]:
    """What stands for who gives it, how much, when, or promises nothing."""
    main, begin = facts.item.main, facts.main_start
    family = {p.start - begin for p in facts.doc._.people if p.kind == "family"}
    taken = [match.span() for pattern in (words.services, words.givers, words.described) for match in pattern.finditer(main)]
    taken += [(start, end) for start, end in people if main[start:end].lower() not in words.named and start not in family]
    taken += [(q.start - begin, q.end - begin) for q in facts.doc._.quantities if not words.lessons.search(facts.item.text, q.start, q.end)]
    return taken + [(w.start - begin, w.end - begin) for w in facts.doc._.weak]


def _named_after(facts: ItemFacts, words: ContentWords, left: Iterable[re.Match[str]], noun: int) -> bool:
    """What is left before the noun is an area of need, or only the name of who gives it ("Sensory support" by the Sensory Service); a subject taught is more."""
    cell = (facts.part_text("deliverer") or "").lower()
    return all(match.end() < noun and (match.group().lower() in words.areas or (len(match.group()) > _STEM and match.group()[:_STEM].lower() in cell and not words.lessons.search(match.group()))) for match in left)


def _filler(word: str, facts: ItemFacts, words: ContentWords) -> bool:
    plain = re.sub(r"[’']s$", "", word).lower()
    return plain in words.known or plain == (facts.child or "").lower() or bool(re.fullmatch(r"[\d.:/x-]+|\d+(?:h|hrs?|mins?|am|pm|x)", plain)) or all(piece in words.known or piece.isdigit() for piece in re.split(r"[-/]", plain))


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
        self._child = facts.case.plan.facts.child
        self._outcomes = {_plain(item.main) for item in outcomes.items} if outcomes else set()

    def words(self, facts: ItemFacts) -> Range | None:
        """The words that speak of an achievement; None for provision and for an outcome repeated from Section E."""
        main, begin = facts.item.main, facts.main_start
        match = _START.match(main)
        if not match or not self._of_child(match) or _THROUGH.search(main) or self._repeated(main):
            return None
        if any(begin <= p.start < facts.main_end and _helps(p, facts.item.text) for p in facts.doc._.people):
            return None
        amounts = {q.kind for q in facts.doc._.quantities if begin <= q.start < facts.main_end}
        measured = bool(_CRITERION.search(main, match.start("verb") if match["will"] else match.end()) or (match["will"] and _STATE.match(main, match.start("verb"))))
        if "total" in amounts or amounts >= {"frequency", "duration"} or ("sessions" in amounts and not measured):
            return None
        if not self._achieves(facts, match, measured, bool(amounts & {"frequency", "duration", "occasion"})):
            return None
        lead = len(match.group()) - len(match.group().lstrip())
        return begin + lead, begin + match.end()

    def _of_child(self, match: re.Match[str]) -> bool:
        """A name before the verb is the child's."""
        name = match["who"] or match["done_by"] or match["whose"]
        return name is None or name == self._child

    def _achieves(self, facts: ItemFacts, match: re.Match[str], measured: bool, scheduled: bool) -> bool:
        """Said with a criterion, or with a word of achieving and not of taking part in what is arranged."""
        main = facts.item.main
        if match["named"] or (measured and match["to"]):
            return not _THEN.search(main)
        if measured:
            return True
        if match["to"] or facts.goal.provision:
            return False
        start = facts.main_start + match.start("will" if match["will"] else "is")
        head = next(((end - at, kind) for at, end, kind in facts.goal.predicates if at >= start), (0, "other"))
        if match["is"]:
            return head[1] == "change" or match["is"].endswith(" to") or "confident" in match["is"]
        if match["will"] and any(p.kind in ("role", "trained") and p.start < facts.main_end for p in facts.doc._.people if p.start >= facts.main_start):
            return False
        if match["done"]:
            return head[1] == "change" and match["verb"].lower() in _EITHER and " " in main[match.start("verb") : match.start("verb") + head[0]]
        return (head[1] == "change" and not _PROVIDED.search(main)) or (not scheduled and not _PROVIDED.search(main) and (head[1] == "observable" or any(at < facts.main_end for at, _ in facts.goal.criteria)))

    def _repeated(self, main: str) -> bool:
        plain = _plain(main)
        return any(plain == outcome or (len(plain) > 20 and (plain in outcome or outcome in plain)) for outcome in self._outcomes if outcome)


def _helps(person: Person, text: str) -> bool:
    """Somebody who does it with or for the child; not whom the child goes to, nor what the child becomes ("a reader")."""
    if person.kind == "family" or (person.kind == "vague" and (person.part != "agent" or not _SOMEBODY.search(text, person.start, person.end))):
        return False
    if text.startswith(("’s", "'s"), person.end):
        return False
    return person.part in ("agent", "party", "design") and bool(_GIVES.search(text[: person.start]) or _ACTS.match(text, person.end))


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))
