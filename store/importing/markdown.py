"""Markdown files with or without front matter: one file is one article.

The front matter is the lines between two lines of three hyphens at the very beginning, each
`name: value`, as YAML has them in its plainest form. Names that an article has fields for, under
the usual other names too, go there; the others are kept with the record. The text is what follows,
exactly as it stands: its marks of emphasis and links are part of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path

from store.fields import RecordError
from store.importing.completing import complete
from store.importing.decoding import DecodingError, decode, whole
from store.importing.items import Format, Given, Holds, Item, Rejected
from store.importing.naming import named_record

_FRONT = re.compile(r"\ufeff?---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.S | re.M)

_LINE = re.compile(r"([A-Za-z_][\w .-]{0,60}?)\s*:(?:\s+(.*))?$")

_HEADING = re.compile(r"^#[ \t]+(.+?)[ \t]*#*[ \t]*\r?$", re.M)


def read_markdown(stream: BufferedReader, given: Given) -> Iterator[Item | Rejected]:
    """Read one article; its title is that of the front matter, else its first heading."""
    try:
        decoded = decode(whole(stream))
        fields, text = split_front_matter(decoded.text)
        if not text.strip():
            raise RecordError("it is empty")
        named = named_record({**fields, "text": text}, given.options, url=given.url)
    except (DecodingError, RecordError) as error:
        yield Rejected(given.place, None, str(error))
        return
    heading = _HEADING.search(text[:4000])
    title = heading[1] if heading and not text[: heading.start()].strip() else ""
    record = named.titled(title)
    record = complete(record, title=Path(given.place).stem if given.origin else "")
    note = "; ".join(filter(None, (decoded.note, named.note)))
    yield Item(record, given.place, given.origin, note)


def split_front_matter(text: str) -> tuple[dict[str, str], str]:
    """Part the fields at the beginning of a text from the text itself.

    A beginning in which a line is neither a field, a list's item nor a comment is no front matter
    but text.
    """
    front = _FRONT.match(text)
    if front is None:
        return {}, text
    fields: dict[str, str] = {}
    last = ""
    for line in front[1].splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        found = _LINE.match(line)
        if found:
            last = found[1]
            fields[last] = _unquoted((found[2] or "").strip())
        elif last and line.startswith((" ", "\t", "-")):
            item = _unquoted(line.strip().removeprefix("-").strip())
            fields[last] = f"{fields[last]}, {item}" if fields[last] else item
        else:
            return {}, text
    return fields, text[front.end() :].lstrip("\r\n")


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"":
        return value[1:-1]
    return value


FORMAT = Format(
    "markdown",
    (".md", ".markdown"),
    read_markdown,
    help=(
        "One article. Front matter between two lines of `---` gives its title, date, source and "
        "address; else the first heading is the title. The rest is the text as it stands."
    ),
    example=(
        "---\ntitle: Rovers win it late\ndate: 2023-05-06\nsource: The Post\n---\n\n"
        "Ada Smith headed home in the 89th minute.\n"
    ),
    holds=Holds.ONE,
    begins=lambda data: data.startswith((b"---\n", b"---\r\n")),
)
