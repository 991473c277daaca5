"""Marks as one tag for each token, for formats that have nothing else to tell them with."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from store.exporting.losses import Losses, LossKind
from store.exporting.spans import (
    Placed,
    Token,
    outside_furniture,
    place,
    tokens_of,
    without_overlaps,
)
from store.model import FURNITURE, Answer, Record
from store.records import Tokenize

OUTSIDE = "O"
"""The tag of a token that no mark covers."""

Scheme = Callable[[Placed], Iterator[str]]
"""Gives the tags of a mark's tokens."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """The tokens of an article that are no furniture, and a tag for each."""

    tokens: Sequence[Token]
    tags: Sequence[str]


def tag_tokens(
    record: Record, scheme: Scheme, *, tokenize: Tokenize, losses: Losses
) -> Tagged | None:
    """Tag the tokens of an article.

    Args:
        record: The article with its marks.
        scheme: Gives the tags of a mark's tokens.
        tokenize: Gives the tokens.
        losses: Is told what tags cannot hold.

    Returns:
        The tokens and tags; None for an article that has no text but furniture.
    """
    article = record.article
    tokens = outside_furniture(record, tokens_of(article, tokenize))
    if not tokens:
        losses.add(LossKind.DROPPED, article, "it has no text but furniture")
        return None
    if article.answer is not Answer.ACCEPT:
        losses.add(LossKind.UNFINISHED, article, f"what has no mark is tagged {OUTSIDE}")
    marks = [mark for mark in record.marks if mark.label != FURNITURE]
    tags = [OUTSIDE] * len(tokens)
    for placed in without_overlaps(record, place(record, marks, tokens, losses), losses):
        tags[placed.first : placed.last + 1] = scheme(placed)
        losses.add_arguments(article, placed.mark)
    return Tagged(tokens, tags)


def iob2(placed: Placed) -> Iterator[str]:
    """Give the tags of a mark's tokens: B for the first, I for the others."""
    yield f"B-{placed.mark.label}"
    for _ in range(placed.first, placed.last):
        yield f"I-{placed.mark.label}"


def biluo(placed: Placed) -> Iterator[str]:
    """Give the tags of a mark's tokens: U for a single one, else B, I and L for the last."""
    label = placed.mark.label
    if placed.first == placed.last:
        yield f"U-{label}"
        return
    yield f"B-{label}"
    for _ in range(placed.first, placed.last - 1):
        yield f"I-{label}"
    yield f"L-{label}"
