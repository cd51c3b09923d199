"""Plans for ``missing-one-page-profile``: profiles inside the plan, attached, left unfilled, and forgotten beside it."""

from __future__ import annotations

from small_plans.children import ADA, LEO, MINA, RAFE
from small_plans.small import Ask, Child, Line, Rows, Small, Sub

R = "missing-one-page-profile"
_ANY = {R: ("*",)}
_PROFILE = "My one-page profile\n\nName: {0} \n\nWhat people like about me\n- My laugh\n\nWhat is important to me\n- My family\n\nHow best to support me\n- Give me time\n"


def _a(name: str, child: Child, layout: str, *a: Line, bad: bool = False, **rest: object) -> Small:
    return Small(name, R, child, layout, {"A": [*child.sections["A"], *a]}, _ANY if bad else {}, **rest)  # type: ignore[arg-type]


_PLANS = (
    # faulty
    _a("none", LEO, "prose", bad=True),
    _a("said-no", ADA, "form", bad=True, fields={"One-page profile attached": "☐ Yes ☒ No"}),
    _a("unfilled", MINA, "bold", Sub("My one-page profile"), Sub("What people like about me"), Sub("What is important to me"), Sub("How to support me"), bad=True),
    _a("unfilled-form", RAFE, "prose", Ask("What people admire about me"), Ask("What is important to me"), Ask("How best to support me"), bad=True),
    _a("about-me-only", LEO, "cards", Sub("All about me"), "I like diggers and I am good at climbing.", bad=True),
    _a("supplied", ADA, "text", bad=True, advice={"profile.txt": _PROFILE.format("Ada")}),
    _a("to-follow", MINA, "bullets", "A one-page profile will be completed by the nursery.", bad=True),
    _a("important-only", RAFE, "plain", Sub("What is important to me"), "Bikes and my brother.", bad=True),
    _a("not-received", LEO, "two-line", bad=True, fields={"One page profile received?": "Not received"}),
    # sound
    _a("in-a", LEO, "prose", Sub("One page profile"), Sub("What people like about me"), "My laugh.", Sub("What matters to me"), "Biscuit.", Sub("How to support me"), "Show me."),
    _a("three-headings", ADA, "cards", Sub("What people admire about me"), "I never give up.", Sub("What's important to me"), "Rugby.", Sub("How to support me well"), "Walk beside me."),
    _a("attached", MINA, "form", fields={"One-page profile": "Attached as Appendix 1"}),
    _a("ticked", RAFE, "bold", fields={"One-page profile attached": "☒ Yes ☐ No"}),
    _a("in-k", LEO, "bullets"),
    _a("pointed-to", ADA, "text", "Ada's one-page profile is attached to this plan."),
    _a("table", MINA, "plain", Rows(("What people like about me", "What is important to me", "How best to support me"), (("My smile", "Bubbles", "Sing to me"),))),
    _a("questions", RAFE, "form", Ask("What do people appreciate about you?", "I can fix any bike."), Ask("What is important to you?", "My brother."), Ask("How can people best support you?", "Be calm.")),
    _a("passport", LEO, "two-line", "See Leo's pupil passport (Appendix 4)."),
    _a("supplied-and-attached", ADA, "prose", "See attached one-page profile.", advice={"profile.txt": _PROFILE.format("Ada")}),
    _a("no-a", MINA, "prose"),
    _a("at-the-end", ADA, "prose"),
    _a("at-the-end-form", LEO, "form"),
    _a("at-the-end-titled", RAFE, "cards"),
)
_LAST = {
    "at-the-end": [Sub("What people admire about Ada"), "She never gives up.", Sub("How best to help Ada"), "Walk beside her and say nothing."],
    "at-the-end-form": [Ask("What do people like about Leo?", "He tells everybody about diggers."), Ask("What matters to Leo?", "The green cup."), Ask("How can adults best work with Leo?", "Show him first.")],
    "at-the-end-titled": [Sub("Appendix: one-page profile"), "Bikes, his brother and the workshop. Say it once and let him think."],
}
PLANS = tuple(
    Small(p.name, R, p.child, p.layout, {"A": None}) if p.name == "no-a"
    else Small(p.name, R, p.child, p.layout, {"K": [*p.child.sections["K"], "One-page profile by Leo and his teacher, 4 December 2024"]}) if p.name == "in-k"
    else Small(p.name, R, p.child, p.layout, {"K": [*p.child.sections["K"], *_LAST[p.name]]}) if p.name in _LAST
    else p for p in _PLANS
)  # fmt: skip
