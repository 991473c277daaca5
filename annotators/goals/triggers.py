"""Finds triggers: the words that say that a goal was scored."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from annotators.learning import crf
from annotators.learning.tagger import Tagger

from .features import features
from .judging import Proposal, chances
from .reading import Reading
from .shapes import Trigger
from .vetoes import is_other_sport, stands
from .weights import Weights

_LIKELY = 0.46
"""How probable a proposal is at least that becomes a trigger: misses and inventions are even."""
_NEARLY = 0.9
"""What share of the likeliest word's probability a word of a trigger's core has."""


@dataclass(frozen=True, slots=True)
class Found:
    """A trigger and how probable it is that its words tell of a goal."""

    trigger: Trigger
    probability: float


def find(reading: Reading, weights: Weights) -> list[Found]:
    """Find the triggers of a text, in order."""
    if is_other_sport(reading):
        return []
    proposals = propose(reading, weights.trigger, weights.words)
    likely = [
        (proposal, chance)
        for proposal, chance in zip(
            proposals, chances(reading, proposals, weights.judge), strict=True
        )
        if chance >= _LIKELY
    ]
    triggers = [proposal.trigger for proposal, _ in likely]
    return [
        Found(proposal.core, chance)
        for index, (proposal, chance) in enumerate(likely)
        if stands(reading, triggers, index)
    ]


def propose(reading: Reading, tagger: Tagger, known: Container[str]) -> list[Proposal]:
    """Let the tagger propose what may be a trigger, in order; it says too much rather than too
    little, and the judge decides."""
    scores_of_all = tagger.scores(features(reading, known))
    found: list[Proposal] = []
    for sentence in reading.sentences:
        size = sentence.end - sentence.first
        scores = scores_of_all[sentence.first : sentence.end]
        tags = crf.viterbi(scores, tagger.transitions, tagger.starts)
        if 1 not in tags:
            continue
        outside = crf.marginals(scores, tagger.transitions, tagger.starts)[:, 0]
        place = 0
        while place < size:
            if tags[place] != 1:
                place += 1
                continue
            end = place + 1
            while end < size and tags[end] == 2:
                end += 1
            found.append(_proposal(sentence.first, place, end, 1 - outside))
            place = end
    return found


def _proposal(first: int, start: int, end: int, inside: NDArray[np.float64]) -> Proposal:
    """Make a proposal of some words of a sentence.

    Args:
        first: The sentence's first word.
        start: The first word, counted within the sentence.
        end: One past the last.
        inside: How probable each word of the sentence is part of a trigger.
    """
    surest = float(inside[start:end].max())
    best = start + int(inside[start:end].argmax())
    low, high = best, best + 1
    while low > start and inside[low - 1] >= surest * _NEARLY:
        low -= 1
    while high < end and inside[high] >= surest * _NEARLY:
        high += 1
    return Proposal(
        Trigger(first + start, first + end),
        surest,
        float(inside[start:end].min()),
        Trigger(first + low, first + high),
    )
