"""Compares the marks of one article with its gold ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotators.evaluation.arguments import last_names
from annotators.evaluation.pairing import match
from store.model import FURNITURE, GOAL, Article, Goal, Mark, Outcome, Record, Scope, Status

Span = tuple[int, int, str]
"""Start, end and label."""
Pair = tuple[str, int | None]
"""A scorer's folded last name, and a minute where the article gives one."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """What one article's predicted marks come to beside its gold ones, none of them rejected."""

    article: Article
    is_missing: bool
    """Whether the predictions lack the article."""
    gold: tuple[Mark, ...]
    found: tuple[Mark, ...]
    """The predicted marks outside gold furniture."""
    goals: tuple[tuple[Mark, Mark | None], ...]
    """Each gold goal mention, with the predicted one that is matched to it."""
    invented_goals: tuple[Mark, ...]
    gold_furniture: frozenset[int]
    """Places of characters other than white space."""
    found_furniture: frozenset[int]
    found_stretches: tuple[Mark, ...]
    """The furniture that was predicted."""


def compare(record: Record, predicted: Sequence[Mark] | None) -> Comparison:
    """Compare one article's marks with its gold ones.

    Args:
        record: The article with the right marks.
        predicted: The marks to judge, or None if the predictions lack the article, so that all
            its marks count as missed.
    """
    text = record.article.text
    gold = [mark for mark in record.marks if mark.status is not Status.REJECTED]
    all_found = [mark for mark in predicted or () if mark.status is not Status.REJECTED]
    furniture = [mark for mark in gold if mark.label == FURNITURE]
    found = [mark for mark in all_found if not any(mark.overlaps(other) for other in furniture)]
    gold_goals, found_goals = _goals(gold), _goals(found)
    matched = dict(match(gold_goals, found_goals))
    used = set(matched.values())
    return Comparison(
        article=record.article,
        is_missing=predicted is None,
        gold=tuple(gold),
        found=tuple(found),
        goals=tuple(
            (mark, found_goals[matched[place]] if place in matched else None)
            for place, mark in enumerate(gold_goals)
        ),
        invented_goals=tuple(mark for place, mark in enumerate(found_goals) if place not in used),
        gold_furniture=_characters(text, gold),
        found_furniture=_characters(text, all_found),
        found_stretches=tuple(mark for mark in all_found if mark.label == FURNITURE),
    )


def span_of(mark: Mark) -> Span:
    """Give a mark's start, end and label."""
    return mark.start, mark.end, mark.label


def entities(marks: Iterable[Mark]) -> dict[Span, Mark]:
    """Give the entities among marks, each span once."""
    return {span_of(mark): mark for mark in marks if mark.is_entity}


def is_reported(goal: Goal) -> bool:
    """Tell whether a goal stood, in a match that the article reports."""
    return goal.scope is Scope.MATCH and goal.outcome is Outcome.SCORED


def goals_of_article(goals: Iterable[Goal]) -> set[Pair]:
    """Sum up the goals that stood in the reported match as last names with their minutes.

    Several mentions of one goal come to one pair, and a scorer whose goals have no minute at all
    to a single pair without one.
    """
    minutes: dict[str, set[int]] = {}
    for goal in goals:
        if is_reported(goal):
            for name in last_names(goal.scorer) - {None}:
                known = minutes.setdefault(str(name), set())
                if goal.minute is not None:
                    known.add(goal.minute)
    pairs: set[Pair] = set()
    for name, known in minutes.items():
        pairs |= {(name, minute) for minute in known} or {(name, None)}
    return pairs


def characters(text: str, mark: Mark) -> set[int]:
    """Give the places of a mark's characters other than white space."""
    return {place for place in range(mark.start, mark.end) if not text[place].isspace()}


def _characters(text: str, marks: Iterable[Mark]) -> frozenset[int]:
    stretches = (characters(text, mark) for mark in marks if mark.label == FURNITURE)
    return frozenset().union(*stretches)


def _goals(marks: Iterable[Mark]) -> list[Mark]:
    return [mark for mark in marks if mark.label == GOAL and mark.goal is not None]
