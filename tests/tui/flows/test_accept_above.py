"""Accepting all above a confidence, and what is in the library afterwards."""

from __future__ import annotations

import pytest
from textual.widgets import Static

from store.library import Library
from store.model import Article, Status
from tests.store.making import find
from tests.tui.making import Reading, add, became, plain, reading

S, A = Status.SUGGESTED, Status.ACCEPTED
ASK = ("enter", "percent_sign")


def told(reader: Reading) -> str:
    """What the prompt says."""
    return plain(reader.pilot.app.screen.query_one("#told", Static))


async def test_the_prompt_says_how_many_marks_it_would_be(full: Library) -> None:
    async with reading(full, *ASK) as reader:
        assert told(reader).startswith("Accepts 1 of 6 undecided marks; 5 are left.")
        await reader.press("down", "down")
        assert told(reader).startswith("Accepts 2 of 6 undecided marks; 4 are left.")
        assert {status for _, _, status in became(full)} == {S}


async def test_what_is_that_certain_is_accepted_in_one_step(full: Library) -> None:
    async with reading(full, *ASK, *"0.8", "enter") as reader:
        assert [status for _, _, status in became(full)] == [A, A, S, S, S, S]
        assert reader.said.startswith("Accepted 2 at 0.8 or more, 4 left · saved ")
        assert reader.said.endswith("4 left")
        assert reader.focus == "34th minute"
        await reader.press("u")
        assert {status for _, _, status in became(full)} == {S}
        assert reader.said.startswith("Undone: Accept above a confidence")


async def test_an_undecided_mark_stays_in_focus(full: Library) -> None:
    async with reading(full, "enter", "n", "percent_sign", "enter") as reader:
        assert became(full)[0][2] is A
        assert reader.focus == "headed home"


async def test_leaving_changes_nothing(full: Library) -> None:
    async with reading(full, *ASK, *"0.1", "escape") as reader:
        assert {status for _, _, status in became(full)} == {S}
        assert reader.pilot.app.screen is reader.screen
        assert full.setting("accept_above") is None


async def test_the_confidence_is_remembered(full: Library) -> None:
    async with reading(full, *ASK, *"0,85", "enter"):
        assert full.setting("accept_above") == "0.85"
    async with reading(full, "j", *ASK):
        assert full.setting("accept_above") == "0.85"


async def test_the_last_confidence_is_asked_for_again(full: Library) -> None:
    full.set_setting("accept_above", "0.4")
    async with reading(full, *ASK) as reader:
        assert told(reader).startswith("Accepts 3 of 6")


@pytest.mark.parametrize("typed", ["1.5", "0..1", "."])
async def test_what_is_no_confidence_is_said_and_accepts_nothing(full: Library, typed: str) -> None:
    async with reading(full, *ASK, *typed, "enter") as reader:
        assert told(reader).startswith("! A confidence is a number from 0 to 1")
        assert {status for _, _, status in became(full)} == {S}


async def test_a_confidence_that_nothing_has_is_not_taken(full: Library) -> None:
    async with reading(full, *ASK, "1", "enter") as reader:
        assert told(reader) == "Nothing undecided is that certain; the most certain has 0.90."
        await reader.press("escape")
        assert full.setting("accept_above") is None


async def test_digits_label_nothing_where_no_mark_has_a_confidence(library: Library) -> None:
    text = "Saka passed."
    add(library, Article("own", text), find(text, "Saka", "PERSON"))
    async with reading(library, *ASK, "0", "full_stop", "9", "enter") as reader:
        assert told(reader) == "Nothing undecided has a confidence."
        await reader.press("escape")
        assert [mark.status for mark in library.marks("own")] == [S]


async def test_an_article_that_is_decided_says_so(full: Library) -> None:
    async with reading(full, "enter", "A", "percent_sign") as reader:
        assert reader.said.startswith("Every mark here is decided")


@pytest.mark.parametrize("size", [(20, 5), (40, 10), (160, 45)])
async def test_every_size_has_room_to_ask(full: Library, size: tuple[int, int]) -> None:
    async with reading(full, *ASK, "enter", size=size):
        assert became(full)[0][2] is A
