"""Which predicted mark stands for which gold one."""

from __future__ import annotations

from collections.abc import Sequence

from store.model import Mark


def match(gold: Sequence[Mark], found: Sequence[Mark]) -> list[tuple[int, int]]:
    """Pair the marks that overlap, one to one, most shared characters first.

    Args:
        gold: Marks of one text.
        found: Other marks of the same text.

    Returns:
        Pairs of an index into `gold` and an index into `found`.
    """
    pairs = [
        (min(one.end, other.end) - max(one.start, other.start), position, place)
        for position, one in enumerate(gold)
        for place, other in enumerate(found)
        if one.overlaps(other)
    ]
    taken: set[int] = set()
    used: set[int] = set()
    matched = []
    for _, position, place in sorted(pairs, reverse=True):
        if position not in taken and place not in used:
            taken.add(position)
            used.add(place)
            matched.append((position, place))
    return matched
