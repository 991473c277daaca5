"""Nations and the words for their people, from the word list beside this file."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

_LIST = Path(__file__).with_suffix(".txt")


@dataclass(frozen=True, slots=True)
class Nation:
    """A country, or a region without a name here, and its people."""

    names: tuple[str, ...]
    """What the country is called, the usual name first."""
    people: tuple[str, ...]
    """The adjective first, then the nouns."""


@cache
def nations() -> tuple[Nation, ...]:
    """Read the word list: each line is the names, a colon, and the words for the people."""
    read = []
    for line in _LIST.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            names, _, people = line.partition(":")
            read.append(
                Nation(
                    tuple(name for name in names.split("|") if name),
                    tuple(word.replace("_", " ") for word in people.split()),
                )
            )
    return tuple(read)


@cache
def countries() -> frozenset[str]:
    """Every name of a country."""
    return frozenset(name for nation in nations() for name in nation.names)


@cache
def peoples() -> frozenset[str]:
    """Every adjective and noun for the people of a country or a region."""
    return frozenset(word for nation in nations() for word in nation.people)
