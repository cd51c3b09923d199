"""Social care provision that stands in H1 and belongs in H2, or the other way round."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.checks.base import NoOptions
from planlint.facts.case import CaseFacts
from planlint.facts.placing import Placing
from planlint.model import Hit, SectionPart, Span

Options = NoOptions


def check(section: SectionPart, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit an item. A joint heading over H1 and H2 is another rule's; the variant says why it belongs in the other."""
    if section.merged_with:
        return
    placing = facts.about(Placing)
    for item in section.items:
        if item.role == "provision" and (found := placing.wrong_care_section(facts[item.id])):
            kind, words = found
            yield Hit(section.id, item, Span(*words), {"phrase": item.text[slice(*words)]}, kind)
