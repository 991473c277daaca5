"""The feeds that a library is subscribed to."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from store.connection import connect
from store.library import Library
from store.schema import MIGRATIONS
from store.subscriptions import Subscription
from tests.conftest import Clock
from tests.store.making import record

URL = "https://post.example/feed"


def test_a_feed_is_subscribed_to_once(library: Library) -> None:
    assert library.subscriptions.add(URL, "The Post")
    assert not library.subscriptions.add(URL, "Else")
    assert library.subscriptions.all() == [Subscription(URL, "The Post")]


def test_a_feed_can_be_given_up(library: Library) -> None:
    library.subscriptions.add(URL)
    assert library.subscriptions.remove(URL)
    assert not library.subscriptions.remove(URL)
    assert library.subscriptions.all() == []


def test_what_the_server_said_is_kept(library: Library, clock: Clock) -> None:
    library.subscriptions.add(URL)
    library.subscriptions.note_success(URL, etag='"1"', modified="today", title="The Post")
    assert library.subscriptions.all() == [
        Subscription(URL, "The Post", '"1"', "today", clock.now.isoformat())
    ]


def test_a_failure_forgets_nothing_and_is_forgotten_by_success(library: Library) -> None:
    library.subscriptions.add(URL, "The Post")
    library.subscriptions.note_success(URL, etag='"1"', modified=None)
    library.subscriptions.note_failure(URL, "it is gone")
    (feed,) = library.subscriptions.all()
    assert (feed.etag, feed.failure, feed.title) == ('"1"', "it is gone", "The Post")
    library.subscriptions.note_success(URL, etag=None, modified=None)
    assert library.subscriptions.all()[0].failure is None


def test_a_library_from_before_there_were_feeds_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path, who="human:ada") as library:
        library.add(record(id="kept"))
    with closing(sqlite3.connect(path)) as older:
        older.execute("DROP TABLE subscriptions")
        older.execute("DELETE FROM _sqlite_migrations WHERE name = '0002_subscriptions'")
        older.execute("PRAGMA user_version = 1")
        older.commit()
    with Library.open(path, who="human:ada", create=False) as library:
        assert library.subscriptions.add(URL)
        assert library.row("kept") is not None
    with closing(connect(path, create=False)) as connection:
        assert connection.row("PRAGMA user_version") == (len(MIGRATIONS),)
