"""Section A: which statements are hopes, which are views, and which only tell how the views were gathered."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from planlint.model import Role
from planlint.structure.layouts import Index
from planlint.structure.text import Draft
from planlint.structure.words import key, plain

_HOPE = re.compile(
    r"\b(?:hopes?|hoping|wish(?:es)?|dreams?|would (?:really |so |also |both |all )?(?:love|like)|i'd (?:love|like)|"
    r"we'd (?:love|like)|aspires?|aspirations?|ambitions?|when (?:i|he|she|they) (?:am|is|are)? ?"
    r"(?:grow|grows|older|big|bigger|grown|an adult|leave|leaves)|one day|in the future|i want to be|"
    r"wants? to be an?|we (?:do )?want (?:her|him|them)|longs? to|look(?:s|ing)? forward to|"
    r"picture (?:her|him|them))\b"
)
_WANT = re.compile(
    r"\b(?:i|we)(?: (?:really|just|also|still|do|both|all))* want (?!(?:people|you|them|others|everyone|everybody|"
    r"grown-ups|adults|staff|teachers|my teachers?) to (?:know|understand|see|hear|remember|listen))"
)
_STRONG = re.compile(
    r"\b(?:hopes?|hoping|dreams?|one day|in the future|when i (?:grow up|am older|am big|leave)|i want to be an?)\b"
)
_FRAGMENT = re.compile(r"^(?:that (?!is\b|was\b|will do)|for [a-z'-]+(?: and [a-z'-]+)? to |to (?!do this\b|me\b|help\b))")
_SAID = (
    r"(?:gave|shared|given|gathered|sought|recorded|collected|told|said|answered|filled in|completed|returned|"
    r"dictated|drew|wrote|talked|spoke|met|contributed)"
)
_GATHERED = re.compile(
    rf"\b(?:gave|shared|given|gathered|sought|recorded|collected) (?:\w+ ){{0,4}}views\b|\bviews (?:were|was|"
    rf"have been|are)\b|\b(?:filled in|completed|returned) (?:the|a|an|their|this) (?:[\w-]+ ){{0,4}}(?:form|"
    rf"questionnaire|booklet|profile)\b|\b(?:told|said|gave) (?:us )?this\b|\banswered (?:these|the|our) questions\b|"
    rf"\b(?:these|the|their|his|her) (?:words|answers|comments) were\b|"
    rf"\b{_SAID}\b.{{0,120}}\bon (?:\d{{1,2}}(?:st|nd|rd|th)?(?:(?:,| and) \d{{1,2}}(?:st|nd|rd|th)?)* [a-z]+|"
    rf"the \d{{1,2}})"
)
_CANNOT_TELL = re.compile(
    r"\b(?:cannot|can't|could not|does not yet|is not able to) (?:yet )?(?:tell|say|put|express|give)\b|"
    r"\bdoes not use words\b"
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[a-z\"'(])")


_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|does|did|goes|likes?|loves?|enjoys?|hates?|needs?|can|cannot|\w+n't)\b")


def view_role(draft: Draft, text: str, index: Index) -> Role:
    """The role of an item of Section A, by its headings and its words."""
    said = plain(draft.main or text)
    if _tells_how(said):
        return "other"
    hoped = bool(_HOPE.search(said) or _WANT.search(said))
    for title in map(key, reversed(draft.headings)):
        if index.heading("gathered", title) or index.heading("communicates", title):
            return "other"
        if re.fullmatch(r"(?:my |[a-z']+ )?strengths?(?: and \w+)?", title):
            return "strength"
        hopes, views = index.heading("aspiration", title), index.heading("view", title)
        if hopes and not views:
            return "aspiration"
        if index.heading("support", title) and not hopes:
            return "aspiration" if _STRONG.search(said) else "view"
        if hopes and views:
            return "aspiration" if hoped or _FRAGMENT.match(said) else "view"
        if index.heading("strength", title):
            return "view"
        if views:
            return "aspiration" if hoped else "view"
    return "aspiration" if hoped or _FRAGMENT.match(said) else "view"


def _tells_how(said: str) -> bool:
    """Whether most of a text is on how, when and by whom the views were gathered."""
    sentences = _SENTENCE.split(said)
    telling = sum(bool(_GATHERED.search(one) or _CANNOT_TELL.search(one)) for one in sentences)
    return bool(_GATHERED.search(said)) and 2 * telling > len(sentences)


def settle_hopes(drafts: Sequence[Draft], roles: list[Role], index: Index) -> list[Role]:
    """A fragment in a list of hopes is a hope, where a heading above the list speaks of hopes at all."""
    settled = list(roles)
    numbered = groupby(enumerate(drafts), key=lambda pair: pair[1].headings)
    for headings, group in numbered:
        places = [number for number, _ in group]
        hopeful = sum(roles[n] == "aspiration" for n in places)
        telling = sum(roles[n] == "aspiration" or not _is_fragment(drafts[n]) for n in places)
        if 2 * hopeful <= telling or not any(index.heading("aspiration", key(title)) for title in headings):
            continue
        for number in places:
            if roles[number] == "view" and _is_fragment(drafts[number]):
                settled[number] = "aspiration"
    return settled


def _is_fragment(draft: Draft) -> bool:
    """A list item that does not speak of the child as they are now."""
    main = next((s for s in draft.segments if s.kind == "main"), None)
    listed = bool(main and main.slices and (main.slices[0].block.label or main.slices[0].start))
    said = plain(draft.main)
    clause = re.split(r",|\b(?:because|so that|where|who|that|which)\b", said)[0]
    return listed and not re.match(r"(?:i|we|he|she|they|school|mum|dad)\b", said) and not _VERB.search(clause)
