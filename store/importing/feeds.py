"""RSS and Atom feeds, and OPML lists of them.

An entry is an article: its text is the entry's content or, failing that, its summary. An entry is
known again by its address, so that one whose text changes is a new text of its article.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BufferedReader
from typing import Any
from xml.etree import ElementTree

from store.fields import RecordError
from store.importing.completing import complete
from store.importing.decoding import DecodingError, whole
from store.importing.items import Format, Given, Item, Rejected
from store.importing.prose import paragraphs
from store.model import Article, Record

LONGEST_FEED = 16 * 1024 * 1024
"""How many bytes a feed may have."""

MOST_ELEMENTS = 400_000
"""How many tags a feed may have; a thousand entries have some ten thousand."""

_ENTITY = re.compile(rb"<!(?:ENTITY|ATTLIST|ELEMENT)\b", re.IGNORECASE)

_BREAKS = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError)
"""What feedparser stumbles over: it reads what is no XML as it comes, and trusts what it finds."""

_ADDRESS = re.compile(r"https?://[^\s<>\"]+$", re.IGNORECASE)


def read_feed(stream: BufferedReader, given: Given) -> Iterator[Item | Rejected]:
    """Read the entries of a feed; one without text is rejected and the rest is read."""
    try:
        data = whole(stream, LONGEST_FEED)
        feed = _parse(data, given.url)
    except (DecodingError, RecordError) as error:
        yield Rejected(given.place, None, str(error))
        return
    source = given.options.source or _plain(feed.feed.get("title"))
    for number, entry in enumerate(feed.entries, 1):
        place = f"{given.place}, entry {number}"
        try:
            record = _entry_record(entry, source)
        except RecordError as error:
            yield Rejected(place, None, str(error))
        else:
            key = entry.get("id") or entry.get("link")
            origin = f"{given.origin}#{key}" if given.origin and isinstance(key, str) else None
            yield Item(complete(record), place, origin)


def feed_title(data: bytes) -> str:
    """Give what a feed calls itself; empty if it says nothing.

    Raises:
        RecordError: It is no feed.
    """
    return _plain(_parse(data, None).feed.get("title"))


def _parse(data: bytes, url: str | None) -> Any:
    _refuse_entities(data)
    if data.count(b"<") > MOST_ELEMENTS:
        raise RecordError(f"it has more than {MOST_ELEMENTS:,} elements; no feed does")
    # It takes a tenth of a second to import.
    import feedparser

    headers = {"content-location": url} if url else {}
    try:
        found = feedparser.parse(io.BytesIO(data), response_headers=headers, sanitize_html=False)
    except _BREAKS as error:
        raise RecordError(f"it is no RSS or Atom feed that can be read: {error}") from error
    if not found.get("version") and not found.get("entries"):
        raise RecordError("it is no RSS or Atom feed")
    return found


def _refuse_entities(data: bytes) -> None:
    """Refuse entities that grow when they are read, in whichever encoding they are declared."""
    if _ENTITY.search(data.replace(b"\0", b"")):
        raise RecordError("it declares entities of its own, which no feed needs; it is not read")


def _entry_record(entry: Any, source: str) -> Record:
    bodies = [_paragraphs(each) for each in entry.get("content") or []]
    bodies.append(_paragraphs(entry.get("summary_detail") or {"value": entry.get("summary")}))
    text = max(bodies, key=len)
    title = _plain(entry.get("title"))
    if not text:
        raise RecordError(f"it has no text{f' (its title is {title!r})' if title else ''}")
    link = entry.get("link")
    author = _plain(entry.get("author"))
    return Record(
        Article(
            "",
            text,
            title=title,
            source=source,
            url=link if isinstance(link, str) and _ADDRESS.match(link) else None,
            published=_moment(entry.get("published_parsed") or entry.get("updated_parsed")),
            meta={"author": author} if author else {},
        )
    )


def _paragraphs(detail: Any) -> str:
    value = detail.get("value")
    if not isinstance(value, str):
        return ""
    return _without_surrogates("\n\n".join(paragraphs(value)))


def _plain(value: object) -> str:
    found = paragraphs(value) if isinstance(value, str) else []
    return _without_surrogates(" ".join(found))


def _without_surrogates(text: str) -> str:
    """Leave out halves of characters, which a feed can name by number and nothing can store."""
    return text.encode("utf-8", "ignore").decode()


def _moment(parsed: Any) -> str | None:
    """Give a date and time in UTC that feedparser has read, in ISO 8601."""
    try:
        year, month, day, hour, minute, second = parsed[:6]
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC).isoformat()
    except (TypeError, ValueError):
        return None


def listed_feeds(data: bytes) -> list[tuple[str, str]]:
    """Give the address and title of each feed that an OPML list names, each address once.

    Raises:
        RecordError: It is no OPML list, or names no feed.
    """
    _refuse_entities(data)
    found: dict[str, str] = {}
    root = ""
    try:
        for _, element in ElementTree.iterparse(io.BytesIO(data), events=("start",)):
            root = root or element.tag.lower()
            address = (element.get("xmlUrl") or "").strip()
            if element.tag == "outline" and _ADDRESS.match(address):
                title = element.get("title") or element.get("text") or ""
                found.setdefault(address, " ".join(title.split()))
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise RecordError(f"it is not XML: {error}") from error
    if root != "opml":
        raise RecordError("it is no OPML list")
    if not found:
        raise RecordError("it names no feed with an address that begins with http")
    return list(found.items())


def is_opml(data: bytes) -> bool:
    """Tell by its beginning whether a file is an OPML list."""
    return b"<opml" in data[:4096].lower()


def is_feed(data: bytes) -> bool:
    """Tell by its beginning whether a file is a feed."""
    begins = data[:4096].lower()
    return any(mark in begins for mark in (b"<rss", b"<feed", b"<rdf:rdf")) and b"<" in begins[:64]


FORMAT = Format(
    "feed",
    (".rss", ".atom", ".xml", ".rdf"),
    read_feed,
    help=(
        "An RSS or Atom feed, saved or by its address: each entry is an article with the entry's "
        "title, date, author and address. `scoreline fetch` reads those that you subscribe to."
    ),
    example=(
        '<rss version="2.0"><channel><title>The Post</title><item>\n'
        "<title>Rovers win it late</title><link>https://post.example/rovers</link>\n"
        "<pubDate>Sat, 06 May 2023 17:00:00 GMT</pubDate>\n"
        "<description>Ada Smith headed home in the 89th minute.</description>\n"
        "</item></channel></rss>\n"
    ),
    begins=is_feed,
)
