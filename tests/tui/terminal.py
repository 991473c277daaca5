"""The real program in a pseudo-terminal, as a person would use it."""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pexpect
import pyte

PATIENCE = 20.0
"""Seconds to wait for what must come."""

_PRIVATE = re.compile(rb"\x1b\[[<>=?][0-9;]*(?:\$p|[a-ln-zA-Z])")
"""Questions to the terminal and modes that the emulator does not know."""


@dataclass(slots=True)
class Terminal:
    """One program, what it has written, and the screen that this makes."""

    child: pexpect.spawn
    screen: pyte.Screen
    written: bytes = b""
    _stream: pyte.ByteStream = field(init=False)

    def __post_init__(self) -> None:
        self._stream = pyte.ByteStream(self.screen)

    def wait_for(self, words: str) -> None:
        """Wait until words are on the screen."""
        end = time.monotonic() + PATIENCE
        while words not in "\n".join(self.screen.display):
            assert time.monotonic() < end, "\n".join(self.screen.display)
            self._take(self.child.read_nonblocking(1 << 16, PATIENCE))

    def wait_for_end(self) -> None:
        """Wait until the program has left."""
        try:
            while True:
                self._take(self.child.read_nonblocking(1 << 16, PATIENCE))
        except pexpect.EOF:
            self.child.wait()

    def press(self, *keys: str) -> None:
        self.child.send("".join(keys))

    def mouse(self, button: int, column: int, row: int, *, up: bool = False) -> None:
        """Tell of the mouse as a terminal does, with columns and rows from 1."""
        self.press(f"\x1b[<{button};{column};{row}{'m' if up else 'M'}")

    def _take(self, written: bytes) -> None:
        self.written += written
        self._stream.feed(_PRIVATE.sub(b"", written))


@contextmanager
def running(
    library: Path, *, annotator: str = "ada", columns: int = 120, rows: int = 40
) -> Iterator[Terminal]:
    """Run the reader on a library."""
    command = ["-m", "tui", "--library", str(library), "--annotator", annotator]
    environment = {**os.environ, "TERM": "xterm-256color", "LANG": "C.UTF-8"}
    environment.pop("NO_COLOR", None)
    child = pexpect.spawn(sys.executable, command, dimensions=(rows, columns), env=environment)
    child.delaybeforesend = None
    try:
        yield Terminal(child, pyte.Screen(columns, rows))
    finally:
        child.close(force=True)
