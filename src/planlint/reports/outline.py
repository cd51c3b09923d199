"""What planlint understood of a document, as plain text: for people who want to see how their plan was read."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.model import PLAN_SECTIONS, Block, Document, Facts, Item, SectionPart

_WIDTH = 100
_FACTS = {
    "child": "Child",
    "full_name": "Full name",
    "date_of_birth": "Date of birth",
    "plan_date": "Date of plan",
    "year_group": "Year group",
    "primary_need": "Primary need",
    "setting": "Setting",
    "author": "Author",
    "role": "Role",
    "date": "Date",
}


def render_outline(document: Document) -> str:
    """Kind, facts, sections with their items, template text, and what was not found or not placed."""
    return "\n".join(_lines(document)) + "\n"


def _lines(document: Document) -> Iterator[str]:
    yield f"{document.path}"
    kind = f"Kind: {document.kind}"
    if document.kind == "plan":
        kind += f", {document.status if document.status != 'unknown' else 'draft or final not stated'}"
        kind += ", amended" if document.amended else ""
    yield kind
    yield from _facts(document.facts, document.kind == "plan")
    for section in document.sections:
        yield ""
        yield from _section(section)
    yield from _missing(document)
    if document.unplaced:
        yield ""
        yield "Text in no section:"
        yield from (f"  {_short(block.text)}" for block in document.unplaced)


def _facts(facts: Facts, plan: bool) -> Iterator[str]:
    for name, title in _FACTS.items():
        value = getattr(facts, name)
        if value is not None:
            yield f"{title}: {_year(value) if name == 'year_group' else value}"
        elif name in ("child", "date_of_birth") or (name in ("plan_date", "primary_need", "setting") and plan):
            yield f"{title}: not found"


def _year(value: int) -> str:
    return "nursery" if value < 0 else "Reception" if value == 0 else f"Year {value}"


def _section(section: SectionPart) -> Iterator[str]:
    name = "Front page" if section.id == "front" else f"Section {section.id}" if len(section.id) < 3 else section.id
    title = f": {_short(section.title)}" if section.title else ""
    count = f"{len(section.items)} item{'' if len(section.items) == 1 else 's'}"
    yield f"{name}{title} ({count})"
    if section.merged_with:
        yield f"  (not told apart from {', '.join(section.merged_with)})"
    above: tuple[str, ...] = ()
    for item in section.items:
        if item.headings != above:
            above = item.headings
            yield from ([f"  > {' > '.join(_short(text, 60) for text in above)}"] if above else [])
        yield _item(item)
    yield from (f"  prompt: {_short(text)}" for text in _prompts(section.prompts))


def _item(item: Item) -> str:
    number = f" [{item.number}]" if item.number else ""
    return f"  {item.id} {item.role}{number}: {_short(item.text)}"


def _prompts(prompts: tuple[Block, ...]) -> list[str]:
    """Each prompt once, in order."""
    return list(dict.fromkeys(block.text for block in prompts))


def _missing(document: Document) -> Iterator[str]:
    if document.kind != "plan":
        return
    missing = [name for name in PLAN_SECTIONS if document.section(name) is None]
    if missing:
        yield ""
        yield f"Sections not found: {', '.join(missing)}"


def _short(text: str, width: int = _WIDTH) -> str:
    return text if len(text) <= width else f"{text[: width - 1].rstrip()}…"
