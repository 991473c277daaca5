"""Measures the start and the keys: `python -m tests.bench`."""

from __future__ import annotations

from tests.bench import keys, start

if __name__ == "__main__":
    start.main()
    print()
    keys.main()
