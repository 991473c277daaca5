"""Our own lists of clubs, grounds, competitions and organisations, from the text files here."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from annotators.entities.nations import nations

_FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Club:
    """A club or national side."""

    names: tuple[str, ...]
    """The full name first; empty on a line of nicknames."""
    nicknames: tuple[str, ...]


@cache
def clubs() -> tuple[Club, ...]:
    """Read the clubs: names, a colon, nicknames, all between bars."""
    read = []
    for line in _lines("clubs.txt"):
        names, _, nicknames = line.partition(":")
        read.append(Club(_parted(names), _parted(nicknames)))
    return tuple(read)


@cache
def grounds() -> tuple[tuple[str, ...], ...]:
    """Read the grounds: for each its full name and what else it is called."""
    return tuple(_parted(line) for line in _lines("grounds.txt"))


@cache
def competitions() -> tuple[str, ...]:
    """Read the names of competitions."""
    return tuple(_lines("competitions.txt"))


@cache
def organisations() -> tuple[str, ...]:
    """Read the names of organisations."""
    return tuple(_lines("organisations.txt"))


@cache
def lexicon() -> dict[str, tuple[str, ...]]:
    """Give every name of the lists by kind; the model sees the kind as a hint, not as an answer."""
    named = [nation for nation in nations() if nation.names]
    return {
        "COUNTRY": tuple(name for nation in named for name in nation.names),
        "PEOPLE": tuple(word for nation in nations() for word in nation.people),
        "CLUB": tuple(name for club in clubs() for name in club.names),
        "NICKNAME": tuple(name for club in clubs() for name in club.nicknames),
        "GROUND": tuple(name for ground in grounds() for name in ground),
        "COMPETITION": competitions(),
        "ORGANISATION": organisations(),
    }


def _lines(file: str) -> list[str]:
    lines = _FOLDER.joinpath(file).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def _parted(names: str) -> tuple[str, ...]:
    return tuple(name for part in names.split("|") if (name := part.strip()))
