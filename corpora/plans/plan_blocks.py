"""Held-out plan "blocks": a boy of three with Down syndrome; each outcome a block with its own provision."""

from __future__ import annotations

from corpora.plans.labels import Plan, script

ITEMS = script("""
# My views

@ A view
My name is Idris. I love splashing, bubbles, Peppa Pig and my big sisters Noor and Samira.

@ A view
I give everyone a hug when they come in.

@ A view
I don’t like loud hand dryers or having my nails cut.

# How I communicate and how to involve me

@ A other
Idris uses about ten spoken words, twenty Makaton signs and a lot of pointing. Get down to his level, sign as you speak and
wait. He shows that he has chosen by taking the object and smiling.

# Our family’s views (Leyla and Karim Hakimi, at home on 14 January 2026)

@ A view
We found out about Down syndrome the day after Idris was born. We were scared for about a week and since then he has been the
best thing in our house. He had his heart operation at seven months.

# Our hopes

@ A aspiration
We hope that Idris will have friends who ring the bell and ask him out to play.

@ A aspiration
One day we would like him to work in his uncle’s bakery and live as independently as he can.

@ A aspiration ! aspiration-as-provision
We want a special school with small classes and therapists on site.

@ A aspiration
To hear him say his sisters’ names.

@ A aspiration ! aspiration-as-provision=speech therapy every week instead of once a term
We would like speech therapy every week instead of once a term.

# Communication and interaction

@ B strength
Idris is a sociable little boy who makes good eye contact and copies signs quickly.

@ B need
He understands single words and familiar phrases when they are signed. He does not follow instructions given to the whole
group, so he copies other children or stays where he is.

@ B need
His speech is hard for people outside the family to understand. He pushes or pulls other children to get a turn, and they
move away from him.

@ B need ! unexplained-score=1st percentile/3rd percentile ? need-without-impact
On the Preschool Language Scales auditory comprehension was at the 1st percentile and expressive communication at the 3rd
percentile.

# Cognition and learning

@ B strength
He remembers routines and enjoys matching pairs, posting games and books with flaps.

@ B need
Idris needs many more repetitions than other children to learn something new. He joins an adult-led activity for about three
minutes, and misses most of story and group time.

@ B need ! provision-in-needs ? need-without-impact
Staff should break tasks into small steps and use backward chaining.

@ B need ! source-citation=Pre-school staff told the educational psychologist that ? need-without-impact
Pre-school staff told the educational psychologist that Idris cannot yet sort by colour or give one object for each number.

# Social, emotional and mental health

@ B strength
Affectionate, funny and happy to come in each morning.

@ B need
He finds it hard to wait or to share an adult’s attention. He throws toys or sits down and will not move several times a
session, and misses the next activity.

# Sensory and physical

@ B strength
Idris walks, climbs steps holding a rail and can kick a ball.

@ B need
He has low muscle tone and tires easily. By 11am he lies on the carpet and no longer takes part.

@ B need
His hands are weak and he holds things in his whole fist, so he cannot manage a zip, a spoonful of yoghurt or a paintbrush
without somebody’s hand over his.

@ B need ! duplicate-need ? need-without-impact
Idris gets tired quickly because of his low tone.

@ B need
Idris is in nappies and is taken away from play four times a day to be changed.

#

@ C need ? need-without-impact
Down syndrome (trisomy 21), which is the cause of the difficulties described in Section B.

@ C need
He has glue ear and wears two hearing aids, which he pulls out. Without them he misses quiet speech and does not turn when he
is called from across the room.

@ C need ! need-without-impact
Atrioventricular septal defect (repaired), under yearly review.

@ D need
Idris has no sense of danger and runs off when he is out. His parents cannot take all three children out without another
adult, so he rarely goes anywhere with his sisters.

# Outcome 1

@ E outcome
Idris will use 50 words or signs, and put two of them together (for example ‘more bubbles’) at least five times a day at
pre-school or school. | Signs ‘more’, ‘finished’ and ‘help’ each day. Uses 30 words or signs. | July 2027

@ F provision
Direct speech and language therapy to set and model targets for words and signs, with parents invited. | NHS speech and
language therapist | 6 sessions a year, 45 minutes each | Therapist’s summary before each review

@ F provision
Signing and modelling single words and two-word phrases during play and routines. | All pre-school staff who work with Idris
(trained in Makaton to level 1) | Throughout each session | Key person’s record, every six weeks

@ F provision ! vague-wording=Regularly; vague-deliverer=Staff ? missing-frequency missing-duration wrong-column
Small group language work. | Staff | Regularly | Termly

@ F provision ? vague-wording missing-duration
Opportunities to choose between two objects or photographs. | Key person | At snack and at free play, every session |
Learning journal

# Outcome 2

@ E outcome ! not-measurable=develop his attention and listening skills
Idris will develop his attention and listening skills. | Enjoys singing time. Joins story time. | End of Reception

@ F provision
Turn-taking game on the carpet with a sand timer, building from three minutes to eight, in a group of three children. | Early
years practitioner | Daily, 10 minutes | Minutes noted every Friday

@ F provision ! vague-wording=should
A now-and-next board should be used with him. | Key person | At each change of activity | –

@ F provision ? misplaced-provision
Hearing aids checked and put back in. | Key person | On arrival, after lunch, and each time he has pulled them out | Teacher of
the deaf, on visits

@ F provision ! missing-duration
Visit to check listening in the room and to advise his key person. | Teacher of the deaf, Wetherdale Sensory Service | Once
every half term | Visit note

# Outcome 3

@ E outcome ! outcome-as-provision=will have a toileting programme and support from staff
Idris will have a toileting programme and support from staff with his self-care. | Potty at snack time. | By the end of
Reception

@ F provision
Toilet routine with a picture strip and signs, Idris doing as much as he can. | Key person or deputy key person | On arrival,
after snack and before home; 10 minutes each | Chart shared with parents weekly

@ F provision ! missing-frequency
Dressing practice by backward chaining: hat, coat, then shoes. | Key person | 10 minutes | Chart

@ F provision ! vague-deliverer=An adult ? missing-duration
Support to put on his own coat and shoes. | An adult | Before outdoor play and at home time | Key person

# Outcome 4

@ E outcome ! missing-timescale
Idris will take three turns each with one or two other children in a game that an adult has begun, on four days out of five.
| Rolls a ball to and fro with one child. |

@ F provision
Play with one or two children whom Idris has picked, using turn-taking toys. | Deputy key person | 3 x a week, 15 minutes |
Video clip each half term

@ F provision ! missing-deliverer ? wrong-column
Sensory circuit with one other child: crash mat, tunnel, rocking. | – | Daily on arrival, 10 minutes | Every half term

@ F provision ! universal-offer ? vague-deliverer
Modelling of sharing and kind hands, with lots of praise. | All staff | At all times | –

@ F provision ! missing-frequency ? missing-duration wrong-column
Social story about waiting, read with Idris. | Key person | | After four weeks

# Outcome 5

@ E outcome ? multiple-outcomes
Idris will thread six large beads and eat a pot of yoghurt with a spoon, spilling no more than twice, without help. | Threads
two beads. Brings the loaded spoon to his mouth. | His fifth birthday (2 April 2027)

@ F provision
Hand strength and spoon programme written by the occupational therapist. | Key person | Daily, 10 minutes | Occupational
therapist, at each visit

@ F provision ! vague-wording=Subject to assessment ? missing-frequency missing-duration wrong-column
Occupational therapy. | Occupational therapist | Subject to assessment | –

@ F provision
Rest in the book corner on a floor cushion. | Key person | Five minutes at 10.15 and ten at 11.00 | Key person

@ F provision
Chair with foot support and arms. | Supplied by the occupational therapy service | In place at snack and for every table
activity | Refitted each term

# Outcome 6

@ E outcome
Idris will come into his Reception class holding his photo card and start an activity within five minutes, four mornings out
of five. | Visits with his key person; then without. | October half term 2026

@ F provision
Visits to the Reception class with his key person, and a photo book of the new room to take home. | Pre-school SENCO and
Reception teacher | Four visits of one hour in June and July 2026 | Meeting with parents, September 2026

@ F provision ! missing-frequency ? wrong-column missing-duration
Makaton lessons for the staff of his Reception class. | Speech and language therapist | | –

# targets

@ F other
The pre-school SENCO, the key person and Idris’s parents write short-term targets on his play plan every six weeks and go
through the last ones at the same meeting.

#

@ G provision
Hearing tests and re-programming of hearing aids. | Audiology department, Wether Valley Hospital | Every three months

@ G provision
Heart check. | Consultant paediatric cardiologist | Once a year

@ G provision ! vague-wording=If required ? missing-frequency missing-duration wrong-column
Physiotherapy review. | Children’s physiotherapist | If required

@ G provision ! misplaced-provision ? duplicate-provision
Speech and language therapy: block of sessions on first sounds. | Speech and language therapy assistant | Weekly for six
weeks, 30 minutes

@ H1 provision
Swimming with Idris so that his parents can be with his sisters. | Short breaks worker, Disabled Children’s Team | Every other
Saturday, three hours

@ H1 provision ! vague-wording=may be provided; missing-deliverer ? missing-frequency missing-duration wrong-column
Safety equipment such as a harness may be provided. | – | –

@ H2 other
No other social care provision has been identified.
""")

PLAN = Plan(
    name="wetherdale-blocks",
    facts={
        "plan": "plan.docx", "status": "draft", "kind": "new", "plan_date": "2026-03-06", "date_of_birth": "2022-04-02",
        "child": "Idris", "quality": "middling",
    },
    cover=(
        ("Name", "Idris Hakimi"), ("Known as", "Idris"), ("DOB", "02.04.2022"), ("Age", "3 years 11 months"),
        ("Parents", "Leyla Hakimi and Karim Hakimi"), ("Setting", "Little Acorns Pre-School"),
        ("Main area of need", "Cognition and learning"), ("Date of draft", "06.03.2026"),
        ("One-page profile", "Attached as Appendix 1"),
    ),
    items=ITEMS,
    ending={
        "I": "To be completed when the final plan is issued.",
        "J": "Information about personal budgets was given to the family.",
    },
    advice=(
        ("Parental views", "Leyla and Karim Hakimi", "14.01.2026"),
        ("Pre-school", "Dawn Petty, SENCO, Little Acorns Pre-School", "20.01.2026"),
        ("Educational psychologist", "Dr Anouk Tillman", "03.02.2026"),
        ("Paediatrician", "Dr Gareth Moyes, community paediatrician", "27.01.2026"),
        ("Speech and language therapist", "Kerry Slade", "29.01.2026"),
        ("Occupational therapist", "Olu Adeyemi", "02.02.2026"),
        ("Teacher of the deaf", "Fran Whitlock", "22.01.2026"),
        ("Social care", "Beth Lonsdale, Disabled Children’s Team", "05.02.2026"),
    ),
    document="unanswered-prompt budget-request-unclear views-source-unclear",
    unsure="unlikely-first-person missing-one-page-profile need-without-provision outcome-without-provision",
)
