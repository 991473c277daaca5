"""Reading files of names for a command, and saying which lines are none."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import click

from store.model import ENTITY_LABELS, KnownName
from tui.cli.messages import say

STANDARD_INPUT = "-"


@dataclass(slots=True)
class Names:
    """The names of some files, each once, and how many lines were refused."""

    names: list[KnownName] = field(default_factory=list)
    rejected: int = 0


def read_gazetteer(paths: Iterable[str], label: str | None, *, option: str = "--label") -> Names:
    """Read files of names, and say at once which files and lines are none.

    Args:
        paths: Files; `-` is standard input.
        label: The label of names that come without one.
        option: What says that label on the command line.

    Raises:
        UsageError: The label is none of ours.
        OSError: A file cannot be read.
    """
    from store.gazetteer_files import LARGEST, read_names

    ours = label.upper() if label is not None else None
    if ours is not None and ours not in ENTITY_LABELS:
        raise click.BadParameter(
            f"there is no label {label!r}; choose from {', '.join(ENTITY_LABELS)}.",
            param_hint=option,
        )
    read = Names()
    for path in paths:
        if path == STANDARD_INPUT:
            data, place = sys.stdin.buffer.read(LARGEST + 1), "standard input"
        else:
            with Path(path).open("rb") as stream:
                data, place = stream.read(LARGEST + 1), path
        found = read_names(data, place, ours, option=option)
        if found.note:
            say(f"{place}: {found.note}")
        for rejected in found.rejected:
            say(str(rejected))
        read.rejected += len(found.rejected)
        read.names += found.names
    read.names = list(dict.fromkeys(read.names))
    return read
