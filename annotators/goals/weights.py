"""The trained weights, loaded once from the package."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

TAGS = ("O", "B", "I")


@dataclass(frozen=True, slots=True)
class Weights:
    """Everything that was learned."""

    trigger: Mapping[str, int]
    """The row of `table` for each feature of a word."""
    table: NDArray[np.float64]
    transitions: NDArray[np.float64]
    starts: NDArray[np.float64]
    scorer: Mapping[str, float]
    second_scorer: Mapping[str, float]
    minute: Mapping[str, float]
    scope: Mapping[str, float]
    outcome: Mapping[str, float]
    bias: float
    """Taken from the score of words outside triggers: more of it finds more and errs more."""
    confidence: Mapping[str, float]
    """How the tagger's log-odds become a confidence: `slope` and `offset`."""


@lru_cache(maxsize=1)
def load() -> Weights:
    """Read the weights from the package; the second call costs nothing."""
    data = json.loads((files(__package__) / "weights.json").read_text(encoding="utf-8"))
    return from_data(data)


def from_data(data: Mapping[str, Any]) -> Weights:
    """Make weights of plain data, as `train` writes it: hundredths in whole numbers."""
    table = np.array(list(data["trigger"].values()), dtype=np.float64).reshape(-1, len(TAGS))
    return Weights(
        trigger={feature: row for row, feature in enumerate(data["trigger"])},
        table=table / 100,
        transitions=np.array(data["transitions"], dtype=np.float64),
        starts=np.array(data["starts"], dtype=np.float64),
        scorer=_scaled(data["scorer"]),
        second_scorer=_scaled(data["second_scorer"]),
        minute=_scaled(data["minute"]),
        scope=_scaled(data["scope"]),
        outcome=_scaled(data["outcome"]),
        bias=data["bias"],
        confidence=data["confidence"],
    )


def _scaled(values: Mapping[str, int]) -> dict[str, float]:
    return {name: value / 100 for name, value in values.items()}
