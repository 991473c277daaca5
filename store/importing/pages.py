"""Web pages: the article of a page without what stands around it.

trafilatura finds title, date, author and the body; its paragraphs become ours, one line each with
an empty line between two, so that the page's own structure stays.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path
from typing import Any

from store.fields import RecordError
from store.importing.completing import complete
from store.importing.decoding import Decoded, DecodingError, decode, whole
from store.importing.items import Format, Given, Holds, Item, Rejected
from store.importing.naming import read_date
from store.model import Article, Record

Element = Any
"""An element of lxml, which carries no types."""

LONGEST_PAGE = 8 * 1024 * 1024
"""How many bytes a page may have: finding the article in it takes far longer than reading it."""

MOST_ELEMENTS = 100_000
"""How many tags a page may have, closing ones too; large pages have some thousands."""

DEEPEST = 2_000
"""How many elements of a page may be open at once."""

_PARAGRAPHS = frozenset(("p", "head", "item", "quote", "cell", "code", "ab", "fw", "lb"))

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")

_DECLARED = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]{1,40})", re.IGNORECASE)

_OLD = re.compile("cp|iso8859|koi8|mac|gb|big5|euc|shift")

_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
        "p",
        "li",
        "td",
        "tr",
        "th",
        "option",
        "dt",
        "dd",
    ]
)


def read_page(stream: BufferedReader, given: Given) -> Iterator[Item | Rejected]:
    """Read the article of a page."""
    try:
        decoded = _decoded(whole(stream, LONGEST_PAGE))
        record = page_record(decoded.text, given)
    except (DecodingError, RecordError) as error:
        yield Rejected(given.place, None, str(error))
        return
    record = complete(record, title=Path(given.place).stem if not given.url else "")
    yield Item(record, given.place, given.origin, decoded.note)


def _decoded(data: bytes) -> Decoded:
    """Read a page in UTF-8, else in the encoding that it declares, else in what can be told."""
    declared = _DECLARED.search(data[:4096])
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        name = declared[1].decode("ascii") if declared else ""
        try:
            # Python has codecs too that are no encodings of pages, such as of escapes.
            if name and _OLD.match(codecs.lookup(name).name):
                return Decoded(data.decode(name), f"read as {name}, as it says")
        except (LookupError, UnicodeError):
            return decode(data)
    return decode(data)


def page_record(html: str, given: Given) -> Record:
    """Find the article of a page.

    Args:
        html: The page.
        given: Where it comes from.

    Raises:
        RecordError: There is no article in it.
    """
    _check_shape(html)
    # It takes a third of a second to import, and a folder of texts does not need it.
    from trafilatura import bare_extraction

    found: Any = bare_extraction(
        html.replace("\0", ""),
        url=given.url,
        include_comments=False,
        with_metadata=True,
        # A longer search takes the year of a copyright notice for the day of publication.
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    body: Element = getattr(found, "body", None)
    text = "\n\n".join(_paragraphs(body)) if body is not None else ""
    if not text:
        raise RecordError("no article can be found in the page")
    author = found.author
    return Record(
        Article(
            "",
            text,
            title=_one_line(found.title),
            source=given.options.source or _one_line(found.sitename),
            url=given.url or _address(found.url),
            published=read_date(found.date),
            meta={"author": _one_line(author)} if author else {},
        )
    )


def _paragraphs(body: Element) -> Iterator[str]:
    """Give the text of the elements that are paragraphs, and of what stands loose between them."""
    words: list[str] = []
    for event, element in _walk(body):
        if event == "start" and element.tag in _PARAGRAPHS:
            yield from _line(words)
        words.append((element.text if event == "start" else element.tail) or "")
        if event == "end" and element.tag in _PARAGRAPHS:
            tail = words.pop()
            yield from _line(words)
            words.append(tail)
    yield from _line(words)


def _walk(body: Element) -> Iterator[tuple[str, Element]]:
    from lxml import etree

    return iter(etree.iterwalk(body, events=("start", "end")))


def _line(words: list[str]) -> Iterator[str]:
    spaced = _one_line("".join(words))
    words.clear()
    if spaced:
        yield spaced


def _one_line(text: str | None) -> str:
    return " ".join((text or "").split())


def _address(url: str | None) -> str | None:
    return url if url and url.startswith(("http://", "https://")) else None


def _check_shape(html: str) -> None:
    """Refuse a page that is made to keep us busy.

    Raises:
        RecordError: It has too many elements, or too many of those that have to be closed are open.
    """
    depth = 0
    for number, (closing, name) in enumerate(_TAG.findall(html)):
        if number > MOST_ELEMENTS:
            raise RecordError(f"it has more than {MOST_ELEMENTS:,} elements; no article does")
        if name.lower() not in _VOID:
            depth = max(0, depth - 1) if closing else depth + 1
            if depth > DEEPEST:
                raise RecordError("its elements are nested too deeply for a page that people read")


FORMAT = Format(
    "html",
    (".html", ".htm", ".xhtml"),
    read_page,
    help=(
        "A saved web page, or one by its address. Title, date, author and the article's paragraphs "
        "are found in it; navigation, comments and other stories are left out."
    ),
    example=(
        "<html><head><title>Rovers win it late</title></head><body><article>\n"
        "<h1>Rovers win it late</h1>\n<p>Ada Smith headed home in the 89th minute.</p>\n"
        "</article></body></html>\n"
    ),
    holds=Holds.ONE,
    begins=lambda data: data[:1000].lstrip().lower().startswith((b"<!doctype html", b"<html")),
)
