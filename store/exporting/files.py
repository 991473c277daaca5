"""Files and folders that are there as a whole or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import BinaryIO, Protocol, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from store.model import ScorelineError


class ExportError(ScorelineError):
    """A file cannot be written: the message names it and says why."""


class Files(Protocol):
    """Where a format writes: one file, a folder, or a zip file."""

    def open(self, name: str) -> AbstractContextManager[BinaryIO]:
        """Begin a file; one at a time, and its bytes stay as they were written.

        Args:
            name: Its name within the folder, with `/` between parts.
        """


class OneFile:
    """Takes everything into one stream that is open already, whatever the names."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    @contextmanager
    def open(self, name: str) -> Iterator[BinaryIO]:
        """Give the stream."""
        yield self._stream


class Folder:
    """Takes files into a folder that is there."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @contextmanager
    def open(self, name: str) -> Iterator[BinaryIO]:
        """Make a file, and the folders that it is in."""
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as stream:
            yield stream


class Zip:
    """Takes files into a zip file; the same files give the same bytes."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive

    @contextmanager
    def open(self, name: str) -> Iterator[BinaryIO]:
        """Begin a file in the archive."""
        # The earliest time that a zip file can hold, since the hour of writing is no content.
        entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        entry.compress_type = ZIP_DEFLATED
        entry.external_attr = 0o644 << 16
        with self._archive.open(entry, "w") as stream:
            yield cast(BinaryIO, stream)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Open a file for writing that takes its place only when everything is written.

    Until then, and after any error, a file that was there before stays as it was. What is no
    regular file, such as a device or a pipe, is written to as it is.

    Args:
        path: Where the file shall be; its folder has to be there. A link stays a link.

    Raises:
        ExportError: The file cannot be written.
    """
    target = path.resolve()
    with _told(path):
        if target.exists() and not target.is_file():
            with target.open("wb") as stream:
                yield stream
            return
        part = _part_of(target)
        try:
            with part.open("xb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            if target.exists():
                shutil.copymode(target, part)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)


@contextmanager
def replacing_zip(path: Path) -> Iterator[Files]:
    """Open a zip file for writing that takes its place only when everything is written.

    Raises:
        ExportError: The file cannot be written.
    """
    with replacing(path) as stream, ZipFile(stream, "w") as archive:
        yield Zip(archive)


@contextmanager
def new_folder(path: Path) -> Iterator[Files]:
    """Make a folder that is there only when everything is written.

    Args:
        path: Where the folder shall be. The folder that it is in has to be there.

    Raises:
        ExportError: Something that is no empty folder is there, since what a person may have
            changed in it is not thrown away; or it cannot be written.
    """
    target = path.resolve()
    with _told(path):
        if target.exists() and not (target.is_dir() and not any(target.iterdir())):
            raise ExportError(
                f"{path} is there and is no empty folder; remove it or name another one"
            )
        part = _part_of(target)
        try:
            part.mkdir()
            yield Folder(part)
            if target.exists():
                target.rmdir()
            part.rename(target)
        finally:
            shutil.rmtree(part, ignore_errors=True)


def _part_of(target: Path) -> Path:
    """Name what stands in for a file until it is whole; this process alone has it."""
    return target.with_name(f".{target.name}.{os.getpid()}.part")


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn what the system says of a file into a sentence."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        reason = error.strerror or str(error)
        raise ExportError(f"{path} cannot be written: {reason[:1].lower()}{reason[1:]}") from error
