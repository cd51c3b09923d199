"""Lines of a terminal report."""

from __future__ import annotations

import click

from planlint.model import Item

WIDTH = 100


def wrapped(text: str, indent: str, further: str | None = None) -> list[str]:
    """``text`` in lines; colour codes are not counted. ``further`` is the indent of the second line on."""
    line, out = indent, []
    for word in text.split(" "):
        if len(click.unstyle(line)) + len(click.unstyle(word)) > WIDTH and line.strip():
            out.append(line.rstrip())
            line = further if further is not None else indent
        line += word + " "
    return [*out, line.rstrip()]


def label(section: str) -> str:
    """A section's name; "plan" is the plan as a whole."""
    return {"front": "Front page", "plan": "The plan"}.get(section, f"Section {section}")


def where(item: Item) -> str:
    """An item's number and its place in the file."""
    place = item.place
    named = [f"page {place.page}" if place.page else "", f"table {place.table}, row {place.row}" if place.table else ""]
    if not any(named) and place.paragraph:
        named = [f"paragraph {place.paragraph}"]
    return ", ".join([item.id, *(part for part in named if part)])
