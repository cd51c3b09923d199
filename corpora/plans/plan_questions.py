"""Held-out plan "questions": a young man of seventeen before a supported internship; nearly all of it sound."""

from __future__ import annotations

from corpora.plans.labels import Plan, script

ITEMS = script("""
# How did Ezra share his views?

@ A other
Ezra made a slide show with his learning mentor, Jodie Penn, in three sessions in April 2025, and showed it at his review on 6
May.

# How does Ezra communicate, and how can he take part in decisions?

@ A other
I talk. Tell me the day before what the meeting is about, use short sentences and ask me one thing. I might say yes when I do
not understand, so ask me to show you.

# What does Ezra like, and what is he good at?

@ A view
Trains, best of all diesel ones. I know every station between Larkfield and York.

@ A view
I am good at washing up, being on time and remembering people’s birthdays.

# What does Ezra not like?

@ A view
Being rushed, dogs off the lead, and being called mate by people I don’t know.

# What does Ezra want for his life?

@ A aspiration
I want a job on the railway, in a uniform.

@ A aspiration
To have a girlfriend.

@ A aspiration
I would like to live in my own flat near my nan.

# What do Ezra’s parents say?

@ A other
Sharon and Gary, Ezra’s mum and dad, wrote on the review form on 28 April 2025.

@ A aspiration
We hope that he will be known and liked in the town and able to get himself home.

@ A aspiration
Gary would love to go for a pint with him after a day’s work.

# Communication: what goes well?

@ B strength
Ezra is polite and speaks in full sentences about what interests him.

# Communication: what is hard?

@ B need
Ezra is autistic. He follows what is said when it is short and concrete; in a group of more than three he loses the thread, and
agrees to things that he has not understood.

@ B need
He does not start a conversation with people of his own age, and on most days he eats lunch alone.

# Thinking and learning: what goes well?

@ B strength
Ezra reads timetables, signs and short messages, and tells the time by the 24-hour clock.

# Thinking and learning: what is hard?

@ B need
Ezra has a moderate learning difficulty. He writes short simple sentences and cannot fill in a form or read a letter from the
doctor.

@ B need
He counts out money up to £10 but does not know whether he has been given the right change, so that shop staff or his parents
take over.

# Feelings: what goes well?

@ B strength
He is calm in a routine that he knows and will ask to leave when it gets too much.

# Feelings: what is hard?

@ B need
When a plan changes without warning Ezra paces, repeats the same question and cannot work for up to an hour. This happens about
twice a week.

# Body and senses: what goes well?

@ B strength
Ezra is strong and walks long distances.

# Body and senses: what is hard?

@ B need
He does not judge the speed of traffic. He has stepped out in front of cars twice this year and does not go out without somebody
beside him.

# Does Ezra have health needs that relate to his SEN?

@ C other
☒ Yes ☐ No

# What are they?

@ C need
Epilepsy, diagnosed in 2019. Ezra has a seizure every four to six weeks, mostly in the morning. He is confused and sleeps for
about two hours afterwards, and misses the lessons of that day.

# Does Ezra have social care needs that relate to his SEN?

@ D other
☒ Yes ☐ No

# What are they?

@ D need
Ezra depends on his parents for cooking, laundry and getting about, and has nobody but his family to go out with.

#

@ E outcome
By July 2027 Ezra will travel by train from Larkfield to his work placement and back on his own, on ten working days in a row.

@ E outcome
By the end of his internship in July 2027 Ezra will complete a four-hour shift from his picture task list, with no more than two
prompts from his job coach.

@ E outcome
By July 2026 Ezra will pay for his lunch in the college canteen and check the change against the receipt, without help, on nine
days out of ten.

@ E outcome
By Christmas 2026 Ezra will cook three different meals for himself from a picture recipe, with somebody in the next room.

@ E outcome
By July 2026, when a plan changes, Ezra will use his change card and be back at his task within ten minutes, four times out of
five.

@ E outcome ! not-measurable=improve his communication and social skills
By July 2026 Ezra will improve his communication and social skills.

@ E outcome
By July 2027 Ezra will meet somebody of his own age, outside college and without his parents, at least twice a month.

# What help will Ezra have with communication?

@ F provision
A speech and language therapist will work with Ezra for 45 minutes a fortnight in term time on saying that he has not
understood, and will spend half an hour each term showing his tutors how to back this up.

@ F provision
All tutors and assistants who work with Ezra will give one instruction at a time, in words and in writing, and check by asking
him to show them, in every lesson.

@ F provision
A learning mentor will run a lunch club for Ezra and four other students every Tuesday and Thursday, for 40 minutes, with a game
or a topic that the students have picked.

# What help will Ezra have with learning?

@ F provision
The functional skills tutor will teach Ezra English and maths, in a group of no more than six, for three hours a week each, using
timetables, forms, menus and till receipts.

@ F provision
The learning support assistant will go with Ezra to the canteen each day, for 20 minutes, to practise paying and checking his
change, standing one step further back each half term.

@ F provision
Ezra has a scan-and-read pen and text-reading software on his college tablet, which is with him all day; the assistive technology
technician updates them at the start of each term.

# What help will Ezra have to get ready for work and adult life?

@ F provision
From September 2025 a job coach from the Larkwold Supported Internship Team will be with Ezra for the whole of his shifts at
Larkfield station (three days a week, 10am to 2pm) for the first eight weeks, and after that for one shift a week.

@ F provision
The travel trainer will go with Ezra on the train to and from his placement, three days a week, 35 minutes each way, until he has
passed all ten stages of his travel plan.

@ F provision
The learning support assistant will practise crossing the two roads by the college with Ezra, twice a week for 30 minutes.

@ F provision ! missing-deliverer
Cooking lessons in the training kitchen will be given on Wednesdays from 1pm to 3pm.

@ F provision
The careers adviser will meet Ezra and his parents for an hour in October 2025 and again in March 2026 to plan what comes after
the internship.

# What help will Ezra have with his feelings?

@ F provision
Ezra’s learning mentor will see him at 8.50 every morning for ten minutes, go through the day and mark any change on his timetable
in red.

@ F provision
Each time Ezra shows his change card, the learning support assistant or job coach who is with him will go with him to the quiet
room for ten minutes and then back to his task.

@ F provision ! vague-wording=should ? missing-frequency
Tutors should tell Ezra about a change at least a day ahead, by text message.

# How will progress be checked?

@ F other
At the start of each term Ezra, his parents, the SEND manager and his tutor agree three short-term targets and write them on his
progress sheet; in the last week of the term they meet for 45 minutes to see which he has reached.

# What health provision will there be?

@ G provision
An epilepsy nurse specialist will see Ezra every three months, review his medicine and update his seizure plan.

@ G provision
The epilepsy nurse specialist will train the tutors, assistants and job coach who work with Ezra to recognise a seizure, time it and
give rescue medicine: two hours, once a year, in September.

@ G provision
The learning support assistant or job coach, trained by the epilepsy nurse, will give buccal midazolam each time a seizure lasts for
longer than five minutes, as the seizure plan says.

@ G provision
A consultant neurologist at Wold Royal Infirmary will see Ezra once a year; he moves from the children’s to the adult clinic at the
appointment of December 2025.

# What provision will there be under section 2 of the 1970 Act?

@ H1 provision
A personal assistant from the Preparing for Adulthood Team will go out with Ezra and one other young person on Saturdays from 11am to
4pm, to places that they choose.

@ H1 provision
A social care occupational therapist will visit the home twice, for an hour each, by 31 October 2025, to fit and test a cooker guard
and a bed alarm.

# What other provision will there be?

@ H2 provision
A social worker from the Preparing for Adulthood Team will visit Ezra three times, for 90 minutes each, in September and October 2025
to carry out his Care Act assessment before he turns 18.
""")

PLAN = Plan(
    name="larkwold-questions",
    facts={
        "plan": "plan.docx", "status": "final", "kind": "amended", "plan_date": "2025-06-02", "date_of_birth": "2007-12-05",
        "child": "Ezra", "quality": "excellent",
    },
    cover=(
        ("Full name", "Ezra Whitcombe"), ("Date of birth", "5 December 2007"), ("Age now", "17"), ("Year", "Year 12"),
        ("Parents", "Sharon and Gary Whitcombe"), ("Where Ezra learns now", "Wold Sixth Form College"),
        ("Primary need", "Autism"), ("Status of this plan", "☐ Draft   ☐ Final   ☒ Amended final"),
        ("Date of this plan", "2 June 2025"), ("One-page profile", "☒ Attached (Appendix 1)   ☐ Not attached"),
    ),
    items=ITEMS,
    ending={
        "I": "Wold Sixth Form College | A mainstream sixth form college",
        "J": "☐ Yes   ☒ No",
    },
    advice=(
        ("Ezra’s views", "Ezra Whitcombe, with Jodie Penn, learning mentor", "April 2025"),
        ("Parents’ views", "Sharon and Gary Whitcombe", "28 April 2025"),
        ("Education", "Anil Dewar, SEND manager, Wold Sixth Form College", "30 April 2025"),
        ("Educational psychology", "Dr Maeve Corrin, educational psychologist", "8 April 2025"),
        ("Health", "Dr Petra Lind, consultant neurologist", "16 April 2025"),
        ("Speech and language therapy", "Sol Baptiste, speech and language therapist", "22 April 2025"),
        ("Social care", "Irene Mako, Preparing for Adulthood Team", "25 April 2025"),
    ),
    unsure="missing-one-page-profile",
)
