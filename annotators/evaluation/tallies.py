"""Counts of what is right and what is not, and the figures that they come to."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field
from typing import Any

Ratio = tuple[int, int]
"""A figure as so many of so many, which articles can be added up by."""


@dataclass(slots=True)
class Tally:
    """Right, invented and missed ones of a kind."""

    right: int = 0
    invented: int = 0
    missed: int = 0

    def add(self, gold: Set[Any], predicted: Set[Any]) -> None:
        """Count what two sets share and what only one of them has."""
        self.right += len(gold & predicted)
        self.invented += len(predicted - gold)
        self.missed += len(gold - predicted)

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 0 if nothing was found."""
        return _quotient(self.ratios["p"])

    @property
    def recall(self) -> float:
        """The share of what is there that was found; 0 if nothing is there."""
        return _quotient(self.ratios["r"])

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return _quotient(self.ratios["f"])

    @property
    def gold(self) -> int:
        """How many there are in the gold."""
        return self.right + self.missed

    @property
    def ratios(self) -> dict[str, Ratio]:
        """Precision, recall and F1 as so many of so many."""
        found = self.right + self.invented
        return {
            "p": (self.right, found),
            "r": (self.right, self.gold),
            "f": (2 * self.right, found + self.gold),
        }

    def as_dict(self) -> dict[str, Any]:
        """Give precision, recall and F1 to four digits, and how many there are in the gold."""
        return {
            "p": round(self.precision, 4),
            "r": round(self.recall, 4),
            "f": round(self.f1, 4),
            "n": self.gold,
        }


@dataclass(slots=True)
class Share:
    """How many of so many agree."""

    right: int = 0
    of: int = 0

    def add(self, agrees: bool) -> None:
        """Count one more."""
        self.right += agrees
        self.of += 1

    @property
    def value(self) -> float | None:
        """The share to four digits, or None where there was nothing to compare."""
        return round(self.right / self.of, 4) if self.of else None


@dataclass(slots=True)
class Agreement:
    """How an argument of matched goals compares: how often it agrees, and what was given."""

    share: Share = field(default_factory=Share)
    given: Tally = field(default_factory=Tally)
    """Of values other than the usual one."""

    def add(self, *, agrees: bool, in_gold: bool, in_found: bool) -> None:
        """Count one more; the flags say on which side a value is given."""
        self.share.add(agrees)
        self.given.right += agrees and in_gold
        self.given.missed += in_gold and not agrees
        self.given.invented += in_found and not agrees

    def as_dict(self) -> dict[str, Any]:
        """Give the share with what it is of, and the figures of what was given."""
        return {"right": self.share.value, "of": self.share.of, **self.given.as_dict()}


def _quotient(ratio: Ratio) -> float:
    right, of = ratio
    return right / of if of else 0.0
