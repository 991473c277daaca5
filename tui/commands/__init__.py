"""Every command of the reader, in the order of the help screen."""

from __future__ import annotations

from tui.commands import articles, goals, history, labels, marks, moving, screen, spans
from tui.commands.base import Command, Group, Pane

ALL: tuple[Command, ...] = tuple(
    command()
    for module in (articles, marks, labels, spans, goals, history, moving, screen)
    for command in module.COMMANDS
)
"""One of each."""

BY_ID: dict[str, Command] = {command.id: command for command in ALL}

__all__ = ["ALL", "BY_ID", "Command", "Group", "Pane"]
