"""Terminals of every size, and texts that are hard to show."""

from __future__ import annotations

import pytest

from store.library import Library
from store.model import Article, Status
from tests.store.making import find
from tests.tui.making import add, became, reading

SIZES = [(20, 5), (40, 10), (80, 24), (160, 45), (300, 80)]


@pytest.mark.parametrize("size", SIZES)
async def test_every_size_can_be_worked_in(full: Library, size: tuple[int, int]) -> None:
    async with reading(
        full, "enter", "i", "a", "e", "1", "a", "question_mark", size=size
    ) as reader:
        await reader.press("escape", "i", "q")
        assert [status for _, _, status in became(full)][:2] == [Status.ACCEPTED, Status.EDITED]
        assert reader.screen.focused is reader.screen.article_list
        assert reader.screen.article_list.size.width > 0


async def test_the_text_keeps_the_keys_under_the_inspector(full: Library) -> None:
    async with reading(full, "enter", "i", "x", size=(40, 10)) as reader:
        assert reader.screen.inspector.display
        assert became(full)[0] == ("Kudus", "PERSON", Status.REJECTED)


async def test_the_list_comes_back_from_behind_the_inspector(full: Library) -> None:
    async with reading(full, "enter", "i", "q", size=(120, 30)) as reader:
        assert reader.screen.article_list.size.width > 0
        await reader.press("j", "enter")
        assert reader.session.article == full.article("second")


async def test_a_terminal_may_be_resized_under_the_help_screen(full: Library) -> None:
    async with reading(full, "enter", "question_mark", size=(160, 45)) as reader:
        await reader.pilot.resize_terminal(50, 12)
        await reader.press("escape")
        assert reader.screen.has_class("-narrow", "-short")
        await reader.press("a")
        assert became(full)[0] == ("Kudus", "PERSON", Status.ACCEPTED)


async def test_a_focus_stays_in_view_when_the_terminal_shrinks(library: Library) -> None:
    text = "word " * 400 + "Saka"
    add(library, Article("long", text), find(text, "Saka", "PERSON"))
    async with reading(library, "enter", size=(160, 45)) as reader:
        await reader.pilot.resize_terminal(40, 10)
        shown = reader.screen.article_text
        last = len(shown.lines) - 1
        assert shown.scroll_offset.y <= last < shown.scroll_offset.y + shown.size.height


async def test_an_article_may_have_no_text(library: Library) -> None:
    add(library, Article("empty", "", "Nothing to say"))
    keys = ("enter", "n", "a", "l", "j", "G", "v", "1", "N", "e", "d")
    async with reading(library, *keys) as reader:
        assert library.article("empty").answer == "accept"
        assert reader.session.marks == ()


@pytest.mark.parametrize("size", [(40, 10), (160, 45)])
async def test_a_word_wider_than_the_screen_can_be_passed(
    library: Library, size: tuple[int, int]
) -> None:
    text = "x" * 3000 + " Saka"
    add(library, Article("wide", text))
    async with reading(library, "enter", size=size) as reader:
        before = -1
        for _ in range(5):
            assert reader.session.cursor > before
            before = reader.session.cursor
            await reader.press("j")
        await reader.press("G", "1")
        assert became(library, "wide") == [("Saka", "PERSON", Status.ADDED)]


async def test_labels_are_shown_where_there_is_no_colour(
    full: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with reading(full, "enter") as reader:
        assert reader.session.view.tags


@pytest.mark.parametrize("theme", ["ansi-dark", "ansi-light", "textual-light"])
async def test_a_theme_may_change_while_reading(full: Library, theme: str) -> None:
    async with reading(full, "enter") as reader:
        reader.pilot.app.theme = theme
        await reader.press("a")
        assert became(full)[0] == ("Kudus", "PERSON", Status.ACCEPTED)
        assert full.setting("theme") == theme
