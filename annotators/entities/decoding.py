"""Reads spans out of tag probabilities: the most likely sequence of tags that makes sense."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

_SURE = 0.995
"""A token that is outside with this probability ends whatever came before it."""


@dataclass(frozen=True, slots=True, order=True)
class TokenSpan:
    """A named thing by its tokens, the end exclusive; in order by start, end and label."""

    start: int
    end: int
    label: str


def decode(likely: Floats, tags: Sequence[str]) -> list[TokenSpan]:
    """Find the most likely spans.

    Args:
        likely: A row for each token, a column for each tag.
        tags: `O`, and `B-`, `I-`, `L-`, `U-` with each label.

    Returns:
        The spans, in order.
    """
    import numpy as np

    outside = tags.index("O")
    unsure = np.flatnonzero(likely[:, outside] < _SURE)
    spans: list[TokenSpan] = []
    if len(unsure) == 0:
        return spans
    for stretch in np.split(unsure, np.flatnonzero(np.diff(unsure) > 1) + 1):
        first = int(stretch[0])
        path = _viterbi(np.log(likely[first : int(stretch[-1]) + 1] + 1e-9), tuple(tags))
        spans += _spans([tags[index] for index in path], first)
    return spans


def _viterbi(scores: Floats, tags: tuple[str, ...]) -> list[int]:
    """Find the best path through the tags of a stretch, which starts and ends outside of spans."""
    may_follow, may_start, may_end = _grammar(tags)
    best = scores[0] + may_start
    came_from = []
    for row in scores[1:]:
        through = best[:, None] + may_follow
        came_from.append(through.argmax(axis=0))
        best = through.max(axis=0) + row
    path = [int((best + may_end).argmax())]
    for previous in reversed(came_from):
        path.append(int(previous[path[-1]]))
    return path[::-1]


@cache
def _grammar(tags: tuple[str, ...]) -> tuple[Floats, Floats, Floats]:
    """Say which tag may follow which, which may come first and which last: 0 or minus infinity."""
    import numpy as np

    def allowed(is_allowed: list[Any]) -> Floats:
        return np.where(np.asarray(is_allowed), 0.0, -np.inf).astype("float32")

    opens = [tag[0] in "BI" for tag in tags]
    inside = [tag[0] in "IL" for tag in tags]
    follow = [
        [
            (inside[right] and tags[left][2:] == tags[right][2:])
            if opens[left]
            else not inside[right]
            for right in range(len(tags))
        ]
        for left in range(len(tags))
    ]
    return allowed(follow), allowed([not x for x in inside]), allowed([not x for x in opens])


def _spans(path: Sequence[str], offset: int) -> list[TokenSpan]:
    spans = []
    start = 0
    for index, tag in enumerate(path):
        if tag[0] in "BU":
            start = index
        if tag[0] in "LU":
            spans.append(TokenSpan(offset + start, offset + index + 1, tag[2:]))
    return spans
