"""A library to read, a reader at it, and what stands in for the annotators' process."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from textual.content import Content
from textual.pilot import Pilot
from textual.widget import Widget

from annotators.background import Result
from annotators.registry import sources
from annotators.setup import BUNDLED, Setup
from store.library import Library
from store.model import Article, Mark, Record, Status
from tests.store.making import TEXT, find, suggestions
from tui.app import ScorelineApp
from tui.screens.reader import ReaderScreen
from tui.session import Session

OTHER = "Osei made the save of the season, and Ghana kept a clean sheet."
SIZE = (120, 40)


@dataclass(slots=True)
class FakeMarker:
    """Notes what it is asked for, and answers when a test tells it to."""

    on_result: Callable[[Result], None] | None = None
    setup: Setup = BUNDLED
    submitted: list[str] = field(default_factory=list)
    is_closed: bool = False

    def start(self, on_result: Callable[[Result], None], setup: Setup) -> FakeMarker:
        self.on_result = on_result
        self.setup = setup
        return self

    def submit(self, key: str, text: str, *, first: bool = False) -> None:
        self.submitted.insert(0 if first else len(self.submitted), key)

    def close(self) -> None:
        self.is_closed = True

    def answer(self, key: str, *marks: Mark, error: str | None = None) -> None:
        """Give a result, as the annotators' process would."""
        assert self.on_result is not None
        self.on_result(Result(key, marks, (), sources(self.setup), error))


def add(library: Library, article: Article, *marks: Mark) -> None:
    """Add an article that the annotators have seen, with what they found."""
    library.add(Record(article))
    library.suggest(article.id, marks, sources(), revision=1)


def fill(library: Library) -> None:
    """Add three articles: one with six suggestions, one with two, one with none."""
    first = Article("first", TEXT, "Kudus sees off Korea", "Post", published="2022-11-28")
    second = Article("second", OTHER, "Osei shuts the door", "Gazette", published="2022-11-27")
    third = Article("third", "Nothing happened.", "Müller’s match is off", published="2022-11-26")
    add(library, first, *suggestions())
    add(library, second, find(OTHER, "Osei", "PERSON"), find(OTHER, "Ghana", "GPE"))
    add(library, third)


def became(library: Library, article_id: str = "first") -> list[tuple[str, str, Status]]:
    """Give what became of an article's marks: words, label and status, in the text's order."""
    return [(mark.text, mark.label, mark.status) for mark in library.marks(article_id)]


@dataclass(slots=True)
class Reading:
    """A reader on a screen, and the keys to it."""

    pilot: Pilot[None]
    library: Library
    marker: FakeMarker

    @property
    def screen(self) -> ReaderScreen:
        screen = self.pilot.app.screen_stack[0]
        assert isinstance(screen, ReaderScreen)
        return screen

    @property
    def session(self) -> Session:
        return self.screen.session

    @property
    def focus(self) -> str:
        """The words of the mark in focus; nothing if there is none."""
        focus = self.session.focus
        return focus.text if focus else ""

    @property
    def said(self) -> str:
        """What the status line says."""
        return plain(self.screen.status_line)

    @property
    def listed(self) -> list[str]:
        """The ids of the articles in the list."""
        pages = self.screen.article_list.pages
        assert pages is not None
        rows = [pages.row(index) for index in range(pages.count)]
        return [row.id for row in rows if row]

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)

    async def settle(self) -> None:
        """Wait until what was asked for in the background is there."""
        await self.pilot.app.workers.wait_for_complete()
        await self.pilot.pause()


def plain(widget: Widget) -> str:
    """Give the words that a widget shows."""
    content = widget.render()
    return content.plain if isinstance(content, Content) else str(content)


@asynccontextmanager
async def reading(
    library: Library, *keys: str, size: tuple[int, int] = SIZE
) -> AsyncIterator[Reading]:
    """Start the reader on a library and press some keys."""
    marker = FakeMarker()
    app = ScorelineApp(library, start_marker=marker.start)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        if keys:
            await pilot.press(*keys)
        yield Reading(pilot, library, marker)
