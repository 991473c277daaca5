"""Measures keys: from the press to the last byte of the repaint. `python -m tests.bench.keys`."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import quantiles

from tests.bench.bare import OPTIONS
from tests.bench.material import FIRST_TITLE, MARKS, make_marked
from tests.bench.start import SCORELINE
from tests.bench.terminal import Terminal

ROUNDS = 2
SIZES = ((160, 45), (80, 24))
WARM_UP = 5
"""Presses that are not counted."""
MOST = 2.0
"""How many times the list's latency is still quick."""

OPTION_LIST = "OptionList moving"
ACCEPTING = "scoreline accepting"
MOVING = "scoreline moving"


def latencies(
    command: Sequence[str], ready: str, size: tuple[int, int], opening: str, key: str, presses: int
) -> list[float]:
    """Start a program, bring it where the key works, and press it so many times.

    Returns:
        The seconds of each press but the first few.
    """
    with Terminal(command, columns=size[0], rows=size[1]) as terminal:
        terminal.wait_for(ready)
        terminal.settle()
        for first in opening:
            terminal.press(first)
        terminal.settle()
        return [terminal.press(key) for _ in range(presses)][WARM_UP:]


def measure(size: tuple[int, int], folder: Path) -> dict[str, list[float]]:
    """Measure the keys in turn, some rounds, at one size of the terminal.

    Returns:
        The seconds of the presses of each key.
    """
    options = (sys.executable, "-m", "tests.bench.bare", "keys")
    seconds: dict[str, list[float]] = {OPTION_LIST: [], MOVING: [], ACCEPTING: []}
    for number in range(ROUNDS):
        library = folder / f"{size[0]}-{number}.db"
        make_marked(library)
        reader = (SCORELINE, "--library", str(library))
        seconds[OPTION_LIST] += latencies(options, "Option 0", size, "", "\x1b[B", MARKS)
        seconds[MOVING] += latencies(reader, FIRST_TITLE, size, "\r", "n", MARKS)
        seconds[ACCEPTING] += latencies(reader, FIRST_TITLE, size, "\r", "a", MARKS)
    return seconds


def main() -> None:
    """Print the middle and the slowest presses, and how they compare with Textual's own list."""
    print(
        f"{f'keys, {MARKS} marks, {OPTIONS:,} options':<34}{'p50 ms':>8}{'p95 ms':>8}{'ratio':>8}"
    )
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            seconds = measure(size, Path(folder))
            base = _percentiles(seconds[OPTION_LIST])[1]
            for name, taken in seconds.items():
                middle, slow = _percentiles(taken)
                title = f"{name}, {size[0]}×{size[1]}"
                print(f"{title:<34}{middle:>8.1f}{slow:>8.1f}{slow / base:>8.2f}")
    print(f"{'at most':<50}{MOST:>8.2f}")


def _percentiles(seconds: Sequence[float]) -> tuple[float, float]:
    """Give the 50th and the 95th percentile, in milliseconds."""
    cuts = quantiles(seconds, n=20, method="inclusive")
    return cuts[9] * 1000, cuts[18] * 1000


if __name__ == "__main__":
    main()
