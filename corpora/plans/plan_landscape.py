"""Held-out plan "landscape": a girl of six with a vision impairment, in one wide table by area of need; for PDF."""

from __future__ import annotations

from corpora.plans.labels import Plan, script

ITEMS = script("""
# What Ottilie says (told to her class teacher, Miss Farrow, on 16 and 17 October 2025)

@ A view
I like being read to, gymnastics and the colour orange.

@ A view
I want to see the board and not be last.

@ A view
I do not like the sun in my eyes or people asking why my hair is white.

@ A aspiration
When I grow up I am going to be a gymnast and have a shop.

@ A aspiration
I want to ride my bike to Nana’s house on my own.

@ A aspiration ! aspiration-as-provision=I could have a big computer in every lesson
I wish I could have a big computer in every lesson.

# What the family say (form filled in by Mr and Mrs Nwosu on 20 October 2025)

@ A view
Ottilie is our only child. We moved here from Malmö when she was two. She talks from morning to night and knows everybody in
our street.

@ A view
We worry about her skin in the sun and about other children staring.

@ A aspiration
We hope she will never think that there is something she cannot do because of her sight.

@ A aspiration ! aspiration-as-provision=a specialist teacher for two hours every day
We would like a specialist teacher for two hours every day.

# Vision and getting about

@ B strength
Knows which aids help her and has begun to ask for them. Agile and confident on gym equipment.

@ B need
Ottilie has oculocutaneous albinism with nystagmus. She sees at six metres what other children see at 48, so she cannot read
the board or recognise a friend across the playground.

@ B need ? unexplained-score
Near vision N18 at 15 cm. She bends right over her work, and after ten minutes her eyes and neck ache and she stops.

@ B need ! source-citation=The QTVI reports that ? need-without-impact
The QTVI reports that glare is a significant difficulty.

# Vision and getting about 1

@ E outcome
By the end of Year 3 (July 2027) Ottilie will set up her tablet to show what is on the board, by herself, at the start of nine
lessons out of ten.

@ F provision
Tablet linked to the class screen, on a stand that brings it to 20 cm. | Supplied by the Vision Support Team; class teacher
shares the screen | In place in every lesson

@ F provision
Touch typing and use of the tablet, taught one to one. | Qualified teacher of children with vision impairment (QTVI) | Weekly,
45 minutes

@ F provision
Worksheets and books in 24 point bold on matt cream paper. | Teaching assistant, from files sent by the class teacher two days
before | Every lesson

@ F provision ! vague-wording=as required/Ongoing; vague-deliverer=School ? missing-frequency missing-duration wrong-column
Other resources to be modified as required. | School | Ongoing

# Vision and getting about 2

@ E outcome
By July 2028 Ottilie will walk from the school gate to her classroom, the hall and the toilets with her short cane and no
adult, without bumping into anything, on ten days running.

@ F provision
Mobility lessons: cane, steps, kerbs and the routes round school. | Habilitation specialist | Fortnightly, one hour

@ F provision
Yellow edging on steps, posts and door frames. | Site manager | Painted by 9 January 2026; checked at the start of each term

@ F provision ! vague-deliverer=Adults ? misplaced-provision
Hat, tinted glasses and sun cream. | Adults | Each time before she goes outside

@ F provision ! missing-frequency
Guiding Ottilie through the dining hall and showing her where things are. | Teaching assistant | Ten minutes

@ F provision ? missing-duration
Support to keep Ottilie safe from balls and other children. | Teaching assistant | PE and playtimes

# Learning

@ B strength
A very good memory: she can retell a chapter after hearing it once.

@ B need
Ottilie reads large print at about 20 words a minute and loses her place. She understands far more than she can read in the
time, and finishes half of what others do.

@ B need ! unexplained-score=standard score 118/standard score 79 ? need-without-impact
BPVS-3: standard score 118. YARC reading rate: standard score 79.

@ B need ! provision-in-needs=should be given extra time ? need-without-impact
Ottilie should be given extra time and have her work enlarged.

# Learning 1

@ E outcome ! inappropriate-timescale=By the end of Key Stage 1
By the end of Key Stage 1 Ottilie will read 60 words a minute from her large-print reading book with no more than three
errors.

@ F provision
Reading aloud from large print with a reading window, and reading the same page again to gain speed. | Teaching assistant
shown how by the QTVI | Four times a week, 15 minutes

@ F provision ! vague-wording=may be introduced/At a later date ? missing-frequency missing-duration wrong-column
Braille may be introduced. | QTVI | At a later date

@ F provision ! duplicate-provision
Re-reading of large-print books to build up speed. | Teaching assistant | 15 minutes, 4 x weekly

@ F provision ! missing-frequency
Training for Ottilie’s teachers in setting out print and pictures. | QTVI | Two hours

# Learning 2

@ E outcome ! missing-timescale; generic-outcome=make better progress/reach her potential ? not-measurable multiple-outcomes
Ottilie will make better progress in literacy and maths and reach her potential.

@ F provision ! universal-offer
Broad and balanced curriculum, with differentiation. | Class teacher | All lessons

@ F provision ? missing-duration
A quarter more time in tests and timed tasks, with a rest for her eyes halfway. | Class teacher | Every test and timed task

@ F provision ! missing-duration
Going over new words and handling real objects or tactile models ahead of the lesson. | Teaching assistant | The day before
each new science, history and geography topic

# Friends and feelings

@ B strength
Warm, lively and happy to speak in front of the class.

@ B need
She cannot see faces or gestures beyond two metres. She does not know when somebody is waving or smiling at her, thinks that
she is being left out, and cries at playtime two or three times a week.

@ B need ! one-off-observation ? need-without-impact
At the visit on 7 October she stood by the fence for the whole of morning play.

# Friends and feelings 1

@ E outcome ! missing-timescale; not-measurable=have more friends and feel included ? generic-outcome
To have more friends and feel included.

@ F provision
Friendship group of four who say their names when they speak and choose a game. | Learning mentor | Thursday lunchtime, 25
minutes

@ F provision ! vague-wording=opportunities for; vague-deliverer=Staff ? missing-duration universal-offer
Buddy scheme and opportunities for social interaction. | Staff | Every playtime

# Friends and feelings 2

@ E outcome ! outcome-as-provision=will have access to
By July 2027 Ottilie will have access to a social skills group and mentoring.

@ F provision
Lesson for the whole class on albinism and sight, planned with Ottilie and her parents. | QTVI and class teacher | Once, in the
spring term of 2026, one hour

@ F provision ! missing-duration
Rehearsing, with puppets, how to join a game. | Learning mentor | Every Monday

@ F provision ! missing-deliverer ? wrong-column
Mentoring on what to say when people ask about her eyes. | | Weekly for 20 minutes

#

@ C need
Oculocutaneous albinism, confirmed by genetic test in 2020. Her skin burns within ten minutes and bright light hurts her eyes,
so without protection she cannot join in outside.

@ C need ! need-without-impact
Astigmatism, for which she has glasses.

@ G provision
Eye clinic: sight test and new glasses. | Consultant ophthalmologist, Hexworth General Hospital | Every six months

@ G provision ! vague-wording=When necessary ? missing-frequency missing-duration wrong-column
Skin check. | Dermatology clinic, Hexworth General Hospital | When necessary

@ D need
At home Ottilie does not see hot or sharp things in the kitchen well enough to be safe, and cannot yet pour a drink or go out
into the garden alone.

@ H1 provision
Kitchen and stair safety taught at home. | Habilitation specialist, Children’s Sensory Team | Three visits of one hour, January
to March 2026

@ H2 other
None identified.
""")

PLAN = Plan(
    name="hexworth-landscape",
    facts={
        "plan": "plan.docx", "status": "draft", "kind": "new", "plan_date": "2025-11-20", "date_of_birth": "2019-06-30",
        "child": "Ottilie", "quality": "poor",
    },
    cover=(
        ("Name of child", "Ottilie Nwosu"), ("Date of birth", "30 June 2019"), ("Year group", "Year 2"),
        ("Languages", "English, Swedish and Igbo"), ("Current setting", "Meadow Lane Primary School"),
        ("Primary need", "Vision impairment"), ("Draft of", "20 November 2025"),
    ),
    items=ITEMS,
    ending={
        "I": "Left blank in a draft plan.",
        "J": "No request for a personal budget was made.",
    },
    advice=(
        ("Family and child", "Ngozi and Erik Nwosu; Ottilie", "20 October 2025"),
        ("School", "Liz Farrow, class teacher, and Mo Tandy, SENCO", "22 October 2025"),
        ("Educational psychologist", "Dr Clem Ostler", "14 October 2025"),
        ("QTVI", "Harriet Bone, Vision Support Team", "9 October 2025"),
        ("Ophthalmology", "Dr V. Raman, consultant ophthalmologist", "2 October 2025"),
        ("Social care", "Jo Peverell, Children’s Sensory Team", "4 November 2025"),
    ),
    document="missing-one-page-profile missing-communication-method no-monitoring-arrangements formal-parent-name other-name",
    unsure="need-without-provision outcome-without-provision",
    pdf=True,
)
