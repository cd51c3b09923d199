"""Plans for ``pronoun-mismatch``: one child called he and she, and pronouns that are somebody else's."""

from __future__ import annotations

from small_plans.children import ADA, LEO, MINA, RAFE
from small_plans.small import Child, Line, Small, Sub, added

R = "pronoun-mismatch"


def _faulty(name: str, child: Child, layout: str, found: tuple[str, ...], **more: str | list[Line]) -> Small:
    return Small(name, R, child, layout, added(child, **more), {R: found})


def _sound(name: str, child: Child, layout: str, **more: str | list[Line]) -> Small:
    return Small(name, R, child, layout, added(child, **more))


def _unlabelled(name: str, child: Child, layout: str, label: str, front: list[Line], **more: str | list[Line]) -> Small:
    """The child's name with no label on the first page, or nowhere on it."""
    return Small(name, R, child, layout, {"front": front, **added(child, **more)}, {R: ("*",)}, fields={label: ""})


PLANS = (
    # faulty
    _unlabelled("name-on-a-line", LEO, "prose", "Name", ["Leo Farthing"], B="Leo holds his pencil in his fist, so she tires after one line."),
    _unlabelled("name-in-capitals", ADA, "bullets", "Child's name", ["ADA OKELLO"], F="The learning support assistant will carry his bag up the stairs before each lesson."),
    _unlabelled("parent-on-a-line", MINA, "form", "Full name", ["Teresa Castell", "Mina Castell"], A="Mina loves his bubbles and the swing."),
    _unlabelled("named-in-the-text", RAFE, "plain", "Name of young person", [], C="Rafe carries an inhaler in her bag, and dust sets off a cough."),
    _faulty("she-for-he", LEO, "prose", ("she",), B="Leo holds his pencil in his fist, so she tires after one line."),
    _faulty("her-reading", LEO, "bullets", ("her",), F="The teaching assistant will help Leo with her reading for ten minutes each day."),
    _faulty("his-for-her", ADA, "form", ("his",), F="The learning support assistant will carry his bag up the stairs before each lesson."),
    _faulty("sentence-start", ADA, "cards", ("He",), B="He finds long writing tasks painful, so he stops after five minutes."),
    _faulty("himself", MINA, "text", ("himself",), E="In twelve months Mina will dress himself for outdoor play on four days out of five."),
    _faulty("support-her-to", RAFE, "prose", ("her",), F="The mentor will support her to plan the week, on Mondays for 20 minutes."),
    _faulty("outcome", LEO, "letter-cells", ("her",), E="By July 2026 Leo will write her full name from memory."),
    _faulty("two-items", RAFE, "bold", ("she", "her"), B="Rafe avoids eye contact when she is spoken to.", E="By July 2026 Rafe will tell a tutor about her worries once a week."),
    _faulty("section-a", MINA, "plain", ("his",), A="Mina loves his bubbles and the swing."),
    _faulty("care", ADA, "two-line", ("him",), D="Ada needs an adult to wash him and to cut up his food."),
    _faulty("health", RAFE, "part", ("her",), C="Rafe carries an inhaler in her bag, and dust sets off a cough."),
    _faulty("teacher-named", LEO, "text", ("her",), F="The class teacher will give Leo her own word mat in every lesson."),
    _faulty("peers", MINA, "letter-cells", ("He",), B="He cannot yet take turns with other children, so games end in tears."),
    _faulty("so-that", ADA, "prose", ("he",), F="The teacher will send the slides the evening before, so that he can read them at home, each week."),
    _faulty("heading-of-area", RAFE, "prose", ("her",), F=[Sub("Support in practical lessons"), "The technician will set out her tools before each lesson."]),
    Small("field-says-male", R, LEO, "prose", added(LEO, B="She needs a quiet place to work, or she leaves the room."), {R: ("She",)}, fields={"Gender": "Male"}),
    _faulty("classmates", LEO, "form", ("her",), B="Leo pushes her classmates when the line is long."),
    # sound
    _sound("mother", LEO, "prose", A="Leo's Mum says that she reads to him each night. Her own mother lives next door."),
    _sound("sister", LEO, "bullets", A="Leo has a sister, Ella. She plays football and he watches her."),
    _sound("teacher-she", RAFE, "form", F="The mentor will meet Rafe before lunch for ten minutes; she will write down what they agree."),
    _sound("grandad", ADA, "text", A="Ada sees Grandad on Sundays. He makes her laugh with his jokes."),
    _sound("named-therapist", MINA, "cards", F="Mr Hughes, physiotherapist, will show the key person his exercises once a term."),
    _sound("dog", ADA, "plain", A="Ada walks the dog, Rolo, and he sleeps on her bed."),
    _sound("friend", MINA, "prose", A="Mina's friend Noah shares his toys with her. He is the only one she lets near."),
    _sound("quoted", LEO, "two-line", A="Nan wrote: “She is my sunshine, I call every child she.” Leo laughs at that."),
    _sound("they", RAFE, "bold", B="When a pupil is loud they upset Rafe, and he leaves. Somebody who lost their temper would scare him."),
    Small("they-stated", R, RAFE, "prose", added(RAFE, A="They like the colour green.", B="He and she have both been used by family; Rafe asked for they. She is not what Rafe wants to be called."), fields={"Pronouns": "They/them"}),
    Small("she-stated", R, RAFE, "prose", {
        "B": ["Rafe leaves the room when the noise goes up and she loses about a third of each lesson.", "She cannot yet plan a bus journey."],
        "D": ["Rafe has a child in need plan, because she cares for her father."], "A": ["Rafe would like to work in a bike shop. She would like to share a flat with her brother."],
        "C": ["Rafe has asthma, so she misses workshop days."], "F": ["The mentor will meet Rafe on Mondays for 20 minutes to plan her breaks."],
        "G": ["The asthma nurse will see Rafe once a term to check her inhaler."], "J": ["Not requested."], "K": ["Rafe and her father, 1 May 2025"]},
        fields={"Gender": "Male", "Pronouns": "She/her"}),
    Small("both-stated", R, ADA, "text", added(ADA, B="He tires on stairs. She rests at each landing."), fields={"Preferred pronouns": "he or she, Ada does not mind"}),
    _sound("stated-in-text", RAFE, "prose", A="Rafe uses he and she, and is happy with either.", B="She tires by noon, so she leaves."),
    _sound("parents", MINA, "cards", D="Mina's dad lifts her from the bath, which hurts his back."),
    _sound("carer-before", ADA, "letter-cells", D="Ada's uncle comes in the morning. He dresses her and brushes her hair."),
    _sound("key-person-trains", LEO, "prose", F="The speech therapist will train the teaching assistant for two hours in September, and her notes stay in the class file. She will visit in January."),
    _sound("doctor", RAFE, "part", C="Dr Hall saw Rafe in March. She changed the inhaler, and her letter is in Section K."),
    _sound("brother-owns", ADA, "prose", B="Ada shares a room with her brother. His lamp keeps her awake, so she is tired at school."),
    _sound("peer-role", MINA, "bullets", F="Another child will choose a game with Mina for five minutes each day; he or she will ask with a picture, and the key person will help."),
    _sound("heading-mum", LEO, "prose", A=[Sub("What Mum told us"), "She hopes that he will have a job. Her worry is the road."]),
    _sound("previous-item", RAFE, "text", A=["His aunt, Bella, came to the meeting.", "She thinks that Rafe needs a quiet home to study in."]),
    _sound("one-sex-only", ADA, "form", B="Ada holds her frame with both hands, so she cannot carry a tray."),
    _sound("he-she-form", LEO, "cards", F="The teacher will ask each child what he/she has read, and Leo will answer with a picture, every Friday."),
    _sound("character", LEO, "plain", A="Leo loves Elsa because she can make ice. He sings her song."),
    _sound("social-worker", RAFE, "prose", D="The social worker visits each month, and Rafe trusts her. Her visits calm him."),
    _sound("cousin", MINA, "two-line", A="Her cousin lives next door and lets Mina ride on his tractor."),
    _sound("driver", ADA, "bold", F="The driver will ring when he is ten minutes away, on each school day, so that Ada can put on her coat."),
    _sound("twin", LEO, "bullets", A="Leo is one of twins. Lily was born first, and she talks for both."),
    _sound("sentence-after-names", MINA, "form", A="Mina's parents are Ivan and Rosa. He drives a bus and she bakes."),
)
