"""Compares two versions of an annotator on the same gold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from annotators.evaluation.comparing import Comparison
from annotators.evaluation.figures import Evaluation
from annotators.evaluation.tallies import Ratio

DRAWS = 2000
"""How often the versions are exchanged at random."""
_SEED = 20221128
_AT_A_TIME = 1000
_NOTHING: Ratio = (0, 0)


@dataclass(frozen=True, slots=True)
class Difference:
    """One figure in both versions."""

    name: str
    """Such as `entity.f`, `labels.TEAM.p` or `scorer`."""
    old: float | None
    """None where there was nothing to measure."""
    new: float | None
    chance: float | None
    """How often a difference at least as great comes about where the versions are exchanged at
    random; None where there is no difference to speak of."""

    @property
    def difference(self) -> float | None:
        """By how much the new version is better; below 0 if it is worse."""
        return None if self.old is None or self.new is None else self.new - self.old

    def as_dict(self) -> dict[str, Any]:
        """Give everything as plain data for JSON, to four digits."""
        return {
            "old": _rounded(self.old),
            "new": _rounded(self.new),
            "difference": _rounded(self.difference),
            "chance": _rounded(self.chance),
        }


@dataclass(slots=True)
class Versions:
    """The figures of two versions, and of which articles they come."""

    old: Evaluation = field(default_factory=Evaluation)
    new: Evaluation = field(default_factory=Evaluation)
    _unlike: list[dict[str, tuple[Ratio, Ratio]]] = field(default_factory=list)
    """Of each article that the versions differ on, the figures that differ, old and new."""

    def add(self, old: Comparison, new: Comparison) -> None:
        """Count what one article comes to in both versions."""
        self.old.add(old)
        self.new.add(new)
        before, after = _ratios_of(old), _ratios_of(new)
        unlike = {
            name: (before.get(name, _NOTHING), after.get(name, _NOTHING))
            for name in before.keys() | after.keys()
            if before.get(name) != after.get(name)
        }
        if unlike:
            self._unlike.append(unlike)

    def differences(self) -> list[Difference]:
        """Give every figure in both versions, in the order of the figures.

        Whether a difference can be chance is found by approximate randomisation: if the versions
        are equally good, it does not matter which of them an article's marks come from. So the two
        are exchanged in each article or not, at random and many times over, and the differences
        that come of it are counted: Yeh 2000, https://aclanthology.org/C00-2137. The draws are the
        same on every run.
        """
        old, new = self.old.ratios(self.new.labels), self.new.ratios(self.old.labels)
        chances = self._chances(old, new)
        return [
            Difference(name, _value(old[name]), _value(new[name]), chances.get(name))
            for name in new
        ]

    def _chances(self, old: Mapping[str, Ratio], new: Mapping[str, Ratio]) -> dict[str, float]:
        import numpy as np

        names = sorted({name for unlike in self._unlike for name in unlike})
        if not names:
            return {}
        random = np.random.default_rng(_SEED)
        # What exchanging the versions in each article moves from the new to the old, per draw:
        # for every figure its upper and its lower number.
        moved = np.zeros((DRAWS, len(names), 2))
        for first in range(0, len(self._unlike), _AT_A_TIME):
            some = self._unlike[first : first + _AT_A_TIME]
            exchanged = random.integers(0, 2, size=(DRAWS, len(some))).astype(float)
            gains = np.zeros((len(some), len(names), 2))
            for row, unlike in enumerate(some):
                for column, name in enumerate(names):
                    if name in unlike:
                        gains[row, column] = np.subtract(unlike[name][1], unlike[name][0])
            moved += np.tensordot(exchanged, gains, axes=1)
        before = np.array([old[name] for name in names]) + moved
        after = np.array([new[name] for name in names]) - moved
        drawn = np.abs(_quotients(after) - _quotients(before))
        chances: dict[str, float] = {}
        for column, name in enumerate(names):
            values = _value(old[name]), _value(new[name])
            if values[0] is not None and values[1] is not None:
                reached = drawn[:, column] >= abs(values[1] - values[0]) - 1e-12
                chances[name] = (1 + int(reached.sum())) / (1 + DRAWS)
        return chances


def _quotients(ratios: Any) -> Any:
    import numpy as np

    upper, lower = ratios[..., 0], ratios[..., 1]
    return np.divide(upper, lower, out=np.zeros_like(upper), where=lower > 0)


def _ratios_of(comparison: Comparison) -> dict[str, Ratio]:
    evaluation = Evaluation()
    evaluation.add(comparison)
    return evaluation.ratios()


def _value(ratio: Ratio) -> float | None:
    right, of = ratio
    return right / of if of else None


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
