"""Keys in any order: nothing breaks, nothing is lost, everything can be undone."""

from __future__ import annotations

import random

import pytest

from store.library import Library
from store.model import Answer, Article, Mark, Status
from tests.store.making import find
from tests.tui.making import Reading, add, reading
from tui.commands import ALL
from tui.screens.reader import ReaderScreen

HOSTILE = (
    "[red]Son[/red] \x1b[31mscored\x1b[0m\x00 a\tgoal\u200b for \u202eSpurs\u202c. 손흥민 ⚽️ 🇬🇭 "
    "e\u0301tait là.\r\nSecond line with Son.\n\n" + "x" * 300 + " end\n" + "word " * 60
)
KEYSTROKES = 40
LEAVING = {"ctrl+q", "Q", "q", "escape"}
KEYS = sorted({key for command in ALL for key in command.keys} - LEAVING)
TYPED = ["tab", "enter", "backspace", "0", "9", "5", "a", "space", "shift+tab", "delete"]


def _state(library: Library) -> list[tuple[list[Mark], Answer | None]]:
    """Give all marks and answers."""
    return [
        (list(library.marks(article_id)), library.article(article_id).answer)
        for article_id in ("first", "hostile", "second", "third")
    ]


def _check(reader: Reading) -> None:
    """Compare what the reader holds with what is in the library."""
    session = reader.session
    if session.article is None:
        return
    stored = reader.library.marks(session.article.id)
    assert {mark.id: mark for mark in session.marks} == {mark.id: mark for mark in stored}
    assert session.article.answer is reader.library.article(session.article.id).answer
    for mark in stored:
        assert session.article.text[mark.start : mark.end] == mark.text
    entities = [mark for mark in stored if mark.is_entity and mark.status is not Status.REJECTED]
    standing = [mark for mark in entities if mark.is_decided]
    for mark in standing:
        assert not any(mark.overlaps(other) for other in entities if other is not mark)


@pytest.mark.parametrize("seed", [1, 2])
async def test_keys_in_any_order_can_all_be_undone(full: Library, seed: int) -> None:
    marks = (find(HOSTILE, "Son", "PERSON"), find(HOSTILE, "scored", "GOAL"))
    add(full, Article("hostile", HOSTILE, published="2022-11-29"), *marks)
    before = _state(full)
    chance = random.Random(seed)
    async with reading(full, "enter", size=chance.choice([(40, 10), (120, 40)])) as reader:
        for _ in range(KEYSTROKES):
            on_top = not isinstance(reader.pilot.app.screen, ReaderScreen)
            wants_out = on_top or reader.screen.search_line.has_focus
            if wants_out and chance.random() < 0.3:
                await reader.press("escape")
            else:
                await reader.press(chance.choice(TYPED if wants_out else KEYS))
            _check(reader)
    while full.undo():
        pass
    assert _state(full) == before
