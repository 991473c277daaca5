"""Reads articles from files, folders, archives, addresses and standard input."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from io import BufferedReader
from pathlib import Path, PurePath
from typing import IO

from store.importing import archives
from store.importing.archives import ArchiveError
from store.importing.decoding import first_bytes, lines
from store.importing.entries import Entry, file_entry, input_entry, member_entry, open_file, size_of
from store.importing.guessing import format_by_name, format_of
from store.importing.items import Format, Given, Holds, Item, Options, Rejected, Skipped
from store.importing.registry import formats as registered
from store.importing.web import is_address, read_address

STANDARD_INPUT = "-"
"""The path that means standard input."""

ARCHIVES = (".zip", ".gz")
"""The endings of files that hold other files."""

PAIRED = ".ann"
"""The ending of files that belong to a text file of the same name."""

Found = Item | Rejected | Skipped


@dataclass(frozen=True, slots=True)
class Wanted:
    """How everything is to be read."""

    formats: Mapping[str, Format]
    options: Options
    format_: Format | None
    """What everything is; told file by file if None."""


def read(
    paths: Iterable[str | Path],
    *,
    source: str = "",
    options: Options | None = None,
    format_name: str | None = None,
    formats: Mapping[str, Format] | None = None,
) -> Iterator[Found]:
    """Read every article that paths lead to, in memory that does not grow with their number.

    A folder is read with all folders in it, by name, without hidden files and without files whose
    ending no format takes; so is an archive. A file that is named itself is read whatever its
    ending.

    Args:
        paths: Files, folders, addresses on the web, or `-` for standard input.
        source: The source of articles that name none.
        options: How to read; `source` is added to them.
        format_name: The format of all of them; told file by file if None.
        formats: Every format by name; those of `store.importing` if None.

    Yields:
        The articles in order; a `Rejected` for each file or line that is none, and a `Skipped` for
        each folder with files that no format takes.

    Raises:
        KeyError: There is no format of that name.
    """
    known = registered() if formats is None else formats
    options = options or Options()
    wanted = Wanted(
        known,
        replace(options, source=source or options.source),
        None if format_name is None else known[format_name],
    )
    for path in map(str, paths):
        if path == STANDARD_INPUT:
            yield from _read_entry(input_entry(), wanted)
        elif is_address(path):
            yield from read_address(path, wanted.options, known, format_=wanted.format_)
        elif Path(path).is_dir():
            yield from _read_folder(Path(path), wanted)
        else:
            yield from _read_entry(replace(file_entry(Path(path)), is_named=True), wanted)


def count(
    paths: Iterable[str | Path], *, formats: Mapping[str, Format] | None = None
) -> int | None:
    """Count what `read` will come to, lines and files, without reading it as anything.

    Returns:
        The number, or None if it cannot be known beforehand.
    """
    known = registered() if formats is None else formats
    total = 0
    for path in map(Path, paths):
        if path.is_dir():
            listed = list(_files(path))
            files = [file for file in listed if _is_wanted(file, listed, known)]
        elif path.is_file():
            files = [path]
        else:
            return None
        for file in files:
            number = _count(file, known)
            if number is None:
                return None
            total += number
    return total


def _count(file: Path, formats: Mapping[str, Format]) -> int | None:
    """Count the lines of a file of records; None for what can hold any number of articles."""
    if file.suffix.lower() in ARCHIVES:
        return None
    try:
        with open_file(file) as stream:
            format_ = format_of(file.name, stream, formats)
            if format_.holds is Holds.LINES:
                return sum(1 for _, line in lines(stream) if line is None or line.strip())
            return 1 if format_.holds is Holds.ONE else None
    except OSError:
        # Reading it for good will say what is the matter with it.
        return 1


def _read_folder(folder: Path, wanted: Wanted) -> Iterator[Found]:
    unread = 0
    refused: list[OSError] = []
    files = list(_files(folder, refused.append))
    for file in files:
        if _is_wanted(file, files, wanted.formats, wanted.format_):
            yield from _read_entry(file_entry(file), wanted)
        elif not _is_half(file, files):
            unread += 1
    for error in refused:
        yield Rejected(str(error.filename), None, _told(error))
    if unread:
        yield Skipped(str(folder), unread)


def _is_wanted(
    file: PurePath,
    files: Iterable[PurePath],
    formats: Mapping[str, Format],
    format_: Format | None = None,
) -> bool:
    """Tell whether a file of a folder or an archive is read by itself."""
    if _is_half(file, files):
        return False
    takes = format_ is not None or format_by_name(file.name, formats) is not None
    return takes or file.suffix.lower() in ARCHIVES


def _is_half(file: PurePath, files: Iterable[PurePath]) -> bool:
    """Tell whether a file is read together with the one that says what is marked in it."""
    if file.suffix.lower() in (".txt", ".json"):
        return file.with_suffix(PAIRED) in files
    return file.name == "annotation.conf"


def _files(folder: Path, refuse: Callable[[OSError], None] | None = None) -> Iterator[Path]:
    """Find the files of a folder and of those in it, by name and without hidden ones."""
    for place, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(place, name)


def _read_entry(entry: Entry, wanted: Wanted, *, inside: bool = False) -> Iterator[Found]:
    """Read one file; an archive in an archive is refused."""
    try:
        with entry.open() as stream:
            begins = first_bytes(stream)
            packed = begins.startswith((archives.ZIP, archives.GZIP)) and not _is_own(entry, wanted)
            if packed and inside:
                yield Rejected(entry.place, None, "it is an archive in an archive; unpack it first")
            elif packed and begins.startswith(archives.ZIP):
                yield from _read_zip(entry, stream, wanted)
            elif packed:
                unpacked = replace(
                    entry,
                    name=entry.name.removesuffix(".gz"),
                    open=lambda: archives.ungzipped(stream, size_of(stream)),
                )
                yield from _read_entry(unpacked, wanted, inside=True)
            else:
                chosen = wanted.format_ or format_of(entry.name, stream, wanted.formats)
                given = Given(
                    entry.place, entry.origin, wanted.options, None, entry.beside, entry.is_named
                )
                yield from chosen.read(stream, given)
    except OSError as error:
        yield Rejected(entry.place, None, _told(error))
    except ArchiveError as error:
        yield Rejected(entry.place, None, str(error))


def _is_own(entry: Entry, wanted: Wanted) -> bool:
    """Tell whether a file's ending belongs to a format that packs its files itself."""
    chosen = wanted.format_ or format_by_name(entry.name, wanted.formats)
    return chosen is not None and chosen.packed


def _read_zip(entry: Entry, stream: BufferedReader, wanted: Wanted) -> Iterator[Found]:
    with ExitStack() as stack:
        seekable: IO[bytes] = stream
        if not stream.seekable():
            seekable = stack.enter_context(tempfile.TemporaryFile())
            shutil.copyfileobj(stream, seekable)
        archive = stack.enter_context(archives.unzipped(seekable))
        infos = {
            PurePath(info.filename): info
            for info in sorted(archive.infolist(), key=lambda info: info.filename)
            if not info.is_dir() and not _is_hidden(PurePath(info.filename))
        }
        unread = 0
        for name in infos:
            if not _is_wanted(name, infos.keys(), wanted.formats, wanted.format_):
                unread += not _is_half(name, infos.keys())
                continue

            inner = member_entry(entry, archive, infos, name)
            yield from _read_entry(inner, wanted, inside=True)
        if unread:
            yield Skipped(entry.place, unread)


def _is_hidden(name: PurePath) -> bool:
    """Tell whether a file of an archive is hidden, or one of those that macOS adds."""
    return any(part.startswith(".") or part == "__MACOSX" for part in name.parts)


def _told(error: OSError) -> str:
    """Say what the system said, as part of a sentence."""
    reason = error.strerror or str(error)
    return f"it cannot be read: {reason[:1].lower()}{reason[1:]}"
