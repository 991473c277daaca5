"""The figures of a library."""

from __future__ import annotations

from dataclasses import replace

import pytest

from store import decisions
from store.library import Library
from store.model import Mark, Status
from store.statistics import AnnotatorFigures
from tests.conftest import Clock
from tests.store.making import TEXT, record, suggestions


@pytest.fixture
def filled(library: Library) -> Library:
    library.add(record(TEXT, id="a"))
    library.suggest("a", suggestions(), ["entities@1.0.0", "goals@1.0.0"], revision=1)
    return library


def mark(library: Library, place: int) -> Mark:
    return library.marks("a")[place]


def test_an_empty_library_has_no_figures(library: Library) -> None:
    figures = library.statistics()
    assert figures.articles["all"] == 0
    assert figures.seconds_per_decision is None
    assert figures.annotators == ()


def test_articles_are_counted_by_state(filled: Library) -> None:
    filled.add(record("Another.", id="b"))
    filled.save(decisions.skip("b", None))
    filled.mark_read("a")
    assert filled.statistics().articles == {
        "all": 2,
        "unread": 1,
        "todo": 1,
        "done": 0,
        "skipped": 1,
        "rejected": 0,
    }


def test_marks_are_counted_by_label_and_status_on_current_texts(filled: Library) -> None:
    filled.save(decisions.accept("a", mark(filled, 0)))
    filled.add(record("New. " + TEXT, id="a"))
    assert filled.statistics().marks == {
        "GOAL": {Status.SUGGESTED: 1},
        "GPE": {Status.SUGGESTED: 2},
        "MINUTE": {Status.SUGGESTED: 1},
        "PERSON": {Status.ACCEPTED: 1, Status.SUGGESTED: 1},
    }


def test_an_annotator_is_judged_by_the_label_it_gave(filled: Library) -> None:
    filled.save(decisions.accept("a", mark(filled, 0)))
    filled.save(decisions.reject("a", mark(filled, 4)))
    filled.save(decisions.relabel("a", mark(filled, 3), "TEAM"))
    start = TEXT.index("held on")
    filled.save(decisions.add("a", TEXT, start, start + 7, "PERSON", "human:ada"))
    by_label = {each.label: each for each in filled.statistics().annotators}
    assert by_label["PERSON"] == AnnotatorFigures(
        "entities@1.0.0", "PERSON", accepted=1, rejected=1, added=1
    )
    assert by_label["GPE"] == AnnotatorFigures("entities@1.0.0", "GPE", undecided=1, edited=1)
    assert "TEAM" not in by_label
    assert (by_label["PERSON"].precision, by_label["PERSON"].recall) == (0.5, 0.5)
    assert by_label["MINUTE"].precision is None


def test_a_mark_that_was_undone_is_undecided_again(filled: Library) -> None:
    filled.save(decisions.accept("a", mark(filled, 0)))
    filled.undo()
    figures = filled.statistics()
    assert figures.decisions == 1
    assert all(each.accepted == 0 for each in figures.annotators)


def test_time_per_decision_is_the_median_without_pauses(filled: Library, clock: Clock) -> None:
    for place, seconds in enumerate((2, 4, 9, 301)):
        filled.save(decisions.accept("a", mark(filled, place)))
        clock.forward(seconds)
    filled.save(decisions.accept("a", mark(filled, 4)))
    assert filled.statistics().seconds_per_decision == 4


def test_time_per_decision_does_not_mix_people(filled: Library, clock: Clock) -> None:
    first = mark(filled, 0)
    filled.save(decisions.accept("a", first))
    clock.forward(1)
    with Library.open(filled.path, who="human:ben", clock=clock) as other:
        other.save(decisions.reject("a", replace(first, status=Status.ACCEPTED)))
    assert filled.statistics().seconds_per_decision is None
