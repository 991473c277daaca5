"""Taking decisions back and making them again."""

from __future__ import annotations

from pathlib import Path

from store.library import Library
from store.model import Status
from tests.tui.making import became, reading

S, A, X = Status.SUGGESTED, Status.ACCEPTED, Status.REJECTED


def _statuses(library: Library) -> list[Status]:
    return [status for _, _, status in became(library)]


async def test_undo_takes_back_and_brings_the_mark_into_focus(full: Library) -> None:
    async with reading(full, "enter", "a", "u") as reader:
        assert _statuses(full) == [S] * 6
        assert reader.focus == "Kudus"
        assert reader.said.startswith("Undone: Accept · saved ")


async def test_redo_makes_it_again(full: Library) -> None:
    async with reading(full, "enter", "a", "u", "U") as reader:
        assert _statuses(full) == [A, S, S, S, S, S]
        assert reader.said.startswith("Done again: Accept · saved ")


async def test_undo_takes_back_a_bulk_step_as_one(full: Library) -> None:
    async with reading(full, "enter", "A", "u"):
        assert _statuses(full) == [S] * 6


async def test_undo_crosses_articles(full: Library) -> None:
    async with reading(full, "enter", "a", "J", "a", "u", "u") as reader:
        assert reader.session.article == full.article("first")
        assert _statuses(full) == [S] * 6


async def test_undo_of_done_opens_the_article_again(full: Library) -> None:
    async with reading(full, "enter", "d", "u") as reader:
        assert reader.session.article == full.article("first")
        assert reader.session.answer is None
        assert _statuses(full) == [S] * 6


async def test_undo_crosses_a_restart(full: Library, tmp_path: Path) -> None:
    async with reading(full, "enter", "x"):
        pass
    with Library.open(tmp_path / "library.db", who=full.who) as again:
        async with reading(again, "u") as reader:
            assert reader.session.article == again.article("first")
            assert _statuses(again) == [S] * 6


async def test_undo_of_a_mark_that_was_made_removes_it(full: Library) -> None:
    async with reading(full, "enter", "end", "h", "1", "u"):
        assert _statuses(full) == [S] * 6


async def test_there_may_be_nothing_to_undo(full: Library) -> None:
    async with reading(full, "u") as reader:
        assert reader.said.startswith("There is nothing to undo.")


async def test_there_may_be_nothing_to_redo(full: Library) -> None:
    async with reading(full, "enter", "a", "u", "x", "U") as reader:
        assert reader.said.startswith("There is nothing to redo.")
        assert _statuses(full) == [X, S, S, S, S, S]
