"""Finds furniture: text that came with the article and is not the article.

Lines are judged whole, by what they look like: credits, bylines, line-ups, navigation. Sentences
glued to a paragraph are furniture when they talk to the reader about the site and not about
football. Every pattern starts at a fixed place or looks a bounded way ahead, so that a line of any
length costs time in proportion.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from store.model import FURNITURE, Mark

from . import furniture_patterns as patterns
from .protocol import source

NAME = "furniture"
VERSION = "1.0.0"
LABELS = frozenset({FURNITURE})

_LINE = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_SENTENCE_END = re.compile(
    r"[.!?…]+[”\"’')\]]*\s+(?=[^\sa-z])|[.!?](?=(?:Follow|MORE|READ|Sign up|Download|"
    r"Subscribe|Click|Photo|Picture)\b)"
)
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_LONG = 400
"""Lines longer than this many characters are paragraphs, whatever else they look like."""

Piece = tuple[int, int, str, float]
"""Start, end, why, and confidence."""


def find(text: str) -> list[Mark]:
    """Find bylines, credits, captions, links, line-ups, calls to follow and navigation.

    Args:
        text: The article.

    Returns:
        Marks with the label FURNITURE in the order of the text. Each is a whole line, or a
        stretch of whole sentences of one, without the white space around it.
    """
    lines = [
        (match.start() + len(line) - len(line.lstrip()), line.strip())
        for match in _LINE.finditer(text)
        if (line := match.group()).strip()
    ]
    pieces: list[Piece] = []
    for index, (start, line) in enumerate(lines):
        if patterns.DISCLAIMER.match(line):
            pieces += [(s, s + len(rest), "small print", 0.9) for s, rest in lines[index:]]
            break
        pieces += _pieces(lines, index, start, line)
    pieces += _trailing(lines, pieces)
    pieces.sort()
    return [_mark(text, piece) for piece in pieces]


def _mark(text: str, piece: Piece) -> Mark:
    start, end, why, confidence = piece
    return Mark(
        start,
        end,
        text[start:end],
        FURNITURE,
        source=source(NAME, VERSION),
        confidence=confidence,
        why=why,
    )


def _trailing(lines: list[tuple[int, str]], pieces: list[Piece]) -> list[Piece]:
    """Take the last lines that are no sentences for links, where furniture stands above them."""
    known = {start for start, _, _, _ in pieces}
    found: list[Piece] = []
    for start, line in reversed(lines[len(lines) // 2 :]):
        if start in known:
            return found
        if patterns.ends_like_a_sentence(line) or len(line) > 120:
            return []
        found.append((start, start + len(line), "stands below the article", 0.75))
    return []


def _pieces(lines: list[tuple[int, str]], index: int, start: int, line: str) -> Iterator[Piece]:
    """Judge one line: all of it, its first words, or some of its sentences."""
    if verdict := _whole_line(lines, index, line):
        yield start, start + len(line), *verdict
        return
    rest = 0
    if index <= 2 and (stamp := patterns.DATE_STAMP.match(line)):
        yield start, start + stamp.end(), "date in front of the title", 0.97
        rest = stamp.end()
    yield from _glued(start, line, rest)


def _whole_line(lines: list[tuple[int, str]], index: int, line: str) -> tuple[str, float] | None:
    """Say why a line is furniture from end to end, or None."""
    if len(line) <= _LONG:
        for why, confidence, pattern in patterns.LINES:
            if pattern.search(line):
                return why, confidence
        if patterns.is_list_of_names(line):
            return "a list of names", 0.93
        if index and index + 1 == len(lines) and _repeats(lines, index, line):
            return "repeats the top of the article", 0.9
        if index and not patterns.ends_like_a_sentence(line) and patterns.CAPTION.search(line):
            return "reads like a caption", 0.8
        if index > 1 and patterns.is_stray_line(line) and _among_paragraphs(lines, index):
            return "too long for a heading, and no sentence", 0.75
    sentences = list(_sentences(line))
    if all(patterns.glued(line[start:end]) for start, end in sentences):
        return "talks about the site, not the game", 0.9
    return None


def _among_paragraphs(lines: list[tuple[int, str]], index: int) -> bool:
    """Whether the lines around one are sentences, so that it stands out for being none."""
    around = [line for _, line in lines[max(0, index - 2) : index] + lines[index + 1 : index + 3]]
    if index + 1 < len(lines) and lines[index + 1][1][:1].islower():
        return False
    sentences = sum(patterns.ends_like_a_sentence(line) for line in around)
    return sentences * 2 >= len(around)


def _repeats(lines: list[tuple[int, str]], index: int, line: str) -> bool:
    """Whether a line says again how an earlier one begins."""
    words = line.rstrip(" .…")
    return len(words) > 20 and any(other.startswith(words) for _, other in lines[: min(index, 3)])


def _sentences(line: str) -> Iterator[tuple[int, int]]:
    """Cut a line into sentences, without the white space between them."""
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
    for begin, end in _sentences(line[rest:]):
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
        yield start + begin, start + end, why, 0.9
