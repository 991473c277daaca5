"""Laying an article's text out in lines of cells, without losing track of its offsets."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from tui.shown import cells

_PIECE = re.compile(r"\S+\s*|\s+")


@dataclass(frozen=True, slots=True)
class Line:
    """One line on the screen: the code points from `start` to `end` of the text.

    Lines follow each other without a gap, but for the line break between two paragraphs.
    """

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Insertion:
    """Words on the screen that are not in the text, shown before the code point at `offset`.

    They stick to the character in front of them.
    """

    offset: int
    words: str


def wrap(text: str, width: int, insertions: Sequence[Insertion] = ()) -> list[Line]:
    """Break a text into lines of at most `width` cells.

    Args:
        text: The article's text, as stored.
        width: Cells to a line; at least one.
        insertions: What is shown between the text's characters, by offset.

    Returns:
        At least one line. Lines break at line feeds and after white space; a word that is wider
        than a line breaks where it must, but never before a combining character. White space at
        the end of a line takes no room.
    """
    width = max(1, width)
    lines: list[Line] = []
    start = 0
    for paragraph in text.split("\n"):
        end = start + len(paragraph)
        within = [insertion for insertion in insertions if start < insertion.offset <= end]
        lines.extend(_wrap_paragraph(paragraph, start, width, within))
        start = end + 1
    return lines


def _wrap_paragraph(
    paragraph: str, base: int, width: int, insertions: Sequence[Insertion]
) -> list[Line]:
    if paragraph.endswith("\r"):
        paragraph = paragraph[:-1]
    lines: list[Line] = []
    line_start = 0
    used = 0
    for match in _PIECE.finditer(paragraph):
        word = match[0].rstrip()
        extra = sum(
            len(insertion.words)
            for insertion in insertions
            if match.start() < insertion.offset - base <= match.end()
        )
        room = cells(word) + extra
        if used and used + room > width:
            lines.append(Line(base + line_start, base + match.start()))
            line_start, used = match.start(), 0
        if room > width:
            *full, last = _fold(paragraph, match.start(), match.start() + len(word), width)
            lines.extend(Line(base + piece.start, base + piece.end) for piece in full)
            line_start = last.start
            used = cells(paragraph[last.start : match.end()]) + extra
        else:
            used += room + len(match[0]) - len(word)
    lines.append(Line(base + line_start, base + len(paragraph)))
    return lines


def _fold(paragraph: str, start: int, end: int, width: int) -> list[Line]:
    """Break one word that is wider than a line."""
    lines: list[Line] = []
    used = 0
    for index in range(start, end):
        taken = cells(paragraph[index])
        if used + taken > width and index > start:
            lines.append(Line(start, index))
            start, used = index, 0
        used += taken
    lines.append(Line(start, end))
    return lines


def line_of(lines: Sequence[Line], offset: int) -> int:
    """Find the line that shows the code point at `offset`; the last one if it lies behind it."""
    return max(0, bisect_right(lines, offset, key=_start) - 1)


def _start(line: Line) -> int:
    return line.start
