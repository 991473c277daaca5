"""Where a mark begins and ends: selecting text and moving boundaries."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from store import decisions
from store.model import FURNITURE
from tui.commands.base import IN_TEXT, Command, Group
from tui.shown import shown_line

if TYPE_CHECKING:
    from tui.screens.reader import ReaderScreen


class Select(Command):
    """Start a selection at the cursor."""

    id = "span.select"
    keys = ("v",)
    title = "Select"
    help = "Start a selection at the cursor; move to widen it, then a label key makes the mark."
    group = Group.SPANS
    hint = "select"
    panes = IN_TEXT

    def run(self, reader: ReaderScreen) -> None:
        """Start selecting, or stop."""
        session = reader.session
        if not session.view.text:
            reader.say("There is nothing to select.")
        elif session.anchor is None:
            session.start_selection()
            reader.say("Selecting: move to widen, a digit labels it, e makes a goal of it.")
        else:
            session.drop_selection()
        reader.show_marks()


class _Boundary(Command):
    """A step of one of a mark's boundaries."""

    group = Group.SPANS
    panes = IN_TEXT
    steps: ClassVar[int]
    is_end: ClassVar[bool]

    def run(self, reader: ReaderScreen) -> None:
        """Move the boundary."""
        session = reader.session
        mark = reader.decider.focused_mark()
        if mark is None or session.article is None:
            return
        start, end = mark.start, mark.end
        if self.is_end:
            end = session.boundary(end, self.steps, is_end=True)
        else:
            start = session.boundary(start, self.steps, is_end=False)
        if start >= end:
            reader.say("A mark covers at least one word: x rejects it.")
            return
        text = session.article.text
        decision = decisions.move(session.article.id, mark, text, start, end, session.marks)
        reader.decider.decide(
            decision, f"{mark.label} is now {shown_line(text[start:end])}", advance=False
        )


class StartLeft(_Boundary):
    """The start one token left."""

    id = "span.start_left"
    keys = ("H", "ctrl+left")
    title = "Start left"
    help = "Move the start of the mark in focus to the left, by a token."
    steps = -1
    is_end = False


class StartRight(_Boundary):
    """The start one token right."""

    id = "span.start_right"
    keys = ("greater_than_sign", "ctrl+right")
    title = "Start right"
    help = "Move the start of the mark in focus to the right, by a token."
    steps = 1
    is_end = False


class EndLeft(_Boundary):
    """The end one token left."""

    id = "span.end_left"
    keys = ("less_than_sign", "shift+left")
    title = "End left"
    help = "Move the end of the mark in focus to the left, by a token."
    steps = -1
    is_end = True


class EndRight(_Boundary):
    """The end one token right."""

    id = "span.end_right"
    keys = ("L", "shift+right")
    title = "End right"
    help = "Move the end of the mark in focus to the right, by a token."
    steps = 1
    is_end = True


class ByCharacter(Command):
    """Switch between tokens and characters."""

    id = "span.characters"
    keys = ("c",)
    title = "By character"
    help = "Move the cursor and the boundaries by characters, or by tokens again."
    group = Group.SPANS
    panes = IN_TEXT

    def run(self, reader: ReaderScreen) -> None:
        """Switch over."""
        session = reader.session
        session.by_character = not session.by_character
        reader.say("Moving by characters." if session.by_character else "Moving by tokens.")
        reader.show_marks()


class Furniture(Command):
    """Say that text is not the article."""

    id = "label.FURNITURE"
    keys = ("N",)
    title = "Not the article"
    help = "Mark the selection, or the line under the cursor, as furniture, or as text again."
    group = Group.LABELS
    panes = IN_TEXT

    def run(self, reader: ReaderScreen) -> None:
        """Mark it as furniture, or as text again."""
        session = reader.session
        if session.article is None:
            return
        focus = session.focus
        if focus and focus.label == FURNITURE:
            reader.decider.decide(
                decisions.reject(session.article.id, focus), "Part of the article", advance=False
            )
            return
        span = None
        if session.selection is None:
            text = session.article.text
            end = text.find("\n", session.cursor)
            span = text.rfind("\n", 0, session.cursor) + 1, len(text) if end < 0 else end
        reader.decider.add_mark(FURNITURE, span=span)


COMMANDS: tuple[type[Command], ...] = (
    Select,
    StartLeft,
    StartRight,
    EndLeft,
    EndRight,
    ByCharacter,
    Furniture,
)
