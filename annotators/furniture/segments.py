"""Cuts a text into the stretches that are furniture or not: sentences, and lines that are none."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from . import patterns
from .rules import Line, sentences

_TOP = 3
"""Lines at the top in which a scraper's date may stand before the title."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of one line, in code points of the text, end exclusive."""

    start: int
    end: int
    text: str
    line: int
    """The number of its line, from 0."""
    place: int
    """Its number within the line, from 0."""
    count: int
    """How many segments the line has."""

    @property
    def part(self) -> str:
        """Which part of its line it is: `whole`, `first`, `last` or `mid`."""
        if self.count == 1:
            return "whole"
        if self.place == 0:
            return "first"
        return "last" if self.place == self.count - 1 else "mid"


def segments(lines: Sequence[Line]) -> list[Segment]:
    """Cut lines where sentences begin and where pages insert something between them.

    Args:
        lines: All lines of a text.

    Returns:
        The segments in the order of the text, without the white space around them.
    """
    found = []
    for number, (start, line) in enumerate(lines):
        spans = [(s, e) for s, e in _spans(line, number) if line[s:e].strip()]
        for place, (first, end) in enumerate(spans):
            piece = line[first:end]
            begin = start + first + len(piece) - len(piece.lstrip())
            text = piece.strip()
            found.append(Segment(begin, begin + len(text), text, number, place, len(spans)))
    return found


def _spans(line: str, number: int) -> list[tuple[int, int]]:
    """Cut one line; together the spans cover it."""
    cuts = {0, len(line)}
    for start, end in sentences(line):
        cuts |= {start, end}
    for start, end, _ in patterns.inserted_pieces(line):
        cuts |= {start, end}
    if number < _TOP and (stamp := patterns.DATE_STAMP.match(line)):
        cuts.add(stamp.end())
    ordered = sorted(cuts)
    return list(itertools.pairwise(ordered))
