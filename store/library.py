"""The library: everything that lasts, in one SQLite file, behind verbs that show intent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self

from store import articles, deciding, journal, paging, suggesting
from store.adding import Added, Outcome, add_record
from store.connection import Connection, connect
from store.gazetteer import Gazetteer
from store.journal import Entry, Saved
from store.marks import find_place, marks_of, verify
from store.model import Article, Decision, Mark, Record
from store.query import ArticleRow, Query
from store.statistics import Statistics, statistics
from store.subscriptions import Subscriptions

__all__ = ["Added", "Entry", "Library", "Outcome", "Saved", "Statistics"]


def utc_now() -> datetime:
    """Give the time now."""
    return datetime.now(UTC)


class Library:
    """One library file, opened by one person; for one thread at a time.

    Several processes may have the same file open. What a method has returned from is on disk. Any
    method raises StoreError where the file cannot be read or written.
    """

    def __init__(self, connection: Connection, *, who: str, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._clock = clock
        self._version = self._data_version()
        self.path = connection.path
        """The file."""
        self.who = who
        """Whose decisions these are: `human:NAME`."""

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        who: str,
        create: bool = True,
        clock: Callable[[], datetime] = utc_now,
    ) -> Self:
        """Open a library, and bring one from an older version up to date.

        Args:
            path: The file; its folders are made where they are missing.
            who: Whose decisions these are: `human:NAME`.
            create: Whether to make a library that is missing.
            clock: What tells the time, with its zone.

        Raises:
            StoreError: The file is not a library, is from a newer version, is missing and not to
                be made, is locked by another program, or cannot be written.
        """
        return cls(connect(path, create=create), who=who, clock=clock)

    def sibling(self) -> Self:
        """Open the same file once more, for another thread."""
        return type(self).open(self.path, who=self.who, create=False, clock=self._clock)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def add(self, record: Record, *, origin: str | None = None) -> Added:
        """Take in one record.

        Args:
            record: An article and its marks. An article with an empty id is known by its text and
                source, its address or its origin.
            origin: Where this one article was read from, such as the path of its file. A record of
                the same origin with another text is a new revision, so a file that holds several
                articles has no origin.

        Raises:
            StoreError: A mark does not fit the text.
        """
        return next(self.add_all([(record, origin)]))

    def add_all(
        self, records: Iterable[tuple[Record, str | None]], *, batch: int = 200
    ) -> Iterator[Added]:
        """Take in records with their origins, in one short transaction a batch.

        What has come out of the iterator is on disk.

        Raises:
            StoreError: A mark does not fit its text; nothing of that batch is stored.
        """
        remaining = iter(records)
        while chunk := list(islice(remaining, batch)):
            with self._connection.write():
                at = self._clock().isoformat()
                added = [
                    add_record(self._connection, record, origin, at) for record, origin in chunk
                ]
            yield from added

    def page(
        self,
        query: Query,
        *,
        after: ArticleRow | None = None,
        before: ArticleRow | None = None,
        limit: int = 100,
    ) -> list[ArticleRow]:
        """Give the rows that follow `after` or precede `before`, or the first ones.

        The rows come in the order of the list in any case. The row that is given need not be in
        the list any more.
        """
        if before is not None:
            return paging.page_before(self._connection, query, before=before, limit=limit)
        return paging.page(self._connection, query, after=after, limit=limit)

    def last_page(self, query: Query, *, limit: int = 100) -> list[ArticleRow]:
        """Give the last rows, in the order of the list."""
        return paging.page_before(self._connection, query, before=None, limit=limit)

    def page_at(self, query: Query, index: int, *, limit: int = 100) -> list[ArticleRow]:
        """Give the rows from an index on, counted from 0."""
        return paging.page_at(self._connection, query, index, limit=limit)

    def count(self, query: Query) -> int:
        """Give how many rows a query has."""
        return paging.count(self._connection, query)

    def row(self, article_id: str) -> ArticleRow | None:
        """Give the row of one article, or None if the library does not have it."""
        return paging.row(self._connection, article_id)

    def index_of(self, query: Query, article_id: str) -> int | None:
        """Give how many rows stand before an article, or None if the query does not have it."""
        return paging.index_of(self._connection, query, article_id)

    def sources(self) -> list[str]:
        """Give every source in alphabetical order."""
        return paging.sources(self._connection)

    def article(self, article_id: str) -> Article:
        """Give the current revision of an article.

        Raises:
            StoreError: The library does not have it.
        """
        return articles.article(self._connection, article_id)

    def marks(self, article_id: str) -> tuple[Mark, ...]:
        """Give the marks of an article's current revision, whatever their status.

        They come by start, the longest first, then by label; each is compared with the text.

        Raises:
            StoreError: The library does not have the article, or is damaged.
        """
        return articles.marks(self._connection, article_id)

    def records(self, *, article_ids: Iterable[str] | None = None) -> Iterator[Record]:
        """Give articles with all their marks by date of publication, then id.

        Args:
            article_ids: Which ones; every article if None.

        Raises:
            StoreError: The library does not have one of the articles, or is damaged.
        """
        return articles.records(self._connection, article_ids)

    def unseen(self, annotators: Sequence[str], *, limit: int | None = None) -> list[str]:
        """Give the ids of articles that not all of these annotators have seen, newest first.

        Args:
            annotators: As `NAME@VERSION`.
            limit: How many ids at most.
        """
        return suggesting.unseen(self._connection, annotators, limit=limit)

    def suggest(
        self, article_id: str, marks: Iterable[Mark], annotators: Sequence[str], *, revision: int
    ) -> tuple[Mark, ...]:
        """Put annotators' marks in the place of their earlier undecided ones.

        What a person decided stays, and a suggestion that has no room beside it is left out.

        Args:
            article_id: The article.
            marks: What the annotators propose.
            annotators: Who looked, as `NAME@VERSION`, whether or not they found anything.
            revision: The revision that they looked at; if it is not the current one any more,
                nothing is stored.

        Returns:
            The article's marks, as `marks` gives them.

        Raises:
            StoreError: The library does not have the article.
            OffsetError: A mark does not fit the text.
        """
        with self._connection.write():
            place = find_place(self._connection, article_id)
            if place.revision == revision:
                proposed = list(marks)
                for mark in proposed:
                    verify(place.text, mark)
                suggesting.replace_suggestions(self._connection, place, proposed, annotators)
            return marks_of(self._connection, place)

    def save(self, decision: Decision) -> Saved:
        """Append a decision to the journal and change the current marks, in one transaction.

        A decision without changes is not saved: its step is 0. Where somebody else has changed a
        mark since it was read, this decision wins and both are in the journal.

        Raises:
            StoreError: The article's text has changed since it was read, and the decision no
                longer fits it.
        """
        return deciding.save(self._connection, decision, who=self.who, at=self._clock())

    def undo(self) -> Saved | None:
        """Undo this person's last decision that is in force; None if there is none."""
        return deciding.undo(self._connection, who=self.who, at=self._clock())

    def redo(self) -> Saved | None:
        """Do again what this person undid last; None if nothing was undone since they decided."""
        return deciding.redo(self._connection, who=self.who, at=self._clock())

    def history(self, mark_id: int) -> list[Entry]:
        """Give everything that people did to a mark, the oldest first."""
        return journal.history(self._connection, mark_id)

    def mark_read(self, article_id: str, read: bool = True) -> None:
        """Note that an article has been read, or that it has not."""
        with self._connection.write():
            self._connection.execute(
                "UPDATE articles SET read = ? WHERE id = ? AND read <> ?",
                (read, article_id, read),
            )

    def setting(self, key: str) -> str | None:
        """Give a setting, or None if it was never set."""
        found = self._connection.row("SELECT value FROM settings WHERE key = ?", (key,))
        return None if found is None else str(found[0])

    def set_setting(self, key: str, value: str) -> None:
        """Keep a setting."""
        with self._connection.write():
            self._connection.execute(
                "INSERT INTO settings (key, value) VALUES (?, ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, value),
            )

    @property
    def subscriptions(self) -> Subscriptions:
        """The feeds that are asked for news."""
        return Subscriptions(self._connection, self._clock)

    @property
    def gazetteer(self) -> Gazetteer:
        """The names that people have taught the annotators."""
        return Gazetteer(self._connection, self._clock)

    def has_changed(self) -> bool:
        """Tell whether another thread or process has written since the last call."""
        version = self._data_version()
        changed = version != self._version
        self._version = version
        return changed

    def statistics(self) -> Statistics:
        """Gather the figures of the library."""
        return statistics(self._connection)

    def _data_version(self) -> int:
        (version,) = self._connection.row("PRAGMA data_version")
        return int(version)
