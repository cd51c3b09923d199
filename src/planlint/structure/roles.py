"""The role of an item: by section, by the headings above it, and last by what it says."""

from __future__ import annotations

import re

from planlint.model import Role
from planlint.structure.layouts import Index
from planlint.structure.text import Draft
from planlint.structure.views import view_role
from planlint.structure.words import key, plain, words

_NONE = re.compile(
    r"^\W*(?:none\b|nil\b|n/?a\b|not applicable|not known|not required|not requested|as above|see\b|"
    r"refer to\b|nothing\b|-+$|(?:section )?(?:[a-k]|h[12])?\b ?(?:does|do) not apply\b|"
    r"no\b(?:(?!\bbut\b).){0,120}\b(?:identified|required|needed|known|necessary|requested|recorded|reported|"
    r"involvement|involved|noted|applicable)|"
    r"there (?:are|is|were|was) (?:currently |presently )?no\b|(?:[\w’']+ ){1,8}(?:has|have|"
    r"had) no (?:identified |known )?"
    r"(?:health|social|medical|care)[\w ]* needs?)"
)
_NO_NEED = re.compile(
    r"\bno (?:\w+ ){0,4}(?:needs?|provision|concerns?)(?: \w+){0,8} (?:been |were |was |is |"
    r"are )*(?:identified|required|reported)\b|\bnot known to (?:\w+ ){0,3}(?:social|them|the service)"
)
_COVER = re.compile(
    r"^\W*(?:all|each|every|these|the|both)(?: of)?(?: the| these)? (?:\w+ )?(?:outcomes?|targets|goals)\b"
    r"(?:(?!\bwill be able\b).)*\b(?:are|is|will be|apply|relate|should be|by|for|to be)\b|^\W*see\b|^\W*as above|"
    r"^.{0,60}\b(?:for|of|to) all (?:the |these |of the )?(?:above |below )?outcomes\b"
)
_TARGETS = (
    r"(?:targets|short(?:er)?[- ]term (?:outcomes|goals|objectives|steps)|(?:small(?:er)?|next) steps|steps (?:towards?|"
    r"to) (?:each|the|every|his|her|their|these)|progress|new ones|next ones)"
)
_SETS = re.compile(
    rf"\b(?:sets?|setting|agrees?|agreed|reviews?|checks?|writes?|ticks? off|goes? through|looks? at|updates?|tracks?|"
    rf"monitors?|measures?|records?|discuss(?:es)?)\b.{{0,50}}\b{_TARGETS}\b|\b{_TARGETS}\b.{{0,60}}\b(?:will be|are|is|"
    r"be) (?:\w+ )?(?:set|agreed|reviewed|monitored|measured|tracked|updated|discussed|recorded|checked)\b"
)
_WORK = re.compile(
    r"\b(?:teach|deliver|provide|train|support|practise|help|play|run)(?:s|es)? |\b(?:daily|weekly|"
    r"(?:every|each) (?:day|lesson|morning|session|week))\b"
)
_CHILD_WILL = re.compile(
    r"^(?:(?:by|at|in|before|within) .{1,60}?,? )?(?!(?:the|staff|school|parents|teachers|we|they|all|each)\b)[\w'-]+ "
    r"(?:and [\w'-]+ )?will "
)
_BAD = re.compile(
    r"\b(?:not|cannot|never|no|unable|hard|difficult\w*|struggl\w*|limited|delay\w*|seldom|rarely|needs?|"
    r"below|weak\w*|only|poor\w*|lack\w*|loses?|lost|"
    r"refus\w*|anxi\w*|cr(?:y|ies|ying)|miss(?:es)?|tir(?:es|ed|ing)|afraid|fear(?!less)\w*|swears?|missed|hits?|bites?|kicks?|shouts?|screams?|scores?|scored|"
    r"percentile|diagnos\w*|impair\w*|disorder|behind|troubles?|unless|"
    r"distress\w*|upset\w*|frustrat\w*|overwhelm\w*|reduced|restricted|slow\w*|easily|without help|"
    r"dysregulat\w*|avoids?|should|deficit|age equivalent|quotient|loss|stiff|pain\w*|falls|"
    r"disabilit\w*|syndrome|palsy|autis\w*|adhd|dyslexi\w*|disrupt\w*|forget\w*|confus\w*|little|few|risk|"
    r"danger|unsafe|vulnerab\w*|prompt\w*|depend\w*|challeng\w*|worr\w*|withdraw\w*)\b|n['’]t\b"
)
_GOOD = re.compile(
    r"\b(?:enjoys?|likes?|loves?|good|great|strengths?|kind|friendly|affectionate|can|able|confident\w*|"
    r"cheerful|curious|well|sociable|works out|knows?|hums?|smiles?|laughs?|"
    r"sings?|remembers?|counts?|reads?|walks?|climbs?|runs?|rides?|matches|caring|polite|determined|keen|"
    r"talented|creative|funny|popular|independent\w*|helpful|"
    r"motivated|happily|happy|secure|reliable|strong|pleasure|fearless|calm|skill|balances|polite|brave|chatty|loyal|generous|patient|enthusias\w+|humou?r|interested|persever\w*|resilient|imaginative|"
    r"thoughtful|chats?|makes friends|excels?|skilled|quick\w*|gentle|proud|responds well)\b"
)
_H2_WORDS = re.compile(
    r"\bresidential short break|\bresidential (?:respite|stay)|\bforeign|\bchild (?:in need|protection)|"
    r"\blooked after|\badoption|\bfoster|\badult social care|\bcare act|\bparenting|"
    r"\bsocial worker (?:visit|will visit)|\bfamily support worker|\bearly help|\bovernight"
)
_PROVIDES = re.compile(
    r"\b(?:will (?:be (?:provided|given|delivered|offered|supported|taught|seen|reviewed)|receive|deliver|"
    r"provide|visit|monitor|review|train|use|teach|have (?:access|daily|weekly))|access to|appointments?|"
    r"therap(?:y|ist) (?:sessions?|will)|weekly|termly|"
    r"(?:\d+|ten|fifteen|twenty|thirty) minutes|hours? (?:a|per) (?:day|week|term))\b"
)
_ACHIEVES = re.compile(
    r"\b(?:by (?:the )?(?:end|summer|spring|autumn|age|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|easter|christmas|\d{4})|will be able to|will (?:independently|"
    r"have (?:made|learnt|learned|developed|improved)))\b"
)


def wording_section(ids: tuple[str, ...], text: str) -> str:
    """The section among ``ids`` that a text belongs to by what it says."""
    said = plain(text)
    named = [name for name in ids if re.match(rf"\W*(?:(?:under|for|in) )?(?:section )?{name.lower()}\b(?!['’])", said)]
    if len(named) == 1:
        return named[0]
    if set(ids) <= {"H1", "H2"}:
        return "H2" if _H2_WORDS.search(said) and "H2" in ids else ids[0]
    if "E" in ids and achieves(text):
        return "E"
    provisions = [name for name in ids if name in ("F", "G", "H1", "H2")]
    if provisions and sets_targets(said):
        return provisions[0]
    if provisions and _PROVIDES.search(said):
        return provisions[0]
    return next((name for name in ids if name in ("B", "C", "D")), ids[0])


def achieves(text: str) -> bool:
    """Whether a text says what is to be achieved, and by when."""
    said = plain(text)
    return bool(_ACHIEVES.search(said)) and not _PROVIDES.search(said)


def role_of(section: str, draft: Draft, text: str, index: Index) -> Role:
    """The role of an item of a section."""
    said = plain(draft.main or text)
    if draft.role == "other":
        return draft.role
    if section == "A":
        return draft.role or view_role(draft, text, index)
    if section in ("B", "C", "D", "needs", "strengths"):
        return _need(section, draft, said, index)
    if section in ("E", "outcomes"):
        return "other" if _COVER.match(said) or _NONE.match(said) or _monitors(draft, said, index) else "outcome"
    if section in ("F", "G", "H1", "H2", "provision"):
        return _provision(draft, said, index)
    return "view" if section == "views" else "other"


def _need(section: str, draft: Draft, said: str, index: Index) -> Role:
    if draft.role:
        return draft.role
    if _NONE.match(said) or _NO_NEED.search(said):
        return "other"
    if section == "strengths":
        return "strength"
    for title in map(key, reversed(draft.headings)):
        strength, need = index.heading("strength", title), index.heading("need", title)
        if strength and not need:
            return "strength"
        if need and not strength:
            return "need"
    if draft.headings and all(_sums_up(key(title), index) for title in draft.headings) and words(said) > 12:
        return "other"
    if section in ("C", "D"):
        return "need"
    return "strength" if _GOOD.search(said) and not _BAD.search(said) else "need"


def _sums_up(title: str, index: Index) -> bool:
    return index.heading("summary", title) or title.startswith("about ")


def _provision(draft: Draft, said: str, index: Index) -> Role:
    if draft.role == "strength":
        return "other"
    if _NONE.match(said) or _NO_NEED.search(said) or re.match(r"\W*(?:sub[- ]?)?totals?\b|\W*notes?:", said):
        return "other"
    return "other" if _on_targets(draft, said, index) else "provision"


def _on_targets(draft: Draft, said: str, index: Index) -> bool:
    """How targets are set and progress is reviewed: a statement of its own, not a row that says who and when."""
    if draft.row or any(segment.kind in ("deliverer", "frequency") for segment in draft.segments):
        return False
    return any(index.heading("monitoring", key(title)) for title in draft.headings[-2:]) or sets_targets(said)


def _monitors(draft: Draft, said: str, index: Index) -> bool:
    return not _CHILD_WILL.match(said) and _on_targets(draft, said, index)


def sets_targets(said: str) -> bool:
    """Whether a statement is on the setting of targets, or on the review of progress."""
    return bool(_SETS.search(said) and not _WORK.search(said))
