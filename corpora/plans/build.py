"""Build the labelled plans: for each, NAME/plan.docx (with --pdf also plan.pdf) and NAME/gold.json.

usage: python corpora/plans/build.py FOLDER [--pdf] [--only TEXT] [--second]
With --second only the second set is built: plans written for measuring, opened since.
Pages and labels are made from the same items, so that they cannot differ. Needs python-docx; --pdf needs LibreOffice.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from corpora.plans import (
    kit,
    labels,
    layout_areas,
    layout_blocks,
    layout_cards,
    layout_form,
    layout_landscape,
    layout_letter,
    layout_national,
    layout_prose,
    layout_questions,
    layout_resource,
    layout_wide,
    plan_areas,
    plan_blocks,
    plan_cards,
    plan_form,
    plan_landscape,
    plan_letter,
    plan_national,
    plan_prose,
    plan_questions,
    plan_resource,
    plan_wide,
)

Layout = Callable[[labels.Plan, Path, Path], None]
PLANS: tuple[tuple[labels.Plan, Layout], ...] = (
    (plan_prose.PLAN, layout_prose.render),
    (plan_cards.PLAN, layout_cards.render),
    (plan_national.PLAN, layout_national.render),
    (plan_wide.PLAN, layout_wide.render),
    (plan_areas.PLAN, layout_areas.render),
    (plan_form.PLAN, layout_form.render),
)
SECOND: tuple[tuple[labels.Plan, Layout], ...] = (
    (plan_resource.PLAN, layout_resource.render),
    (plan_blocks.PLAN, layout_blocks.render),
    (plan_letter.PLAN, layout_letter.render),
    (plan_landscape.PLAN, layout_landscape.render),
    (plan_questions.PLAN, layout_questions.render),
)


def build(plan: labels.Plan, layout: Layout, folder: Path, pdf: bool) -> str:
    """Build one plan and say in a line what it holds."""
    case = folder / plan.name
    case.mkdir(parents=True, exist_ok=True)
    layout(plan, case / "plan.docx", HERE / "data")
    facts = dict(plan.facts)
    if pdf:
        kit.to_pdf(case / "plan.docx", case / "plan.pdf", tagged=plan.tagged)
        if plan.pdf:
            facts["plan"] = "plan.pdf"
    labels.write_gold(case / "gold.json", labels.gold(facts, plan.items, plan.document, plan.unsure))
    sound = sum(entry.sound for entry in plan.items)
    return f"{plan.name}: {len(plan.items)} items, {sound} without a headline fault"


def main() -> None:
    """Command line."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("--pdf", action="store_true", help="also convert to plan.pdf; gold.json names it where a plan is meant for PDF")
    options.add_argument("--only", default="", help="only plans whose name holds this text")
    options.add_argument("--second", action="store_true", help="build the second set, and only that")
    chosen = options.parse_args()
    for plan, layout in SECOND if chosen.second else PLANS:
        if chosen.only in plan.name:
            print(build(plan, layout, chosen.folder, chosen.pdf))


if __name__ == "__main__":
    main()
