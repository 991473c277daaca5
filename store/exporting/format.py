"""What a format to write in is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Protocol

from store.exporting.files import Files
from store.exporting.losses import Losses
from store.model import Record
from store.records import Tokenize, dumps


class Write(Protocol):
    """Writes records one after the other, in the order in which they come."""

    def __call__(
        self, records: Iterable[Record], files: Files, *, tokenize: Tokenize, losses: Losses
    ) -> None:
        """Write records with all the marks that they have.

        Args:
            records: Read one at a time, so that memory does not grow with their number.
            files: Where the bytes go.
            tokenize: Gives the tokens of a text, for formats that count them.
            losses: Is told what the format cannot hold.

        Raises:
            RecordError: A mark does not fit its text.
        """


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file to write."""

    name: str
    help: str
    """A sentence that says what it is for."""
    write: Write
    ending: str
    """The ending of its file; empty if it is a folder of several files."""

    @property
    def is_folder(self) -> bool:
        """Whether it is a folder, or a zip file of one."""
        return not self.ending


Line = Callable[[Record, Tokenize, Losses], dict[str, Any]]
"""Turns a record into the plain data of one line of JSONL."""


def write_lines(line: Line) -> Write:
    """Make the writer of a format that is one line of JSON an article."""

    def write(
        records: Iterable[Record], files: Files, *, tokenize: Tokenize, losses: Losses
    ) -> None:
        with files.open("articles.jsonl") as stream:
            for record in records:
                stream.write(f"{dumps(line(record, tokenize, losses))}\n".encode())

    return write
