"""Doing the same to every equal mark."""

from __future__ import annotations

from dataclasses import replace

from store.decisions import same
from store.model import GOAL, Goal, Mark, MarkChange, Status
from tests.store.making import find

TEXT = "Spurs drew. SPURS were poor, Spursy even; Tottenham Spurs won later. GHANA, Ghana."


def spread(marks: list[Mark], mark: Mark, *, proposed: str | None = None) -> list[Mark]:
    decision = same("a", TEXT, marks, mark, proposed=proposed)
    assert decision.action == "mark.same"
    found = [change.after for change in decision.changes if isinstance(change, MarkChange)]
    return [after for after in found if after is not None]


def team(words: str, *, nth: int = 0, number: int, status: Status = Status.SUGGESTED) -> Mark:
    return find(TEXT, words, "TEAM", nth=nth, id=number, status=status)


def test_equal_marks_are_accepted_whatever_their_capitals() -> None:
    mark = team("Spurs", number=1, status=Status.ACCEPTED)
    capitals, other = team("SPURS", number=2), team("Tottenham Spurs", number=3)
    assert spread([mark, capitals, other], mark) == [replace(capitals, status=Status.ACCEPTED)]


def test_equal_marks_are_rejected_with_a_rejected_one() -> None:
    mark = team("Spurs", number=1, status=Status.REJECTED)
    capitals = team("SPURS", number=2)
    assert spread([mark, capitals], mark) == [replace(capitals, status=Status.REJECTED)]


def test_decided_marks_and_other_labels_are_left_alone() -> None:
    mark = team("Spurs", number=1, status=Status.ACCEPTED)
    decided = team("SPURS", number=2, status=Status.REJECTED)
    other = find(TEXT, "SPURS", "ORG", id=3)
    assert spread([mark, decided, other], mark) == []


def test_a_new_label_is_given_to_equal_marks() -> None:
    mark = find(TEXT, "Ghana", "TEAM", id=1, status=Status.EDITED)
    upper = find(TEXT, "GHANA", "GPE", id=2)
    second = replace(mark, id=3, start=0, end=5, text="Spurs", status=Status.SUGGESTED)
    decision = spread([mark, second, upper], mark)
    assert decision == [replace(upper, label="TEAM", status=Status.EDITED)]


def test_new_boundaries_are_given_to_shorter_suggestions_inside_them() -> None:
    text = "Mohammed Kudus began it. Mohammed Kudus ended it."
    mark = find(text, "Mohammed Kudus", "PERSON", id=1, status=Status.EDITED)
    first, second = (
        find(text, "Mohammed", "PERSON", nth=1, id=2),
        find(text, "Kudus", "PERSON", nth=1, id=3),
    )
    changes = same("a", text, [mark, first, second], mark).changes
    afters = {
        c.after.text: c.after.status for c in changes if isinstance(c, MarkChange) and c.after
    }
    assert afters == {"Mohammed Kudus": Status.EDITED, "Kudus": Status.REJECTED}


def test_only_marks_with_the_proposed_label_are_edited_if_one_is_named() -> None:
    mark = find(TEXT, "Ghana", "TEAM", id=1, status=Status.EDITED)
    upper = find(TEXT, "GHANA", "ORG", id=2)
    assert spread([mark, upper], mark, proposed="GPE") == []


def test_a_persons_own_mark_is_added_wherever_its_words_stand_unmarked() -> None:
    mark = replace(team("Spurs", number=1, status=Status.ADDED), source="human:ada")
    (made,) = spread([mark], mark)
    assert (made.start, made.status, made.id) == (TEXT.index("Spurs won"), Status.ADDED, None)


def test_a_persons_own_mark_is_not_added_inside_a_longer_one() -> None:
    mark = replace(team("Spurs", number=1, status=Status.ADDED), source="human:ada")
    assert spread([mark, team("Tottenham Spurs", number=2)], mark) == []


def test_what_a_person_rejected_is_not_added_again() -> None:
    mark = replace(team("Spurs", number=1, status=Status.ADDED), source="human:ada")
    wrong = team("SPURS", number=2, status=Status.REJECTED)
    assert [made.start for made in spread([mark, wrong], mark)] == [TEXT.index("Spurs won")]


def test_the_arguments_of_an_edited_goal_are_nobody_elses() -> None:
    mark = find(TEXT, "won", GOAL, id=1, status=Status.EDITED, goal=Goal(minute=3))
    assert spread([mark, find(TEXT, "drew", GOAL, id=2)], mark) == []
