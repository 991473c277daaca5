from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from annotators.entities.decoding import TokenSpan, decode
from annotators.entities.tags import TAGS


def likely(*tags: dict[str, float]) -> NDArray[np.float32]:
    rows = np.full((len(tags), len(TAGS)), 1e-6, dtype="float32")
    for row, chances in zip(rows, tags, strict=True):
        for tag, chance in chances.items():
            row[TAGS.index(tag)] = chance
    return rows


def test_a_begun_and_ended_name_is_one_span() -> None:
    rows = likely({"O": 0.9}, {"B-PERSON": 0.9}, {"L-PERSON": 0.9}, {"O": 0.9})
    assert decode(rows, TAGS) == [TokenSpan(1, 3, "PERSON")]


def test_a_name_of_one_token_is_a_span() -> None:
    assert decode(likely({"U-TEAM": 0.9}), TAGS) == [TokenSpan(0, 1, "TEAM")]


def test_two_names_side_by_side_are_two_spans() -> None:
    rows = likely({"U-TEAM": 0.9}, {"U-SCORE": 0.9})
    assert decode(rows, TAGS) == [TokenSpan(0, 1, "TEAM"), TokenSpan(1, 2, "SCORE")]


def test_a_name_that_is_never_ended_gives_way_to_what_makes_sense() -> None:
    rows = likely({"B-PERSON": 0.5, "U-PERSON": 0.4}, {"O": 0.9})
    assert decode(rows, TAGS) == [TokenSpan(0, 1, "PERSON")]


def test_a_text_without_names_has_no_spans() -> None:
    assert decode(likely({"O": 1.0}, {"O": 1.0}), TAGS) == []


def test_an_empty_text_has_no_spans() -> None:
    assert decode(np.zeros((0, len(TAGS)), dtype="float32"), TAGS) == []


@settings(deadline=None)
@given(st.lists(st.lists(st.floats(1e-5, 1), min_size=len(TAGS), max_size=len(TAGS)), max_size=8))
def test_spans_never_overlap_and_lie_in_the_text(chances: list[list[float]]) -> None:
    rows = np.asarray(chances, dtype="float32").reshape(len(chances), len(TAGS))
    reached = 0
    for span in decode(rows, TAGS):
        assert reached <= span.start < span.end <= len(rows)
        reached = span.end
