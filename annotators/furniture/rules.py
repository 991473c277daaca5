"""Knows furniture by pattern: credits, bylines, line-ups, navigation, calls to follow.

Lines are judged whole, by what they look like. Sentences glued to a paragraph are furniture when
they talk to the reader about the site and not about football. Every pattern starts at a fixed place
or looks a bounded way ahead, so that a line of any length costs time in proportion.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from . import patterns

_LINE = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_SENTENCE_END = re.compile(
    r"(?<![.!?…])[.!?…]++[”\"’')\]]*\s+(?=[^\sa-z])|[.!?](?=(?:Follow|MORE|READ|Sign up|Download|"
    r"Subscribe|Click|Photo|Picture)\b)|"
    # A credit in brackets that the next sentence is glued to.
    r"\((?i:image|photo|pic|picture|credit|getty|reuters|pa|ap|afp)\b[^()]{0,80}\)\s*(?=[^\Wa-z_])"
)
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_LONG = 400
"""Lines longer than this many characters are paragraphs, whatever else they look like."""


@dataclass(frozen=True, slots=True, order=True)
class Piece:
    """A stretch of a text that is furniture, in code points, end exclusive."""

    start: int
    end: int
    why: str
    confidence: float


Line = tuple[int, str]
"""Where a line begins and what it says, without the white space around it."""


def lines_of(text: str) -> list[Line]:
    """Cut a text into its lines; empty ones are left out."""
    return [
        (match.start() + len(line) - len(line.lstrip()), line.strip())
        for match in _LINE.finditer(text)
        if (line := match.group()).strip()
    ]


def pieces(lines: Sequence[Line]) -> list[Piece]:
    """Find what a pattern knows, in the order of the text.

    Args:
        lines: All lines of the text.
    """
    found: list[Piece] = []
    for index, (start, line) in enumerate(lines):
        if patterns.DISCLAIMER.match(line):
            found += [Piece(s, s + len(rest), "small print", 0.9) for s, rest in lines[index:]]
            break
        found += _pieces(lines, index, start, line)
    found += _trailing(lines, found)
    return sorted(found)


def _trailing(lines: Sequence[Line], pieces: Sequence[Piece]) -> list[Piece]:
    """Take the last lines that are no sentences for links, where furniture stands above them."""
    known = {piece.start for piece in pieces}
    found: list[Piece] = []
    for start, line in reversed(lines[len(lines) // 2 :]):
        if start in known:
            return found
        if patterns.ends_like_a_sentence(line) or len(line) > 120:
            return []
        found.append(Piece(start, start + len(line), "stands below the article", 0.75))
    return []


def _pieces(lines: Sequence[Line], index: int, start: int, line: str) -> Iterator[Piece]:
    """Judge one line: all of it, its first words, or some of its sentences."""
    if verdict := _whole_line(lines, index, line):
        yield Piece(start, start + len(line), *verdict)
        return
    rest = 0
    if index <= 2 and (stamp := patterns.DATE_STAMP.match(line)):
        yield Piece(start, start + stamp.end(), "date in front of the title", 0.97)
        rest = stamp.end()
    yield from _glued(start, line, rest)


def _whole_line(lines: Sequence[Line], index: int, line: str) -> tuple[str, float] | None:
    """Say why a line is furniture from end to end, or None."""
    if len(line) <= _LONG:
        for why, confidence, pattern in patterns.LINES:
            found = pattern.search(line)
            # What follows a sentence and its end leaves the sentence what it is.
            if found and not (
                found.start() and patterns.ends_like_a_sentence(line[: found.start()])
            ):
                return why, confidence
        if patterns.is_list_of_names(line):
            return "a list of names", 0.93
        if index and index + 1 == len(lines) and _repeats(lines, index, line):
            return "repeats the top of the article", 0.9
        if index and not patterns.ends_like_a_sentence(line) and patterns.CAPTION.search(line):
            return "reads like a caption", 0.8
        if index > 1 and patterns.is_stray_line(line) and _among_paragraphs(lines, index):
            return "too long for a heading, and no sentence", 0.75
    if all(patterns.glued(line[start:end]) for start, end in sentences(line)):
        return "talks about the site, not the game", 0.9
    return None


def _among_paragraphs(lines: Sequence[Line], index: int) -> bool:
    """Whether the lines around one are sentences, so that it stands out for being none."""
    around = [
        line for _, line in (*lines[max(0, index - 2) : index], *lines[index + 1 : index + 3])
    ]
    if index + 1 < len(lines) and lines[index + 1][1][:1].islower():
        return False
    whole = sum(patterns.ends_like_a_sentence(line) for line in around)
    return whole * 2 >= len(around)


def _repeats(lines: Sequence[Line], index: int, line: str) -> bool:
    """Whether a line says again how an earlier one begins."""
    words = line.rstrip(" .…")
    return len(words) > 20 and any(other.startswith(words) for _, other in lines[: min(index, 3)])


def sentences(line: str) -> Iterator[tuple[int, int]]:
    """Cut a line into sentences, by first and last code point, without white space between."""
    start = 0
    for match in _SENTENCE_END.finditer(line):
        end = match.start() + len(match.group().rstrip())
        if end > start:
            yield start, end
        start = match.end()
    if start < len(line):
        yield start, len(line)


def _glued(start: int, line: str, rest: int) -> Iterator[Piece]:
    """Find the furniture inside a line; stretches that touch or overlap are one mark."""
    pieces = list(patterns.inserted_pieces(line))
    for begin, end in sentences(line[rest:]):
        if why := patterns.glued(line[rest + begin : rest + end]):
            pieces.append((rest + begin, rest + end, why))
    joined: list[tuple[int, int, str]] = []
    for begin, end, why in sorted(pieces):
        if joined and not line[joined[-1][1] : begin].strip():
            first, last, reason = joined.pop()
            joined.append((first, max(last, end), reason))
        elif begin >= rest:
            joined.append((begin, end, why))
    for begin, end, why in joined:
        yield Piece(start + begin, start + end, why, 0.9)
