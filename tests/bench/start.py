"""Measures the start: from `exec` to the first painted list. `python -m tests.bench.start`."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from tests.bench.bare import READY
from tests.bench.material import FIRST_TITLE, fill
from tests.bench.terminal import Terminal

RUNS = 15
SIZES = (3, 100_000)
COLUMNS, ROWS = 120, 36
MOST = 1.75
"""How many times a bare application's start is still quick."""

SCORELINE = str(Path(sys.executable).with_name("scoreline"))
BARE = "a bare Textual application"


def measure(programs: Mapping[str, tuple[Sequence[str], str]], runs: int) -> dict[str, list[float]]:
    """Start programs in turn, each with the words that it paints first, after one warm-up.

    Returns:
        The seconds of each program's starts.
    """
    seconds: dict[str, list[float]] = {name: [] for name in programs}
    for number in range(runs + 1):
        for name, (command, words) in programs.items():
            with Terminal(command, columns=COLUMNS, rows=ROWS) as terminal:
                taken = terminal.wait_for(words)
            if number:
                seconds[name].append(taken)
    return seconds


def main() -> None:
    """Print the median start of each program, and what share it is of a bare one's."""
    with tempfile.TemporaryDirectory() as folder:
        programs: dict[str, tuple[Sequence[str], str]] = {
            BARE: ((sys.executable, "-m", "tests.bench.bare", "start"), READY)
        }
        for size in SIZES:
            library = Path(folder) / f"{size}.db"
            fill(library, size)
            command = (SCORELINE, "--library", str(library))
            programs[f"scoreline, {size:,} articles"] = (command, FIRST_TITLE)
        seconds = measure(programs, RUNS)
    bare = median(seconds[BARE])
    print(f"{'start, ' + str(RUNS) + ' runs each':<30}{'median ms':>10}{'times bare':>12}")
    for name, taken in seconds.items():
        print(f"{name:<30}{median(taken) * 1000:>10.0f}{median(taken) / bare:>12.2f}")
    print(f"{'at most':<40}{MOST:>12.2f}")


if __name__ == "__main__":
    main()
