"""The command palette and the help screen."""

from __future__ import annotations

from store.library import Library
from store.model import Status
from tests.tui.making import became, reading


async def test_a_command_is_found_by_its_name(full: Library) -> None:
    async with reading(full, "enter", "colon", *"accept all") as reader:
        await reader.settle()
        await reader.press("enter")
        await reader.settle()
        assert {status for _, _, status in became(full)} == {Status.ACCEPTED}


async def test_help_closes_with_the_key_that_opens_it(full: Library) -> None:
    async with reading(full, "question_mark", "question_mark") as reader:
        assert reader.pilot.app.screen is reader.screen
