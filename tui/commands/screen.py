"""The screen itself: panes, tags, help, leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.commands.base import IN_TEXT, Command, Group

if TYPE_CHECKING:
    from tui.screens.reader import ReaderScreen


class SwitchPane(Command):
    """Go to the other pane."""

    id = "screen.pane"
    keys = ("w",)
    title = "Other pane"
    help = "Go from the list to the text, or back."
    group = Group.SCREEN

    def run(self, reader: ReaderScreen) -> None:
        """Go there."""
        reader.switch_pane()


class Inspector(Command):
    """Show or hide the inspector."""

    id = "screen.inspector"
    keys = ("i",)
    title = "Inspector"
    help = "Show or hide the inspector: the mark in focus and the goals of the article."
    group = Group.SCREEN
    panes = IN_TEXT

    def run(self, reader: ReaderScreen) -> None:
        """Show or hide it."""
        reader.toggle_inspector()


class Zen(Command):
    """Nothing but the text."""

    id = "screen.zen"
    keys = ("z",)
    title = "Only the text"
    help = "Hide everything but the text, or show it again."
    group = Group.SCREEN
    panes = IN_TEXT

    def run(self, reader: ReaderScreen) -> None:
        """Hide or show the rest."""
        reader.toggle_zen()


class Tags(Command):
    """Show labels in the text."""

    id = "screen.tags"
    keys = ("t",)
    title = "Labels in the text"
    help = "Show each mark's label behind it in the text, or hide it."
    group = Group.SCREEN
    panes = IN_TEXT

    def run(self, reader: ReaderScreen) -> None:
        """Show or hide the labels."""
        reader.toggle_tags()


class Palette(Command):
    """Find a command by name."""

    id = "palette"
    keys = ("colon", "ctrl+p")
    title = "Commands"
    help = "Find any command by its name."
    group = Group.SCREEN

    def run(self, reader: ReaderScreen) -> None:
        """Open the palette."""
        reader.app.action_command_palette()


class Help(Command):
    """Show all keys."""

    id = "help"
    keys = ("question_mark", "f1")
    title = "Help"
    help = "Show every key and what it does."
    group = Group.SCREEN
    hint = "help"

    def run(self, reader: ReaderScreen) -> None:
        """Show them."""
        reader.open_help()


class Back(Command):
    """One level back."""

    id = "back"
    keys = ("q", "escape")
    title = "Back"
    help = "Go one level back: from a selection to the text, to the list, and out of Scoreline."
    group = Group.SCREEN
    hint = "back"

    def run(self, reader: ReaderScreen) -> None:
        """Go back."""
        reader.go_back()


class Quit(Command):
    """Leave Scoreline."""

    id = "quit"
    keys = ("ctrl+q", "Q")
    title = "Quit"
    help = "Leave Scoreline; every decision is already saved."
    group = Group.SCREEN

    def run(self, reader: ReaderScreen) -> None:
        """Leave."""
        reader.app.exit()


COMMANDS: tuple[type[Command], ...] = (
    Help,
    Palette,
    SwitchPane,
    Inspector,
    Zen,
    Tags,
    Back,
    Quit,
)
