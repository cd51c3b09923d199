"""Section A: whose statement each item is, by its headings and by its words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from planlint.facts.screen import Screened
from planlint.model import Document, Item

if TYPE_CHECKING:
    from planlint.facts.case import CaseFacts

Voice = Literal["child", "family", "both", "gathered", "method", "history", "offered", "silent", ""]
"""``gathered``: tells how views were heard; ``method``: how the child communicates; ``offered``: no views, but what was
offered and when; ``silent``: holds no view and no such reason."""

_QUOTES = str.maketrans("’‘“”–—", "''\"\"--")
_LABEL = re.compile(r"^([A-Za-z][^\s:.?!\"]*(?:\s+[^\s:.?!\"]+){0,5}\s*:|(?:[Hh]ow|[Ww]hat|[Ww]ho|[Ww]here)\b[^.:?!\"]{3,80}\?)\s*(?=\S)(.*)$", re.DOTALL)
_SENTENCE = re.compile(r"(?<=[.!?])[\"')]*\s+(?=[\"'(A-Z])")
_FIRST = re.compile(r"\b(?:I|I'm|I've|I'd|I'll|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\b(?! (?:son|daughter|child|boy|girl|eldest|youngest|little)\b)")
_PLURAL = re.compile(r"\b(?:we|we're|we've|we'd|our|ours|us)\b", re.IGNORECASE)
_MY = re.compile(r"\W*my (?!(?:child|son|daughter|boy|girl|family|parents|mum|dad)\b)", re.IGNORECASE)
_MY_CHILD = re.compile(r"\bmy (?:\w+ )?(?:son|daughter|child|boy|girl)\b", re.IGNORECASE)
_QUOTED = re.compile(r"\"[^\"]*\"|(?<!\w)'[^']{4,}'(?!\w)")
_NAME = re.compile(r"\b[^\W\d_a-z][\w'-]+")
_NOT_NAMES = frozenset(["mum", "dad", "mr", "mrs", "ms", "miss", "dr", "and", "both", "parents", "parent", "carer", "foster", "father", "mother", "not", "none", "parental", "responsibility"])
_BARE_TITLE = re.compile(r"^(?:the )?(?:parents?|carers?|parents?(?: and |/| or )carers?|(?:[\w’']+ ){0,4}(?:views?|voice|aspirations))\W*$", re.IGNORECASE)
_ANYWHERE = frozenset(["silent", "refused", "method", "no_speech", "no_speech_except", "other_language", "clinical", "report_words", "condition", "in_the_mouth"])
"""Lists of whole patterns; the entries of the others are words, found as whole words."""
_LONGEST_TITLE = 200
_LISTED = re.compile(r"(?<!\?P)<(\w+)>")
_AND_FAMILY = r"(?:'s)?(?: or young person)?(?:'s)?,? (?:and|&|/|or) (?:of )?(?:the |their |his |her |my |your )?(?:<family>)"
_AND_MINE = re.compile(r"^\W*(?:about )?my family(?: and .*)?$", re.IGNORECASE)
_SPEECH = r"(?:'s?)?[^.;:]{0,50}?<family_speech>"
_LIKES = r"(?!'s (?!favourite))(?:(?!\b(?:has|have|had|with)\b)[^.;:]){0,40}?<likes>"
_LABELS = re.compile(r"[^.:]{0,30}:")
_LEADS = (re.compile(r"\W*"), re.compile(r"\W*(?:his |her |their )", re.IGNORECASE))
_WORD_END = re.compile(r"\b")
_LETTER = re.compile(r"\w")
_PARENT = re.compile(r"\b(?:parents?|mum|dad|mother|father|carers?|guardians?)\b", re.IGNORECASE)


def plain(text: str) -> str:
    """``text`` with straight quotes and hyphens, character for character."""
    return text if text.isascii() else text.translate(_QUOTES)


def sentences(text: str) -> list[str]:
    """The sentences of a text."""
    return _SENTENCE.split(text)


def follows(first: re.Pattern[str], then: re.Pattern[str], text: str) -> bool:
    """Whether ``then`` stands right behind ``first`` somewhere. Two patterns, so that the one with a child's name in it stays small."""
    return any(then.match(text, match.end()) for match in first.finditer(text))


class Wordings:
    """The lists of ``rules/words/views.toml``, each as one pattern, made when first asked for."""

    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        self._lists = words["views"]
        self._made: dict[str, re.Pattern[str]] = {}
        self._named: dict[str, Screened] = {}

    def made(self, form: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
        """A pattern in which ``<name>`` stands for the list of that name: made once a run, so it holds nothing of one child."""
        key = f"{flags}{form}"
        if key not in self._made:
            self._made[key] = re.compile(_LISTED.sub(lambda name: self[name[1]].pattern, form), flags)
        return self._made[key]

    def __getitem__(self, name: str) -> Screened:
        if name not in self._named:
            self._named[name] = Screened((f"(?:{one})" for one in self._lists[name]), "#" if name in _ANYWHERE else r"(?<![\w-])(?:#)(?![\w-])")
        return self._named[name]


class Voices:
    """Section A read for its voices; ``facts.about(Voices)``."""

    def __init__(self, facts: CaseFacts) -> None:
        self.plan = facts.case.plan
        self.words: Wordings = facts.lexicon(Wordings)
        section = self.plan.section("A")
        self.items: tuple[Item, ...] = section.items if section else ()
        self._prompts = section.prompts if section else ()
        self._titles: dict[str, Voice] = {}
        child = self.plan.facts.child or ""
        self.child = re.compile(rf"\b{re.escape(plain(child))}\b" if child else r"(?!)")
        self.child_any_case = re.compile(self.child.pattern, re.IGNORECASE)
        self._subject = re.compile(rf"(?:{self.child.pattern}|\b[Hh]e\b|\b[Ss]he\b|\b[Tt]hey\b|\b(?:[Hh]er|[Hh]is|[Tt]heir)\b(?= favourite)|[Tt]he child|[Tt]he young person)")
        names = "|".join(map(re.escape, sorted(parents_of(self.plan) | self._introduced())))
        surname = plain(self.plan.facts.full_name or "").split()[-1:] or ["(?!)"]
        couple = rf"M(?:r|rs|s|iss)\.? (?:(?:and|&) M(?:r|rs|s)\.? \w+|{re.escape(surname[0])}\b)"
        self.parents = re.compile(rf"\b(?:{names or '(?!)'})\b|\b{couple}")
        self.parents_any_case = re.compile(self.parents.pattern, re.IGNORECASE)

    def _introduced(self) -> set[str]:
        """Names that Section A gives the family ("her mum, Kate")."""
        named = self.words.made(r"(?:<family>),? \(?(?P<name>[A-Z][a-z]{2,})\b", 0)
        own = (self.plan.facts.full_name or "").split()
        found = {match["name"] for item in self.items for match in named.finditer(plain(item.text)) if match.group()[0].islower() or "," in match.group() or "(" in match.group()}
        return {name for name in found if name not in own and name.lower() not in _NOT_NAMES}

    @cached_property
    def voices(self) -> dict[str, Voice]:
        """The voice of each item, by item id."""
        return {item.id: "" if _BARE_TITLE.match(item.text) else self._voice(item) for item in self.items}

    def of(self, *voices: Voice) -> Iterator[Item]:
        """The items of these voices; "both" is child and family."""
        wanted = {*voices, *(("both",) if {"child", "family"} & {*voices} else ())}
        return (item for item in self.items if self.voices[item.id] in wanted)

    def headings(self, item: Item) -> list[str]:
        """The headings above an item, innermost first, a label in front of its text among them."""
        label = _LABEL.match(plain(item.text))
        above = self._bare_titles.get(item.id)
        return [*([label[1]] if label else []), *([above] if above else []), *(plain(title)[:_LONGEST_TITLE] for title in reversed(item.headings))]

    @cached_property
    def _bare_titles(self) -> dict[str, str]:
        """Headings that look like any other line ("Parental voice"), by the items below them under the same headings."""
        found: dict[str, str] = {}
        title = ""
        headings: tuple[str, ...] = ()
        for item in self.items:
            if _BARE_TITLE.match(item.text):
                title, headings = plain(item.text), item.headings
            elif title and item.headings == headings:
                found[item.id] = title
        return found

    def said(self, item: Item) -> str:
        """The item's words without a label in front."""
        text = plain(item.text)
        label = _LABEL.match(text)
        return label[2] if label and self.title_voice(label[1]) else text

    # ------------------------------------------------------------------------------------------ headings

    def names_family(self, text: str) -> bool:
        """Whether a text names somebody of the family."""
        return bool(self.words["family"].search(text) or self.parents.search(text))

    def title_voice(self, title: str) -> Voice:
        """Whose statements stand under a heading."""
        if title not in self._titles:
            self._titles[title] = self._read_title(title)
        return self._titles[title]

    def _read_title(self, title: str) -> Voice:
        if self.words["gathered_headings"].search(title):
            return "gathered"
        if self.words["method_headings"].search(title):
            return "method"
        family = self.names_family(title) or bool(self.words["family_headings"].search(title))
        child = bool(self.child.search(title) or self.words["child_headings"].search(title))
        views = self.words["interest_headings"].search(title)
        if self.words["history_headings"].search(title) and not views and (family or not _MY.match(title)):
            return "history"
        if family and child:
            return "child" if views and _MY.match(title) else "" if self._joint(title) else "family"
        return "family" if family else "child" if child or self.words["support_headings"].search(title) else ""

    def _joint(self, title: str) -> bool:
        """"Bea and her parents", "the child and their family", "me and my family", "my family and friends"."""
        joint = self.words.made(rf"(?:child|person|pupil|me){_AND_FAMILY}").search(title)
        return bool(joint or follows(self.child_any_case, self.words.made(_AND_FAMILY), title) or _AND_MINE.search(title))

    # ------------------------------------------------------------------------------------------ items

    def _voice(self, item: Item) -> Voice:
        text = self.said(item)
        titles = self.headings(item)
        if self.is_silent(text):
            return "silent"
        if self.gives_reason(text) and self.words["refused"].search(text):
            return "offered"
        found: Voice = ""
        for title in titles:
            found = self.title_voice(title)
            if found:
                break
        if found in ("gathered", "method"):
            inner = self._by_words(text, titles)
            return "child" if found == "gathered" and inner == "child" and _FIRST.search(text) else found
        if found == "family":
            return found
        if found == "child":
            return "" if self.is_clinical(text) else "both" if self.tells_for_family(text) else "child"
        spoken = self._by_words(text, titles)
        return spoken or ("history" if found == "history" else "")

    def _by_words(self, text: str, titles: list[str]) -> Voice:
        """Whose a statement is where no heading says so."""
        family = self._of_family(text)
        child = self.speaks_as_child(text) or self._likes(text)
        if family and child:
            return "both"
        if family or child:
            return "family" if family else "child"
        interests = any(self.words["interest_headings"].search(title) for title in titles)
        history = any(self.words["history_headings"].search(title) for title in titles)
        return "child" if interests and not history and not self.is_clinical(text) else ""

    def _of_family(self, text: str) -> bool:
        outside = _QUOTED.sub(" ", text)
        if _MY_CHILD.search(outside) or self.words.made(r"\W*(?:<family>)[^.:]{0,30}:").match(text) or self._begins(text, _LEADS[:1], _LABELS):
            return True
        if _PLURAL.search(outside) and not _FIRST.search(outside):
            return True
        return self.tells_for_family(text)

    def tells_for_family(self, text: str) -> bool:
        """"Mum says that", "her parents were told", "the family feel"."""
        if not self.words["family_speech"].search(text):
            return False
        return bool(self.words.made(f"(?:<family>){_SPEECH}").search(text)) or follows(self.parents_any_case, self.words.made(_SPEECH), text)

    def _begins(self, text: str, leads: tuple[re.Pattern[str], ...], behind: re.Pattern[str]) -> bool:
        """A parent's name stands first, or behind one of the leads, and ``behind`` follows it."""
        starts = [lead.end() for pattern in leads if (lead := pattern.match(text))]
        return any((name := self.parents_any_case.match(text, start)) and behind.match(text, name.end()) for start in starts)

    def speaks_as_child(self, text: str) -> bool:
        """First person outside quotations, or a quotation that is all of the text."""
        outside = _QUOTED.sub(" ", text)
        words = outside if len(outside.split()) > 2 else text
        if not _FIRST.search(words) or _MY_CHILD.search(words):
            return False
        return not (self.words.made(r"\W*(?:his |her |their )?(?:<family>)\b").match(text) or self._begins(text, _LEADS, _WORD_END))

    def _likes(self, text: str) -> bool:
        likes = self.words.made(_LIKES, 0)
        return any(follows(self._subject, likes, one) for one in sentences(text))

    @cached_property
    def points_elsewhere(self) -> bool:
        """A line taken for guidance ("Please see Bea's profile, Appendix 2") says where the child's views are."""
        return any(self.words["pointer"].search(block.text) and self.child.search(plain(block.text)) for block in self._prompts)

    def is_silent(self, text: str) -> bool:
        """Holds no view, and nothing that was offered and when; a pointer to where views are is none of this."""
        if not _LETTER.search(text):
            return True
        if self.words["pointer"].search(text) or self.gives_reason(text):
            return False
        return all(self.words["silent"].search(one) for one in sentences(text) if _LETTER.search(one))

    def offered_to(self, whose: str) -> bool:
        """What was offered to the child, or to the family, and when, stands in the place of views."""
        return any(("family" if self._offered_to_family(item) else "child") == whose for item in self.of("offered"))

    def _offered_to_family(self, item: Item) -> bool:
        voice = next((voice for title in self.headings(item) if (voice := self.title_voice(title)) in ("family", "child")), "")
        start = plain(item.text)[:60]
        return voice == "family" or (not voice and self.names_family(start))

    def gives_reason(self, text: str) -> bool:
        """Says what was offered, and when."""
        return bool(self.words["offered"].search(text) and self.words["when"].search(text))

    def is_clinical(self, text: str) -> bool:
        """States a diagnosis or a summary of need."""
        if self.words["clinical"].search(text) or self.words["report_words"].search(text):
            return True
        return bool(self.words["condition"].search(text) and self.words.made(r"\b(?:has|have|with)\b[^.]{0,30}\b(?:<condition>)\b").search(text))


def parents_of(plan: Document) -> set[str]:
    """First names and surnames of the parents as the front page gives them, without the child's own."""
    own = set(_NAME.findall(plain(f"{plan.facts.full_name or ''} {plan.facts.child or ''}")))
    labelled = (field.answer for field in plan.fields if field.section in ("front", "") and _PARENT.search(field.label))
    found = {name.removesuffix("'s") for answer in labelled for name in _NAME.findall(plain(answer))}
    return {name for name in found if name not in own and name.lower() not in _NOT_NAMES and len(name) > 1}
