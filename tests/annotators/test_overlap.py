"""Which marks stay side by side."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotators.overlap import resolve
from store.model import ENTITY_LABELS, FURNITURE, GOAL, Mark, Status


def mark(start: int, end: int, label: str = "PERSON", status: Status = Status.SUGGESTED) -> Mark:
    return Mark(start, end, "x" * (end - start), label, status)


def test_the_longer_entity_wins() -> None:
    assert resolve([mark(0, 10), mark(0, 17, "TEAM")]) == [mark(0, 17, "TEAM")]


def test_of_equally_long_entities_the_earlier_wins() -> None:
    assert resolve([mark(3, 8), mark(0, 5, "TEAM")]) == [mark(0, 5, "TEAM")]


def test_what_a_person_decided_wins_over_a_longer_suggestion() -> None:
    decided = mark(4, 6, "GPE", Status.ADDED)
    assert resolve([mark(0, 10), decided]) == [decided]


def test_a_rejected_mark_stands_in_nobodys_way() -> None:
    rejected = mark(0, 5, status=Status.REJECTED)
    assert resolve([rejected, mark(0, 5, "TEAM")]) == [rejected, mark(0, 5, "TEAM")]


def test_a_goal_may_overlap_an_entity() -> None:
    assert resolve([mark(0, 9, GOAL), mark(5, 9, "SCORE")]) == [
        mark(0, 9, GOAL),
        mark(5, 9, "SCORE"),
    ]


def test_nothing_suggested_lies_in_furniture() -> None:
    furniture = mark(0, 40, FURNITURE)
    assert resolve([mark(3, 8), mark(20, 25, GOAL), furniture]) == [furniture]


def test_a_persons_own_mark_keeps_furniture_from_hiding_it() -> None:
    own = mark(3, 8, status=Status.ADDED)
    assert resolve([own, mark(0, 40, FURNITURE)]) == [own]


marks = st.lists(
    st.builds(
        lambda start, size, label, status: mark(start, start + size, label, status),
        st.integers(0, 30),
        st.integers(1, 12),
        st.sampled_from([*ENTITY_LABELS, GOAL, FURNITURE]),
        st.sampled_from(list(Status)),
    ),
    max_size=12,
)


@given(marks)
def test_entities_that_stay_do_not_overlap(given_marks: list[Mark]) -> None:
    kept = [m for m in resolve(given_marks) if m.is_entity and m.status is not Status.REJECTED]
    assert not any(a.overlaps(b) for place, a in enumerate(kept) for b in kept[:place])


@given(marks)
def test_resolving_again_changes_nothing(given_marks: list[Mark]) -> None:
    once = resolve(given_marks)
    assert resolve(once) == once


@given(marks)
def test_the_order_of_the_marks_does_not_matter(given_marks: list[Mark]) -> None:
    different = [replace(m, id=place) for place, m in enumerate(dict.fromkeys(given_marks))]
    spans = [(m.start, m.end, m.label) for m in resolve(different)]
    assert spans == [(m.start, m.end, m.label) for m in resolve(different[::-1])]
