"""Where the paths that a person writes lead."""

from __future__ import annotations

from pathlib import Path


def expanded(path: Path) -> Path:
    """Put a home folder for `~` and `~NAME`; the path stays as it is where nobody has that name."""
    try:
        return path.expanduser()
    except RuntimeError:
        return path
