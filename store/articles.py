"""Articles as the library gives them back, one by one and all in a row."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from store.connection import Connection
from store.errors import StoreError
from store.marks import Place, marks_of
from store.model import Answer, Article, Mark, Record

_COLUMNS = (
    "articles.id, texts.text, texts.title, source, url, published, split, answer, meta, revision, "
    "number"
)

_AT_A_TIME = 100


def article(connection: Connection, article_id: str) -> Article:
    """Give the current revision of an article.

    Raises:
        StoreError: The library does not have it.
    """
    return _find(connection, article_id)[0]


def marks(connection: Connection, article_id: str) -> tuple[Mark, ...]:
    """Give the marks of an article's current revision, each compared with its text.

    Raises:
        StoreError: The library does not have the article, or is damaged.
    """
    with connection.snapshot():
        found, number = _find(connection, article_id)
        return marks_of(connection, Place(found.id, number, found.revision, found.text))


def record(connection: Connection, article_id: str) -> Record:
    """Give an article with all its marks.

    Raises:
        StoreError: The library does not have the article, or is damaged.
    """
    with connection.snapshot():
        found, number = _find(connection, article_id)
        place = Place(found.id, number, found.revision, found.text)
        return Record(found, marks_of(connection, place))


def records(connection: Connection, article_ids: Iterable[str] | None) -> Iterator[Record]:
    """Give articles with their marks by date of publication, then id.

    Some are read at a time and no transaction is held open between them, so that the caller may
    write meanwhile.

    Raises:
        StoreError: The library does not have one of the articles, or is damaged.
    """
    for each in _all_ids(connection) if article_ids is None else _sorted(connection, article_ids):
        yield record(connection, each)


def _all_ids(connection: Connection) -> Iterator[str]:
    key = ("", "")
    while True:
        found = connection.rows(
            "SELECT published, id FROM articles WHERE (published, id) > (?, ?) "
            "ORDER BY published, id LIMIT ?",
            (*key, _AT_A_TIME),
        )
        if not found:
            return
        for _, article_id in found:
            yield article_id
        key = found[-1]


def _sorted(connection: Connection, article_ids: Iterable[str]) -> list[str]:
    keys: list[tuple[str, str]] = []
    remaining = iter(dict.fromkeys(article_ids))
    while chunk := list(islice(remaining, _AT_A_TIME)):
        found = connection.rows(
            f"SELECT published, id FROM articles WHERE id IN ({', '.join('?' * len(chunk))})",
            chunk,
        )
        missing = set(chunk) - {article_id for _, article_id in found}
        if missing:
            raise StoreError(f"{connection.path} has no article {min(missing)!r}.")
        keys += found
    return [article_id for _, article_id in sorted(keys)]


def _find(connection: Connection, article_id: str) -> tuple[Article, int]:
    found = connection.row(
        f"SELECT {_COLUMNS} FROM articles JOIN texts ON article = number WHERE articles.id = ?",
        (article_id,),
    )
    if found is None:
        raise StoreError(f"{connection.path} has no article {article_id!r}.")
    return _to_article(found), found[-1]


def _to_article(columns: Sequence[Any]) -> Article:
    article_id, text, title, source, url, published, split, answer, meta, revision, _ = columns
    return Article(
        id=article_id,
        text=text,
        title=title,
        source=source,
        url=url,
        published=published or None,
        split=split,
        answer=Answer(answer) if answer else None,
        meta=json.loads(meta),
        revision=revision,
    )
