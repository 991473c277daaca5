"""Goal mentions: the card with their arguments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.commands.base import IN_TEXT, Command, Group

if TYPE_CHECKING:
    from tui.screens.reader import ReaderScreen


class Edit(Command):
    """Open the goal card."""

    id = "goal.edit"
    keys = ("e",)
    title = "Goal card"
    help = (
        "Fill in who, for whom, when and how: of the goal in focus, or a new one on the selection."
    )
    group = Group.GOALS
    hint = "goal"
    panes = IN_TEXT

    def run(self, reader: ReaderScreen) -> None:
        """Open it."""
        reader.decider.open_goal_card()


COMMANDS: tuple[type[Command], ...] = (Edit,)
