"""Plans for ``blank-section``: nothing under the heading, or only what the template put there; and good reasons."""

from __future__ import annotations

from small_plans.children import ADA, LEO, MINA, RAFE
from small_plans.small import Ask, Prompt, Rows, Small, Sub

R = "blank-section"
_HEALTH = Prompt("This section sets out the health needs which relate to the child's special educational needs.")
_NO_CARE = [line for line in LEO.sections["K"] if "Social care" not in str(line)]


def _blank(sections: str) -> dict[str, tuple[str, ...]]:
    return {R: tuple(sections.split())}


PLANS = (
    # faulty
    Small("c-empty", R, LEO, "prose", {"C": []}, _blank("C")),
    Small("d-guidance-only", R, MINA, "bullets",
          {"D": [Prompt("Please describe any social care needs. If there are none, say so and why.")]}, _blank("D")),
    Small("c-na", R, RAFE, "bold", {"C": ["N/A"]}, _blank("C")),
    Small("g-dash", R, LEO, "form", {"G": ["-"]}, _blank("G")),
    Small("i-blank-final", R, ADA, "prose", {"I": []}, _blank("I")),
    Small("c-not-requested", R, LEO, "cards", {"C": ["Not requested"]}, _blank("C")),
    Small("d-not-requested", R, MINA, "form", {"D": ["Not requested."]}, _blank("D")),
    Small("g-not-requested", R, LEO, "text", {"G": ["Not requested."]}, _blank("G")),
    Small("f-empty-cell", R, RAFE, "form", {"F": []}, _blank("F")),
    Small("g-column-empty", R, MINA, "side", {"G": []}, _blank("G")),
    Small("e-column-empty", R, ADA, "side", {"E": []}, _blank("E")),
    Small("e-titles-only", R, LEO, "prose", {"E": [Rows(("Outcome", "Steps towards it", "By when"))]}, _blank("E")),
    Small("k-empty-rows", R, RAFE, "bullets", {"K": [Rows(("Advice from", "Name", "Date"), (("", "", ""), ("", "", "")))]}, _blank("K")),
    Small("b-areas-only", R, MINA, "prose", {"B": [Sub(area) for area in MINA.areas]}, _blank("B")),
    Small("a-unanswered", R, ADA, "prose",
          {"A": [Ask("What does Ada like doing?"), Ask("What does she hope for?"), Ask("What do her parents hope for?")]}, _blank("A")),
    Small("j-empty-card", R, LEO, "cards", {"J": []}, _blank("J")),
    Small("j-na", R, RAFE, "part", {"J": ["N/A"]}, _blank("J")),
    Small("h1-na", R, MINA, "text", {"H1": ["n/a"]}, _blank("H1")),
    Small("j-boxes-unticked", R, ADA, "prose", {"J": [Ask("Personal budget requested?", "☐ Yes ☐ No")]}, _blank("J")),
    Small("d-none-known-no-advice", R, LEO, "prose", {"D": ["None known"], "K": _NO_CARE}, _blank("D")),
    Small("letter-cells-b-empty", R, LEO, "letter-cells", {"B": []}, _blank("B")),
    Small("two-blank", R, RAFE, "plain", {"C": [], "H2": ["–"]}, _blank("C H2")),
    Small("c-guidance-then-na", R, MINA, "two-line", {"C": [_HEALTH, "Not applicable."]}, _blank("C")),
    # sound
    Small("c-no-needs", R, LEO, "prose", {"C": [_HEALTH, "No health needs related to SEN were identified."]}),
    Small("none-known-with-advice", R, LEO, "form", {"C": ["None known"], "D": ["None known"]}),
    Small("j-not-requested", R, RAFE, "bold", {"J": ["Not requested"]}),
    Small("i-blank-draft", R, ADA, "prose", {"I": []}, status="Draft"),
    Small("i-guidance-draft", R, MINA, "form", {"I": [Prompt("To be left blank in the draft plan.")]}, status="Draft"),
    Small("i-dash-draft", R, LEO, "cards", {"I": ["-"]}, status="Draft"),
    Small("i-said-blank-draft", R, RAFE, "part", {"I": ["This section is left blank in the draft plan; the parents will be asked for their choice."]},
          status="Draft"),
    Small("c-fit-and-well", R, LEO, "bullets", {"C": ["Leo is fit and well."], "G": ["Nothing beyond the services open to every child."]}),
    Small("d-not-known", R, MINA, "text", {"D": ["Mina and her family are not known to children's social care."]}),
    Small("na-with-reason", R, RAFE, "form", {"C": ["N/A – the school nurse was asked on 3 May 2025 and found no health need."], "G": ["N/A as no health need was found"]}),
    Small("h1-over-age", R, RAFE, "prose", {"H1": ["Not applicable: H1 is for children under 18, and Rafe turns 18 this winter."]}),
    Small("side-reasons", R, LEO, "side"),
    Small("short-answers", R, ADA, "cards", {"C": ["Epilepsy, controlled."], "D": ["Help with washing."], "G": ["Nil required at present."], "J": ["Declined."]}),
    Small("no-identified", R, LEO, "two-line", {"C": ["None identified."], "D": ["None identified at this time."], "G": ["None required."], "H1": ["None required."]}),
    Small("k-in-table", R, ADA, "plain"),
    Small("j-box-ticked", R, ADA, "bullets", {"J": [Ask("Personal budget requested?", "☐ Yes ☒ No")]}),
    Small("e-in-table", R, MINA, "prose", {"E": [Rows(("Outcome", "By when"), tuple((str(text), "April 2026") for text in MINA.sections["E"]))]}),
)
