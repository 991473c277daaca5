"""The words that all of Scoreline shares: articles, marks, goals and decisions as frozen data.

Offsets are Unicode code points into the article's text, end exclusive.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

ENTITY_LABELS: tuple[str, ...] = (
    "PERSON",
    "TEAM",
    "COMPETITION",
    "VENUE",
    "GPE",
    "NORP",
    "ORG",
    "DATE",
    "SCORE",
    "MINUTE",
)
"""The ten kinds of named thing, in the order in which they are offered."""

GOAL = "GOAL"
"""The label of a goal mention's trigger."""

FURNITURE = "FURNITURE"
"""The label of text that is not the article: bylines, credits, links, navigation."""

LABELS: tuple[str, ...] = (*ENTITY_LABELS, GOAL, FURNITURE)
"""Every label a mark can have."""


class ScorelineError(Exception):
    """Something a person can act on: the message names what is at fault and what to do about it."""


class OffsetError(ScorelineError):
    """A span does not fit the text that it claims to cover."""


class Status(StrEnum):
    """What became of a mark."""

    SUGGESTED = "suggested"
    """An annotator proposed it and nobody has decided."""
    ACCEPTED = "accepted"
    """A person confirmed the suggestion as it was."""
    EDITED = "edited"
    """A suggestion that a person changed."""
    ADDED = "added"
    """A person's own."""
    REJECTED = "rejected"
    """A person said that it is wrong."""


class Answer(StrEnum):
    """What became of an article."""

    ACCEPT = "accept"
    """Done: text without a mark is known to have none."""
    REJECT = "reject"
    """Not fit for training."""
    IGNORE = "ignore"
    """Skipped."""


class Kind(StrEnum):
    """How a goal was scored."""

    HEADER = "header"
    VOLLEY = "volley"
    PENALTY = "penalty"
    FREE_KICK = "free kick"
    OWN_GOAL = "own goal"
    SHOT = "shot"


class Outcome(StrEnum):
    """Whether the goal stood."""

    SCORED = "scored"
    RULED_OUT = "ruled out"


class Scope(StrEnum):
    """Whether the goal fell in a match that the article reports."""

    MATCH = "match"
    BACKGROUND = "background"


@dataclass(frozen=True, slots=True)
class Name:
    """A scorer, a team or an assist: the fullest form in the article, and one mention of it."""

    name: str
    start: int | None = None
    """Where the mention nearest to the trigger begins, or None where there is none."""
    end: int | None = None
    names: tuple[str, ...] = ()
    """Everybody who scored, where one mention tells of goals by several people; else empty."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of the article and where they stand."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Goal:
    """The arguments of a goal mention, as the annotation guidelines define them."""

    scorer: Name | None = None
    team: Name | None = None
    minute: int | None = None
    added: int | None = None
    minute_span: Quote | None = None
    score: str | None = None
    assist: Name | None = None
    kind: Kind | None = None
    count: int = 1
    outcome: Outcome = Outcome.SCORED
    scope: Scope = Scope.MATCH


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of an article with a label: an entity, a goal mention's trigger, or furniture."""

    start: int
    end: int
    text: str
    """The text it covers; `check` compares it with the article."""
    label: str
    status: Status = Status.SUGGESTED
    source: str = ""
    """Who proposed it: `NAME@VERSION` or `human:NAME`."""
    confidence: float | None = None
    """The annotator's own, from 0 to 1."""
    goal: Goal | None = None
    """The arguments; there exactly when the label is GOAL."""
    why: str = ""
    """In a few words, what led the annotator to this mark."""
    id: int | None = None
    """The library's number for it; None for a mark that is in no library."""

    @property
    def is_decided(self) -> bool:
        """Whether a person has had a say on it."""
        return self.status is not Status.SUGGESTED

    @property
    def is_entity(self) -> bool:
        """Whether it is a named thing rather than a goal mention or furniture."""
        return self.label in ENTITY_LABELS

    def overlaps(self, other: Mark) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Article:
    """One text with its metadata. The text is immutable: a changed text is a new revision."""

    id: str
    text: str
    title: str = ""
    source: str = ""
    url: str | None = None
    published: str | None = None
    """An ISO 8601 date, or date and time."""
    split: str | None = None
    """`train`, `dev` or `test`."""
    answer: Answer | None = None
    meta: Mapping[str, Any] = field(default_factory=dict)
    """What else came with the record and goes out with it again."""
    revision: int = 1


@dataclass(frozen=True, slots=True)
class Record:
    """An article and its marks: what goes in and out of a library."""

    article: Article
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownName:
    """A name in a person's gazetteer, and what kind of thing is called that."""

    name: str
    """How it is written; the words of its tokens, if it is known by them."""
    label: str
    id: str = ""
    """The name that this is another form of; empty if it stands for itself."""
    tokens: tuple[tuple[str, str], ...] = ()
    """For a name that is known token by token: what each is compared by, `ORTH` (as written) or
    `LOWER` (in small letters), and with what. Empty for a name that is compared as it is written.
    """


@dataclass(frozen=True, slots=True)
class MarkChange:
    """One mark before and after a decision; None before it was made, or after it is gone."""

    article_id: str
    before: Mark | None
    after: Mark | None


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """What was said of an article as a whole, before and after a decision."""

    article_id: str
    before: Answer | None
    after: Answer | None


@dataclass(frozen=True, slots=True)
class Decision:
    """One thing a person did. However many marks it changes, it is one step to undo."""

    action: str
    """The id of the command, such as `mark.accept`."""
    changes: tuple[MarkChange | AnswerChange, ...]


def check(text: str, start: int, end: int, covered: str) -> None:
    """Compare a span's own text with the text it points into.

    Args:
        text: The article's text.
        start: First code point of the span.
        end: One past its last code point.
        covered: The text that the span claims to cover.

    Raises:
        OffsetError: The offsets leave the text, are empty, or cover something else.
    """
    if not 0 <= start < end <= len(text):
        raise OffsetError(f"span {start}-{end} does not lie in a text of {len(text)} characters")
    if text[start:end] != covered:
        raise OffsetError(f"span {start}-{end} covers {text[start:end]!r}, but says {covered!r}")
