"""The child process of `annotators.background`: texts come in on stdin, results go out on stdout.

Both ways each message is a pickle; the first one in is what to find named things with. The process
ends when its stdin does, which is also what happens when its parent is killed.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
from typing import BinaryIO

from annotators import entities, registry
from annotators.background import Request, Result
from annotators.setup import Setup
from annotators.suggest import suggest
from annotators.tokens import tokens
from store.model import ScorelineError


def answer(request: Request, setup: Setup) -> Result:
    """Mark one text."""
    try:
        (marks,) = suggest([request.text], setup=setup)
    except ScorelineError as error:
        return _failed(request, error)
    return Result(request.key, marks, tokens(request.text), registry.sources(setup))


def serve(requests: BinaryIO, results: BinaryIO) -> None:
    """Answer requests until there are no more of them, or nobody is left to read the results."""
    setup: Setup | None = None
    failure: ScorelineError | None = None
    while True:
        try:
            if setup is None:
                setup = pickle.load(requests)
                failure = _failure(setup)
            request = pickle.load(requests)
        except EOFError:
            return
        result = _failed(request, failure) if failure else answer(request, setup)
        try:
            pickle.dump(result, results)
            results.flush()
        except BrokenPipeError:
            return


def _failure(setup: Setup) -> ScorelineError | None:
    """Load what named things are found with; say why if that cannot be done."""
    try:
        entities.finder(setup)
    except ScorelineError as error:
        return error
    return None


def _failed(request: Request, error: ScorelineError) -> Result:
    return Result(request.key, error=f"No marks could be suggested: {error}.")


def main() -> None:
    """Serve the parent process."""
    # Control-C in the terminal is the parent's to handle; it closes stdin when it goes.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What a library prints must not land between the pickles.
    results = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    serve(sys.stdin.buffer, results)


if __name__ == "__main__":
    main()
