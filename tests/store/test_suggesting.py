"""What annotators propose, and which articles they have seen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from store import decisions
from store.errors import StoreError
from store.library import Library
from store.model import Mark, OffsetError, Status
from tests.store.making import TEXT, decided, find, record, suggestions

ANNOTATORS = ["entities@1.0.0", "goals@1.0.0"]


@pytest.fixture
def filled(library: Library) -> Library:
    library.add(record(TEXT, id="a", published="2022-11-28"))
    library.add(record(TEXT + " Later.", id="b", published="2023-04-30"))
    return library


def words(marks: tuple[Mark, ...]) -> list[str]:
    return [mark.text for mark in marks]


def test_suggestions_are_stored_and_given_back_in_order(filled: Library) -> None:
    marks = filled.suggest("a", reversed(suggestions()), ANNOTATORS, revision=1)
    assert marks == filled.marks("a")
    assert words(marks) == ["Kudus", "headed home", "34th minute", "Ghana", "Kudus", "Ghana"]
    assert {mark.status for mark in marks} == {Status.SUGGESTED}


def test_newest_articles_are_to_be_seen_first(filled: Library) -> None:
    assert filled.unseen(ANNOTATORS) == ["b", "a"]
    assert filled.unseen(ANNOTATORS, limit=1) == ["b"]


def test_an_article_is_seen_once_every_annotator_has_looked(filled: Library) -> None:
    filled.suggest("b", [], ANNOTATORS[:1], revision=1)
    assert filled.unseen(ANNOTATORS) == ["b", "a"]
    filled.suggest("b", [], ANNOTATORS[1:], revision=1)
    assert filled.unseen(ANNOTATORS) == ["a"]
    assert filled.unseen(["entities@2.0.0"]) == ["b", "a"]


def test_a_version_that_was_overtaken_has_to_look_again(filled: Library) -> None:
    for version in ("1.0.0", "2.0.0"):
        filled.suggest("a", [], [f"entities@{version}", "goals@1.0.0"], revision=1)
    assert "a" not in filled.unseen(["entities@2.0.0", "goals@1.0.0"])
    assert "a" in filled.unseen(["entities@1.0.0"])
    filled.suggest("a", [], ["entities@1.0.0"], revision=1)
    assert "a" not in filled.unseen(["entities@1.0.0", "goals@1.0.0"])
    assert "a" in filled.unseen(["entities@2.0.0"])


def test_an_annotator_with_a_longer_name_is_another_one(filled: Library) -> None:
    filled.suggest("a", [], ["entities-of-ada@1.0.0"], revision=1)
    filled.suggest("a", [], ["entities@1.0.0"], revision=1)
    assert "a" not in filled.unseen(["entities-of-ada@1.0.0"])


def test_a_new_text_has_not_been_seen(filled: Library) -> None:
    filled.suggest("a", [], ANNOTATORS, revision=1)
    filled.add(record("New. " + TEXT, id="a"))
    assert "a" in filled.unseen(ANNOTATORS)


def test_what_was_found_in_an_earlier_text_is_left_out(filled: Library) -> None:
    filled.add(record("New. " + TEXT, id="a"))
    assert filled.suggest("a", suggestions(), ANNOTATORS, revision=1) == ()
    assert "a" in filled.unseen(ANNOTATORS)


def test_a_newer_version_replaces_what_nobody_decided(filled: Library) -> None:
    filled.suggest("a", suggestions(), ANNOTATORS, revision=1)
    newer = find(TEXT, "Ghana", "TEAM", source="entities@2.0.0")
    marks = filled.suggest("a", [newer], ["entities@2.0.0"], revision=1)
    assert words(marks) == ["headed home", "Ghana"]


def test_a_suggestion_that_comes_again_keeps_its_number(filled: Library) -> None:
    before = filled.suggest("a", suggestions(), ANNOTATORS, revision=1)
    newer = [replace(mark, source="entities@2.0.0", confidence=1.0) for mark in suggestions()]
    after = filled.suggest("a", newer, ["entities@2.0.0", "goals@2.0.0"], revision=1)
    assert [mark.id for mark in after] == [mark.id for mark in before]
    assert {mark.confidence for mark in after} == {1.0}


@pytest.mark.parametrize("status", [Status.ACCEPTED, Status.EDITED, Status.ADDED])
def test_what_a_person_decided_leaves_no_room_for_an_overlapping_entity(
    library: Library, status: Status
) -> None:
    library.add(record(TEXT, decided(TEXT, "34th minute", "MINUTE"), id="a"))
    mark = replace(library.marks("a")[0], status=status)
    assert words(library.suggest("a", [find(TEXT, "34th", "DATE")], ANNOTATORS, revision=1)) == [
        mark.text
    ]


def test_a_rejected_mark_is_not_suggested_again(filled: Library) -> None:
    filled.suggest("a", suggestions(), ANNOTATORS, revision=1)
    rejected = filled.marks("a")[0]
    filled.save(decisions.reject("a", rejected))
    marks = filled.suggest("a", suggestions(), ANNOTATORS, revision=1)
    assert marks[0] == replace(rejected, status=Status.REJECTED)
    assert len(marks) == len(suggestions())


def test_another_label_may_be_suggested_where_one_was_rejected(filled: Library) -> None:
    filled.suggest("a", suggestions(), ANNOTATORS, revision=1)
    ghana = filled.marks("a")[3]
    filled.save(decisions.reject("a", ghana))
    marks = filled.suggest("a", [find(TEXT, "Ghana", "TEAM")], ANNOTATORS, revision=1)
    assert [mark.label for mark in marks] == ["GPE", "TEAM"]


def test_a_goal_may_be_suggested_over_an_entity(library: Library) -> None:
    library.add(record(TEXT, decided(TEXT, "headed", "ORG"), id="a"))
    goal = find(TEXT, "headed home", "GOAL")
    assert len(library.suggest("a", [goal], ANNOTATORS, revision=1)) == 2


def test_a_suggestion_that_does_not_fit_stores_nothing(filled: Library) -> None:
    with pytest.raises(OffsetError):
        filled.suggest("a", [*suggestions(), Mark(0, 3, "xyz", "ORG")], ANNOTATORS, revision=1)
    assert filled.marks("a") == ()


def test_an_unknown_article_is_told(library: Library) -> None:
    with pytest.raises(StoreError, match="no article 'none'"):
        library.suggest("none", [], ANNOTATORS, revision=1)
