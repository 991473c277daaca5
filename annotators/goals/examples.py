"""Texts with gold, read and ready for training."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from store.model import FURNITURE, Mark

from . import cast, people
from .lessons import Lesson
from .minutes import Moment, moments
from .people import People, fold
from .reading import Reading, read
from .shapes import Trigger


@dataclass(frozen=True, slots=True)
class Taught:
    """A gold goal mention."""

    trigger: Trigger
    scorers: frozenset[str | None]
    """Folded last names, any of which is right; None where nobody is told."""
    time: tuple[int, int] | None
    background: bool
    ruled_out: bool
    minute: int | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A text that has been read, and its gold."""

    reading: Reading
    people: People
    cast: cast.Cast
    moments: list[Moment]
    goals: list[Taught]

    @property
    def triggers(self) -> list[Trigger]:
        """The gold triggers in order."""
        return [goal.trigger for goal in self.goals]


def from_record(nlp: Any, record: Mapping[str, Any]) -> Example:
    """Read a record with gold, by a pipeline that has a tokenizer."""
    text = record["text"]
    entities = [Mark(s["start"], s["end"], s["text"], s["label"]) for s in record["spans"]]
    furniture = [
        Mark(f["start"], f["end"], text[f["start"] : f["end"]], FURNITURE)
        for f in record["furniture"]
    ]
    reading = read(nlp(text), entities, furniture)
    goals = [
        Taught(
            _trigger(reading, goal["start"], goal["end"]),
            _last_names(goal["scorer"]),
            goal["minute_span"] and (goal["minute_span"]["start"], goal["minute_span"]["end"]),
            goal["scope"] == "background",
            goal["outcome"] == "ruled out",
            goal["minute"],
        )
        for goal in sorted(record["goals"], key=lambda goal: goal["start"])
    ]
    return _example(reading, goals)


def from_lesson(nlp: Any, lesson: Lesson) -> Example:
    """Read a paragraph written for training."""
    reading = read(nlp(lesson.text), lesson.entities, ())
    goals = [
        Taught(
            _trigger(reading, goal.start, goal.end),
            frozenset(last_name(name) for name in goal.scorers) or frozenset({None}),
            goal.time,
            goal.background,
            goal.ruled_out,
        )
        for goal in lesson.goals
    ]
    return _example(reading, goals)


def _example(reading: Reading, goals: list[Taught]) -> Example:
    persons = people.gather(reading.entities)
    return Example(reading, persons, cast.gather(reading, persons), moments(reading), goals)


def _trigger(reading: Reading, start: int, end: int) -> Trigger:
    first = reading.word_at(start)
    return Trigger(first, max(first, reading.word_at(end - 1)) + 1)


def last_name(name: str) -> str:
    """The last word of a name, without case and accents."""
    return fold(name).split()[-1]


def _last_names(scorer: Mapping[str, Any] | None) -> frozenset[str | None]:
    if scorer is None:
        return frozenset({None})
    return frozenset(last_name(name) for name in scorer.get("names") or [scorer["name"]])
