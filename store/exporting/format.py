"""What a format to write in is."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from store.model import Record, Status
from store.records import DECIDED, Tokenize


class Write(Protocol):
    """Writes records to a stream one after the other, in the order in which they come."""

    def __call__(
        self,
        records: Iterable[Record],
        stream: BinaryIO,
        *,
        tokenize: Tokenize,
        include: Collection[Status] = DECIDED,
    ) -> int:
        """Write records.

        Args:
            records: Read one at a time, so that memory does not grow with their number.
            stream: Where the bytes go.
            tokenize: Gives the tokens of a text, for formats that count them.
            include: The statuses of the marks to write.

        Returns:
            How many articles were written.

        Raises:
            RecordError: A mark does not fit its text.
        """


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file to write."""

    name: str
    write: Write
