"""Finding marks again in a text that has changed, by what they quote and what stands around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from store.model import Goal, Mark, Name, Quote

CONTEXT = 32
"""How many characters on either side of a quote are compared."""

ENOUGH = 8
"""How many of them must agree for one of several equal quotes to be taken for the same."""

_MOST_PLACES = 1000
"""How many occurrences of one quote are looked at; only a hostile text has more."""


@dataclass(frozen=True, slots=True)
class Anchored:
    """What became of marks in a changed text."""

    placed: tuple[tuple[Mark, Mark], ...]
    """Each mark that was found again: as it was, and as it is."""
    lost: tuple[Mark, ...]
    """Those that were not."""


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int
    certainty: int


@dataclass(frozen=True, slots=True)
class _Texts:
    """An old text, a new one, and how far they are the same from either end."""

    old: str
    new: str
    head: int
    tail: int

    @classmethod
    def of(cls, old: str, new: str) -> _Texts:
        shorter = min(len(old), len(new))
        head = _common(old, new, shorter, from_end=False)
        return cls(old, new, head, _common(old, new, shorter - head, from_end=True))

    def find(self, start: int, end: int) -> _Span | None:
        """Find a span of the old text in the new one."""
        if end <= self.head:
            return _Span(start, end, 2 * CONTEXT + 1)
        if start >= len(self.old) - self.tail:
            shift = len(self.new) - len(self.old)
            return _Span(start + shift, end + shift, 2 * CONTEXT + 1)
        quote = self.old[start:end]
        expected = start * len(self.new) // len(self.old)
        best: _Span | None = None
        places = list(islice(_occurrences(quote, self.new), _MOST_PLACES))
        for place in places:
            span = _Span(place, place + len(quote), self._agreement(start, end, place))
            if best is None or (span.certainty, -abs(span.start - expected)) > (
                best.certainty,
                -abs(best.start - expected),
            ):
                best = span
        if best is None or best.certainty >= ENOUGH:
            return best
        is_only_one = len(places) == 1 and self.old.count(quote) == 1
        return best if is_only_one else None

    def _agreement(self, start: int, end: int, place: int) -> int:
        """Count the characters next to a quote that are the same in both texts."""
        before, after = self.old[max(0, start - CONTEXT) : start], self.old[end : end + CONTEXT]
        there = place + end - start
        new_before = self.new[max(0, place - CONTEXT) : place]
        new_after = self.new[there : there + CONTEXT]
        return _common(
            before, new_before, min(len(before), len(new_before)), from_end=True
        ) + _common(after, new_after, min(len(after), len(new_after)), from_end=False)


def anchor(marks: Sequence[Mark], old: str, new: str) -> Anchored:
    """Place the marks of an old text on a new one.

    A mark is found where the texts begin or end alike, or else where its own words stand between
    the same neighbours, or where they stand once in both texts. Of two marks that would come to
    lie on one another though they did not before, the more certain one keeps the place.

    Args:
        marks: Marks that fit the old text.
        old: The text they were made on.
        new: The text to find them in.

    Returns:
        Every mark either in `placed` or in `lost`; nothing but offsets differs in a placed one,
        save that an argument of a goal which is not found again keeps its words alone.
    """
    texts = _Texts.of(old, new)
    found = [(mark, texts.find(mark.start, mark.end)) for mark in marks]
    certain_first = sorted(
        ((mark, span) for mark, span in found if span is not None),
        key=lambda pair: -pair[1].certainty,
    )
    taken: dict[int, list[tuple[Mark, Mark]]] = {}
    placed: list[tuple[Mark, Mark]] = []
    for mark, span in certain_first:
        moved = replace(mark, start=span.start, end=span.end, goal=_move_goal(mark.goal, texts))
        cells = range(moved.start // CONTEXT, (moved.end - 1) // CONTEXT + 1)
        neighbours = (pair for cell in cells for pair in taken.get(cell, ()))
        if any(_collides(mark, moved, *pair) for pair in neighbours):
            continue
        placed.append((mark, moved))
        for cell in cells:
            taken.setdefault(cell, []).append((mark, moved))
    kept = {id(mark) for mark, _ in placed}
    return Anchored(
        placed=tuple(sorted(placed, key=lambda pair: (pair[1].start, -pair[1].end))),
        lost=tuple(mark for mark in marks if id(mark) not in kept),
    )


def _collides(mark: Mark, moved: Mark, other: Mark, other_moved: Mark) -> bool:
    same_kind = mark.label == other.label or (mark.is_entity and other.is_entity)
    return same_kind and moved.overlaps(other_moved) and not mark.overlaps(other)


def _move_goal(goal: Goal | None, texts: _Texts) -> Goal | None:
    if goal is None:
        return None
    return replace(
        goal,
        scorer=_move_name(goal.scorer, texts),
        team=_move_name(goal.team, texts),
        assist=_move_name(goal.assist, texts),
        minute_span=_move_quote(goal.minute_span, texts),
    )


def _move_name(name: Name | None, texts: _Texts) -> Name | None:
    if name is None or name.start is None or name.end is None:
        return name
    span = texts.find(name.start, name.end)
    if span is None:
        return replace(name, start=None, end=None)
    return replace(name, start=span.start, end=span.end)


def _move_quote(quote: Quote | None, texts: _Texts) -> Quote | None:
    if quote is None:
        return None
    span = texts.find(quote.start, quote.end)
    return None if span is None else replace(quote, start=span.start, end=span.end)


def _occurrences(quote: str, text: str) -> Iterator[int]:
    place = text.find(quote)
    while place >= 0:
        yield place
        place = text.find(quote, place + 1)


def _common(first: str, second: str, most: int, *, from_end: bool) -> int:
    """Count the characters that two texts share at the beginning, or at the end."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        same = (
            first[len(first) - middle :] == second[len(second) - middle :]
            if from_end
            else first[:middle] == second[:middle]
        )
        low, high = (middle, high) if same else (low, middle - 1)
    return low
