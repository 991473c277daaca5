"""A trained tagger: a conditional random field over things described by named features."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, repeat
from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import crf

TAGS = ("O", "B", "I")
"""Outside; the first of a stretch; a further one."""


@dataclass(frozen=True, slots=True)
class Tagger:
    """What was learned about tagging."""

    rows: Mapping[str, int]
    """The row of `table` for each feature."""
    table: NDArray[np.float64]
    """A weight for each tag, and a last row of zeros for features that are not known."""
    transitions: NDArray[np.float64]
    starts: NDArray[np.float64]
    bias: float
    """Taken from the score of `O`: more of it finds more and errs more."""

    def scores(self, described: Sequence[Sequence[str]]) -> NDArray[np.float64]:
        """Score the tags of each thing of a row by its features."""
        sizes = [len(features) for features in described]
        # Features that are not known have a row of zeros at the end; nothing else is as fast.
        unknown = len(self.table) - 1
        rows = list(map(self.rows.get, chain.from_iterable(described), repeat(unknown)))
        scores = np.zeros((len(described), len(TAGS)))
        if rows:
            filled = [place for place, size in enumerate(sizes) if size]
            ends = list(accumulate(sizes))
            starts = [ends[place] - sizes[place] for place in filled]
            scores[filled] = np.add.reduceat(self.table[rows], starts, axis=0)
        scores[:, 0] -= self.bias
        return scores

    def inside(self, described: Sequence[Sequence[str]]) -> list[float]:
        """Tell of each thing how probable it is that it is part of a stretch, 0 to 1."""
        if not described:
            return []
        chances = crf.marginals(self.scores(described), self.transitions, self.starts)
        return [float(1 - outside) for outside in chances[:, 0]]


def tagger_from(data: Mapping[str, Any]) -> Tagger:
    """Make a tagger of plain data: features by line, and weights in hundredths, three a feature."""
    features = data["features"].split("\n") if data["table"] else []
    table = np.array(data["table"], dtype=np.float64).reshape(-1, len(TAGS)) / 100
    return Tagger(
        rows={feature: row for row, feature in enumerate(features)},
        table=np.vstack([table, np.zeros((1, len(TAGS)))]),
        transitions=np.array(data["transitions"], dtype=np.float64),
        starts=np.array(data["starts"], dtype=np.float64),
        bias=data["bias"],
    )


def read_tagger(text: str) -> Tagger:
    """Read a tagger from JSON."""
    return tagger_from(json.loads(text))
