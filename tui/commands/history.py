"""Taking back and doing again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.commands.base import Command, Group

if TYPE_CHECKING:
    from tui.screens.reader import ReaderScreen


class Undo(Command):
    """Take back the last decision."""

    id = "history.undo"
    keys = ("u",)
    title = "Undo"
    help = "Take back your last decision, in whichever article and session it was made."
    group = Group.HISTORY
    hint = "undo"

    def run(self, reader: ReaderScreen) -> None:
        """Undo."""
        reader.decider.undo()


class Redo(Command):
    """Make the decision again that was taken back."""

    id = "history.redo"
    keys = ("ctrl+r", "U")
    title = "Redo"
    help = "Make the decision again that you took back last."
    group = Group.HISTORY

    def run(self, reader: ReaderScreen) -> None:
        """Redo."""
        reader.decider.redo()


COMMANDS: tuple[type[Command], ...] = (Undo, Redo)
