"""Plans for the rules about Sections I, J and K: what is named, asked for, agreed, listed."""

from __future__ import annotations

from small_plans.children import ADA, LEO, MINA, RAFE
from small_plans.small import Ask, Child, Line, Rows, Small


def _plans(rule: str, section: str, status: str, faulty: tuple[tuple[Child, str, tuple[Line, ...]], ...], sound: tuple[tuple[Child, str, tuple[Line, ...]], ...]) -> tuple[Small, ...]:
    return tuple(
        Small(f"{'faulty' if bad else 'sound'}-{number}", rule, child, layout, {section: list(lines)}, {rule: ("*",)} if bad else {}, status=status)
        for bad, group in ((True, faulty), (False, sound))
        for number, (child, layout, lines) in enumerate(group, 1)
    )


_KEPT_OPEN = "This section is left empty until the parents have told us which school they prefer."
NOT_NAMED = _plans(
    "setting-not-named", "I", "Final",
    (
        (LEO, "prose", ("To be agreed with the family.",)),
        (ADA, "form", ("The panel will decide on placement in September.",)),
        (MINA, "bullets", ("A mainstream infant school.",)),
        (RAFE, "text", ("A specialist post-16 institution",)),
        (LEO, "cards", ("Will be named when a place has been found.",)),
        (ADA, "prose", ("The type of setting named is a special school.",)),
    ),
    (
        (LEO, "prose", ("Leo attends Thornbury Lodge, an independent day special school for autistic children.",)),
        (ADA, "form", (Ask("Name", "Kite Hill Academy"), Ask("Type", "Secondary mainstream academy"))),
        (MINA, "text", ("Education otherwise than at school (section 61), set out in Section F.",)),
        (RAFE, "bullets", ("EOTAS: the council arranges a tutor at home and a placement at the bike project.",)),
        (LEO, "cards", (Rows(("Setting", "Type", "From"), (("Firs Lane Primary", "Mainstream, maintained", "1 September 2025"),)),)),
        (ADA, "prose", ("St Brannoc's School until July 2026, then Harbour College; both are mainstream.",)),
        (MINA, "plain", ("Tidewater Infant School",)),
        (RAFE, "prose", ("Wendle Valley College (further education).",)),
    ),
)
TYPE_MISSING = _plans(
    "setting-type-missing", "I", "Final",
    (
        (LEO, "prose", ("Hollin Bank, Market Fenwick.",)),
        (ADA, "form", (Ask("Name of school or college", "St Brannoc's"),)),
        (MINA, "bullets", ("Mina will attend Tidewater from September 2025.",)),
        (RAFE, "text", ("The Foundry, Wendle",)),
        (LEO, "cards", ("Leo's place at Ashdene House begins on 1 September 2025.",)),
    ),
    (
        (LEO, "prose", ("Hollin Bank Primary School, which is a maintained mainstream school.",)),
        (ADA, "form", (Ask("Name of school or college", "St Brannoc's"), Ask("Type of school or college", "Academy, mainstream"))),
        (MINA, "bullets", ("Mina will attend Tidewater Infant School (mainstream) from September 2025.",)),
        (RAFE, "text", ("The Foundry, a special post-16 institution",)),
        (LEO, "cards", ("Ashdene House. Type: non-maintained special school.",)),
        (ADA, "prose", ("Name: Moor Edge Pupil Referral Unit",)),
        (RAFE, "prose", ("Education other than in a school or college is arranged at home.", "Education otherwise than at school")),
        (MINA, "plain", ("Little Fishes Pre-School, a private setting run by a committee.",)),
    ),
)
IN_DRAFT = _plans(
    "setting-in-draft", "I", "Draft",
    (
        (LEO, "prose", ("Hollin Bank Primary School, a mainstream primary school.",)),
        (ADA, "form", (Ask("Name of setting", "St Brannoc's School"),)),
        (MINA, "bullets", ("A mainstream infant school.",)),
        (RAFE, "text", ("The council names Wendle Valley College.",)),
        (LEO, "cards", ("Maintained special school",)),
    ),
    (
        (LEO, "prose", (_KEPT_OPEN,)),
        (ADA, "form", (Ask("Name of setting", ""),)),
        (MINA, "bullets", ("Not completed in the draft plan.",)),
        (RAFE, "text", ("You may ask for a particular college to be named. You have 15 days to tell us.",)),
        (LEO, "cards", ("To be completed once the plan is final.",)),
        (ADA, "prose", ("Blank at this stage.",)),
        (MINA, "plain", ("The local authority must leave this section blank in a draft so that parents can say what they would like.",)),
        (RAFE, "bold", ("Intentionally left blank",)),
    ),
)
REQUEST = _plans(
    "budget-request-unclear", "J", "Final",
    (
        (LEO, "prose", ("A personal budget is an amount of money that the council has identified as needed to secure provision.",)),
        (ADA, "form", (Ask("Personal budget", "See the Local Offer for details of personal budgets."),)),
        (MINA, "bullets", ("The leaflet about personal budgets was sent to Mina's parents.",)),
        (RAFE, "text", ("If you would like to know more about personal budgets, please contact your plan coordinator.",)),
        (LEO, "cards", ("Personal budgets were discussed at the meeting in March.",)),
        (ADA, "prose", (Ask("Was a personal budget requested?", "Families may ask for one at any review."),)),
    ),
    (
        (LEO, "prose", ("Mr and Mrs Farthing have chosen not to have a personal budget.",)),
        (ADA, "form", (Ask("Has a personal budget been requested?", "No"),)),
        (MINA, "bullets", ("No request was made.",)),
        (RAFE, "text", ("Rafe's father asked for a direct payment on 2 May 2025 and the panel will decide by 1 July 2025.",)),
        (LEO, "cards", (Ask("Was a personal budget requested?", "☐ Yes ☒ No"),)),
        (ADA, "prose", ("Information was shared about how to request a budget; the family did not take this up.",)),
        (MINA, "plain", ("None was asked for.",)),
        (RAFE, "bold", ("A direct payment of £38 a week is in place for his travel, towards Outcome 2.",)),
    ),
)
_AGREED = "A personal budget was requested and agreed."
AMOUNT = _plans(
    "budget-amount-missing", "J", "Final",
    (
        (LEO, "prose", (f"{_AGREED} It pays for the fishing club, towards Outcome 1.",)),
        (ADA, "form", (Ask("Was a personal budget agreed?", "Yes, as a direct payment for outcome 2."),)),
        (MINA, "bullets", ("A direct payment has been approved so that her parents can employ a carer (outcome 1).",)),
        (RAFE, "text", ("Direct payments are in place for a travel trainer, towards Outcome 2.",)),
        (LEO, "cards", ("The council agreed the request on 3 March 2025. The money meets outcome E1.",)),
    ),
    (
        (LEO, "prose", (f"{_AGREED} £1,500 a year pays for the fishing club, towards Outcome 1.",)),
        (ADA, "form", (Ask("Was a personal budget agreed?", "Yes, £45 per week as a direct payment for outcome 2."),)),
        (MINA, "bullets", ("A direct payment was requested. It was not agreed, because the short breaks team provides the carer.",)),
        (RAFE, "text", ("No direct payment is in place.",)),
        (LEO, "cards", ("Requested on 1 March 2025; the panel has not decided yet.",)),
        (ADA, "prose", ("The family know that a budget could be agreed at a later review and have not asked for one.",)),
        (MINA, "plain", ("Declined by the family.",)),
        (RAFE, "bold", ("An amount of 2,400 pounds a year has been agreed for outcome 1.",)),
    ),
)
PURPOSE = _plans(
    "budget-purpose-missing", "J", "Final",
    (
        (LEO, "prose", (f"{_AGREED} £1,500 a year is paid in April.",)),
        (ADA, "form", (Ask("Was a personal budget agreed?", "Yes, £45 per week."),)),
        (MINA, "bullets", ("A direct payment of £60 a month has been approved.",)),
        (RAFE, "text", ("Direct payments of £38 a week are in place.",)),
        (LEO, "cards", ("The council agreed £900 on 3 March 2025.",)),
    ),
    (
        (LEO, "prose", (f"{_AGREED} £1,500 a year pays for the fishing club, towards Outcome 1.",)),
        (ADA, "form", (Ask("Was a personal budget agreed?", "Yes, £45 per week for outcome 2."),)),
        (MINA, "bullets", ("£60 a month has been approved. It works towards the second outcome of Section E.",)),
        (RAFE, "text", ("None requested.",)),
        (LEO, "cards", ("£900 was agreed for E1.",)),
        (ADA, "prose", ("The request for £900 was refused.",)),
        (MINA, "plain", ("Declined by the family.",)),
        (RAFE, "bold", ("An amount of 2,400 pounds a year has been agreed for outcome 1.",)),
    ),
)


def _listed(without: str = "", *more: str) -> list[Line]:
    rows = {
        "family": "Leo's parents, family advice, 6 December 2024", "education": "Mr Obi, head teacher, Hollin Bank Primary School, 12 December 2024",
        "ep": "Kate Lowry, educational psychologist, 14 January 2025", "health": "Dr S. Amin, community paediatrician, 9 January 2025",
        "care": "Duty social worker, family not known, 8 January 2025",
    }  # fmt: skip
    return [*(text for kind, text in rows.items() if kind not in without.split()), *more]


REQUIRED = tuple(
    Small(name, "missing-required-advice", LEO, layout, {"K": lines}, {"missing-required-advice": ("*",) * count} if count else {}, titles=titles)
    for name, layout, lines, count, titles in (
        ("no-ep", "prose", _listed("ep"), 1, {}),
        ("no-care", "bullets", _listed("care"), 1, {}),
        ("no-health-therapists-only", "text", _listed("health", "Ana Cole, speech and language therapist, 3 February 2025"), 1, {}),
        ("no-family", "form", _listed("family"), 1, {}),
        ("no-education", "cards", _listed("education"), 1, {}),
        ("two-missing", "prose", _listed("ep care"), 2, {}),
        ("care-not-received", "bullets", _listed("care", "Social care: requested 2 December 2024, not received"), 1, {}),
        ("all-five", "prose", _listed(), 0, {}),
        ("table", "form", [Rows(("Advice", "Who", "When"), (("Views of parent", "Ruth Farthing", "12/2024"), ("Setting", "Mr Obi", "12/2024"), ("Psychology", "Kate Lowry, EP", "01/2025"), ("Medical", "Dr Amin", "01/2025"), ("Care", "MASH", "01/2025")))], 0, {}),
        ("young-persons-own", "text", ["Young person: Leo, 4 December 2024", *_listed("family")], 0, {}),
        ("school-nurse", "bullets", _listed("health", "School nursing service, 9 January 2025"), 0, {}),
        ("one-paragraph", "plain", ["Parents (December 2024); Hollin Bank Primary School, SENCO (December 2024); educational psychology service (January 2025); paediatrics (January 2025); Children's Services front door (January 2025)."], 0, {}),
        ("camhs-and-early-help", "cards", _listed("health care", "CAMHS, Dr Neil Frost, 3 February 2025", "Early Help, Sue Ward, 4 February 2025"), 0, {}),
        ("carers-and-virtual-school", "prose", ["Leo's foster carers, 4 December 2024", "Virtual school and Leo's social worker, 5 December 2024", *_listed("family care")], 0, {}),
    )
)  # fmt: skip


def _advice(title: str, author: str, day: str) -> str:
    return f"{title}\n\nAuthor: {author}\nDate: {day}\n\nNeeds\n- Leo's handwriting is slow, so he writes less than he knows.\n\nRecommendations\n- A teaching assistant will practise letters with Leo for ten minutes every day.\n"


_OT = _advice("Occupational therapy advice", "Ines Moss, occupational therapist", "20 January 2025")
_SALT = _advice("Speech and language therapy advice", "Ana Cole, speech and language therapist", "3 February 2025")
UNLISTED = tuple(
    Small(name, "unlisted-advice", LEO, layout, {"K": lines}, {"unlisted-advice": ("*",) * count} if count else {}, advice=advice)
    for name, layout, lines, count, advice in (
        ("ot-left-out", "prose", _listed(), 1, {"ot.txt": _OT}),
        ("two-left-out", "bullets", _listed(), 2, {"ot.txt": _OT, "salt.txt": _SALT}),
        ("salt-left-out-table", "form", _listed(), 1, {"salt.txt": _SALT}),
        ("physio-left-out", "text", _listed("", "Ana Cole, speech and language therapist, 3 February 2025"), 1, {"physio.txt": _advice("Physiotherapy advice", "Raj Mann, physiotherapist", "4 February 2025"), "salt.txt": _SALT}),
        ("ot-listed", "prose", _listed("", "Ines Moss, occupational therapist, 20 January 2025"), 0, {"ot.txt": _OT}),
        ("listed-by-service", "bullets", _listed("", "Occupational therapy service, January 2025"), 0, {"ot.txt": _OT}),
        ("short-name", "form", _listed("", "OT report", "SALT report"), 0, {"ot.txt": _OT, "salt.txt": _SALT}),
        ("family", "text", _listed(), 0, {"family.txt": "Family advice\n\nCompleted by: Leo's Mum\nDate: 6 December 2024\n\nOur hopes\n- A friend for Leo.\n"}),
        ("none-supplied", "cards", _listed(), 0, {}),
        ("ep", "prose", _listed(), 0, {"ep.txt": _advice("Educational psychology advice", "Kate Lowry, educational psychologist", "14 January 2025")}),
        ("paediatrician", "plain", _listed(), 0, {"medical.txt": _advice("Medical advice", "Dr Shah Amin, community paediatrician", "9 January 2025")}),
        ("school", "bullets", _listed(), 0, {"education.txt": _advice("Education setting advice", "Tunde Obi, head teacher", "12 December 2024")}),
    )
)  # fmt: skip
OUTDATED = tuple(
    Small(name, "outdated-advice", LEO, layout, {"K": lines}, {"outdated-advice": ("*",) * count} if count else {}, advice=advice, status=status)
    for name, layout, lines, count, advice, status in (
        ("ep-of-two-years-ago", "prose", _listed("ep", "Kate Lowry, educational psychologist, 14 January 2023"), 1, {}, "Final"),
        ("ot-old", "bullets", _listed("", "Ines Moss, occupational therapist, 02/03/2024"), 1, {}, "Final"),
        ("two-old", "text", _listed("ep health", "Kate Lowry, educational psychologist, 14 January 2023", "Dr S. Amin, community paediatrician, 9 January 2024"), 2, {}, "Draft"),
        ("document-old-list-undated", "form", _listed("", "Ines Moss, occupational therapist"), 1, {"ot.txt": _OT.replace("2025", "2023")}, "Final"),
        ("newer-supplied", "cards", _listed("", "Ana Cole, speech and language therapist, 3 June 2024"), 1, {"salt.txt": _SALT}, "Final"),
        ("newer-supplied-amended", "prose", _listed("", "Ana Cole, speech and language therapist, 3 June 2023"), 1, {"salt.txt": _SALT}, "Final amended"),
        ("within-a-year", "prose", _listed("ep", "Kate Lowry, educational psychologist, 28 March 2024"), 0, {}, "Final"),
        ("agreed-as-sufficient", "bullets", _listed("ep", "Kate Lowry, educational psychologist, 14 January 2023. Leo's parents, school and the council agreed on 2 December 2024 that this advice is sufficient."), 0, {}, "Final"),
        ("amended", "text", _listed("ep", "Kate Lowry, educational psychologist, 14 January 2023"), 0, {}, "Final amended"),
        ("all-new", "form", _listed(), 0, {"ot.txt": _OT}, "Final"),
        ("same-document", "cards", _listed("", "Ana Cole, speech and language therapist, 3 February 2025"), 0, {"salt.txt": _SALT}, "Final"),
        ("received-later", "prose", _listed("", "Ana Cole, speech and language therapist, received 20 January 2025"), 0, {"salt.txt": _SALT}, "Final"),
    )
)  # fmt: skip
PLANS = (*NOT_NAMED, *TYPE_MISSING, *IN_DRAFT, *REQUEST, *AMOUNT, *PURPOSE, *REQUIRED, *UNLISTED, *OUTDATED)
