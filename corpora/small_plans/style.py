"""Plans for ``repetitive-openings``, ``hard-to-read`` and ``mixed-style``."""

from __future__ import annotations

from small_plans.children import ADA, LEO, MINA, RAFE
from small_plans.small import Child, Line, Small, added

OPENINGS = "repetitive-openings"
HARD = "hard-to-read"
MIXED = "mixed-style"

_HARD = (
    "Assessment utilising standardised instruments demonstrates considerable discrepancy between verbal comprehension abilities and processing efficiency, which consequently "
    "compromises the acquisition of foundational literacy competencies across curricular domains. Additionally, executive functioning difficulties, particularly concerning inhibitory "
    "control and cognitive flexibility, substantially exacerbate underlying attentional vulnerabilities whenever environmental stimulation becomes excessive or organisational expectations "
    "are insufficiently differentiated. Furthermore, phonological processing inefficiencies, operating simultaneously with diminished working memory capacity, necessitate considerable "
    "repetition and systematically graduated instructional sequences if generalisation of newly established understanding is to be accomplished satisfactorily within mainstream educational environments. "
    "Accordingly, interdisciplinary collaboration remains indispensable, ensuring that environmental adaptations, individualised instructional modifications and therapeutic intervention "
    "arrangements are implemented consistently."
)
_PLAIN = (
    "Most days start well. There is a picture list by the door, and the class walks in with one friend at a time. By ten the noise has grown, and then things get hard: pens are thrown, "
    "books are torn and the rest of the morning is lost. After lunch it is calm again. Two things help. One is a short walk with the dog from the office. The other is to know in good time "
    "that a change is on the way. At home it is much the same. Meals are fine, baths are fine, but a visit to a shop is often too much. Nan has found that a list with a pen to tick "
    "each thing off makes the trip work, and she would like the school to try the same on the day of the big walk."
)


def _faulty(rule: str, name: str, child: Child, layout: str, **more: str | list[Line]) -> Small:
    return Small(name, rule, child, layout, added(child, **more), {rule: ("*",)})


def _sound(rule: str, name: str, child: Child, layout: str, **more: str | list[Line]) -> Small:
    return Small(name, rule, child, layout, added(child, **more))


_NOTES: list[Line] = ["Poor attention", "Limited vocabulary, two-word phrases", "Difficulties with turn-taking", "Reading age 5 years 2 months", "Weak fine motor skills"]
_SENTENCES: list[Line] = [
    "When the class is asked to write, the pencil is held so tightly that the hand aches.", "Noise in the hall is so hard to bear that lunch is left on the plate.",
    "Other children are watched from the fence, because nobody knows how to join in.", "New words are lost by the next morning and must be taught again.",
]

PLANS = (
    # repetitive-openings: faulty
    _faulty(OPENINGS, "one-paragraph", LEO, "prose", B="Leo likes music. Leo has a short memory. Leo can count to ten. Leo needs pictures to follow a story."),
    _faulty(OPENINGS, "pronoun", ADA, "bullets", B="She tires quickly. She drops her pen. She leaves work undone. She cries when she is hurried."),
    _faulty(OPENINGS, "over-paragraphs", MINA, "prose", B=["Mina does not point.", "Mina has few words.", "Mina can match colours.", "Mina hides when it is loud."]),
    _faulty(OPENINGS, "health", RAFE, "form", C="Rafe coughs at night. Rafe uses a spacer. Rafe sees a nurse. Rafe misses sport in winter."),
    _faulty(OPENINGS, "care", ADA, "two-line", D="Ada needs help to wash. Ada needs help to dress. Ada needs help with stairs. Ada needs a seat in the bath."),
    # repetitive-openings: sound
    _sound(OPENINGS, "three-only", LEO, "prose", B="His voice is soft. Leo likes music. Leo has a short memory. Leo can count to ten. With pictures he follows a story."),
    _sound(OPENINGS, "own-words", RAFE, "bullets", A="I like bikes. I like oil. I like my tutor. I like quiet. I like rain."),
    _sound(OPENINGS, "quoted", MINA, "form", A="Mum said: “Mina sings. Mina laughs. Mina runs. Mina jumps.”"),
    _sound(OPENINGS, "outcomes", LEO, "text", E=["By July 2026 Leo will count to 20.", "By July 2026 Leo will cut out a circle.", "By July 2026 Leo will tie his laces."]),
    _sound(OPENINGS, "changed", ADA, "cards", B="Ada tires quickly. Her pen drops. Ada leaves work undone. When hurried, she cries. Ada hides."),
    _sound(OPENINGS, "articles", RAFE, "two-line", B="The noise hurts. The lights flicker. The bell shocks him. The crowd pushes."),
    _sound(OPENINGS, "provision", MINA, "cards", F=["The key person will sing with Mina for five minutes a day.", "The key person will point with Mina for five minutes a day."]),
    _sound(OPENINGS, "family-we", LEO, "plain", A="We love his laugh. We walk by the sea. We worry at night. We hope for a friend."),
    # hard-to-read: faulty
    _faulty(HARD, "needs", LEO, "prose", B=_HARD),
    _faulty(HARD, "health", ADA, "form", C=_HARD),
    _faulty(HARD, "background", RAFE, "cards", A="The background follows. " + _HARD),
    _faulty(HARD, "provision", MINA, "text", F=_HARD),
    _faulty(HARD, "bold", RAFE, "bold", D=_HARD),
    # hard-to-read: sound
    _sound(HARD, "plain", LEO, "prose", B=_PLAIN),
    _sound(HARD, "short", ADA, "bullets", B=_HARD.split(". ", maxsplit=1)[0] + "."),
    _sound(HARD, "own-words", RAFE, "form", A="“" + _HARD + "”"),
    _sound(HARD, "plain-story", MINA, "cards", A=_PLAIN),
    _sound(HARD, "names-of-services", LEO, "text", F="The Northmere Children and Young People's Community Occupational Therapy Service will visit each term for one hour."),
    _sound(HARD, "list", ADA, "prose", B="Leaves the table; drops food; needs a beaker; " * 14 + "sits on a wedge."),
    _sound(HARD, "long-plain", RAFE, "plain", D=_PLAIN),
    _sound(HARD, "references", MINA, "two-line", K=_HARD),
    # mixed-style: faulty
    _faulty(MIXED, "notes-and-sentences", LEO, "bullets", B=[*_NOTES, *_SENTENCES]),
    _faulty(MIXED, "turn-about", ADA, "prose", B=[line for pair in zip(_NOTES, _SENTENCES, strict=False) for line in pair]),
    _faulty(MIXED, "bullet-run", MINA, "bullets", B=[f"{text} {more}" for text in _SENTENCES for more in (
        "It happens at home too.", "It is worse in winter.", "It takes an hour to settle.", "It stops the work of the table.")]),
    _faulty(MIXED, "health-notes", RAFE, "part", C=["Asthma since 2010", "Blue inhaler, two puffs", "Allergy to dust", "Poor sleep", *_SENTENCES]),
    _faulty(MIXED, "form-cell", RAFE, "form", B=[*_SENTENCES, *_NOTES]),
    # mixed-style: sound
    _sound(MIXED, "sentences", LEO, "bullets", B=_SENTENCES),
    _sound(MIXED, "notes", MINA, "bullets", C=_NOTES),
    _sound(MIXED, "one-note", ADA, "prose", B=["Poor sleep", *_SENTENCES]),
    _sound(MIXED, "strengths", RAFE, "part", B=["Good humour", "Quick hands", *_SENTENCES]),
    _sound(MIXED, "provision-rows", LEO, "text", F=["Daily reading, ten minutes, teaching assistant", "The teacher will check his cards each Monday."]),
    _sound(MIXED, "likes", MINA, "bullets", A=["Bubbles", "The sea", "Trains", "Toast", "My blanket", "I like it when we sing.", "I want to go on a boat.", "I hate wind.", "I love Nan."]),
    _sound(MIXED, "outcomes", ADA, "prose", E=["Stairs in two minutes by July 2026", "By July 2026 Ada will pour her own drink each day."]),
    _sound(MIXED, "advice-list", RAFE, "bullets", K=_NOTES),
)
