"""Zip archives and gzip files, unpacked as they are read and never beyond reason."""

from __future__ import annotations

import gzip
import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader, RawIOBase
from typing import IO, Any, Protocol

from store.importing.decoding import AHEAD
from store.model import ScorelineError

ZIP = b"PK\x03\x04"
GZIP = b"\x1f\x8b"

HARMLESS = 64 * 1024 * 1024
"""However small it was packed, so many bytes may come of it."""

MOST_TIMES = 200
"""Beyond that, how many times its packed size a file may have; text reaches some ten times."""

MOST_FILES = 100_000
"""How many files an archive may have."""


class ArchiveError(ScorelineError):
    """An archive is damaged, or made to do damage."""


class Readable(Protocol):
    """What gives bytes."""

    def read(self, size: int, /) -> bytes:
        """Give at most so many bytes; none at the end."""

    def close(self) -> None:
        """Let go of them."""


class _Bounded(RawIOBase):
    """Gives the bytes of an unpacked file until there are suspiciously many."""

    def __init__(self, inner: Readable, packed: int | None) -> None:
        self._inner = inner
        self._packed = packed
        self._given = 0

    def readable(self) -> bool:
        return True

    def close(self) -> None:
        if not self.closed:
            self._inner.close()
        super().close()

    def readinto(self, buffer: Any) -> int:
        with explained():
            data = self._inner.read(len(buffer))
        self._given += len(data)
        allowed = max(HARMLESS, MOST_TIMES * (self._packed or 0))
        if self._given > allowed:
            raise ArchiveError(
                f"it unpacks to more than {MOST_TIMES} times its size, as no text does; it is not "
                "read any further"
            )
        buffer[: len(data)] = data
        return len(data)


@contextmanager
def explained() -> Iterator[None]:
    """Turn what goes wrong in unpacking into a sentence."""
    try:
        yield
    except NotImplementedError as error:
        raise ArchiveError("it is packed in a way that cannot be read") from error
    except RuntimeError as error:
        raise ArchiveError("it is locked with a password; unpack it first") from error
    except (
        *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, struct.error),
        *(gzip.BadGzipFile, UnicodeDecodeError, ValueError, OverflowError),
    ) as error:
        raise ArchiveError(f"it is damaged: {error or 'it breaks off'}") from error


def ungzipped(stream: BufferedReader, packed: int | None) -> BufferedReader:
    """Give what a gzip stream unpacks to.

    Args:
        stream: The packed bytes.
        packed: How many they are, or None if nobody knows.
    """
    return BufferedReader(_Bounded(gzip.GzipFile(fileobj=stream), packed), AHEAD)


@contextmanager
def unzipped(stream: IO[bytes]) -> Iterator[zipfile.ZipFile]:
    """Open a zip archive.

    Raises:
        ArchiveError: It is damaged, or holds more files than anybody packs.
    """
    with explained():
        archive = zipfile.ZipFile(stream)
    with archive:
        if len(archive.infolist()) > MOST_FILES:
            raise ArchiveError(f"it holds more than {MOST_FILES:,} files")
        yield archive


def member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> BufferedReader:
    """Open one file of an archive.

    Raises:
        ArchiveError: It is damaged, locked, or packed in a way that cannot be read.
    """
    with explained():
        inner = archive.open(info)
    return BufferedReader(_Bounded(inner, info.compress_size), AHEAD)
