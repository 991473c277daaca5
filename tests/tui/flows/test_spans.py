"""Selecting text, making marks of it and moving their boundaries."""

from __future__ import annotations

from textual import events

from store.library import Library
from store.model import FURNITURE, Article, Status
from tests.store.making import TEXT, find
from tests.tui.making import Reading, add, became, reading
from tui.widgets.article_text import ArticleText


def _spans(library: Library, article_id: str = "first") -> list[tuple[str, Status]]:
    return [(text, status) for text, _, status in became(library, article_id)]


async def _point(reader: Reading, cell: int) -> None:
    """Click on a cell of the text's first line."""
    await reader.pilot.click(ArticleText, offset=(cell + 2, 0))


async def _drag(reader: Reading, start: int, last: int) -> None:
    """Drag over some cells of the text's first line, as a terminal tells of it."""
    await reader.pilot.mouse_down(ArticleText, offset=(start + 2, 0))
    await reader.pilot.hover(ArticleText, offset=(last + 2, 0))
    await reader.pilot.mouse_up(ArticleText, offset=(last + 2, 0))
    text = reader.screen.article_text
    x = last + 2
    text.post_message(
        events.Click(text, x, 0, 0, 0, 1, False, False, False, screen_x=x, screen_y=0, chain=1)
    )
    await reader.pilot.pause()


async def test_a_selection_by_keys_becomes_a_mark(full: Library) -> None:
    async with reading(full, "enter", "end", "h", "h", "v", "l", "3"):
        assert became(full)[-1] == ("held on", "COMPETITION", Status.ADDED)


async def test_a_mark_that_was_made_is_in_focus(full: Library) -> None:
    async with reading(full, "enter", "end", "h", "h", "v", "l", "3") as reader:
        assert reader.focus == "held on"


async def test_an_entity_that_is_made_rejects_those_under_it(full: Library) -> None:
    async with reading(full, "enter", "end", "h", "h", "h", "v", "l", "l", "3"):
        assert became(full)[-2:] == [
            ("Ghana held on", "COMPETITION", Status.ADDED),
            ("Ghana", "GPE", Status.REJECTED),
        ]


async def test_a_drag_selects_whole_words(full: Library) -> None:
    async with reading(full, "enter") as reader:
        await _drag(reader, 45, 50)
        assert reader.session.selection == (44, 52)
        await reader.press("1")
        assert TEXT[44:52] == "led, and"
        assert ("led, and", "PERSON", Status.ADDED) in became(full)


async def test_a_drag_to_the_left_selects_too(full: Library) -> None:
    async with reading(full, "enter") as reader:
        await _drag(reader, 11, 8)
        assert reader.session.selection == (6, 12)


async def test_a_double_click_selects_the_word(full: Library) -> None:
    async with reading(full, "enter") as reader:
        await reader.pilot.double_click(ArticleText, offset=(22 + 2, 0))
        await reader.press("4")
        assert ("the", "VENUE", Status.ADDED) in became(full)


async def test_a_click_on_a_mark_brings_it_into_focus(full: Library) -> None:
    async with reading(full, "enter") as reader:
        await _point(reader, 30)
        assert reader.focus == "34th minute"


async def test_escape_drops_a_selection_and_stays(full: Library) -> None:
    async with reading(full, "enter", "v", "l", "escape") as reader:
        assert reader.session.selection is None
        assert reader.screen.focused is reader.screen.article_text


async def test_boundaries_move_by_tokens(full: Library) -> None:
    async with reading(full, "enter", "n", "L"):
        assert _spans(full)[1] == ("headed home in", Status.EDITED)


async def test_boundaries_move_by_characters(full: Library) -> None:
    async with reading(full, "enter", "c", "less_than_sign"):
        assert _spans(full)[0] == ("Kudu", Status.EDITED)


async def test_a_boundary_that_moves_by_characters_passes_over_a_space(full: Library) -> None:
    async with reading(full, "enter", "c", "L", "L", "less_than_sign", "less_than_sign"):
        assert _spans(full)[0] == ("Kudus", Status.EDITED)


async def test_the_start_moves_too(full: Library) -> None:
    async with reading(full, "enter", "n", "H"):
        assert ("Kudus headed home", Status.EDITED) in _spans(full)


async def test_a_mark_keeps_one_word(full: Library) -> None:
    async with reading(full, "enter", "greater_than_sign") as reader:
        assert _spans(full)[0] == ("Kudus", Status.SUGGESTED)
        assert reader.said.startswith("A mark covers at least one word")


async def test_no_boundary_crosses_a_line(library: Library) -> None:
    text = "Ghana\nKudus"
    add(library, Article("two", text), find(text, "Ghana", "GPE"))
    async with reading(library, "enter", "L") as reader:
        assert _spans(library, "two") == [("Ghana", Status.SUGGESTED)]
        assert reader.said.startswith("! A mark cannot cross a line break")


async def test_a_line_becomes_furniture_and_text_again(library: Library) -> None:
    add(library, Article("two", "Picture by Ada\nKudus scored."))
    async with reading(library, "enter", "N", "g", "N"):
        assert became(library, "two") == [("Picture by Ada", FURNITURE, Status.REJECTED)]


async def test_an_empty_line_is_no_furniture_and_starts_no_selection(library: Library) -> None:
    add(library, Article("two", "One\n\nThree"))
    async with reading(library, "enter", "j", "N") as reader:
        assert became(library, "two") == []
        assert reader.said.startswith("! A mark needs at least one character")
        assert reader.session.anchor is None


async def test_a_label_on_white_space_makes_no_mark(library: Library) -> None:
    add(library, Article("two", "One\n\nThree"))
    async with reading(library, "enter", "j", "1") as reader:
        assert became(library, "two") == []
        assert reader.said.startswith("! A mark needs at least one character")
