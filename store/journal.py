"""The journal: every decision of every person, in order, and undo and redo as entries of it.

A person's decisions form a tree: each has as its parent the one that was the last to be in force
when it was made. Undoing steps back to the parent, redoing steps on to the newest child, so where
somebody stands follows from the last step alone, across restarts.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from store.connection import Connection
from store.encoding import mark_from_json
from store.model import Answer, AnswerChange, Mark, MarkChange


class Step(StrEnum):
    """What a step of the journal is."""

    DECISION = "decision"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Saved:
    """A step of the journal that is on disk."""

    step: int
    """Its number; 0 if there was nothing to save."""
    at: datetime
    action: str
    """The id of the command that made it."""
    changes: tuple[MarkChange | AnswerChange, ...]
    """What changed in the library, with the ids of new marks."""
    conflict: bool = False
    """Whether somebody else had changed a mark or an answer since it was read."""
    of: str | None = None
    """For undo and redo, the action that was undone or done again."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What one step did to one mark."""

    at: datetime
    who: str
    action: str
    before: Mark | None
    after: Mark | None


@dataclass(frozen=True, slots=True)
class Effect:
    """One line of a step: an article's answer, or a mark of it, before and after."""

    article_id: str
    article: int
    revision: int
    mark: int | None
    """The number of the mark; None for the article's answer."""
    before: str | None
    """As JSON; None for a mark that was not there, and for no answer."""
    after: str | None


def write_step(
    connection: Connection,
    *,
    at: datetime,
    who: str,
    action: str,
    kind: Step,
    parent: int | None = None,
    target: int | None = None,
) -> int:
    """Append a step and give its number."""
    return connection.execute(
        "INSERT INTO steps (at, who, action, kind, parent, target) VALUES (?, ?, ?, ?, ?, ?)",
        (at.isoformat(), who, action, kind, parent, target),
    )


def write_effects(connection: Connection, step: int, effects: list[Effect]) -> None:
    """Append what a step did."""
    connection.execute_many(
        "INSERT INTO entries (step, article, revision, mark, before, after) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        [
            (step, effect.article, effect.revision, effect.mark, effect.before, effect.after)
            for effect in effects
        ],
    )


def read_effects(connection: Connection, step: int) -> list[Effect]:
    """Give what a step did, in order."""
    return [
        Effect(*columns)
        for columns in connection.rows(
            "SELECT articles.id, article, entries.revision, mark, before, after FROM entries "
            "JOIN articles ON number = article WHERE step = ? ORDER BY entries.id",
            (step,),
        )
    ]


def head(connection: Connection, who: str) -> int | None:
    """Give the last decision of a person that is in force, or None."""
    last = connection.row(
        "SELECT id, kind, target FROM steps WHERE who = ? ORDER BY id DESC LIMIT 1", (who,)
    )
    if last is None:
        return None
    number, kind, target = last
    if kind == Step.DECISION:
        return int(number)
    return target if kind == Step.REDO else parent_of(connection, target)


def parent_of(connection: Connection, step: int) -> int | None:
    """Give the decision that was in force when this one was made, or None."""
    (parent,) = connection.row("SELECT parent FROM steps WHERE id = ?", (step,))
    return None if parent is None else int(parent)


def undone(connection: Connection, who: str) -> int | None:
    """Give the decision of a person that was undone last and can be redone, or None."""
    (newest,) = connection.row(
        "SELECT max(id) FROM steps WHERE who = ? AND parent IS ? AND kind = ?",
        (who, head(connection, who), Step.DECISION),
    )
    return None if newest is None else int(newest)


def action_of(connection: Connection, step: int) -> str:
    """Give the id of the command that made a step."""
    (action,) = connection.row("SELECT action FROM steps WHERE id = ?", (step,))
    return str(action)


def decided_by(connection: Connection, mark_id: int | None) -> str | None:
    """Give who had the last say on a mark, or None if nobody in this library has."""
    found = connection.row(
        "SELECT who FROM entries JOIN steps ON steps.id = step WHERE mark = ? "
        "ORDER BY entries.id DESC LIMIT 1",
        (mark_id,),
    )
    return None if found is None else str(found[0])


def history(connection: Connection, mark_id: int) -> list[Entry]:
    """Give everything that people did to a mark, the oldest first."""
    return [
        Entry(
            at=datetime.fromisoformat(at),
            who=who,
            action=action,
            before=mark_from_json(before, mark_id),
            after=mark_from_json(after, mark_id),
        )
        for at, who, action, before, after in connection.rows(
            "SELECT at, who, action, before, after FROM entries JOIN steps ON steps.id = step "
            "WHERE mark = ? ORDER BY entries.id",
            (mark_id,),
        )
    ]


def answer_to_json(answer: Answer | None) -> str | None:
    """Write an article's answer for the journal."""
    return None if answer is None else json.dumps(answer)


def answer_from_json(written: str | None) -> Answer | None:
    """Read an article's answer from the journal."""
    return None if written is None else Answer(json.loads(written))


def change_of(effect: Effect) -> MarkChange | AnswerChange:
    """Give what a line of the journal did, as data of the model."""
    if effect.mark is None:
        return AnswerChange(
            effect.article_id, answer_from_json(effect.before), answer_from_json(effect.after)
        )
    return MarkChange(
        effect.article_id,
        mark_from_json(effect.before, effect.mark),
        mark_from_json(effect.after, effect.mark),
    )
