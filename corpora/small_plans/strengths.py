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
PLANS = (*STRENGTHS, *CONTRADICTIONS)
