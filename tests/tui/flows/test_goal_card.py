"""The goal card: filling slots, refusing what cannot be, saving."""

from __future__ import annotations

from textual.widgets import Static

from store.library import Library
from store.model import GOAL, Article, Goal, Kind, Mark, Name, Quote, Status
from tests.tui.making import Reading, add, plain, reading
from tui.screens.goal_card import GoalCard

OPEN = ("enter", "n", "e")


def _card(reader: Reading) -> GoalCard:
    card = reader.pilot.app.screen
    assert isinstance(card, GoalCard)
    return card


def _goal(library: Library) -> Mark:
    return next(mark for mark in library.marks("first") if mark.label == GOAL)


async def test_a_candidate_fills_a_slot(full: Library) -> None:
    async with reading(full, *OPEN, "1", "a"):
        assert _goal(full).goal == Goal(scorer=Name("Kudus", 0, 5))
        assert _goal(full).status is Status.EDITED


async def test_a_minute_brings_its_words_along(full: Library) -> None:
    async with reading(full, *OPEN, "j", "j", "1", "a"):
        assert _goal(full).goal == Goal(minute=34, minute_span=Quote("34th minute", 25, 36))


async def test_what_is_typed_fills_a_slot(full: Library) -> None:
    async with reading(full, *OPEN, "k", "k", "k", "k", "enter", *"header", "enter", "a"):
        assert _goal(full).goal == Goal(kind=Kind.HEADER)


async def test_what_cannot_be_is_refused_and_said(full: Library) -> None:
    async with reading(full, *OPEN, "j", "j", "enter", *"x7", "enter") as reader:
        assert "“x7” is not a minute" in plain(_card(reader).query_one("#told", Static))
        assert _card(reader).typing.display
        await reader.press("a", "escape", "escape")
        assert _goal(full).status is Status.SUGGESTED


async def test_a_card_that_is_left_saves_nothing(full: Library) -> None:
    async with reading(full, *OPEN, "1", "escape") as reader:
        assert _goal(full).status is Status.SUGGESTED
        assert reader.focus == "headed home"


async def test_saving_what_was_proposed_accepts_it(full: Library) -> None:
    async with reading(full, *OPEN, "a") as reader:
        assert _goal(full).status is Status.ACCEPTED
        assert reader.said.startswith("Accepted GOAL headed home · saved ")


async def test_a_slot_is_emptied(full: Library) -> None:
    async with reading(full, *OPEN, "1", "k", "x", "a"):
        assert _goal(full).goal == Goal()


async def test_a_new_goal_is_made_on_a_selection(full: Library) -> None:
    async with reading(full, "enter", "end", "h", "h", "v", "l", "e", "1", "a") as reader:
        made = full.marks("first")[-1]
        assert (made.text, made.label, made.status) == ("held on", GOAL, Status.ADDED)
        assert made.goal == Goal(scorer=Name("Kudus", 53, 58))
        assert reader.focus == "held on"


async def test_leaving_the_card_of_a_new_goal_makes_none(full: Library) -> None:
    before = full.marks("first")
    async with reading(full, "enter", "end", "h", "v", "e", "escape") as reader:
        assert full.marks("first") == before
        assert reader.session.selection == (84, 86)


async def test_undo_empties_the_slots_again(full: Library) -> None:
    async with reading(full, *OPEN, "1", "a", "u"):
        assert _goal(full).goal == Goal()
        assert _goal(full).status is Status.SUGGESTED


async def test_a_card_that_could_not_be_saved_comes_back_as_it_was(full: Library) -> None:
    async with reading(full, *OPEN, "1") as reader:
        full._connection.execute("PRAGMA query_only = ON")
        await reader.press("a")
        assert "is read-only" in reader.said
        full._connection.execute("PRAGMA query_only = OFF")
        await reader.press("a")
        assert _goal(full).goal == Goal(scorer=Name("Kudus", 0, 5))


async def test_what_cannot_be_a_mark_gets_no_card(library: Library) -> None:
    add(library, Article("two", "Ghana\nKudus"))
    async with reading(library, "enter", "v", "l", "e") as reader:
        assert reader.said.startswith("! A mark cannot cross a line break")
        assert reader.pilot.app.screen is reader.screen
