"""Plans for ``duplicate-need``, ``duplicate-provision`` and ``overlong-needs``."""

from __future__ import annotations

from small_plans.children import ADA, LEO, MINA, RAFE
from small_plans.small import Rows, Small, Sub, lines

N, P, L = "duplicate-need", "duplicate-provision", "overlong-needs"


def _found(rule: str, times: int = 1) -> dict[str, tuple[str, ...]]:
    return {rule: ("*",) * times}


_HOW = ("Provision", "Who", "How often", "How long")
_LONG = ["Leo reads ten words by sight, and in each lesson he loses the thread of what is read out, looks at his neighbour and copies what he can see there."] * 95
NEEDS = (
    Small("in-other-words", N, LEO, "prose", {"B": lines(*LEO.sections["B"], "Leo has a limited sight vocabulary (ten words) and is unable to read the class book.")}, _found(N)),
    Small("two-areas", N, ADA, "bullets", {"B": lines(Sub("Physical"), *ADA.sections["B"], Sub("Social"), "Ada avoids crowds, for example the dining hall, as she is afraid that she will fall.")}, _found(N)),
    Small("word-for-word", N, MINA, "form", {"B": lines(*MINA.sections["B"], str(MINA.sections["B"][1]))}, _found(N)),
    Small("shorter-again", N, MINA, "cards", {"B": lines(*MINA.sections["B"], "Mina mouths sand and glue.")}, _found(N)),
    Small("noise-twice", N, RAFE, "letter-cells", {"B": lines(*RAFE.sections["B"], "Noise makes Rafe leave practical lessons: he loses a third of the lesson.")}, _found(N)),
    # sound
    Small("same-cause", N, ADA, "prose", {"B": lines(*ADA.sections["B"], "After a long walk with her frame Ada's hands ache and she cannot write.")}),
    Small("two-scores", N, LEO, "form", {"B": ["Leo's single-word reading is at the 2nd percentile, so he cannot follow a worksheet.", "Leo's spelling is at the 2nd percentile, so others cannot read what he writes."]}),
    Small("diagnosis-and-effect", N, LEO, "bullets", {"B": ["Leo is autistic.", "Leo takes words literally, so he is hurt by jokes.", "Leo cannot bear the bell and hides from it."]}),
    Small("summary-first", N, LEO, "cards", {"B": lines(Sub("Summary"), "Leo speaks in short phrases and reads few words.", Sub("Needs"), *LEO.sections["B"])}),
    Small("strength-and-need", N, LEO, "two-line", {"B": lines(Sub("Strengths"), "Leo is proud of the ten words that he reads by sight.", Sub("Needs"), *LEO.sections["B"])}),
    Small("c-and-b", N, MINA, "letter-cells", {"B": lines(*MINA.sections["B"], "In a noisy room Mina misses the beginning of what is said and does the wrong thing.")}),
    Small("two-instructions", N, LEO, "plain", {"B": ["Leo follows one instruction at a time and forgets the second, so his work is unfinished.", "Leo does not start a task until an adult has said his name, and loses ten minutes."]}),
    Small("eat-and-dress", N, MINA, "text", {"B": ["Mina needs help from an adult with every stage of dressing and is last to the playground.", "Mina needs help from an adult with every stage of eating and is last to finish lunch."]}),
    Small("two-places", N, RAFE, "part", {"B": ["Rafe leaves the workshop when the machines start and misses the task.", "Rafe will not enter the dining hall because of the smell and eats nothing."]}),
)
PROVISION = (
    Small("two-outcomes", P, LEO, "prose", {"F": lines(*LEO.sections["F"], "Leo will practise his own word cards with the teaching assistant each morning for 15 minutes.")}, _found(P)),
    Small("table-again", P, LEO, "form", {"F": [Rows(_HOW, (
        ("Precision teaching of sight words", "Teaching assistant", "Daily", "10 minutes"), ("Colourful semantics in sentences of four words", "Speech and language therapy assistant", "Weekly", "30 minutes"),
        ("Precision teaching: sight words", "TA", "Every day", "10 minutes")))]}, _found(P)),
    Small("mentor-twice", P, RAFE, "bullets", {"F": lines(*RAFE.sections["F"], "On Mondays and Thursdays the mentor will meet Rafe for 20 minutes and plan breaks.")}, _found(P)),
    Small("ladder", P, ADA, "cards", {"F": lines(*ADA.sections["F"], "Worry ladder with the school counsellor, 40 minutes, Tuesdays.")}, _found(P)),
    Small("areas", P, LEO, "letter-cells", {"F": lines(Sub("Communication"), "Lego-based therapy: teaching assistant, twice a week for 30 minutes.", Sub("Social"),
          "The teaching assistant will run Lego-based therapy for Leo and two others, 30 minutes, twice a week.")}, _found(P)),
    Small("length-left-out", P, LEO, "form", {"F": [Rows(_HOW, (
        ("Picture cards for the words of the next history and geography unit, made by the teacher of the deaf, gone through before the lessons", "Teaching assistant", "Three times a week", ""),
        ("Going through history and geography words on picture cards before the unit", "Teaching assistant", "3 x weekly", "20 minutes")))]}, _found(P)),
    Small("frequency-left-out", P, ADA, "cards", {"F": ["The physiotherapy assistant will lead core strength and balance work on the wobble cushion and the therapy ball for 30 minutes.",
          "Wobble cushion and therapy ball work for balance: physiotherapy assistant, 30 minutes, Mondays."]}, _found(P)),
    # sound
    Small("length-left-out-other-days", P, LEO, "form", {"F": [Rows(_HOW, (
        ("Picture cards for the words of the next history unit, gone through before the lessons", "Teaching assistant", "Three times a week", ""),
        ("Picture cards for the words of the last history unit, sorted after the test", "Teaching assistant", "Once a term", "20 minutes")))]}),
    Small("same-session", P, LEO, "prose", {"F": lines(*LEO.sections["F"], "In the same session the teaching assistant will read with Leo, 15 minutes every morning, and write one sentence.")}),
    Small("other-content", P, LEO, "form", {"F": [Rows(_HOW, (
        ("Visual timetable of the day", "Class teacher", "Daily", "5 minutes"), ("Visual strip for washing hands", "Teaching assistant", "Daily", "5 minutes"), ("Visual timer for waiting", "Class teacher", "Daily", "5 minutes")))]}),
    Small("subjects", P, LEO, "bullets", {"F": ["The teaching assistant will pre-teach five words of the science lesson, ten minutes before each.", "The teaching assistant will pre-teach five words of the history lesson, ten minutes before each."]}),
    Small("training-and-session", P, MINA, "cards", {"F": ["The therapist will train the key person in Makaton for one hour in September.", "The key person will sign with Makaton in all play and routines."]}),
    Small("programme-and-review", P, ADA, "letter-cells", {"F": ["A learning support assistant will lead Ada's stretches for 15 minutes every morning.", "The physiotherapist will review Ada's stretches once a term for 30 minutes."]}),
    Small("a-further-hour", P, LEO, "two-line", {"F": ["The speech therapist will work on four-word sentences for 30 minutes a week.", "A further 30 minutes a week of four-word sentences with the speech therapist is for his group."]}),
    Small("read-and-spell", P, LEO, "plain", {"F": ["The teaching assistant will lead precision teaching of reading for 10 minutes a day.", "The teaching assistant will lead precision teaching of spelling for 10 minutes a day."]}),
    Small("f-and-g", P, ADA, "side", {"G": ["The community physiotherapist will check Ada's splints once every half term."], "F": ["An assistant will walk with Ada to each lesson.", "The counsellor will see Ada every Tuesday for 40 minutes."]}),
    Small("breaks", P, RAFE, "part", {"F": ["The mentor will take Rafe for a movement break of five minutes in each practical lesson.", "The tutor will give Rafe a rest break of five minutes in each examination."]}),
)
LENGTH = (
    Small("very-long", L, LEO, "prose", {"B": _LONG}, _found(L)),
    Small("very-long-form", L, LEO, "form", {"B": _LONG}, _found(L)),
    Small("very-long-table", L, LEO, "cards", {"B": [Rows(("Area", "Needs"), tuple(("Learning", text) for text in _LONG))]}, _found(L)),
    Small("long-f-only", L, LEO, "bullets", {"F": _LONG}),
    Small("just-under", L, LEO, "two-line", {"B": _LONG[:70]}),
    Small("short", L, LEO, "side"),
)
_SAME_NEED = (
    ('Leo has difficulty with turn-taking and snatches toys from other children, who then leave.', 'He finds sharing and waiting for a turn hard and will snatch toys.'),
    ('Leo becomes anxious about changes to his routine and hides under the table until the lesson is over.', 'Unexpected changes make Leo anxious and he hides under tables.'),
    ("Leo's handwriting is slow and tiring, so he writes two lines in a lesson.", 'Leo tires when writing and produces only two lines in each lesson.'),
    ('Leo is sensitive to loud noise and covers his ears in assembly.', 'In assembly Leo covers his ears because he cannot bear the noise.'),
    ('Leo needs an adult to help him with the toilet and is wet by lunchtime.', 'Leo is not continent and needs help with toileting.'),
    ('Leo has a limited vocabulary and uses the same ten words.', "Leo's expressive vocabulary is limited to ten words."),
    ('Leo hits other children when they come close to his things, about twice a day, and they no longer ask him to play.', 'When peers approach his belongings Leo may lash out and strike them, so he is left out of games.'),
    ('Leo does not sleep through; he wakes three times a night and is too tired to learn until eleven.', "Leo's sleep is broken by waking in the night, which leaves him exhausted in the morning."),
    ('Leo chews his sleeves and collar until they are wet, and then is sore and cross.', 'He has a habit of chewing clothing (cuffs, collar, sleeves), which makes his chin sore.'),
    ('Leo cannot tell the time or handle coins and is short-changed at the tuck shop.', 'Money and time are not understood: Leo hands over any coins he has at the tuck shop.'),
    ('He bolts from the classroom when asked to write and has twice reached the car park.', 'Leo runs out of class during writing tasks and has been found in the car park, which puts him at risk.'),
    ('Leo takes language literally and misses jokes and sarcasm, so he is often hurt by what friends say.', 'Figurative language, sarcasm and jokes are taken literally by Leo, and he is upset by his friends.'),
    ('Leo cannot manage buttons, zips or laces and is last to be ready for PE.', 'Fastenings such as zips, buttons and shoelaces are beyond Leo, so he is late for PE.'),
    ('In the dining hall Leo cannot bear the smell of food and eats nothing until home time.', 'Leo does not eat lunch at school because food smells in the dining hall make him retch.'),
    ('Leo will eat only toast, crisps and plain pasta, and has lost weight.', 'His diet is restricted to toast, crisps and pasta; his weight is falling.'),
    ('He finds the change from one activity to another hard and may lie on the floor for ten minutes.', 'Transitions between activities are a problem: Leo drops to the floor and cannot be moved for ten minutes.'),
    ("Leo's pencil grip is weak and his letters run over the line, so his writing cannot be read.", 'Handwriting is illegible as Leo holds his pencil weakly and does not keep letters on the line.'),
    ('Leo talks at length about trains and does not notice when others are bored, so they walk off.', 'Conversation is one-sided: Leo will speak about trains for as long as he is allowed and peers lose interest and walk away.'),
)
_OTHER_NEED = (
    ('Leo becomes anxious about changes to his routine and hides under the table.', 'Leo becomes angry when he loses a game and hides his work.'),
    ("Leo's handwriting is slow and tiring, so he writes two lines in a lesson.", "Leo's reading is slow and he tires of books after two pages."),
    ('Leo cannot sit in assembly because of the noise.', 'Leo cannot eat in the dining hall because of the smell and the noise.'),
    ('Leo has no friends in his class.', 'Leo argues with his friends at Scouts and is left out of games.'),
    ('Leo has a limited vocabulary and uses ten words.', 'Leo understands few words and looks at his friends to know what to do.'),
    ('Leo cannot count beyond ten.', 'Leo cannot write his name beyond the first three letters.'),
    ("Leo's attention lasts five minutes in class, so he finishes little.", "Leo's attention wanders when two people talk, so he loses the thread."),
    ('Leo needs help with dressing and is last out to play.', 'Leo needs help with cutting food and eats little.'),
    ('Leo has hearing loss in his left ear and misses speech from that side.', 'Leo has vision loss in his left eye and bumps into things on that side.'),
    ("Leo's working memory is weak, so he forgets what he was going to write.", "Leo's processing is slow, so he is still working when others have finished."),
    ('Leo hits other children when they come close to his things, about twice a day.', 'Leo hits himself on the head when he is asked to stop, and has bruises.'),
    ('In the dining hall Leo cannot bear the noise and puts his hands over his ears.', 'In the dining hall Leo spills his drink and needs help to carry his tray.'),
    ('Leo chews his sleeves and collar until they are wet.', 'Leo cannot put on his jumper: his head goes into the sleeves.'),
    ('He bolts from the classroom when asked to write.', 'When asked to write Leo holds his pencil in his fist and tires after a line.'),
    ('Leo takes language literally and misses jokes.', 'Leo does not understand questions with why or how, and gives answers that do not fit.'),
    ('Leo wakes three times a night and is too tired to learn until eleven.', 'Leo falls asleep after a seizure and misses the lessons of that morning.'),
    ('Leo leaves the classroom when the fire bell rings and hides in the toilets.', 'Leo will not use the toilets at school and is wet or sore when he gets home.'),
    ('Leo cannot follow two-step instructions in the classroom, so begins the wrong task.', 'Leo cannot read the instructions on a worksheet, so begins the wrong task.'),
    ('In PE Leo cannot catch a ball or hop, and is not picked for teams.', 'In PE Leo becomes anxious when he has to change and hides in the toilets.'),
    ('Leo is anxious before tests and is sick on the morning of them.', 'Leo is anxious in crowds and will not go into assembly.'),
    ('Leo needs an adult beside him near roads, as he runs off after dogs.', 'Leo is frightened of dogs and will not walk past the park on the way to school.'),
    ('Leo speaks in sentences of three words, so others guess what he means.', "Leo's sentences in writing are of three words, so his stories are hard to follow."),
)
_SAME_PROVISION = (
    ('Zones of Regulation: the ELSA will meet Leo for 30 minutes every week.', 'Weekly 30-minute ELSA session on the Zones of Regulation.'),
    ('The teaching assistant will deliver a phonics programme (Bearing Away) for 20 minutes a day.', 'Bearing Away phonics, 20 minutes daily with a TA.'),
    ('Sensory circuit each morning for 15 minutes, led by the teaching assistant.', "The teaching assistant will lead Leo's sensory circuit for 15 minutes every morning before lessons."),
    ('The speech and language therapist will see Leo for 45 minutes, six times a year, to work on sentence structure.', 'Six sessions a year of 45 minutes with a speech and language therapist on sentence structure.'),
    ('A visual timetable will be used with Leo throughout the school day by the teaching assistant, who takes off each picture when it is done.', "Leo's teaching assistant will use a visual timetable throughout the school day, taking off each picture when it is done."),
)
_OTHER_PROVISION = (
    ('The ELSA will meet Leo for 30 minutes every week to practise the Zones of Regulation.', 'The ELSA will meet Leo for 30 minutes every week to practise joining a game.'),
    ('The speech and language therapist will see Leo for 45 minutes, six times a year, to work on sentence structure.', 'The speech and language therapist will train the teaching assistant for 45 minutes, six times a year.'),
    ('The teaching assistant will pre-teach vocabulary for 10 minutes before each science lesson.', 'The teaching assistant will go over vocabulary for 10 minutes after each science lesson with his word map.'),
    ("The SENCO will meet Leo's parents once a term for 30 minutes.", 'The SENCO will meet the therapists once a term for 30 minutes.'),
    ('The teaching assistant will play turn-taking games with Leo and one friend for 15 minutes a day.', 'The teaching assistant will play sound games with Leo for 15 minutes a day.'),
    ('Movement break of five minutes every hour with the teaching assistant.', 'Toilet break every hour with the teaching assistant, five minutes.'),
    ('The teaching assistant will support Leo in mathematics for five hours a week with number lines.', 'The teaching assistant will support Leo in English for five hours a week with sentence frames.'),
    ('The occupational therapist will review the sensory diet once a term for an hour.', 'The teaching assistant will carry out the sensory diet three times a day for ten minutes.'),
)
_LAYOUTS = ("prose", "form", "bullets", "cards", "two-line", "letter-cells", "plain", "part")
_PAIRS = (("same", N, "B", _SAME_NEED), ("other", N, "B", _OTHER_NEED), ("same", P, "F", _SAME_PROVISION), ("other", P, "F", _OTHER_PROVISION))
PAIRS = tuple(
    Small(f"{kind}-{number}", rule, LEO, _LAYOUTS[number % 8], {section: pair}, _found(rule) if kind == "same" else {})
    for kind, rule, section, pairs in _PAIRS
    for number, pair in enumerate(pairs)
)
PLANS = (*NEEDS, *PROVISION, *LENGTH, *PAIRS)
