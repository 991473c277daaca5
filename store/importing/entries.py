"""Files that can be read, wherever they stand: by themselves, in an archive, on standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from io import BufferedReader, FileIO, RawIOBase
from pathlib import Path, PurePath
from typing import cast
from zipfile import ZipFile, ZipInfo

from store.importing import archives
from store.importing.decoding import AHEAD

Opened = AbstractContextManager[BufferedReader]


@dataclass(frozen=True, slots=True)
class Entry:
    """One file, wherever it stands."""

    name: str
    """Its name, for the ending."""
    place: str
    origin: str | None
    open: Callable[[], Opened]
    beside: Callable[[str], BufferedReader | None] = lambda _: None
    is_named: bool = False
    """Whether a person named it, rather than a folder or an archive that it is in."""


def open_file(file: Path) -> BufferedReader:
    """Open a file so that its beginning can be looked at."""
    return BufferedReader(FileIO(file), AHEAD)


def file_entry(file: Path) -> Entry:
    """Give a file of a folder, or one that was named."""

    def beside(ending: str) -> BufferedReader | None:
        other = file.with_suffix(ending)
        return open_file(other) if other.is_file() else None

    # A pipe has no place to come back to for a newer version of the article.
    origin = str(file.resolve()) if file.is_file() else None
    return Entry(file.name, str(file), origin, lambda: open_file(file), beside)


def member_entry(
    entry: Entry,
    archive: ZipFile,
    infos: Mapping[PurePath, ZipInfo],
    name: PurePath,
) -> Entry:
    """Give a file of an archive.

    Args:
        entry: The archive.
        archive: The same, opened.
        infos: Every file in it by name.
        name: Which of them.
    """

    def open_member() -> BufferedReader:
        return archives.member(archive, infos[name])

    def beside(ending: str) -> BufferedReader | None:
        other = infos.get(name.with_suffix(ending))
        return None if other is None else archives.member(archive, other)

    origin = f"{entry.origin}/{name}" if entry.origin else None
    return Entry(name.name, f"{entry.place}/{name}", origin, open_member, beside)


def input_entry() -> Entry:
    """Give standard input, which stays open."""
    stream = sys.stdin.buffer
    if not isinstance(stream, BufferedReader):
        stream = BufferedReader(cast(RawIOBase, stream))
    return Entry("", "standard input", None, lambda: nullcontext(stream), is_named=True)


def size_of(stream: BufferedReader) -> int | None:
    """Say how large a file is; None for what is no file."""
    if not stream.seekable():
        return None
    here = stream.tell()
    size = stream.seek(0, os.SEEK_END)
    stream.seek(here)
    return size
