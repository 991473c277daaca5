"""Articles from named fields: the columns of a table, the keys of an object, front matter.

Which column is the article's text, title and so on is what a person says, else a column by the
same name, else one by another usual name. What is left over is kept with the record.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

from store.fields import RecordError, kind_of
from store.importing.heading import written_day
from store.importing.items import Options
from store.model import Record
from store.records import from_record

OTHER_NAMES: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "article", "article_text", "full_text", "story"),
    "title": ("title", "headline", "heading"),
    "source": ("source", "publisher", "publication", "outlet", "newspaper", "site"),
    "url": ("url", "link", "href", "permalink"),
    "published": (
        *("published", "published_at", "date", "pubdate", "publication_date", "date_published"),
        *("datetime", "created", "created_at"),
    ),
    "id": (),
}
"""Our fields and the names that they go by, in the order in which they are looked for.

An `id` is taken only from where a person says: other tools count from 1, and two files of theirs
would have each other's articles.
"""

_OURS = frozenset(
    [
        "text",
        "meta",
        "spans",
        "goals",
        "furniture",
        "answer",
        "id",
        "title",
        "source",
        "url",
        "published",
        "split",
    ]
)
"""Names that mean something in a record: what a file has under them besides is kept as `row_…`."""


@dataclass(frozen=True, slots=True)
class Named:
    """A record made of named fields."""

    record: Record
    note: str = ""
    """What was guessed, or could not be."""

    def titled(self, title: str) -> Record:
        """Give the record, with this title if it has none."""
        article = self.record.article
        return replace(self.record, article=replace(article, title=article.title or title))


def named_record(data: Mapping[str, Any], options: Options, *, url: str | None = None) -> Named:
    """Make a record of named fields.

    Args:
        data: The fields by the file's own names; empty and null ones count as absent.
        options: Which field is which, as far as a person said, and the source of what names none.
        url: The address of what names none.

    Raises:
        RecordError: There is no text, or a field that a person named is not there.
    """
    present = {name: value for name, value in data.items() if value not in (None, "")}
    chosen = choose(list(data), options.fields)
    if "text" not in chosen:
        names = ", ".join(list(data)[:12]) or "none at all"
        raise RecordError(
            f"no field is called `text`, `body` or the like (there are {names}); say which one "
            "with --text-field NAME"
        )
    meta: dict[str, Any] = {}
    own: dict[str, Any] = {}
    note = ""
    taken = set(chosen.values())
    for name, value in present.items():
        if name not in taken:
            meta[f"row_{name}" if name in _OURS else name] = value
    for field, name in chosen.items():
        value = present.get(name)
        if value is None:
            continue
        if field == "published":
            day = read_date(value)
            if day is None:
                meta["date"] = value
                note = f"its date, {str(value)[:40]!r}, cannot be told; kept as `date`"
                continue
            value = day
        elif not isinstance(value, str):
            if not isinstance(value, int) or isinstance(value, bool):
                raise RecordError(f"`{name}` is {kind_of(value)}, not a string")
            value = str(value)
        own[field] = value
    if not str(own.get("text", "")).strip():
        raise RecordError(f"`{chosen['text']}` is empty")
    if url and "url" not in own:
        own["url"] = url
    text = own.pop("text")
    record = from_record({"text": text, "meta": {**meta, **own}}, source=options.source)
    return Named(record, note)


def choose(names: list[str], said: Mapping[str, str]) -> dict[str, str]:
    """Find out which of the file's fields is which of ours.

    Raises:
        RecordError: A field that a person named is not there.
    """
    chosen: dict[str, str] = {}
    folded = {name.strip().casefold().replace(" ", "_"): name for name in reversed(names)}
    for field, others in OTHER_NAMES.items():
        wanted = said.get(field)
        if wanted is not None:
            if wanted not in names:
                there = ", ".join(names[:12]) or "none at all"
                raise RecordError(f"there is no field `{wanted}`; there are {there}")
            chosen[field] = wanted
            continue
        for other in others:
            if other in folded and folded[other] not in chosen.values():
                chosen[field] = folded[other]
                break
    return chosen


def read_date(value: object) -> str | None:
    """Read a date as people and programs write it, as an ISO 8601 date or date and time.

    Returns:
        None for what is no date, or could be two: `4/5/2023` is April to some and May to others.
    """
    if not isinstance(value, str):
        return None
    value = value.strip()
    try:
        datetime.fromisoformat(value)
    except ValueError:
        pass
    else:
        return value
    try:
        return parsedate_to_datetime(value).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return written_day(value[:120])
