"""Finds triggers: the words that say that a goal was scored."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from . import crf
from .candidates import candidates
from .features import features
from .reading import Reading
from .shapes import Trigger
from .vetoes import is_other_sport, stands
from .weights import Weights


@dataclass(frozen=True, slots=True)
class Found:
    """A trigger and how probable it is that its words tell of a goal."""

    trigger: Trigger
    probability: float


_SURE = 0.97
"""From this probability on, words stand even where no pattern knows them."""


def _is_told(reading: Reading, trigger: Trigger) -> bool:
    """Whether a pattern knows at least a part of a trigger."""
    sentence = reading.sentences[reading.sentence_of[trigger.first]]
    return any(
        candidate.first < trigger.end and trigger.first < candidate.end
        for candidate in candidates(reading, sentence)
    )


def find(reading: Reading, weights: Weights) -> list[Found]:
    """Find the triggers of a text, in order."""
    described = features(reading)
    found: list[Found] = []
    row_of = weights.trigger
    for sentence in reading.sentences:
        size = sentence.end - sentence.first
        scores = np.zeros((size, 3))
        for place in range(size):
            rows = [row_of[name] for name in described[sentence.first + place] if name in row_of]
            if rows:
                scores[place] = weights.table[rows].sum(axis=0)
        scores[:, 0] -= weights.bias
        tags = crf.viterbi(scores, weights.transitions, weights.starts)
        if 1 not in tags:
            continue
        outside = crf.marginals(scores, weights.transitions, weights.starts)[:, 0]
        place = 0
        while place < size:
            if tags[place] != 1:
                place += 1
                continue
            end = place + 1
            while end < size and tags[end] == 2:
                end += 1
            trigger = Trigger(sentence.first + place, sentence.first + end)
            found.append(Found(trigger, float(1 - outside[place:end].min())))
            place = end
    if is_other_sport(reading):
        return []
    found = [each for each in found if each.probability > _SURE or _is_told(reading, each.trigger)]
    places = [each.trigger for each in found]
    return [each for index, each in enumerate(found) if stands(reading, places, index)]
