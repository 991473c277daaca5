"""The help screen: every key, from the list of commands."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.commands import ALL, Command, Group
from tui.commands.keys import key_name

_KEYS = 16
"""Cells for the keys, in front of what they do."""

_SIGNS = (
    ("underlined", "underline", "suggested, to be decided"),
    ("bold", "bold", "decided by a person"),
    ("italic", "italic", "tells of a goal"),
    ("dim", "dim", "furniture: not the article"),
    ("reversed", "reverse", "what the next key acts on"),
)
_LIST_SIGNS = (
    ("●", "unread"),
    ("◐", "begun"),
    ("✓", "done"),
    ("–", "skipped"),
)


class HelpScreen(ModalScreen[None]):
    """Lists the commands by group; scrolls where it does not fit."""

    DEFAULT_CSS = """
    HelpScreen {
        align: center middle;
        & > #help {
            width: 90%; max-width: 112; height: 90%; padding: 1 2;
            background: $surface; border: round $primary; border-title-style: bold;
            scrollbar-size-vertical: 1;
        }
        & Static { height: auto; }

        &.-short > #help { width: 100%; height: 100%; padding: 0 1; }
    }
    """
    VERTICAL_BREAKPOINTS = [(0, "-short"), (24, "-tall")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark,f1,enter", "dismiss", "Close"),
        Binding("j,down", "scroll(1)", "Down"),
        Binding("k,up", "scroll(-1)", "Up"),
        Binding("space,pagedown", "scroll(20)", "Page down"),
        Binding("b,pageup", "scroll(-20)", "Page up"),
    ]

    def compose(self) -> ComposeResult:
        """Lay out the sections."""
        scroll = VerticalScroll(id="help", can_focus=False)
        scroll.border_title = "Keys (escape closes)"
        with scroll:
            yield Static(markup=False)

    def on_resize(self) -> None:
        """Fit the sentences to the new width."""
        self.call_after_refresh(self._show)

    def _show(self) -> None:
        static = self.query_one(Static)
        static.update(help_content(ALL, static.content_size.width))

    def action_scroll(self, lines: int) -> None:
        """Scroll by lines."""
        scroll = self.query_one("#help", VerticalScroll)
        scroll.scroll_to(y=scroll.scroll_y + lines, animate=False)


def help_content(commands: Sequence[Command], cells: int) -> Content:
    """Describe commands by group, and what the looks of marks and articles mean.

    Args:
        commands: Which ones.
        cells: How wide a line may be; a sentence that is wider goes on below its beginning.
    """
    parts: list[Content | str | tuple[str, str]] = []
    for group in Group:
        members = [command for command in commands if command.group is group]
        parts += [(group, "bold $text-accent"), "\n"]
        for command in members:
            keys = "  ".join(key_name(key) for key in command.keys)
            words = f"\n{' ' * _KEYS}".join(wrap(command.help, max(20, cells - _KEYS)))
            parts += [(f"  {keys:<{_KEYS - 2}}", "bold"), f"{words}\n"]
        parts.append("\n")
    parts += [("In the text", "bold $text-accent"), "\n"]
    for words, style, means in _SIGNS:
        parts += ["  ", (words, style), " " * (_KEYS - 2 - len(words)), f"{means}\n"]
    parts += [("\nIn the list", "bold $text-accent"), "\n"]
    for sign, means in _LIST_SIGNS:
        parts.append(f"  {sign:<{_KEYS - 2}}{means}\n")
    return Content.assemble(*parts).rstrip()
