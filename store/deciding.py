"""Carrying out decisions, undo and redo: the journal and the current marks in one transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from store import journal
from store.anchoring import anchor
from store.connection import Connection
from store.encoding import MARK_COLUMNS, mark_from_columns, mark_to_json
from store.errors import StoreError
from store.journal import Effect, Saved, Step
from store.marks import (
    Place,
    competes,
    delete_mark,
    find_mark,
    find_place,
    insert_mark,
    marks_of,
    same_span,
    stands,
    text_of,
    update_mark,
    verify,
)
from store.model import (
    Answer,
    AnswerChange,
    Decision,
    Mark,
    MarkChange,
    OffsetError,
    Status,
)

UNDO = "history.undo"
REDO = "history.redo"


@dataclass(slots=True)
class _Work:
    """What a transaction has done so far."""

    connection: Connection
    who: str
    effects: list[Effect] = field(default_factory=list)
    conflict: bool = False
    places: dict[str, Place] = field(default_factory=dict)

    def place(self, article_id: str) -> Place:
        if article_id not in self.places:
            self.places[article_id] = find_place(self.connection, article_id)
        return self.places[article_id]

    def log(
        self, place: Place, revision: int, mark: int | None, before: str | None, after: str | None
    ) -> None:
        self.effects.append(Effect(place.article_id, place.number, revision, mark, before, after))


def save(connection: Connection, decision: Decision, *, who: str, at: datetime) -> Saved:
    """Append a decision to the journal and change the current marks.

    A decision without changes is not saved: its step is 0.

    Raises:
        StoreError: The library cannot be written, or the article's text has changed since it was
            read, so that the marks no longer fit.
    """
    if not decision.changes:
        return Saved(0, at, decision.action, ())
    with connection.write():
        work = _Work(connection, who)
        parent = journal.head(connection, who)
        for change in decision.changes:
            if isinstance(change, AnswerChange):
                _answer(work, change.article_id, change.before, change.after)
            else:
                _decide(work, change)
        _give_way(work)
        return _finish(
            work, at=at, who=who, action=decision.action, kind=Step.DECISION, parent=parent
        )


def undo(connection: Connection, *, who: str, at: datetime) -> Saved | None:
    """Undo the last decision of a person that is in force; None if there is none."""
    with connection.write():
        target = journal.head(connection, who)
        if target is None:
            return None
        work = _Work(connection, who)
        for effect in reversed(journal.read_effects(connection, target)):
            _restore(work, effect, expected=effect.after, wanted=effect.before)
        return _finish(work, at=at, who=who, action=UNDO, kind=Step.UNDO, target=target)


def redo(connection: Connection, *, who: str, at: datetime) -> Saved | None:
    """Do again what a person undid last; None if nothing was undone since their last decision."""
    with connection.write():
        target = journal.undone(connection, who)
        if target is None:
            return None
        work = _Work(connection, who)
        for effect in journal.read_effects(connection, target):
            _restore(work, effect, expected=effect.before, wanted=effect.after)
        _give_way(work)
        return _finish(work, at=at, who=who, action=REDO, kind=Step.REDO, target=target)


def _finish(
    work: _Work,
    *,
    at: datetime,
    who: str,
    action: str,
    kind: Step,
    parent: int | None = None,
    target: int | None = None,
) -> Saved:
    step = journal.write_step(
        work.connection, at=at, who=who, action=action, kind=kind, parent=parent, target=target
    )
    journal.write_effects(work.connection, step, work.effects)
    return Saved(
        step=step,
        at=at,
        action=action,
        changes=tuple(map(journal.change_of, work.effects)),
        conflict=work.conflict,
        of=None if target is None else journal.action_of(work.connection, target),
    )


def _answer(work: _Work, article_id: str, before: Answer | None, after: Answer | None) -> None:
    place = work.place(article_id)
    (stored,) = work.connection.row("SELECT answer FROM articles WHERE number = ?", (place.number,))
    current = Answer(stored) if stored else None
    work.conflict |= current != before
    work.connection.execute(
        "UPDATE articles SET answer = ? WHERE number = ?", (after, place.number)
    )
    work.log(
        place,
        place.revision,
        None,
        journal.answer_to_json(current),
        journal.answer_to_json(after),
    )


def _decide(work: _Work, change: MarkChange) -> None:
    place = work.place(change.article_id)
    if change.after is not None:
        try:
            verify(place.text, change.after)
        except OffsetError as error:
            raise StoreError(
                f"The decision does not fit the text of article {place.article_id!r}: {error}. "
                "The article may have changed; open it again."
            ) from error
    if change.before is None or change.before.id is None:
        current = _equal(work, place, change.after)
        number = current.id if current else None
    else:
        number = change.before.id
        stored = find_mark(work.connection, number)
        current = stored.mark if stored and stored.revision == place.revision else None
        if stored is not None and current is None:
            raise StoreError(
                f"The mark {stored.mark.text!r} belongs to an earlier text of article "
                f"{place.article_id!r}. Open the article again."
            )
        work.conflict |= not _agree(current, change.before)
    _put(work, place, place.revision, number, current, change.after)


def _equal(work: _Work, place: Place, after: Mark | None) -> Mark | None:
    """Find the mark that somebody else has made in the meantime of the very same span."""
    if after is None:
        return None
    return next((mark for mark in marks_of(work.connection, place) if same_span(mark, after)), None)


def _put(
    work: _Work,
    place: Place,
    revision: int,
    number: int | None,
    current: Mark | None,
    after: Mark | None,
) -> None:
    """Change a mark and log it."""
    if after is None:
        delete_mark(work.connection, number)
    elif current is None:
        number = insert_mark(work.connection, place, revision, replace(after, id=number)).id
    else:
        update_mark(work.connection, replace(after, id=number))
    work.log(place, revision, number, mark_to_json(current), mark_to_json(after))


def _agree(current: Mark | None, expected: Mark | None) -> bool:
    """Tell whether nobody has decided anything between two states of a mark."""
    return _decided_part(current) == _decided_part(expected)


def _decided_part(mark: Mark | None) -> Mark | None:
    return mark and replace(mark, source="", confidence=None, why="", id=None)


def _give_way(work: _Work) -> None:
    """Reject marks that cannot be right together with an entity that was just decided.

    The decision itself says so of those that it was given. These are others: somebody made them
    since, or a mark that had given way to them stands again. It is a conflict where another
    person had the last say on them.
    """
    touched = {effect.mark for effect in work.effects}
    for effect in list(work.effects):
        change = journal.change_of(effect)
        if isinstance(change, AnswerChange) or change.after is None:
            continue
        after = change.after
        if not (after.is_entity and stands(after)):
            continue
        place = work.place(effect.article_id)
        for other in _overlapping(work.connection, place, after):
            if other.id not in touched and competes(after, other):
                work.conflict |= journal.decided_by(work.connection, other.id) not in (
                    None,
                    work.who,
                )
                rejected = replace(other, status=Status.REJECTED)
                _put(work, place, place.revision, other.id, other, rejected)
                touched.add(other.id)


def _overlapping(connection: Connection, place: Place, mark: Mark) -> Iterable[Mark]:
    """Give the marks of the current revision, save rejected ones, that overlap a mark."""
    return [
        mark_from_columns(columns)
        for columns in connection.rows(
            f"SELECT {MARK_COLUMNS} FROM marks WHERE article = ? AND revision = ? AND start < ? "
            "AND stop > ? AND status <> 'rejected' ORDER BY start",
            (place.number, place.revision, mark.end, mark.start),
        )
    ]


def _restore(work: _Work, effect: Effect, *, expected: str | None, wanted: str | None) -> None:
    """Bring what a step changed into the state before or after it."""
    if effect.mark is None:
        _answer(
            work,
            effect.article_id,
            journal.answer_from_json(expected),
            journal.answer_from_json(wanted),
        )
        return
    place = work.place(effect.article_id)
    change = journal.change_of(replace(effect, before=expected, after=wanted))
    if isinstance(change, AnswerChange):
        return
    stored = find_mark(work.connection, effect.mark)
    current = stored.mark if stored else None
    revision = stored.revision if stored else place.revision
    after = change.after
    if revision == effect.revision:
        work.conflict |= not _agree(current, change.before)
    elif after is not None:
        after = _carry_over(work, place, effect.revision, revision, after, current)
        if after is None:
            # The text that it stood in is gone, so it goes back to the revision that has it.
            revision, after = effect.revision, change.after
    _put(work, place, revision, effect.mark, current, after)


def _carry_over(
    work: _Work, place: Place, old: int, new: int, wanted: Mark, current: Mark | None
) -> Mark | None:
    """Fit a state of a mark to another revision than the one it was in."""
    texts = [text_of(work.connection, place, revision) for revision in (old, new)]
    anchored = anchor([wanted], *texts)
    if anchored.placed:
        return anchored.placed[0][1]
    if current is None:
        return None
    return replace(wanted, start=current.start, end=current.end, text=current.text)
