"""Lists of articles, page by page: by key, so that every page costs the same at any size."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any

from store.connection import Connection
from store.model import Answer
from store.query import ArticleRow, Query, Sort, State
from store.schema import NOTHING_UNSURE
from store.search import match_expression

_KEYS: dict[Sort, tuple[str, ...]] = {
    Sort.PUBLISHED: ("published", "id"),
    Sort.TITLE: ("title_key", "id"),
    Sort.SOURCE: ("source", "published", "id"),
    Sort.UNDECIDED: ("undecided", "published", "id"),
    Sort.CERTAINTY: ("least_sure", "published", "id"),
}
"""The columns that order each sort; the id makes every key one of a kind."""

_STATES: dict[State, str] = {
    State.UNREAD: "read = 0",
    State.TO_DO: "answer IS NULL",
    State.DONE: "answer = 'accept'",
    State.SKIPPED: "answer = 'ignore'",
}

_COLUMNS = "id, title, source, published, read, answer, undecided, decided, revision, least_sure"


def title_key(title: str) -> str:
    """Give the form of a title that sorts without regard to capitals and accents."""
    decomposed = unicodedata.normalize("NFKD", title.casefold())
    return "".join(each for each in decomposed if not unicodedata.combining(each))


def to_row(columns: Sequence[Any]) -> ArticleRow:
    """Make a row of a list from its columns in the library."""
    article_id, title, source, published, read, answer, *figures = columns
    undecided, decided, revision, least_sure = figures
    return ArticleRow(
        id=article_id,
        title=title,
        source=source,
        published=published or None,
        read=bool(read),
        answer=Answer(answer) if answer else None,
        undecided=undecided,
        decided=decided,
        revision=revision,
        least_sure=None if least_sure == NOTHING_UNSURE else least_sure,
    )


def row(connection: Connection, article_id: str) -> ArticleRow | None:
    """Give the row of one article, or None if the library does not have it."""
    found = connection.row(f"SELECT {_COLUMNS} FROM articles WHERE id = ?", (article_id,))
    return to_row(found) if found else None


def page(
    connection: Connection, query: Query, *, after: ArticleRow | None, limit: int
) -> list[ArticleRow]:
    """Give the rows that follow a row, or the first ones."""
    return _ordered(connection, query, beyond=after, limit=limit, forward=True)


def page_before(
    connection: Connection, query: Query, *, before: ArticleRow | None, limit: int
) -> list[ArticleRow]:
    """Give the rows that come before a row, or the last ones, in the order of the list."""
    return _ordered(connection, query, beyond=before, limit=limit, forward=False)[::-1]


def page_at(connection: Connection, query: Query, index: int, *, limit: int) -> list[ArticleRow]:
    """Give the rows from an index on, counted from 0; an index below 0 counts as 0."""
    start = max(index, 0)
    where, parameters = _where(query)
    order = _order(query, forward=True)
    # The inner statement skips over index entries alone, without a look at the table.
    return [
        to_row(columns)
        for columns in connection.rows(
            f"SELECT {_COLUMNS} FROM (SELECT number AS wanted FROM articles {where} "
            f"ORDER BY {order} LIMIT ? OFFSET ?) CROSS JOIN articles ON number = wanted "
            f"ORDER BY {order}",
            (*parameters, limit, start),
        )
    ]


def count(connection: Connection, query: Query) -> int:
    """Give how many articles a query has; without a filter that is read from a counter."""
    where, parameters = _where(query)
    if not where:
        found = connection.row("SELECT count FROM _counts WHERE \"table\" = 'articles'")
    else:
        found = connection.row(f"SELECT count(*) FROM articles {where}", parameters)
    return int(found[0]) if found else 0


def index_of(connection: Connection, query: Query, article_id: str) -> int | None:
    """Give how many rows stand before an article, or None if the query does not have it."""
    with connection.snapshot():
        where, parameters = _where(query, "id = ?")
        found = connection.row(
            f"SELECT {_COLUMNS} FROM articles {where}", (*parameters, article_id)
        )
        if found is None:
            return None
        key = _key(query, to_row(found))
        where, parameters = _where(query, _beyond(query, forward=False))
        counted = connection.row(f"SELECT count(*) FROM articles {where}", (*parameters, *key))
    return int(counted[0]) if counted else 0


def sources(connection: Connection) -> list[str]:
    """Give every source in alphabetical order, going from one to the next along the index."""
    return [
        source
        for (source,) in connection.rows(
            "WITH RECURSIVE found(source) AS (SELECT min(source) FROM articles UNION ALL "
            "SELECT (SELECT min(source) FROM articles WHERE source > found.source) FROM found "
            "WHERE found.source IS NOT NULL) SELECT source FROM found WHERE source IS NOT NULL"
        )
    ]


def _ordered(
    connection: Connection,
    query: Query,
    *,
    beyond: ArticleRow | None,
    limit: int,
    forward: bool,
) -> list[ArticleRow]:
    condition = _beyond(query, forward=forward) if beyond else ""
    where, parameters = _where(query, condition)
    key = _key(query, beyond) if beyond else ()
    return [
        to_row(columns)
        for columns in connection.rows(
            f"SELECT {_COLUMNS} FROM articles {where} "
            f"ORDER BY {_order(query, forward=forward)} LIMIT ?",
            (*parameters, *key, limit),
        )
    ]


def _where(query: Query, condition: str = "") -> tuple[str, tuple[Any, ...]]:
    """Give the WHERE clause of a query, empty if there is nothing to filter, and its values.

    The values of the further condition come after these.
    """
    conditions: list[str] = []
    parameters: list[Any] = []
    if query.state in _STATES:
        conditions.append(_STATES[query.state])
    if query.source is not None:
        conditions.append("source = ?")
        parameters.append(query.source)
    expression = match_expression(query.words)
    if expression is not None:
        conditions.append("number IN (SELECT rowid FROM texts_fts WHERE texts_fts MATCH ?)")
        parameters.append(expression)
    if condition:
        conditions.append(condition)
    return ("WHERE " + " AND ".join(conditions) if conditions else "", tuple(parameters))


def _order(query: Query, *, forward: bool) -> str:
    direction = "DESC" if query.descending is forward else "ASC"
    return ", ".join(f"{column} {direction}" for column in _KEYS[query.sort])


def _beyond(query: Query, *, forward: bool) -> str:
    columns = _KEYS[query.sort]
    comparison = "<" if query.descending is forward else ">"
    return f"({', '.join(columns)}) {comparison} ({', '.join('?' * len(columns))})"


def _key(query: Query, row: ArticleRow) -> tuple[Any, ...]:
    values = {
        "id": row.id,
        "published": row.published or "",
        "title_key": title_key(row.title),
        "source": row.source,
        "undecided": row.undecided,
        "least_sure": NOTHING_UNSURE if row.least_sure is None else row.least_sure,
    }
    return tuple(values[column] for column in _KEYS[query.sort])
