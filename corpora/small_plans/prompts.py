"""Plans for ``unanswered-prompt``: questions and form fields left empty, and empty places that need no answer."""

from __future__ import annotations

from small_plans.children import ADA, LEO, MINA, RAFE
from small_plans.small import Ask, Child, Line, Prompt, Rows, Small, Sub

R = "unanswered-prompt"


def _plan(name: str, child: Child, layout: str, changes: dict[str, list[Line]], found: int = 0, **rest: object) -> Small:
    """``found``: the number of sections with something unanswered."""
    return Small(name, R, child, layout, changes, {R: ("*",) * found} if found else {}, **rest)  # type: ignore[arg-type]


def _more(child: Child, section: str, *more: Line) -> dict[str, list[Line]]:
    return {section: [*child.sections[section], *more]}


PLANS = (
    # faulty
    _plan("a-question", LEO, "prose", _more(LEO, "A", Ask("How does Leo communicate?")), 1),
    _plan("a-question-form", ADA, "form", _more(ADA, "A", Ask("How were Ada's views gathered?")), 1),
    _plan("a-heading", MINA, "prose", {"A": [Sub("Mina's views"), Sub("Mina's parents' views"), "We hope that she will be safe."]}, 1),
    _plan("d-question", RAFE, "prose", _more(RAFE, "D", Ask("Is the young person known to social care?")), 1),
    _plan("f-label", LEO, "prose", {"F": [Ask("What will be provided?", "Reading with word cards"), Ask("Who will provide it?", "Teaching assistant"), Ask("How often?", ""), Ask("How will it be reviewed?", "Each term")]}, 1),
    _plan("front-need", MINA, "cards", {}, 1, fields={"Main need": ""}),
    _plan("front-year", ADA, "text", {}, 1, fields={"NCY": ""}),
    _plan("two-sections", RAFE, "prose", {**_more(RAFE, "A", Ask("What helps you to take part?")), **_more(RAFE, "D", Ask("Which services are involved?"))}, 2),
    _plan("j-boxes", LEO, "prose", {"J": ["The family was told about personal budgets.", Ask("Personal budget requested?", "☐ Yes ☐ No")]}, 1),
    _plan("i-final", MINA, "prose", {"I": [Ask("Name of setting", "Tidewater Infant School"), Ask("Type of setting")]}, 1),
    # sound
    _plan("plain", LEO, "prose", {}),
    _plan("answered", ADA, "form", _more(ADA, "A", Ask("How were Ada's views gathered?", "She typed them."), Ask("How does she communicate?", "In speech."))),
    _plan("i-draft", MINA, "prose", {"I": [Ask("Name of setting"), Ask("Type of setting")]}, status="Draft"),
    _plan("signature", RAFE, "prose", _more(RAFE, "K", Ask("Signed on behalf of the council"), Ask("Date signed"))),
    _plan("office-use", LEO, "cards", {}, fields={"For office use only: case number": "", "UPN": ""}),
    _plan("if-applicable", ADA, "prose", _more(ADA, "J", Ask("Amount (if applicable)"), Ask("If yes, please give details"))),
    _plan("table-cell", MINA, "prose", {"E": [Rows(("Outcome", "Steps", "By when"), (("Mina will choose a snack by picture.", "", "April 2026"), ("Mina will stay for ten minutes.", "Two minutes", "April 2026")))]}),
    _plan("explained", RAFE, "form", _more(RAFE, "A", Ask("Is there a one-page profile?", "Not yet: Rafe will make one with his mentor in July."))),
    _plan("said-none", LEO, "bold", _more(LEO, "D", Ask("Known to social care?", "No"), Ask("Any other agencies?", "None"))),
    _plan("second-parent", ADA, "two-line", {}, fields={"Parent or carer 2": "", "Telephone": "", "Email": ""}),
    _plan("guidance", MINA, "bullets", _more(MINA, "A", Prompt("What does the child enjoy?"))),
    _plan("below", LEO, "plain", {"A": [Sub("What does Leo like?"), "Diggers.", Sub("What do his parents hope?"), "A friend to fish with."]}),
    _plan("area-headings", RAFE, "prose", {"B": [Sub("Cognition and learning"), Sub("Strengths"), "Rafe can mend a bike.", Sub("Needs"), *RAFE.sections["B"]]}),
    _plan("whole-section", ADA, "prose", {"J": [Ask("Has a personal budget been requested?")]}),
    _plan("whole-a", MINA, "prose", {"A": [Ask("What does Mina like?"), Ask("What do her parents hope?")]}),
    _plan("outer-heading", LEO, "prose", {"A": [Sub("All about Leo"), Sub("My interests"), "Diggers.", Sub("My hopes"), "To drive one."]}),
    _plan("lead-in", RAFE, "text", {"A": ["Rafe likes:", "Bikes", "Grime", "His dad hopes that he will be calm."]}),
)
