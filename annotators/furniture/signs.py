"""What the tagger sees of each segment: its words, its looks, its place, and what the rules say."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence

from . import patterns
from .rules import Line, Piece
from .segments import Segment

_TOKEN = re.compile(r"[^\W\d_][\w'’-]*|\d+|[^\w\s]")
_LENGTHS = (1, 3, 6, 10, 16, 30)
_SIGNS = ':|©@#/•>→-–—[(“"?!…&+'
_WORDS = 60
"""How many words of a segment are looked at; furniture gives itself away earlier."""
_REPEATED = 20
"""How long a segment is at least whose words at the top of the article mean something."""


def describe(
    lines: Sequence[Line], segments: Sequence[Segment], pieces: Sequence[Piece]
) -> list[list[str]]:
    """Describe each segment by short strings; the model knows a weight for each of them.

    Args:
        lines: The lines of the text.
        segments: What they were cut into.
        pieces: What the rules found.
    """
    ruled = _ruled(segments, pieces)
    described = []
    for index, segment in enumerate(segments):
        signs = [
            *_looks(segment),
            *_place(segment, len(lines)),
            *_words(segment.text),
            *_known(lines, segments, index, ruled),
        ]
        for name, other in (("before", index - 1), ("after", index + 1)):
            signs += _neighbour(name, segments, index, other, ruled)
        described.append(signs)
    return described


def _ruled(segments: Sequence[Segment], pieces: Sequence[Piece]) -> dict[int, str]:
    """Say of segments that a rule's piece covers for the most part why it does."""
    ruled: dict[int, str] = {}
    position = 0
    for index, segment in enumerate(segments):
        while position < len(pieces) and pieces[position].end <= segment.start:
            position += 1
        for piece in pieces[position:]:
            if piece.start >= segment.end:
                break
            covered = min(piece.end, segment.end) - max(piece.start, segment.start)
            if covered > 0.6 * (segment.end - segment.start):
                ruled[index] = piece.why
    return ruled


def _length(segment: Segment) -> str:
    words = segment.text.count(" ") + 1
    return next((str(bound) for bound in _LENGTHS if words <= bound), "more")


def _end(segment: Segment) -> str:
    return "sentence" if patterns.ends_like_a_sentence(segment.text) else "none"


def _looks(segment: Segment) -> list[str]:
    """Describe length, case, digits and signs."""
    text, part, length, end = segment.text, segment.part, _length(segment), _end(segment)
    words = [token for token in _TOKEN.findall(text[:2000]) if token[0].isalpha()]
    capitals = int(4 * sum(word[0].isupper() for word in words) / max(1, len(words)))
    digits = sum(letter.isdigit() for letter in text) / len(text)
    commas = (text.count(",") + text.count(";")) / max(1, len(words))
    signs = [
        "always",
        f"length:{length}",
        f"end:{end}",
        f"part:{part}",
        f"{part},{end},{length}",
        f"capitals:{capitals}",
        f"capitals:{capitals},{end},{part}",
        f"capitals:{capitals},{length},{part}",
        f"digits:{0 if not digits else 1 if digits < 0.1 else 2 if digits < 0.3 else 3}",
        f"commas:{min(3, int(commas * 10))}",
        f"ends:{'w' if text[-1].isalnum() else text[-1]}",
        f"starts:{_shape(text[0])}",
    ]
    signs += [f"has:{sign}" for sign in _SIGNS if sign in text]
    if text.isupper():
        signs += ["upper", f"upper,{part}"]
    if not words:
        signs.append("no letters")
    return signs


def _shape(token: str) -> str:
    first = token[0]
    if first.isalpha():
        return "A" if first.isupper() else "a"
    return "0" if first.isdigit() else token


def _place(segment: Segment, lines: int) -> list[str]:
    """Say where in the article a segment stands."""
    from_end = lines - 1 - segment.line
    place = (
        f"top{segment.line}"
        if segment.line < 3
        else "end0"
        if from_end == 0
        else "end1"
        if from_end == 1
        else "end2"
        if from_end < 4
        else "mid"
    )
    part, end = segment.part, _end(segment)
    return [
        f"at:{place}",
        f"at:{place},{part},{end}",
        f"at:{place},{part},{end},{_length(segment)}",
    ]


def _words(text: str) -> list[str]:
    """Name the words: the first, the last, and which there are."""
    tokens = _TOKEN.findall(text[:2000])
    lower = [token.lower() for token in tokens]
    signs = [f"word{place}:{word}" for place, word in enumerate(lower[:4])]
    signs += [f"last{place}:{word}" for place, word in enumerate(lower[-2:])]
    signs += [f"first two:{' '.join(lower[:2])}", f"first three:{' '.join(lower[:3])}"]
    signs.append("shape:" + "".join(_shape(token) for token in tokens[:6]))
    masked = ["#" if word.isdigit() else word for word in lower[:_WORDS]]
    signs += [f"word:{word}" for word in sorted(set(masked))]
    pairs = set(itertools.pairwise(masked))
    signs += [f"words:{one} {two}" for one, two in sorted(pairs)]
    return signs


def _known(
    lines: Sequence[Line], segments: Sequence[Segment], index: int, ruled: Mapping[int, str]
) -> list[str]:
    """Say what the rules and patterns make of a segment."""
    segment = segments[index]
    text, part, end = segment.text, segment.part, _end(segment)
    signs = [f"rule:{ruled.get(index, '-')}", f"ruled{index in ruled:d},{part},{end}"]
    if why := patterns.glued(text):
        signs.append(f"glued:{why}")
    if patterns.is_list_of_names(text):
        signs.append("names")
    if patterns.CAPTION.search(text[:400]):
        signs += ["caption", f"caption,{end}"]
    if patterns.is_stray_line(text):
        signs.append("stray")
    above = lines[: min(segment.line, 3)]
    if len(text) > _REPEATED and any(text.rstrip(" .…") in line for _, line in above):
        signs.append("repeats the top")
    return signs


def _neighbour(
    name: str, segments: Sequence[Segment], index: int, other: int, ruled: Mapping[int, str]
) -> list[str]:
    """Describe the segment before or after one."""
    if not 0 <= other < len(segments):
        return [f"{name}:edge"]
    segment, near = segments[index], segments[other]
    same = near.line == segment.line
    return [
        f"{name}:{_length(near)},{_end(near)},{same:d}",
        f"{name}:{_end(near)},{near.part},{_end(segment)},{segment.part},{same:d}",
        f"{name}:ruled{other in ruled:d},{same:d}",
    ]
