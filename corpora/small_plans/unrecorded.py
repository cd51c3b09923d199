"""Plans for ``unrecorded-health-need``, ``unrecorded-care-need`` and ``missing-health-provision``: what Sections C, D and G leave out."""

from __future__ import annotations

from small_plans.children import ADA, LEO, MINA, RAFE
from small_plans.small import Ask, Rows, Small, lines

H, C, G = "unrecorded-health-need", "unrecorded-care-need", "missing-health-provision"


def _found(rule: str, times: int = 1) -> dict[str, tuple[str, ...]]:
    return {rule: ("*",) * times}


_NONE_C = ["No health needs related to SEN were identified."]
_LETTER = """Castle Hill Child Development Centre
Clinic letter, 14 January 2025
Re: {name}

Diagnoses
{diagnoses}

{text}

Dr P. Quennell, Consultant Paediatrician
"""
_CARE = """Social care advice for an EHC needs assessment
Completed by: Jo Marsh, Social Worker, Duty and Assessment Team
Date: 9 January 2025

Involvement
{involvement}

Social care needs related to SEN
{needs}
"""
_FAMILY = """Family views
Completed by: Mum and Dad
Date: 4 January 2025

What should we know about your child?
{text}
"""


def _letter(name: str, diagnoses: str, text: str) -> dict[str, str]:
    return {"paediatrics.txt": _LETTER.format(name=name, diagnoses=diagnoses, text=text)}


def _care(involvement: str, needs: str) -> dict[str, str]:
    return {"social care.txt": _CARE.format(involvement=involvement, needs=needs)}


HEALTH = (
    Small("epilepsy-in-letter", H, LEO, "prose", {}, _found(H),
          advice=_letter("Leo Farthing", "1. Focal epilepsy\n2. Learning disability", "Leo has two or three seizures a week, mostly in the morning. He is drowsy for an hour afterwards.")),
    Small("diabetes-in-a", H, LEO, "form", {"A": lines(*LEO.sections["A"], "Leo does his own finger-prick test for his diabetes before lunch and is proud of it.")}, _found(H)),
    Small("hearing-aids-in-b", H, LEO, "bullets", {"B": lines(*LEO.sections["B"], "Leo takes his hearing aids out in the hall and then follows nothing that is said.")}, _found(H)),
    Small("tube-in-family-form", H, LEO, "cards", {"C": ["None."]}, _found(H),
          advice={"family.txt": _FAMILY.format(text="Leo has a gastrostomy and we feed him at 8, 12 and 4. At school he goes to the medical room for 50 minutes and misses maths.")}),
    Small("severe-asthma", H, RAFE, "letter-cells", {"C": ["No health needs have been identified."], "G": ["None."]}, _found(H),
          advice={"gp.txt": "GP summary\n\nHealth\nAsthma, severe. He was admitted to hospital three times last winter and missed 30 days of college."}),
    Small("anxiety-disorder", H, RAFE, "two-line", {"C": ["N/A"], "G": ["None required."]}, _found(H),
          advice={"camhs.txt": "CAMHS report\n\nFormulation\nRafe has an anxiety disorder and takes sertraline 50 mg. On bad days he cannot leave his room."}),
    Small("down-syndrome-table", H, LEO, "plain", {"C": [Rows(("Health need", "Impact"), (("None identified", "-"),))]}, _found(H),
          advice=_letter("Leo Farthing", "- Down syndrome\n- Hypothyroidism, on thyroxine", "He tires easily and has frequent blood tests.")),
    Small("question-answered-no", H, LEO, "prose", {"C": [Ask("Does the child have health needs related to SEN?", "No")]}, _found(H),
          advice={"school.txt": "Education advice\n\nNeeds\n- Leo has cerebral palsy affecting his right side, and cannot hold a ruler still."}),
    # sound
    Small("autism-and-adhd", H, LEO, "prose", {"B": lines("Leo is autistic and has ADHD, so he leaves his seat every few minutes.", *LEO.sections["B"])},
          advice=_letter("Leo Farthing", "1. Autism spectrum disorder\n2. ADHD, on methylphenidate", "Growth and blood pressure are fine.")),
    Small("all-of-it-past", H, LEO, "form", {}, advice=_letter(
        "Leo Farthing", "Speech delay", "Born at 36 weeks. He had two febrile seizures as a toddler and none since. Glue ear resolved with grommets; hearing is now normal. A small septal defect closed by itself.")),
    Small("negatives", H, LEO, "bullets", {}, advice=_letter("Leo Farthing", "Learning disability", "No seizures. No allergies. There is no history of epilepsy or heart disease. Hearing and vision are normal.")),
    Small("family-history", H, LEO, "cards", {}, advice=_letter("Leo Farthing", "Learning disability", "Leo's mother has epilepsy and his older brother has type 1 diabetes. His grandfather was deaf.")),
    Small("queried", H, LEO, "text", {}, advice=_letter("Leo Farthing", "Learning disability", "Possible absences were raised by school; an EEG ruled out epilepsy. He is awaiting genetic tests for fragile X.")),
    Small("mild-asthma", H, LEO, "two-line", {}, advice=_letter("Leo Farthing", "Mild asthma and eczema", "He uses a blue inhaler in the summer. This does not affect his schooling.")),
    Small("recorded-in-c", H, MINA, "form", {}, advice=_letter("Mina Castell", "1. Bilateral glue ear\n2. Epilepsy", "She misses half of what is said, and has a seizure every month.")),
    Small("c-says-why", H, LEO, "part", {"C": ["No current health needs. Leo's epilepsy was reviewed on 3 January 2025 and has no bearing on his learning."]},
          advice=_letter("Leo Farthing", "Rolandic epilepsy", "A seizure about once a year, in his sleep.")),
    Small("controlled-no-effect", H, LEO, "plain", {}, advice=_letter("Leo Farthing", "Hypothyroidism", "It is treated with a tablet each morning and has no effect on his learning.")),
    Small("friend-and-charity", H, LEO, "prose", {"A": lines(*LEO.sections["A"], "Leo's best friend Sol has diabetes. Leo ran a mile for a cancer charity.")}),
    Small("form-with-nothing-ticked", H, LEO, "letter-cells", {}, advice={"school.txt": "School nurse health form\n\nEpilepsy: no\nDiabetes: none\nHearing loss: no\n☐ Epilepsy ☐ Heart condition ☒ None of these"}),
)
CARE = (
    Small("social-worker-in-advice", C, LEO, "prose", {}, _found(C), advice=_care("Leo has had an allocated social worker since June 2024 under a child in need plan.", "See the plan.")),
    Small("foster-carer-in-a", C, LEO, "form", {"A": lines(*LEO.sections["A"], "Leo lives with his foster carers, Pat and Lin, and sees his Mum twice a month.")}, _found(C)),
    Small("short-break-in-h2", C, MINA, "bullets", {"H2": ["Mina goes to Larchfield House for a short break, four hours every second Saturday."]}, _found(C)),
    Small("looked-after-in-education-advice", C, RAFE, "cards", {"D": ["None identified."], "H2": ["None."]}, _found(C),
          advice={"college.txt": "Education advice\n\nBackground\nRafe is a looked-after child and lives in a children's home in Wendle."}),
    Small("needs-in-social-care-form", C, LEO, "letter-cells", {"D": ["None known."]}, _found(C),
          advice=_care("The family referred itself in the autumn.", "- Leo cannot be left alone with his sister and has nobody outside the family to play with.\n- His parents are exhausted and their bathroom is unsafe for him.")),
    Small("direct-payment-family", C, LEO, "two-line", {"D": ["N/A"]}, _found(C),
          advice={"family.txt": _FAMILY.format(text="We have direct payments for six hours a week, and a personal assistant, Kit, takes Leo swimming.")}),
    Small("in-c", C, ADA, "plain", {"D": ["No social care needs were identified."], "H1": ["None."], "H2": ["None."],
          "C": ["Ada has spastic diplegia and wears splints at night. Her social worker orders them."]}, _found(C)),
    # sound
    Small("not-known", C, LEO, "prose", {}, advice=_care("Leo and his family are not known to children's social care. There is no social worker.", "No social care needs were identified.")),
    Small("closed", C, LEO, "form", {}, advice=_care("A child in need plan ended in March 2021. The case was closed.", "None.")),
    Small("brother's", C, LEO, "bullets", {}, advice={"family.txt": _FAMILY.format(text="Leo's half-brother has a social worker and lives with foster carers. Leo visits him.")}),
    Small("author-only", C, LEO, "cards", {"K": lines(*LEO.sections["K"], "Jo Marsh, Social Worker, Disabled Children's Team, 9 January 2025")},
          advice=_care("Records were checked on 8 January 2025. Nothing is recorded.", "None identified at this time.")),
    Small("declined", C, LEO, "two-line", {}, advice={"family.txt": _FAMILY.format(text="We were offered short breaks but declined them. We do not need a social worker.")}),
    Small("d-has-it", C, RAFE, "form", {}, advice=_care("Rafe is open to children's services under a child in need plan.", "- Rafe cannot go out at weekends because he cares for his father.")),
    Small("d-gives-reason", C, LEO, "letter-cells", {"D": ["No social care needs related to SEN. Leo's social worker confirmed on 8 January 2025 that her visits concern housing only."]},
          advice=_care("Leo has a social worker because of the family's housing.", "None related to SEN.")),
    Small("signpost", C, LEO, "plain", {"H2": ["None required. The Local Offer lists short breaks that families can book themselves."]}),
    Small("wished", C, LEO, "text", {"A": lines(*LEO.sections["A"], "Leo's parents would like some respite at weekends.")}),
    Small("nanny-and-childminder", C, LEO, "part", {"A": lines(*LEO.sections["A"], "Leo is looked after by his gran on Fridays, with a childminder after school.")}),
    Small("referral-not-accepted", C, MINA, "cards", {}, advice=_care("A referral for a child and family assessment was not accepted.", "No social care needs.")),
)
PROVISION = (
    Small("dietitian-left-out", G, MINA, "prose", {}, _found(G), advice=_letter("Mina Castell", "Glue ear", "Plan\n- Audiology every six months.\n- The dietitian will see Mina every eight weeks, for half an hour.")),
    Small("camhs-in-c", G, RAFE, "form", {"C": ["Rafe has asthma. He is also under CAMHS, who see him once a fortnight for panic attacks that keep him from college."]}, _found(G)),
    Small("g-none", G, LEO, "bullets", {}, _found(G), advice={"health.txt": "Health advice\n\nHealth provision\n- Continence nurse: one visit every half term to update the toilet plan."}),
    Small("nurse-in-family-views", G, LEO, "cards", {}, _found(G),
          advice={"family.txt": _FAMILY.format(text="The epilepsy nurse visits us every three months and will train his new teaching assistant in June.")}),
    Small("table-of-provision", G, ADA, "letter-cells", {}, _found(G, 2),
          advice={"health.txt": "Health advice\n\nProvision\n- Physiotherapy: half-termly check of splints\n- Orthotist: new splints every six months, 30 minutes\n- Wheelchair service: review of the powered chair once a year"}),
    Small("sleep-clinic", G, MINA, "two-line", {}, _found(G), advice=_letter("Mina Castell", "Glue ear", "She sleeps badly. Our sleep practitioner will make three home visits in the spring term.")),
    Small("eye-clinic-in-b", G, LEO, "plain", {"B": lines(*LEO.sections["B"], "Leo holds books close to his face. He is under the eye clinic, which reviews him every four months.")}, _found(G)),
    # sound
    Small("speech-therapy-in-f", G, LEO, "prose", {}, advice={"salt.txt": "Speech and language therapy advice\n\nProvision\n- A speech and language therapist will see Leo for 30 minutes, six times a term."}),
    Small("ot-in-f", G, LEO, "form", {"F": lines(*LEO.sections["F"], "The occupational therapist will visit once a term for an hour to adjust Leo's seat.")},
          advice={"ot.txt": "Occupational therapy advice\n\nProvision\n- Occupational therapist: one visit of an hour a term to adjust his seat."}),
    Small("discharged", G, LEO, "bullets", {}, advice=_letter("Leo Farthing", "Learning disability", "He was seen by audiology every six months until 2023 and has been discharged. Ophthalmology: discharged.")),
    Small("waiting-list", G, LEO, "cards", {}, advice=_letter("Leo Farthing", "Learning disability", "He has been referred to CAMHS and is on the waiting list for the sleep clinic.")),
    Small("other-name", G, MINA, "letter-cells", {}, advice=_letter("Mina Castell", "Glue ear", "Plan\n- The audiologist will test her hearing every six months.\n- ENT clinic every year to look at her ears.")),
    Small("reason-in-g", G, LEO, "two-line", {"G": ["None. The continence nurse has shown the family what to do and needs to do no more."]},
          advice={"health.txt": "Health advice\n\nHealth provision\n- The continence nurse will write a toilet plan."}),
    Small("who-diagnosed", G, LEO, "plain", {"C": ["No health needs were identified. Leo was seen by a community paediatrician, Dr Voss, on 9 January 2025."]}),
    Small("if-needed", G, LEO, "text", {}, advice=_letter("Leo Farthing", "Learning disability", "If seizures recur he can be re-referred to neurology. Please contact the dietitian if his weight falls.")),
    Small("brother's-clinic", G, LEO, "part", {}, advice={"family.txt": _FAMILY.format(text="Leo's brother goes to CAMHS every week. Leo's mum sees a psychiatrist every month.")}),
    Small("all-in-g", G, ADA, "form", {"G": lines(*ADA.sections["G"], "The orthotist will renew her splints every six months.", "Nutrition review each term.")},
          advice={"health.txt": "Health advice\n\nProvision\n- Orthotic clinic: new splints every six months\n- Dietetic review each term\n- Physiotherapy: half-termly"}),
    Small("educational-psychologist", G, LEO, "cards", {}, advice={"ep.txt": "Educational psychology advice\n\nProvision\n- The educational psychologist will review the programme with the SENCO every term."}),
    Small("says-who-said", G, LEO, "letter-cells", {"B": lines(*LEO.sections["B"], "According to the physiotherapist he runs every day with his class.")}),
)
PLANS = (*HEALTH, *CARE, *PROVISION)
