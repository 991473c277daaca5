"""Holds the goals that were found against the score that an article reports.

Who reads `2-0` in the first lines knows of two goals. Where more were found, those whose scorers
are mere guesses are the likeliest to be none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.model import Outcome, Scope

from .reading import Reading
from .telling import Telling

_LEAD = 110
"""Words in which a report tells the score."""
_GUESS = 0.8
"""A goal is a guess if the certainties of its scorer, over its mentions, add up to less."""
_RESULT = re.compile(r"(\d{1,2})\s*[-–—]\s*(\d{1,2})")

_Told = tuple[int, list[Telling]]
"""A scorer, and the mentions of one goal."""


def give_up_surplus(reading: Reading, tellings: Sequence[Telling]) -> None:
    """Leave out scorers that are guessed at where the score has no room for their goals."""
    total = _total(reading)
    if total is None:
        return
    goals = sorted(_goals(tellings), key=_certainty)
    for goal in goals[: max(0, len(goals) - total)]:
        if _certainty(goal) >= _GUESS:
            return
        for telling in goal[1]:
            telling.person = None
            telling.why["scorer"] = "a guess, and more goals than the score has"


def _total(reading: Reading) -> int | None:
    """How many goals the score in the first lines has; the highest if there are several."""
    if not reading.words:
        return None
    lead = reading.ends[min(len(reading.words) - 1, _LEAD)]
    written = [
        mark.text for mark in reading.entities if mark.label == "SCORE" and mark.start < lead
    ]
    results = [match for text in written if (match := _RESULT.fullmatch(text))]
    if results:
        return max(int(result[1]) + int(result[2]) for result in results)
    # `City 2 Rovers 0`.
    figures = [int(text) for text in written if text.isdigit()]
    return sum(figures) if len(figures) == 2 else None


def _goals(tellings: Sequence[Telling]) -> list[_Told]:
    """Sort the mentions of the reported match's goals by scorer and minute."""
    by_person: dict[int, dict[int | None, list[Telling]]] = {}
    for telling in tellings:
        scored = telling.scope is Scope.MATCH and telling.outcome is Outcome.SCORED
        for person in telling.others or (telling.person,):
            if scored and person is not None:
                by_person.setdefault(person, {}).setdefault(telling.minute, []).append(telling)
    goals: list[_Told] = []
    for person, by_minute in by_person.items():
        timed = [told for minute, told in by_minute.items() if minute is not None]
        goals += [(person, told) for told in timed or by_minute.values()]
    return goals


def _certainty(goal: _Told) -> float:
    return sum(telling.certainty for telling in goal[1])
