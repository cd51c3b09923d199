"""Whatever blocks and tables come, reading them ends without an error and loses nothing."""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from planlint.model import Block, Cell, Look, Place, Source, Table, blocks_of
from planlint.structure import build
from tests.structure.build import layouts

WORDS = [
    "Section F: Special educational provision", "B", "H1", "Section E", "F – Provision", "Outcome 1: By July she will swim.", "Who: TA", "How often:", "Strengths",
    "Provision", "By whom", "Frequency", "Need", "Outcome", "None", "☒ Yes ☐ No", "What helps?", "Daily, ten minutes.", "Name", "1", "F2", "", "Sign-off",
    "Communication and interaction", "Steps:", "Please describe the need.", "She reads well.", "Section K: Advice ..... 9", "Aim: to read", "a) One",
]  # fmt: skip

blocks = st.builds(
    Block,
    st.sampled_from(WORDS),
    st.just(Place(page=1, paragraph=1)),
    st.builds(Look, heading=st.sampled_from([0, 0, 0, 1, 2]), bold=st.booleans(), italic=st.booleans(), bold_start=st.sampled_from([0, 4])),
    label=st.sampled_from(["", "", "•", "1."]),
)


@st.composite
def tables(draw: st.DrawFn, depth: int = 1) -> Table:
    width, height = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    rows, taken = [], set()
    for y in range(height):
        row, x = [], 0
        while x < width:
            if (y, x) in taken:
                x += 1
                continue
            across = draw(st.integers(1, width - x)) if all((y, x + n) not in taken for n in range(width - x)) else 1
            down = draw(st.integers(1, height - y))
            taken |= {(y + a, x + b) for a in range(down) for b in range(across)}
            part = blocks if depth == 0 else st.one_of(blocks, blocks, blocks, tables(depth - 1))
            content = tuple(draw(st.lists(part, max_size=3)))
            row.append(Cell(y, x, content, down, across, draw(st.booleans())))
            x += across
        rows.append(tuple(row))
    return Table(tuple(rows), Place(table=1), draw(st.sampled_from([0, 0, 1])))


sources = st.lists(st.one_of(blocks, blocks, tables()), max_size=14).map(lambda parts: Source("plan.docx", "docx", tuple(parts)))


@settings(max_examples=1500, phases=[Phase.generate], deadline=None, suppress_health_check=list(HealthCheck))
@given(sources, st.sampled_from(["plan", "advice", None]))
def test_nothing_is_lost(source: Source, kind: str | None) -> None:
    document = build(source, layouts(), kind)  # type: ignore[arg-type]
    seen = {piece.block.text for item in document.items for piece in item.pieces}
    seen |= {block.text for section in document.sections for block in section.prompts}
    seen |= {block.text for block in document.unplaced}
    seen |= {field.answer for field in document.fields}
    everything = {block.text for block in blocks_of(source.content) if block.text}
    assert everything <= seen, everything - seen
    for item in document.items:
        assert item.id.startswith(item.section)
        for part in item.parts:
            assert 0 <= part.start <= part.end <= len(item.text)
        for piece in item.pieces:
            assert item.text[piece.start : piece.end] == piece.block.text[piece.offset : piece.offset + piece.end - piece.start]
