"""Plans for ``placeholder-text``: text of the template left in, and text that only looks like it."""

from __future__ import annotations

from small_plans.children import ADA, LEO, MINA, RAFE
from small_plans.small import Ask, Child, Control, Lines, Prompt, Rows, Small

R = "placeholder-text"


def _plus(child: Child, section: str, *lines: str) -> dict[str, Lines]:
    """The section with lines added."""
    return {section: [*child.sections[section], *lines]}


def _faulty(name: str, child: Child, layout: str, section: str, line: str, *found: str) -> Small:
    return Small(name, R, child, layout, _plus(child, section, line), {R: found})


def _sound(name: str, child: Child, layout: str, section: str, *lines: str) -> Small:
    return Small(name, R, child, layout, _plus(child, section, *lines))


PLANS = (
    # faulty
    _faulty("insert-name", LEO, "prose", "F", "The SENCO will meet [insert name] every Monday for ten minutes to plan the week.", "[insert name]"),
    _faulty("xxx", ADA, "bullets", "B", "XXX finds stairs hard and cannot reach the science rooms on her own.", "XXX"),
    _faulty("tbc-in-f", RAFE, "part", "F", "A maths tutor (TBC) will teach Rafe budgeting for one hour a week.", "TBC"),
    Small("control", R, MINA, "prose", {"C": [Control("Click or tap here to enter text.")]}, {R: ("Click or tap here to enter text",)}),
    _faulty("control-as-text", LEO, "text", "A", "Click or tap here to enter text.", "Click or tap here to enter text"),
    _faulty("childs-name", ADA, "cards", "E", "By July 2026 child's name will pack her own bag every day.", "child's name"),
    _faulty("merge-braces", RAFE, "bold", "A", "{{name}} lives with his father and his brother.", "{{name}}"),
    Small("front-date", R, LEO, "prose", fields={"Date of plan": "dd/mm/yyyy"}, faults={R: ("dd/mm/yyyy",)}),
    _faulty("underscores", MINA, "form", "F", "The teaching assistant will practise counting with Mina for ____ minutes a day.", "____"),
    _faulty("his-her", ADA, "prose", "B", "Ada needs reminders to use his/her frame on slopes.", "his/her"),
    _faulty("word-chevrons", LEO, "two-line", "A", "«Forename» goes swimming with his grandad.", "«Forename»"),
    _faulty("angle", RAFE, "plain", "F", "<name of provider> will teach Rafe to ride safely for one hour a week.", "<name of provider>"),
    _faulty("bracket-name", MINA, "bullets", "E", "In twelve months [name] will take off her coat by herself every morning.", "[name]"),
    _faulty("bracket-capitals", LEO, "form", "F", "The teaching assistant will help [CHILD'S NAME] with his word cards for five minutes a day.", "[CHILD'S NAME]"),
    _faulty("bracket-x", ADA, "side", "G", "The physiotherapist will see Ada for [X] hours a term.", "[X]"),
    _faulty("name-capitals", RAFE, "cards", "F", "NAME will meet the careers adviser once a month for 30 minutes.", "NAME"),
    _faulty("question-marks", ADA, "text", "H2", "A befriender will visit on ??? evenings a week for two hours.", "???"),
    _faulty("to-be-confirmed", MINA, "prose", "F", "An outreach teacher (to be confirmed) will train the key person for two hours in May 2025.", "to be confirmed"),
    _faulty("delete-as-appropriate", LEO, "prose", "J", "The family did / did not (delete as appropriate) ask for direct payments.", "delete as appropriate"),
    _faulty("curly-insert", MINA, "part", "K", "Appendix 6: (insert author, role and date)", "insert author"),
    _faulty("dots", RAFE, "prose", "H2", "A personal assistant will support Rafe for .................. hours a week.", "......"),
    Small("choose-an-item", R, RAFE, "form", fields={"Primary need": "Choose an item."}, faults={R: ("Choose an item",)}),
    Small("tbc-in-column", R, LEO, "prose", {"F": [Rows(("Provision", "By whom", "How often"), (
        ("Word cards, ten new words", "TBC", "15 minutes every morning"), ("Four-word sentences", "Speech and language therapist", "Six times a term, TBC")))]},
        {R: ("TBC", "TBC")}),
    _faulty("type-here", ADA, "form", "A", "[Type here]", "[Type here]"),
    Small("tba-final-i", R, ADA, "prose", {"I": ["TBA"]}, {R: ("TBA",)}),
    _faulty("he-she", MINA, "cards", "D", "He/she lives with both parents.", "He/she"),
    Small("ask-name", R, RAFE, "bullets", {"A": [Ask("What I am called at home", "Insert preferred name"), *RAFE.sections["A"]]}, {R: ("Insert preferred name",)}),
    # sound
    _sound("mum-laughed", LEO, "prose", "A", "“He never stops talking about diggers [Mum laughed].”", "“I do not like [pointing at the picture of the hall] that.”"),
    _sound("name-on-peg", MINA, "bullets", "F", "The teaching assistant will show Mina that the child's name is on each peg, every morning for two minutes."),
    _sound("xxl", ADA, "form", "A", "Ada sleeps in an XXL T-shirt of her favourite team."),
    _sound("tbc-club", LEO, "prose", "A", "On Fridays Leo goes to Thornbury Boxing Club (TBC) with his dad. He wears his TBC hoodie every day."),
    _sound("policy-title", RAFE, "cards", "K", "The college's policy “He/she or they: how we speak of each other”, March 2024"),
    _sound("kisses", LEO, "text", "A", "Leo signed his drawing “love from Leo xxx”."),
    _sound("triple-x", ADA, "prose", "C", "Ada has trisomy X (47,XXX), which adds to her tiredness."),
    _sound("cloze", LEO, "bold", "B", "Leo can complete “The cat sat on the ____” when he hears it, but not when he reads it."),
    _sound("date-format", RAFE, "part", "F", "The tutor will practise forms with Rafe for 20 minutes each Friday, so that he writes dates as dd/mm/yyyy."),
    _sound("choose-from-board", MINA, "form", "F", "The key person will ask Mina to choose an item from the snack board twice a day."),
    _sound("type-name", LEO, "plain", "F", "The teaching assistant will help Leo type the date and enter his name at the top of his work every day for three minutes."),
    _sound("enter-school", ADA, "side", "D", "Ada may enter the school by the side door with her grandmother."),
    _sound("confirmed-in-church", LEO, "prose", "A", "Leo is to be confirmed in church with his cousins in June."),
    _sound("to-be-completed", RAFE, "bullets", "F", "The mentor will agree with Rafe each Monday, in ten minutes, which homework is to be completed in college."),
    _sound("editor-brackets", MINA, "prose", "A", "Her father wrote: “When [Mina] sees the sea she [claps] and we all cry with joy [sic].”"),
    Small("i-tbc-draft", R, RAFE, "prose", {"I": ["TBC"]}, status="Draft"),
    Small("i-left-blank", R, ADA, "prose", {"I": ["[This section is left blank in a draft plan]"]}, status="Draft"),
    _sound("figures", ADA, "cards", "B", "Ada walks fewer than 50 steps [about 35 metres] on a bad day and < 20 on stairs.", "Her score was 62 [95% interval 58–66], far below what is usual at her age."),
    Small("guidance", R, MINA, "prose", {"F": [Prompt("Guidance: enter the provision here and name the child. Do not write “TBC”."), *MINA.sections["F"]]}),
    Small("interpreter", R, RAFE, "two-line", {"A": [*RAFE.sections["A"], "[Through an interpreter] His grandmother said that he cooks well."]}),
)
