"""Plan "form": a young woman of eighteen at college, in a form with content controls, tick boxes and joint "H"."""

from __future__ import annotations

from corpora.plans.labels import Plan, script

ITEMS = script("""
# How did you tell us what you think?

@ A other
Bryony answered these questions on her tablet with her personal tutor, Femi Adair, on 2 and 9 July 2025.

# How do you like to communicate, and how can you take part in decisions?

@ A other
I use a voice-output app and short messages. Give me the questions in writing first and do not finish my sentences.

# What matters to you?

@ A view
Being on time.

@ A view
My chickens, Dolly and Parton.

@ A view
People asking me and not my mum.

# What would you like your life to be like?

@ A aspiration
To live in a flat with my friend Saskia.

@ A aspiration
To have a paid job looking after animals.

@ A aspiration ! aspiration-as-provision=three hours a day of one-to-one at college
To get three hours a day of one-to-one at college.

@ A aspiration
To go to a festival without my parents.

# What do your parents hope for?

@ A aspiration
That she’ll be safe, busy and in love.

@ A aspiration ! aspiration-as-provision=the council will pay for a residential college until she is 25
That the council will pay for a residential college until she is 25.

@ A other
Leila and Tom (Mum and Dad) said this by telephone on 16 July 2025.

# Learning: what do you do well?

@ B strength
Bryony weighs feed, reads a simple rota and remembers every animal’s routine.

# Learning: what is difficult?

@ B need
Bryony has a moderate learning difficulty. She reads and writes short sentences and cannot work out change or a
timetable, so she depends on others to shop and to travel.

@ B need ! unexplained-score=2nd percentile ? need-without-impact
Bryony’s processing speed is at the 2nd percentile.

# Communication: what do you do well?

@ B strength
She is quick with her app and has a dry sense of humour.

# Communication: what is difficult?

@ B need
Strangers do not understand Bryony’s speech. In shops and on the telephone people talk to whoever is with her, and she
gives up.

# Feelings and friends: what do you do well?

@ B strength
Loyal and patient.

# Feelings and friends: what is difficult?

@ B need
Crowds and queues make Bryony panic. She leaves without telling anyone and has been found at the bus station three times
this year.

# Body and senses: what do you do well?

@ B strength
Strong, and happy outdoors in all weathers.

# Body and senses: what is difficult?

@ B need
Bryony tires after standing for 20 minutes and her hands shake, so she drops or spills what she carries.

# Do you have health needs that affect learning? Describe them.

@ C need
Essential tremor, diagnosed in 2021. On bad days Bryony cannot hold a cup or press the right key of her app.

# Do you have social care needs? Describe them.

@ D need
Bryony has never stayed a night away from home or been alone in the house. Her parents prepare every meal, and she would
go hungry without them.

# Outcome

@ E outcome
By July 2027 Bryony will travel from home to college by bus on her own, both ways, on ten days running.

@ E outcome ! missing-timescale
Bryony will cook two different meals from a picture recipe, with nobody helping.

@ E outcome ! not-measurable=have increased her independence and life skills
By July 2027 Bryony will have increased her independence and life skills.

@ E outcome
By Easter 2027 Bryony will have done 60 hours of work at a place with animals and have a written reference.

@ E outcome ! outcome-as-provision=will attend weekly speech and language therapy
Bryony will attend weekly speech and language therapy until July 2026.

@ E outcome
By the end of her course in July 2027 Bryony will order, pay and say that something is wrong, using her app with people
whom she has not met, in eight of ten visits to shops and cafés.

@ E outcome ! missing-timescale; not-measurable=feel happier in herself ? generic-outcome
Bryony will feel happier in herself.

# row 1

@ F provision
Travel training along the route to college, with a photograph of each stop. | Travel trainer, Harrowick Travel Service |
Mondays and Wednesdays, 75 minutes, until 31 March 2026

@ F provision
Practice in telling the driver where she is going, by app. | Travel trainer, Harrowick Travel Service | Mondays and
Wednesdays, 75 minutes, until 31 March 2026

# row 2

@ F provision
Cooking and shopping lessons in the training flat, two learners to one tutor. | Life skills tutor | Tuesdays, 9.30 to
12.30

@ F provision
Money: paying, change and a weekly budget. | Life skills tutor | Tuesdays, 9.30 to 12.30

# row 3

@ F provision ! missing-duration
Speech and language therapy: adding words to the app, and what to do when somebody has not understood. | Speech and
language therapist | Fortnightly

# row 4

@ F provision
Waiting for Bryony to type, reading the screen and answering her and not the person beside her. | All tutors who teach
Bryony | Throughout the day

# row 5

@ F provision ! vague-wording=When required; vague-deliverer=Staff ? missing-frequency missing-duration wrong-column
Support with anxiety. | Staff | When required

@ F provision ! vague-wording=When required; vague-deliverer=Staff ? missing-frequency missing-duration wrong-column
Time away from the crowd in the canteen. | Staff | When required

# row 6

@ F provision ! missing-frequency ? missing-duration wrong-column
One-to-one help to carry, pour and write. | Learning support assistant |

# row 7

@ F provision
Work on the college farm. | Farm instructor, with a job coach for the first six weeks | Thursdays, 10 to 3

# row 8

@ F provision ! vague-wording=would be useful
Mentoring on keeping to a plan for the day would be useful. | College mentor | Weekly, 30 minutes

# row 9

@ F provision
Quiet table, perching stool and weighted cup, in class and in the canteen. | Provided by the occupational therapist | In
place all day

# row 10

@ F provision ! missing-deliverer ? wrong-column
Course in ways to calm down: breathing, counting, leaving and coming back. | | Six sessions of an hour, autumn term 2025

# row 11

@ F provision
Meeting with Bryony to look at her short-term targets and set new ones. | SENCO and personal tutor | Once each half term

# G row 1

@ G provision
Tremor clinic. | Consultant neurologist, Harrowick Infirmary | Once a year

# G row 2

@ G provision ! vague-wording=Periodically ? missing-frequency missing-duration wrong-column
Check on medication. | GP | Periodically

# H

@ H1 other
H1 does not apply, as Bryony is over 18.

@ H2 provision
Under H2, a personal assistant from the Pathways Team will be with Bryony on Fridays from 5 to 9 while she cooks and
spends the evening without her parents.

@ H2 provision ! vague-wording=could/as appropriate; missing-deliverer ? missing-frequency missing-duration
Under H2, supported living could be explored as appropriate.
""")

PLAN = Plan(
    name="harrowick-form",
    facts={
        "plan": "plan.docx", "status": "final", "kind": "amended", "plan_date": "2025-09-17",
        "date_of_birth": "2007-04-11", "child": "Bryony", "quality": "middling",
    },
    cover=(
        ("Your name", "Bryony Akhtar-Dale"), ("Date of birth", "11 April 2007"), ("Age", "18"),
        ("Year group", "Year 14"), ("Parents", "Leila Akhtar and Tom Dale"),
        ("Main need", ("☐ Communication and interaction   ☒ Cognition and learning   ☐ Social, emotional and mental "
                      "health   ☐ Sensory and physical")),
        ("Is this plan", "☐ new   ☒ amended        ☐ a draft   ☒ final"),
        ("One-page profile attached", "☐ Yes   ☒ No"), ("Date of plan", "17 September 2025"),
    ),
    items=ITEMS,
    ending={
        "I": "Harrowick College | General further education college",
        "J": "☐ Yes   ☒ No",
    },
    advice=(
        ("Young person and parents", "Bryony, Leila and Tom", "July 2025"),
        ("College", "Rosa Minns, SENCO, Harrowick College", "11 July 2025"),
        ("Educational psychology", "Dr Kit Sandhu, educational psychologist", "20 June 2025"),
        ("Health", "Dr Paula Ferris, consultant neurologist", "24 June 2025"),
        ("Speech and language therapy", "Ned Oduya, speech and language therapist", "27 June 2025"),
        ("Adult social care", "Mina Rook, Pathways Team", "4 July 2025"),
    ),
    document="missing-one-page-profile",
    unsure="need-without-provision outcome-without-provision sections-merged age-mismatch missing-key-information",
)
