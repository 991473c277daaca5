"""What a list of articles shows: which ones, in which order, and what each row says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from store.model import Answer


class State(StrEnum):
    """How far an article has come."""

    ALL = "all"
    """Every article."""
    UNREAD = "unread"
    """Not yet opened."""
    TO_DO = "todo"
    """Nothing has been said of the article as a whole."""
    DONE = "done"
    """Confirmed as it stands."""
    SKIPPED = "skipped"
    """Left out."""


class Sort(StrEnum):
    """What a list of articles is sorted by."""

    PUBLISHED = "published"
    """The date of publication; articles without one count as the oldest."""
    TITLE = "title"
    """The title, whatever its capitals and accents."""
    SOURCE = "source"
    """The source, and by date within it."""
    UNDECIDED = "undecided"
    """The number of marks that wait for a decision, and by date where it is the same."""
    CERTAINTY = "certainty"
    """The confidence of the least certain mark that waits for a decision; articles without one
    count as certain."""


@dataclass(frozen=True, slots=True)
class Query:
    """Which articles a list shows, and in which order."""

    words: str = ""
    """Words that title or text must contain; the last may be the beginning of one."""
    state: State = State.ALL
    source: str | None = None
    sort: Sort = Sort.PUBLISHED
    descending: bool = True


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One article as a list shows it."""

    id: str
    title: str
    source: str
    published: str | None
    read: bool
    answer: Answer | None
    undecided: int
    """Entity and goal marks that wait for a decision."""
    decided: int
    """Entity and goal marks that a person accepted, edited or added."""
    revision: int
    least_sure: float | None = None
    """The least confidence among marks that wait for a decision; None where none has one."""
