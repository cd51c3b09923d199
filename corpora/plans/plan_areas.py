"""Plan "areas": a boy of three, one page for each area of need with needs, outcomes and provision stacked."""

from __future__ import annotations

from corpora.plans.labels import Plan, script

ITEMS = script("""
# How were Osian’s views found out?

@ A other
Osian does not use words yet. His key person, Bethan, kept a photo diary for two weeks in January 2025, and his parents
added to it.

# How does Osian make choices?

@ A other
Bring Osian the real thing, not a picture. If he leans in, that is yes; if he turns his shoulder, that is no.

# What Osian likes and does not like

@ A view
The washing machine, Welsh hymns, his Nain’s necklace, and wind.

@ A view
He does not like haircuts, the hand dryer or being hurried.

# His family

@ A view
Rhys and Catrin (Dad and Mam) wrote to us in February 2025: he sings before he is awake, and that is how every day in
our house begins.

@ A aspiration
We hope that he will sing in chapel beside his Taid, as loud as he likes.

@ A aspiration
We hope that he will be able to say when it hurts, and where.

@ A aspiration ! aspiration-as-provision=will have trained one-to-one staff for all fifteen hours
Our dream is that he will have trained one-to-one staff for all fifteen hours.

@ A aspiration
To see him walk to the village school with the children of our road.

# Communication

@ B strength
Osian hums in tune and looks up when his own song is sung.

@ B need
He makes three sounds on purpose and has no words in Welsh or English. He cries when he is not understood, about ten
times in a nursery morning, and then stops exploring.

@ B need
Osian looks at people for a second or two only. He does not follow a pointing finger and so misses what he is being
shown.

@ B need ! unexplained-score=standard score 58 ? need-without-impact
PLS-5 auditory comprehension: standard score 58.

@ E outcome
By the end of Reception Osian will ask for six different things by handing over an object or a picture, every day for a
fortnight.

@ E outcome ! not-measurable=develop his early communication skills
By March 2026 Osian will develop his early communication skills.

@ F provision
Twice in each nursery session, for ten minutes, Osian’s key person will sit on the floor with him and copy his sounds
and actions, leaving a gap for him to take a turn (intensive interaction).

@ F provision
A speech and language therapist will come to nursery every four weeks for an hour to coach the key person and to look at
the film of the month.

@ F provision ! vague-wording=regular/access to; missing-deliverer ? missing-frequency missing-duration universal-offer
Osian will have regular access to a communication-friendly environment.

@ F provision ! missing-deliverer
An object of reference will be shown before each change of place.

# Play and learning

@ B strength
He posts, stacks and opens every kind of lid.

@ B need
Osian plays with one toy at a time and for less than a minute, so he has little practice in anything.

@ E outcome ! missing-timescale
Osian will stay with an activity chosen by an adult for four minutes, three times a day.

@ E outcome
Within twelve months Osian will put five objects where they belong when he is asked with a gesture, four times out of
five.

@ F provision
For the whole of every session (15 hours a week) an early years practitioner with a Level 3 qualification will stay
within arm’s reach of Osian and follow the play plan that is pinned inside the cupboard door.

@ F provision ! missing-deliverer
Daily attention game with a bucket of surprising toys, ten minutes, in a group of three.

@ F provision ! vague-deliverer=The setting; missing-frequency ? missing-duration
The setting will teach self-help skills in small steps.

@ F provision ! missing-duration
The specialist early years teacher will visit every half term to write the next play plan.

# Feelings and relationships

@ B strength
Osian is calm when he is held and has chosen Bethan to sit with.

@ B need
A change of room sets him crying and biting his own hand. The skin is broken on most days, and it is a quarter of an
hour before he plays again.

@ E outcome
By July 2026 Osian will go from room to garden with his object in his hand and without biting, nine times in ten.

@ F provision
Before every move Bethan, or the room leader when she is away, will give Osian the wooden spoon (kitchen), the ball
(garden) or the bag (home) and walk with him hand in hand.

@ F provision
Each time Osian bites, the practitioner nearest to him will put the chewy tube into his hand and hum his song until he
lets go.

@ F provision ! vague-wording=should/where possible; vague-deliverer=Staff ? missing-frequency
Staff should try to keep routines the same where possible.

@ F provision
In the summer term of 2026 Bethan and the Reception teacher will take Osian into his new classroom eight times, for half
an hour each, at first with nobody else in the room.

# Body and senses

@ B strength
He runs, rolls and hangs upside down.

@ B need
Osian puts stones, paint and soap into his mouth and has to be within reach of an adult, so the games of the other
children go on without him.

@ B need ! provision-in-needs=The room leader will need to check the garden for stones each morning. ? need-without-impact
The room leader will need to check the garden for stones each morning.

@ E outcome
By the end of Reception Osian will use the toilet when he is reminded and be dry for a whole session, four days out of
five.

@ E outcome ! outcome-as-provision=will be encouraged to try new foods
By July 2026 Osian will be encouraged to try new foods at snack time.

@ F provision
Toilet on arrival, after snack and at 11.15, five minutes each, with his key person, who signs ‘toilet’ and sets out the
red step.

@ F provision ! vague-wording=as advised/ongoing; missing-deliverer ? missing-frequency missing-duration
Sensory diet as advised by the OT, ongoing.

@ F provision
An occupational therapist will see Osian at nursery in April, July and October 2025, for 45 minutes each time, and leave
a written set of heavy-work games.

@ F provision
Bethan will play the heavy-work games with Osian for ten minutes at the beginning of each session.

# Setting and checking small steps

@ F other
Every six weeks, at a meeting of 30 minutes, the nursery SENCO, Bethan, Rhys and Catrin will tick off the small steps
that Osian has taken towards each outcome and write the next ones.

# health

@ C need
Osian has epilepsy, with absences that last up to a minute, four or five times a day. He loses what was happening and
has fallen from the slide.

@ C need ! need-without-impact
Constipation.

@ G provision
The epilepsy nurse will train two practitioners for two hours each September in what to do during and after a seizure.

@ G provision ! vague-deliverer=The hospital; missing-frequency ? missing-duration
The hospital will review his medicine.

@ G provision
Dr Sayeed, consultant paediatrician, will see Osian in the epilepsy clinic every four months.

# social

@ D need
Rhys and Catrin take turns to sleep because of seizures at night, and cannot leave Osian with anyone else, so he goes to
no clubs or parties.

@ H1 provision
A family support worker from the Disabled Children’s Service will sit with Osian at home on Wednesdays from 4 to 7.

@ H1 provision ! vague-wording=up to; missing-deliverer ? missing-frequency missing-duration
Short breaks, up to 30 hours a year.

@ H2 other
None: no other provision was found to be needed in the social care assessment of January 2025.
""")

PLAN = Plan(
    name="lindenfold-areas",
    facts={
        "plan": "plan.docx", "status": "final", "kind": "new", "plan_date": "2025-03-03", "date_of_birth": "2021-10-02",
        "child": "Osian", "quality": "middling",
    },
    cover=(
        ("Name of child", "Osian Prothero"), ("Date of birth", "2nd October 2021"), ("Age", "3 years 5 months"),
        ("Languages", "Welsh and English"), ("Parents", "Rhys and Catrin Prothero"),
        ("Setting attended", "Cwm Teg Nursery"), ("Primary category of need", "Speech, language and communication"),
        ("Date of final plan", "3rd March 2025"),
    ),
    items=ITEMS,
    ending={
        "I": "Cwm Teg Nursery, a maintained mainstream nursery school.",
        "J": "A personal budget was discussed and the family did not request one.",
    },
    advice=(
        ("Parents’ and child’s views", "Rhys and Catrin Prothero", "February 2025"),
        ("Early years setting", "Bethan Moyle, key person, and Lena Hurst, SENCO", "20 January 2025"),
        ("Educational psychologist", "Marc Delaney", "5 February 2025"),
        ("Speech and language therapist", "Alys Gower", "29 January 2025"),
        ("Occupational therapist", "Hugh Sant", "31 January 2025"),
        ("Consultant paediatrician", "Dr Imran Sayeed", "27 January 2025"),
        ("Social care", "Fay Lorimer, social worker", "30 January 2025"),
    ),
    unsure="missing-one-page-profile need-without-provision outcome-without-provision missing-section sections-merged",
    pdf=True,
    tagged=True,
)
