"""Taking records in: which article a record is, and what it adds to the library."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from store.anchoring import anchor
from store.connection import Connection
from store.errors import StoreError
from store.identity import fingerprint
from store.marks import (
    Place,
    competes,
    delete_mark,
    find_place,
    insert_mark,
    insert_marks,
    marks_of,
    same_span,
    stands,
    update_mark,
    verify,
)
from store.model import Article, Mark, OffsetError, Record
from store.paging import title_key
from store.schema import NOTHING_UNSURE


class Outcome(StrEnum):
    """What a record turned out to be."""

    NEW = "new"
    """An article that the library did not have."""
    KNOWN = "known"
    """An article that is there, with nothing to add to it."""
    REVISED = "revised"
    """A new text of an article that is there."""
    UPDATED = "updated"
    """An article that is there, to which the record added marks or an answer."""


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one record."""

    article_id: str
    outcome: Outcome
    detail: str
    """The outcome as a sentence."""
    lost: tuple[Mark, ...] = ()
    """Marks of the text before that could not be found in the new one; they stay with the old."""


def add_record(connection: Connection, record: Record, origin: str | None, at: str) -> Added:
    """Take one record in; the caller holds the write lock.

    Args:
        connection: The library.
        record: An article, with an empty id if it comes without one, and its marks.
        origin: Where this one article was read from, such as the path of its file.
        at: The time now.

    Raises:
        StoreError: A mark does not fit the text.
    """
    article = record.article
    for mark in record.marks:
        try:
            verify(article.text, mark)
        except OffsetError as error:
            raise StoreError(f"A mark of {article.title or article.id!r}: {error}.") from error
    known = _find(connection, article, origin)
    if known is None:
        return _add_new(connection, record, origin, at)
    place = find_place(connection, known)
    if place.text == article.text:
        return _update(connection, place, record, origin)
    if _is_former_text(connection, place, article, origin):
        return Added(known, Outcome.KNOWN, "An earlier text of an article that is there.")
    return _revise(connection, place, record, origin, at)


def _find(connection: Connection, article: Article, origin: str | None) -> str | None:
    """Give the id of the article that a record is about, or None if the library lacks it."""
    content = fingerprint(article.source, article.text)
    attempts: list[tuple[str, str | None]] = [("id", article.id or None), ("content", content)]
    if not article.id:
        # An id of its own says that a record is another article, whatever its address.
        attempts += [("url", article.url or None), ("origin", origin), ("id", content[:16])]
    for column, value in attempts:
        if value is not None:
            found = connection.row(
                f"SELECT id FROM articles WHERE {column} = ? ORDER BY number LIMIT 1", (value,)
            )
            if found is not None:
                return str(found[0])
    return None


def _is_former_text(
    connection: Connection, place: Place, article: Article, origin: str | None
) -> bool:
    """Tell whether nothing but an id made from the text led to this article.

    The article has had that text before, and neither its address nor its file says that it has
    gone back to it.
    """
    if article.id:
        return False
    url, known_origin = connection.row(
        "SELECT url, origin FROM articles WHERE number = ?", (place.number,)
    )
    same_address = bool(article.url) and article.url == url
    return not same_address and (origin is None or origin != known_origin)


def _add_new(connection: Connection, record: Record, origin: str | None, at: str) -> Added:
    # Only a new article needs this, and the reader starts without it.
    from store.splitting import split_of

    article = record.article
    content = fingerprint(article.source, article.text)
    article_id = article.id or content[:16]
    database = connection.database
    number = (
        database.table("articles")
        .insert(
            {
                "id": article_id,
                "content": content,
                "title": article.title,
                "title_key": title_key(article.title),
                "source": article.source,
                "url": article.url,
                "origin": origin,
                "published": article.published or "",
                "split": article.split or split_of(article),
                "answer": article.answer and article.answer.value,
                "meta": json.dumps(dict(article.meta)),
                "added_at": at,
            }
        )
        .last_rowid
    )
    if number is None:
        raise StoreError(f"{connection.path} did not take the article {article_id!r}.")
    database.table("texts").insert(
        {"article": number, "title": article.title, "text": article.text}
    )
    insert_marks(connection, Place(article_id, number, 1, article.text), record.marks)
    return Added(article_id, Outcome.NEW, "New.")


def _update(connection: Connection, place: Place, record: Record, origin: str | None) -> Added:
    """Add to a known article what the record has and the library lacks."""
    added = _merge(connection, place, record.marks)
    answer, known_origin = connection.row(
        "SELECT answer, origin FROM articles WHERE number = ?", (place.number,)
    )
    takes_answer = answer is None and record.article.answer is not None
    if takes_answer:
        connection.execute(
            "UPDATE articles SET answer = ? WHERE number = ?",
            (record.article.answer, place.number),
        )
    if origin is not None and known_origin is None:
        connection.execute(
            "UPDATE articles SET origin = ? WHERE number = ?", (origin, place.number)
        )
    if not added and not takes_answer:
        return Added(place.article_id, Outcome.KNOWN, "Already in the library.")
    parts = [_counted(added)] if added else []
    parts += ["its answer"] if takes_answer else []
    return Added(
        place.article_id,
        Outcome.UPDATED,
        f"Already in the library; the record added {' and '.join(parts)}.",
    )


def _merge(connection: Connection, place: Place, marks: Iterable[Mark]) -> int:
    """Add marks of a record to a known article, unless the library knows better.

    What a person decided in this library stays. What a person decided elsewhere takes the place of
    suggestions here.

    Returns:
        How many marks were added or taken over.
    """
    stored = list(marks_of(connection, place))
    changed = 0
    for mark in marks:
        same = next((other for other in stored if same_span(mark, other)), None)
        if same is not None and (same.is_decided or not mark.is_decided):
            continue
        if any(stands(other) and competes(mark, other) for other in stored):
            continue
        if stands(mark):
            for other in [each for each in stored if not each.is_decided and each is not same]:
                if competes(mark, other):
                    delete_mark(connection, other.id)
                    stored.remove(other)
        if same is None:
            stored.append(insert_mark(connection, place, place.revision, replace(mark, id=None)))
        else:
            taken = replace(mark, id=same.id)
            update_mark(connection, taken)
            stored[stored.index(same)] = taken
        changed += 1
    return changed


def _revise(
    connection: Connection, place: Place, record: Record, origin: str | None, at: str
) -> Added:
    """Give an article a new text and carry its marks over."""
    article = record.article
    marks = marks_of(connection, place)
    anchored = anchor(marks, place.text, article.text)
    published, meta = connection.row(
        "SELECT published, meta FROM articles WHERE number = ?", (place.number,)
    )
    connection.execute(
        "INSERT INTO former_texts (article, revision, title, text, replaced_at) "
        "SELECT article, ?, title, text, ? FROM texts WHERE article = ?",
        (place.revision, at, place.number),
    )
    # The answer was about the old text: only a record that brings its own says it of the new one.
    connection.execute(
        "UPDATE articles SET revision = revision + 1, undecided = 0, decided = 0, "
        "least_sure = ?, read = 0, "
        "answer = CASE WHEN ? IS NOT NULL THEN ? WHEN answer = 'accept' THEN NULL ELSE answer END, "
        "content = ?, title = ?, title_key = ?, source = ?, url = coalesce(?, url), "
        "origin = coalesce(?, origin), published = ?, meta = ? WHERE number = ?",
        (
            NOTHING_UNSURE,
            article.answer,
            article.answer,
            fingerprint(article.source, article.text),
            article.title,
            title_key(article.title),
            article.source,
            article.url,
            origin,
            article.published or published,
            json.dumps({**json.loads(meta), **article.meta}),
            place.number,
        ),
    )
    connection.execute(
        "UPDATE texts SET title = ?, text = ? WHERE article = ?",
        (article.title, article.text, place.number),
    )
    revised = replace(place, revision=place.revision + 1, text=article.text)
    for _, mark in anchored.placed:
        update_mark(connection, mark)
        connection.execute(
            "UPDATE marks SET revision = ? WHERE id = ?", (revised.revision, mark.id)
        )
    _merge(connection, revised, record.marks)
    detail = (
        f"A new text: revision {revised.revision}, {_counted(len(anchored.placed))} found again"
    )
    detail += f", {len(anchored.lost)} not." if anchored.lost else "."
    return Added(place.article_id, Outcome.REVISED, detail, anchored.lost)


def _counted(marks: int) -> str:
    return f"{marks} mark" if marks == 1 else f"{marks} marks"
