"""Files that are there as a whole or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from store.model import ScorelineError


class ExportError(ScorelineError):
    """A file cannot be written: the message names it and says why."""


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
    try:
        if target.exists() and not target.is_file():
            with target.open("wb") as stream:
                yield stream
            return
        part = target.with_name(f".{target.name}.{os.getpid()}.part")
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
    except BrokenPipeError:
        raise
    except OSError as error:
        reason = error.strerror or str(error)
        raise ExportError(f"{path} cannot be written: {reason[:1].lower()}{reason[1:]}") from error
