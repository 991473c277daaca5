"""A program in a pseudo-terminal, and how long it takes to paint."""

from __future__ import annotations

import os
import re
import select
import time
from collections.abc import Sequence
from types import TracebackType
from typing import Self

import pexpect

QUIET = 0.08
"""Seconds without a byte after which a repaint is over."""
PATIENCE = 60.0
"""Seconds to wait for a program that paints nothing."""

_ESCAPES = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|[PX^_\]].*?(?:\x1b\\|\x07)|[@-Z\\-_])", re.S)


class NothingPaintedError(Exception):
    """A program ended, or did not paint what it should have."""


class Terminal:
    """Runs one program in a terminal of its own."""

    def __init__(self, command: Sequence[str], *, columns: int, rows: int) -> None:
        self._painted = b""
        self._started = time.perf_counter()
        self._child = pexpect.spawn(
            command[0], list(command[1:]), dimensions=(rows, columns), env=_environment()
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._child.close(force=True)

    def wait_for(self, words: str) -> float:
        """Wait until words are painted.

        Args:
            words: What to wait for; painted in one go, so in one style and on one line.

        Returns:
            Seconds from the start of the program.

        Raises:
            NothingPaintedError: The program ended without, or a minute has passed.
        """
        wanted = words.encode()
        end = time.perf_counter() + PATIENCE
        while time.perf_counter() < end and self._read(1.0):
            now = time.perf_counter()
            if wanted in _ESCAPES.sub(b"", self._painted):
                return now - self._started
        raise NothingPaintedError(f"{words!r} was not painted")

    def settle(self, seconds: float = 0.5) -> None:
        """Wait until nothing has been painted for so long."""
        while self._read(seconds):
            pass
        self._painted = b""

    def press(self, key: str) -> float:
        """Press a key and wait for the end of the repaint.

        Returns:
            Seconds from the key to the last byte.

        Raises:
            NothingPaintedError: The key changed nothing on the screen.
        """
        pressed = last = time.perf_counter()
        os.write(self._child.child_fd, key.encode())
        patience = 2.0
        while self._read(patience):
            last = time.perf_counter()
            patience = QUIET
        if last == pressed:
            raise NothingPaintedError(f"the key {key!r} changed nothing on the screen")
        return last - pressed

    def _read(self, seconds: float) -> bool:
        """Take in what comes within some seconds; say whether there was anything."""
        ready, _, _ = select.select([self._child.child_fd], [], [], seconds)
        if not ready:
            return False
        try:
            self._painted += os.read(self._child.child_fd, 1 << 16)
        except OSError:
            # Linux reports the end of a terminal's program as an error.
            return False
        return True


def _environment() -> dict[str, str]:
    """Give the environment of a common terminal, whatever this process was started in."""
    left_out = ("NO_COLOR", "PYTHONDONTWRITEBYTECODE", "SCORELINE_LIBRARY", "TEXTUAL")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(left_out)}
    return {
        **kept,
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "LANG": "C.UTF-8",
        "SCORELINE_ANNOTATOR": "bench",
    }
