"""Saving decisions, undoing them and doing them again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from store import decisions
from store.connection import connect
from store.errors import StoreError
from store.library import Library, Saved
from store.model import Answer, AnswerChange, Decision, MarkChange, Status
from store.query import Query, State
from tests.conftest import Clock
from tests.store.making import TEXT, record, suggestions


@pytest.fixture
def marked(library: Library) -> Library:
    library.add(record(TEXT, *suggestions(), id="a"))
    library.add(record(TEXT + " Again.", *suggestions(), id="b"))
    return library


@pytest.fixture
def other(marked: Library) -> Iterator[Library]:
    with Library.open(marked.path, who="human:ben", create=False) as opened:
        yield opened


def mark_changes(saved: Saved | None) -> list[MarkChange]:
    assert saved is not None
    return [change for change in saved.changes if isinstance(change, MarkChange)]


def test_a_saved_decision_is_in_the_marks_and_in_the_journal(marked: Library, clock: Clock) -> None:
    mark = marked.marks("a")[0]
    saved = marked.save(decisions.accept("a", mark))
    accepted = replace(mark, status=Status.ACCEPTED)
    assert saved.changes == (MarkChange("a", mark, accepted),)
    assert (saved.at, saved.action, saved.conflict) == (clock.now, "mark.accept", False)
    assert marked.marks("a")[0] == accepted
    assert mark.id is not None
    (entry,) = marked.history(mark.id)
    assert (entry.who, entry.action) == ("human:ada", "mark.accept")
    assert (entry.before, entry.after) == (mark, accepted)


def test_a_new_mark_is_given_its_id(marked: Library) -> None:
    saved = marked.save(decisions.add("a", TEXT, 0, 12, "PERSON", "human:ada"))
    (change,) = [each for each in mark_changes(saved) if each.before is None]
    assert change.after is not None
    assert change.after.id is not None
    assert change.after in marked.marks("a")


def test_a_decision_without_changes_leaves_no_step(marked: Library) -> None:
    assert marked.save(Decision("mark.accept_all", ())).step == 0
    assert marked.undo() is None


def test_counters_follow_every_decision(marked: Library) -> None:
    def counters() -> tuple[int, int]:
        row = marked.row("a")
        assert row is not None
        return row.undecided, row.decided

    assert counters() == (6, 0)
    first, *_ = marked.marks("a")
    marked.save(decisions.accept("a", first))
    assert counters() == (5, 1)
    marked.save(decisions.reject("a", marked.marks("a")[1]))
    assert counters() == (4, 1)
    marked.save(decisions.add("a", TEXT, 0, len(TEXT), "FURNITURE", "human:ada"))
    assert counters() == (4, 1)
    marked.save(decisions.done("a", marked.marks("a"), None))
    assert counters() == (0, 5)


def test_undo_restores_the_marks_and_says_what_it_undid(marked: Library) -> None:
    before = marked.marks("a")
    marked.save(decisions.accept_all("a", before))
    undone = marked.undo()
    assert undone is not None
    assert (undone.action, undone.of) == ("history.undo", "mark.accept_all")
    assert marked.marks("a") == before


def test_undo_takes_back_a_mark_that_was_added(marked: Library) -> None:
    marked.save(decisions.add("a", TEXT, 0, 12, "PERSON", "human:ada"))
    undone = mark_changes(marked.undo())
    assert None in [change.after for change in undone]
    assert all(mark.status is not Status.ADDED for mark in marked.marks("a"))


def test_redo_gives_an_added_mark_the_id_it_had(marked: Library) -> None:
    saved = mark_changes(
        marked.save(decisions.add("a", TEXT, 0, len(TEXT), "FURNITURE", "human:ada"))
    )
    marked.undo()
    assert mark_changes(marked.redo()) == saved


def test_undo_crosses_articles_and_restarts(marked: Library) -> None:
    marked.save(decisions.skip("a", None))
    marked.save(decisions.skip("b", None))
    marked.close()
    with Library.open(marked.path, who="human:ada") as again:
        undone = [again.undo(), again.undo()]
        assert [step and step.changes for step in undone] == [
            (AnswerChange("b", Answer.IGNORE, None),),
            (AnswerChange("a", Answer.IGNORE, None),),
        ]
        assert again.undo() is None
        assert again.count(Query(state=State.SKIPPED)) == 0
    with Library.open(marked.path, who="human:ada") as later:
        redone = later.redo()
        assert redone is not None
        assert redone.changes == (AnswerChange("a", None, Answer.IGNORE),)


def test_a_new_decision_leaves_nothing_to_redo(marked: Library) -> None:
    marked.save(decisions.skip("a", None))
    marked.undo()
    marked.save(decisions.skip("b", None))
    assert marked.redo() is None
    undone = marked.undo()
    assert undone is not None
    assert undone.changes == (AnswerChange("b", Answer.IGNORE, None),)
    assert marked.undo() is None


def test_each_person_undoes_their_own_decisions(marked: Library, other: Library) -> None:
    marked.save(decisions.skip("a", None))
    other.save(decisions.skip("b", None))
    undone = marked.undo()
    assert undone is not None
    assert undone.changes == (AnswerChange("a", Answer.IGNORE, None),)
    assert marked.undo() is None
    assert other.undo() is not None


def test_the_newer_of_two_decisions_wins_and_both_are_in_the_journal(
    marked: Library, other: Library
) -> None:
    mark = marked.marks("a")[0]
    assert mark.id is not None
    assert not other.save(decisions.reject("a", mark)).conflict
    saved = marked.save(decisions.accept("a", mark))
    assert saved.conflict
    assert marked.marks("a")[0].status is Status.ACCEPTED
    assert [entry.who for entry in marked.history(mark.id)] == ["human:ben", "human:ada"]


def test_two_people_who_add_the_same_mark_make_one(marked: Library, other: Library) -> None:
    decision = decisions.add("a", TEXT, 0, len(TEXT), "FURNITURE", "human:ada")
    other.save(decision)
    marked.save(decision)
    assert len([mark for mark in marked.marks("a") if mark.label == "FURNITURE"]) == 1


def test_an_entity_gives_way_to_one_that_somebody_else_could_not_see(
    marked: Library, other: Library
) -> None:
    seen = marked.marks("a")
    start = TEXT.index("Ghana held")
    other.save(decisions.add("a", TEXT, start, start + 10, "TEAM", "human:ben", marks=seen))
    saved = marked.save(
        decisions.add("a", TEXT, start + 6, start + 13, "PERSON", "human:ada", marks=seen)
    )
    assert saved.conflict
    standing = [
        mark.text
        for mark in marked.marks("a")
        if mark.start >= start and mark.is_entity and mark.status is not Status.REJECTED
    ]
    assert standing == ["held on"]
    marked.undo()
    assert "Ghana held" in [mark.text for mark in marked.marks("a") if mark.status is Status.ADDED]


def test_a_mark_that_stands_again_is_no_conflict_with_ones_own(marked: Library) -> None:
    kudus = marked.marks("a")[0]
    marked.save(decisions.add("a", TEXT, 0, 5, "TEAM", "human:ada", marks=marked.marks("a")))
    rejected = next(mark for mark in marked.marks("a") if mark.id == kudus.id)
    saved = marked.save(decisions.accept("a", rejected))
    assert not saved.conflict
    assert {
        change.after.label: change.after.status for change in mark_changes(saved) if change.after
    } == {
        "PERSON": Status.ACCEPTED,
        "TEAM": Status.REJECTED,
    }


def test_a_decision_on_a_text_that_has_changed_is_refused(marked: Library) -> None:
    mark = marked.marks("a")[-1]
    marked.add(record("A new beginning. " + TEXT, id="a"))
    with pytest.raises(StoreError, match="open it again"):
        marked.save(decisions.accept("a", mark))


def test_undo_reaches_across_a_new_text(marked: Library) -> None:
    mark = marked.marks("a")[0]
    marked.save(decisions.accept("a", mark))
    marked.add(record("A new beginning. " + TEXT, id="a"))
    (change,) = mark_changes(marked.undo())
    assert change.after == replace(mark, start=17, end=22)
    assert marked.marks("a")[0] == change.after
    marked.redo()
    assert marked.marks("a")[0] == replace(mark, start=17, end=22, status=Status.ACCEPTED)


def test_a_mark_that_an_annotator_has_replaced_can_still_be_decided(marked: Library) -> None:
    mark = marked.marks("a")[0]
    marked.suggest("a", [], ["entities@2.0.0"], revision=1)
    assert mark not in marked.marks("a")
    saved = marked.save(decisions.accept("a", mark))
    assert saved.conflict
    assert replace(mark, status=Status.ACCEPTED) in marked.marks("a")


def test_the_journal_cannot_be_rewritten(marked: Library) -> None:
    marked.save(decisions.skip("a", None))
    connection = connect(marked.path, create=False)
    for statement in (
        "UPDATE steps SET who = 'human:eve'",
        "DELETE FROM steps",
        "UPDATE entries SET after = NULL",
        "DELETE FROM entries",
        "INSERT OR REPLACE INTO steps SELECT id, at, 'human:eve', action, kind, parent, target "
        "FROM steps",
    ):
        with pytest.raises(StoreError, match="append-only"), connection.write():
            connection.execute(statement)
    connection.close()
