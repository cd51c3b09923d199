"""The statements of a section with the labels beside them: "Was a budget requested?" → "No"."""

from __future__ import annotations

from dataclasses import dataclass

from planlint.model import Document, Item


@dataclass(frozen=True)
class Answer:
    """One statement of a section; ``label`` is the question or label it answers, "" where it stands alone."""

    label: str
    item: Item

    @property
    def text(self) -> str:
        """Label and statement, as a reader takes them in."""
        return f"{self.label}: {self.item.text}" if self.label else self.item.text


def answers(plan: Document, section: str) -> list[Answer]:
    """The statements of a section; of fields with the same answer the first gives the label."""
    found = plan.section(section)
    labels: dict[str, str] = {}
    for field in plan.fields:
        if field.section == section and field.answer:
            labels.setdefault(field.answer, field.label)
    return [Answer(labels.get(item.main, item.headings[-1] if item.headings else ""), item) for item in (found.items if found else ())]
