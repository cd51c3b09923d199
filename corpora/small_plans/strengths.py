"""Plans for ``missing-strengths`` and ``strength-contradicts-need``."""

from __future__ import annotations

from small_plans.children import ADA, LEO, MINA, RAFE
from small_plans.small import Ask, Lines, Rows, Small, Sub, lines

M, S = "missing-strengths", "strength-contradicts-need"


def _found(rule: str, times: int = 1) -> dict[str, tuple[str, ...]]:
    return {rule: ("*",) * times}


def _both(strengths: tuple[str, ...], needs: tuple[str, ...]) -> dict[str, Lines]:
    return {"B": lines(Sub("Strengths"), *strengths, Sub("Needs"), *needs)}


_TALK, _LEARN = "Communication and interaction", "Cognition and learning"
STRENGTHS = (
    Small("needs-only", M, LEO, "prose", {}, _found(M)),
    Small("needs-only-form", M, MINA, "form", {}, _found(M)),
    Small("needs-only-side", M, ADA, "side", {}, _found(M)),
    Small("one-area-without", M, LEO, "bullets", {"B": lines(
        Sub(_TALK), "Leo chats to everyone about diggers.", "Leo speaks in two-word phrases, so other children often walk away.",
        Sub(_LEARN), "Leo reads ten words by sight and cannot yet follow the books that his class reads.")}, _found(M)),
    Small("strengths-none-recorded", M, RAFE, "cards", {"B": lines(Sub("Strengths"), "None recorded.", Sub("Needs"), *RAFE.sections["B"])}, _found(M)),
    Small("only-can-of-behaviour", M, RAFE, "two-line", {"B": ["Rafe can become aggressive when the noise goes up and loses a third of each lesson.", "He can only plan a journey with a mentor."]}, _found(M)),
    Small("area-rows", M, LEO, "letter-cells", {"B": [Rows(("Area", "Strengths", "Needs"), (
        (_TALK, "Leo is a friendly boy who greets everybody.", "Leo speaks in two-word phrases, so other children walk away."),
        (_LEARN, "-", "Leo reads ten words by sight and cannot follow the class book.")))]}, _found(M)),
    # sound
    Small("heads-up", M, LEO, "prose", _both(("Leo is kind to younger children and never forgets a face.",), tuple(map(str, LEO.sections["B"])))),
    Small("mixed-sentences", M, LEO, "form", {"B": ["Leo can follow a story with pictures, but not without.", "He enjoys numbers; he reads ten words by sight."]}),
    Small("each-area", M, LEO, "bullets", {"B": lines(
        Sub(_TALK), "Leo is sociable and loves to make others laugh.", "Leo speaks in two-word phrases, so other children often walk away.",
        Sub(_LEARN), "He knows every make of digger and has a good memory for where things are.", "Leo reads ten words by sight.")}),
    Small("general-block", M, LEO, "cards", {"B": lines(
        Sub("Leo's strengths"), "Leo is funny, strong and good with tools.", Sub(_TALK), "Leo speaks in two-word phrases, so others walk away.",
        Sub(_LEARN), "Leo reads ten words by sight and cannot follow the class book.")}),
    Small("what-goes-well", M, ADA, "two-line", {"B": [Ask("What goes well?", "Ada swims 50 metres and writes match reports that her friends read."), *ADA.sections["B"]]}),
    Small("area-with-no-needs", M, LEO, "plain", {"B": lines(
        Sub(_TALK), "Leo is sociable and makes others laugh.", "Leo speaks in two-word phrases, so other children walk away.", Sub("Sensory and physical"), "No needs were identified.")}),
    Small("rows-with-both", M, LEO, "letter-cells", {"B": [Rows(("Area", "Strengths", "Needs"), (
        (_TALK, "Leo is a friendly boy who greets everybody.", "Leo speaks in two-word phrases, so other children walk away."),
        (_LEARN, "He counts to 20 and sorts by colour.", "Leo reads ten words by sight and cannot follow the class book.")))]}),
    Small("text-first-line", M, RAFE, "text", {"B": lines("Rafe is a caring young man with a real talent for mending bicycles.", *RAFE.sections["B"])}),
    Small("unlabelled-areas", M, LEO, "part", {"B": lines(
        Sub(_TALK), "Leo uses gesture and a few signs well. He speaks in two-word phrases, so others walk away.",
        Sub(_LEARN), "Leo likes to be read to. He reads ten words by sight.")}),
)
CONTRADICTIONS = (
    Small("reader", S, LEO, "prose", _both(("Leo is a fluent reader who devours chapter books.",), ("Leo cannot read simple words of three letters, so he follows no text in class.",)), _found(S)),
    Small("night", S, MINA, "form", _both(("Mina sleeps soundly and wakes up cheerful.",), ("Mina's sleep is very broken, so she is too tired to learn before ten.",)), _found(S)),
    Small("popular", S, ADA, "bullets", _both(("Ada is popular and has a wide circle of friends.",), ("Ada does not have any friends and eats alone.",)), _found(S)),
    Small("plate", S, MINA, "cards", _both(("Mina eats a wide range of food and asks for more.",), ("Mina has a very restricted diet of five dry foods and is hungry by noon.",)), _found(S)),
    Small("coat", S, LEO, "two-line", _both(("Leo dresses himself independently after PE.",), ("Leo needs an adult to dress him after PE, and misses the start of the next lesson.",)), _found(S)),
    Small("focus", S, RAFE, "letter-cells", _both(("Rafe has excellent concentration.",), ("Rafe is highly distractible and leaves most of his work unfinished.",)), _found(S)),
    Small("admired-in-a", S, RAFE, "plain", {"A": lines(Sub("What people like and admire about me"), "He is always calm with other people and never loses his temper.", *RAFE.sections["A"]),
          "B": ["Rafe knows bikes inside out.", "Rafe hits other students and has been sent home six times."]}, _found(S)),
    Small("traffic", S, RAFE, "text", _both(("Rafe has a good awareness of danger and is sensible outdoors.",), ("Rafe has no sense of danger and steps out in front of cars.",)), _found(S)),
    Small("talks", S, MINA, "part", _both(("Mina's speech is clear and easy to follow.",), ("Mina's speech is largely unintelligible, so her friends give up.",)), _found(S)),
    # sound
    Small("likes-books", S, LEO, "prose", _both(("Leo loves books and being read to.",), ("Leo cannot yet read, and copies his neighbour.",))),
    Small("decodes-not-understands", S, LEO, "form", _both(("Leo reads fluently.",), ("Leo does not understand what he has read and cannot answer questions on it.",))),
    Small("far-walks", S, ADA, "bullets", _both(("Ada walks independently indoors.",), ("Ada cannot walk more than fifty metres, so she arrives late at lessons.",))),
    Small("home-and-school", S, MINA, "cards", _both(("At home Mina sleeps well in her parents' bed.",), ("Mina wakes several times a night in her own bed and is tired in class.",))),
    Small("with-help", S, LEO, "two-line", _both(("Leo concentrates well when he works with a friend.",), ("Leo cannot concentrate in whole-class lessons and misses what is taught.",))),
    Small("friends-partly", S, ADA, "letter-cells", _both(("Ada has two close friends, Bo and Til.",), ("Ada finds it hard to join new groups and plays alone when Bo and Til are away.",))),
    Small("sister", S, LEO, "plain", _both(("Leo's sister sleeps well and so Leo is calm in the evening.",), ("Leo wakes most nights and is tired at school.",))),
    Small("sum-and-money", S, RAFE, "text", _both(("Rafe is good at mental arithmetic.",), ("Rafe cannot yet use money in a shop, because he panics in the queue.",))),
    Small("two-languages", S, MINA, "part", _both(("Mina speaks in full sentences in Polish.",), ("Mina uses single words in English, so other children do not follow her.",))),
    Small("memory-kinds", S, LEO, "side", {"B": ["Leo has a good memory for places. Leo speaks in two-word phrases.", "Leo's working memory is weak, so he forgets the second of two instructions."]}),
    Small("enjoys-company", S, RAFE, "prose", _both(("Rafe enjoys being with other young people.",), ("Rafe has no friends at college and eats alone.",))),
)
_OPPOSED = (
    ('Leo is an avid and capable reader for his age.', 'Leo is unable to decode three-letter words, so the worksheets mean nothing to him.'),
    ('Leo has a healthy appetite and will eat anything.', 'Leo eats only crisps, bread and bananas, and is tired by noon.'),
    ('Leo has lots of friends.', 'Leo has no friendships and is alone at play.'),
    ('He is able to toilet himself.', 'He is still in nappies and misses play when he is changed.'),
    ('Leo is toilet trained.', 'Leo wears pads and needs changing three times a day.'),
    ('Leo can dress and undress without help.', 'Leo cannot dress himself and misses the start of PE.'),
    ('Leo manages change well.', 'Any change of routine causes great distress and he loses the lesson.'),
    ('Leo speaks clearly.', "Strangers cannot understand Leo's speech, so he gives up."),
    ('Good attention to detail and can sustain concentration for long periods.', "Leo's attention span is very short, about two minutes."),
    ('Leo is a gentle boy who never hurts anyone.', 'Leo bites other children several times a week, and they avoid him.'),
    ('He is an independent learner.', 'He cannot work without an adult beside him.'),
    ('Leo sleeps through the night.', 'Leo is up several times each night and comes to school tired.'),
    ("Leo's expressive vocabulary is a strength.", 'Leo has very limited vocabulary and cannot name everyday things.'),
    ('Leo has excellent attendance and loves school.', "Leo's attendance is 48% because he is too anxious to come in."),
    ("Leo's handwriting is neat.", "Leo's handwriting is illegible and his work cannot be marked."),
    ('Leo follows instructions well.', 'Leo is unable to follow simple instructions and does the wrong thing.'),
    ('Leo has a strong sense of danger.', 'Leo does not recognise danger and runs into the road.'),
    ('Leo copes well with transitions between lessons.', 'Transitions between lessons are extremely difficult for Leo, and he loses ten minutes of each.'),
    ('Leo manages his own personal care.', 'Leo is dependent on adults for all his personal care, which takes his from play.'),
    ('Leo travels to college by bus on his own.', 'Leo cannot use public transport alone, so he never sees his friends in town.'),
    ('Leo has age-appropriate receptive language.', "Leo's receptive language is significantly delayed, so he does not follow stories."),
    ('His fine motor skills are a strength.', 'Leo has weak fine motor skills and gives up on writing.'),
    ('Leo has good self-esteem.', 'Leo has low self-esteem and tears up his work.'),
    ('Leo is a confident swimmer and has excellent balance.', 'Leo has poor balance and falls off benches.'),
    ('Leo waits his turn patiently.', 'Leo finds it hard to wait and pushes to the front.'),
    ('Leo sleeps well.', 'Leo does not sleep well and is tired each morning.'),
    ('Leo is very sociable and makes friends easily.', 'Leo struggles to make friends and spends breaks alone.'),
    ('Good working memory.', "Leo's working memory is poor, so he forgets what he was going to write."),
    ('Leo separates from Mum happily each morning.', 'Leo cries for twenty minutes when Mum leaves and misses the start of the day.'),
)
"""Strengths, each with the need that it contradicts."""
_BOTH_SO = (
    ('Leo enjoys stories.', 'Leo cannot yet read and copies his neighbour.'),
    ('Leo has good friends in his class.', 'Leo finds it hard to keep up with changes in friendship groups and is hurt.'),
    ('Leo is calm at home.', 'Leo hits other children when the room is loud.'),
    ('Leo eats well at home.', 'Leo eats only bread at school and is hungry.'),
    ('Leo has an excellent memory for songs.', 'Leo forgets instructions within a minute and does not finish.'),
    ('Leo has good understanding of routines.', 'Leo does not understand spoken instructions and copies others.'),
    ('Leo walks and runs.', 'Leo cannot walk to school because he has no sense of danger.'),
    ('Leo can write his name.', 'Leo cannot write a sentence, so his ideas are lost.'),
    ('Leo counts to 20.', 'Leo cannot count in tens and gets stuck in money work.'),
    ('Leo has good gross motor skills.', 'Leo has poor fine motor skills and cannot hold a pencil for long.'),
    ('Leo concentrates well on jigsaws that he has chosen.', "Leo's attention in lessons is short and he misses what is taught."),
    ('Leo is popular with younger children.', 'Leo has no friends of his own age.'),
    ('Leo makes good eye contact with people he knows.', 'Leo avoids eye contact with strangers and they think he is not listening.'),
    ('Leo speaks in full sentences.', "Leo's speech is unclear and others do not follow."),
    ('Leo reads fluently.', "Leo's reading comprehension is weak and he cannot answer questions on a text."),
    ('Leo is independent in dressing.', 'Leo needs help with buttons and laces and is last out to play.'),
    ('Leo follows instructions well.', 'Leo does not follow instructions given to the whole class and waits to be told again.'),
    ('Leo has good vocabulary for animals.', 'Leo has limited vocabulary and cannot name feelings.'),
    ('Leo has good gross motor skills and loves football.', 'Leo has weak core strength and slumps at the table.'),
    ('Leo has two good friends.', 'Leo finds it hard to make new friends and plays alone when they are away.'),
    ('Leo reads well with coloured overlays.', 'Leo cannot read small print and tires after a page.'),
    ('Leo works independently on tasks he has practised.', 'Leo cannot start a new task without an adult and waits.'),
    ('Leo is a confident boy who loves to dance.', 'Leo lacks confidence in maths and will not try.'),
    ('Leo has strong visual memory.', 'Leo has poor auditory memory and forgets spoken lists.'),
    ('Leo feeds himself finger foods.', 'Leo cannot use a knife and fork and is last to finish.'),
    ('Leo can regulate his emotions with his sensory box.', 'Leo cannot regulate his emotions and hits out.'),
    ('Leo enjoys a good range of foods at home.', 'Leo refuses school lunches and is hungry in the afternoon.'),
    ('Leo speaks clearly in single words.', "Leo's speech is unclear in sentences and other children give up."),
    ('Leo is able to attend for ten minutes in play.', "Leo's attention is short in adult-led work and he leaves."),
    ('Leo dresses himself.', 'Leo cannot do up buttons and is last to the playground.'),
    ('Leo is toilet trained by day.', 'Leo is in pads at night, and is embarrassed at sleepovers.'),
    ('Leo has good attendance.', 'Leo is late on most mornings and misses registration.'),
    ('Leo has good relationships with adults.', 'Leo does not have a friend in his class.'),
    ('Leo can wait for a minute with a timer.', 'Leo cannot wait and grabs.'),
    ('Leo writes good stories on a laptop.', "Leo's handwriting is illegible, so nobody can read his work."),
    ('Leo spells phonetically.', 'Leo cannot spell irregular words, so his work is hard to read.'),
    ('Leo is good at maths.', 'Leo cannot count money and is given the wrong change.'),
    ('Leo has a good sense of humour and knows his road safety rules.', 'Leo has no sense of danger near water.'),
    ('Leo has normal hearing.', 'Leo does not hear what is said over noise, because he does not attend.'),
)
"""Strengths, each with a need that may be so as well."""
_LAYOUTS = ("prose", "form", "bullets", "cards", "two-line", "letter-cells", "plain", "part")
PAIRS = tuple(
    Small(f"{kind}-{number}", S, LEO, _LAYOUTS[number % 8], _both((strength,), (need,)), found)
    for kind, pairs, found in (("opposed", _OPPOSED, _found(S)), ("both-so", _BOTH_SO, {}))
    for number, (strength, need) in enumerate(pairs)
)
PLANS = (*STRENGTHS, *CONTRADICTIONS, *PAIRS)
