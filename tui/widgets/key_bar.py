"""The bottom line: the keys that matter where the person is."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content
from textual.widget import Widget

from tui.commands import ALL, BY_ID, Command, Group, Pane
from tui.commands.keys import key_name

_ORDER = (
    Group.MARKS,
    Group.LABELS,
    Group.GOALS,
    Group.SPANS,
    Group.ARTICLES,
    Group.HISTORY,
    Group.MOVE,
    Group.SCREEN,
)
"""What comes first where there is little room."""


class KeyBar(Widget):
    """Shows as many of the commands that have a hint as there is room for, and always help."""

    DEFAULT_CSS = """
    KeyBar { height: 1; padding: 0 1; text-wrap: nowrap; text-overflow: clip; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._pane = Pane.LIST

    def show(self, pane: Pane) -> None:
        """Show the keys of a pane."""
        if pane is not self._pane:
            self._pane = pane
            self.refresh()

    def render(self) -> Content:
        """Show what fits the width."""
        return key_hints(self._pane, self.content_size.width)


def key_hints(pane: Pane, cells: int) -> Content:
    """List the keys of a pane with a word for each; those of the labels as a range.

    Args:
        pane: Where the person is.
        cells: How much room there is; what does not fit is left out, but for the last hint, which
            tells the key that shows them all.
    """
    hints: list[tuple[str, str]] = []
    digits = [command for command in ALL if command.id.startswith("label.") and _is_digit(command)]
    for command in sorted(ALL, key=_place):
        if pane not in command.panes:
            continue
        if command is digits[0]:
            hints.append((f"{digits[0].keys[0]}-{digits[-1].keys[0]}", "label"))
        elif command.hint and command.id != "help":
            hints.append((key_name(command.keys[0]), command.hint))
    last = (key_name(BY_ID["help"].keys[0]), BY_ID["help"].hint)
    room = cells - _cells(last)
    kept: list[tuple[str, str]] = []
    for hint in hints:
        if _cells(hint) > room:
            break
        kept.append(hint)
        room -= _cells(hint)
    parts: list[tuple[str, str]] = []
    for key, word in [*kept, last]:
        parts += [(key, "bold $text-accent"), (f" {word}  ", "")]
    return Content.assemble(*parts).rstrip()


def _place(command: Command) -> int:
    return _ORDER.index(command.group)


def _is_digit(command: Command) -> bool:
    return command.keys[0].isdigit()


def _cells(hint: tuple[str, str]) -> int:
    return cell_len(hint[0]) + cell_len(hint[1]) + 3
