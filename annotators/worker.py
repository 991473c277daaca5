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

from annotators import registry
from annotators.background import Request, Result
from annotators.setup import Setup
from annotators.suggest import suggest
from annotators.tokens import tokens


def answer(request: Request, setup: Setup) -> Result:
    """Mark one text."""
    (marks,) = suggest([request.text], setup=setup)
    return Result(request.key, marks, tokens(request.text), registry.sources(setup))


def serve(requests: BinaryIO, results: BinaryIO) -> None:
    """Answer requests until there are no more of them, or nobody is left to read the results."""
    setup: Setup | None = None
    while True:
        try:
            if setup is None:
                setup = pickle.load(requests)
            request = pickle.load(requests)
        except EOFError:
            return
        try:
            pickle.dump(answer(request, setup), results)
            results.flush()
        except BrokenPipeError:
            return


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
