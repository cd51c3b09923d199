"""The plan of the example case: Jonah, eight years old, in an invented council. Some items are faulty on purpose."""

from __future__ import annotations

from corpora.plans.labels import Item, item

COUNCIL = "Thornmere Borough Council"
CHILD = "Jonah"

FACTS = {
    "plan": "plan.docx",
    "status": "draft",
    "kind": "new",
    "plan_date": "2025-11-14",
    "date_of_birth": "2017-01-14",
    "child": CHILD,
    "quality": "middling",
}

COVER = [
    ("Full name", "Jonah Adeyemi-Clarke"),
    ("Known as", "Jonah"),
    ("Date of birth", "14 January 2017"),
    ("Age and year group", "8 years, Year 4"),
    ("Sex", "Male"),
    ("Language at home", "English and some Yoruba"),
    ("Parents", "Tolu Adeyemi and Mark Clarke"),
    ("Address", "9 Sluice Terrace, Thornmere"),
    ("Main area of need", "Speech, language and communication"),
    ("Current setting", "Kestrel Lane Primary School"),
    ("Date of this draft", "14 November 2025"),
    ("Plan writer", "Petra Hollis, SEND Service"),
]

GATHERED = item(
    "A", "other",
    "Jonah chose from picture cards and talked to Miss Quill, his teaching assistant, on 2 October 2025. She wrote "
    "down what he said.",
)
COMMUNICATES = item(
    "A", "other",
    "Jonah talks in short sentences. Give him one question at a time, draw it if you can, and count to ten before you "
    "ask again. For a decision, put the choices in front of him as pictures.",
)
PROFILE: dict[str, list[Item]] = {
    "What people like about me": [
        item("A", "view", "I know every stop of the number 7 bus."),
        item("A", "view", "I am kind to the little ones at playtime."),
    ],
    "What matters to me": [
        item("A", "view", "The river, maps and my sister Esi."),
        item("A", "view", "I don’t like it when the class changes and nobody says."),
        item("A", "view", "It’s hard when Mr Ashdown says lots of things in one go."),
    ],
    "My dreams": [
        item("A", "aspiration", "To drive the number 7 bus."),
        item("A", "aspiration", "To have Idris round for tea at mine."),
    ],
}
FAMILY = [
    item("A", "view", "Jonah was a late talker. He said his first words at three, and we learned to read his face."),
    item("A", "view", "After a day at school he goes under the kitchen table with his bus maps for an hour. We leave "
         "him be and he comes out himself."),
]
HOPES = [
    item("A", "aspiration", "That he will get about the town by himself when he is grown up, and have somebody to ring "
         "when things go wrong."),
    item("A", "aspiration", "For Jonah to be given a full-time teaching assistant and a place at Larch House.",
         "aspiration-as-provision=to be given a full-time teaching assistant and a place at Larch House"),
    item("A", "aspiration", "To hear him tell his Nana a whole story from beginning to end."),
]
FAMILY_SOURCE = item("A", "other", "Tolu and Mark told us this at home on 29 September 2025.")

# area: strengths, needs
NEEDS: dict[str, tuple[list[Item], list[Item]]] = {
    "Communication and interaction": (
        [
            item("B", "strength", "Jonah greets people by name and loves to explain bus routes to them."),
            item("B", "strength", "He looks for picture timetables and follows them."),
        ],
        [
            item("B", "need", "Jonah has developmental language disorder (DLD). He holds on to one piece of "
                 "information; of a longer instruction he keeps the last part only, so he often starts the wrong task."),
            item("B", "need", "He speaks in sentences of three or four words and leaves out the small ones. Other "
                 "children turn away before he has finished."),
            item("B", "need", "Jonah has autism spectrum condition (ASC), diagnosed in March 2024. He takes words "
                 "literally and does not see when a friend is joking, which ends in a quarrel on most days."),
        ],
    ),
    "Cognition and learning": (
        [item("B", "strength", "Jonah knows number bonds to 20 and the tables for 2, 5 and 10.")],
        [
            item("B", "need", "He reads about 60 words by sight and cannot sound out a word he has not met, so he "
                 "cannot read the questions in any lesson by himself."),
            item("B", "need", "Jonah’s working memory is at the 4th percentile.",
                 "unexplained-score=4th percentile", "need-without-impact"),
        ],
    ),
    "Social, emotional and mental health": (
        [item("B", "strength", "He shares what he has and comforts younger children.")],
        [
            item("B", "need", "When a plan changes without warning Jonah hides under a table or leaves the room, two "
                 "or three times a week, and misses the rest of that lesson."),
            item("B", "need", "With his ASD, the noise of the dinner hall is too much for Jonah. He eats little and is "
                 "worn out by two o’clock."),
        ],
    ),
    "Sensory and physical": (
        [item("B", "strength", "Jonah swims 25 metres and climbs anything.")],
        [
            item("B", "need", "His handwriting is slow, and after two lines nobody else can read it, so what he knows "
                 "does not show on paper."),
            item("B", "need", "Staff should give Jonah a writing slope.",
                 "provision-in-needs=Staff should give Jonah a writing slope.", "need-without-impact"),
        ],
    ),
}

HEALTH_NEEDS = [
    item("C", "need", "Jonah has eczema on both hands. When it flares, about once a month, he cannot hold a pencil for "
         "more than a few minutes."),
]

OUTCOMES = [
    item("E", "outcome", "Jonah will carry out a spoken instruction with three pieces of information, without a "
         "picture, four times out of five. | Two pieces with a picture; two pieces without. | End of Year 5 (July 2027)"),
    item("E", "outcome", "Jonah will tell another child what he did at the weekend in at least five joined sentences. "
         "| Three sentences with picture prompts. | July 2027"),
    item("E", "outcome", "Jonah will improve his reading and become a more confident reader. | Phonics; reading at "
         "home. | End of Key Stage 2", "not-measurable=improve his reading/become a more confident reader"),
    item("E", "outcome", "Jonah will have weekly sessions with a speech and language therapist. | Sessions arranged. | "
         "July 2027", "outcome-as-provision=will have weekly sessions with a speech and language therapist"),
    item("E", "outcome", "When a plan changes, Jonah will show his break card and go to the quiet corner instead of "
         "leaving the room, nine times out of ten. | With an adult’s reminder, five times out of ten. |",
         "missing-timescale"),
    item("E", "outcome", "Jonah will write three sentences that somebody who does not know him can read. | One "
         "sentence. | By December 2026"),
    item("E", "outcome", "Jonah will eat his lunch in the hall with two friends on three days a week. | In the library "
         "with one friend; at the end table. | End of Year 5 (July 2027)"),
]

# heading: items
PROVISION: dict[str, list[Item]] = {
    "Provision for outcomes 1, 2 and 4": [
        item("F", "provision", "Language group: sorting and describing words with picture cards. | Teaching assistant "
             "trained by the speech and language therapist | Three times a week, 20 minutes, group of four | Word "
             "list, every half term"),
        item("F", "provision", "Access to speech and language therapy. | Speech and language therapist | Regular | "
             "Annual review", "vague-wording=Access to/Regular", "missing-frequency missing-duration wrong-column"),
        item("F", "provision", "Instructions given one part at a time, each with a drawing or key word on Jonah’s "
             "whiteboard. | Class teacher and teaching assistant | In every lesson | Class teacher’s notes, termly"),
        item("F", "provision", "Colourful Semantics: building sentences from coloured picture parts. | Teaching "
             "assistant | Four times a week | Sample of sentences, every half term", "missing-duration"),
        item("F", "provision", "Talking game with two classmates whom Jonah chooses, taking turns to ask and answer. | "
             " | Tuesdays and Fridays, 15 minutes | Tally sheet, monthly", "missing-deliverer"),
    ],
    "Provision for outcome 3": [
        item("F", "provision", "Synthetic phonics taught one to one, starting from Phase 3, with a word box that grows. "
             "| Higher level teaching assistant | Daily, 25 minutes | Phonics check every six weeks"),
        item("F", "provision", "Teaching Jonah the words of a new topic before the class meets them. | Teaching "
             "assistant | | Quiz at the end of the topic", "missing-frequency", "missing-duration wrong-column"),
        item("F", "provision", "Task board on his table with each job broken into steps. | Class teacher sets it up | "
             "In place in every lesson | Termly"),
        item("F", "provision", "Jonah should have long texts read aloud to him. | Adults | In every lesson | –",
             "vague-wording=should; vague-deliverer=Adults"),
    ],
    "Provision for outcomes 5 and 7": [
        item("F", "provision", "A story about changes to the day, written with Jonah. | [insert name] | Mondays, "
             "10 minutes | Half-termly", unsure="missing-deliverer vague-deliverer wrong-column"),
        item("F", "provision", "Some support with managing his feelings. | Pastoral team | As required | Termly",
             "vague-wording=Some/As required", "missing-frequency missing-duration wrong-column"),
        item("F", "provision", "Break card on his table and a quiet corner in the classroom. | Teaching assistant sits "
             "within his sight | Each time Jonah shows the card, for five minutes | Tally sheet, monthly"),
        item("F", "provision", "Lunch in the library with two friends for the first fortnight of each term, then at "
             "the end table of the hall. | Midday supervisor, Mrs Bright | Daily, 25 minutes | Talk with Jonah on "
             "Fridays"),
    ],
    "Provision for outcome 6": [
        item("F", "provision", "Writing slope and pencil grip. | Supplied by the SENCO | In place for all written work "
             "| Checked each term"),
        item("F", "provision", "Touch-typing lessons on a school tablet. | Staff | Twice a week, 15 minutes | Words a "
             "minute, every half term", "vague-deliverer=Staff"),
    ],
}
TARGETS = item(
    "F", "other",
    "Each term the SENCO, Mr Ashdown, Tolu and Mark meet for 45 minutes. They look at how far Jonah has come with his "
    "three short-term targets and set the next three.",
)
HEALTH_PROVISION = [
    item("G", "provision", "Cream put on Jonah’s hands, as set out in the school nurse’s care plan. | Teaching "
         "assistant shown how by the school nurse | Before lunch each day, five minutes | School nurse, each term"),
    item("G", "provision", "Skin clinic appointment. | Dermatology nurse, Thornmere Community Health | Every six "
         "months | Letter to parents and school"),
]
H1 = [item("H1", "other", "No provision under section 2 of the Act was identified as necessary.")]
H2 = [
    item("H2", "provision", "A place at the Saturday activity club could be considered. | Short Breaks team | Subject "
         "to availability | –", "vague-wording=could be considered/Subject to availability",
         "missing-frequency missing-duration wrong-column"),
]
BUDGET = "Personal budgets were explained to Tolu and Mark on 29 September 2025. They did not ask for one."
ADVICE_LIST = [
    ("Parents’ views and Jonah’s views", "Tolu Adeyemi and Mark Clarke, parents", "29 September 2025"),
    ("Education", "Lorna Beck, SENCO, Kestrel Lane Primary School", "6 October 2025"),
    ("Speech and language therapy", "Hamish Orr, speech and language therapist", "10 October 2025"),
    ("Educational psychology", "Dr Silvia Moretti, educational psychologist", "17 October 2025"),
    ("Health", "Dr Anil Rao, community paediatrician: letter, nothing to add to the care plan", "9 October 2025"),
    ("Social care", "Jo Marsh, Early Help: family not known to social care", "3 October 2025"),
]
DOCUMENT = "blank-section placeholder-text inconsistent-term"


def every_item() -> list[Item]:
    """All items in the order of the pages."""
    found = [GATHERED, COMMUNICATES, *(i for part in PROFILE.values() for i in part), *FAMILY, *HOPES, FAMILY_SOURCE]
    for strengths, needs in NEEDS.values():
        found += [*strengths, *needs]
    found += [*HEALTH_NEEDS, *OUTCOMES, *(i for part in PROVISION.values() for i in part), TARGETS]
    return [*found, *HEALTH_PROVISION, *H1, *H2]
