"""Plan "cards": a boy of six with Down’s syndrome, every goal and every piece of support on a card of its own."""

from __future__ import annotations

from corpora.plans.labels import Plan, script

ITEMS = script("""
# How we found out what Tavi thinks

@ A other
Tavi cannot tell us in words. Miss Imrie, his teaching assistant, gathered his views over a week in October 2025 with
photographs and Makaton and by watching what he went back to.

# How Tavi communicates

@ A other
Tavi uses about 30 Makaton signs, ten spoken words and photographs. Offer two photographs, wait, and take the one that
he touches as his answer.

# What Tavi shows us

@ A view
He goes back to the water tray, the drum and the picture of Grandad’s van.

@ A view
He pushes wet sand away and turns from people who talk fast.

# What Mum and Dad say

@ A view
We knew before he was born that Tavi has Down’s syndrome. He had his heart mended at five months and has not sat still
since.

@ A other
Astrid and Per (Mum and Dad) told this to Kim Daly, plan co-ordinator, on 3 October 2025.

# Our hopes for Tavi

@ A aspiration
That Tavi will work in Grandad’s garage, make the tea and know everybody’s name.

@ A aspiration
That he’ll go on holiday with friends and not always with us.

@ A aspiration ! aspiration-as-provision=speech therapy every week, at school, with the same person
To have speech therapy every week, at school, with the same person.

@ A aspiration
That somebody will understand him when we’re not there.

@ A aspiration ! aspiration-as-provision=the council agrees to Sandpiper School
We hope that the council agrees to Sandpiper School.

# Communication and interaction

@ B strength
Tavi takes turns in a song, looks at faces and signs ‘more’ and ‘finished’ without a prompt.

@ B need
Tavi understands far more than he can say. People outside the family do not recognise his ten spoken words, so he pulls
or pushes to be noticed and other children move off.

@ B need
His hearing comes and goes because of glue ear. In a noisy room he misses the beginning of what is said and is the last
to start.

# Cognition and learning

@ B strength
He matches pictures, completes a six-piece puzzle and remembers where things live.

@ B need
Tavi learns a new skill in small steps and needs to repeat it many times over; without that, what he did on Monday has
gone by Thursday.

@ B need ! unexplained-score=1st percentile ? need-without-impact
Tavi’s cognitive skills are at the 1st percentile.

# Social, emotional and mental health

@ B strength
He is affectionate and laughs easily.

@ B need
When he does not want to stop, Tavi sits down and cannot be moved. This happens six or seven times a day and he misses
what comes next.

# Sensory and physical

@ B strength
He climbs stairs one at a time with a rail.

@ B need
Low muscle tone makes Tavi’s grip weak. He cannot hold a pencil or do up a zip, and gives up after a try or two.

@ B need ! provision-in-needs=Adults should make sure that Tavi wears his insoles. ? need-without-impact
Adults should make sure that Tavi wears his insoles.

#

@ C need
Heart defect (AVSD), repaired in 2020. Tavi is breathless after about five minutes of running and stops playing.

@ C need ! need-without-impact
Tavi has coeliac disease.

@ D need
Tavi gets up four or five times a night and his parents are worn out. They cannot take him to the pool or the park
without a second adult, so he hardly goes.

@ E outcome
Tavi will use signs or words to ask, refuse and name things. | Sixty different signs or words noted at school and at
home within one month. | End of Year 2 (July 2027)

@ E outcome ! not-measurable=become more independent
Tavi will become more independent. | He is more independent in class. | July 2027

@ E outcome
Tavi will move to the next activity within two minutes of being shown its photograph. | Nine changes out of ten, counted
over two weeks. | December 2026

@ E outcome ! outcome-as-provision=will have daily one-to-one teaching
Tavi will have daily one-to-one teaching. | It is on the timetable. | End of Year 2

@ E outcome ! missing-timescale
Tavi will write his name so that another child can read it. | All four letters, three days running. |

@ E outcome
Tavi will play a turn-taking game with one classmate for five minutes with no adult at the table. | Three times in one
week. | End of Key Stage 1

@ E outcome
Tavi will eat with the others. | He sits at the table with his class and eats his gluten-free lunch to the end, four
days out of five. | Easter 2027

# Support for goals 1 and 6

@ F provision
Every two weeks in term time, 40 minutes | Speech and language therapist | Works with Tavi on joining two signs, in the
corner of the classroom, with Miss Imrie watching so that she can carry on. | Film each half term

@ F provision
Daily, three times ten minutes | Teaching assistant trained to Makaton level 2 | Sign and photograph games in which Tavi
asks for part of a toy. | Signs ticked on a list every Friday

@ F provision ! vague-wording=Regularly/Opportunities to; vague-deliverer=Staff ? missing-frequency missing-duration wrong-column
Regularly | Staff | Opportunities to practise signing with other children. | Ongoing

@ F provision
All day | All staff who work with Tavi | Speak slowly, sign the key word and give him ten seconds to answer. | SENCO
watches a lesson each term

@ F provision
Thursdays, half an hour | Higher level teaching assistant | Turn-taking games with one classmate, later with two. |
Minutes counted

# Support for goals 2 and 3

@ F provision
In every lesson | Class teacher | Puts each task into three or four photographs on a strip; Tavi turns one over when he
has done that part. | Strips kept in his folder

@ F provision ! missing-duration
Four times a week | Teaching assistant | Going over number and reading tasks from the small-steps programme, one to one.
| Record sheet

@ F provision
Before each change of activity | Miss Imrie; the class teacher when she is away | Shows Tavi the photograph of what
comes next, counts down from five and lets him carry the object that goes with it. | Tally, two weeks in each term

@ F provision ! missing-frequency ? missing-duration wrong-column
| Teaching assistant | Practises dressing for outdoor play with Tavi, last step first. | Chart by his peg

# Support for goal 5

@ F provision ! missing-deliverer ? wrong-column
Twice a week, 20 minutes | | Physical play for strength in the hands: dough, pegs, pulling ropes. | Occupational
therapist looks in each term

@ F provision
In place all day | Set up by the occupational therapist | Chair with a foot box, sloping board, short thick pencils. |
Measured again every half term

@ F provision ! vague-wording=would benefit from; vague-deliverer=Key adult
Each morning, 10 minutes | Key adult | Tavi would benefit from a sensory warm-up. | –

# Support for all goals

@ F provision
Two hours on 12 February 2026, and again each September | Down’s Syndrome Training Officer, Pennmoor Inclusion Service |
Trains the Year 1 teacher and both teaching assistants in how children with Down’s syndrome learn to read. | Signed
register

# Small steps and review

@ F other
Tavi’s class teacher and the SENCO meet Astrid and Per for half an hour every six weeks, check the small steps towards
each goal and agree new ones.

# Support for Tavi’s health

@ G provision
Once a year | Consultant paediatric cardiologist, Pennmoor General Hospital | Heart clinic. | Letter to parents and
school nurse

@ G provision ! vague-wording=As and when ? vague-deliverer missing-frequency missing-duration wrong-column
As and when | Hearing service | Tests for glue ear. | –

@ G provision
Every school lunch | School kitchen manager | Cooks a gluten-free meal apart from the others. | Menu agreed with the
dietitian each term

# Help under section 2 of the Act

@ H1 provision
Two Saturdays a month, 10 to 1 | Community support worker, Disabled Children’s Team | Takes Tavi swimming and to the
park. | Every six months

# Other help

@ H2 provision ! vague-wording=Subject to panel/may be offered ? missing-frequency missing-duration wrong-column
Subject to panel | Disabled Children’s Team | Overnight short breaks may be offered. | –
""")

PLAN = Plan(
    name="pennmoor-cards",
    facts={
        "plan": "plan.docx", "status": "draft", "kind": "new", "plan_date": "2026-01-09", "date_of_birth": "2019-11-20",
        "child": "Tavi", "quality": "middling",
    },
    cover=(
        ("My name is", "Tavi Lindqvist"), ("My birthday", "20 November 2019"), ("I am", "6 years old, in Year 1"),
        ("My Mum and Dad", "Astrid and Per Lindqvist"), ("My school now", "Cobble Hill Infant School"),
        ("My main need", "Moderate learning difficulty (Down’s syndrome)"), ("This plan was written on", "9 January 2026"),
    ),
    items=ITEMS,
    ending={
        "I": "",
        "J": "Astrid and Per were asked on 3 October 2025 and did not request a personal budget.",
    },
    advice=(
        ("Family", "Astrid and Per Lindqvist", "3 October 2025"),
        ("Education", "Bel Farrant, SENCO, Cobble Hill Infant School", "17 October 2025"),
        ("Educational psychology", "Owen Tranter, educational psychologist", "7 November 2025"),
        ("Health", "Dr Sunita Bose, community paediatrician", "24 October 2025"),
        ("Speech and language therapy", "Ana Costa, speech and language therapist", "31 October 2025"),
        ("Occupational therapy", "Will Brisk, occupational therapist", "31 October 2025"),
        ("Social care", "Gemma Stroud, Disabled Children’s Team", "14 November 2025"),
    ),
    document="missing-one-page-profile unanswered-prompt",
    unsure="need-without-provision unrecorded-health-need missing-health-provision",
)
