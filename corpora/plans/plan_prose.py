"""Plan "prose": a girl of ten with a hearing loss, in running paragraphs; nearly all of it sound."""

from __future__ import annotations

from corpora.plans.labels import Plan, script

ITEMS = script("""
# How Wren’s views were gathered

@ A other
Wren wrote part of this herself and talked about the rest with Mrs Dace, her teacher of the deaf, in sign and in
speech, over two lunchtimes in April 2025.

# How to communicate with Wren

@ A other
I speak and I sign. Look at me when you talk, do not cover your mouth, and tell me when the subject changes. Write the
big choices down so that I can take them home.

# In Wren’s words

@ A view
I am into pottery, roller derby and anything with axolotls. I am the only deaf person in my school and some days that
is tiring.

@ A view
I get embarrassed when teachers forget the microphone and everybody has to wait.

@ A aspiration
When I am older I want to have my own pottery, with a shop at the front and a kiln that I can see from my bed.

@ A aspiration
I want to travel to Japan with my best friend and order my own noodles.

# Wren’s story and her mother’s hopes

@ A view
Inês, Wren’s mother, gave her views in a letter of March 2025. Wren was four months old when the family learned that
she was deaf, and they learned to sign together round the kitchen table.

@ A aspiration
Inês hopes that Wren will have deaf friends as well as hearing ones, and that she will leave home one day because she
wants to and not because she has to.

@ A aspiration ! aspiration-as-provision=a place in a specialist unit with a speech therapist on site
Inês also hopes for a place in a specialist unit with a speech therapist on site.

# Hearing and communication

@ B strength
Wren has a good memory for what she has seen, draws with a sure hand and looks after her hearing aids well.

@ B need
Wren has a moderate to severe hearing loss in both ears. In a quiet room and at two metres she follows one person;
across a classroom, or when pupils talk over one another, she catches about half and loses the thread of the discussion.

# Learning

@ B strength
Wren reads for pleasure and spells as well as most of her class.

@ B need
Words that other children learn by overhearing reach Wren late. She knows the common meaning of a word and not its
second one, so science and mathematics texts mislead her.

@ B need
By the end of the morning listening has worn her out. She works at half her earlier speed after lunch and makes slips
that she does not make at nine o’clock.

# Friendship

@ B strength
Wren is funny, loyal and stands up for other people.

@ B need
In groups of more than three she pretends to have understood. She then answers the wrong question, has been laughed at,
and now seldom joins in games at break.

# Getting about

@ B strength
She skates, balances and throws with skill.

@ B need
Wren does not hear traffic or shouted warnings from behind and does not look round before she steps off a kerb, so she
cannot yet walk to school by herself.

#

@ C need
Wren has a permanent sensorineural hearing loss, found at birth screening. Without her aids and a radio microphone she
cannot follow a lesson.

@ C need
Ear infections, about two each winter, mean days without one of the aids. On those days she depends on lip-reading and
is tired out by noon.

@ D other
Children’s Services were asked for advice and told us on 2 May 2025 that the family is not known to them. Wren has no
social care needs.

@ E other
All of the outcomes below are to be reached by the end of Year 8 (July 2027) unless another date is given.

@ E outcome
Wren will tell the teacher, by card or by voice, each time that she has missed something, in at least eight of ten
lessons that are watched.

@ E outcome
Wren will explain in her own words at least 40 of the 50 subject words taught to her each half term.

@ E outcome
Wren will complete as much written work in the last lesson of the day as in the first, on four days out of five.

@ E outcome
Wren will talk with three classmates in the dining hall for ten minutes and ask for what she has missed instead of
nodding, three times in a week.

@ E outcome
By the end of Year 7 Wren will walk to and from school without an adult every day, having shown on ten journeys in a
row that she looks before she crosses.

@ E outcome ! not-measurable=have a better understanding of her deafness and feel more confident
Wren will have a better understanding of her deafness and feel more confident.

# Hearing and communication

@ F provision
A qualified teacher of the deaf from the Sensory Service will teach Wren one to one for 60 minutes every week. Half of
each lesson is spent on the words and double meanings of the coming week’s science and mathematics, half on what to do
when she has missed something.

@ F provision
In every lesson and assembly the teacher who is speaking will wear Wren’s radio microphone and hand it to each pupil
who answers. Mr Oyelaran, the SENCO, makes sure at 8.40 each morning that it is charged and linked.

@ F provision
Wren sits at the front and to one side, with the window behind her and the whole class in view. Her teachers show films
with subtitles.

# Learning

@ F provision
A teaching assistant who holds the Level 3 certificate in British Sign Language will take notes and sign for Wren in
every English, science and humanities lesson, 16 hours a week in all.

@ F provision
The last 15 minutes before lunch every day are a listening rest. Wren takes out her aids and reads or draws in the
library, and the librarian, who looks after her there, signs to her when it is over.

@ F provision ! vague-wording=should/some/as required; missing-deliverer ? missing-frequency missing-duration
Wren should also be offered some help with homework as required.

@ F provision
All staff who teach Wren will have deaf awareness training from the teacher of the deaf: two hours on 1 September 2025
and one hour each September after that.

# Friendship

@ F provision
Every Wednesday after lunch the pastoral lead, Ms Fenn, will run a 30-minute group for Wren and three classmates, in
which they practise taking turns and mending a conversation that has gone wrong.

@ F provision
Once in each term, from 10 to 3, Wren will meet other deaf young people at the Sensory Service’s day at Marle House. A
teaching assistant goes with her in the school minibus.

# Getting about and moving on

@ F provision
A mobility officer from the Sensory Service will walk the route to school with Wren for 45 minutes every Monday from
September to December 2025.

@ F provision
In June and July 2025 Wren will visit Hollin Bank Academy three times, for half a day each, with her present teaching
assistant. The two SENCOs will meet for an hour before 11 July to hand over her equipment and notes.

# Targets and review

@ F other
Each half term the SENCO, the teacher of the deaf, Wren and Inês will meet for 40 minutes to review the short-term
targets that lead to each outcome and to write the next ones.

#

@ G provision
The audiology department of Carrow Infirmary will test Wren’s hearing and her aids every six months and take new
impressions of her ears at each appointment.

@ G provision ? missing-frequency missing-duration
If an aid stops working, the audiology repair clinic will see Wren on the same or the next working day.

@ H1 other
No provision under section 2 of the Chronically Sick and Disabled Persons Act 1970 was found to be necessary.

@ H2 other
No other social care provision is required, since no need was found (see Part D).
""")

PLAN = Plan(
    name="carrow-prose",
    facts={
        "plan": "plan.docx", "status": "final", "kind": "new", "plan_date": "2025-06-06", "date_of_birth": "2014-08-09",
        "child": "Wren", "quality": "excellent",
    },
    cover=(
        ("Name", "Wren Castellane"), ("Date of birth", "9 August 2014"), ("Age and school year", "10, Year 6"),
        ("Parent", "Inês Castellane"), ("Home languages", "Portuguese, English, British Sign Language"),
        ("Primary need", "Hearing impairment"), ("Current school", "St Brannock’s Primary School"),
        ("Date of this plan", "6 June 2025"),
    ),
    items=ITEMS,
    ending={
        "I": "Hollin Bank Academy, a mainstream secondary school for pupils aged 11 to 16, from 1 September 2025. Until "
             "then St Brannock’s Primary School, a mainstream primary school.",
        "J": "Inês was told about personal budgets on 12 May 2025 and did not request one.",
    },
    advice=(
        ("Parent’s and child’s views", "Inês and Wren Castellane", "March and April 2025"),
        ("Education", "D. Oyelaran, SENCO, St Brannock’s Primary School", "4 April 2025"),
        ("Teacher of the deaf", "Moira Dace, Sensory Service", "11 April 2025"),
        ("Educational psychology", "Dr Ivo Brand, educational psychologist", "17 April 2025"),
        ("Medical", "Dr Hana Sorley, consultant in audiovestibular medicine", "8 April 2025"),
        ("Social care", "Rae Kimber, Children’s Services (not known)", "2 May 2025"),
    ),
    document="missing-one-page-profile",
)
