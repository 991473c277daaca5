"""The command palette's source: the reader's own commands."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.types import IgnoreReturnCallbackType

from tui.commands import ALL, Command
from tui.commands.keys import key_name
from tui.screens.reader import ReaderScreen


class ReaderCommands(Provider):
    """Offers what can be run now, each with its key."""

    async def discover(self) -> Hits:
        """Offer everything that can be run now."""
        for name, run, command in self._available():
            yield DiscoveryHit(name, run, help=command.help)

    async def search(self, query: str) -> Hits:
        """Offer what matches the words."""
        matcher = self.matcher(query)
        for name, run, command in self._available():
            score = matcher.match(name)
            if score > 0:
                yield Hit(score, matcher.highlight(name), run, help=command.help)

    def _available(self) -> Iterator[tuple[str, IgnoreReturnCallbackType, Command]]:
        screen = self.screen
        if not isinstance(screen, ReaderScreen):
            return
        for command in ALL:
            if screen.pane in command.panes:
                name = f"{command.title}  {key_name(command.keys[0])}"
                yield name, partial(screen.action_run_command, command.id), command
