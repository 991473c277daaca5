"""Marks on tokens, and the words that the arguments of a goal stand on.

Offsets are code points, end exclusive; token numbers count from 0, both ends inclusive.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from store.exporting.losses import Losses, LossKind
from store.model import FURNITURE, GOAL, Article, Goal, Mark, Record, Status
from store.records import Tokenize

ROLES: tuple[str, ...] = ("scorer", "team", "assist", "minute")
"""The arguments of a goal that can stand on words of the article."""

BY_SPACES = "spaces"
"""What `meta.tokens` says of an article whose tokens are what spaces and line feeds part."""

_BETWEEN_SPACES = re.compile(r"[^ \n]+")

Token = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark with its first and its last token."""

    mark: Mark
    first: int
    last: int


def tokens_of(article: Article, tokenize: Tokenize) -> Sequence[Token]:
    """Find the tokens of an article: its own where it came with some, else the tokenizer's."""
    if article.meta.get("tokens") == BY_SPACES:
        return [found.span() for found in _BETWEEN_SPACES.finditer(article.text)]
    return tokenize(article.text)


def split_at(tokens: Sequence[Token], offsets: Iterable[int]) -> list[Token]:
    """Split tokens so that none goes on past one of these offsets."""
    cuts = sorted(set(offsets))
    pieces: list[Token] = []
    for start, end in tokens:
        inside = cuts[bisect_right(cuts, start) : bisect_left(cuts, end)]
        pieces += zip((start, *inside), (*inside, end), strict=True)
    return pieces


class TokenIndex:
    """Finds the tokens that stretches of a text lie on."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._starts = [start for start, _ in tokens]
        self._ends = [end for _, end in tokens]

    def find(self, start: int, end: int) -> tuple[int, int] | None:
        """Give the first and last token that a stretch touches, or None if it touches none."""
        first = bisect_right(self._ends, start)
        last = bisect_left(self._starts, end) - 1
        return (first, last) if first <= last else None

    def fits(self, start: int, end: int, first: int, last: int) -> bool:
        """Say whether a stretch begins and ends where these tokens do."""
        return self._starts[first] == start and self._ends[last] == end


def place(
    record: Record, marks: Iterable[Mark], tokens: Sequence[Token], losses: Losses
) -> list[Placed]:
    """Put marks on tokens, making longer what begins or ends inside one.

    Returns:
        The marks in their order; those that touch no token are left out and told as dropped.
    """
    index = TokenIndex(tokens)
    placed: list[Placed] = []
    for mark in marks:
        found = index.find(mark.start, mark.end)
        if found is None:
            losses.add(LossKind.DROPPED, record.article, "it covers none of the tokens", mark)
            continue
        if not index.fits(mark.start, mark.end, *found):
            losses.add(
                LossKind.MOVED, record.article, "it does not begin and end with a token", mark
            )
        placed.append(Placed(mark, *found))
    return placed


def without_overlaps(record: Record, placed: Iterable[Placed], losses: Losses) -> list[Placed]:
    """Leave one mark on each token: an entity before a goal, a person's first, then the longest.

    Returns:
        Marks that share no token, in order; the others are told as overlapping.
    """
    kept: list[Placed] = []
    taken: set[int] = set()
    for each in sorted(placed, key=_by_claim):
        numbers = range(each.first, each.last + 1)
        if taken.isdisjoint(numbers):
            taken.update(numbers)
            kept.append(each)
        else:
            losses.add(LossKind.OVERLAPPING, record.article, "another mark is there", each.mark)
    return sorted(kept, key=lambda each: each.first)


def _by_claim(placed: Placed) -> tuple[bool, bool, int, int]:
    mark = placed.mark
    return mark.label == GOAL, not mark.is_decided, placed.first - placed.last, placed.first


def furniture_of(record: Record) -> list[Mark]:
    """Give the furniture of an article that nobody has rejected."""
    return [
        mark
        for mark in record.marks
        if mark.label == FURNITURE and mark.status is not Status.REJECTED
    ]


def outside_furniture(record: Record, tokens: Sequence[Token]) -> list[Token]:
    """Give the tokens that are no part of furniture."""
    index = TokenIndex(tokens)
    inside: set[int] = set()
    for mark in furniture_of(record):
        found = index.find(mark.start, mark.end)
        if found:
            inside.update(range(found[0], found[1] + 1))
    return [token for number, token in enumerate(tokens) if number not in inside]


def mentions(goal: Goal) -> Iterator[tuple[str, int, int]]:
    """Give the arguments of a goal that stand on words: the role, and where they begin and end."""
    for role in ROLES:
        words = goal.minute_span if role == "minute" else getattr(goal, role)
        if words is not None and words.start is not None and words.end is not None:
            yield role, words.start, words.end
