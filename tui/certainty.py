"""How sure suggestions have to be to be accepted together: what is typed, and what it comes to."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from store import decisions
from store.model import FURNITURE, Mark, MarkChange, Status

USUAL = 0.9
"""The confidence that is asked for where nobody has chosen one."""


def confidence_of(words: str) -> float | None:
    """Read a confidence from 0 to 1, with a point or a comma; None if it is none."""
    try:
        value = float(words.strip().replace(",", "."))
    except ValueError:
        return None
    return value if 0 <= value <= 1 else None


def confidence_words(confidence: float) -> str:
    """Write a confidence as it is typed: `0.9`, `0.85`, `1`."""
    return f"{confidence:.4f}".rstrip("0").rstrip(".")


@dataclass(frozen=True, slots=True)
class Forecast:
    """What accepting above a confidence would do to the undecided marks of an article."""

    undecided: int
    """Entity and goal marks that wait for a decision."""
    accepted: int
    rejected: int
    """Those that overlap one that is accepted."""
    furniture: int
    """Stretches of furniture that would be accepted too."""
    unsaid: int
    """Those without a confidence."""
    surest: float | None
    """The greatest confidence among all that is undecided; None where none has one."""

    @property
    def left(self) -> int:
        """How many would still wait for a decision."""
        return self.undecided - self.accepted - self.rejected

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be accepted."""
        return not (self.accepted or self.furniture)


def forecast(article_id: str, marks: Sequence[Mark], least: float) -> Forecast:
    """Tell what accepting above a confidence would do."""
    decision = decisions.accept_above(article_id, marks, least)
    after = [
        change.after
        for change in decision.changes
        if isinstance(change, MarkChange) and change.after is not None
    ]
    of_text = [mark for mark in after if mark.label != FURNITURE]
    accepted = sum(mark.status is Status.ACCEPTED for mark in of_text)
    open_ = [mark for mark in marks if not mark.is_decided]
    undecided = [mark for mark in open_ if mark.label != FURNITURE]
    return Forecast(
        undecided=len(undecided),
        accepted=accepted,
        rejected=len(of_text) - accepted,
        furniture=len(after) - len(of_text),
        unsaid=sum(mark.confidence is None for mark in undecided),
        surest=max(
            (each.confidence for each in open_ if each.confidence is not None), default=None
        ),
    )


def forecast_words(forecast: Forecast) -> list[str]:
    """Say in sentences what accepting above a confidence would do."""
    if forecast.surest is None:
        return ["Nothing undecided has a confidence."]
    if forecast.is_empty:
        surest = _rounded_down(forecast.surest)
        return [f"Nothing undecided is that certain; the most certain has {surest}."]
    told = [
        f"Accepts {forecast.accepted} of {forecast.undecided} undecided marks; "
        f"{forecast.left} {'is' if forecast.left == 1 else 'are'} left."
    ]
    if forecast.furniture:
        told.append(f"Furniture too: {forecast.furniture}.")
    if forecast.rejected:
        told.append(f"Rejected, as they overlap one of these: {forecast.rejected}.")
    if forecast.unsaid:
        told.append(f"Without a confidence, and never among these: {forecast.unsaid}.")
    return told


def accepted_words(forecast: Forecast, least: float) -> str:
    """Say what accepting above a confidence has done, for the status line."""
    furniture = f" and {forecast.furniture} of furniture" if forecast.furniture else ""
    rejected = f", {forecast.rejected} rejected" if forecast.rejected else ""
    return (
        f"Accepted {forecast.accepted}{furniture} at {confidence_words(least)} or more{rejected}, "
        f"{forecast.left} left"
    )


def _rounded_down(confidence: float) -> str:
    return f"{math.floor(confidence * 100) / 100:.2f}"
