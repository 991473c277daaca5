"""Deciding on marks with the keys, and what is in the library afterwards."""

from __future__ import annotations

from store.library import Library
from store.model import Article, Status
from tests.tui.making import add, became, plain, reading

S, A, X = Status.SUGGESTED, Status.ACCEPTED, Status.REJECTED
E, OWN = Status.EDITED, Status.ADDED


async def test_opening_brings_the_first_undecided_mark_into_focus(full: Library) -> None:
    async with reading(full, "enter") as reader:
        assert reader.focus == "Kudus"


async def test_opening_marks_the_article_as_read(full: Library) -> None:
    async with reading(full, "enter"):
        row = full.row("first")
        assert row is not None
        assert row.read


async def test_accepting_saves_and_advances(full: Library) -> None:
    async with reading(full, "enter", "a") as reader:
        assert became(full)[0] == ("Kudus", "PERSON", A)
        assert reader.focus == "headed home"


async def test_rejecting_saves_and_advances(full: Library) -> None:
    async with reading(full, "enter", "x") as reader:
        assert became(full)[0] == ("Kudus", "PERSON", X)
        assert reader.focus == "headed home"


async def test_a_label_key_relabels_and_advances(full: Library) -> None:
    async with reading(full, "enter", "2") as reader:
        assert became(full)[0] == ("Kudus", "TEAM", E)
        assert reader.focus == "headed home"


async def test_the_label_that_a_mark_has_accepts_it(full: Library) -> None:
    async with reading(full, "enter", "1"):
        assert became(full)[0] == ("Kudus", "PERSON", A)


async def test_the_status_line_tells_what_was_saved_and_what_is_left(full: Library) -> None:
    async with reading(full, "enter", "a") as reader:
        assert reader.said.startswith("Accepted PERSON Kudus · saved ")
        assert reader.said.endswith("5 left")


async def test_accepting_all_is_one_step(full: Library) -> None:
    async with reading(full, "enter", "x", "A"):
        assert [status for _, _, status in became(full)] == [X, A, A, A, A, A]
        full.undo()
        assert [status for _, _, status in became(full)] == [X, S, S, S, S, S]


async def test_the_same_is_done_to_equal_marks(full: Library) -> None:
    async with reading(full, "enter", "x", "equals_sign"):
        assert [mark for mark in became(full) if mark[0] == "Kudus"] == [
            ("Kudus", "PERSON", X),
            ("Kudus", "PERSON", X),
        ]


async def test_a_mark_of_ones_own_is_made_wherever_its_words_stand(library: Library) -> None:
    add(library, Article("own", "Saka passed. Saka shot."))
    async with reading(library, "enter", "1", "equals_sign"):
        assert became(library, "own") == [("Saka", "PERSON", OWN), ("Saka", "PERSON", OWN)]


async def test_deciding_without_a_mark_in_focus_says_what_to_do(library: Library) -> None:
    add(library, Article("own", "Saka passed."))
    async with reading(library, "enter", "a") as reader:
        assert reader.said.startswith("No mark is in focus: n goes to")


async def test_deciding_again_what_is_decided_saves_nothing(full: Library) -> None:
    async with reading(full, "enter", "a", "left_square_bracket", "a") as reader:
        assert reader.said.startswith("It was already so.")
        assert full.statistics().decisions == 1


async def test_done_accepts_the_rest_and_opens_the_next(full: Library) -> None:
    async with reading(full, "enter", "x", "d") as reader:
        assert [status for _, _, status in became(full)] == [X, A, A, A, A, A]
        assert full.article("first").answer == "accept"
        assert reader.session.article == full.article("second")


async def test_done_passes_over_what_is_done_already(full: Library) -> None:
    async with reading(full, "enter", "J", "d", "g", "K", "K", "d") as reader:
        assert reader.session.article == full.article("third")


async def test_skipping_leaves_the_marks_alone(full: Library) -> None:
    async with reading(full, "enter", "s"):
        assert full.article("first").answer == "ignore"
        assert {status for _, _, status in became(full)} == {S}


async def test_reopening_keeps_the_marks(full: Library) -> None:
    async with reading(full, "enter", "d", "K", "D") as reader:
        assert full.article("first").answer is None
        assert {status for _, _, status in became(full)} == {A}
        assert "done" not in plain(reader.screen.article_header)


async def test_the_last_article_that_is_to_do_stays_open(full: Library) -> None:
    async with reading(full, "G", "enter", "d") as reader:
        assert reader.session.article == full.article("third")
        assert "no article below is left to do" in reader.said
