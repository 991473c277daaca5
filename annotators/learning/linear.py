"""Linear models over named features, with weights that are plain data."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any


def score(weights: Mapping[str, float], features: Iterable[str]) -> float:
    """Add up the weights of the features that the model knows."""
    get = weights.get
    return sum(get(feature, 0.0) for feature in features)


def probability(value: float) -> float:
    """Turn a score into a probability."""
    if value < -30:
        return 0.0
    return 1 / (1 + math.exp(-value))


def shares(values: Sequence[float]) -> list[float]:
    """Turn the scores of alternatives into probabilities that sum to 1."""
    top = max(values)
    powers = [math.exp(value - top) for value in values]
    total = sum(powers)
    return [power / total for power in powers]


def level(value: float, bounds: Sequence[float]) -> int:
    """Say how many of some bounds a number reaches, so that it can be part of a feature's name."""
    return sum(value >= bound for bound in bounds)


def pack(weights: Mapping[str, float], *, least: float = 0.01) -> dict[str, Any]:
    """Give weights as plain data that is read fast: names by line, and hundredths in whole numbers.

    Args:
        weights: The weight of each feature, whose name is one line.
        least: What weighs less than this is left out.
    """
    whole = {name: round(weight * 100) for name, weight in weights.items()}
    kept = {name: weight for name, weight in whole.items() if abs(weight) >= least * 100}
    return {"names": "\n".join(kept), "weights": list(kept.values())}


def unpack(data: Mapping[str, Any]) -> dict[str, float]:
    """Read what `pack` gave."""
    names = data["names"].split("\n") if data["weights"] else []
    return dict(zip(names, (weight / 100 for weight in data["weights"]), strict=True))
