"""Marks as the library keeps them: as columns of a row, and as JSON in the journal."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from store.model import Goal, Kind, Mark, Name, Outcome, Quote, Scope, Status

MARK_COLUMNS = "id, start, stop, text, label, status, source, confidence, goal, why"
"""The columns of a mark in the order that `mark_from_columns` expects."""


def mark_from_columns(columns: Sequence[Any]) -> Mark:
    """Make a mark from its columns."""
    number, start, stop, text, label, status, source, confidence, goal, why = columns
    return Mark(
        start=start,
        end=stop,
        text=text,
        label=label,
        status=Status(status),
        source=source,
        confidence=confidence,
        goal=goal_from_json(goal),
        why=why,
        id=number,
    )


def mark_to_columns(mark: Mark) -> tuple[Any, ...]:
    """Give a mark's columns, the id first."""
    return (
        mark.id,
        mark.start,
        mark.end,
        mark.text,
        mark.label,
        mark.status.value,
        mark.source,
        mark.confidence,
        goal_to_json(mark.goal),
        mark.why,
    )


def mark_to_json(mark: Mark | None) -> str | None:
    """Write a mark for the journal, without its id."""
    if mark is None:
        return None
    data: dict[str, Any] = {
        "start": mark.start,
        "end": mark.end,
        "text": mark.text,
        "label": mark.label,
        "status": mark.status,
        "source": mark.source,
        "confidence": mark.confidence,
        "goal": _goal_to_data(mark.goal),
        "why": mark.why,
    }
    return _dumps(data)


def mark_from_json(written: str | None, number: int) -> Mark | None:
    """Read a mark of the journal and give it its id."""
    if written is None:
        return None
    data = json.loads(written)
    return Mark(
        start=data["start"],
        end=data["end"],
        text=data["text"],
        label=data["label"],
        status=Status(data["status"]),
        source=data["source"],
        confidence=data["confidence"],
        goal=_goal_from_data(data["goal"]),
        why=data["why"],
        id=number,
    )


def goal_to_json(goal: Goal | None) -> str | None:
    """Write the arguments of a goal mention."""
    return None if goal is None else _dumps(_goal_to_data(goal))


def goal_from_json(written: str | None) -> Goal | None:
    """Read the arguments of a goal mention."""
    return None if written is None else _goal_from_data(json.loads(written))


def _dumps(data: object) -> str:
    return json.dumps(data, separators=(",", ":"))


def _goal_to_data(goal: Goal | None) -> dict[str, Any] | None:
    if goal is None:
        return None
    span = goal.minute_span
    return {
        "scorer": _name_to_data(goal.scorer),
        "team": _name_to_data(goal.team),
        "minute": goal.minute,
        "added": goal.added,
        "minute_span": span and {"text": span.text, "start": span.start, "end": span.end},
        "score": goal.score,
        "assist": _name_to_data(goal.assist),
        "kind": goal.kind,
        "count": goal.count,
        "outcome": goal.outcome,
        "scope": goal.scope,
    }


def _goal_from_data(data: Mapping[str, Any] | None) -> Goal | None:
    if data is None:
        return None
    return Goal(
        scorer=_name_from_data(data["scorer"]),
        team=_name_from_data(data["team"]),
        minute=data["minute"],
        added=data["added"],
        minute_span=Quote(**data["minute_span"]) if data["minute_span"] else None,
        score=data["score"],
        assist=_name_from_data(data["assist"]),
        kind=Kind(data["kind"]) if data["kind"] else None,
        count=data["count"],
        outcome=Outcome(data["outcome"]),
        scope=Scope(data["scope"]),
    )


def _name_to_data(name: Name | None) -> dict[str, Any] | None:
    if name is None:
        return None
    return {"name": name.name, "start": name.start, "end": name.end, "names": name.names}


def _name_from_data(data: Mapping[str, Any] | None) -> Name | None:
    if data is None:
        return None
    return Name(data["name"], data["start"], data["end"], tuple(data["names"]))
