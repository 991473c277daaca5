"""What annotators propose, and which articles they have seen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from store.connection import Connection
from store.marks import (
    Place,
    competes,
    delete_mark,
    insert_marks,
    marks_of,
    same_span,
    stands,
    update_mark,
)
from store.model import Mark, Status


def unseen(
    connection: Connection, annotators: Sequence[str], *, limit: int | None = None
) -> list[str]:
    """Give the ids of articles that some of these annotators have not seen, newest first."""
    wanted = sorted(set(annotators))
    if not wanted:
        return []
    places = ", ".join("?" * len(wanted))
    return [
        article_id
        for (article_id,) in connection.rows(
            "SELECT id FROM articles WHERE (SELECT count(*) FROM seen WHERE article = number "
            f"AND seen.revision = articles.revision AND annotator IN ({places}) "
            "AND NOT overtaken) < ? "
            "ORDER BY published DESC, id DESC LIMIT ?",
            (*wanted, len(wanted), -1 if limit is None else limit),
        )
    ]


def replace_suggestions(
    connection: Connection, place: Place, suggestions: Iterable[Mark], annotators: Sequence[str]
) -> None:
    """Put an annotator's suggestions in the place of its earlier undecided ones.

    What a person decided stays: a suggestion that says the same, or cannot be right together with
    it, is not stored. The caller holds the write lock.
    """
    names = {_name(annotator) for annotator in annotators}
    stored = marks_of(connection, place)
    replaced = [mark for mark in stored if not mark.is_decided and _name(mark.source) in names]
    replaced_ids = {mark.id for mark in replaced}
    kept = [mark for mark in stored if mark.id not in replaced_ids]
    old: dict[tuple[int, int, str], Mark] = {}
    for mark in replaced:
        if old.setdefault((mark.start, mark.end, mark.label), mark) is not mark:
            delete_mark(connection, mark.id)
    new: list[Mark] = []
    for suggestion in suggestions:
        if any(is_settled(suggestion, mark) for mark in kept):
            continue
        again = old.pop((suggestion.start, suggestion.end, suggestion.label), None)
        if again is None:
            new.append(replace(suggestion, status=Status.SUGGESTED))
        elif replace(suggestion, status=Status.SUGGESTED, id=again.id) != again:
            # The number stays, so that a mark in focus is the same after a second look.
            update_mark(connection, replace(suggestion, status=Status.SUGGESTED, id=again.id))
    for mark in old.values():
        delete_mark(connection, mark.id)
    insert_marks(connection, place, new)
    record_seen(connection, place, annotators)


def record_seen(connection: Connection, place: Place, annotators: Sequence[str]) -> None:
    """Note that annotators have seen the current revision, and overtaken their other versions."""
    names = [f"{_name(annotator)}@" for annotator in annotators]
    connection.execute_many(
        "UPDATE seen SET overtaken = 1 WHERE article = ? AND substr(annotator, 1, ?) = ?",
        [(place.number, len(name), name) for name in names],
    )
    connection.execute_many(
        "INSERT INTO seen (article, annotator, revision, overtaken) VALUES (?, ?, ?, 0) "
        "ON CONFLICT (article, annotator) DO UPDATE "
        "SET revision = excluded.revision, overtaken = 0",
        [(place.number, annotator, place.revision) for annotator in annotators],
    )


def is_settled(suggestion: Mark, mark: Mark) -> bool:
    """Tell whether a mark of the library leaves no room for a suggestion."""
    if same_span(suggestion, mark):
        return True
    return stands(mark) and competes(suggestion, mark)


def _name(annotator: str) -> str:
    return annotator.partition("@")[0]
