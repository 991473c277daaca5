"""Opening a library file, and reading and writing it with errors that are sentences."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from store.errors import StoreError
from store.schema import APPLICATION_ID, MIGRATION_SET, MIGRATIONS, migrate

if TYPE_CHECKING:
    from sqlite_utils import Database

BUSY_SECONDS = 3.0
"""How long a write waits for another program before it gives up."""

Parameters = Sequence[Any] | Mapping[str, Any]
"""The values of a statement, by position or by name."""


class Connection:
    """One connection to a library file, for one thread at a time."""

    def __init__(self, path: Path, raw: sqlite3.Connection) -> None:
        self.path = path
        self._raw = raw

    @cached_property
    def database(self) -> Database:
        """The same connection with sqlite-utils around it.

        It is imported on first use: that takes longer than everything else that opening and
        showing a library needs.
        """
        from sqlite_utils import Database

        return Database(self._raw, execute_plugins=False)

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Any]:
        """Run one statement and give all its rows, as tuples."""
        with _explained(self.path):
            return self._raw.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Parameters = ()) -> Any:
        """Run one statement and give its first row, as a tuple, or None where there is none."""
        with _explained(self.path):
            return self._raw.execute(sql, parameters).fetchone()

    def execute(self, sql: str, parameters: Parameters = ()) -> int:
        """Run one statement and give the number of the row that it inserted last."""
        with _explained(self.path):
            return self._raw.execute(sql, parameters).lastrowid or 0

    def execute_many(self, sql: str, parameters: Sequence[Parameters]) -> None:
        """Run one statement once for each set of parameters."""
        with _explained(self.path):
            self._raw.executemany(sql, parameters)

    @contextmanager
    def write(self) -> Iterator[None]:
        """Hold the write lock; commit at the end, or leave everything as it was on any error.

        The lock is taken at once: a transaction that reads first and writes later fails without
        waiting when another process has written in between.

        Raises:
            StoreError: Another program holds the lock, the disk is full, and the like.
        """
        with _explained(self.path):
            self._raw.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._raw.execute("COMMIT")
            except BaseException:
                if self._raw.in_transaction:
                    self._raw.execute("ROLLBACK")
                raise

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """See one state of the library in several reads, whatever others write meanwhile."""
        if self._raw.in_transaction:
            yield
            return
        with _explained(self.path):
            self._raw.execute("BEGIN")
            try:
                yield
            finally:
                self._raw.execute("ROLLBACK")

    def close(self) -> None:
        """Close the file."""
        self._raw.close()


def connect(path: Path, *, create: bool) -> Connection:
    """Open a library file and bring it up to date.

    Args:
        path: The file; missing folders are made when `create` is set.
        create: Whether to make a missing library.

    Raises:
        StoreError: The file is missing and `create` is not set, is not a library, is from a newer
            version, or cannot be written.
    """
    _check_place(path, create=create)
    with _explained(path):
        raw = sqlite3.connect(
            path.absolute(), timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        connection = Connection(path, raw)
        try:
            _prepare(connection, raw)
        except BaseException:
            raw.close()
            raise
    return connection


def _check_place(path: Path, *, create: bool) -> None:
    """Refuse a place where no library can be, before SQLite makes a file there."""
    try:
        if path.is_dir():
            raise StoreError(f"{path} is a folder, not a library. Name a file in it.")
        if path.exists():
            if not os.access(path, os.R_OK | os.W_OK):
                raise StoreError(
                    f"{path} cannot be read and written. Change its permissions, or copy it."
                )
        elif not create:
            raise StoreError(f"There is no library at {path}.")
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
        # SQLite keeps two files of its own beside a library while it is open.
        if not os.access(path.parent, os.W_OK | os.X_OK):
            raise StoreError(
                f"The folder {path.parent} is read-only, and {path.name} needs to write there. "
                "Change its permissions, or name a library elsewhere."
            )
    except OSError as error:
        raise StoreError(
            f"There can be no library at {path}: {error.strerror}. Name another place."
        ) from error


def _prepare(connection: Connection, raw: sqlite3.Connection) -> None:
    """Set what each connection needs, and migrate a library that is new or older."""
    raw.execute("PRAGMA foreign_keys = ON")
    raw.execute("PRAGMA recursive_triggers = ON")
    # What the screen calls saved has to survive a power cut, not only the end of the process.
    raw.execute("PRAGMA synchronous = FULL")
    is_current = _is_current(connection)
    _switch_to_wal(raw)
    if not is_current:
        with connection.write():
            if not _is_current(connection):
                migrate(connection.database)


def _is_current(connection: Connection) -> bool:
    """Tell whether nothing is left to migrate; False for a file that is still empty.

    Raises:
        StoreError: It is another program's file, or a newer Scoreline's.
    """
    with connection.snapshot():
        (application,) = connection.row("PRAGMA application_id")
        if application != APPLICATION_ID:
            (tables,) = connection.row("SELECT count(*) FROM sqlite_master")
            if application or tables:
                raise StoreError(
                    f"{connection.path} is a SQLite file of another program, not a library. "
                    "Name another file."
                )
            return False
        (version,) = connection.row("PRAGMA user_version")
        applied = {
            name
            for (name,) in connection.rows(
                "SELECT name FROM _sqlite_migrations WHERE migration_set = ?", (MIGRATION_SET,)
            )
        }
    if version > len(MIGRATIONS) or applied - set(MIGRATIONS):
        raise StoreError(
            f"{connection.path} comes from a newer version of Scoreline. Install the newest "
            "version, or name another library."
        )
    return applied == set(MIGRATIONS)


def _switch_to_wal(raw: sqlite3.Connection) -> None:
    """Let readers and one writer work side by side.

    The busy timeout does not cover this switch, which needs the file for itself.
    """
    deadline = time.monotonic() + BUSY_SECONDS
    while raw.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        try:
            raw.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if _primary_code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.02)


_SENTENCES: Mapping[int, str] = {
    sqlite3.SQLITE_BUSY: "{path} is busy: another program is writing to it. Try again in a moment.",
    sqlite3.SQLITE_LOCKED: "{path} is busy: another program is writing to it. Try again in a "
    "moment.",
    sqlite3.SQLITE_FULL: "The disk that holds {path} is full; nothing was changed. Make room and "
    "try again.",
    sqlite3.SQLITE_READONLY: "{path} is read-only. Change its permissions, or copy it elsewhere.",
    sqlite3.SQLITE_CANTOPEN: "{path} cannot be opened. Check that it and its folder can be written "
    "to.",
    sqlite3.SQLITE_NOTADB: "{path} is not a library: it is no SQLite file. Name another file.",
    sqlite3.SQLITE_CORRUPT: "{path} is damaged. Restore it from a copy.",
    sqlite3.SQLITE_IOERR: "{path} cannot be read or written: the disk reports an error. Check the "
    "disk.",
}


def _primary_code(error: sqlite3.Error) -> int:
    """Give SQLite's own number for the kind of error, without its detail; 0 if it has none."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Turn what SQLite says into a sentence that names the file."""
    try:
        yield
    except sqlite3.ProgrammingError:
        raise
    except sqlite3.DatabaseError as error:
        sentence = _SENTENCES.get(_primary_code(error), "{path} cannot be used: {error}.")
        raise StoreError(sentence.format(path=path, error=error)) from error
    except UnicodeEncodeError as error:
        raise StoreError(
            f"{path} cannot hold half a character: there is a lone surrogate at offset "
            f"{error.start} of {error.object[:30]!r}. Remove it from the text."
        ) from error
