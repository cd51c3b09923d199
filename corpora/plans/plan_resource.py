"""Held-out plan "resource": a boy of eight with dyslexia and ADHD, in five-column tables with titles of their own."""

from __future__ import annotations

from corpora.plans.labels import Plan, script

ITEMS = script("""
# How these views were gathered

@ A other
Kofi talked to Miss Lowther (SENCO) while they built Lego on 3 September 2025. Mum, Abena Brandreth, filled in the review
form at home and added to it at the annual review meeting on 11 September 2025.

# How Kofi communicates and takes part in decisions

@ A other
Kofi talks well one to one. Give him something to do with his hands, ask one thing at a time, and let him answer on a
whiteboard if he has had enough of talking.

# Kofi’s story

@ A view
Kofi lives with Mum, his sister Esi and his grandad in Thornsea. He was walking at nine months and has not stopped since.
Nursery was a happy time. Things got harder in Year 2 when there was more writing to do.

# What is important to me

@ A view
I like Lego, Minecraft, my cat Pepper and being in goal.

@ A view
Writing makes my hand hurt and then I get told off for not starting.

# My hopes for the future

@ A aspiration
I want to be a builder or a YouTuber.

@ A aspiration
I want to get picked for the school team.

@ A aspiration ! aspiration-as-provision=to have Mr Beale with me all day and not just mornings
I want to have Mr Beale with me all day and not just mornings.

# Mum’s views and hopes

@ A view ! needs-in-views
Kofi’s verbal comprehension is in the average range but he has weaknesses in working memory and processing speed and meets
the diagnostic criteria for ADHD (combined type).

@ A aspiration
That he comes home with a smile and stops saying he is thick.

@ A aspiration
For Kofi to get an apprenticeship one day and have his own front door.

@ A aspiration ! aspiration-as-provision=the council will increase his hours and put a proper dyslexia teacher in
I hope the council will increase his hours and put a proper dyslexia teacher in.

# B1 – Communication and interaction

@ B strength
Kofi has a wide vocabulary and can explain how something works in great detail.

@ B need
He interrupts and goes off the subject, so that other children lose interest and adults miss the point he is making.

# B2 – Cognition and learning

@ B strength
Good at practical problem solving, patterns and his times tables.

@ B need
Kofi has dyslexia (assessed June 2024). He can read words that most children manage in Year 1 and is not able to read the
worksheets, the board or the class book used in his lessons.

@ B need ! unexplained-score=standard score 71, 3rd percentile ? need-without-impact
WIAT-III Spelling: standard score 71, 3rd percentile.

@ B need
His working memory is limited. He remembers the first of three instructions and then waits or wanders off, so that her
work is often unfinished.

@ B need ! source-citation=Mum reports that ? need-without-impact
Mum reports that homework takes two hours and usually ends in tears.

# B3 – Social, emotional and mental health

@ B strength
Kofi is funny, fair and very protective of his little sister.

@ B need
Kofi has ADHD. He concentrates for about five minutes on a written task. He leaves his seat, calls out and misses what is
being taught.

@ B need ! one-off-observation ? need-without-impact
During the observation on 24 June Kofi threw a pot of pencils across the room and told the teacher to go away.

@ B need
When he thinks he has failed he rips up his work, hides under a table or runs out of class. This happened 14 times last
half term and he missed about 25 minutes each time.

@ B need ! need-without-impact
Kofi has low self-esteem.

# B4 – Sensory and/or physical

@ B strength
Fast, strong and well co-ordinated on the football pitch.

@ B need
Kofi’s pencil grip is tight and awkward. His hand aches, and he writes two or three lines in a lesson.

@ B need ! provision-in-needs=needs to have movement breaks/should be sat near the door ? need-without-impact
Kofi needs to have movement breaks and should be sat near the door.

#

@ C need
Kofi was diagnosed with ADHD by the community paediatrician in May 2024 and takes methylphenidate at 7.30am. It wears off
at around 1pm and he finds it much harder to sit and listen in afternoon lessons.

@ C need ? need-without-impact
He has mild asthma and carries a blue inhaler.

@ D other
No social care needs related to Kofi’s SEN were identified. He is not known to Children’s Services (reply of 2 September
2025).

@ E outcome
Kofi will read a page of a Year 3 book that he has not seen before with no more than five mistakes. | Knows all the Phase 5
sounds by Easter 2026. | End of Year 5 (July 2027)

@ E outcome ! not-measurable=improve his writing and spelling
Kofi will improve his writing and spelling. | Uses a word mat. Joins his letters. | July 2026

@ E outcome
Kofi will stay in the classroom for the whole of a literacy lesson on four days out of five, using his break card instead of
running out. | Hands over the card when he is reminded. | End of Key Stage 2

@ E outcome ! outcome-as-provision=will have access to
Kofi will have access to a quiet space and a trusted adult when he is upset. | Quiet space identified. | July 2026

@ E outcome ! missing-timescale; not-measurable=be able to manage his emotions and feel better about himself ? generic-outcome
Kofi will be able to manage his emotions and feel better about himself. | Knows the Zones of Regulation. |

@ E outcome
Kofi will record ten sentences by typing or dictation without adult help, once a day. | Logs on and opens a document by
himself by February 2026. | End of Year 4

@ E outcome ! multiple-outcomes
Kofi will take turns in a game with two other children for 15 minutes, three lunchtimes a week, and will tell the time to
five minutes on a clock face. | Plays for five minutes. Knows o’clock and half past. | End of Year 5

@ F provision
Precision teaching of phonics and high frequency words. | Teaching assistant trained in precision teaching by the
educational psychologist | Daily, 10 minutes | 1 | Daily probe sheet, seen by SENCO each half term

@ F provision
Structured multi-sensory literacy programme, one to one. | Specialist teacher (dyslexia), Thornsea Learning Support Team |
2 x 40 mins per week | 1, 2 | Reading and spelling test each term

@ F provision
Laptop with text-to-speech and dictation software. | Provided by school, set up by SENCO | In all written lessons | 2, 6 |
Work scrutiny each half term

@ F provision ! vague-wording=As needed; vague-deliverer=Class staff ? missing-frequency missing-duration wrong-column
Word mats, writing frames and visual prompts. | Class staff | As needed | 2 | Class teacher

@ F provision ! missing-duration
ELSA support to name feelings and build self-esteem. | ELSA-trained teaching assistant | Weekly | 5 | Before and after
questionnaire

@ F provision
Movement break: wall pushes, a run round the playground or carrying books to the office. | Teaching assistant | After every
20 minutes of seated work, 5 minutes | 3 | Chart

@ F provision ? vague-deliverer
Break card on Kofi’s table, accepted at once and without discussion. | Class teacher and other adults in class | Each time
he shows it | 3 | Tally kept by teaching assistant

@ F provision ! vague-wording=Access to; missing-deliverer ? wrong-column missing-duration
Access to a calm space. | | Throughout the day | 4 |

@ F provision
Lego-based social skills group with three other children. | Learning mentor | Once a week, 30 minutes, for two terms | 7 |
Observation at the start and end

@ F provision
In-class support to start tasks, break them into steps and keep going. | Teaching assistant | 17.5 hours per week | 1–7 |
SENCO, half-termly

@ F provision ! universal-offer
Quality first teaching with clear instructions and plenty of praise. | Class teacher | All lessons | 1, 2 | Pupil progress
meetings

@ F provision ! wrong-column=In the library ? missing-frequency missing-duration
Touch typing programme on the laptop. | Teaching assistant | In the library | 6 | Words per minute, end of programme

@ F provision ! vague-wording=Ongoing ? vague-deliverer missing-frequency missing-duration wrong-column
Emotion coaching when Kofi becomes upset. | All staff | Ongoing | 5 | SENCO

@ F provision ! missing-duration
Training for Kofi’s teachers and teaching assistants in ADHD and dyslexia. | Specialist teacher (dyslexia), Thornsea
Learning Support Team | Once, by the end of the autumn term 2025 | 1–5 | Staff evaluation

@ F provision ! vague-deliverer=School
Hand strength and pencil grip programme left by the occupational therapist. | School | Every day for 10 minutes | 2 |
Handwriting sample each half term

@ F provision ! missing-frequency
Words for the new topic taught beforehand with pictures. | Teaching assistant | 15 minutes | 1, 2 | Topic quiz

@ F provision ! missing-deliverer ? wrong-column
Homework club, with a place kept for Kofi. | | Tuesdays, 3.30pm to 4.15pm | 2 | Register

@ F provision ! missing-duration
Handwriting group of four, using a sloping board and pencil grips. | Teaching assistant | 3 x weekly | 2 | Handwriting sample

@ F provision ! duplicate-provision
Daily precision teaching of sight words. | Teaching assistant | 10 minutes | 1 | Class teacher

@ F other
The SENCO, class teacher and Mum set three short-term targets at the start of each term and look at them again in the last
week of the term. Kofi comes for the last ten minutes.

@ G provision
ADHD clinic: height, weight, blood pressure and medication. | Community paediatrician | Every six months | 3 | Clinic letter

@ G provision ! missing-frequency ? wrong-column missing-duration
Asthma plan gone through with Mum. | School nurse | | – | Care plan

@ G provision ! vague-wording=As appropriate; vague-deliverer=Health professionals ? missing-frequency missing-duration wrong-column misplaced-provision
Advice on fine motor skills. | Health professionals | As appropriate | 2 | –

@ H1 other
Not required: no need for provision under section 2 of the Chronically Sick and Disabled Persons Act 1970 was identified.

@ H2 other
No other social care provision has been identified or requested.
""")

PLAN = Plan(
    name="thornsea-resource",
    facts={
        "plan": "plan.docx", "status": "final", "kind": "amended", "plan_date": "2025-10-10",
        "date_of_birth": "2017-01-14", "child": "Kofi", "quality": "middling",
    },
    cover=(
        ("Child or young person", "Kofi Brandreth"), ("Date of birth", "14/01/2017"), ("Gender", "Male"),
        ("Year group", "4"), ("Parent / carer", "Abena Brandreth (Mum)"), ("Home language", "English"),
        ("Educational setting", "Pier Road Primary School"),
        ("Primary area of need", "Social, emotional and mental health"), ("Date of first plan", "18/10/2024"),
        ("Date of this amended final plan", "10/10/2025"),
    ),
    items=ITEMS,
    ending={
        "I": "Pier Road Primary School | Mainstream primary school, maintained by the local authority",
        "J": "No. Personal budgets were explained at the annual review and none was requested.",
    },
    advice=(
        ("Child", "Kofi Brandreth, with Miss Lowther", "03/09/2025"),
        ("Parent", "Abena Brandreth", "11/09/2025"),
        ("School", "Miss J Lowther, SENCO", "12/09/2025"),
        ("Educational psychology", "Dr Piers Holloway, educational psychologist", "28/06/2024"),
        ("Health", "Dr Sunita Rao, community paediatrician", "05/08/2025"),
        ("Learning Support Team", "Gail Attwater, specialist teacher (dyslexia)", "02/07/2025"),
        ("Children’s Services", "Duty social worker (not known)", "02/09/2025"),
    ),
    document="missing-one-page-profile pronoun-mismatch",
    unsure="need-without-provision outcome-without-provision",
)
