"""What a person reads while a command works: sentences and progress, on standard error."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

import click

Thing = TypeVar("Thing")

_CLEAR_LINE = "\r\033[K"


def say(message: str) -> None:
    """Write a line for the person, past a progress bar that may stand there."""
    click.echo(f"{_CLEAR_LINE if sys.stderr.isatty() else ''}{message}", err=True)


def counted(number: int, thing: str, things: str = "") -> str:
    """Say how many: `1 article`, `2 articles`, `1,000 articles`."""
    return f"{number:,} {thing if number == 1 else things or f'{thing}s'}"


@contextmanager
def progress(
    things: Iterable[Thing], *, length: int | None, label: str
) -> Iterator[Iterable[Thing]]:
    """Show on a terminal how far work has come and how long it will take; nothing in a pipe.

    Args:
        things: What is worked through.
        length: How many there are, or None if nobody knows.
        label: What is being done, in a word or two.
    """
    if not sys.stderr.isatty():
        yield things
        return
    with click.progressbar(
        things, length=length, label=label, file=sys.stderr, show_pos=True, show_eta=True
    ) as bar:
        yield bar
