"""Text files: one file is one article, its text exactly as it stands."""

from __future__ import annotations

from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path

from store.importing.completing import complete
from store.importing.decoding import LONGEST, DecodingError, decode
from store.importing.items import Format, Item, Rejected
from store.model import Article, Record


def read_text(
    stream: BufferedReader, place: str, origin: str | None, source: str
) -> Iterator[Item | Rejected]:
    """Read one article.

    Args:
        stream: The bytes of the file.
        place: What to call the file; its name is the title if the text has none.
        origin: The path of the file, or None for what has no place to come back to.
        source: The article's source.
    """
    data = stream.read(LONGEST + 1)
    if len(data) > LONGEST:
        reason = f"it is larger than {LONGEST // 2**20} MB; an article is a text that one can read"
        yield Rejected(place, None, reason)
        return
    try:
        decoded = decode(data)
    except DecodingError as error:
        yield Rejected(place, None, str(error))
        return
    if not decoded.text.strip():
        yield Rejected(place, None, "it is empty")
        return
    article = Article("", decoded.text, source=source)
    record = complete(Record(article), title=Path(place).stem if origin else "")
    yield Item(record, place, origin, decoded.note)


FORMAT = Format("text", (".txt", ".text"), read_text)
