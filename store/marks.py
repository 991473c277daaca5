"""Marks in the library: reading, placing and removing them; the caller holds the transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from store.connection import Connection
from store.encoding import MARK_COLUMNS, mark_from_columns, mark_to_columns
from store.errors import StoreError
from store.model import Mark, OffsetError, Status, check

_INSERT = (
    f"INSERT INTO marks ({MARK_COLUMNS}, article, revision, proposed) "
    f"VALUES ({', '.join('?' * 13)})"
)


@dataclass(frozen=True, slots=True)
class Place:
    """An article's number in the library and its current revision and text."""

    article_id: str
    number: int
    revision: int
    text: str


@dataclass(frozen=True, slots=True)
class Stored:
    """A mark as it stands in the library, and the revision that it belongs to."""

    mark: Mark
    revision: int


def find_place(connection: Connection, article_id: str) -> Place:
    """Find an article.

    Raises:
        StoreError: The library does not have it.
    """
    found = connection.row(
        "SELECT number, revision, text FROM articles JOIN texts ON article = number WHERE id = ?",
        (article_id,),
    )
    if found is None:
        raise StoreError(f"{connection.path} has no article {article_id!r}.")
    return Place(article_id, *found)


def text_of(connection: Connection, place: Place, revision: int) -> str:
    """Give the text of any revision of an article."""
    if revision == place.revision:
        return place.text
    found = connection.row(
        "SELECT text FROM former_texts WHERE article = ? AND revision = ?",
        (place.number, revision),
    )
    return str(found[0]) if found else ""


def marks_of(connection: Connection, place: Place) -> tuple[Mark, ...]:
    """Give the marks of the current revision, by start, the longest first, then by label.

    Raises:
        StoreError: A mark does not fit the text, so the library is damaged.
    """
    marks = tuple(
        mark_from_columns(columns)
        for columns in connection.rows(
            f"SELECT {MARK_COLUMNS} FROM marks WHERE article = ? AND revision = ? "
            "ORDER BY start, stop DESC, label, id",
            (place.number, place.revision),
        )
    )
    for mark in marks:
        try:
            check(place.text, mark.start, mark.end, mark.text)
        except OffsetError as error:
            raise StoreError(
                f"{connection.path} is damaged: in article {place.article_id!r}, {error}. "
                "Restore it from a copy."
            ) from error
    return marks


def find_mark(connection: Connection, number: int) -> Stored | None:
    """Give a mark as it stands now, or None if it is gone."""
    found = connection.row(f"SELECT revision, {MARK_COLUMNS} FROM marks WHERE id = ?", (number,))
    return Stored(mark_from_columns(found[1:]), found[0]) if found else None


def insert_mark(connection: Connection, place: Place, revision: int, mark: Mark) -> Mark:
    """Store a mark that is not there; one without an id is given one."""
    number = connection.execute(
        _INSERT, (*mark_to_columns(mark), place.number, revision, mark.label)
    )
    return replace(mark, id=number)


def insert_marks(connection: Connection, place: Place, marks: Iterable[Mark]) -> None:
    """Store marks on the current revision, each with a new id."""
    connection.execute_many(
        _INSERT,
        [
            (*mark_to_columns(replace(mark, id=None)), place.number, place.revision, mark.label)
            for mark in marks
        ],
    )


def update_mark(connection: Connection, mark: Mark) -> None:
    """Change a stored mark into this one, by its id."""
    number, *columns = mark_to_columns(mark)
    connection.execute(
        "UPDATE marks SET start = ?, stop = ?, text = ?, label = ?, status = ?, source = ?, "
        "confidence = ?, goal = ?, why = ? WHERE id = ?",
        (*columns, number),
    )


def delete_mark(connection: Connection, number: int | None) -> None:
    """Remove a mark."""
    connection.execute("DELETE FROM marks WHERE id = ?", (number,))


def verify(text: str, mark: Mark) -> None:
    """Compare a mark and everything it points at with the text.

    Raises:
        OffsetError: Some offsets do not fit the text.
    """
    check(text, mark.start, mark.end, mark.text)
    if mark.goal is None:
        return
    if mark.goal.minute_span is not None:
        span = mark.goal.minute_span
        check(text, span.start, span.end, span.text)
    for name in (mark.goal.scorer, mark.goal.team, mark.goal.assist):
        if name is not None and name.start is not None and name.end is not None:
            check(text, name.start, name.end, text[name.start : name.end])


def stands(mark: Mark) -> bool:
    """Tell whether a person has decided that this mark is right."""
    return mark.status in (Status.ACCEPTED, Status.EDITED, Status.ADDED)


def competes(mark: Mark, other: Mark) -> bool:
    """Tell whether two marks cannot both be right.

    Entities do not overlap one another; two goal mentions, or two stretches of furniture, that
    overlap are one.
    """
    same_kind = mark.label == other.label or (mark.is_entity and other.is_entity)
    return same_kind and mark.overlaps(other)


def same_span(mark: Mark, other: Mark) -> bool:
    """Tell whether two marks say the same of the same characters."""
    return (mark.start, mark.end, mark.label) == (other.start, other.end, other.label)
