"""The trained weights, loaded once from the package."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from annotators.learning import linear
from annotators.learning.tagger import Tagger, tagger_from


@dataclass(frozen=True, slots=True)
class Weights:
    """Everything that was learned."""

    trigger: Tagger
    """Which words are a trigger's first or further ones."""
    words: frozenset[str]
    """The words that the tagger has met."""
    judge: Mapping[str, float]
    """Which of the tagger's proposals tell of a goal."""
    scorer: Mapping[str, float]
    second_scorer: Mapping[str, float]
    minute: Mapping[str, float]
    scope: Mapping[str, float]
    second_scope: Mapping[str, float]
    outcome: Mapping[str, float]
    doubt: Mapping[str, float]
    """Who scored where that is doubtful, by the other goals of the article."""
    link: Mapping[str, float]
    """Which goal a mention without a minute is about."""


@lru_cache(maxsize=1)
def load() -> Weights:
    """Read the weights from the package; the second call costs nothing."""
    data = json.loads((files(__package__) / "weights.json").read_text(encoding="utf-8"))
    return from_data(data)


def from_data(data: Mapping[str, Any]) -> Weights:
    """Make weights of plain data, as `train` writes it."""
    return Weights(
        trigger=tagger_from(data["trigger"]),
        words=frozenset(data["words"].split()),
        judge=linear.unpack(data["judge"]),
        scorer=linear.unpack(data["scorer"]),
        second_scorer=linear.unpack(data["second_scorer"]),
        minute=linear.unpack(data["minute"]),
        scope=linear.unpack(data["scope"]),
        second_scope=linear.unpack(data["second_scope"]),
        outcome=linear.unpack(data["outcome"]),
        doubt=linear.unpack(data["doubt"]),
        link=linear.unpack(data["link"]),
    )
