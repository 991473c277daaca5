"""Reads the sentences written for training: `lessons.txt` for triggers, `reports.txt` for more.

A code such as `@P1` stands for a name of a fixed kind, braces hold a trigger and brackets an
expression of time. In `reports.txt` a trigger says after `|` which persons scored, joined by `+`
(0: nobody is told), and after another `|` which of the paragraph's times is the goal's, or `b`
for a goal of another match than the one reported, `x` for a goal that was ruled out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

from store.model import Mark

_KINDS = {
    "P": "PERSON",
    "T": "TEAM",
    "C": "COMPETITION",
    "V": "VENUE",
    "G": "GPE",
    "N": "NORP",
    "O": "ORG",
    "D": "DATE",
    "S": "SCORE",
    "M": "MINUTE",
}
_NAMES: dict[str, tuple[str, ...]] = {
    "PERSON": (
        "Danny Hurst",
        "Marc Oduya",
        "Lewis Tarn",
        "Ivo Petrak",
        "Sam Kerrigan",
        "Joel Aske",
        "Rui Valente",
        "Tom Brandreth",
        "Kofi Amari",
    ),
    "TEAM": ("Rovers", "Castleford Town", "Athletic"),
    "COMPETITION": ("Cup",),
    "VENUE": ("Highfield",),
    "GPE": ("Spain",),
    "NORP": ("Dane",),
    "ORG": ("UEFA",),
    "DATE": (
        "Monday",
        "last season",
        "2019",
        "last week",
        "this season",
        "January",
        "midweek",
        "Saturday",
        "April",
    ),
    "SCORE": ("2-1",),
    "MINUTE": ("24th minute",),
}
_PIECE = re.compile(r"(@[A-Z]\d?|[{}\[\]]|\|[\d+|bx]*(?=\}))")

_SCORE = re.compile(r"(?<![\w-])\d{1,2}-\d{1,2}(?![\w-])")


@dataclass(frozen=True, slots=True)
class Taught:
    """One goal mention of a lesson."""

    start: int
    end: int
    scorers: tuple[str, ...] = ()
    """Names, any of which is right; empty where nobody is told."""
    time: tuple[int, int] | None = None
    """Where the words stand that place it in time."""
    background: bool = False
    """Whether it fell in another match than the one reported."""
    ruled_out: bool = False


@dataclass(frozen=True, slots=True)
class Lesson:
    """A paragraph with its entities and goal mentions."""

    text: str
    entities: tuple[Mark, ...]
    goals: tuple[Taught, ...]


def lessons(name: str) -> Iterator[Lesson]:
    """Read the paragraphs of a file of this package, `lessons.txt` or `reports.txt`."""
    text = (files(__package__) / name).read_text(encoding="utf-8")
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            yield parse(line.strip())


def parse(line: str) -> Lesson:
    """Turn one paragraph with its codes and brackets into text and marks."""
    text = ""
    entities: list[Mark] = []
    times: list[tuple[int, int]] = []
    found: list[tuple[int, int, str]] = []
    seen: set[str] = set()
    opened = timed = 0
    arguments = ""
    for piece in _PIECE.split(line):
        if piece == "{":
            opened, arguments = len(text), ""
        elif piece == "}":
            found.append((opened, len(text), arguments))
        elif piece == "[":
            timed = len(text)
        elif piece == "]":
            times.append((timed, len(text)))
        elif piece.startswith("|"):
            arguments = piece[1:]
        elif piece.startswith("@"):
            name = _name(piece, seen)
            entities.append(_mark(text + name, len(text), _KINDS[piece[1]]))
            text += name
        else:
            text += piece
    entities += [_mark(text[:end], start, "MINUTE") for start, end in times]
    entities += [
        _mark(text[: match.end()], match.start(), "SCORE") for match in _SCORE.finditer(text)
    ]
    entities = _side_by_side(entities)
    goals = tuple(_taught(start, end, told, times) for start, end, told in found)
    return Lesson(text, tuple(entities), goals)


def _side_by_side(entities: list[Mark]) -> list[Mark]:
    """Sort marks, and leave out those that overlap one further left."""
    kept: list[Mark] = []
    for mark in sorted(entities, key=lambda mark: mark.start):
        if not kept or kept[-1].end <= mark.start:
            kept.append(mark)
    return kept


def _mark(text: str, start: int, label: str) -> Mark:
    return Mark(start, len(text), text[start:], label)


def _name(code: str, seen: set[str]) -> str:
    """The name for a code; a person is called by the surname from the second time on."""
    names = _NAMES[_KINDS[code[1]]]
    name = names[int(code[2:] or 1) - 1]
    if code in seen and code[1] == "P":
        name = name.rpartition(" ")[2]
    seen.add(code)
    return name


def _taught(start: int, end: int, told: str, times: list[tuple[int, int]]) -> Taught:
    people, _, time = told.partition("|")
    numbers = [int(number) for number in people.split("+") if number and number != "0"]
    return Taught(
        start,
        end,
        tuple(_NAMES["PERSON"][number - 1] for number in numbers),
        times[int(time) - 1] if time.isdigit() else None,
        background=time == "b",
        ruled_out=time == "x",
    )
