"""Several sentences in a row begin alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planlint.checks.base import CheckOptions, Count, Section
from planlint.facts.case import CaseFacts
from planlint.facts.sentences import Style, own_words, sentences, words
from planlint.model import Hit, Item, SectionPart, Span


class Options(CheckOptions):
    """``run`` sentences are too many. In the sections ``across`` a run goes on from item to item, elsewhere it stays in one."""

    run: Count = 4
    across: tuple[Section, ...] = ("A", "B", "C", "D")


@dataclass(frozen=True)
class _Sentence:
    item: Item
    start: int
    end: int
    opening: str
    group: tuple[str, ...]


def check(section: SectionPart, facts: CaseFacts, options: Options) -> Iterator[Hit]:
    """One hit a run, at the opening of its first sentence."""
    style = facts.lexicon(Style)
    child = facts.case.plan.facts.child or ""
    run: list[_Sentence] = []
    for sentence in [*_of(section, style, child, options), None]:
        if sentence and run and sentence.opening and (sentence.opening, sentence.group) == (run[-1].opening, run[-1].group):
            run.append(sentence)
            continue
        if len(run) >= options.run:
            yield _hit(run)
        run = [sentence] if sentence else []


def _of(section: SectionPart, style: Style, child: str, options: Options) -> Iterator[_Sentence]:
    for item in section.items:
        if item.role in ("outcome", "aspiration", "diagnosis") or own_words(item) or section.id in ("front", "K"):
            continue
        group = item.headings if section.id in options.across else (*item.headings, item.id)
        end = next((part.end for part in item.parts if part.kind == "main"), len(item.text))
        start = next((part.start for part in item.parts if part.kind == "main"), 0)
        for begin, stop in sentences(item.text[start:end]):
            yield _Sentence(item, start + begin, start + stop, style.opening(item.text[start + begin : start + stop], child), (item.role, *group))


def _hit(run: Sequence[_Sentence]) -> Hit:
    first = run[0]
    opening = words(first.item.text[first.start : first.end])[: len(first.opening.split())]
    length = first.item.text.find(opening[-1], first.start) + len(opening[-1])
    return Hit(first.item.section, first.item, Span(first.start, length), {"phrase": first.item.text[first.start : length], "count": str(len(run))})
