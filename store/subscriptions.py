"""The feeds that a library is subscribed to, and what their servers said of the last fetch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from store.connection import Connection


@dataclass(frozen=True, slots=True)
class Subscription:
    """One feed."""

    url: str
    title: str
    """What it calls itself; empty until it was fetched."""
    etag: str | None = None
    """The server's mark of the version that was read last."""
    modified: str | None = None
    """The server's date of that version."""
    fetched_at: str | None = None
    """When it was asked last, in ISO 8601; None if never."""
    failure: str | None = None
    """Why the last fetch failed; None if it did not."""


class Subscriptions:
    """The feeds of one library. Any method raises StoreError as the library's do."""

    def __init__(self, connection: Connection, clock: Callable[[], datetime]) -> None:
        self._connection = connection
        self._clock = clock

    def all(self) -> list[Subscription]:
        """Give every feed, by address."""
        found = self._connection.rows(
            "SELECT url, title, etag, modified, fetched_at, failure FROM subscriptions ORDER BY url"
        )
        return [Subscription(*row) for row in found]

    def add(self, url: str, title: str = "") -> bool:
        """Subscribe to a feed; tell whether it is a new one."""
        with self._connection.write():
            if self._is_there(url):
                return False
            self._connection.execute(
                "INSERT INTO subscriptions (url, title, added_at) VALUES (?, ?, ?)",
                (url, title, self._clock().isoformat()),
            )
        return True

    def remove(self, url: str) -> bool:
        """Give a feed up, and keep its articles; tell whether it was there."""
        with self._connection.write():
            was_there = self._is_there(url)
            self._connection.execute("DELETE FROM subscriptions WHERE url = ?", (url,))
        return was_there

    def note_success(
        self, url: str, *, etag: str | None, modified: str | None, title: str = ""
    ) -> None:
        """Note that a feed was read.

        Args:
            url: The feed.
            etag: What its server calls this version.
            modified: When its server says that this version was made.
            title: What the feed calls itself; empty if it does not say.
        """
        with self._connection.write():
            self._connection.execute(
                "UPDATE subscriptions SET etag = ?, modified = ?, failure = NULL, fetched_at = ?, "
                "title = CASE WHEN ? = '' THEN title ELSE ? END WHERE url = ?",
                (etag, modified, self._clock().isoformat(), title, title, url),
            )

    def note_failure(self, url: str, reason: str) -> None:
        """Note that a feed could not be read; what is known of its last version stays."""
        with self._connection.write():
            self._connection.execute(
                "UPDATE subscriptions SET failure = ?, fetched_at = ? WHERE url = ?",
                (reason, self._clock().isoformat(), url),
            )

    def _is_there(self, url: str) -> bool:
        found = self._connection.row("SELECT 1 FROM subscriptions WHERE url = ?", (url,))
        return found is not None
