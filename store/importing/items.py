"""What reading comes to: articles, and what could not be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from io import BufferedReader

from store.model import Record


@dataclass(frozen=True, slots=True)
class Item:
    """An article that was read."""

    record: Record
    place: str
    """Where it stands, for a person to find it: a file, and the line if it holds several."""
    origin: str | None = None
    """What stays the same when the article's text changes: the path of a file that holds one."""
    note: str = ""
    """What was guessed in reading it; empty if nothing was."""
    lost: tuple[str, ...] = ()
    """What the file says and a record has no place for, one name each, such as `label LOC`."""


@dataclass(frozen=True, slots=True)
class Rejected:
    """A file, or one line of it, that could not be read."""

    file: str
    line: int | None
    """Its line, from 1; None if it is the file as a whole."""
    reason: str

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}, line {self.line}"
        return f"{place}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Skipped:
    """Files of a folder that no format reads."""

    folder: str
    files: int


@dataclass(frozen=True, slots=True)
class Options:
    """What a person said about how to read."""

    source: str = ""
    """The source of articles that name none."""
    fields: Mapping[str, str] = field(default_factory=dict)
    """The file's own name for a field of ours, such as `text` to `body`."""
    labels: Mapping[str, str] = field(default_factory=dict)
    """Our label for one of the file's; the empty label leaves its marks out on purpose."""


@dataclass(frozen=True, slots=True)
class Given:
    """What a format is told about the bytes that it reads."""

    place: str
    """What to call them."""
    origin: str | None = None
    """What stays the same when the text changes: the path of a file, or an address."""
    options: Options = Options()
    url: str | None = None
    """The address that they were fetched from."""
    beside: Callable[[str], BufferedReader | None] = lambda _: None
    """Opens the file of the same name with another ending; None where there is none."""
    is_named: bool = True
    """Whether a person named it, rather than a folder or an archive that it is in."""


Read = Callable[[BufferedReader, Given], Iterator[Item | Rejected]]
"""Reads a stream; whatever the bytes are, it raises nothing but OSError."""


class Holds(Enum):
    """How many articles a file has, as far as that can be told without reading it."""

    ONE = "one"
    LINES = "one a line"
    ANY = "any number"


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file that articles come in."""

    name: str
    endings: tuple[str, ...]
    """The endings of the file names that it takes from a folder, in small letters."""
    read: Read
    help: str = ""
    """What it is, in a sentence, with how goals and marks are understood."""
    example: str = ""
    """A small file of it, for the documentation."""
    holds: Holds = Holds.ANY
    packed: bool = False
    """Whether its files are zip archives or gzip streams themselves."""
    begins: Callable[[bytes], bool] = lambda _: False
    """Whether the first bytes of a file, byte order mark left out, say that it is of this kind."""
