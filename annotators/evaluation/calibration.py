"""How far confidence means what it says."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from annotators.evaluation.tallies import Ratio, Share

SURE = 0.9
"""From this confidence on an annotator is called sure."""
_BINS = 10


@dataclass(slots=True)
class _Bin:
    """Marks of about the same confidence."""

    said: float = 0.0
    """The sum of their confidences."""
    right: int = 0
    of: int = 0


@dataclass(slots=True)
class Calibration:
    """Compares the confidence of marks with how many of them are right."""

    sure: Share = field(default_factory=Share)
    """Of marks with a confidence of at least 0.9."""
    _bins: list[_Bin] = field(default_factory=lambda: [_Bin() for _ in range(_BINS)])

    def add(self, confidence: float | None, is_right: bool) -> None:
        """Count one more mark; one without a confidence says nothing."""
        if confidence is None:
            return
        if confidence >= SURE:
            self.sure.add(is_right)
        place = self._bins[max(0, min(_BINS - 1, int(confidence * _BINS)))]
        place.said += confidence
        place.right += is_right
        place.of += 1

    @property
    def marks(self) -> int:
        """How many marks have a confidence."""
        return sum(each.of for each in self._bins)

    @property
    def error(self) -> float | None:
        """The expected calibration error over ten bins, to four digits; None without any mark.

        The distance between mean confidence and the share that is right, averaged over the marks:
        https://arxiv.org/abs/1706.04599, equation 3.
        """
        off = sum(abs(each.said - each.right) for each in self._bins)
        return round(off / self.marks, 4) if self.marks else None

    @property
    def ratio(self) -> Ratio:
        """The share of sure marks that is right, as so many of so many."""
        return self.sure.right, self.sure.of

    def as_dict(self) -> dict[str, Any]:
        """Give the figures, and for each bin that has marks its mean confidence and share right."""
        return {
            "marks": self.marks,
            "sure": self.sure.of,
            "sure_right": self.sure.value,
            "error": self.error,
            "bins": [
                {
                    "confidence": round(each.said / each.of, 4),
                    "right": round(each.right / each.of, 4),
                    "marks": each.of,
                }
                for each in self._bins
                if each.of
            ],
        }
