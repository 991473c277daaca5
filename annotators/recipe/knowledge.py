"""What a corpus says of a token: the tags that it may have.

A corpus with other labels than ours leaves several open; the model is only taught not to choose
outside of them.
"""

from __future__ import annotations

from collections.abc import Iterable

from annotators.entities.tags import OUTSIDE, TAGS

Known = frozenset[str]
"""The tags that a token may have."""

NOTHING: Known = frozenset(TAGS)
"""Nothing is known."""

NO_NAME: Known = frozenset({OUTSIDE})
"""The token is part of no named thing."""


def named(length: int, labels: Iterable[str]) -> list[Known]:
    """Say of some tokens that together they are a named thing with one of some labels."""
    prefixes = "U" if length == 1 else "B" + "I" * (length - 2) + "L"
    chosen = tuple(labels)
    return [frozenset(f"{prefix}-{label}" for label in chosen) for prefix in prefixes]


def anything_but(labels: Iterable[str]) -> Known:
    """Say of a token that it is part of no named thing with one of some labels."""
    excluded = frozenset(labels)
    return frozenset(tag for tag in TAGS if tag[2:] not in excluded)
