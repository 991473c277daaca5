"""Which articles and marks are written: one filter for every format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from store.model import (
    FURNITURE,
    LABELS,
    Answer,
    Article,
    Mark,
    OffsetError,
    Record,
    Status,
    check,
)
from store.records import DECIDED, RecordError, position
from store.splitting import SPLITS, split_of


@dataclass(frozen=True, slots=True)
class Choice:
    """What to write. Without anything said, every article with the marks that a person settled."""

    statuses: frozenset[Status] = DECIDED
    labels: frozenset[str] = frozenset(LABELS)
    splits: frozenset[str] = frozenset(SPLITS)
    since: str = ""
    """Articles published on this day or later, as an ISO 8601 date; empty for all."""
    annotators: frozenset[str] = frozenset()
    """Marks proposed by one of these, as `NAME`, `NAME@VERSION` or `human:NAME`; empty for all."""
    is_done: bool = False
    """Only articles that are done, in which text without a mark is known to have none."""


def choose(records: Iterable[Record], choice: Choice) -> Iterator[Record]:
    """Give the chosen articles with the chosen marks, in order and each once.

    Furniture is not chosen by status, label or annotator: all that nobody has rejected comes along,
    since training text is cut along it.

    Raises:
        RecordError: A mark does not fit its text.
    """
    for record in records:
        if _is_chosen(record.article, choice):
            marks = [mark for mark in record.marks if is_mark_chosen(mark, choice)]
            yield in_order(replace(record, marks=tuple(marks)))


def in_order(record: Record) -> Record:
    """Sort the marks of a record, leave out those that are there twice, and check each.

    Raises:
        RecordError: A mark does not fit the text.
    """
    text = record.article.text
    kept: list[Mark] = []
    for mark in sorted(record.marks, key=position):
        try:
            check(text, mark.start, mark.end, mark.text)
        except OffsetError as error:
            raise RecordError(f"article {record.article.id}: the {mark.label} {error}") from error
        if not (kept and _is_there(mark, kept)):
            kept.append(mark)
    return Record(record.article, tuple(kept))


def _is_there(mark: Mark, kept: list[Mark]) -> bool:
    """Say whether marks in order end with one that is written just as this is."""
    for other in reversed(kept):
        if (other.start, other.end, other.label) != (mark.start, mark.end, mark.label):
            return False
        if replace(other, id=None, why="") == replace(mark, id=None, why=""):
            return True
    return False


def is_mark_chosen(mark: Mark, choice: Choice) -> bool:
    """Say whether a mark of a chosen article is written."""
    if mark.label == FURNITURE:
        return mark.status is not Status.REJECTED
    return (
        mark.status in choice.statuses
        and mark.label in choice.labels
        and (not choice.annotators or not choice.annotators.isdisjoint(_names(mark.source)))
    )


def _is_chosen(article: Article, choice: Choice) -> bool:
    return (
        (not choice.is_done or article.answer is Answer.ACCEPT)
        and (
            len(choice.splits) == len(SPLITS)
            or (article.split or split_of(article)) in choice.splits
        )
        and (article.published or "") >= choice.since
    )


def _names(source: str) -> tuple[str, str]:
    return source, source.partition("@")[0]
