"""What accepting above a confidence comes to, before and after."""

from __future__ import annotations

import pytest

from store.model import FURNITURE, Status
from tests.store.making import TEXT, decided, find, suggestions
from tui.certainty import (
    accepted_words,
    confidence_of,
    confidence_words,
    forecast,
    forecast_words,
)


@pytest.mark.parametrize(
    ("words", "confidence"),
    [("0.9", 0.9), ("0,85", 0.85), (" .5", 0.5), ("1", 1.0), ("0", 0.0)]
    + [(wrong, None) for wrong in ("", "90", "-0.1", "0.9.1", "nan", "1e9", ".")],
)
def test_a_confidence_is_a_number_from_0_to_1(words: str, confidence: float | None) -> None:
    assert confidence_of(words) == confidence


@pytest.mark.parametrize("words", ["0.9", "0.85", "1", "0", "0.125"])
def test_a_confidence_is_written_as_it_is_typed(words: str) -> None:
    assert confidence_words(float(words)) == words


def test_what_would_be_accepted_is_counted() -> None:
    marks = (*suggestions(), find(TEXT, "Ghana held on", FURNITURE, confidence=0.95))
    coming = forecast("a", marks, 0.8)
    assert (coming.undecided, coming.accepted, coming.left) == (6, 2, 4)
    assert (coming.furniture, coming.unsaid, coming.rejected) == (1, 3, 0)
    assert forecast_words(coming)[0] == "Accepts 2 of 6 undecided marks; 4 are left."
    assert accepted_words(coming, 0.8) == "Accepted 2 and 1 of furniture at 0.8 or more, 4 left"


def test_what_gives_way_is_told() -> None:
    marks = (
        decided(TEXT, "34th minute", "MINUTE"),
        find(TEXT, "34th", "DATE", confidence=0.9),
        find(TEXT, "Kudus", "PERSON", confidence=0.9),
    )
    coming = forecast("a", marks, 0.5)
    assert (coming.accepted, coming.rejected, coming.left) == (1, 1, 0)
    assert "Rejected, as they overlap one of these: 1." in forecast_words(coming)


def test_where_nothing_is_that_certain_the_most_certain_is_told() -> None:
    coming = forecast("a", suggestions(), 0.99)
    assert coming.is_empty
    assert forecast_words(coming) == [
        "Nothing undecided is that certain; the most certain has 0.90."
    ]


def test_a_mark_without_a_confidence_is_never_accepted() -> None:
    marks = (find(TEXT, "Kudus", "PERSON"),)
    assert forecast("a", marks, 0.0).is_empty
    assert {mark.status for mark in marks} == {Status.SUGGESTED}
