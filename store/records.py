"""The record: one article and its marks as the plain data that a JSONL line holds.

The keys, their order and their meaning are those of the labelled JSONL that Scoreline writes, which
extends the shape that Prodigy reads. Offsets are Unicode code points, end exclusive; `token_start`
and `token_end` are token numbers, both inclusive.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from store.fields import Fields, RecordError, kind_of
from store.identity import article_id
from store.mark_data import read_furniture, read_goal, read_span, write_goal, write_span
from store.model import (
    FURNITURE,
    GOAL,
    Answer,
    Article,
    Mark,
    OffsetError,
    Record,
    Status,
    check,
)
from store.splitting import SPLITS, split_of

__all__ = [
    "DECIDED",
    "RecordError",
    "Tokenize",
    "dumps",
    "from_record",
    "position",
    "to_record",
    "write_meta",
]

Tokenize = Callable[[str], Sequence[tuple[int, int]]]
"""Finds the tokens of a text: the first code point of each and one past its last, in order."""

DECIDED: frozenset[Status] = frozenset({Status.ACCEPTED, Status.EDITED, Status.ADDED})
"""The statuses of marks that a person has said are right."""

_META_KEYS = ("id", "title", "source", "url", "published", "split")
"""The keys of `meta` that an article has fields for, in the order in which they are written."""

_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False)

_RECORD_KEYS = ("text", "meta", "spans", "goals", "furniture", "answer")


def to_record(
    record: Record, *, tokenize: Tokenize, include: Collection[Status] = DECIDED
) -> dict[str, Any]:
    """Turn an article and its marks into plain data, with the keys in the order of the format.

    Args:
        record: What to write.
        tokenize: Gives the tokens that `token_start` and `token_end` count.
        include: The statuses of the entity and goal marks to write. Furniture is written unless it
            is rejected, since training text is cut along it.

    Returns:
        A dictionary that `dumps` takes.

    Raises:
        RecordError: A mark does not fit the article's text.
    """
    article = record.article
    marks = sorted(record.marks, key=position)
    for mark in marks:
        try:
            check(article.text, mark.start, mark.end, mark.text)
        except OffsetError as error:
            raise RecordError(f"article {article.id}: the {mark.label} {error}") from error
    chosen = [mark for mark in marks if mark.status in include]
    entities = [mark for mark in chosen if mark.is_entity]
    goals = [mark for mark in chosen if mark.label == GOAL]
    tokens = tokenize(article.text) if entities else ()
    data: dict[str, Any] = {
        "text": article.text,
        "meta": write_meta(article),
        "spans": [
            write_span(mark, f"e{number}", tokens) for number, mark in enumerate(entities, 1)
        ],
        "goals": [write_goal(mark, f"g{number}") for number, mark in enumerate(goals, 1)],
        "furniture": [
            {"start": mark.start, "end": mark.end}
            for mark in marks
            if mark.label == FURNITURE and mark.status is not Status.REJECTED
        ],
    }
    if article.answer is not None:
        data["answer"] = article.answer.value
    return data


def from_record(data: object, *, source: str = "") -> Record:
    """Turn plain data into an article and its marks.

    Only `text` has to be there. Keys that the format does not know are kept under `meta`, and so
    are `title`, `source`, `url`, `published` and the like where they stand beside `text`. A mark
    without a status is accepted if the record's answer is `accept`, else suggested. The id of an
    article that comes without one is empty: a library has ways of its own to know it again.

    Args:
        data: What a JSON parser gave.
        source: The article's source if the record names none.

    Raises:
        RecordError: A field is missing, is not what it should be, or does not fit the text.
    """
    if not isinstance(data, dict):
        raise RecordError(f"a record is an object with a `text`; this is {kind_of(data)}")
    _refuse_what_cannot_be_written(data)
    fields = Fields(data)
    text = fields.string("text")
    if text is None:
        raise fields.wrong("text", "the article's text")
    if not text.strip():
        raise RecordError("`text` is empty")
    answer = fields.choice("answer", Answer)
    article = _article(_with_strays(fields), text, answer, source)
    status = Status.ACCEPTED if answer is Answer.ACCEPT else Status.SUGGESTED
    marks = [read_span(span, text, status) for span in fields.sections("spans")]
    marks += [read_goal(goal, text, status) for goal in fields.sections("goals")]
    marks += [read_furniture(item, text, status) for item in fields.sections("furniture")]
    return Record(article, tuple(sorted(dict.fromkeys(marks), key=position)))


def dumps(data: Mapping[str, Any]) -> str:
    """Write plain data as one line of JSON, without a line ending.

    Raises:
        RecordError: It holds something that JSON has no word for, such as a number that is not one.
    """
    try:
        return _ENCODER.encode(data)
    except (TypeError, ValueError) as error:
        raise RecordError(f"the record cannot be written as JSON: {error}") from error


def write_meta(article: Article) -> dict[str, Any]:
    """Turn what is known of an article beside its text into plain data, in the order of the format.

    An article without an id or a split gets the one that it has everywhere.
    """
    own = {
        "id": article.id or article_id(article.source, article.text),
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "published": article.published,
        "split": article.split or split_of(article),
    }
    return own | {key: article.meta[key] for key in sorted(article.meta) if key not in own}


def _refuse_what_cannot_be_written(data: Mapping[str, Any]) -> None:
    """Refuse what neither SQLite nor UTF-8 can hold before any of it is stored."""
    try:
        dumps(data).encode()
    except UnicodeEncodeError as error:
        raise RecordError(
            f"the record holds half a surrogate pair, \\u{ord(error.object[error.start]):04x}, "
            "which is not a character; write the whole character instead"
        ) from error
    except RecursionError as error:
        raise RecordError("the record is nested too deeply to be read") from error


def _with_strays(fields: Fields) -> Fields:
    """Give `meta` together with the keys beside `text` that the format does not know."""
    meta = fields.section("meta") or Fields({}, "meta")
    strays = {key: value for key, value in fields.data.items() if key not in _RECORD_KEYS}
    for key, value in strays.items():
        if meta.data.get(key) not in (None, value):
            raise RecordError(
                f"`{key}` and `meta.{key}` say different things; leave one of the two out"
            )
    return Fields({**meta.data, **strays}, "meta")


def _article(meta: Fields, text: str, answer: Answer | None, source: str) -> Article:
    published = meta.string("published") or None
    if published is not None:
        _check_date(meta, published)
    split = meta.string("split") or None
    if split not in (None, *SPLITS):
        raise meta.wrong("split", f"one of {', '.join(SPLITS)}")
    source = meta.string("source") or source
    name = meta.data.get("id")
    # Other tools count their articles; a number is as good an id as its digits.
    numbered = isinstance(name, int) and not isinstance(name, bool)
    return Article(
        id=(str(name) if numbered else meta.string("id")) or "",
        text=text,
        title=meta.string("title") or "",
        source=source,
        url=meta.string("url") or None,
        published=published,
        split=split,
        answer=answer,
        meta={key: value for key, value in meta.data.items() if key not in _META_KEYS},
    )


def _check_date(meta: Fields, published: str) -> None:
    try:
        datetime.fromisoformat(published)
    except ValueError as error:
        raise meta.wrong("published", "an ISO 8601 date such as 2022-11-28") from error


def position(mark: Mark) -> tuple[int, int, str, str, str, int]:
    """Order marks as the library does, and those on one spot always alike."""
    return mark.start, -mark.end, mark.label, mark.status, mark.source, mark.id or 0
