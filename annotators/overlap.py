"""Decides between marks that overlap: which one stays is a matter of policy, not of finding."""

from __future__ import annotations

from collections.abc import Iterable

from store.model import FURNITURE, Mark, Status


def resolve(marks: Iterable[Mark]) -> list[Mark]:
    """Keep the marks that may stand side by side.

    Entities do not overlap one another, and neither do goal triggers or furniture; a trigger may
    overlap entities. Nothing but a person's own mark lies in furniture. What a person decided wins
    over a suggestion, then the longer mark over the shorter, then the earlier over the later.
    Rejected marks are kept as they are and stand in nobody's way.

    Args:
        marks: Marks of one text, in any order.

    Returns:
        The marks that stay, sorted by start, longest first, then label.
    """
    kept: list[Mark] = []
    occupied = _Occupied()
    for mark in sorted(marks, key=_precedence):
        if mark.status is Status.REJECTED:
            kept.append(mark)
        elif not occupied.blocks(mark):
            kept.append(mark)
            occupied.add(mark)
    return sorted(kept, key=lambda mark: (mark.start, -mark.end, mark.label))


def _precedence(mark: Mark) -> tuple[bool, bool, int, int, str]:
    """Order marks by who wins: people's, then furniture, then the longest, then the earliest."""
    return (
        not mark.is_decided,
        mark.label != FURNITURE,
        mark.start - mark.end,
        mark.start,
        mark.label,
    )


class _Occupied:
    """The characters that are taken, by the kinds of marks that exclude one another."""

    def __init__(self) -> None:
        self._taken: dict[str, set[int]] = {}

    def add(self, mark: Mark) -> None:
        self._taken.setdefault(_kind(mark), set()).update(range(mark.start, mark.end))

    def blocks(self, mark: Mark) -> bool:
        covered = range(mark.start, mark.end)
        own = self._taken.get(_kind(mark), set())
        furniture = self._taken.get(FURNITURE, set())
        if not own.isdisjoint(covered):
            return True
        if mark.label == FURNITURE:
            # Furniture that runs over a person's own mark would hide it.
            return any(not taken.isdisjoint(covered) for taken in self._taken.values())
        return not mark.is_decided and not furniture.isdisjoint(covered)


def _kind(mark: Mark) -> str:
    """The kind of mark that excludes its own kind: `entity`, GOAL or FURNITURE."""
    return "entity" if mark.is_entity else mark.label
