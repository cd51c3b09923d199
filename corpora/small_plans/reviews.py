"""Plans for ``no-monitoring-arrangements`` and ``missing-review``: who sets targets and looks at progress, and who reviews what."""

from __future__ import annotations

from small_plans.children import ADA, LEO, MINA, RAFE
from small_plans.small import Ask, Child, Line, Rows, Small, Sub

MONITORING, REVIEW = "no-monitoring-arrangements", "missing-review"
_ANY = ("*",)
_COLUMNS = ("Provision", "Who", "How often and for how long", "How it is reviewed")


def _more(child: Child, **added: list[Line]) -> dict[str, list[Line]]:
    """Lines added to the child's sections."""
    return {section: [*child.sections[section], *lines] for section, lines in added.items()}


def _unmonitored(name: str, child: Child, layout: str, **added: list[Line]) -> Small:
    return Small(name, MONITORING, child, layout, _more(child, **added), {MONITORING: _ANY})


def _monitored(name: str, child: Child, layout: str, **added: list[Line]) -> Small:
    return Small(name, MONITORING, child, layout, _more(child, **added))


def _reviewed(name: str, child: Child, layout: str, changes: dict[str, list[Line]], *faults: str) -> Small:
    monitored: list[Line] = [*child.sections["F"], "The school sets short-term targets each term and reviews them with the family."]
    return Small(name, REVIEW, child, layout, {"F": monitored, "G": ["None required."], "H1": ["None required."], "H2": ["None required."], **changes}, {REVIEW: _ANY * len(faults)} if faults else {})


_SPLINTS = "A learning support assistant will put on Ada's splints for five minutes every morning."
_SWIM = "A support worker from the short breaks team will take Mina swimming on Saturdays from 10 to 12."
_CREAM = "The school nurse will put cream on Leo's hands for five minutes before lunch each day."
_ADULT = "A personal assistant will cook with Rafe at home for two hours every Thursday."

PLANS = (
    # no-monitoring-arrangements, faulty
    _unmonitored("nothing-said", LEO, "prose"),
    _unmonitored("annual-review-only", ADA, "bullets", F=["The local authority will review this plan at the annual review."]),
    _unmonitored("therapist-targets", MINA, "form", F=["The speech and language therapist will set targets for sounds every half term and show the key person for 30 minutes."]),
    _unmonitored("task-steps", RAFE, "prose", F=["The tutor will break each task into three small steps and go through the steps with Rafe in every lesson."]),
    _unmonitored("targets-in-needs", LEO, "bold", B=["Leo finds it hard to work towards targets, so he gives up early."]),
    _unmonitored("column-of-reviews", ADA, "cards", F=[Rows(_COLUMNS, (("Stretching from the physiotherapist's sheet.", "Learning support assistant", "Daily, ten minutes", "Termly"),))]),
    _unmonitored("behaviour-plan", RAFE, "text", F=["The pastoral lead will review the behaviour support plan with Rafe every half term for 20 minutes."]),
    _unmonitored("progress-only", MINA, "part", F=["The key person will record Mina's progress in her learning journal every Friday."]),
    _unmonitored("therapist-sets-for-assistant", LEO, "two-line", F=["The teaching assistant will work for ten minutes daily on the targets set by the speech and language therapist."]),
    _unmonitored("target-words", ADA, "side", F=["The teaching assistant will teach five target words before each topic, for 15 minutes on Mondays."]),
    # no-monitoring-arrangements, sound
    _monitored("meeting", LEO, "prose", F=["Each term the SENCO and Leo's parents meet for 30 minutes to set short-term targets and to review the last ones."]),
    _monitored("education-plan", ADA, "bullets", F=["Ada's individual education plan is written by the head of year each term and reviewed with her grandmother."]),
    _monitored("under-heading", MINA, "form", F=[Sub("How progress will be monitored"), "The nursery SENCO and Mina's parents will look at what she can do every six weeks and agree what comes next."]),
    _monitored("in-e", RAFE, "prose", E=["The college will break each outcome into termly targets and review them with Rafe at the end of each term."]),
    _monitored("small-steps", LEO, "cards", F=["Every six weeks the class teacher will tick off the small steps reached towards each outcome and write the next ones with Mum and Dad."]),
    _monitored("cycle", ADA, "text", F=["The school will follow an assess, plan, do, review cycle each term, led by the SENCO."]),
    _monitored("provision-map", RAFE, "bold", F=["The SEND manager reviews Rafe's provision map with him and his tutor every half term."]),
    _monitored("answer-to-question", MINA, "prose", F=[Ask("How will short-term targets be set and progress reviewed?", "By the key person and Mina's parents, every half term, at a meeting of 30 minutes.")]),
    _monitored("row-of-targets", LEO, "two-line", F=[Rows(_COLUMNS, (("Review of Leo's short-term targets and setting of new ones.", "SENCO and class teacher", "Once a term, 40 minutes", "Copy to parents"),))]),
    _monitored("goals", RAFE, "part", F=["Rafe and his tutor agree three goals at the start of each term and see which he has reached at the end of it."]),
    # missing-review, faulty
    _reviewed("splints", ADA, "prose", {"G": [_SPLINTS]}, "G"),
    _reviewed("cream", LEO, "bullets", {"G": [_CREAM]}, "G"),
    _reviewed("swimming", MINA, "form", {"H1": [_SWIM]}, "H1"),
    _reviewed("cooking", RAFE, "bold", {"H2": [_ADULT]}, "H2"),
    _reviewed("two-sections", MINA, "prose", {"G": ["A nursery nurse will patch Mina's left eye from 9.00 to 10.00 every day."], "H1": [_SWIM]}, "G", "H1"),
    _reviewed("empty-column", ADA, "cards", {"G": [Rows(_COLUMNS, (("Splints put on.", "Learning support assistant", "Daily, five minutes", "–"),))]}, "G"),
    _reviewed("other-section-reviewed", LEO, "text", {"G": ["The school nurse will review Leo's eczema every term."], "H2": ["A sitter will stay with Leo at home on Fridays from 5 to 8."]}, "H2"),
    # missing-review, sound
    _reviewed("none-required", LEO, "prose", {}),
    _reviewed("fit-checked", ADA, "bullets", {"G": [_SPLINTS, "The orthotist will check the fit every four months."]}),
    _reviewed("column", ADA, "cards", {"G": [Rows(_COLUMNS, (("Splints put on.", "Learning support assistant", "Daily, five minutes", "Physiotherapist, each term"),))]}),
    _reviewed("clinic", MINA, "form", {"G": ["The eye clinic will see Mina every six months, and her key person will patch her eye for an hour daily."]}),
    _reviewed("social-worker", MINA, "prose", {"H1": [_SWIM], "H2": ["The social worker will review the short break with Mina's parents every six months."]}),
    _reviewed("whole-plan", RAFE, "bold", {"H2": [_ADULT], "K": [*RAFE.sections["K"], "All the provision in this plan will be reviewed at the annual review."]}),
    _reviewed("updated", RAFE, "text", {"G": ["The epilepsy nurse will update Rafe's seizure plan every six months."]}),
    _reviewed("bare", LEO, "two-line", {"G": ["No health provision is required."], "H1": ["N/A"], "H2": ["N/A"]}),
    _reviewed("follow-up", ADA, "part", {"G": ["Stretching for ten minutes daily by a learning support assistant, with a follow-up appointment at the hospital each term."]}),
)
