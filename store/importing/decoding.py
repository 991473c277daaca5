"""Bytes into text: UTF-8 with or without a byte order mark, and what older programs wrote."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedReader, BytesIO, RawIOBase
from typing import cast

from store.model import ScorelineError

LONGEST = 32 * 1024 * 1024
"""How many bytes one article, or one line of records, may have: memory stays bounded by it."""

AHEAD = 64 * 1024
"""How many bytes of a file are looked at to tell what it is."""

_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\v\f\r\x1b") | {127}

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

_UTF_32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)

_WESTERN = 0.05
"""Up to this share of bytes beyond ASCII, a text is English or the like with accents and curly
quotes, for which Windows-1252 is a better guess than statistics over so few bytes."""

_FEW = 20
"""Fewer bytes beyond ASCII than this tell nothing by their frequency."""

_RUN = re.compile(rb"[\x80-\xff]{4}")
"""Accents and quotes stand alone or nearly so; the letters of other scripts stand in words."""

_OLD = (
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257"),
    *("iso8859_2", "iso8859_5", "iso8859_7", "iso8859_9", "koi8_r", "mac_roman", "cp874"),
    *("cp932", "euc_jp", "gb18030", "big5", "cp949"),
)
"""The encodings, by Python's names, that are tried on what is not Unicode."""


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
        DecodingError: They are not text in any encoding that can be told.
    """
    encoding, note = guess_encoding(data)
    try:
        return Decoded(data.decode(encoding), note)
    except UnicodeDecodeError as error:
        if note:
            named = note.removeprefix("read as ").partition(",")[0]
            raise DecodingError(f"it begins as {named} but is not; save it as UTF-8") from error
        raise DecodingError(_wrong_byte(error)) from error


def guess_encoding(data: bytes, *, whole: bool = True) -> tuple[str, str]:
    """Tell which encoding bytes are in.

    Args:
        data: A file, or its beginning.
        whole: Whether that is all there is; else the last character may be cut.

    Returns:
        Python's name of the encoding, and how to tell a person about the guess; empty for UTF-8.

    Raises:
        DecodingError: They are not text in any encoding that can be told.
    """
    if data.startswith(_UTF_32) and len(data) % 4 == 0:
        return "utf-32", "read as UTF-32"
    if data.startswith(_UTF_16):
        return "utf-16", "read as UTF-16"
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data, whole)
    except UnicodeDecodeError as error:
        return _guess_old(data, error)
    # Text may hold a stray control character; what holds many is something else.
    if _controls(data) * 10 > len(data):
        raise DecodingError("it is not text but a binary file")
    return "utf-8-sig", ""


def _guess_old(data: bytes, error: UnicodeDecodeError) -> tuple[str, str]:
    if _controls(data):
        raise DecodingError("it is not text but a binary file") from error
    head = data[: 1024 * 1024]
    high = sum(byte > 127 for byte in head)
    western = high <= _WESTERN * len(head) or (high < _FEW and not _RUN.search(head))
    if western and _is(data, "cp1252"):
        return "cp1252", "read as Windows-1252, for it is not UTF-8"
    if high < _FEW and not _RUN.search(head):
        raise DecodingError(_wrong_byte(error)) from error
    # It takes a third of a second to import, and few files need it.
    from charset_normalizer import from_bytes

    best = from_bytes(head, cp_isolation=list(_OLD), preemptive_behaviour=False).best()
    for encoding in (best.encoding if best else "", "cp1252"):
        if encoding and _is(data, encoding):
            return encoding, f"read as {_spoken(encoding)}, for it is not UTF-8"
    raise DecodingError(_wrong_byte(error)) from error


def _is(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _spoken(encoding: str) -> str:
    """Name an encoding as people do."""
    if encoding.startswith("cp125"):
        return f"Windows-{encoding.removeprefix('cp')}"
    return encoding.upper().replace("_", "-")


def _wrong_byte(error: UnicodeDecodeError) -> str:
    return f"it is not UTF-8 (the first wrong byte is number {error.start + 1}); save it as UTF-8"


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


def whole(stream: BufferedReader, longest: int = LONGEST) -> bytes:
    """Read all that is left of a stream.

    Raises:
        DecodingError: It is longer than one article may be.
    """
    data = stream.read(longest + 1)
    if len(data) > longest:
        raise DecodingError(
            f"it is larger than {longest // 2**20} MB; an article is a text that one can read"
        )
    return data


def first_bytes(stream: BufferedReader) -> bytes:
    """Look at how a stream begins without taking anything from it."""
    return stream.peek(1)[:AHEAD]


def buffered(data: bytes) -> BufferedReader:
    """Give bytes as a stream that can look ahead."""
    return BufferedReader(cast(RawIOBase, BytesIO(data)), AHEAD)


def is_utf16(data: bytes) -> bool:
    """Say whether bytes begin with the byte order mark of UTF-16."""
    return data.startswith(_UTF_16)
