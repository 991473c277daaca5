"""Articles by address: feeds, pages, lists of feeds, and any file that a server gives.

Only what a person named may be on this machine or its network; see `store.fetching`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from io import BufferedReader
from urllib.parse import urlsplit

from store.fetching import Fetched, Fetcher, FetchError
from store.fields import RecordError
from store.importing import feeds
from store.importing.decoding import DecodingError, buffered, whole
from store.importing.guessing import format_of
from store.importing.items import Format, Given, Item, Options, Rejected


def is_address(path: str) -> bool:
    """Tell whether a path is an address on the web."""
    return path.lower().startswith(("http://", "https://"))


def read_address(
    url: str,
    options: Options,
    formats: Mapping[str, Format],
    *,
    format_: Format | None = None,
    fetcher: Fetcher | None = None,
    trusted: str | None = None,
) -> Iterator[Item | Rejected]:
    """Fetch an address and read what is there.

    Args:
        url: The address.
        options: How to read it.
        formats: Every format by name.
        format_: What it is; told by its content, and by how the address ends, if None.
        fetcher: What fetches it.
        trusted: The host that a person named; the address's own if None.
    """
    try:
        fetched = (fetcher or Fetcher()).fetch(url, trusted=trusted)
    except FetchError as error:
        yield Rejected(url, None, str(error).removeprefix(f"{url} "))
        return
    yield from read_fetched(fetched, url, options, formats, format_)


def read_fetched(
    fetched: Fetched,
    url: str,
    options: Options,
    formats: Mapping[str, Format],
    format_: Format | None = None,
) -> Iterator[Item | Rejected]:
    """Read what was fetched; the address that was asked for stays what it is known by."""
    stream = buffered(fetched.data)
    chosen = format_ or format_of(urlsplit(fetched.url).path, stream, formats, web=True)
    yield from chosen.read(stream, Given(url, url, options, fetched.url))


def read_list(stream: BufferedReader, given: Given) -> Iterator[Item | Rejected]:
    """Read every feed that an OPML list names; one that does not answer stops no other."""
    if not given.is_named:
        # What lies in a folder or came in an archive must not make us ask the web for anything.
        reason = "it is a list of feeds; they are fetched only if you name the list itself"
        yield Rejected(given.place, None, reason)
        return
    try:
        listed = feeds.listed_feeds(whole(stream, feeds.LONGEST_FEED))
    except (DecodingError, RecordError) as error:
        yield Rejected(given.place, None, str(error))
        return
    # A list that came from the web is no word of the person's about this machine.
    trusted = urlsplit(given.url).hostname if given.url else None
    fetcher = Fetcher()
    for url, title in listed:
        options = replace(given.options, source=given.options.source or title)
        formats = {feeds.FORMAT.name: feeds.FORMAT}
        yield from read_address(
            url, options, formats, format_=feeds.FORMAT, fetcher=fetcher, trusted=trusted
        )


OPML = Format(
    "opml",
    (".opml", ".xml"),
    read_list,
    help=(
        "A list of feeds, as feed readers export it: every feed is fetched and read. "
        "`scoreline fetch --add FILE` subscribes to them instead."
    ),
    example=(
        '<opml version="2.0"><body>\n'
        '<outline text="The Post" xmlUrl="https://post.example/football.rss"/>\n'
        "</body></opml>\n"
    ),
    begins=feeds.is_opml,
)
