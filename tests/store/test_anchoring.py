"""Finding marks again in a text that has changed."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from store.anchoring import anchor
from store.model import Goal, Mark, Name, Quote
from tests.store.making import TEXT, find, suggestions

words = st.sampled_from(["Kudus", "Ghana", "scored", "in", "the", "box", "again", "\n", "é"])
texts = st.lists(words, min_size=1, max_size=25).map(" ".join)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    text = draw(texts)
    made: list[Mark] = []
    for _ in range(draw(st.integers(0, 6))):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, min(len(text), start + 12)))
        label = draw(st.sampled_from(["PERSON", "TEAM", "GOAL"]))
        made.append(Mark(start, end, text[start:end], label, id=len(made)))
    return text, made


@given(old=marked(), new=texts)
def test_every_mark_is_either_placed_or_lost(old: tuple[str, list[Mark]], new: str) -> None:
    text, marks = old
    anchored = anchor(marks, text, new)
    placed = [before.id for before, _ in anchored.placed]
    lost = [mark.id for mark in anchored.lost]
    assert sorted([*placed, *lost], key=str) == sorted((mark.id for mark in marks), key=str)


@given(old=marked(), new=texts)
def test_a_placed_mark_covers_the_same_words(old: tuple[str, list[Mark]], new: str) -> None:
    text, marks = old
    for before, after in anchor(marks, text, new).placed:
        assert new[after.start : after.end] == before.text
        assert replace(after, start=before.start, end=before.end) == before


@given(old=marked())
def test_the_same_text_keeps_every_mark_where_it_is(old: tuple[str, list[Mark]]) -> None:
    text, marks = old
    anchored = anchor(marks, text, text)
    assert anchored.lost == ()
    assert all(before == after for before, after in anchored.placed)


@given(old=marked(), more=texts)
def test_text_added_at_the_end_loses_nothing(old: tuple[str, list[Mark]], more: str) -> None:
    text, marks = old
    anchored = anchor(marks, text, text + more)
    assert anchored.lost == ()
    assert all(before == after for before, after in anchored.placed)


@given(old=marked(), more=texts)
def test_text_added_in_front_moves_every_mark_by_its_length(
    old: tuple[str, list[Mark]], more: str
) -> None:
    text, marks = old
    # A character of its own keeps the new beginning from being taken for the old one.
    front = "¶" + more
    anchored = anchor(marks, text, front + text)
    assert anchored.lost == ()
    assert all(after.start == before.start + len(front) for before, after in anchored.placed)


def test_a_paragraph_that_moves_takes_its_marks_along() -> None:
    first = "Boro began well and should have led through Latte Lath."
    second = "Leeds hit back when Piroe turned home a loose ball."
    mark = find(f"{first}\n{second}\n", "Piroe", "PERSON")
    anchored = anchor([mark], f"{first}\n{second}\n", f"{second}\n{first}\n")
    assert [after.start for _, after in anchored.placed] == [second.index("Piroe")]


def test_one_of_several_equal_names_is_found_by_its_neighbours() -> None:
    old = "Early on Kudus hit the post. Much later Kudus went off injured."
    new = "Kudus was booked! Early on, Kudus hit the bar. Much later Kudus went off hurt!"
    mark = find(old, "Kudus", "PERSON", nth=1)
    ((_, after),) = anchor([mark], old, new).placed
    assert new[after.start :].startswith("Kudus went off")


def test_a_mention_that_was_taken_out_is_lost_though_its_name_stands_elsewhere() -> None:
    old = "A header by Kudus won it. In the tunnel Kudus beamed."
    new = "A late goal won it. In the tunnel Kudus beamed."
    first, second = find(old, "Kudus", "PERSON"), find(old, "Kudus", "PERSON", nth=1)
    anchored = anchor([first, second], old, new)
    assert anchored.lost == (first,)
    assert [before for before, _ in anchored.placed] == [second]


def test_the_arguments_of_a_goal_move_with_it() -> None:
    scorer, minute = TEXT.index("Kudus"), TEXT.index("34th minute")
    goal = Goal(
        scorer=Name("Mohammed Kudus", scorer, scorer + 5),
        minute=34,
        minute_span=Quote("34th minute", minute, minute + 11),
    )
    new = "Half-time in Doha. " + TEXT
    ((_, after),) = anchor([find(TEXT, "headed home", "GOAL", goal=goal)], TEXT, new).placed
    assert after.goal is not None
    assert after.goal.scorer == Name("Mohammed Kudus", scorer + 19, scorer + 24)
    assert after.goal.minute_span == Quote("34th minute", minute + 19, minute + 30)


def test_an_argument_that_is_gone_keeps_its_name_and_no_place() -> None:
    old = "Bellingham watched. At the far post Kane headed home."
    new = "At the far post Kane headed home."
    goal = Goal(assist=Name("Bellingham", 0, 10))
    ((_, after),) = anchor([find(old, "headed home", "GOAL", goal=goal)], old, new).placed
    assert after.goal is not None
    assert after.goal.assist == Name("Bellingham")


def test_a_hundred_thousand_characters_of_one_letter_are_anchored() -> None:
    marks = [Mark(at, at + 3, "aaa", "PERSON", id=at) for at in range(0, 300, 10)]
    anchored = anchor(marks, "a" * 100_000, "b" + "a" * 100_000 + "b")
    assert len(anchored.placed) + len(anchored.lost) == len(marks)


def test_all_marks_of_a_lengthened_article_are_found_again() -> None:
    anchored = anchor(suggestions(), TEXT, "FULL-TIME: " + TEXT + " It ended 3-2.")
    assert anchored.lost == ()
