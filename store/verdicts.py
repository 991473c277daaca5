"""What a person's verdict makes of a mark: its status, and what has to give way to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from store.model import Mark, Status


def accepted(mark: Mark) -> Mark:
    """Give a mark as it stands once a person has confirmed it."""
    if mark.status is Status.SUGGESTED:
        return replace(mark, status=Status.ACCEPTED)
    if mark.status is Status.REJECTED:
        return replace(mark, status=Status.ADDED if is_own(mark) else Status.ACCEPTED)
    return mark


def edited(mark: Mark) -> Mark:
    """Give a mark the status it has once a person has changed it; one's own stays one's own."""
    return replace(mark, status=Status.ADDED if is_own(mark) else Status.EDITED)


def rejected(mark: Mark) -> Mark:
    """Give a mark as it stands once a person has said that it is wrong."""
    return replace(mark, status=Status.REJECTED)


def is_own(mark: Mark) -> bool:
    """Tell whether a person made the mark, rather than an annotator."""
    return mark.status is Status.ADDED or mark.source.startswith("human:")


def giving_way(
    after: Mark, before: Mark | None, marks: Iterable[Mark]
) -> list[tuple[Mark | None, Mark]]:
    """Reject the entities that a person's entity overlaps; goals and furniture may overlap it."""
    if not after.is_entity:
        return []
    return [
        (mark, rejected(mark))
        for mark in marks
        if mark.is_entity
        and mark.status is not Status.REJECTED
        and mark != before
        and mark.overlaps(after)
    ]
