"""Marks texts in a child process, so that no key waits for a model."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from threading import Condition, Thread, current_thread

from annotators.setup import BUNDLED, Setup
from store.model import Mark

COMMAND = ("-m", "annotators.worker")
"""What Python runs as the child process."""


@dataclass(frozen=True, slots=True)
class Request:
    """A text to mark, under the key that its result will carry."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Result:
    """What the annotators said of one text."""

    key: str
    """The key that it was submitted under."""
    marks: tuple[Mark, ...] = ()
    tokens: tuple[tuple[int, int], ...] = ()
    """First code point of each token and one past its last."""
    annotators: tuple[str, ...] = ()
    """Who has seen the text, as `NAME@VERSION`."""
    error: str | None = None
    """A sentence for the reader if the text could not be marked."""


class Background:
    """A queue of texts and the child process that marks them, one at a time.

    The child starts with the first text. If it dies, the text it was working on gets a result with
    an error, and the next text starts another child.
    """

    def __init__(self, on_result: Callable[[Result], None], setup: Setup = BUNDLED) -> None:
        """Start with an empty queue.

        Args:
            on_result: Called once for each text that was not overtaken by `close`, on a thread of
                this object's own.
            setup: What named things are found with.
        """
        self._setup = setup
        self._on_result = on_result
        self._queue: OrderedDict[str, Request] = OrderedDict()
        self._changed = Condition()
        self._is_closed = False
        self._child: subprocess.Popen[bytes] | None = None
        self._thread = Thread(target=self._run, name="annotators", daemon=True)
        self._thread.start()

    def submit(self, key: str, text: str, *, first: bool = False) -> None:
        """Ask for a text's marks.

        Args:
            key: What the result will carry. A key that still waits is moved, with its new text.
            text: The text to mark.
            first: Put it in front of everything that waits rather than behind.
        """
        with self._changed:
            self._queue[key] = Request(key, text)
            self._queue.move_to_end(key, last=not first)
            self._changed.notify()

    def close(self) -> None:
        """Drop what waits, end the child and wait until nothing more can arrive."""
        with self._changed:
            self._is_closed = True
            self._queue.clear()
            self._changed.notify()
            if self._child is not None:
                self._child.kill()
        if current_thread() is not self._thread:
            self._thread.join()

    @property
    def is_running(self) -> bool:
        """Whether there is a child process."""
        return self._child is not None

    def _run(self) -> None:
        """Answer requests as they come, until closed."""
        try:
            while (request := self._next()) is not None:
                result = self._ask(request)
                if self._is_closed:
                    return
                self._on_result(result)
        finally:
            self._end_child()

    def _next(self) -> Request | None:
        """Wait for a request; None says that there will be no more."""
        with self._changed:
            self._changed.wait_for(lambda: self._queue or self._is_closed)
            return None if self._is_closed else self._queue.popitem(last=False)[1]

    def _ask(self, request: Request) -> Result:
        """Have the child answer one request, starting it if there is none."""
        try:
            is_new = self._child is None
            child = self._start_child()
            if child.stdin is None or child.stdout is None:
                raise EOFError
            if is_new:
                pickle.dump(self._setup, child.stdin)
            pickle.dump(request, child.stdin)
            child.stdin.flush()
            result: Result = pickle.load(child.stdout)
        except (EOFError, OSError, pickle.UnpicklingError) as error:
            status = self._end_child()
            ended = f"the process that finds them ended with status {status}"
            reason = ended if isinstance(error, EOFError) else str(error)
            return Result(request.key, error=f"No marks could be suggested: {reason}.")
        return result

    def _start_child(self) -> subprocess.Popen[bytes]:
        """Give the child that runs, or start one."""
        with self._changed:
            if self._is_closed:
                raise EOFError
            if self._child is None:
                self._child = subprocess.Popen(
                    [sys.executable, *COMMAND],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                )
            return self._child

    def _end_child(self) -> int | None:
        """End the child if there is one, and say what it ended with."""
        with self._changed:
            child, self._child = self._child, None
        if child is None:
            return None
        child.kill()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except BrokenPipeError:
                    # What was still to be written has nobody left to read it.
                    continue
        return child.wait()
