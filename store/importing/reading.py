"""Reads articles from files, folders and standard input, whichever format they are in."""

from __future__ import annotations

import codecs
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import cast

from store.importing import records, text
from store.importing.decoding import first_bytes, lines
from store.importing.items import Format, Item, Rejected, Skipped

STANDARD_INPUT = "-"
"""The path that means standard input."""

_FORMATS = {format_.name: format_ for format_ in (text.FORMAT, records.FORMAT)}


def formats() -> dict[str, Format]:
    """Name the formats that articles are read from."""
    return dict(_FORMATS)


def read(paths: Iterable[str | Path], *, source: str = "") -> Iterator[Item | Rejected | Skipped]:
    """Read every article that paths lead to, in memory that does not grow with their number.

    A folder is read with all folders in it, by name, without hidden files and without files whose
    ending no format takes. A file that is named itself is read whatever its ending: one that no
    format takes, and standard input, as records if it begins with `{`, else as one text.

    Args:
        paths: Files, folders, or `-` for standard input.
        source: The source of articles that name none.

    Yields:
        The articles in order; a `Rejected` for each file or line that is none, and a `Skipped` for
        each folder with files that no format takes.
    """
    for path in map(str, paths):
        if path == STANDARD_INPUT:
            yield from _read_stream(_standard_input(), "standard input", None, source)
        elif Path(path).is_dir():
            yield from _read_folder(Path(path), source)
        else:
            yield from _read_file(Path(path), source)


def count(paths: Iterable[str | Path]) -> int | None:
    """Count what `read` will come to, lines and files, without reading it as anything.

    Returns:
        The number, or None if it cannot be known beforehand.
    """
    total = 0
    for path in map(Path, paths):
        if path.is_dir():
            files = [file for file in _files(path) if _format_by_name(file) is not None]
        elif path.is_file():
            files = [path]
        else:
            return None
        for file in files:
            total += _count(file)
    return total


def _count(file: Path) -> int:
    """Count the lines of a file of records, and any other file as one article."""
    try:
        with file.open("rb") as stream:
            if (_format_by_name(file) or _format_by_content(stream)) is not records.FORMAT:
                return 1
            return sum(1 for _, line in lines(stream) if line is None or line.strip())
    except OSError:
        # Reading it for good will say what is the matter with it.
        return 1


def _read_folder(folder: Path, source: str) -> Iterator[Item | Rejected | Skipped]:
    unread = 0
    refused: list[OSError] = []
    for file in _files(folder, refused.append):
        if _format_by_name(file) is None:
            unread += 1
        else:
            yield from _read_file(file, source)
    for error in refused:
        yield Rejected(str(error.filename), None, _told(error))
    if unread:
        yield Skipped(str(folder), unread)


def _files(folder: Path, refuse: Callable[[OSError], None] | None = None) -> Iterator[Path]:
    """Find the files of a folder and of those in it, by name and without hidden ones."""
    for place, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(place, name)


def _read_file(file: Path, source: str) -> Iterator[Item | Rejected]:
    try:
        with file.open("rb") as stream:
            # A pipe has no place to come back to for a newer version of the article.
            origin = str(file.resolve()) if file.is_file() else None
            yield from _read_stream(stream, str(file), origin, source, _format_by_name(file))
    except OSError as error:
        yield Rejected(str(file), None, _told(error))


def _read_stream(
    stream: BufferedReader,
    place: str,
    origin: str | None,
    source: str,
    format_: Format | None = None,
) -> Iterator[Item | Rejected]:
    chosen = format_ or _format_by_content(stream)
    yield from chosen.read(stream, place, origin, source)


def _format_by_name(file: Path) -> Format | None:
    ending = file.suffix.lower()
    return next((each for each in _FORMATS.values() if ending in each.endings), None)


def _format_by_content(stream: BufferedReader) -> Format:
    begins = first_bytes(stream).removeprefix(codecs.BOM_UTF8).lstrip()
    return records.FORMAT if begins.startswith(b"{") else text.FORMAT


def _standard_input() -> BufferedReader:
    """Give the bytes of standard input, with a way to look ahead."""
    stream = sys.stdin.buffer
    if isinstance(stream, BufferedReader):
        return stream
    return BufferedReader(cast(RawIOBase, stream))


def _told(error: OSError) -> str:
    """Say what the system said, as part of a sentence."""
    reason = error.strerror or str(error)
    return f"it cannot be read: {reason[:1].lower()}{reason[1:]}"
