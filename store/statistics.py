"""What is in a library, how far annotation has come, and how good each annotator is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise

from store.connection import Connection
from store.journal import Step
from store.model import Status

LONGEST_DECISION = timedelta(minutes=5)
"""A longer time between two steps is a pause."""


@dataclass(frozen=True, slots=True)
class AnnotatorFigures:
    """What people made of one annotator's marks with one label, on current texts."""

    annotator: str
    """`NAME@VERSION`."""
    label: str
    """The label that the annotator gave, whatever a person made of it."""
    undecided: int = 0
    accepted: int = 0
    edited: int = 0
    rejected: int = 0
    added: int = 0
    """Marks with this label that people had to make on articles that the annotator has seen."""

    @property
    def precision(self) -> float | None:
        """The share of its decided marks that were right as they were."""
        return _share(self.accepted, self.accepted + self.edited + self.rejected)

    @property
    def recall(self) -> float | None:
        """The share of what people hold to be right that it found as it is."""
        return _share(self.accepted, self.accepted + self.edited + self.added)


@dataclass(frozen=True, slots=True)
class Statistics:
    """The figures of a library."""

    articles: Mapping[str, int] = field(default_factory=dict)
    """How many: `all`, `unread`, `todo`, `done`, `skipped` and `rejected`."""
    marks: Mapping[str, Mapping[Status, int]] = field(default_factory=dict)
    """By label and status, on current texts."""
    decisions: int = 0
    """Decisions in the journal, a bulk one counted once; undo and redo are none."""
    seconds_per_decision: float | None = None
    """The median time between two steps of one person, pauses left out."""
    annotators: tuple[AnnotatorFigures, ...] = ()
    """Sorted by annotator, then label."""


def statistics(connection: Connection) -> Statistics:
    """Gather the figures of a library, all of one moment."""
    with connection.snapshot():
        (decisions,) = connection.row("SELECT count(*) FROM steps WHERE kind = ?", (Step.DECISION,))
        return Statistics(
            articles=_articles(connection),
            marks=_marks(connection),
            decisions=decisions,
            seconds_per_decision=_seconds(
                connection.rows("SELECT who, at FROM steps ORDER BY who, id")
            ),
            annotators=_annotators(connection),
        )


def _articles(connection: Connection) -> dict[str, int]:
    counts = connection.row(
        "SELECT count(*), total(read = 0), total(answer IS NULL), total(answer = 'accept'), "
        "total(answer = 'ignore'), total(answer = 'reject') FROM articles"
    )
    names = ("all", "unread", "todo", "done", "skipped", "rejected")
    return dict(zip(names, map(int, counts), strict=True))


def _marks(connection: Connection) -> dict[str, dict[Status, int]]:
    figures: dict[str, dict[Status, int]] = {}
    for label, status, count in connection.rows(
        "SELECT label, status, count(*) FROM marks JOIN articles ON number = article "
        "AND articles.revision = marks.revision GROUP BY label, status ORDER BY label, status"
    ):
        figures.setdefault(label, {})[Status(status)] = count
    return figures


def _seconds(steps: Iterable[tuple[str, str]]) -> float | None:
    """Give the median of the times between consecutive steps of one person."""
    # It loads a good part of the standard library, and the reader starts without it.
    from statistics import median

    times = [
        (second_at - first_at).total_seconds()
        for (first_who, first_at), (second_who, second_at) in pairwise(
            (who, datetime.fromisoformat(at)) for who, at in steps
        )
        if first_who == second_who and second_at - first_at <= LONGEST_DECISION
    ]
    return median(times) if times else None


def _annotators(connection: Connection) -> tuple[AnnotatorFigures, ...]:
    made: dict[tuple[str, str], dict[str, int]] = {}
    for source, label, status, count in connection.rows(
        "SELECT marks.source, proposed, status, count(*) FROM marks JOIN articles "
        "ON number = article AND articles.revision = marks.revision "
        "WHERE marks.source LIKE '%@%' AND status <> 'added' "
        "GROUP BY marks.source, proposed, status"
    ):
        name = "undecided" if status == Status.SUGGESTED else status
        made.setdefault((source, label), {})[name] = count
    for annotator, label, count in connection.rows(
        "SELECT annotator, label, count(*) FROM marks JOIN articles ON number = marks.article "
        "AND articles.revision = marks.revision JOIN seen ON seen.article = number "
        "AND seen.revision = articles.revision WHERE status = 'added' GROUP BY annotator, label"
    ):
        # What an annotator never proposes it does not look for, so it has not missed it.
        if (annotator, label) in made:
            made[annotator, label]["added"] = count
    return tuple(
        AnnotatorFigures(annotator, label, **counts)
        for (annotator, label), counts in sorted(made.items())
    )


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
