"""The tables of a library, and the steps that bring an older library up to date."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x53636F72
"""Marks a SQLite file as a Scoreline library (the letters `Scor`)."""

MIGRATION_SET = "scoreline"
"""The name under which sqlite-utils records our migrations."""

MIGRATIONS: tuple[str, ...] = (
    "0001_library",
    "0002_subscriptions",
    "0003_certainty",
    "0004_overtaken",
    "0005_gazetteer",
)
"""Every migration in the order of its application; their number is the file's `user_version`."""

NOTHING_UNSURE = 2.0
"""How sure an article counts as that has no undecided mark with a confidence: above every one."""

_TABLES = """
CREATE TABLE articles (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL,
    title TEXT NOT NULL,
    title_key TEXT NOT NULL,
    source TEXT NOT NULL,
    url TEXT,
    origin TEXT,
    published TEXT NOT NULL,
    split TEXT,
    answer TEXT CHECK (answer IN ('accept', 'reject', 'ignore')),
    read INTEGER NOT NULL DEFAULT 0,
    revision INTEGER NOT NULL DEFAULT 1,
    undecided INTEGER NOT NULL DEFAULT 0,
    decided INTEGER NOT NULL DEFAULT 0,
    meta TEXT NOT NULL,
    added_at TEXT NOT NULL
);
CREATE TABLE texts (
    article INTEGER PRIMARY KEY REFERENCES articles (number),
    title TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE TABLE former_texts (
    article INTEGER NOT NULL REFERENCES articles (number),
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    replaced_at TEXT NOT NULL,
    PRIMARY KEY (article, revision)
);
CREATE TABLE marks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES articles (number),
    revision INTEGER NOT NULL,
    start INTEGER NOT NULL,
    stop INTEGER NOT NULL CHECK (stop > start),
    text TEXT NOT NULL,
    label TEXT NOT NULL,
    status TEXT NOT NULL
        CHECK (status IN ('suggested', 'accepted', 'edited', 'added', 'rejected')),
    source TEXT NOT NULL,
    confidence REAL,
    goal TEXT,
    why TEXT NOT NULL,
    proposed TEXT NOT NULL
);
CREATE TABLE seen (
    article INTEGER NOT NULL REFERENCES articles (number),
    annotator TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (article, annotator)
) WITHOUT ROWID;
CREATE TABLE steps (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    action TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('decision', 'undo', 'redo')),
    parent INTEGER REFERENCES steps (id),
    target INTEGER REFERENCES steps (id)
);
CREATE TABLE entries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step INTEGER NOT NULL REFERENCES steps (id),
    article INTEGER NOT NULL REFERENCES articles (number),
    revision INTEGER NOT NULL,
    mark INTEGER,
    before TEXT,
    after TEXT
);
CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
"""
"""AUTOINCREMENT keeps the number of a mark that is gone from being given to another one."""

_SUBSCRIPTIONS = """
CREATE TABLE subscriptions (
    url TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    etag TEXT,
    modified TEXT,
    fetched_at TEXT,
    failure TEXT,
    added_at TEXT NOT NULL
) WITHOUT ROWID
"""

_GAZETTEER = """
CREATE TABLE gazetteer (
    name TEXT NOT NULL,
    label TEXT NOT NULL,
    tokens TEXT NOT NULL,
    entry TEXT NOT NULL,
    added_at TEXT NOT NULL,
    PRIMARY KEY (name, label, tokens)
) WITHOUT ROWID
"""

_INDEXES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("articles", ("content",)),
    ("articles", ("url",)),
    ("articles", ("origin",)),
    ("articles", ("published", "id")),
    ("articles", ("title_key", "id")),
    ("articles", ("source", "published", "id")),
    ("articles", ("undecided", "published", "id")),
    ("articles", ("read", "published", "id")),
    ("articles", ("answer", "published", "id")),
    ("marks", ("article", "revision", "start")),
    ("steps", ("who", "parent")),
    ("entries", ("step",)),
    ("entries", ("mark",)),
)


def _counter(row: str, sign: str) -> str:
    """Give the statement that adds a mark to its article's counters, or takes it away."""
    return f"""
        UPDATE articles SET
            undecided = undecided {sign} ({row}.status = 'suggested'),
            decided = decided {sign} ({row}.status IN ('accepted', 'edited', 'added'))
        WHERE number = {row}.article AND revision = {row}.revision
            AND {row}.label <> 'FURNITURE';
    """


def _triggers() -> Iterable[str]:
    """Give the triggers that keep the counters, and those that guard the journal."""
    yield f"CREATE TRIGGER marks_inserted AFTER INSERT ON marks BEGIN {_counter('new', '+')} END"
    yield f"CREATE TRIGGER marks_deleted AFTER DELETE ON marks BEGIN {_counter('old', '-')} END"
    yield f"""
        CREATE TRIGGER marks_updated AFTER UPDATE OF status, label, article, revision ON marks
        BEGIN {_counter("old", "-")} {_counter("new", "+")} END
    """
    for table in ("steps", "entries"):
        for verb in ("UPDATE", "DELETE"):
            yield f"""
                CREATE TRIGGER {table}_refuse_{verb.lower()} BEFORE {verb} ON {table}
                BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END
            """


def _create_library(database: Database) -> None:
    """Make every table of the first version, its indexes, triggers and search index."""
    for statement in _TABLES.split(";"):
        if statement.strip():
            database.execute(statement)
    for name, columns in _INDEXES:
        database.table(name).create_index(columns)
    for trigger in _triggers():
        database.execute(trigger)
    database.table("articles").enable_counts()
    # Texts have a table of their own so that a changed counter or read flag, which are columns
    # of `articles`, does not make the triggers of the search index write the text anew.
    database.table("texts").enable_fts(
        ["title", "text"], create_triggers=True, tokenize="unicode61 remove_diacritics 2"
    )


def _create_subscriptions(database: Database) -> None:
    """Make the table of the feeds that are asked for news."""
    database.execute(_SUBSCRIPTIONS)


def _create_certainty(database: Database) -> None:
    """Keep for each article how sure its least certain undecided mark is.

    An article without such a mark has NOTHING_UNSURE, so that it comes last.
    """
    least = f"""coalesce((
        SELECT min(confidence) FROM marks
        WHERE article = articles.number AND revision = articles.revision
            AND status = 'suggested' AND label <> 'FURNITURE'
    ), {NOTHING_UNSURE})"""
    lower = """
        UPDATE articles SET least_sure = new.confidence
        WHERE number = new.article AND revision = new.revision
            AND new.status = 'suggested' AND new.label <> 'FURNITURE'
            AND new.confidence < least_sure;
    """
    # Only the mark that was the least certain can make another one so by going.
    search = f"""
        UPDATE articles SET least_sure = {least}
        WHERE number = old.article AND revision = old.revision
            AND old.status = 'suggested' AND old.label <> 'FURNITURE'
            AND old.confidence <= least_sure;
    """
    database.execute(
        f"ALTER TABLE articles ADD COLUMN least_sure REAL NOT NULL DEFAULT {NOTHING_UNSURE}"
    )
    database.execute(f"UPDATE articles SET least_sure = {least} WHERE undecided > 0")
    for columns in (
        ("least_sure", "published", "id"),
        # What is to do by how much there is to do, without sorting it all.
        ("answer", "least_sure", "published", "id"),
        ("answer", "undecided", "published", "id"),
    ):
        database.table("articles").create_index(columns)
    for event, statements in (
        ("inserted AFTER INSERT", lower),
        ("deleted AFTER DELETE", search),
        (
            "updated AFTER UPDATE OF status, label, confidence, article, revision",
            search + lower,
        ),
    ):
        database.execute(f"CREATE TRIGGER certainty_{event} ON marks BEGIN {statements} END")


def _note_overtaken(database: Database) -> None:
    """Tell whether another version of an annotator has looked since, and put its marks there."""
    database.execute("ALTER TABLE seen ADD COLUMN overtaken INTEGER NOT NULL DEFAULT 0")


def _create_gazetteer(database: Database) -> None:
    """Make the table of the names that people have taught the annotators."""
    database.execute(_GAZETTEER)


def migrate(database: Database) -> None:
    """Bring a library to the newest version; the caller holds the write lock.

    sqlite-utils reads which migrations are pending and then applies them, so two processes that
    start together need the lock around both.
    """
    from sqlite_utils import Migrations

    migrations = Migrations(MIGRATION_SET)
    migrations(name=MIGRATIONS[0])(_create_library)
    migrations(name=MIGRATIONS[1])(_create_subscriptions)
    migrations(name=MIGRATIONS[2])(_create_certainty)
    migrations(name=MIGRATIONS[3])(_note_overtaken)
    migrations(name=MIGRATIONS[4])(_create_gazetteer)
    migrations.apply(database)
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
