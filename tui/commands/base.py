"""What a command of the reader is.

Bindings, key bar, palette, help screen, `scoreline keys` and the key table of the README are all
made from these classes, so that none of them can lie.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from tui.screens.reader import ReaderScreen


class Group(StrEnum):
    """What a command is about; the help screen has a section for each."""

    MOVE = "Move"
    ARTICLES = "Articles"
    MARKS = "Marks"
    LABELS = "Labels"
    SPANS = "Spans"
    GOALS = "Goals"
    HISTORY = "History"
    SCREEN = "Screen"


class Pane(StrEnum):
    """The part of the screen that takes the keys."""

    LIST = "list"
    TEXT = "text"


EVERYWHERE = frozenset(Pane)
IN_LIST = frozenset({Pane.LIST})
IN_TEXT = frozenset({Pane.TEXT})


class Command:
    """One thing that a key does in the reader."""

    id: ClassVar[str]
    """Its name for programs and key settings, such as `mark.accept`."""
    keys: ClassVar[tuple[str, ...]]
    """The keys, as Textual names them; the first is the one that is shown."""
    title: ClassVar[str]
    """What it is called in the palette, in a few words."""
    help: ClassVar[str]
    """What it does, in a sentence."""
    group: ClassVar[Group]
    hint: ClassVar[str] = ""
    """Its word in the key bar; empty for a command that is not shown there."""
    panes: ClassVar[frozenset[Pane]] = EVERYWHERE
    """Where its keys work."""

    def run(self, reader: ReaderScreen) -> None:
        """Do it."""
        raise NotImplementedError
