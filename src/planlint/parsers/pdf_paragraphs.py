"""Lines to paragraphs: which line goes on with the one before, and how the whole looks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from itertools import pairwise

from planlint.parsers.glyphs import TICKED, UNTICKED
from planlint.parsers.pdf_lines import label_gap, label_of, lines_of, number_value
from planlint.parsers.pdf_model import BREAK, HYPHEN, Box, Line, Para, Tag, Word, union

_END = re.compile(r"[.!?:;…][”’\"')\]]*$")
_LABELLED = re.compile(
    r"^(?:Who|By whom|Whom|Staff|Staffing|Delivered by|Provided by|Provider|When|How (?:often|long|much|many)|Where|"
    r"Frequency|Duration|Length|Review|Reviewed|Monitoring|Group size|Ratio|By when|Timescale|Resources|Outcome|Need|"
    r"Provision|Steps|Success criteria|Measure)\b[\w ()/,]{0,30}:(?: |$)"
)
OPEN_END = re.compile(
    r"(?:\b(?:a|an|the|and|or|of|to|in|on|at|by|with|for|from|until|than|that|which|who|is|are|was|were|be|been|will|"
    r"can|may|must|should|has|have|had|his|her|their|its|my|our|your|each|every|into|as|if|when|while|per|about|this|"
    r"these|Mr|Mrs|Ms|Dr)|,|&|-|–)$"
)
"""Words that no sentence or paragraph ends with: the next line goes on, whatever it begins with."""
_PADDING = 5.5
_SHORT = 0.12
Tags = Mapping[int, Tag]


class Region:
    """A column or cell whose lines are to become paragraphs."""

    def __init__(self, words: list[Word], page: int, right: float, tags: Tags, shaded: bool = False) -> None:
        self.page = page
        self.tags = tags
        self.shaded = shaded
        self.lines = lines_of(words)
        self.left = min((line.box[0] for line in self.lines), default=0.0)
        self.right = max(right, max((line.box[2] for line in self.lines), default=right))
        self.leading = _leading(self.lines)
        starts = [line for line in self.lines if line.words[0].text == TICKED and label_gap(line)]
        self.ticked_list = len(starts) > 1 and not any(UNTICKED in line.text for line in self.lines)

    def paragraphs(self) -> list[Para]:
        """The paragraphs, top to bottom."""
        groups: list[list[Line]] = []
        labels: list[tuple[str, int]] = []
        for line in self.lines:
            label = self._label(line, groups[-1] if groups else None, labels[-1][0] if labels else "")
            if groups and not label[1] and self._goes_on(groups[-1], labels[-1], line):
                groups[-1].append(line)
            else:
                groups.append([line])
                labels.append(label)
        return [self._para(group, label) for group, label in zip(groups, labels, strict=True)]

    def _label(self, line: Line, before: list[Line] | None, last: str) -> tuple[str, int]:
        middle = before is not None and self._reaches(before[-1], line) and not _END.search(before[-1].text)
        if self.ticked_list and line.words[0].text == TICKED and label_gap(line):
            return "•", 1  # ticks for bullets, not boxes to choose from
        label = label_of(line, strict=middle)
        value = number_value(label[0])
        if middle and value is not None and label[1]:
            previous = number_value(last)
            gap = line.words[1].box[0] - line.words[0].box[2]
            if gap < 0.6 * line.words[0].style.size and (previous is None or value != previous + 1):
                return "", 0
        return label

    def _goes_on(self, group: list[Line], label: tuple[str, int], line: Line) -> bool:
        last = group[-1]
        if last.words[0].turn or line.words[0].turn:
            return False
        one, two = self._tag(last.words[::-1]), self._tag(line.words)
        if one and two and one.block < 0:
            one = two = None
        if one and two and one.block != two.block:
            return False
        step = last.base - line.base
        size = max(last.size, line.size)
        if one and two and step < 3 * size:
            # Within one element a line that stops well short of the edge was broken by hand.
            broken = self._room(last, line) > _SHORT * (self.right - self.left) and not line.text[0].islower()
            return not broken and not self._tick_line(line)
        if step > max(1.22 * self.leading.get(round(line.size), 1.25 * size), 1.12 * size) and not (
            step < 2.6 * size and self._wide_set(group, line, step)
        ):
            return False
        if not _same_look(last, line) or self._tick_line(line):
            return False
        return self._flows(group, label, line)

    def _wide_set(self, group: list[Line], line: Line, step: float) -> bool:
        """The lines stand further apart than elsewhere, but evenly, and the sentence runs on."""
        if not self._reaches(group[-1], line) or abs(group[-1].size - line.size) > 0.03 * line.size:
            return False
        if len(group) > 1:
            return abs(group[-2].base - group[-1].base - step) < 0.08 * step
        last = group[-1].text
        return line.text[0].islower() or bool(OPEN_END.search(last)) or (len(last) >= 60 and not _END.search(last))

    def _flows(self, group: list[Line], label: tuple[str, int], line: Line) -> bool:
        """By place and words: whether ``line`` continues the line before it."""
        last = group[-1]
        em = line.size
        text_left = last.words[min(label[1], len(last.words) - 1)].box[0] if len(group) == 1 else last.box[0]
        shift = line.box[0] - text_left
        lower = line.text[:1].islower()
        open_end = not _END.search(last.text)
        reaches = self._reaches(last, line)
        if last.words[-1].text.endswith(HYPHEN):
            return True
        if _LABELLED.match(line.text) and not OPEN_END.search(last.text):
            return False  # "Who: …", "How often: …" on lines of their own
        if label[1] and len(group) == 1 and shift < -0.5 * em and not (reaches and lower):
            return False
        if shift > 0.9 * em and not label[1] and len(group) > 1 and not lower:
            return False  # an indented first line
        if shift < -1.2 * em and len(group) > 1 and not lower and not _centred(last, line):
            return False
        if reaches:
            return True
        return lower and open_end and len(last.text) >= 25 and abs(shift) < 0.5 * em

    def _reaches(self, last: Line, line: Line) -> bool:
        """The first word of ``line`` had no room at the end of ``last``."""
        return self._room(last, line) < 0.15 * line.size

    def _room(self, last: Line, line: Line) -> float:
        """What would be left of ``last`` after the first word of ``line``."""
        first = [line.words[0]]
        for word in line.words[1:]:
            # "15 minutes" is often kept together by a no-break space, which PDFium may report as a plain one.
            if not (word.glued or word.tied or first[-1].text.isdigit()):
                break
            first.append(word)
        width = first[-1].box[2] - first[0].box[0]
        return self.right - (last.box[2] + width + 0.28 * line.size)

    def _tag(self, words: list[Word]) -> Tag | None:
        return next((self.tags[word.mcid] for word in words if word.mcid in self.tags), None)

    def _tick_line(self, line: Line) -> bool:
        return line.text[0] in (TICKED, UNTICKED)

    def _para(self, group: list[Line], label: tuple[str, int]) -> Para:
        words = [word for line in group for word in line.words]
        body = words[label[1] :]
        text, bold_start = _text(group, label[1], self.right)
        sizes: Counter[float] = Counter()
        colours: Counter[str | None] = Counter()
        for word in body:
            sizes[word.style.size] += len(word.text)
            colours[word.style.colour] += len(word.text)
        tag = self._tag(group[-1].words[::-1])
        return Para(
            text=text,
            page=self.page,
            box=union([line.box for line in group]),
            size=sizes.most_common(1)[0][0],
            bold=all(word.style.bold for word in body),
            italic=all(word.style.italic for word in body),
            colour=colours.most_common(1)[0][0],
            shaded=self.shaded,
            bold_start=bold_start,
            label=label[0],
            indent=group[0].box[0],
            heading=tag.heading if tag else 0,
            full=group[-1].box[2] > self.right - 0.25 * max(self.right - self.left, 1.0),
            tag=tag,
        )


def _text(group: list[Line], skip: int, right: float) -> tuple[str, int]:
    """The group's text, HYPHEN and BREAK at undecided line ends, and the number of leading bold characters."""
    text = ""
    bold_start = 0
    bold = True
    for number, line in enumerate(group):
        before = group[number - 1].words[skip if number == 1 else 0 :]
        for place, word in enumerate(line.words[skip if number == 0 else 0 :]):
            joined = text.endswith(HYPHEN) and place == 0
            if text and not (joined or (word.glued and place)):
                text += BREAK if number and not place and _cut_off(before, line, right) else " "
            piece = word.text
            if place and text.endswith(HYPHEN):
                # PDFium took a hyphen inside the line for one at its end.
                text = text[:-1] + "-"
            text += piece
            bold = bold and word.style.bold
            if bold:
                bold_start = len(text)
        last = line.words[-1].text
        if number + 1 < len(group) and last.endswith("-") and len(last) > 1 and last[-2].isalnum():
            text = text[:-1] + HYPHEN
    return text, bold_start


def _cut_off(last: list[Word], line: Line, right: float) -> bool:
    """A word alone on its line fills it to the last letter: a word too long for its cell may go on below."""
    word, following = last[-1], line.words[0]
    full = right - word.box[2] < 0.6 * line.size + _PADDING
    return len(last) == 1 and full and word.text[-1:].isalpha() and following.text[:1].islower()


def _same_look(one: Line, two: Line) -> bool:
    if abs(one.size - two.size) > 0.08 * max(one.size, two.size):
        return False
    bold_one, bold_two = _all_bold(one), _all_bold(two)
    if bold_one != bold_two and (_end_bold(one) != two.words[0].style.bold):
        return False
    return one.words[-1].style.colour == two.words[0].style.colour


def _all_bold(line: Line) -> bool:
    return all(word.style.bold for word in line.words)


def _end_bold(line: Line) -> bool:
    return line.words[-1].style.bold


def _centred(one: Line, two: Line) -> bool:
    return abs((one.box[0] + one.box[2]) - (two.box[0] + two.box[2])) < 4


def _leading(lines: list[Line]) -> dict[int, float]:
    """The usual step between lines of each text size: the smallest that comes often."""
    steps: dict[int, list[float]] = {}
    for one, two in pairwise(lines):
        step = one.base - two.base
        if round(one.size) == round(two.size) and 0.8 * one.size < step < 2.2 * one.size:
            steps.setdefault(round(one.size), []).append(step)
    result = {}
    for size, found in steps.items():
        found.sort()
        result[size] = found[len(found) // 4]
    return result


def paragraphs(words: list[Word], page: int, box: Box, tags: Tags, shaded: bool = False) -> list[Para]:
    """The paragraphs of the words in ``box``: a cell or a column of running text."""
    if not words:
        return []
    return Region(words, page, box[2], tags, shaded).paragraphs()
