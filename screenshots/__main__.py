"""Renders the reader's screens to SVG from the sample articles: `python -m screenshots`.

The same screens give the same files: clock, zone, people and decisions are fixed, and the
annotators have read everything before the reader opens.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from textual.pilot import Pilot

from annotators.registry import sources
from annotators.suggest import suggest
from store import decisions
from store.library import Library
from store.model import GOAL
from store.samples import add_samples
from tui.app import ScorelineApp
from tui.screens.reader import ReaderScreen

FOLDER = Path(__file__).parent
SIZES = ((80, 24), (160, 45))
THEMES: Mapping[str, str] = {"dark": "textual-dark", "light": "textual-light"}

ARTICLE = "sample-liverpool-tottenham"
"""The article on the screen: a match with seven goals."""
DONE = ("sample-tottenham-everton", "sample-wexcombe-dunmarrow")
SKIPPED = "sample-atlantic-cup-final"
BEGUN = ("sample-calderbeck-porth-gwynant", "sample-fulham-sheffield-united")
READ = (*DONE, SKIPPED, *BEGUN, "sample-tottenham-west-ham")

Scene = Callable[[Pilot[None], ReaderScreen], Awaitable[None]]
"""Brings the reader, which has just opened, to what the picture is to show."""


def make_library(path: Path) -> None:
    """Make a library of the samples in which somebody has worked for a while."""
    with open_library(path) as library:
        add_samples(library)
        ids = sorted(library.unseen(sources()))
        articles = [library.article(article_id) for article_id in ids]
        found = suggest(article.text for article in articles)
        for article, marks in zip(articles, found, strict=True):
            library.suggest(article.id, marks, sources(), revision=article.revision)
        for article_id in READ:
            library.mark_read(article_id)
        for article_id in DONE:
            library.save(decisions.done(article_id, library.marks(article_id), None))
        library.save(decisions.skip(SKIPPED, None))
        for article_id in BEGUN:
            for mark in library.marks(article_id)[:12]:
                library.save(decisions.accept(article_id, mark))


def open_library(path: Path) -> Library:
    """Open the library in a time that stands still."""
    kick_off = datetime(2026, 3, 7, 15, 0, tzinfo=UTC)
    return Library.open(path, who="human:ada", clock=lambda: kick_off)


async def listing(pilot: Pilot[None], reader: ReaderScreen) -> None:
    """The list, with the cursor some rows down."""
    await pilot.press("j", "j", "j")


async def reading(pilot: Pilot[None], reader: ReaderScreen) -> None:
    """An article as it opens."""
    reader.opener.open(ARTICLE)
    await pilot.pause()


async def deciding(pilot: Pilot[None], reader: ReaderScreen) -> None:
    """Some marks decided, and a goal in focus with what is tied to it."""
    await reading(pilot, reader)
    await pilot.press(*"aaaaaaxaaaaaa")
    focus_on_surest_goal(reader)
    reader.say("Every decision is saved as it is made.")
    await pilot.pause()


def focus_on_surest_goal(reader: ReaderScreen) -> None:
    """Bring the goal that the annotator is surest of into focus."""
    goals = [mark for mark in reader.session.marks if mark.label == GOAL]
    reader.session.focus_on(max(goals, key=lambda mark: mark.confidence or 0.0))
    reader.show_marks()


async def goal(pilot: Pilot[None], reader: ReaderScreen) -> None:
    """The card of a goal."""
    await reading(pilot, reader)
    focus_on_surest_goal(reader)
    await pilot.press("e", "j", "j")


async def search(pilot: Pilot[None], reader: ReaderScreen) -> None:
    """A search as it is typed."""
    reader.search_line.cursor_blink = False
    await pilot.press("slash", *"spurs")
    await pilot.pause(0.3)
    await pilot.app.workers.wait_for_complete()


async def help_(pilot: Pilot[None], reader: ReaderScreen) -> None:
    """All keys."""
    await reading(pilot, reader)
    await pilot.press("question_mark")


SCENES: Mapping[str, Scene] = {
    "list": listing,
    "reading": reading,
    "deciding": deciding,
    "goal-card": goal,
    "search": search,
    "help": help_,
}
"""What is shown, by the name of its file."""


async def picture(library: Library, scene: Scene, theme: str, size: tuple[int, int]) -> str:
    """Render one screen.

    Args:
        library: A copy of the library that `make_library` makes; the scene may decide in it.
        scene: What to show.
        theme: The name of Textual's theme.
        size: Columns and rows.

    Returns:
        The SVG.
    """
    app = ScorelineApp(library, theme=theme)
    async with app.run_test(size=size) as pilot:
        reader = pilot.app.screen
        assert isinstance(reader, ReaderScreen)
        await pilot.pause()
        await scene(pilot, reader)
        await pilot.pause()
        return app.export_screenshot(simplify=True)


def main() -> None:
    """Write every screen in both themes and sizes."""
    os.environ.pop("NO_COLOR", None)
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.db"
        make_library(made)
        for name, scene in SCENES.items():
            for word, theme in THEMES.items():
                for size in SIZES:
                    file = FOLDER / f"{name}-{word}-{size[0]}x{size[1]}.svg"
                    copy = Path(folder) / file.with_suffix(".db").name
                    shutil.copy(made, copy)
                    with open_library(copy) as library:
                        svg = asyncio.run(picture(library, scene, theme, size))
                    file.write_text(svg, encoding="utf-8")
                    print(file.name)


if __name__ == "__main__":
    main()
