"""Plans for ``missing-key-information``, ``sections-merged`` and the first page in its many wordings."""

from __future__ import annotations

from collections.abc import Mapping

from small_plans.children import ADA, LEO, MINA, RAFE
from small_plans.small import Child, Rows, Small, Sub, lines

R, M = "missing-key-information", "sections-merged"
_ANY = ("*",)


def _front(name: str, child: Child, layout: str, fields: Mapping[str, str], front: tuple[str, ...] = (), bad: bool = False) -> Small:
    """A plan with exactly these fields on its first page."""
    bare = Child(child.name, fields, child.areas, child.sections)
    return Small(name, R, bare, layout, {"front": list(front)} if front else {}, {R: _ANY} if bad else {})


def _without(child: Child, label: str) -> dict[str, str]:
    return {key: value for key, value in child.fields.items() if key != label}


_ORDER_H = ("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K")
_NO_H: dict[str, None] = {"H1": None, "H2": None}
_COVER = (
    _front("no-need", LEO, "prose", _without(LEO, "Primary need"), bad=True),
    _front("no-setting", ADA, "form", _without(ADA, "School"), bad=True),
    _front("no-date", MINA, "cards", _without(MINA, "Date"), bad=True),
    _front("no-birth", RAFE, "text", _without(RAFE, "D.O.B."), bad=True),
    _front("empty-need", LEO, "bold", {**LEO.fields, "Primary need": ""}, bad=True),
    _front("two-gone", ADA, "two-line", {"Child's name": "Ada Okello", "DOB": "02/09/2012", "School": "St Brannoc's School"}, bad=True),
    _front("secondary-only", MINA, "plain", {**_without(MINA, "Main need"), "Secondary need": "Hearing impairment"}, bad=True),
    _front("previous-school-only", RAFE, "bullets", {**_without(RAFE, "College"), "Previous school": "Wendle Park School"}, bad=True),
    _front("review-date-only", LEO, "prose", {**_without(LEO, "Date of plan"), "Date of next review": "10 March 2026"}, bad=True),
    _front("plain", LEO, "prose", LEO.fields),
    _front("first-and-last", ADA, "form", {"Surname": "Okello", "First name(s)": "Ada", "Born": "2.9.2012", "Primary SEN need": "PD", "Establishment": "St Brannoc's School", "Final EHCP issued": "21.5.25"}),
    _front("my-words", MINA, "cards", {"My name": "Mina Castell", "My birthday": "27 November 2019", "What I need most help with": "Talking", "Where I learn": "Tidewater Infant School", "My plan was made on": "2 April 2025"}),
    _front("learns-now", RAFE, "text", {"Full name": "Rafe Hollis", "Date of birth": "8 January 2008", "Category of SEN": "SEMH", "Where Rafe learns now": "Wendle Valley College", "Date of this plan": "6 June 2025"}),
    _front("attends", LEO, "prose", {"Name": "Leo Farthing", "Date of birth": "14 June 2016", "Main area of special educational need": "Cognition and learning", "Education setting currently attended": "Hollin Bank", "Version": "Final, 10 March 2025"}),
    _front("combined", ADA, "bold", {"Name and date of birth": "Ada Okello, 02/09/2012", "School and year": "St Brannoc's School, Year 7", "Type of need": "Physical disability", "Issued": "21 May 2025"}),
    _front("sentence", MINA, "plain", {"Name": "Mina Castell", "DOB": "27/11/2019", "Primary need": "SLCN"}, ("Mina attends Tidewater Infant School.", "This final plan was issued on 2 April 2025.")),
    _front("home-educated", RAFE, "two-line", {"Name of young person": "Rafe Hollis", "D.O.B.": "8/1/2008", "Primary category of need": "SEMH", "Current education": "Educated at home by his dad", "Date finalised": "6/6/2025"}),
    _front("no-setting-yet", MINA, "form", {"Child": "Mina Castell", "Date of birth": "27 November 2019", "Nature of SEN": "SLCN", "Current setting": "Not yet at a setting", "Date of plan": "2 April 2025"}),
    _front("name-on-a-line", LEO, "prose", _without(LEO, "Name"), ("Leo Farthing",)),
    _front("name-in-capitals", ADA, "bold", _without(ADA, "Child's name"), ("ADA OKELLO",)),
    _front("no-name", RAFE, "cards", _without(RAFE, "Name of young person"), bad=True),
    _front("placeholder", LEO, "cards", {**LEO.fields, "Primary need": "[insert primary need]"}),
    _front("both-dates", ADA, "bullets", {**_without(ADA, "Plan issued"), "Date of draft": "1 April 2025", "Date of final": "21 May 2025"}),
)
_BOTH = "A short break of six hours on one Saturday a month, by two support workers."
_MERGED = (
    Small("h-list", M, ADA, "prose", {**_NO_H, "H": [_BOTH, "The council will fit a level-access shower by 30 September 2025."]}, {M: _ANY}, order=_ORDER_H),
    Small("h-form", M, RAFE, "form", {**_NO_H, "H": ["A young carers worker will meet Rafe every second Friday for an hour."]}, {M: _ANY}, order=_ORDER_H),
    Small("h-cards", M, ADA, "cards", {**_NO_H, "H": [_BOTH]}, {M: _ANY}, titles={"H": "H. Social care provision"}, order=_ORDER_H),
    Small("h-table", M, ADA, "bold", {**_NO_H, "H": [Rows(("Provision", "Who", "How often"), (("Short break", "Support workers", "One Saturday a month, six hours"),))]}, {M: _ANY}, order=_ORDER_H),
    Small("h-text", M, RAFE, "text", {**_NO_H, "H": ["A young carers worker will meet Rafe every second Friday for an hour."]}, {M: _ANY}, order=_ORDER_H),
    Small("b-and-c", M, LEO, "bullets", {"C": None, "B": lines("Leo reads ten words by sight, so he cannot follow books.", "Leo has asthma, so he misses PE in winter.")}, {M: _ANY},
          titles={"B": "Sections B and C – Special educational needs and health needs"}),
    Small("h-subheads", M, ADA, "prose", {**_NO_H, "H": [Sub("H1"), "The council will fit a level-access shower by 30 September 2025.", Sub("H2"), _BOTH]}, order=_ORDER_H),
    Small("h-named", M, ADA, "bold", {**_NO_H, "H": ["H1: the council will fit a level-access shower by 30 September 2025.", f"H2: {_BOTH}"]}, order=_ORDER_H),
    Small("h-none", M, LEO, "prose", {**_NO_H, "H": ["No social care needs were identified, so no provision is required under H1 or H2."]}, order=_ORDER_H),
    Small("h-just-none", M, MINA, "form", {**_NO_H, "H": ["Not required: no social care need was found."]}, order=_ORDER_H),
    Small("separate", M, ADA, "prose"),
    Small("columns", M, ADA, "side"),
    Small("h-words", M, ADA, "cards", {**_NO_H, "H": [Sub("Provision under section 2 of the 1970 Act"), "A level-access shower by 30 September 2025.", Sub("Any other social care provision"), _BOTH]}, order=_ORDER_H),
    Small("h-column", M, ADA, "plain", {**_NO_H, "H": [Rows(("H1 provision (1970 Act)", "H2 other provision"), (("A level-access shower", _BOTH),))]}, titles={"H": "Social care provision"}, order=_ORDER_H),
    Small("h-act", M, ADA, "two-line", {**_NO_H, "H": ["Under section 2 of the Chronically Sick and Disabled Persons Act 1970: a level-access shower by 30 September 2025.", f"Other social care provision: {_BOTH}"]}, order=_ORDER_H),
)
PLANS = (*_COVER, *_MERGED)
