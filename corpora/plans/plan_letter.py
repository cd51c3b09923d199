"""Held-out plan "letter": a girl of thirteen, autistic and anxious, in numbered paragraphs like a letter; for PDF."""

from __future__ import annotations

from corpora.plans.labels import Plan, script

ITEMS = script("""
@ A other
Niamh did not want to meet anyone. She answered questions by text message to her youth worker, Corinne Ashby, over three
evenings in September 2025, and read this section before it was sent.

@ A other
Niamh prefers to be asked in writing and to have a day to think. In a meeting she would like to sit near the door with her
mother beside her.

@ A view
“I like drawing, true crime podcasts, my guinea pigs and being left alone when I say so. I hate cover teachers and people
saying I look fine.”

@ A view
“I want to go to school. I just can’t get out of the car.”

@ A aspiration
In the future Niamh would like to be a tattoo artist or a forensic scientist and to live in Edinburgh with at least two cats.

@ A aspiration ! aspiration-as-provision=to have online lessons at home with a tutor until she is sixteen
She hopes to have online lessons at home with a tutor until she is sixteen.

@ A other
Her mother, Roisin Delacourt, gave her views in a letter of 2 September 2025 and her father, Paul, gave his by telephone on 9
September.

@ A view
Roisin describes a funny, stubborn, kind girl who walked to school every day until the summer term of Year 7 and who has not
been there for a full week since January. Mornings have become a battle that nobody wins.

@ A view ! needs-in-views
Niamh presents with a complex profile of social communication difficulties, sensory modulation differences and clinically
significant anxiety (RCADS T-score 78).

@ A aspiration
Her parents hope that she will laugh at the tea table again and that she will leave school with friends and with choices.

@ A aspiration ! aspiration-as-provision=the local authority to fund an independent specialist school for autistic girls
Paul’s wish is for the local authority to fund an independent specialist school for autistic girls.

@ B strength
Niamh has an excellent memory for facts, draws with real skill and writes with humour when the subject is one that she has
chosen.

@ B need
Niamh has autism spectrum condition (ASC), diagnosed in March 2024. She takes language literally and cannot readily tell what
other pupils mean by a look, a tone or a joke, and as a result she has been drawn into arguments and now avoids groups
altogether.

@ B need
She processes spoken language slowly, so that by the time she has understood a question in class the discussion has moved on;
her silence has been taken for refusal.

@ B need ! source-citation=It was noted by the educational psychologist that ? need-without-impact
It was noted by the educational psychologist that Niamh found it difficult to shift her attention from one task to another.

@ B strength
In mathematics and science she works at the level expected for her age when she is in school.

@ B need ! unexplained-score=Processing Speed Index of 77 (6th percentile) ? need-without-impact source-citation
On the WISC-V Niamh obtained a Processing Speed Index of 77 (6th percentile).

@ B need
Planning is a particular weakness: Niamh does not know how to begin a long task or how to divide it up, and of eleven pieces
of extended writing set in the summer term she handed in two.

@ B strength
Niamh is loyal to her one close friend, Betsy, and shows great patience with younger children and with animals.

@ B need
Niamh experiences high levels of anxiety in anticipation of school, with nausea, headaches and, two or three times a week,
panic; her attendance since January has been 31 per cent, and there are gaps in her knowledge in every subject.

@ B need ! one-off-observation ? need-without-impact source-citation
On the morning of the assessment she was observed to pull her hood over her face and to tear small pieces from a tissue.

@ B need ! provision-in-needs ? need-without-impact
Staff need to be mindful of Niamh’s masking and to offer her reassurance discreetly.

@ B need
Noise, strip lighting and crowded corridors are painful to her; she uses so much effort in bearing them that by late morning
she can no longer take in what is taught, and she goes home exhausted.

@ B need ! need-without-impact
There is generalised joint hypermobility, most marked in the fingers and wrists.

@ C need
Niamh is under the care of CAMHS for an anxiety disorder and takes sertraline daily; in the weeks when the dose was changed
she slept poorly and was too tired to work in the mornings.

@ D other
Niamh and her family are known to the Early Help team only. No social care needs that relate to her special educational needs
have been identified.

@ E outcome
By the end of Year 10 Niamh will attend school for four full days in every week of a half term, arriving by the side entrance
with no more than one member of staff to meet her.

@ E outcome
By July 2027 Niamh will, when a task is set, write down three steps, begin within five minutes and hand in nine out of ten
pieces of homework on time, with a planning sheet as her only help.

@ E outcome ! missing-timescale; not-measurable=feel less anxious/greater resilience/a more positive sense of herself as a learner ? generic-outcome
Niamh will feel less anxious and will have greater resilience and a more positive sense of herself as a learner.

@ E outcome ! outcome-as-provision=will be supported by a trusted adult; inappropriate-timescale=By the end of Key Stage 3
By the end of Key Stage 3 Niamh will be supported by a trusted adult to recognise the triggers for her anxiety.

@ E outcome ! not-measurable=demonstrate an increased understanding of non-literal language
By July 2026 Niamh will demonstrate an increased understanding of non-literal language in a range of contexts.

@ E outcome
By the end of Year 11 Niamh will have sat at least five GCSEs, English and mathematics among them, and passed them at grade 4
or above.

@ F provision
A teaching assistant who knows Niamh well, and who has completed the training of the Autism Education Trust, will meet her at
the side entrance at 9.10 each morning and spend fifteen minutes with her in the library going through the day’s timetable
before she goes to her first lesson.

@ F provision
The head of year will hold a meeting of thirty minutes with Niamh and her parents every three weeks, at which the number of
mornings on her reduced timetable (three a week at first) is raised by one if Niamh agrees.

@ F provision ! vague-wording=would benefit from/regular ? missing-frequency missing-duration
It is recommended that Niamh would benefit from regular input from an occupational therapist to address her sensory modulation
difficulties and support her self-regulation.

@ F provision
A speech and language therapist will provide a block of eight weekly sessions of forty-five minutes, in school, in the spring
term of 2026, using comic strip conversations and video clips to work on inference, and will then spend one hour showing the
teaching assistant how to carry the work on for twenty minutes each week until July 2026.

@ F provision
All teachers who teach Niamh will give her instructions in writing as well as by word of mouth, will wait ten seconds before
expecting an answer and will not ask her to read aloud or to speak before the class unless she has agreed to it beforehand.

@ F provision ! vague-wording=access emotional support/as and when she needs it; vague-deliverer=A key adult ? missing-frequency missing-duration
A key adult will be available to Niamh throughout the school day so that she can access emotional support as and when she
needs it.

@ F provision ! missing-deliverer
Extended writing tasks will be broken down into no more than three steps on a planning sheet, which is gone through with Niamh
for five minutes before each such task.

@ F provision ? vague-wording missing-frequency
The SENCO will issue Niamh with a permanent exit card and will keep the room next to the SEND office free for her, to which
she may go without asking.

@ F provision ! missing-frequency
The SENCO will train Niamh’s subject teachers in recognising masking and in responding to it calmly, each session lasting for
one hour.

@ F provision ! missing-frequency
The emotional literacy support assistant will carry out sessions of forty minutes with Niamh on friendship, using short scripts
that she has helped to write.

@ F provision ! missing-duration
In science, a teaching assistant will go over the vocabulary of each new topic with Niamh beforehand, once a week, in the SEND
office.

@ F provision ! missing-duration
Individual sessions on the management of worry, based upon cognitive behavioural principles, will be delivered weekly by the
school’s emotional literacy support assistant under the supervision of the educational psychologist.

@ F provision ! vague-wording=Consideration should be given/where possible; missing-deliverer ? missing-frequency missing-duration
Consideration should be given to small group work with like-minded peers, where possible, in order to develop her social
confidence.

@ F provision ! universal-offer ? vague-wording missing-frequency vague-deliverer
Teachers will differentiate work across the curriculum and will use a positive and encouraging tone.

@ F provision
Tuition in English, mathematics and science, one to one and online, will be given by qualified teachers of the Brackenhurst
Home Tuition Service for five hours a week until Niamh attends for four full days.

@ F provision ! vague-wording=have access to ? missing-deliverer missing-frequency
Niamh will have access to loop ear plugs and to a laptop.

@ F provision
The occupational therapist will complete a sensory audit of the rooms in which Niamh is taught, once, by the end of January
2026, and will go through what was found with her teachers at a meeting of one hour, including what they have learnt about ASD.

@ F provision ! vague-deliverer=Staff
Staff will check in with Niamh for a minute or two at the beginning and at the end of each lesson, to make sure that she knows
what is expected of her.

@ F other
At the beginning of each half term the SENCO, Niamh and her parents will agree short-term targets towards the outcomes in
Section E, and in its last week they will review those targets together, by e-mail if Niamh prefers it.

@ G provision
A clinical psychologist from CAMHS will see Niamh for cognitive behavioural therapy for her anxiety: twelve weekly sessions of
fifty minutes, from January 2026.

@ G provision
A consultant child and adolescent psychiatrist will review her medication every three months.

@ G provision ! missing-frequency ? missing-duration
A mental health nurse from CAMHS will telephone Roisin and Paul to go through how to respond to panic in the mornings.

@ G provision ! vague-wording=as advised; missing-deliverer ? missing-frequency missing-duration
Hand exercises for hypermobility are to be continued as advised.

@ H1 other
No provision under section 2 of the Chronically Sick and Disabled Persons Act 1970 is required.

@ H2 provision
The Early Help youth worker will visit Niamh at home once a week for one hour until July 2026.

@ H2 provision ! vague-wording=may wish to access; missing-deliverer ? missing-frequency missing-duration
The family may wish to access parenting support groups in the local area.
""")

PLAN = Plan(
    name="brackenhurst-letter",
    facts={
        "plan": "plan.docx", "status": "final", "kind": "new", "plan_date": "2025-11-12", "date_of_birth": "2012-02-21",
        "child": "Niamh", "quality": "middling",
    },
    cover=(
        ("Name", "Niamh Delacourt"), ("Date of birth", "21 February 2012"), ("School year", "Year 9"),
        ("Parents", "Roisin Delacourt and Paul Delacourt"), ("School", "Castle Mead Academy"),
        ("Primary need", "Autism spectrum condition"), ("Date of this final plan", "12 November 2025"),
    ),
    items=ITEMS,
    ending={
        "I": "Castle Mead Academy, which is a mainstream secondary school.",
        "J": "Niamh’s parents did not request a personal budget.",
    },
    advice=(
        ("Parents’ views", "Roisin and Paul Delacourt", "September 2025"),
        ("Young person’s views", "Niamh, with Corinne Ashby, youth worker", "September 2025"),
        ("Education", "H. Prentice, SENCO, Castle Mead Academy", "16 September 2025"),
        ("Educational psychology", "Dr Simone Arkwright, educational psychologist", "1 October 2025"),
        ("Health", "Dr Neil Fosse, consultant psychiatrist, CAMHS", "22 September 2025"),
        ("Speech and language therapy", "Tamsin Rowe, speech and language therapist", "29 September 2025"),
        ("Occupational therapy", "Ewan Gill, occupational therapist", "30 September 2025"),
    ),
    document="missing-one-page-profile no-transition-planning missing-required-advice inconsistent-term",
    unsure="need-without-provision outcome-without-provision unrecorded-care-need",
    pdf=True,
)
