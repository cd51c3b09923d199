"""Plans for ``missing-section``: headings left out, and headings that are there under another guise."""

from __future__ import annotations

from small_plans.children import ADA, LEO, MINA, RAFE
from small_plans.small import Lines, Prompt, Rows, Small, Sub, lines

R = "missing-section"
_CONTENTS: Lines = [
    Sub("Contents"), "Section A: Views, interests and aspirations 2", "Section B: Special educational needs 3", "Section C: Health needs 4",
    "Section D: Social care needs 4", "Section E: Outcomes 5", "Section F: Special educational provision 6", "Section G: Health provision 7",
    "Section H: Social care provision 8", "Section I: Placement 9", "Section J: Personal budget 9", "Section K: Advice and information 10",
]  # fmt: skip
_LEGAL = (
    "Sections B, F and I of this plan may be appealed to the tribunal. The council must secure what is in Section F, "
    "and the health body what is in Section G."
)


def _needs(section: str) -> dict[str, tuple[str, ...]]:
    return {R: tuple(section.split())}


PLANS = (
    # faulty
    Small("g-in-prose-only", R, ADA, "prose", {"G": None, "F": lines(*ADA.sections["F"], "The physiotherapist's part is set out in Section G.")}, _needs("G")),
    Small("no-d-row", R, LEO, "form", {"D": None}, _needs("D")),
    Small("unlettered-without-k", R, RAFE, "plain", {"K": None, "A": lines(*RAFE.sections["A"], "The advice of his tutor was read to him.")}, _needs("K")),
    Small("part-without-j", R, LEO, "part", {"J": None}, _needs("J")),
    Small("no-h2-column", R, MINA, "side", {"H2": None}, _needs("H2")),
    Small("no-h-at-all", R, MINA, "bold", {"H1": None, "H2": None}, _needs("H1 H2")),
    Small("i-announced-only", R, RAFE, "text", {"I": None, "front": ["Section I will name the college once the family has replied."]}, _needs("I")),
    Small("a-in-contents-only", R, ADA, "prose", {"A": None, "front": _CONTENTS}, _needs("A")),
    Small("c-as-area-of-b", R, RAFE, "bullets", {"C": None, "B": lines(*RAFE.sections["B"], Sub("Physical and medical"), *RAFE.sections["C"])}, _needs("C")),
    Small("e-repeated-in-f-only", R, LEO, "cards",
          {"E": None, "F": lines(Sub("Outcome 1: Leo will read fifty words by sight by July 2026."), *LEO.sections["F"])}, _needs("E")),
    Small("no-g-column", R, ADA, "side", {"G": None}, _needs("G")),
    Small("f-in-legal-note-only", R, MINA, "two-line", {"F": None, "front": [Prompt(_LEGAL)]}, _needs("F")),
    Small("b-named-in-f", R, ADA, "form", {"B": None, "F": lines("This provision meets the needs in Section B.", *ADA.sections["F"])}, _needs("B")),
    Small("j-in-key-only", R, RAFE, "cards",
          {"J": None, "front": [Rows(("Letter", "What it holds"), (("F", "Special educational provision"), ("J", "Personal budget"), ("K", "Advice")))]},
          _needs("J")),
    Small("h1-only", R, LEO, "prose", {"H2": None}, _needs("H2")),
    Small("letter-cells-without-f", R, ADA, "letter-cells", {"F": None}, _needs("F")),
    Small("two-gone", R, MINA, "text", {"D": None, "J": None}, _needs("D J")),
    Small("no-e-column", R, RAFE, "side", {"E": None}, _needs("E")),
    # sound
    Small("prose-whole", R, LEO, "prose"),
    Small("form-whole", R, ADA, "form", {"front": [Prompt(_LEGAL)]}),
    Small("unlettered-whole", R, MINA, "plain"),
    Small("part-whole", R, RAFE, "part", {"front": _CONTENTS}),
    Small("side-whole", R, ADA, "side"),
    Small("joint-h", R, LEO, "prose", {"H1": None, "H2": None, "H": ["No social care provision is required in H1 or H2."]}),
    Small("joint-h-card", R, MINA, "cards", {"H1": None, "H2": None, "H": ["Not required: no social care need was found."]},
          titles={"H": "H1 and H2. Provision from social care"}),
    Small("joint-h-columns", R, ADA, "bold", {"H1": None, "H2": None, "H": [Rows(
        ("H1: under section 2 of the 1970 Act", "H2: any other provision"), ((str(ADA.sections["H1"][0]), str(ADA.sections["H2"][0])),))]},
        titles={"H": "SECTION H – SOCIAL CARE PROVISION"}),
    Small("text-whole", R, RAFE, "text"),
    Small("child-titles", R, MINA, "bullets", titles={
        "A": "All about Mina and her family (Section A)", "B": "What Mina finds hard (Section B)", "C": "Mina's health (Section C)", "D": "Mina's care at home (Section D)",
        "E": "What we want Mina to achieve (Section E)", "F": "The help Mina will get at school (Section F)", "G": "Help from health (Section G)",
        "I": "Mina's school (Section I)", "J": "Money (Section J)", "K": "Who gave advice (Section K)"}),
    Small("unlettered-other-words", R, LEO, "plain", titles={
        "A": "Leo's views, wishes and feelings", "B": "Leo's special educational needs (SEN)", "C": "Leo's health needs", "D": "Leo's social care needs",
        "E": "Outcomes for Leo", "F": "Special educational provision for Leo", "G": "Health care provision reasonably required",
        "I": "Name and type of school", "J": "Personal budget arrangements", "K": "Appendices: advice gathered"}),
    Small("unlettered-child-titles", R, RAFE, "plain", titles={
        "A": "All about me", "B": "What I find hard: my special educational needs", "C": "My health needs", "D": "My social care needs",
        "E": "Outcomes: what I want to achieve", "F": "Special educational provision: the help I will get", "G": "Health provision: the help I will get",
        "H1": "Social care provision under section 2 of the 1970 Act", "H2": "Any other social care provision", "I": "My college placement",
        "J": "My personal budget", "K": "Who gave advice and information"}),
    Small("letter-cells", R, LEO, "letter-cells", {"front": [Prompt(_LEGAL)]}),
    Small("letter-cells-short-answers", R, MINA, "letter-cells", {"C": ["None known"], "G": ["None required"]}),
    Small("other-order", R, ADA, "prose", order=("A", "B", "F", "E", "C", "G", "D", "H1", "H2", "K", "J", "I")),
    Small("letters-alone", R, RAFE, "bold", titles={letter: f"Section {letter}" for letter in "ABCDEFGIJK"} | {"H1": "Section H1", "H2": "Section H2"}),
    Small("letter-in-brackets", R, LEO, "cards", titles={
        "A": "Views, interests and aspirations (A)", "B": "Special educational needs (B)", "C": "Health needs (C)", "D": "Social care needs (D)",
        "E": "Outcomes (E)", "F": "Special educational provision (F)", "G": "Health provision (G)", "H1": "Social care provision (H1)",
        "H2": "Other social care provision (H2)", "I": "Placement (I)", "J": "Personal budget (J)", "K": "Advice and information (K)"}),
    Small("two-line-whole", R, ADA, "two-line", {"front": _CONTENTS}),
    Small("c-and-g-in-one-table", R, MINA, "prose", {"C": None, "G": None, "D": lines(*MINA.sections["D"], Sub("Sections C and G: Health"), Rows(
        ("Health needs", "Health provision"), ((str(MINA.sections["C"][0]), str(MINA.sections["G"][0])),)))}),
)
