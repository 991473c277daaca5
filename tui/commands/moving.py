"""Moving about: in the list by articles, in a text by words and lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from tui.commands.base import IN_TEXT, Command, Group

if TYPE_CHECKING:
    from tui.screens.reader import ReaderScreen


class Down(Command):
    """One line down."""

    id = "move.down"
    keys = ("j", "down")
    title = "Down"
    help = "Go to the next article in the list, or one line down in the text."
    group = Group.MOVE

    def run(self, reader: ReaderScreen) -> None:
        """Move one line down."""
        reader.mover.move_lines(1)


class Up(Command):
    """One line up."""

    id = "move.up"
    keys = ("k", "up")
    title = "Up"
    help = "Go to the previous article in the list, or one line up in the text."
    group = Group.MOVE

    def run(self, reader: ReaderScreen) -> None:
        """Move one line up."""
        reader.mover.move_lines(-1)


class _Sideways(Command):
    """A step of the cursor along the text."""

    group = Group.MOVE
    panes = IN_TEXT
    steps: ClassVar[int]

    def run(self, reader: ReaderScreen) -> None:
        """Move the cursor."""
        reader.session.move_cursor(self.steps)
        reader.show_marks()


class Left(_Sideways):
    """One token left."""

    id = "move.left"
    keys = ("h", "left")
    title = "Word left"
    help = "Move the cursor one token to the left (one character in character mode)."
    steps = -1


class Right(_Sideways):
    """One token right."""

    id = "move.right"
    keys = ("l", "right")
    title = "Word right"
    help = "Move the cursor one token to the right (one character in character mode)."
    steps = 1


class PageDown(Command):
    """One page down."""

    id = "move.page_down"
    keys = ("space", "pagedown")
    title = "Page down"
    help = "Go one page down."
    group = Group.MOVE

    def run(self, reader: ReaderScreen) -> None:
        """Move one page down."""
        reader.mover.move_pages(1)


class PageUp(Command):
    """One page up."""

    id = "move.page_up"
    keys = ("b", "pageup")
    title = "Page up"
    help = "Go one page up."
    group = Group.MOVE

    def run(self, reader: ReaderScreen) -> None:
        """Move one page up."""
        reader.mover.move_pages(-1)


class HalfDown(Command):
    """Half a page down."""

    id = "move.half_down"
    keys = ("ctrl+d",)
    title = "Half a page down"
    help = "Go half a page down."
    group = Group.MOVE

    def run(self, reader: ReaderScreen) -> None:
        """Move half a page down."""
        reader.mover.move_pages(0.5)


class HalfUp(Command):
    """Half a page up."""

    id = "move.half_up"
    keys = ("ctrl+u",)
    title = "Half a page up"
    help = "Go half a page up."
    group = Group.MOVE

    def run(self, reader: ReaderScreen) -> None:
        """Move half a page up."""
        reader.mover.move_pages(-0.5)


class Top(Command):
    """The first line."""

    id = "move.top"
    keys = ("g", "home")
    title = "To the top"
    help = "Go to the first article, or to the beginning of the text."
    group = Group.MOVE

    def run(self, reader: ReaderScreen) -> None:
        """Move to the first line."""
        reader.mover.move_to_end(forward=False)


class Bottom(Command):
    """The last line."""

    id = "move.bottom"
    keys = ("G", "end")
    title = "To the end"
    help = "Go to the last article, or to the end of the text."
    group = Group.MOVE

    def run(self, reader: ReaderScreen) -> None:
        """Move to the last line."""
        reader.mover.move_to_end(forward=True)


COMMANDS: tuple[type[Command], ...] = (
    Down,
    Up,
    Left,
    Right,
    PageDown,
    PageUp,
    HalfDown,
    HalfUp,
    Top,
    Bottom,
)
