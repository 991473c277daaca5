"""What each decision makes of a mark."""

from __future__ import annotations

from dataclasses import replace

import pytest

from store import decisions
from store.errors import DecisionError
from store.model import (
    FURNITURE,
    GOAL,
    Answer,
    AnswerChange,
    Decision,
    Goal,
    Mark,
    MarkChange,
    Status,
)
from tests.store.making import TEXT, find, suggestions

KUDUS = find(TEXT, "Kudus", "PERSON", id=1)
OWN = find(TEXT, "Kudus", "PERSON", source="human:ada", status=Status.ADDED, id=2)


def after(decision: Decision) -> list[Mark]:
    """Give what marks become, all of which must change."""
    found = [change.after for change in decision.changes if isinstance(change, MarkChange)]
    return [mark for mark in found if mark is not None]


def statuses(decision: Decision) -> dict[str, Status]:
    return {mark.text: mark.status for mark in after(decision)}


def test_accepting_a_suggestion_changes_nothing_but_its_status() -> None:
    decision = decisions.accept("a", KUDUS)
    assert decision.action == "mark.accept"
    assert after(decision) == [replace(KUDUS, status=Status.ACCEPTED)]


@pytest.mark.parametrize("status", [Status.ACCEPTED, Status.EDITED, Status.ADDED])
def test_accepting_what_already_stands_is_nothing_to_do(status: Status) -> None:
    assert decisions.accept("a", replace(KUDUS, status=status)).changes == ()


def test_accepting_a_rejected_mark_makes_it_stand_again() -> None:
    rejected = replace(KUDUS, status=Status.REJECTED)
    assert after(decisions.accept("a", rejected))[0].status is Status.ACCEPTED
    assert after(decisions.accept("a", replace(rejected, source="human:ada")))[0].status is (
        Status.ADDED
    )


@pytest.mark.parametrize("mark", [KUDUS, OWN])
def test_a_rejected_mark_is_kept_as_rejected(mark: Mark) -> None:
    assert after(decisions.reject("a", mark)) == [replace(mark, status=Status.REJECTED)]


def test_a_relabelled_suggestion_is_edited_and_keeps_its_source() -> None:
    decision = decisions.relabel("a", KUDUS, "TEAM")
    assert decision.action == "label.TEAM"
    assert after(decision) == [replace(KUDUS, label="TEAM", status=Status.EDITED)]


def test_a_relabelled_mark_of_ones_own_stays_ones_own() -> None:
    assert after(decisions.relabel("a", OWN, "TEAM"))[0].status is Status.ADDED


def test_giving_a_mark_the_label_it_has_accepts_it() -> None:
    assert after(decisions.relabel("a", KUDUS, "PERSON"))[0].status is Status.ACCEPTED


def test_an_entity_that_becomes_a_goal_mention_has_empty_arguments_and_back_none() -> None:
    (goal,) = after(decisions.relabel("a", KUDUS, GOAL))
    assert goal.goal == Goal()
    assert after(decisions.relabel("a", goal, "PERSON"))[0].goal is None


def test_there_are_no_other_labels() -> None:
    with pytest.raises(DecisionError, match="no label 'PLAYER'"):
        decisions.relabel("a", KUDUS, "PLAYER")


def test_a_moved_suggestion_is_edited_and_covers_the_new_words() -> None:
    decision = decisions.move("a", KUDUS, TEXT, 0, 12)
    assert decision.action == "span.move"
    assert after(decision) == [replace(KUDUS, end=12, text="Kudus headed", status=Status.EDITED)]


@pytest.mark.parametrize("status", [Status.SUGGESTED, Status.ACCEPTED, Status.ADDED])
def test_a_persons_entity_wins_over_the_entities_it_overlaps(status: Status) -> None:
    other = find(TEXT, "34th", "DATE", id=9, status=status)
    mark = find(TEXT, "minute", "MINUTE", id=8)
    start = TEXT.index("34th")
    decision = decisions.move("a", mark, TEXT, start, start + 11, [mark, other])
    assert statuses(decision) == {"34th minute": Status.EDITED, "34th": Status.REJECTED}


def test_goals_and_furniture_may_overlap_a_persons_entity() -> None:
    others = [find(TEXT, "headed home", GOAL, id=9), find(TEXT, TEXT, FURNITURE, id=8)]
    decision = decisions.add("a", TEXT, 0, 12, "PERSON", "human:ada", marks=others)
    assert statuses(decision) == {"Kudus headed": Status.ADDED}


def test_an_added_mark_is_the_persons_own() -> None:
    (mark,) = after(decisions.add("a", TEXT, 0, 5, "PERSON", "human:ada"))
    assert (mark.text, mark.status, mark.source) == ("Kudus", Status.ADDED, "human:ada")
    assert mark.confidence is None


def test_adding_what_is_suggested_already_accepts_it() -> None:
    decision = decisions.add("a", TEXT, 0, 5, "PERSON", "human:ada", marks=[KUDUS])
    assert decision.changes == (MarkChange("a", KUDUS, replace(KUDUS, status=Status.ACCEPTED)),)


@pytest.mark.parametrize(
    ("start", "end", "message"),
    [
        (0, 6, "white space"),
        (5, 12, "white space"),
        (3, 3, "at least one character"),
        (-1, 3, "at least one character"),
        (0, 1000, "at least one character"),
    ],
)
def test_a_mark_has_to_fit_the_text(start: int, end: int, message: str) -> None:
    with pytest.raises(DecisionError, match=message):
        decisions.add("a", TEXT, start, end, "PERSON", "human:ada")


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r", "\u2028", "\x85"])
def test_a_mark_cannot_cross_a_line_break(line_break: str) -> None:
    text = f"Mohammed{line_break}Kudus"
    with pytest.raises(DecisionError, match="line break"):
        decisions.add("a", text, 0, len(text), "PERSON", "human:ada")


def test_an_edited_goal_keeps_its_trigger() -> None:
    mark = find(TEXT, "headed home", GOAL, id=3)
    decision = decisions.edit_goal("a", mark, Goal(minute=34))
    assert after(decision) == [replace(mark, goal=Goal(minute=34), status=Status.EDITED)]


def test_leaving_a_goal_card_as_it_is_accepts_the_goal() -> None:
    mark = find(TEXT, "headed home", GOAL, id=3, goal=Goal(minute=34))
    assert after(decisions.edit_goal("a", mark, Goal(minute=34)))[0].status is Status.ACCEPTED


@pytest.mark.parametrize("goal", [Goal(count=0), Goal(minute=0), Goal(added=3)])
def test_impossible_numbers_are_refused(goal: Goal) -> None:
    with pytest.raises(DecisionError):
        decisions.edit_goal("a", find(TEXT, "headed home", GOAL, id=3), goal)


def test_only_a_goal_mention_has_arguments() -> None:
    with pytest.raises(DecisionError, match="no goal mention"):
        decisions.edit_goal("a", KUDUS, Goal())


def test_accepting_all_leaves_decided_marks_alone() -> None:
    marks = [*suggestions(), find(TEXT, "led", GOAL, status=Status.REJECTED)]
    decision = decisions.accept_all("a", marks)
    assert {mark.status for mark in after(decision)} == {Status.ACCEPTED}
    assert len(decision.changes) == len(suggestions())


def test_accepting_all_keeps_one_of_the_entities_that_overlap() -> None:
    longer, shorter = find(TEXT, "34th minute", "MINUTE"), find(TEXT, "34th", "DATE")
    assert statuses(decisions.accept_all("a", [shorter, longer])) == {
        "34th minute": Status.ACCEPTED,
        "34th": Status.REJECTED,
    }


def test_accepting_above_a_confidence_takes_what_is_at_least_as_sure() -> None:
    decision = decisions.accept_above("a", suggestions(), 0.8)
    assert decision.action == "mark.accept_above"
    assert [(mark.text, mark.status) for mark in after(decision)] == [
        ("Kudus", Status.ACCEPTED),
        ("headed home", Status.ACCEPTED),
    ]


def test_accepting_above_nothing_still_leaves_marks_without_a_confidence() -> None:
    decision = decisions.accept_above("a", suggestions(), 0.0)
    assert {mark.confidence for mark in after(decision)} == {0.9, 0.8, 0.4}


def test_what_is_less_certain_gives_way_to_what_is_accepted() -> None:
    sure = find(TEXT, "34th minute", "MINUTE", confidence=0.9)
    less, apart = find(TEXT, "34th", "DATE"), find(TEXT, "Ghana", "GPE", confidence=0.1)
    assert statuses(decisions.accept_above("a", [less, sure, apart], 0.9)) == {
        "34th minute": Status.ACCEPTED,
        "34th": Status.REJECTED,
    }


def test_what_overlaps_a_decided_mark_is_not_accepted_however_sure() -> None:
    decided = find(TEXT, "34th minute", "MINUTE", status=Status.ACCEPTED)
    sure = find(TEXT, "34th", "DATE", confidence=0.9)
    assert statuses(decisions.accept_above("a", [decided, sure], 0.9)) == {"34th": Status.REJECTED}


def test_an_article_that_is_done_has_nothing_undecided_left() -> None:
    furniture = find(TEXT, "Ghana held on.", FURNITURE)
    decision = decisions.done("a", [*suggestions(), furniture], None)
    assert decision.action == "article.done"
    assert len(after(decision)) == len(suggestions()) + 1
    assert decision.changes[-1] == AnswerChange("a", None, Answer.ACCEPT)


def test_skipping_and_reopening_change_the_answer_alone() -> None:
    assert decisions.skip("a", None).changes == (AnswerChange("a", None, Answer.IGNORE),)
    assert decisions.reopen("a", Answer.IGNORE).changes == (AnswerChange("a", Answer.IGNORE, None),)
    assert decisions.reopen("a", None).changes == ()
