"""The application: a library, a theme and the reader on top."""

from __future__ import annotations

import gc
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import App
from textual.color import Color, ColorParseError
from textual.theme import Theme

from annotators.background import Background
from store.library import Library
from store.model import ScorelineError
from tui.screens.reader import ReaderScreen
from tui.session import Session
from tui.suggesting import StartMarker, Suggesting
from tui.theme import mark_variables

if TYPE_CHECKING:
    from textual.command import Provider

    from annotators.pipelines import Pipeline

THEME_SETTING = "theme"
"""Where the library keeps the name of the theme that was chosen last."""


def _reader_commands() -> type[Provider]:
    """Give the palette's source; it is imported when the palette first opens."""
    from tui.palette import ReaderCommands

    return ReaderCommands


class ScorelineApp(App[None]):
    """Reads and annotates one library."""

    TITLE = "Scoreline"
    COMMANDS = App.COMMANDS | {_reader_commands}
    COMMAND_PALETTE_BINDING = "ctrl+p"
    CSS_PATH = "screens/reader.tcss"

    def __init__(
        self,
        library: Library,
        *,
        theme: str | None = None,
        start_marker: StartMarker = Background,
        pipeline: Pipeline | None = None,
    ) -> None:
        super().__init__()
        self.library = library
        self._start_suggesting = partial(Suggesting, start=start_marker, pipeline=pipeline)
        chosen = theme or library.setting(THEME_SETTING)
        if chosen and self.get_theme(chosen):
            self.theme = chosen

    def get_default_screen(self) -> ReaderScreen:
        """Give the reader: there is no screen below it."""
        return ReaderScreen(Session(self.library), self._start_suggesting)

    def on_mount(self) -> None:
        """Remember a theme when it is chosen."""
        self.theme_changed_signal.subscribe(self, self._remember_theme)

    def on_ready(self) -> None:
        """Look for garbage again, if the command line has put that off until after the start."""
        if not gc.isenabled():
            gc.freeze()
            gc.enable()

    def _remember_theme(self, theme: Theme) -> None:
        try:
            self.library.set_setting(THEME_SETTING, theme.name)
        except ScorelineError as error:
            self.notify(str(error), severity="warning", markup=False)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Give the colours of marks for the present theme."""
        theme = self.current_theme
        terminal = theme.ansi
        background = theme.background or ("#121212" if theme.dark else "#e0e0e0")
        try:
            ground = "#000000" if terminal else Color.parse(background).hex6
        except ColorParseError:
            ground = "#000000" if theme.dark else "#ffffff"
        return mark_variables(dark=theme.dark, terminal=terminal, background=ground)


def run(
    library_path: Path,
    who: str,
    samples: bool,
    theme: str | None,
    pipeline: Pipeline | None = None,
) -> None:
    """Open the reader on a library.

    Args:
        library_path: The library's file; it is made if it is not there.
        who: Whose decisions these are, `human:NAME`.
        samples: Whether to add the sample articles to a library that is empty.
        theme: The name of a theme; the one chosen last if None.
        pipeline: What finds named things; the bundled one if None.

    Raises:
        StoreError: The library cannot be opened.
    """
    with Library.open(library_path, who=who) as library:
        if samples:
            from store.samples import add_samples

            add_samples(library)
        ScorelineApp(library, theme=theme, pipeline=pipeline).run()
