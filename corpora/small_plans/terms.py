"""Plans for ``inconsistent-term``: two names of one thing, and names that belong to something else."""

from __future__ import annotations

from small_plans.children import ADA, LEO, MINA, RAFE
from small_plans.small import Child, Rows, Small, added

R = "inconsistent-term"


def _faulty(name: str, child: Child, layout: str, found: tuple[str, ...], **more: str) -> Small:
    return Small(name, R, child, layout, added(child, **more), {R: found})


def _sound(name: str, child: Child, layout: str, **more: str) -> Small:
    return Small(name, R, child, layout, added(child, **more))


PLANS = (
    # faulty
    _faulty("asc-once", LEO, "prose", ("ASC",), B="Leo has ASD. His ASD makes changes hard, so he hides.", F="The teacher will warn Leo, who has ASC, of each change."),
    _faulty("full-names", ADA, "bullets", ("autism spectrum condition",), B="Ada was told of her autism spectrum disorder in 2020.",
            C="Autism spectrum disorder was diagnosed on 4 May 2020.", D="Her autism spectrum condition makes new carers hard to accept."),
    _faulty("short-and-other-full", MINA, "form", ("autistic spectrum condition",), B="Mina has ASD, so she does not look up when called. ASD also shows in her play.",
            C="A diagnosis of autistic spectrum condition was given in March 2024."),
    _faulty("salt-slt", RAFE, "text", ("SLT",), B="The SALT found that Rafe misses long instructions, so he stops work.",
            F="The SALT will train the tutor for one hour in September 2025. The SLT will check his word list each term."),
    _faulty("salt-mixed-case", LEO, "cards", ("SLT",), F="The SaLT will model sentences for the teaching assistant for 20 minutes a term.",
            E="By July 2026 Leo will meet two of the SaLT's targets.", K="SLT, report, 20 January 2025"),
    _faulty("s-and-lt", ADA, "prose", ("S&LT",), F="The SALT will see Ada for 30 minutes, twice a term.", B="The SALT found that Ada's voice is quiet, so friends miss what she says.",
            K="S&LT report, 3 March 2025"),
    _faulty("senco-sendco", MINA, "part", ("SENDCO",), F="The SENCO will meet the key person on Fridays for ten minutes to plan the pictures.",
            G="The SENDCO will send the nursery's hearing notes to the clinic every term."),
    _faulty("senco-small-o", RAFE, "bold", ("SENDCo",), F="The SENCo will check the plan with Rafe each half term for 20 minutes.",
            H2="The SENCo will invite the young carers worker to each review.", K="College SENDCo, note, 8 May 2025"),
    _faulty("side-by-side", LEO, "side", ("ASC",), C="ASD was diagnosed in 2021.", D="Leo's ASD means that he needs an adult beside him in the street.",
            G="The ASC nurse will call Leo's parents once a term."),
    _faulty("advice-list", ADA, "form", ("ASC",), B="Ada has ASD, and lists help her to start. Her ASD also means that she hates surprises.",
            C="The clinic for ASC saw her twice."),
    _faulty("three-against-two", MINA, "plain", ("ASD", "ASD"), B="Mina has ASC, so she plays alone. Her ASC shows in her routines.", C="ASC was diagnosed in 2024.",
            F="The ASD is explained to classmates by the teacher once a year. Staff read a leaflet on ASD in September."),
    _faulty("title-of-coordinator", RAFE, "two-line", ("SENDCO",), A="Rafe asked for the SENCO to be there.", B="The SENCO says that noise is worst, so he leaves.",
            F="The SENDCO will agree the seating with Rafe each term."),
    Small("front-field", R, LEO, "prose", added(LEO, B="Leo has ASC, so he plays alone.", C="ASC was diagnosed in 2022."),
          {R: ("ASD",)}, fields={"Primary need": "ASD"}),
    _faulty("full-then-short", ADA, "text", ("autism spectrum disorder",), B="Ada has an autism spectrum condition (ASC). Her ASC makes crowds hard.",
            C="The autism spectrum disorder was diagnosed in 2019."),
    # sound
    _sound("one-name", LEO, "prose", B="Leo has ASD, so he plays alone.", C="ASD was diagnosed in 2022."),
    _sound("full-and-short", ADA, "bullets", B="Ada has autism spectrum disorder (ASD). Her ASD makes crowds hard.", C="Autism spectrum disorder was diagnosed in 2019."),
    _sound("service-name", MINA, "form", B="Mina has ASC, so she plays alone. Her ASC shows in her routines.",
           F="The Northmere ASD Service will train the key person for two hours in May 2025."),
    _sound("report-title", RAFE, "prose", B="Rafe has ASC, so he is tired by noon.", K="Dr Pia Lund, “Living with ASD: a report for Rafe”, 14 May 2025"),
    _sound("leadership", LEO, "cards", F="The SALT will see Leo for 20 minutes, twice a term. The SLT (Senior Leadership Team) will keep the library free at break."),
    _sound("leadership-before", ADA, "text", B="The SALT found that Ada's voice is quiet, so friends miss what she says.",
           F="The Senior Leadership Team (SLT) will unlock the lift before each lesson. A member of SLT will check it on Mondays."),
    _sound("adult-social-care", RAFE, "bold", B="Rafe has ASD, so he is tired by noon.", H2="Adult Social Care (ASC) will carry out an assessment by January 2026. ASC will write to Rafe."),
    _sound("heart", MINA, "prose", B="Mina has ASC, so she plays alone.", C="Mina had an operation for an atrial septal defect (ASD) in 2020."),
    _sound("asdan", RAFE, "part", B="Rafe has ASC, so he is tired by noon.", F="The tutor will teach Rafe an ASDAN unit on Tuesdays for one hour."),
    _sound("quoted-mother", LEO, "two-line", B="Leo has ASC, so he plays alone. His ASC shows in his routines.", A="Mum said: “We call it his ASD and his superpower.”"),
    _sound("salt-in-food", ADA, "side", C="Ada has a low-salt diet.", D="Mrs Salt, who lives next door, helps Ada in the morning. The SLT report says no more."),
    _sound("service-of-therapy", MINA, "bullets", F="The SALT will model two pictures for the key person for 20 minutes each half term.",
           K="Appendix 6: Westshore SLT Service, 2 February 2025"),
    Small("list-of-reports", R, RAFE, "prose", {**added(RAFE, B="Rafe has ASC, so he is tired by noon."), "K": [Rows(("Title", "Author", "Date"), (
        ("ASD Pathway Outcome Report", "Dr Omar Reyes", "3 March 2025"), ("Tutor's report", "Gwen Pryor", "7 May 2025"),
        ("Social care advice", "Tom Birch, social worker", "9 May 2025")))]}),
    _sound("coordinators", LEO, "plain", F="The SENCO, who is the special educational needs co-ordinator of both schools, will meet Leo each term for ten minutes."),
    _sound("autism-plain", ADA, "prose", B="Ada is autistic. Autism shapes how she hears noise, so she wears ear defenders. Her ASD was noticed late."),
)
