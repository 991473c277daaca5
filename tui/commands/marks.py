"""Deciding on marks, one at a time or many at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store import decisions
from store.same import same
from tui.commands.base import IN_TEXT, Command, Group
from tui.shown import shown_line

if TYPE_CHECKING:
    from tui.screens.reader import ReaderScreen


class _Step(Command):
    """A step from mark to mark."""

    group = Group.MARKS
    panes = IN_TEXT
    forward: bool
    undecided: bool

    def run(self, reader: ReaderScreen) -> None:
        """Bring the mark into focus."""
        if not reader.session.step(forward=self.forward, undecided=self.undecided):
            reader.say(
                "Every mark here is decided: d calls the article done."
                if self.undecided
                else "This article has no marks yet."
            )
        reader.show_marks()


class Next(_Step):
    """The next undecided mark."""

    id = "mark.next"
    keys = ("n", "tab")
    title = "Next undecided mark"
    help = "Bring the next undecided mark into focus, going round at the end."
    hint = "next"
    forward = True
    undecided = True


class Previous(_Step):
    """The previous undecided mark."""

    id = "mark.previous"
    keys = ("p", "shift+tab")
    title = "Previous undecided mark"
    help = "Bring the previous undecided mark into focus, going round at the beginning."
    forward = False
    undecided = True


class Forward(_Step):
    """The next mark, decided or not."""

    id = "mark.forward"
    keys = ("right_square_bracket",)
    title = "Next mark of any kind"
    help = "Bring the next mark into focus, decided or not."
    forward = True
    undecided = False


class Back(_Step):
    """The previous mark, decided or not."""

    id = "mark.back"
    keys = ("left_square_bracket",)
    title = "Previous mark of any kind"
    help = "Bring the previous mark into focus, decided or not."
    forward = False
    undecided = False


class Accept(Command):
    """Confirm the mark in focus."""

    id = "mark.accept"
    keys = ("a",)
    title = "Accept"
    help = "Confirm the mark in focus as it is, and go on to the next undecided one."
    group = Group.MARKS
    hint = "accept"
    panes = IN_TEXT

    def run(self, reader: ReaderScreen) -> None:
        """Accept it."""
        mark = reader.decider.focused_mark()
        if mark and (article := reader.session.article):
            reader.decider.decide(
                decisions.accept(article.id, mark),
                f"Accepted {mark.label} {shown_line(mark.text)}",
            )


class Reject(Command):
    """Say that the mark in focus is wrong."""

    id = "mark.reject"
    keys = ("x", "delete")
    title = "Reject"
    help = "Say that the mark in focus is wrong, and go on to the next undecided one."
    group = Group.MARKS
    hint = "reject"
    panes = IN_TEXT

    def run(self, reader: ReaderScreen) -> None:
        """Reject it."""
        mark = reader.decider.focused_mark()
        if mark and (article := reader.session.article):
            reader.decider.decide(
                decisions.reject(article.id, mark),
                f"Rejected {mark.label} {shown_line(mark.text)}",
            )


class AcceptAll(Command):
    """Confirm everything that is left."""

    id = "mark.accept_all"
    keys = ("A",)
    title = "Accept all that is left"
    help = "Confirm every undecided mark of the article in one step."
    group = Group.MARKS
    hint = "all"
    panes = IN_TEXT

    def run(self, reader: ReaderScreen) -> None:
        """Accept them all."""
        session = reader.session
        if session.article is None:
            return
        left = len(session.undecided)
        if not left:
            reader.say("Every mark here is decided: d calls the article done.")
            return
        reader.decider.decide(
            decisions.accept_all(session.article.id, session.marks), f"Accepted all {left}"
        )


class AcceptAbove(Command):
    """Confirm what the annotators are sure of."""

    id = "mark.accept_above"
    keys = ("percent_sign",)
    title = "Accept above a confidence"
    help = (
        "Confirm every undecided mark of the article from a confidence on that you choose, "
        "in one step."
    )
    group = Group.MARKS
    panes = IN_TEXT

    def run(self, reader: ReaderScreen) -> None:
        """Ask for the confidence."""
        reader.decider.ask_for_confidence()


class Same(Command):
    """Do the same to every equal mark."""

    id = "mark.same"
    keys = ("equals_sign",)
    title = "Same for every equal mark"
    help = (
        "Do to every equal mark of the article what was just done to this one; "
        "a mark of your own is made wherever its words stand."
    )
    group = Group.MARKS
    hint = "same"
    panes = IN_TEXT

    def run(self, reader: ReaderScreen) -> None:
        """Do it to them all."""
        session = reader.session
        focus = session.focus
        mark = (
            session.decided[0] if session.decided else focus if focus and focus.is_decided else None
        )
        if session.article is None or mark is None:
            reader.say("First decide one mark, then = does the same to its equals.")
            return
        decision = same(session.article.id, session.article.text, session.marks, mark)
        number = len(decision.changes)
        if not number:
            reader.say(f"No other {shown_line(mark.text)} is left to decide.")
            return
        reader.decider.decide(decision, f"The same for {number} more {shown_line(mark.text)}")


COMMANDS: tuple[type[Command], ...] = (
    Next,
    Previous,
    Forward,
    Back,
    Accept,
    Reject,
    AcceptAll,
    AcceptAbove,
    Same,
)
