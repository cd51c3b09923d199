"""Plan "wide": a girl of nine with FASD, in one wide table of narrow columns in an unusual order; meant for PDF."""

from __future__ import annotations

from corpora.plans.labels import Plan, script

ITEMS = script("""
# How Maeve told us

@ A other
Maeve drew and talked with Hal Osei, social worker in the Adoption Support Team, on 8 December 2025, and with her class
teacher, Mr Quaife, on 15 December.

# How to talk with Maeve

@ A other
Maeve speaks well and in long sentences but does not always take in what is said back. Show her, keep it short, and ask
her to tell it to you again.

# What Maeve says

@ A view
I want people to know that I am good at goats.

@ A view
I hate it when it is loud and I hate it when it is too quiet as well.

@ A aspiration
To have a farm with forty goats and a dog called Biscuit.

@ A aspiration
To have a best friend who likes me every day.

@ A aspiration ! aspiration-as-provision=I want a grown-up sitting with me in every lesson.
I want a grown-up sitting with me in every lesson.

# What Fiona and Struan say

@ A view
We adopted Maeve when she was two. She had lived in four homes by then and still asks each night who will be there in
the morning.

@ A aspiration
Our hope is that she will live near us but not with us, and pay her own gas bill.

@ A aspiration ! aspiration-as-provision=for the school to get proper training about FASD
We wish for the school to get proper training about FASD.

# Cognition and learning

@ B strength
Maeve remembers what she has done with her hands and talks about animals with real knowledge.

@ B need
Maeve has foetal alcohol spectrum disorder (FASD). What she has learnt one day is often gone the next, so she cannot
build on yesterday’s lesson.

@ B need
She has no sense of how long five minutes is. She starts late or stops too soon and is anxious about what is coming.

@ B need ! unexplained-score=T score of 82 ? need-without-impact
Conners 3, inattention: T score of 82.

# Communication and interaction

@ B strength
Chatty, imaginative and polite to visitors.

@ B need
She says more than she understands. Adults think that she has taken something in when she has not, and she is blamed for
not doing it.

# Social, emotional and mental health

@ B strength
Gentle with animals and with children younger than herself.

@ B need
Sudden noise or a change of adult sets off shouting and running. In the autumn term Maeve ran out of class on 31 days
and each time missed 20 minutes or more of the lesson.

@ B need
She trusts anyone who is friendly and has twice left the playground with people whom she did not know.

# Sensory and physical

@ B strength
A fearless climber.

@ B need
Maeve does not feel that she is hungry, hot or hurt, and so goes on until she is ill or in tears.

#

@ C need
FASD was diagnosed in June 2024 by the community paediatrician. Maeve takes melatonin for sleep; after a bad night she
cannot attend for longer than two or three minutes.

@ D need
Maeve wanders off with strangers and cannot go to a club unless somebody is beside her, so she goes to none.

# 1

@ E outcome
By the end of Key Stage 2 Maeve will collect what she needs for a lesson and begin within three minutes, using her
picture list, in nine lessons out of ten.

@ F provision
Teaching assistant | At the start of each lesson, three minutes | Maeve’s picture list gone through with her, pointing
to each thing; the list stays on her table. | Memory

@ F provision
Class teacher | In every lesson | New learning given in steps of one idea. Each step is gone over again in the next
lesson before anything is added. | Memory

@ F provision
TA | 4 x 15 mins per week | Number facts with cubes and coins, one to one. | Memory

@ F provision ! vague-wording=Frequently/should; vague-deliverer=Staff ? missing-frequency missing-duration wrong-column
Staff | Frequently | Visual prompts should be used. | Memory

# 2

@ E outcome ! missing-timescale; not-measurable=better concentration
Maeve will have better concentration.

@ F provision
Teaching assistant | Every 20 minutes, for three minutes | Movement break: wall pushes, then carrying the register to
the office. | Attention

@ F provision ! missing-deliverer ? wrong-column
| Daily, 20 minutes | Sensory circuit in the hall before registration. | Attention

@ F provision ! missing-duration
Occupational therapist | Once each half term | Visit to watch Maeve in class and change the sensory circuit. | Attention

# 3

@ E outcome
By July 2027 Maeve will go to her safe place and stay there until she is calm, instead of running out of the building,
on at least eight occasions in ten.

@ F provision
Pastoral lead, Mrs Tarrant | Each time Maeve shows the red fan, ten minutes | Sits with Maeve in the tent by the library
without talking, then walks back with her. | Feelings

@ F provision
Class teacher | At 8.50 and after lunch every day, five minutes | Tells Maeve who will be with her and what will be
different, with photographs. | Feelings

@ F provision ! vague-wording=As appropriate; vague-deliverer=Adults ? missing-frequency missing-duration wrong-column
Adults | As appropriate | Emotion coaching. | Feelings

@ F provision ! missing-duration
Emotional literacy support assistant (ELSA) | Wednesdays | Naming feelings with stories and puppets, with one other
child. | Feelings

# 4

@ E outcome ! outcome-as-provision=will receive a social skills programme
By December 2026 Maeve will receive a social skills programme.

@ F provision
Speech and language therapist | Six sessions of 45 minutes in the summer term 2026 | Telling when she has not
understood, and asking. | Understanding

@ F provision ! missing-frequency ? missing-duration wrong-column
Teaching assistant | | Practising what the therapist has shown her. | Understanding

@ F provision
Learning mentor | Mondays and Thursdays, 25 minutes | Group of three: what to do when somebody whom she does not know
speaks to her, acted out in the playground and at the gate. | Safety

# 5

@ E outcome
By July 2028 Maeve will tell an adult that she is hungry, hot or hurt before it makes her ill, on four days out of five.

@ F provision
Midday supervisor | 10.30, 12.00 and 2.00 each day, two minutes | Asks Maeve to check water, coat and snack against her
card. | Body signals

@ F provision
Premises manager | In place | Tent and ear defenders by the library door. | Noise

# 6

@ E outcome
By the October half term of 2027 Maeve will go into her new school within ten minutes of arriving, on nine days out of
ten.

@ F provision
SENCO | Four visits of two hours between May and July 2027 | Takes Maeve to her secondary school, to a new part of it
each time, and makes a photograph book with her. | Change

# targets

@ F other
The SENCO sets three small targets with Maeve, Fiona and Struan at the start of each term and goes through them with
them in its last week.

#

@ G provision
Community paediatrician | Every six months | Clinic: sleep and melatonin. | Sleep

@ G provision ! vague-wording=As required ? missing-frequency missing-duration wrong-column
School nurse | As required | Advice to Fiona, Struan and the school on sleep. | Sleep

@ H1 provision
Support worker, Short Breaks Service | Saturdays, 10 to 1, 40 weeks a year | Goes with Maeve to Young Farmers. | Safety

@ H2 provision
Social worker, Adoption Support Team | Monthly, one hour | Meets Fiona and Struan to plan what to do when Maeve runs. |
Feelings

@ H2 provision ! vague-wording=Regular; missing-deliverer ? missing-frequency missing-duration wrong-column
– | Regular | Contact with the family. | Feelings
""")

PLAN = Plan(
    name="ferrisle-wide",
    facts={
        "plan": "plan.docx", "status": "draft", "kind": "new", "plan_date": "2026-02-12", "date_of_birth": "2016-05-27",
        "child": "Maeve", "quality": "middling",
    },
    cover=(
        ("Child’s name", "Maeve Tulloch"), ("Date of birth", "27/05/2016"), ("Age / year", "9 / Year 5"),
        ("Parents", "Fiona and Struan Tulloch"), ("Setting", "Skerry Road Primary School"),
        ("Primary need", "Social, emotional and mental health"), ("Draft issued", "12/02/2026"),
    ),
    items=ITEMS,
    ending={
        "I": "To be completed when the plan is made final.",
        "J": "The family were told about personal budgets and have not requested one.",
    },
    advice=(
        ("Parents and child", "Fiona, Struan and Maeve Tulloch", "15/12/2025"),
        ("School", "Nia Carrick, SENCO", "09/01/2026"),
        ("Educational psychology", "Dr Lewis Amadi, educational psychologist", "16/01/2026"),
        ("Medical", "Dr Rhona Keel, community paediatrician", "07/01/2026"),
        ("Speech and language therapy", "Bea Lomax, speech and language therapist", "14/01/2026"),
        ("Occupational therapy", "Jonas Feld, occupational therapist", "13/01/2026"),
        ("Social care", "Hal Osei, social worker, Adoption Support Team", "19/12/2025"),
    ),
    document="missing-one-page-profile",
    unsure="blank-section need-without-provision outcome-without-provision third-party-private",
    pdf=True,
)
