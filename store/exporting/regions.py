"""Marks as numbered regions with relations between them, for tools that tell goals in this way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from store.exporting.spans import mentions
from store.model import GOAL, Goal, Mark, Status

ARGUMENT = "ARGUMENT"
"""The label of words that an argument of a goal stands on where no entity has just this span."""


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of text with a label and a number."""

    number: int
    start: int
    end: int
    label: str
    mark: Mark | None
    """The mark that it is; None for an argument that is no mark."""


@dataclass(frozen=True, slots=True)
class Relation:
    """That a goal mention has an argument: the numbers of both regions, and the role."""

    trigger: int
    role: str
    argument: int


def regions(marks: Sequence[Mark], *, first: int = 1) -> tuple[list[Region], list[Relation]]:
    """Number marks in their order, then the arguments of goals that stand on no mark's words.

    Args:
        marks: The marks.
        first: The number to begin with.

    Returns:
        All regions by number, and the relations from triggers to arguments.
    """
    found = [
        Region(number, mark.start, mark.end, mark.label, mark)
        for number, mark in enumerate(marks, first)
    ]
    numbers: dict[tuple[int, int], int] = {}
    for region in found:
        mark = region.mark
        if mark is not None and mark.is_entity and mark.status is not Status.REJECTED:
            numbers.setdefault((mark.start, mark.end), region.number)
    relations: list[Relation] = []
    for trigger in found[: len(marks)]:
        if trigger.mark is None or trigger.label != GOAL:
            continue
        for role, start, end in mentions(trigger.mark.goal or Goal()):
            if (start, end) not in numbers:
                numbers[start, end] = first + len(found)
                found.append(Region(first + len(found), start, end, ARGUMENT, None))
            relations.append(Relation(trigger.number, role, numbers[start, end]))
    return found, relations
