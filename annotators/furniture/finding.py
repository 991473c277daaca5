"""Puts the rules and the tagger together: from a text to marks of what is not the article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files

from annotators.learning.tagger import Tagger, read_tagger
from annotators.protocol import source
from store.model import FURNITURE, Mark

from . import NAME, VERSION
from .patterns import ends_like_a_sentence
from .rules import Line, Piece, lines_of, pieces
from .segments import segments
from .signs import describe

_TRUSTED = 0.85
"""From this confidence on a rule's word is taken, whatever the tagger says."""
_BY_LOOKS = "reads like what surrounds an article"
"""The tagger's reason."""
_LIKELY, _SENTENCE_LIKELY = 0.5, 0.75
"""How probable furniture is to be taken; a whole sentence may end the article, and needs more."""


@cache
def tagger() -> Tagger:
    """Read the trained weights; the second call costs nothing."""
    return read_tagger((files(__package__) / "weights.json").read_text(encoding="utf-8"))


def find(text: str) -> list[Mark]:
    """Find the furniture of a text; see `annotators.furniture.find`."""
    lines = lines_of(text)
    ruled = pieces(lines)
    found = [piece for piece in ruled if piece.confidence >= _TRUSTED]
    found += tagged(lines, ruled, tagger())
    return [_mark(text, piece) for piece in _joined(text, found)]


def tagged(lines: Sequence[Line], ruled: Sequence[Piece], weights: Tagger) -> list[Piece]:
    """Find the segments that are more likely furniture than not.

    Args:
        lines: The lines of a text.
        ruled: What the rules found there.
        weights: The tagger.
    """
    cut = segments(lines)
    inside = weights.inside(describe(lines, cut, ruled))
    return [
        Piece(segment.start, segment.end, _BY_LOOKS, chance)
        for segment, chance in zip(cut, inside, strict=True)
        if chance >= (_SENTENCE_LIKELY if ends_like_a_sentence(segment.text) else _LIKELY)
    ]


def _joined(text: str, found: Iterable[Piece]) -> list[Piece]:
    """Make one piece of those of a line that overlap or touch, as sure as the surest of them; a
    rule's reason says more than the tagger's."""
    joined: list[Piece] = []
    for piece in sorted(found):
        last = joined[-1] if joined else None
        if last is not None and (
            piece.start < last.end or text[last.end : piece.start].strip(" \t\xa0") == ""
        ):
            less, surest = sorted((last, piece), key=lambda each: each.confidence)
            why = less.why if surest.why == _BY_LOOKS else surest.why
            joined[-1] = Piece(last.start, max(last.end, piece.end), why, surest.confidence)
        else:
            joined.append(piece)
    return joined


def _mark(text: str, piece: Piece) -> Mark:
    return Mark(
        piece.start,
        piece.end,
        text[piece.start : piece.end],
        FURNITURE,
        source=source(NAME, VERSION),
        confidence=round(piece.confidence, 3),
        why=piece.why,
    )
