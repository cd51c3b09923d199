"""The advice behind the example plan. Where the plan is vague, one of these mostly is exact; one of them is vague too."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Part:
    """A heading with paragraphs, bullets or a table under it."""

    title: str
    text: tuple[str, ...] = ()
    bullets: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Advice:
    """One advice document."""

    file: str
    title: str
    service: str
    facts: tuple[tuple[str, str], ...]
    parts: tuple[Part, ...]
    signed: str
    form: bool = False
    pdf: bool = False


CHILD = (("Child", "Jonah Adeyemi-Clarke"), ("Date of birth", "14 January 2017"))

FAMILY = Advice(
    "family.docx", "Family views for an education, health and care needs assessment", "Thornmere SEND Service",
    (*CHILD, ("Filled in by", "Tolu Adeyemi and Mark Clarke (Mum and Dad)"), ("Date", "29 September 2025")),
    (
        Part("Your child’s story so far", (
            ("Jonah was a happy baby but he didn’t talk. First words at three. The health visitor sent us to speech "
            "therapy, then the paediatrician, and in March 2024 they told us about the autism."),)),
        Part("What is your child good at? What does he like?", (
            "He knows the whole bus network, he swims like a fish, he is lovely with the little ones.",)),
        Part("What is hard?", (
            "If somebody gives him a string of things to do he gets the last one and that is it.",
            "The dinner hall. He comes home starving.",
            "After school he is under the table for an hour with his maps.",
            ("Mark does all the bedtimes because it takes two hours, and we have not had an evening out together since "
            "2023."))),
        Part("What helps?", (
            "Telling him the day before if anything is going to be different.",)),
        Part("What do you hope for?", (
            "That he can go about town by himself when he is grown up and rings someone when it goes wrong.",
            "That he tells his Nana a whole story.",
            "A full-time teaching assistant, and a place at Larch House if we can get it.",
            "That one day he has a friend who comes to call for him.")),
        Part("What does your child say?", (
            ("“I want to drive the number 7.” “I want Idris to come for tea.” He told Miss Quill at school, with the "
            "cards, and he told us the same."),)),
    ),
    "Tolu Adeyemi, Mark Clarke, 29 September 2025", form=True,
)

EDUCATION = Advice(
    "education.docx", "Education advice: school report for a statutory assessment", "Kestrel Lane Primary School",
    (*CHILD, ("School", "Kestrel Lane Primary School, Year 4"), ("Completed by", "Lorna Beck, SENCO"),
     ("Date", "6 October 2025")),
    (
        Part("Basis of this report", (
            ("I have known Jonah since Reception. This report draws on class records, four observations in September "
            "2025 and a talk with Jonah and Miss Quill on 2 October 2025."),)),
        Part("Strengths", (
            "Kind to younger children. Number bonds to 20; tables for 2, 5 and 10. Swims 25 metres.",)),
        Part("Needs", bullets=(
            "Reads about 60 words by sight and cannot decode new words, so he cannot work from written questions.",
            "Writing is slow and cannot be read by others after two lines.",
            "Hides or leaves the room two or three times a week when plans change and loses the rest of the lesson.",
            "The noise in the dinner hall is too much for him; he eats little.")),
        Part("Outcomes", bullets=(
            ("By the end of Key Stage 2 Jonah will read a page of a book for seven-year-olds aloud with no more than "
            "five mistakes."),
            "By December 2026 Jonah will write three sentences that a stranger can read.",
            "By July 2027 Jonah will eat lunch in the hall with two friends on three days a week.")),
        Part("Provision that Jonah needs", rows=(
            ("What", "Who", "How often", "How we will know"),
            ("One-to-one synthetic phonics from Phase 3", "Higher level teaching assistant", "25 minutes every day",
             "Phonics check every six weeks"),
            ("Teaching the words of each new topic in advance", "Teaching assistant", "15 minutes, twice a week",
             "End-of-topic quiz"),
            ("Touch-typing", "Teaching assistant", "Twice a week, 15 minutes", "Words a minute"),
            ("Texts of more than three lines read aloud to him", "Teaching assistant", "In every lesson", "Pupil voice"),
            ("Lunch in the library with two friends for the first fortnight of each term, then the end table",
             "Midday supervisor, Mrs Bright", "Daily, 25 minutes", "Weekly talk with Jonah"),
            ("Writing slope and pencil grip", "SENCO supplies", "All written work", "Each term"))),
        Part("How the school will review this", (
            ("Three short-term targets each term, reviewed with parents at a 45-minute meeting. The school provides all "
            "of the above from its own staff if funding is agreed."),)),
    ),
    "Lorna Beck, SENCO, 6 October 2025",
)

SPEECH = Advice(
    "salt.pdf", "Speech and language therapy advice", "Thornmere Community Health: children’s therapies",
    (*CHILD, ("Therapist", "Hamish Orr, speech and language therapist (HCPC registered)"), ("Date", "10 October 2025")),
    (
        Part("Involvement", (
            ("Jonah has been on our caseload since 2020. I assessed him at school on 24 September 2025 (CELF-5, "
            "narrative sample) and telephoned his mother the same day. Tolu hopes to hear him tell a story to his "
            "grandmother."),)),
        Part("Diagnosis", (
            ("Developmental language disorder (DLD), made by this service in June 2023. Autism spectrum condition, "
            "Thornmere Child Development Team, March 2024."),)),
        Part("Strengths", ("Jonah is sociable, uses people’s names and makes very good use of pictures.",)),
        Part("Needs", bullets=(
            "Understanding: one information-carrying word is secure. Longer instructions are lost but for the end.",
            "Expression: three- and four-word sentences without function words; listeners lose interest.",
            "Social communication: literal understanding, misreads jokes, frequent quarrels.")),
        Part("Outcomes", bullets=(
            ("By July 2027 Jonah will carry out spoken instructions with three pieces of information, without pictures, "
            "four times out of five."),
            "By July 2027 Jonah will tell a peer about his weekend in at least five joined sentences.")),
        Part("Provision", rows=(
            ("Provision", "Delivered by", "Amount"),
            ("Direct therapy on sentence building and understanding, one to one at school",
             "Speech and language therapist", "45 minutes once a fortnight in term time (19 sessions a year)"),
            ("Language group of four: sorting and describing words", "Teaching assistant whom I train",
             "20 minutes, three times a week"),
            ("Colourful Semantics", "Teaching assistant", "15 minutes, four times a week"),
            ("Talking game with two classmates", "Teaching assistant", "15 minutes, Tuesdays and Fridays"),
            ("Training for the teaching assistant in both programmes", "Speech and language therapist",
             "Two hours, once each autumn term"))),
        Part("Monitoring", (
            ("I will re-assess each July and send the results to parents and school. The service can provide the "
            "therapy set out above."),)),
    ),
    "Hamish Orr, speech and language therapist, 10 October 2025", pdf=True,
)

PSYCHOLOGY = Advice(
    "ep.docx", "Psychological advice", "Thornmere Educational Psychology Service",
    (*CHILD, ("Psychologist", "Dr Silvia Moretti, educational psychologist"), ("Date", "17 October 2025")),
    (
        Part("1. How this advice was prepared", (
            ("I observed Jonah in class and at lunch on 1 October 2025, worked with him for an hour, and met Tolu, Mark "
            "and Ms Beck. Jonah told me that he would like a friend to come to tea."),)),
        Part("2. Strengths", ("Jonah perseveres with anything that has a map in it and comforts younger children.",)),
        Part("3. Special educational needs", bullets=(
            ("Working memory is at the 4th percentile: of a hundred children of his age about 96 hold more in mind. He "
            "loses his place in tasks of more than two steps."),
            "Sudden change overwhelms him; he hides or leaves and misses teaching.",
            "Jonah worries at night about the next day at school and comes in tired.")),
        Part("4. Outcomes", bullets=(
            ("By the end of Year 5 Jonah will use his break card and go to the quiet corner rather than leave the room, "
            "on nine occasions out of ten."),)),
        Part("5. Recommended provision", bullets=(
            "A task board with each job broken into steps, set up by the class teacher in every lesson.",
            "A break card and quiet corner: five minutes each time he shows the card, a teaching assistant in sight.",
            "A social story about changes, written with Jonah by the teaching assistant each Monday for ten minutes.",
            "A worry book, gone through with the pastoral lead for ten minutes every Thursday afternoon.",
            "Jonah would benefit from some emotional literacy support as required.")),
        Part("6. Review", ("School to count the times that Jonah leaves the room, week by week, and review termly.",)),
    ),
    "Dr Silvia Moretti, HCPC registered, 17 October 2025",
)

ALL = (FAMILY, EDUCATION, SPEECH, PSYCHOLOGY)
