"""Plans for ``unexplained-acronym``, ``house-term``, ``formal-parent-name`` and ``third-party-private``."""

from __future__ import annotations

from small_plans.children import ADA, LEO, MINA, RAFE
from small_plans.small import Child, Line, Rows, Small, added

R = "unexplained-acronym"
PARENT = "formal-parent-name"
PRIVATE = "third-party-private"


def _faulty(rule: str, name: str, child: Child, layout: str, found: tuple[str, ...], **more: str | list[Line]) -> Small:
    return Small(name, rule, child, layout, added(child, **more), {rule: found})


def _sound(rule: str, name: str, child: Child, layout: str, **more: str | list[Line]) -> Small:
    return Small(name, rule, child, layout, added(child, **more))


PLANS = (
    # unexplained-acronym: faulty
    _faulty(R, "slcn", LEO, "prose", ("SLCN",), B="Leo has SLCN, so he is slow to answer."),
    _faulty(R, "elsa-twice", ADA, "bullets", ("ELSA",), F="The ELSA will meet Ada for 30 minutes each Friday. The ELSA will see her parents once a term."),
    _faulty(R, "afo", ADA, "form", ("AFOs",), C="Ada wears AFOs, which rub and make her sit out of games."),
    _faulty(R, "two", MINA, "text", ("PECS", "GDD"), B="Mina has GDD, so she learns in small steps.", F="The key person will use PECS with Mina ten times a day."),
    _faulty(R, "unknown", RAFE, "cards", ("BRZQ",), B="The BRZQ shows that noise upsets Rafe, so he leaves."),
    _faulty(R, "table", LEO, "letter-cells", ("TALC",), F="The teacher will use the TALC cards with Leo for five minutes each day."),
    _faulty(R, "mixed-case", LEO, "bold", ("SpLD",), B="Leo has SpLD, so he reads slowly."),
    # sound
    _sound(R, "spelt-before", LEO, "prose", B="Leo has speech, language and communication needs (SLCN), so he is slow to answer. His SLCN makes reading hard."),
    _sound(R, "spelt-behind", ADA, "bullets", F="The ELSA (emotional literacy support assistant) will meet Ada for 30 minutes each Friday."),
    _sound(R, "spelt-later", MINA, "form", B="Mina has GDD, so she learns in small steps.", C="Global developmental delay (GDD) was diagnosed in 2023."),
    _sound(R, "known", RAFE, "text", F="The SENCO and the TA will meet the GP's nurse each term. PE is a hard lesson, and the NHS physiotherapist will visit each term."),
    _sound(R, "school-names", ADA, "cards", A="Ada's brother goes to the JCB Academy, and her cousin to UTC Sheffield.", B="At the KLM School Ada tires on the stairs."),
    _sound(R, "roman-numerals", LEO, "prose", C="Leo has Chiari malformation type II and fractured finger IV."),
    _sound(R, "shouting", MINA, "two-line", F="The key person must ALWAYS sit with Mina at snack and NEVER leave her, every day."),
    _sound(R, "capital-heading", RAFE, "plain", F="SUPPORT IN LESSONS AND AT LUNCH"),
    _sound(R, "qualifications", RAFE, "part", E="By July 2027 Rafe will pass a BTEC and two GCSEs."),
    _sound(R, "key-of-terms", LEO, "prose", front=[Rows(("Short form", "What it means"), (("SLCN", "Speech, language and communication needs"), ("OT", "Occupational therapist")))],
           B="Leo has SLCN, so he is slow to answer."),
    _sound(R, "child-words", RAFE, "prose", A="“I play GTA and FIFA with my brother.”"),
    # formal-parent-name: faulty
    _faulty(PARENT, "mr-and-mrs", LEO, "prose", ("Mr and Mrs Farthing",), A="Mr and Mrs Farthing hope that Leo will make friends."),
    _faulty(PARENT, "mrs-alone", MINA, "bullets", ("Mrs Castell",), D="Mrs Castell lifts Mina from the bath each night."),
    _faulty(PARENT, "ampersand", RAFE, "form", ("Mr Hollis",), F="The mentor will ring Mr Hollis on the last Friday of each month for ten minutes."),
    Small("other-surname", PARENT, LEO, "text", added(LEO, A="Ms Adeyemi told us that Leo sleeps badly."), {PARENT: ("Ms Adeyemi",)}, fields={"Mother": "Ms Funmi Adeyemi"}),
    _faulty(PARENT, "pair-of-other-name", ADA, "cards", ("Mr & Mrs Birch",), A="Mr & Mrs Birch, Ada's foster carers, would like her to join a choir."),
    # formal-parent-name: sound
    _sound(PARENT, "teacher", LEO, "prose", F="Mrs Ashdown will hear Leo read for ten minutes each day."),
    _sound(PARENT, "advice-list", MINA, "bullets", K="Appendix 6: Mr and Mrs Castell, family views, 11 January 2025"),
    Small("contact-field", PARENT, RAFE, "prose", fields={"Parents": "Mr and Mrs Hollis"}),
    _sound(PARENT, "mum-and-dad", LEO, "form", A="Leo's Mum and Dad like to walk with him."),
    _sound(PARENT, "quoted", MINA, "text", A="Mina's brother says: “Mrs Castell is what my teacher calls Mum.”"),
    _sound(PARENT, "doctor", RAFE, "cards", C="Dr Reyes and Miss Lund saw Rafe in May."),
    _sound(PARENT, "school-staff", ADA, "form", F="Mr Okoro will check Ada's chair on the first day of each term."),
    _sound(PARENT, "neighbour", ADA, "plain", A="Mrs Pope next door has a cat that Ada feeds."),
    # third-party-private: faulty
    _faulty(PRIVATE, "mum-depression", LEO, "prose", ("*",), A="Leo's Mum has depression and takes tablets for it."),
    _faulty(PRIVATE, "brother-adhd", MINA, "bullets", ("*",), A="Mina's older brother was diagnosed with ADHD in 2021."),
    _faulty(PRIVATE, "refuge", RAFE, "form", ("*",), D="Rafe and his brother lived in a refuge after domestic abuse by their uncle."),
    _faulty(PRIVATE, "address", ADA, "text", ("*",), D="The family's address is confidential and must not be given to her father."),
    _faulty(PRIVATE, "dad-alcohol", RAFE, "cards", ("*",), D="Rafe's father is an alcoholic and cannot drive him to college."),
    _faulty(PRIVATE, "sister-cancer", LEO, "form", ("*",), D="His sister is being treated for leukaemia, so Leo often stays with his Nan."),
    _faulty(PRIVATE, "mothers-illness", ADA, "plain", ("*",), A="Ada moved to her grandmother because of her mother's mental illness."),
    # third-party-private: sound
    _sound(PRIVATE, "own-health", LEO, "prose", C="Leo has epilepsy. His Mum has learnt to give his rescue medicine."),
    _sound(PRIVATE, "training", MINA, "bullets", F="The key person and Mina's Dad will have epilepsy training for two hours each September from the nurse."),
    _sound(PRIVATE, "worry", RAFE, "form", A="Rafe's Dad is worried about his son's asthma."),
    _sound(PRIVATE, "brother-flat", RAFE, "text", A="Rafe's brother has a flat in town."),
    _sound(PRIVATE, "told-of", ADA, "cards", A="Her grandmother was told of Ada's diagnosis of diplegia in 2014."),
    _sound(PRIVATE, "parents-report", LEO, "plain", B="Leo's parents have noticed his anxiety at bedtime, so he sleeps late."),
    _sound(PRIVATE, "supports", MINA, "cards", D="Mina's parents have support from a sleep nurse for her."),
    _sound(PRIVATE, "curriculum", RAFE, "part", F="The tutor will teach Rafe a unit on healthy relationships and depression for one hour each week in spring."),
)
