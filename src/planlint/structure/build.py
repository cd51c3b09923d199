"""From a file as read to a Document with sections, items, prompts and facts."""

from __future__ import annotations

from typing import Literal

from planlint.model import Block, Document, SectionPart, Source, blocks_of
from planlint.structure.advice import AdviceScheme, advice_kind, closing_blocks, looks_like_plan, title_blocks
from planlint.structure.builder import Builder
from planlint.structure.cellwords import profile_of
from planlint.structure.contents import contents_blocks
from planlint.structure.facts import find_facts
from planlint.structure.layouts import Layouts
from planlint.structure.looks import Style
from planlint.structure.scheme import Known, PlanScheme
from planlint.structure.status import find_status
from planlint.structure.tables import read_content
from planlint.structure.words import key


def build(source: Source, layouts: Layouts, kind: Literal["plan", "advice"] | None = None) -> Document:
    """A Document of the kind given; with None, of the kind that the content speaks for."""
    if kind is None:
        kind = "plan" if looks_like_plan(source, layouts) else "advice"
    return build_plan(source, layouts) if kind == "plan" else build_advice(source, layouts)


def build_plan(source: Source, layouts: Layouts) -> Document:
    """A plan, read up to three times: what headings have letters settles which others count, and so which outcomes."""
    style, contents = Style.of(source), contents_blocks(source, layouts.index)
    known = Known(cells=profile_of(source))
    for _ in range(3):
        builder = Builder(PlanScheme(layouts.index, style, known), contents=contents)
        read_content(builder, source.content)
        sections = builder.sections()
        before, known = known, Known(
            builder.lettered,
            {section.id for section in sections if section.id != "front"},
            [key(item.main) for section in sections if section.id == "E" for item in section.items],
            known.cells,
        )
        if known == before:
            break
    status, amended = find_status(source, builder.fields)
    facts = find_facts(source, builder.fields, layouts.index, sections)
    return Document(
        source.path, "plan", sections, facts, status, amended, tuple(builder.fields),
        unplaced(source, sections, builder), source
    )


def unplaced(source: Source, sections: tuple[SectionPart, ...], builder: Builder) -> tuple[Block, ...]:
    """Text that is in no section; and, so that nothing is ever lost, any that an odd table kept from being read."""
    seen = {piece.block.text for section in sections for item in section.items for piece in item.pieces}
    seen |= {block.text for section in sections for block in section.prompts}
    seen |= {block.text for block in builder.unplaced}
    seen |= {text for field in builder.fields for text in (field.label, field.answer)}
    left = [block for block in blocks_of(source.content) if block.text.strip() and block.text not in seen]
    return (*builder.unplaced, *left)


def build_advice(source: Source, layouts: Layouts) -> Document:
    """An advice document, in sections of its own: views, strengths, needs, outcomes, provision, background, other."""
    style = Style.of(source)
    builder = Builder(
        AdviceScheme(layouts.index, style, Known(cells=profile_of(source)), title_blocks(source), closing_blocks(source)), "other"
    )
    read_content(builder, source.content)
    sections = builder.sections()
    facts = find_facts(source, builder.fields, layouts.index, sections, advice=True)
    kind = advice_kind(source, facts, builder.fields, layouts.index)
    return Document(
        source.path, kind, sections, facts, "unknown", False, tuple(builder.fields),
        unplaced(source, sections, builder), source
    )
