"""Tells goals of the match that an article reports from those of any other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from annotators.learning import linear

from .reading import Reading
from .scope_signs import Mention, describe, in_company
from .teams import Teams
from .weights import Weights


def are_background(
    reading: Reading, sides: Teams, mentions: Sequence[Mention], weights: Weights
) -> list[bool]:
    """Tell of each mention whether its goal fell in another match than the reported one.

    What it says by itself counts as much as the company that it is in.
    """
    alone = first_round(reading, sides, mentions, weights.scope)
    chances = [linear.probability(score) for score in alone]
    return [
        score + linear.score(weights.second_scope, signs) > 0
        for score, signs in zip(alone, in_company(reading, mentions, chances), strict=True)
    ]


def first_round(
    reading: Reading, sides: Teams, mentions: Sequence[Mention], weights: Mapping[str, float]
) -> list[float]:
    """Score each mention by itself: the higher, the likelier of another match."""
    return [linear.score(weights, signs) for signs in describe(reading, sides, mentions)]
