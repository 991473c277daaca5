"""Bytes into text: UTF-8 with or without a byte order mark, and what older programs wrote."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedReader

from store.model import ScorelineError

LONGEST = 32 * 1024 * 1024
"""How many bytes one article, or one line of records, may have: memory stays bounded by it."""

_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\v\f\r\x1b") | {127}

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class DecodingError(ScorelineError):
    """Bytes are not text, or are too many."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, and what had to be guessed to read it."""

    text: str
    note: str = ""


def decode(data: bytes) -> Decoded:
    """Read bytes as text, exactly as it stands: line endings are left alone.

    Raises:
        DecodingError: They are not text in UTF-8, UTF-16 with a byte order mark, or Windows-1252.
    """
    if data.startswith(_UTF_16):
        try:
            return Decoded(data.decode("utf-16"), "read as UTF-16")
        except UnicodeDecodeError as error:
            raise DecodingError("it is marked as UTF-16 but is not; save it as UTF-8") from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _decode_old(data, error)
    # Text may hold a stray control character; what holds many is something else.
    if _controls(data) * 10 > len(data):
        raise DecodingError("it is not text but a binary file")
    return Decoded(text)


def _decode_old(data: bytes, error: UnicodeDecodeError) -> Decoded:
    if _controls(data):
        raise DecodingError("it is not text but a binary file") from error
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        raise DecodingError(
            f"it is not UTF-8 (the first wrong byte is number {error.start + 1}); save it as UTF-8"
        ) from error
    return Decoded(text, "read as Windows-1252, for it is not UTF-8")


def _controls(data: bytes) -> int:
    """Count the bytes at the beginning that text hardly ever has."""
    return sum(byte in _CONTROLS for byte in data[:65536])


def decode_line(data: bytes) -> str:
    """Read one line of a UTF-8 file.

    Raises:
        DecodingError: It is not UTF-8.
    """
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise DecodingError(
            f"it is not UTF-8 (the first wrong byte is number {error.start + 1} of the line)"
        ) from error


def lines(stream: BufferedReader) -> Iterator[tuple[int, bytes | None]]:
    """Give the lines of a stream one at a time, in memory that does not grow with its length.

    Yields:
        The number of a line, from 1, and its bytes without the line ending; None in their place for
        a line that is longer than `LONGEST`. A byte order mark at the very beginning is left out.
    """
    number = 0
    while line := stream.readline(LONGEST + 1):
        number += 1
        if len(line) > LONGEST and not line.endswith(b"\n"):
            while line and not line.endswith(b"\n"):
                line = stream.readline(LONGEST)
            yield number, None
        else:
            line = line.removeprefix(codecs.BOM_UTF8) if number == 1 else line
            yield number, line.removesuffix(b"\n")


def first_bytes(stream: BufferedReader) -> bytes:
    """Look at how a stream begins without taking anything from it."""
    return stream.peek(1)[:4096]


def is_utf16(data: bytes) -> bool:
    """Say whether bytes begin with the byte order mark of UTF-16."""
    return data.startswith(_UTF_16)
