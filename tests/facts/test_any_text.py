"""Whatever text comes, the readers end without an error and point only into it; and reading is repeatable."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planlint import app
from planlint.facts.item import ItemFacts
from planlint.model import PartKind
from tests.support import facts_of, item

PHRASES = [
    "The teaching assistant", "Staff", "will", "should", "Billy", "read", "every Tuesday", "for 20 minutes", "3 x 45 mins/term", "as required", "access to", "|", ".", ",", ";", ":",
    "“", "”", "‘", "’", "(", ")", "once", "twice", "a", "½", "1:1", "0.5 FTE", "By the end of Key Stage 2", "within 12 months", "improve", "his confidence", "be supported to",
    "speech and language therapist", "advised by", "trained in Makaton", "regular", "up to", "when he shows his card", "a group of four", "termly", "reviewed", "a place at", "and", "or",
]  # fmt: skip
likely = st.lists(st.sampled_from(PHRASES), max_size=14).map(" ".join)
texts = st.one_of(likely, st.text(max_size=80), st.text(alphabet="0123456789:./-½x aeh€|“”’\u00ad\u200b\U0001f600", max_size=40))
kinds = st.sampled_from(["frequency", "duration", "deliverer", "review", "steps", "timescale", "measure", "link", "group", "other"])
quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def spans(facts: ItemFacts) -> list[tuple[int, int]]:
    """Every stretch of the text that any reader points at."""
    doc = facts.doc._
    found = [(each.start, each.end) for each in (*doc.quantities, *doc.people, *doc.weak, *doc.things, *doc.ends)]
    found += [(each.start, each.end) for each in (*facts.deliverers, *facts.vague_deliverers, *facts.weak, *facts.ends, *facts.often, *facts.long)]
    found += [(start, end) for start, end, _ in doc.goal.predicates if start != end]
    found += [each for each in (*doc.goal.criteria, doc.goal.provision, doc.goal.generic, facts.done_for_child, facts.unmeasured, facts.request) if each]
    return found


def everything(facts: ItemFacts) -> dict[str, Any]:
    """What rules ask of an item, offsets included."""
    names = ("often", "long", "weak", "deliverers", "vague_deliverers", "ends", "what", "says_often", "says_long", "says_by_when", "needs_frequency", "needs_duration", "needs_deliverer")
    return {name: getattr(facts, name) for name in (*names, "done_for_child", "unmeasured", "request")}


@quick
@given(texts)
def test_spans_lie_in_the_text_and_are_not_empty(text: str) -> None:
    facts = facts_of(item(text))
    assert all(0 <= start < end <= len(text) for start, end in spans(facts))


@quick
@given(texts, kinds, texts)
def test_cells_of_any_kind_are_read(text: str, kind: PartKind, cell: str) -> None:
    facts = facts_of(item(text, cells={kind: cell}))
    assert all(0 <= start < end <= len(facts.item.text) for start, end in spans(facts))
    assert isinstance(everything(facts)["says_often"], bool)


@quick
@given(texts)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert everything(facts_of(item(text))) == everything(facts_of(item(text)))


@quick
@given(st.lists(likely, min_size=1, max_size=4))
def test_an_item_is_read_by_itself(several: list[str]) -> None:
    """What else stands in the plan changes nothing about an item."""
    together = app.facts().read([item(text, id=f"F-{n}") for n, text in enumerate(several)])
    alone = [facts_of(item(text)) for text in several]
    assert [everything(facts)["often"] for facts in together] == [everything(facts)["often"] for facts in alone]
    assert [everything(facts)["weak"] for facts in together] == [everything(facts)["weak"] for facts in alone]


@quick
@given(likely.filter(lambda text: "|" not in text), st.sampled_from(["Termly, by the SENCO", "Annual review", "Every six weeks for 30 minutes", "As required", "By July 2026"]))
def test_a_review_column_changes_nothing(text: str, review: str) -> None:
    """A column about review answers nothing about delivery."""
    without, beside = facts_of(item(text, cells={"other": "-"})), facts_of(item(text, cells={"other": "-", "review": review}))
    about_hopes = {"request"}  # asked of aspirations only, whose rows have no such column
    first, second = everything(without), everything(beside)
    assert {name: first[name] for name in first.keys() - about_hopes} == {name: second[name] for name in second.keys() - about_hopes}


@quick
@given(likely)
def test_case_and_apostrophes_do_not_hide_an_amount(text: str) -> None:
    assert facts_of(item(text.upper())).says_often == facts_of(item(text.upper().replace("’", "'"))).says_often


def test_a_long_text_is_read_quickly_enough() -> None:
    """Patterns over words must not blow up: 10,000 characters of near misses are read."""
    for piece in ("a minimum of ", "every ", "up to 3 ", "(with ", "Billy’s ", "the end of the ", "by the "):
        facts = facts_of(item(piece * (10_000 // len(piece))))
        assert everything(facts)["what"]
