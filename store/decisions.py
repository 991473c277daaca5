"""What a person can decide about marks and articles, as pure functions that make a Decision.

None of them changes anything: a library saves the decision. A decision without changes means that
there is nothing to do. Offsets are Unicode code points into the article's text, end exclusive.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from store.errors import DecisionError
from store.model import (
    GOAL,
    LABELS,
    Answer,
    AnswerChange,
    Decision,
    Goal,
    Mark,
    MarkChange,
    Status,
)
from store.same import same
from store.verdicts import accepted, edited, giving_way, rejected

__all__ = [
    "accept",
    "accept_above",
    "accept_all",
    "add",
    "check_span",
    "done",
    "edit_goal",
    "move",
    "reject",
    "relabel",
    "reopen",
    "same",
    "skip",
]


def accept(article_id: str, mark: Mark) -> Decision:
    """Confirm a mark as it stands; a rejected one stands again."""
    return _decision("mark.accept", _changes(article_id, [(mark, accepted(mark))]))


def reject(article_id: str, mark: Mark) -> Decision:
    """Say that a mark is wrong."""
    return _decision("mark.reject", _changes(article_id, [(mark, rejected(mark))]))


def relabel(article_id: str, mark: Mark, label: str, marks: Iterable[Mark] = ()) -> Decision:
    """Give a mark another label.

    Args:
        article_id: The article.
        mark: The mark; its own label means to accept it.
        label: One of the model's labels.
        marks: The article's marks, among which entities that overlap a new entity are rejected.

    Raises:
        DecisionError: There is no such label.
    """
    _check_label(label)
    after = accepted(mark)
    if label != mark.label:
        goal = Goal() if label == GOAL else None
        after = edited(replace(mark, label=label, goal=goal))
    return _decision(
        f"label.{label}", _changes(article_id, [(mark, after), *giving_way(after, mark, marks)])
    )


def move(
    article_id: str, mark: Mark, text: str, start: int, end: int, marks: Iterable[Mark] = ()
) -> Decision:
    """Move the boundaries of a mark.

    Args:
        article_id: The article.
        mark: The mark; its own boundaries mean to accept it.
        text: The article's text.
        start: The first character that it is to cover.
        end: One past the last.
        marks: The article's marks, among which entities that overlap the moved one are rejected.

    Raises:
        DecisionError: No mark can cover these characters.
    """
    check_span(text, start, end)
    after = accepted(mark)
    if (start, end) != (mark.start, mark.end):
        after = edited(replace(mark, start=start, end=end, text=text[start:end]))
    return _decision(
        "span.move", _changes(article_id, [(mark, after), *giving_way(after, mark, marks)])
    )


def add(
    article_id: str,
    text: str,
    start: int,
    end: int,
    label: str,
    who: str,
    *,
    goal: Goal | None = None,
    marks: Iterable[Mark] = (),
) -> Decision:
    """Make a mark of one's own.

    Args:
        article_id: The article.
        text: Its text.
        start: The first character of the mark.
        end: One past the last.
        label: One of the model's labels.
        who: The person, as `human:NAME`.
        goal: The arguments of a goal mention; none are known if it is None.
        marks: The article's marks. One that says the same already is accepted instead, and
            entities that overlap a new entity are rejected.

    Raises:
        DecisionError: No mark can cover these characters, or there is no such label.
    """
    check_span(text, start, end)
    _check_label(label)
    present = list(marks)
    made = Mark(
        start=start,
        end=end,
        text=text[start:end],
        label=label,
        status=Status.ADDED,
        source=who,
        goal=(goal or Goal()) if label == GOAL else None,
    )
    same = next(
        (mark for mark in present if (mark.start, mark.end, mark.label) == (start, end, label)),
        None,
    )
    if same is None:
        return _decision(
            "span.add", _changes(article_id, [(None, made), *giving_way(made, None, present)])
        )
    after = accepted(same) if goal in (None, same.goal) else edited(replace(same, goal=goal))
    return _decision(
        "span.add", _changes(article_id, [(same, after), *giving_way(after, same, present)])
    )


def edit_goal(article_id: str, mark: Mark, goal: Goal) -> Decision:
    """Change the arguments of a goal mention; the arguments it has mean to accept it.

    Raises:
        DecisionError: The mark is no goal mention, or the numbers are impossible.
    """
    if mark.label != GOAL:
        raise DecisionError(f"“{mark.text}” is no goal mention; relabel it first.")
    _check_goal(goal)
    after = accepted(mark) if goal == mark.goal else edited(replace(mark, goal=goal))
    return _decision("goal.edit", _changes(article_id, [(mark, after)]))


def accept_all(article_id: str, marks: Iterable[Mark]) -> Decision:
    """Accept every mark that nobody has decided.

    Of undecided entities that overlap one another, or a decided one, only one can be right: the
    decided one, else the first and longest; the others are rejected.
    """
    present = list(marks)
    return _decision("mark.accept_all", _accept_undecided(article_id, present, _undecided(present)))


def accept_above(article_id: str, marks: Iterable[Mark], least: float) -> Decision:
    """Accept every mark that nobody has decided and whose confidence is at least so much.

    A mark without a confidence is never among them. Of undecided entities that overlap one
    another, or a decided one, only one can be right, as in `accept_all`; one that is less certain
    gives way to those that are accepted.
    """
    present = list(marks)
    undecided = _undecided(present)
    chosen = [
        mark for mark in undecided if mark.confidence is not None and mark.confidence >= least
    ]
    changes = _accept_undecided(article_id, present, chosen)
    standing = [
        change.after
        for change in changes
        if change.after and change.after.is_entity and change.after.status is Status.ACCEPTED
    ]
    gone = [
        (mark, rejected(mark))
        for mark in undecided
        if mark not in chosen and mark.is_entity and any(map(mark.overlaps, standing))
    ]
    return _decision("mark.accept_above", changes, _changes(article_id, gone))


def done(article_id: str, marks: Iterable[Mark], answer_before: Answer | None) -> Decision:
    """Confirm an article as it stands: accept what is undecided, furniture too."""
    present = list(marks)
    return _decision(
        "article.done",
        _accept_undecided(article_id, present, _undecided(present)),
        _answer(article_id, answer_before, Answer.ACCEPT),
    )


def skip(article_id: str, answer_before: Answer | None) -> Decision:
    """Leave an article out."""
    return _decision("article.skip", _answer(article_id, answer_before, Answer.IGNORE))


def reopen(article_id: str, answer_before: Answer | None) -> Decision:
    """Take back that an article is done or skipped."""
    return _decision("article.reopen", _answer(article_id, answer_before, None))


def check_span(text: str, start: int, end: int) -> None:
    """Tell whether a mark can cover these characters of a text.

    Raises:
        DecisionError: It would leave the text, be empty, begin or end with white space, or cross
            a line break.
    """
    if not 0 <= start < end <= len(text):
        raise DecisionError(
            f"A mark needs at least one character of the text; {start} to {end} has none or "
            f"leaves its {len(text)} characters."
        )
    covered = text[start:end]
    if covered != covered.strip():
        raise DecisionError("A mark cannot begin or end with white space; make it shorter.")
    if len(covered.splitlines()) > 1:
        raise DecisionError("A mark cannot cross a line break; mark each line for itself.")


def _accept_undecided(
    article_id: str, present: Sequence[Mark], undecided: Iterable[Mark]
) -> tuple[MarkChange, ...]:
    taken = [
        mark
        for mark in present
        if mark.is_entity and mark.is_decided and mark.status is not Status.REJECTED
    ]
    pairs: list[tuple[Mark | None, Mark]] = []
    for mark in sorted(undecided, key=lambda each: (each.start, -each.end)):
        if mark.is_entity and any(mark.overlaps(other) for other in taken):
            pairs.append((mark, rejected(mark)))
            continue
        pairs.append((mark, accepted(mark)))
        if mark.is_entity:
            taken.append(mark)
    return _changes(article_id, pairs)


def _undecided(marks: Iterable[Mark]) -> list[Mark]:
    return [mark for mark in marks if not mark.is_decided]


def _changes(article_id: str, pairs: Iterable[tuple[Mark | None, Mark]]) -> tuple[MarkChange, ...]:
    return tuple(
        MarkChange(article_id, before, after) for before, after in pairs if before != after
    )


def _answer(
    article_id: str, before: Answer | None, after: Answer | None
) -> tuple[AnswerChange, ...]:
    return () if before is after else (AnswerChange(article_id, before, after),)


def _decision(action: str, *changes: tuple[MarkChange | AnswerChange, ...]) -> Decision:
    return Decision(action, tuple(change for group in changes for change in group))


def _check_label(label: str) -> None:
    if label not in LABELS:
        raise DecisionError(f"There is no label {label!r}; it is one of {', '.join(LABELS)}.")


def _check_goal(goal: Goal) -> None:
    if goal.count < 1:
        raise DecisionError("A goal mention covers at least one goal; set the count to 1 or more.")
    if goal.minute is not None and goal.minute < 1:
        raise DecisionError("Minutes count from 1; a goal in the first seconds is in minute 1.")
    if goal.added is not None and goal.minute is None:
        raise DecisionError("Added time needs the minute it is added to, such as 90 for 90+3.")
