"""What reading comes to: articles, and what could not be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
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
class Format:
    """One kind of file that articles come in."""

    name: str
    endings: tuple[str, ...]
    """The endings of the file names that it takes from a folder, in small letters."""
    read: Callable[[BufferedReader, str, str | None, str], Iterator[Item | Rejected]]
    """Reads a stream, given what to call it, its origin and the source of what names none."""
