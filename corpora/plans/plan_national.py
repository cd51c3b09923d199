"""Plan "national": a boy of fourteen with ADHD and dyslexia, in the national template with several bullets a cell."""

from __future__ import annotations

from corpora.plans.labels import Plan, script

ITEMS = script("""
# history

@ A other
Kofi lives with his mum, Efua, and his grandfather. He came to Brackenhurst Academy in January 2024 after a hard year at
his first secondary school. This is Efua’s account.

# communication

@ A other
Kofi speaks for himself. He says more while he is walking or drawing than across a desk; send him the questions the day
before.

# views

@ A other
Kofi gave his views to his mentor, Dion Pryce, on two walks round the field in May 2025. Efua gave hers by telephone on
19 May 2025.

@ A view
I’m not thick. I just can’t get it down on paper.

@ A view
My mum thinks school has given up on me. I think some teachers have and some haven’t.

@ A view
Efua: he is the first to carry shopping for the neighbours, and nobody at school ever sees that boy.

# interests

@ A view
Bikes: stripping them, building them, riding them. Grime. Cooking jollof with Grandad.

# strengths

@ A strength
He takes a gearbox apart and puts it back without instructions.

# aspirations

@ A aspiration
To run a bike workshop with my name over the door.

@ A aspiration
To get my driving licence at seventeen and take Mum to the sea.

@ A aspiration ! aspiration-as-provision=More mentoring, twice a week instead of once
More mentoring, twice a week instead of once.

@ A aspiration
Efua hopes that he will be a man who comes home smiling.

@ A aspiration ! aspiration-as-provision=the authority to fund a place at Tarn Valley Vocational School
For the authority to fund a place at Tarn Valley Vocational School.

# communication 0

@ B strength
Kofi explains a practical job clearly and with humour.

# communication 1

@ B need
Kofi takes in the first and the last part of a long explanation. He guesses the middle, gets the task wrong and is then
told off for not listening.

@ F provision
Instructions split into single steps, spoken and then written on a small whiteboard. | Who: subject teachers | How
often: in every lesson

@ F provision
Language for learning group: working out what a word means from the rest of the sentence. | Who: teaching assistant
trained by the speech and language therapist | How often: Mondays and Wednesdays, 30 minutes, four pupils

@ F provision ! vague-wording=as needed ? missing-frequency missing-duration wrong-column
Speech and language input. | Who: speech and language therapist | How often: as needed

@ E outcome
By the end of Year 11 Kofi will say in his own words what he has to do before he starts a task, in four lessons out of
five.

@ E outcome ! not-measurable=improve his listening skills
By July 2026 Kofi will improve his listening skills.

# cognition 0

@ B strength
Kofi does mental arithmetic faster than most of his year.

# cognition 1

@ B need
Kofi has dyslexia. He reads about as well as an eight-year-old, so textbooks are closed to him unless he hears them.

@ B need ! unexplained-score=standard score 71 ? need-without-impact
Writing: standard score 71.

@ F provision
Structured, cumulative teaching of reading and spelling, one to one. | Who: specialist teacher (Level 7 dyslexia
qualification) | How often: three times a week, 40 minutes

@ F provision
Reading pen, and a laptop with text-to-speech that is his to use at school and at home. | Who: SENCO sets them up | How
often: in all lessons and exams

@ F provision ! vague-wording=Access to/where necessary; missing-deliverer ? missing-frequency missing-duration wrong-column
Access to help with long pieces of writing. | How often: where necessary

@ F provision ! missing-deliverer
Kofi will have typing practice. | How often: daily, 15 minutes

@ E outcome
By July 2027 Kofi will read aloud a page of a motor-mechanics textbook with at least 95 words in 100 right.

@ E outcome ! missing-timescale
Kofi will type 30 words a minute.

# cognition 2

@ B need
He has not yet used a bus timetable, filled in a form or kept to a budget, so he depends on Mum for every appointment.

@ F provision
Preparing for adult life: Level 1 bicycle maintenance course at Aldbrook Cycle Works. | Who: vocational tutor, Aldbrook
College | How often: Fridays, 9.30 to 3, from September 2025

@ E outcome
By the end of Year 11 Kofi will plan a journey to college by bus and make it on his own, on five days running.

# semh 0

@ B strength
Kofi looks after younger pupils and will not see anyone bullied.

# semh 1

@ B need
Kofi has ADHD. He cannot sit through more than twelve minutes of teaching without getting up, and he loses about a third
of most lessons.

@ F provision
Movement break: a lap of the ground floor with his pass. | Who: learning support assistant in the lesson notes the time
| How often: in the middle of each lesson, five minutes

@ F provision ! vague-wording=ongoing ? vague-deliverer missing-frequency wrong-column universal-offer
Awareness of his triggers. | Who: all staff | How often: ongoing

@ E outcome ! outcome-as-provision=will be supported to manage his attention
By July 2026 Kofi will be supported to manage his attention.

# semh 2

@ B need
When he feels shown up in front of others he swears and walks out, three or four times a week. He has missed 60 lessons
this year.

@ F provision
Mentoring: planning the week, going over what went wrong and choosing what to do instead. | Who: Dion Pryce, learning
mentor | How often: Tuesdays, period 1, one hour

@ F provision
Green card: when Kofi shows it he goes to the pastoral base. | Who: pastoral manager, Mrs Ogden, receives him | How
often: each time he shows it, ten minutes

@ F provision ! missing-duration
Counselling about the move from his old school. | Who: school counsellor | How often: weekly

@ E outcome
By Easter 2026 Kofi will use his green card instead of walking out, nine times out of ten.

# sensory 0

@ B strength
Strong, quick and well balanced on a bike.

# sensory 1

@ B need
Handwriting hurts Kofi after about ten minutes and slants off the line, so he avoids written work.

@ F provision ! missing-frequency ? missing-duration
Hand exercises from the occupational therapist’s sheet. | Who: teaching assistant

@ F provision ! vague-deliverer=Who: adults
Seat with a wedge, and paper turned to the left. | Who: adults | How often: for all written work

@ E outcome
By July 2026 Kofi will write for 15 minutes without pain, in a hand that his form tutor can read.

# health 0

@ C strength
Kofi sleeps and eats well and is rarely ill.

# health 1

@ C need
ADHD is treated with methylphenidate. When the midday tablet is late Kofi cannot work at all in the afternoon.

@ G provision
Midday tablet given and signed for. | Who: school nurse, or Mr Lyle, first-aider | How often: 12.15 every school day

@ G provision
Medication review. | Who: ADHD nurse, Aldbrook CAMHS | How often: every six months

@ G provision ! vague-wording=as appropriate; missing-deliverer ? missing-frequency missing-duration
Further mental health support as appropriate.

@ E outcome
By December 2026 Kofi will come for his midday tablet without being sent for, on nineteen school days out of twenty.

# social 0

@ D strength
Kofi’s grandfather and his cousins are close to him.

# social 1

@ D need
Kofi has nobody of his own age to spend time with outside school and is out on his bike alone until late.

@ H1 other
None was identified in the social care assessment.

@ H2 provision
Bike-building evening at the youth project. | Who: youth worker, Aldbrook Youth Service | How often: Thursdays, 6 to 8

@ H2 provision ! vague-wording=may be considered ? missing-frequency missing-duration
Family support may be considered. | Who: Early Help

@ E outcome
By July 2026 Kofi will spend two evenings a week with people of his own age.
""")

PLAN = Plan(
    name="aldbrook-national",
    facts={
        "plan": "plan.docx", "status": "final", "kind": "amended", "plan_date": "2025-06-20",
        "date_of_birth": "2011-03-03", "child": "Kofi", "quality": "middling",
    },
    cover=(
        ("name", "Kofi Brandreth"), ("preferred_name", "Kofi"), ("date_of_birth", "3 March 2011"), ("sex", "Male"),
        ("ethnicity", "Mixed: White and Black African"), ("child_or_young_person_first_language", "English"),
        ("parent_or_carer_first_language", "English"), ("parent_1_name", "Efua Brandreth"),
        ("parent_1_relationship", "Mother"), ("parent_1_email", "efua.brandreth@example.org"),
        ("parent_1_telephone_number", "01632 960118"), ("parent_1_home_address", "22 Lathe Street, Aldbrook"),
        ("parent_2_name", "Not applicable"), ("parent_2_relationship", "–"), ("parent_2_email", "–"),
        ("parent_2_telephone_number", "–"), ("parent_2_home_address_if_different_to_parent_or_carer_1", "–"),
        ("education_setting", "Brackenhurst Academy, Year 9"),
        ("gp_and_key_health_professional_where_applicable", "Dr Ann Slee, Mill Surgery; Aldbrook CAMHS"),
        ("nhs_number_if_available", "Not given"), ("known_to_social_care", "Yes, assessed in April 2025"),
        ("other_professionals_involved_with_this_childyoung_personfamily", "Dion Pryce, learning mentor"),
        ("currently_a_looked_after_child", "No"), ("has_been_a_looked_after_child", "No"),
        ("is_there_a_one_page_profile_received_append", "No"),
        ("child_or_young_person_moving_to_area_with_ehcp_from_a_different_local_authority", "No"),
    ),
    items=ITEMS,
    ending={
        "I": "Brackenhurst Academy | A mainstream secondary academy",
        "J": "A personal budget was explained to Efua and was not requested. | None",
    },
    advice=(
        ("Parent and young person", "Efua and Kofi Brandreth", "19 May 2025"),
        ("Education", "Sam Okello, SENCO, Brackenhurst Academy", "6 May 2025"),
        ("Speech and language therapy", "Ingrid Vale, speech and language therapist", "2 May 2025"),
        ("", "Dr Femke Bos, community paediatrician", "28 April 2025"),
        ("", "Nasreen Alvi, educational psychologist", "9 May 2025"),
        ("", "Tom Whitlow, social worker, Early Help", "30 April 2025"),
        ("", "Priya Nandra, occupational therapist", "7 May 2025"),
        ("", "Careers adviser, Brackenhurst Academy", "12 May 2025"),
        ("", "None requested", "–"),
    ),
    document="missing-one-page-profile no-monitoring-arrangements missing-key-information",
    unsure="need-without-provision blank-section unanswered-prompt",
)
