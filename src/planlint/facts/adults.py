"""What adults will or should do, said where only the child's difficulties belong."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from planlint.facts.item import ItemFacts
from planlint.facts.needs import straight

_END = re.compile(r"[.;|](?=\s|$)")
_START = r"(?:^|(?<=[.;|:!?]\s))"
_SUBJECT_GOES_ON = re.compile(r"(?:,?\s(?!(?:he|she|they|it|that|but|so|when|if|because|what|as|than)\b)[\w'()-]+,?){0,9}")
_MORE_OF_SUBJECT = r"(?:\s(?!(?:he|she|they|it|that|and|but|or|so|when|if|because|which|what|as|than)\b)[\w'-]+){0,6}?"
_HAD = r"have\s(?:\w+ed|been|learnt|had|known|gone|done|(?:several|many|\w+)\s\w+(?:\s\w+){0,2}\sby)\b"
_SHOULD = re.compile(rf"(?<!than\s)(?<!as\s)(?<!what\s)(?<!when\s)(?<!if\s)(?<!where\s)\b(?:[Hh]e|[Ss]he|[Tt]hey|[A-Z][a-z]+)\sshould\s(?!be\sable|be\s\w+ing|{_HAD}|know\b|by\snow|already)")
_PARTICIPLE = r"(?:\w+(?:ed|en)|given|taught|kept|told|sat|put|read|met|made|shown|worn|built|sent|held|fed|led|drawn|cut|set|run)"
_AMONG = r"(?:(?!(?:he|she|they|it|we|is|are|was|were|has|have|had|does|do|cannot|can|not|never|need|needs|needed|like|likes|want|wants|ask|asks|wait|waits|refuse|refuses|seems?|appears?|tends?|struggles?|unable|able|reluctant|ready|hard|harder|slow|difficult|tries|try|loves?|hates?|prefers?|expects?|learns?|learnt|begins?|starts?|continues?|used|known|found|allowed|afraid|who|which|that|when|how|what|where|if|because|too|enough|time|yet|only|first|last|way|nothing|something|nobody|somebody|used|relies|chance|wish|desire|pretends?|hopes?|chooses?|manages?|fails?|due|comes?|goes|gets?|takes?|reacts?|responds?|listens?|talks?|speaks?|close|next|adds|up|has)\b)[\w'’&/()%–-]+,?\s){1,9}"
_VERBAL = re.compile(
    r"\b(?:he|she|they|it|is|are|was|were|has|have|had|does|did|cannot|can|can't|not|never|needs?|finds?|struggles?|difficult\w*|unable|limited|poor|delay\w*|hard|weak|lacks?|disorder|impair\w*|reduced|refus\w+|dislikes?|likes?|loves?|enjoys?|benefits?|knows?|uses?|responds?|relies|copes|wears|takes|helps|attends|receives?|works|gets|makes|who|which)\b",
)


_MODALS = (" should", " must", " will", " ought", " shall", " need", " are to", " is to", " has to", " have to", "going to")


class AdultWords:
    """The words by which an item says what adults will or should do, compiled: made once a run."""

    def __init__(self, files: Mapping[str, Mapping[str, Any]]) -> None:
        words = files["needs"]["provision"]
        agents, modals, done, states = (f"(?:{'|'.join(words[name])})" for name in ("agents", "modals", "done", "states"))
        things = f"(?:{'|'.join(words['things'])})"
        wanted, orders, of, verbs = (f"(?:{'|'.join(words[name])})" for name in ("wanted", "orders", "order_of", "order_verbs"))
        advised = "|".join(words["advised"])
        also = r"(?:(?:also|still|always|never|not|continue\sto|\w+ly)\s)*"
        self._kinds = tuple(
            (triggers, re.compile(pattern))
            for triggers, pattern in (
                (_MODALS, rf"\b{agents}\b{_MORE_OF_SUBJECT}\s{modals}\s\w+"),
                (
                    ("to ",),
                    rf"{_START}(?:(?:all|the|class|school|support)\s)*(?:(?:{agents}|\w+)\s)?to\s(?:be|have|receive|use|attend|work|access|continue|provide|give|support|offer|ensure|make|monitor|help|fund|buy|arrange|allocate|deliver|carry\sout)\s\w(?![^.;|]{{0,60}}\sis\s)|"
                    rf"{_START}{_AMONG}to\sbe\s(?:\w+ly\s)?(?!{states}\b){_PARTICIPLE}\b|[:–—-]\s(?:the\s)?{agents}\sto\s\w+",
                ),
                (
                    ("should",),
                    rf"\bshould\s{also}be\s(?:\w+ly\s)?(?!{states}\b){_PARTICIPLE}\b|"
                    rf"{_START}(?:(?:and|so|but|also|in\s\w+|for\sthis)\s)?(?!(?:what|when|if|where|who|how|whether)\b)(?:(?!(?:than|as|what|which|when|if|where|who|that|how|whether|why|because|he|she|they)\b)[\w'-]+\s){{1,10}}should\s(?!be\sable|be\s\w+ing|{_HAD}|be\s{states}\b|be\seasy|know\b|already|by\b|mean\b|come\b)",
                ),
                (("should", "must", "shall", "ought to"), rf"\b(?:should|must|shall|ought\sto)\s{also}be\s(?:\w+ly\s)?{done}\b"),
                (_MODALS, rf"\b{things}\b{_MORE_OF_SUBJECT}\s(?:should\s(?!be\sable|have\b)\w+|(?:must|shall|needs?\sto|ought\sto|(?:is|are|has|have)\sto)\sbe\s(?:\w+ly\s)?{done})\b(?!\sfor\sh)|\b(?!(?:they|you|who)\b)\w+\sneed\sto\sbe\s(?:\w+ly\s)?{done}\b(?!\sfor\sh)"),
                (
                    ("will ",),
                    rf"\bwill\s{also}be\s(?:\w+ly\s)?(?:{done}\b|(?!{states}\b){_PARTICIPLE}(?:\s[\w-]+){{0,6}}?\sby\s(?:(?:the|an?|his|her|their)\s)?(?:\w+\s)?{agents})|"
                    r"\bwill\sbe\s(?:continuing|starting|using|providing|offering|working\swith|referring|reviewing|arranging|trialling|introducing|delivering|applying|seeking)\b",
                ),
                ((" need", " require", "benefit from", "receive", "have access"), rf"\b(?:will|would|may|might|could)\s{also}(?:need|require|benefit\sfrom|receive|have\saccess\sto)\s(?!{words['not_wanted']}\b|to\s{_HAD})"),
                (("need", "require"), rf"\b(?:needs?|requires?)\s{wanted}\b"),
                ((":",), r"^(?:strategies|provision|recommend\w+|actions?|next\ssteps|what\s(?:will\s)?helps?|support\s(?:required|needed|strategies))\b[^:.|]{0,30}:"),
                (tuple(words["advised_words"]), rf"\b(?:{advised})"),
            )
        )
        self._order = re.compile(rf"{_START}\W*(?:then\s|please\s)?(?:{verbs}\s(?!(?:and|or|is|are|was|has|with|from|out)\b)|{orders}\s{of}(?!\w))(?![^.;|]{{0,60}}\band\s(?:he|she|they)\b)")
        self._modal = re.compile(rf"\s{modals}\s\w")
        self._laid_on = re.compile(rf"\b(?:{'|'.join(words['laid_on'])})\b")

    def find(self, text: str, item: ItemFacts) -> tuple[int, int] | None:
        """The words, to the end of their sentence, that say what adults will or should do; ``item`` knows who is named."""
        said = straight(text)
        lower = said.lower()
        found = [match for triggers, kind in self._kinds if any(map(lower.__contains__, triggers)) and (match := kind.search(lower))]
        starts = [match.start() for match in (*found, self._order.search(lower), _SHOULD.search(said) if "should" in lower else None) if match]
        if not starts and any(map(lower.__contains__, _MODALS)) and self._modal.search(lower):
            starts = [person.start for person in item.people if person.kind != "family" and self._acts(lower, person.end)]
        if not starts and item.item.role != "strength" and not _VERBAL.search(lower) and (line := self._laid_on.search(lower)):
            starts = [line.start()]
        if not starts:
            return None
        end = _END.search(said, min(starts))
        return min(starts), end.start() if end else len(said)

    def _acts(self, said: str, after: int) -> bool:
        """What stands after a person says that they will or should do something."""
        modal = self._modal.search(said, after, after + 80)
        return bool(modal and _SUBJECT_GOES_ON.fullmatch(said, after, modal.start()))
