"""Whose name stands where: the child's own names, and everybody the plan introduces.

A name is introduced where the plan or its advice says who it is (a relation, a role, a title, a list of friends, the
advice list, the front page). Only a name that is introduced nowhere and stands where this child's belongs is strange.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from rapidfuzz.fuzz import ratio

from planlint.facts.case import CaseFacts
from planlint.model import Case, Document, Item

QUOTES = re.compile(r"‘[^‘|]{1,600}?’(?!\w)|“[^”|]{1,900}”|\"[^\"|]{1,900}\"|(?<!\w)'[^'|]{1,300}'(?!\w)")
FIRST_PERSON = re.compile(r"\b(?:I|I’m|I'm|[Mm]y|me|[Ww]e|[Oo]ur|us)\b(?!\.)")
NAME = re.compile(r"\b[A-ZÀ-ÖØ-Þ][^\W\d_]*(?:[’'-][A-ZÀ-Þ][^\W\d_]+)*")
_TOKEN = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*|[^\w\s]")
_AND_FAMILY = re.compile(r"and (?:his|her|their) (?:parents|family|mum|mother|dad|father|carers)\b")
_ENDS = frozenset(".!?|;")
_LINKS = frozenset(["is", "are", "was", "were", "and", "&", ",", "(", ":", "or", "called", "named", "–", "-", "aged", "both", ")", "•"])
_NOT_APPOSITION = frozenset("with by to for from at in on of when who that which will can is has and if so because as but or he she they".split())
_OWN_LABEL = re.compile(r"^(?:full |first |given |preferred |chosen |known |last |family |middle |sur|fore|my |your )*(?:name|names|known as|aka|likes? to be (?:called|known)|calls?)\b|\b(?:child|pupil|young person|student|learner)\W{0,3}s? (?:full |preferred )?name|name of (?:the )?(?:child|pupil|young|student)|known as|to be called", re.IGNORECASE)
_SETTING_LABEL = re.compile(r"setting|school|college|parent|contact|author|mother|father|carer|worker|officer|coordinator|co-ordinator|gp\b|doctor", re.IGNORECASE)
_CALLED = re.compile(r"\b(?:known as|(?:to be|is|being|often|usually) called|calls? (?:him|her|them|himself|herself)|nicknam\w+|goes by|short for|full name is|answers to|prefers the name|(?:new|chosen|preferred) name(?: is)?)\s(?:the name\s)?[‘'“\"]?([A-Z][^\W\d_]+(?:-[A-Z][^\W\d_]+)?)")
_WRITTEN_BY = re.compile(r"\b(?i:written|recorded|gathered|noted|taken|told|scribed|typed|drawn|signed|prepared|compiled|led|run|delivered|taught|collected|captured)\s(?:[\w’'-]+\s){0,5}by\s([A-Z][^\W\d_]+)")
_PEOPLE_ASKED = re.compile(r"\b(?:who|friends?|family|people|siblings?|brothers?|sisters?|pets?|lives? with|household|written by|completed by|advice)\b", re.IGNORECASE)
_POSSESSIVE = re.compile(r"[’']s?$")
_OFFICE = frozenset(["front", "K"])
"""Sections in which every name is somebody's who is named by right."""


def folded(word: str) -> str:
    """A name as it is compared: no accents, lower case, straight apostrophe."""
    plain = unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode() if not word.isascii() else word
    return plain.lower()


class Lexicon:
    """The word lists of ``rules/words/names.toml``, ready to look things up in."""

    def __init__(self, words: Mapping[str, Mapping[str, Any]]) -> None:
        data = words["names"]
        self.listed = frozenset(folded(name) for name in data["first"].split())
        self.also = frozenset(folded(name) for name in data["also_words"].split())
        self.not_names = frozenset(folded(word) for word in data["not_names"].split())
        self.mostly_names = frozenset(folded(name) for name in data["mostly_names"].split())
        self.person_like = frozenset(folded(name) for name in data["person_like"].split())
        self.start_words = frozenset(folded(name) for name in data["start_words"].split())
        self.places = frozenset(folded(name) for name in data["places"].split())
        self.short = [frozenset(folded(name) for name in group) for group in data["short"]]
        known = data["introduced"]
        self.roles = frozenset(known["roles"])
        self.who = frozenset([*known["relations"], *known["roles"], *known["titles"]])
        self.relations = frozenset(known["relations"])
        self.titles = frozenset(known["titles"])
        self.together = frozenset(known["together"])
        self.things = frozenset(known["things"])
        self.helpers = re.compile(rf"\s(?:(?:will|can|also|has|to)\s){{0,2}}(?:{'|'.join(known['helpers'])})\b")
        self.works = frozenset(known["works"])
        self.eponyms = frozenset(known["eponyms"])
        child = data["child"]
        self.verbs = frozenset(child["verbs"])
        self.verb = re.compile(rf"\s(?:{'|'.join(child['verbs'])})(?![\w’'])")
        self.sure = re.compile(rf"\s(?:(?:often|also|still|sometimes|currently)\s)?(?:{'|'.join(child['sure'])})(?!\w)")
        self.helped = re.compile(rf"\b(?:{'|'.join(child['helped'])})\s$", re.IGNORECASE)
        self.object = re.compile(rf"\b(?:{'|'.join(child['objects'])})\s$", re.IGNORECASE)
        self.objects = frozenset(child["objects"])
        self.tastes = re.compile(rf"\b(?:{'|'.join(known['tastes'])})$")
        self.object_of = re.compile(rf"\b(?:{'|'.join(child['objects_of'])})$")
        self.after = frozenset(child["after"])
        self.childlike = re.compile(rf"\s(?:(?:(?:{'|'.join(child['must'])})\s(?:not\s|also\s|then\s)?)(?:be\s(?:{'|'.join(child['treated'])})|(?!(?:{'|'.join(child['not_deeds'])})\b)[a-z]+)|(?:(?:often|also|still|usually|seldom|rarely|never)\s)?(?:{'|'.join(child['traits'])}))(?!\w)")
        self.not_before = frozenset(child["not_before"])
        self.not_verbs = frozenset(child["not_verbs"])
        self.own_thing = re.compile(rf"[’']s?\s(?:{'|'.join(child['belongings'])})\b", re.IGNORECASE)


class Names:
    """The names of a case: ``own`` are the child's, folded; ``is_introduced`` tells everybody else's."""

    def __init__(self, facts: CaseFacts) -> None:
        self.words = facts.lexicon(Lexicon)
        case = facts.case
        self.own = frozenset(self._own(case))
        self.first = folded(case.plan.facts.child or "").strip()
        self._case = case
        self._known: dict[str, bool] = {}
        self._plain: dict[str, bool] = {}
        self._owned: dict[str, bool] = {}

    def is_word(self, word: str) -> bool:
        """The case writes it small somewhere: no name."""
        small = re.compile(rf"(?<![\w’']){re.escape(word.lower())}(?!\w)")
        return any(small.search(text) for _, text, _ in self._texts)

    def is_own(self, word: str) -> bool:
        """One of the child's names, short for one, or one misspelt."""
        if word not in self._owned:
            self._owned[word] = self._is_own(folded(word))
        return self._owned[word]

    def _is_own(self, name: str) -> bool:
        if name in self.own or any(part in self.own for part in name.split("-")):
            return True
        for own in self.own:
            if len(name) >= 3 and len(own) >= 3 and (own.startswith(name) or name.startswith(own)) and name not in self.words.listed:
                return True
            same = 80 if name not in self.words.listed and name not in self.words.also else 88
            if min(len(name), len(own)) >= 4 and name[0] == own[0] and ratio(name, own) >= same:
                return True
        return False

    # ------------------------------------------------------------------------------------------ the child's own names

    def _own(self, case: Case) -> Iterator[str]:
        said: list[str] = [case.plan.facts.child or "", case.plan.facts.full_name or ""]
        for document in (case.plan, *case.advice):
            said += [document.facts.child or "", document.facts.full_name or ""] if document.kind != "plan" and self._same_child(case, document) else []
        said += [f.answer for f in case.plan.fields if f.section in ("front", "A") and _OWN_LABEL.search(f.label) and not _SETTING_LABEL.search(f.label)]
        said += [match.group(1) for item in case.plan.items for match in _CALLED.finditer(item.text) if self._of_child(item.text[: match.start()])]
        names = {folded(part) for text in said for name in NAME.findall(text) for part in (name, *name.split("-"))}
        yield from names
        for group in self.words.short:
            if names & group:
                yield from group

    @staticmethod
    def _same_child(case: Case, document: Document) -> bool:
        """The advice is about a child of this surname or first name: another name in it is the child's too."""
        mine, theirs = (set(folded(d.facts.full_name or d.facts.child or "").split()) for d in (case.plan, document))
        return bool(mine & theirs)

    def _of_child(self, before: str) -> bool:
        """Not "His dog is called"."""
        return not any(folded(word) in self.words.who for word in _TOKEN.findall(re.split(r"[.!?]\s", before)[-1])[-4:])

    # ------------------------------------------------------------------------------------------ everybody introduced

    def is_introduced(self, name: str) -> bool:
        """The plan or its advice says who this is, for the whole name or a part of it ("Amelia-Rose")."""
        key = folded(name)
        if key not in self._known:
            self._known[key] = any(self._says_who(part) for part in dict.fromkeys((key, *key.split("-"))))
        return self._known[key]

    def _says_who(self, key: str) -> bool:
        word = re.compile(rf"(?<![\w-]){re.escape(key)}(?![^\W_])")
        return any(key in small and word.search(small) and ((whole and (key not in self.words.also or key in _names(text))) or self._introduced_in(text, key)) for small, text, whole in self._texts)

    @cached_property
    def _texts(self) -> list[tuple[str, str, bool]]:
        """Every text: as it is compared, as written, and whether all names in it are introduced by where it stands."""
        texts: list[tuple[str, bool]] = []
        for document in (self._case.plan, *self._case.advice):
            texts.append((document.facts.author or "", True))
            for entry in document.fields:
                plan = document.kind == "plan"
                if (plan and entry.section in _OFFICE) or _PEOPLE_ASKED.search(entry.label) or (not plan and not _OWN_LABEL.search(entry.label)):
                    texts.append((entry.answer, True))
            family = document.kind in ("family", "child")
            for item in document.items:
                mine = bool(item.headings and _OWN_LABEL.search(item.headings[-1]))
                texts.append((item.text, self._names_people(item) or (family and not mine)))
        return [(folded(text), text, whole) for text, whole in texts]

    @staticmethod
    def _names_people(item: Item) -> bool:
        """Every name in the item is introduced by where it stands."""
        if item.section in _OFFICE:
            return True
        asked = any(_PEOPLE_ASKED.search(title) for title in (*item.headings[-1:], *(part.title for part in item.parts[:1])))
        return item.section == "A" and (bool(FIRST_PERSON.search(item.text)) or (asked and len(item.text) < 120))

    def _introduced_in(self, text: str, key: str) -> bool:
        """The text says who ``key`` is, or quotes somebody who names them."""
        tokens = [match.group() for match in _TOKEN.finditer(text)]
        for at, token in enumerate(tokens):
            if not token[0].isupper():
                continue
            name = folded(_POSSESSIVE.sub("", token))
            if (name == key or key in name.split("-")) and not _with_family(tokens, at) and (self._said_before(tokens, at) or self._said_behind(tokens, at) or self._whole_name(tokens, at)):
                return True
        if any(folded(match.group(1)) == key for match in _WRITTEN_BY.finditer(text)):
            return True
        if any(folded(match.group()) == key and self.words.helpers.match(text, match.end()) and not self.words.helped.search(text[: match.start()][-20:]) for match in NAME.finditer(text)):
            return True
        return any(key in _names(quote) for quote in QUOTES.findall(text))

    def _said_before(self, tokens: list[str], at: int) -> bool:
        """"His brother Jack", "sisters, Ella and Maisie", "her key worker, Daniel,", "Mina, Noah and Isla", "plays with Sam"."""
        follows = tokens[at + 1].lower() if at + 1 < len(tokens) else ""
        if at and tokens[at - 1] == "," and follows in self.words.verbs:
            return False
        for back in range(at - 1, max(-1, at - 12), -1):
            word = tokens[back].lower()
            if tokens[back] in _ENDS:
                return False
            if word in self.words.who and tokens[back + 1] in ("and", "&") and not word.endswith("s"):
                return False
            if word in self.words.who or word in self.own or re.sub(r"[’']s$", "", word) in self.own:
                return word not in self.own or back < at - 1
            if word in self.words.together:
                return self._beside_child(tokens, back)
            if word not in _LINKS and word not in ("with", "to", "by", "a", "the") and not tokens[back][0].isupper() and not word.isdigit():
                return False
            if word in ("with", "to", "by", "a", "the") and (back == 0 or tokens[back - 1].lower() not in (*self.words.together, "next", "friends")):
                return False
        return False

    def _beside_child(self, tokens: list[str], at: int) -> bool:
        """It is the child who plays or sits with somebody, not an adult who sits with the child."""
        start = next((n for n in range(at, -1, -1) if tokens[n] in _ENDS), -1)
        before = [token.lower() for token in tokens[start + 1 : at]]
        child = any(word in self.own or re.sub(r"[’']s$", "", word) in self.own or word in ("he", "she", "they") for word in before)
        adult = any(word in self.words.roles for word in before or (token.lower() for token in tokens))
        return child or not (adult or any(folded(word) in self.words.listed for word in before))

    def _said_behind(self, tokens: list[str], at: int) -> bool:
        """"Poppy, her sister", "Poppy (friend)", "Oliver is his best friend", "Ella (12)"."""
        after = at + 1
        while after < len(tokens) and (tokens[after][0].isupper() or tokens[after] in ("and", "&")) and after < at + 4:
            after += 1
        if after >= len(tokens):
            return False
        if tokens[after] == "(" and after + 1 < len(tokens) and (tokens[after + 1].isdigit() or tokens[after + 1] == "aged"):
            return True
        if tokens[after] not in (",", "(", "–", "-", "is", "was", "are", ":", "|"):
            return False
        verb = tokens[after] in ("is", "was", "are")
        if tokens[after + 1 : after + 2] == ["who"]:
            said = [token.lower() for token in tokens[after + 2 : after + 6]]
            return not self.words.who.isdisjoint(said) or not self.words.together.isdisjoint(said[:2])
        for word in (token.lower() for token in tokens[after + 1 : after + 7]):
            if word in ("parents", "carers") and tokens[at + 1] == "," and tokens[at - 1 : at] != ["and"]:
                return False
            if word in self.words.who and not (verb and word in ("named", "called", "signed")):
                return True
            if (word in _NOT_APPOSITION and word != "and") or word in _ENDS or word == ",":
                return False
        return False

    def _whole_name(self, tokens: list[str], at: int) -> bool:
        """First name and surname of somebody else, not said to be the child ("Ruby Whitmore has a diagnosis")."""
        pair = next((n for n in (at, at - 1) if n >= 0 and n + 1 < len(tokens) and all(_proper(t) for t in tokens[n : n + 2])), None)
        if pair is None or any(self.is_plain(t) or folded(t) in self.own for t in tokens[pair : pair + 2]):
            return False
        if pair and tokens[pair - 1].isdigit():
            return False
        if pair < at and (pair == 0 or tokens[pair - 1] in _ENDS) and folded(tokens[pair]) not in self.words.listed | self.words.also:
            return False
        rest = " " + " ".join(tokens[pair + 2 : pair + 8])
        return not self.words.sure.match(rest)

    def is_plain(self, word: str) -> bool:
        """A capitalised word that is no name."""
        if word not in self._plain:
            self._plain[word] = folded(_POSSESSIVE.sub("", word)) in self.words.not_names
        return self._plain[word]


def _proper(token: str) -> bool:
    return token[0].isupper() and len(token) > 2 and not token.isupper()


def _with_family(tokens: list[str], at: int) -> bool:
    """"Zara and her parents": the child of them."""
    return bool(_AND_FAMILY.match(" ".join(tokens[at + 1 : at + 4])))


def _names(text: str) -> Iterator[str]:
    for name in NAME.findall(text):
        yield folded(name)
        yield from (folded(part) for part in re.split(r"[-’']", name))
