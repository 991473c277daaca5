"""Text files: one file is one article, its text exactly as it stands."""

from __future__ import annotations

from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path

from store.importing.completing import complete
from store.importing.decoding import DecodingError, decode, whole
from store.importing.items import Format, Given, Holds, Item, Rejected
from store.model import Article, Record


def read_text(stream: BufferedReader, given: Given) -> Iterator[Item | Rejected]:
    """Read one article; the name of its file is the title if the text has none."""
    try:
        decoded = decode(whole(stream))
    except DecodingError as error:
        yield Rejected(given.place, None, str(error))
        return
    if not decoded.text.strip():
        yield Rejected(given.place, None, "it is empty")
        return
    article = Article("", decoded.text, source=given.options.source, url=given.url)
    record = complete(Record(article), title=Path(given.place).stem if given.origin else "")
    yield Item(record, given.place, given.origin, decoded.note)


FORMAT = Format(
    "text",
    (".txt", ".text"),
    read_text,
    help=(
        "One article, its text exactly as it stands, in UTF-8 or any encoding that can be told. "
        "Title and date are found in it where they can be."
    ),
    example="date 2023-05-06 Rovers win it late\n\nAda Smith headed home in the 89th minute.\n",
    holds=Holds.ONE,
)
