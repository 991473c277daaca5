"""Decides which candidates are right, and how sure that is, by logistic regression."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import mul
from pathlib import Path

from annotators.entities.evidence import FEATURES, Weighed

_LIKELY = 0.5
"""How likely a candidate is at least to be marked."""
_LEAST = {"PERSON": 0.4}
"""The same for labels of which one that is missed costs more: a goal its scorer."""


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights of the evidence."""

    weights: tuple[float, ...]
    """One for each of `FEATURES`."""
    bias: float

    def confidence(self, features: Sequence[float]) -> float:
        """Say how likely a candidate with this evidence is right, from 0 to 1."""
        total = self.bias + sum(map(mul, self.weights, features))
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


@dataclass(frozen=True, slots=True)
class Judge:
    """What was learned from articles that the model has not seen."""

    ruled: Weights
    """For candidates that a rule found: the rule is mostly right, whatever the model says."""
    others: Weights
    """For all others."""

    def confidence(self, candidate: Weighed) -> float:
        """Say how likely a candidate is right, from 0 to 1."""
        weights = self.ruled if candidate.is_ruled else self.others
        return weights.confidence(candidate.features)


def choose(judge: Judge, weighed: Iterable[Weighed]) -> list[tuple[Weighed, float]]:
    """Choose candidates that are likely enough to be right, the surest first.

    Returns:
        Candidates that share no token, each with its confidence, in the order of the text.
    """
    judged = [(candidate, judge.confidence(candidate)) for candidate in weighed]
    judged.sort(key=lambda pair: (-pair[1], pair[0].span.start))
    taken: set[int] = set()
    chosen = []
    for candidate, confidence in judged:
        tokens = range(candidate.span.start, candidate.span.end)
        if confidence >= _LEAST.get(candidate.span.label, _LIKELY) and taken.isdisjoint(tokens):
            taken.update(tokens)
            chosen.append((candidate, confidence))
    return sorted(chosen, key=lambda pair: pair[0].span.start)


def write(judge: Judge, path: Path) -> None:
    """Write the weights by the names of what they weigh."""
    kept = {
        name: {"bias": weights.bias, **dict(zip(FEATURES, weights.weights, strict=True))}
        for name, weights in (("ruled", judge.ruled), ("others", judge.others))
    }
    path.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


def read(path: Path) -> Judge:
    """Read the weights."""
    kept = json.loads(path.read_text(encoding="utf-8"))
    ruled, others = (
        Weights(tuple(kept[name][feature] for feature in FEATURES), kept[name]["bias"])
        for name in ("ruled", "others")
    )
    return Judge(ruled, others)


def untrained() -> Judge:
    """Give a judge that finds everything as likely as not."""
    nothing = Weights((0.0,) * len(FEATURES), 0.0)
    return Judge(nothing, nothing)
