"""Deciding: what a key decides is saved, said and shown; undo, redo and the goal card."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from store import decisions
from store.library import Saved
from store.model import GOAL, Decision, Goal, Mark, MarkChange, ScorelineError
from tui.certainty import (
    USUAL,
    accepted_words,
    confidence_of,
    confidence_words,
    forecast,
    forecast_words,
)
from tui.commands import BY_ID
from tui.dates import clock

if TYPE_CHECKING:
    from tui.screens.reader import ReaderScreen

CONFIDENCE_SETTING = "accept_above"
"""The library's setting that keeps the confidence that was asked for last."""


class Decider:
    """Saves what a person decides, and shows what became of it."""

    def __init__(self, reader: ReaderScreen) -> None:
        self._reader = reader

    def focused_mark(self) -> Mark | None:
        """Give the mark in focus, or say that there is none."""
        mark = self._reader.session.focus
        if mark is None:
            self._reader.say("No mark is in focus: n goes to the next undecided one.")
        return mark

    def decide(self, decision: Decision, said: str, *, advance: bool = True) -> None:
        """Save a decision, say so, and go on to the next undecided mark.

        Raises:
            StoreError: It could not be saved, and nothing has changed.
        """
        reader, session = self._reader, self._reader.session
        saved = session.decide(decision)
        session.anchor = None
        if advance:
            session.step(forward=True)
        if saved.changes:
            self._say_saved(said, saved)
        else:
            reader.say("It was already so.")
        self._show(saved)

    def _say_saved(self, said: str, saved: Saved) -> None:
        conflict = " · somebody else had changed it too" if saved.conflict else ""
        self._reader.say(f"{said} · saved {clock(saved.at)}{conflict}")

    def _show(self, saved: Saved) -> None:
        reader = self._reader
        reader.article_header.show(reader.session.article)
        reader.show_marks()
        for article_id in dict.fromkeys(change.article_id for change in saved.changes):
            reader.refresh_row(article_id)

    def add_mark(
        self, label: str, goal: Goal | None = None, *, span: tuple[int, int] | None = None
    ) -> None:
        """Make a mark of a stretch of the text: the selection, or the token under the cursor.

        Args:
            label: What it is.
            goal: The arguments of a goal mention.
            span: Another stretch, as offsets; white space at its ends is left out.

        Raises:
            DecisionError: The selection cannot be a mark.
        """
        session = self._reader.session
        pointed = span or session.selection or session.view.selection
        if session.article is None or pointed is None:
            self._reader.say("Nothing is selected: v starts a selection.")
            return
        text = session.article.text
        start, end = _without_space(text, *pointed)
        decision = decisions.add(
            session.article.id,
            text,
            start,
            end,
            label,
            session.library.who,
            goal=goal,
            marks=session.marks,
        )
        self.decide(decision, f"Added {label} {text[start:end]}", advance=False)
        made = [mark for mark in session.decided if (mark.start, mark.label) == (start, label)]
        if made:
            session.focus_on(made[0])
        self._reader.show_marks()

    # Undo and redo

    def undo(self) -> None:
        """Take back the last decision, and show where it was."""
        library = self._reader.session.library
        self._show_step(library.undo(), "Undone", "There is nothing to undo.")

    def redo(self) -> None:
        """Make the decision again that was taken back."""
        library = self._reader.session.library
        self._show_step(library.redo(), "Done again", "There is nothing to redo.")

    def _show_step(self, saved: Saved | None, said: str, nothing: str) -> None:
        reader, session = self._reader, self._reader.session
        if saved is None:
            reader.say(nothing)
            return
        touched = [change.article_id for change in saved.changes]
        if session.article is None or session.article.id not in touched:
            reader.opener.open(touched[0])
        session.applied(saved)
        session.decided = []
        for change in saved.changes:
            if isinstance(change, MarkChange) and change.after in session.marks:
                session.focus_on(change.after)
                break
        action = saved.of or saved.action
        name = BY_ID[action].title if action in BY_ID else action
        self._say_saved(f"{said}: {name}", saved)
        self._show(saved)

    # Many marks at once

    def ask_for_confidence(self) -> None:
        """Ask how sure the annotators must be, and accept what they are that sure of."""
        from tui.screens.accept_above import AcceptAbovePrompt

        reader, session = self._reader, self._reader.session
        article = session.article
        if article is None:
            return
        # Where no mark has a confidence it is asked all the same, and says so: the digits that a
        # person goes on to type would be labels.
        if not session.undecided and forecast(article.id, session.marks, 0.0).is_empty:
            reader.say("Every mark here is decided: d calls the article done.")
            return
        chosen = session.library.setting(CONFIDENCE_SETTING)
        least = confidence_of(chosen or "")

        def take(least: float | None) -> None:
            if least is not None:
                reader.guard(lambda: self._accept_above(article.id, least))

        prompt = AcceptAbovePrompt(article.id, session.marks, USUAL if least is None else least)
        reader.app.push_screen(prompt, take)

    def _accept_above(self, article_id: str, least: float) -> None:
        session = self._reader.session
        coming = forecast(article_id, session.marks, least)
        if coming.is_empty:
            # Somebody else has decided on them meanwhile.
            self._reader.say(forecast_words(coming)[0])
            return
        decision = decisions.accept_above(article_id, session.marks, least)
        self.decide(decision, accepted_words(coming, least), advance=False)
        if session.focus is None or session.focus.is_decided:
            session.step(forward=True)
            self._reader.show_marks()
        session.library.set_setting(CONFIDENCE_SETTING, confidence_words(least))

    # Goals

    def open_goal_card(self) -> None:
        """Open the card of the goal in focus, or of a new one on the selection.

        Raises:
            DecisionError: The selection cannot be a mark.
        """
        session = self._reader.session
        if session.article is None:
            return
        article, mark = session.article, session.focus
        if mark is not None and mark.label == GOAL:
            self._fill((mark.start, mark.end), mark.goal, lambda goal: self._take_goal(mark, goal))
            return
        pointed = session.selection or session.view.selection
        if pointed is None and mark is not None:
            pointed = (mark.start, mark.end)
        if pointed is None:
            self._reader.say("Nothing is selected: v starts a selection.")
            return
        span = _without_space(article.text, *pointed)
        decisions.check_span(article.text, *span)
        self._fill(span, None, lambda goal: self.add_mark(GOAL, goal, span=span))

    def _fill(self, span: tuple[int, int], goal: Goal | None, save: Callable[[Goal], None]) -> None:
        """Show a card, and show it again as it was filled in if that cannot be saved."""
        from tui.screens.goal_card import GoalCard

        reader, session = self._reader, self._reader.session
        if session.article is None:
            return
        start, end = span
        trigger = session.article.text[start:end]

        def take(filled: Goal | None) -> None:
            if filled is None:
                return
            try:
                save(filled)
            except ScorelineError as error:
                reader.say(str(error), is_error=True)
                self._fill(span, filled, save)

        reader.app.push_screen(GoalCard(session.article, session.marks, trigger, start, goal), take)

    def _take_goal(self, mark: Mark, goal: Goal) -> None:
        article = self._reader.session.article
        if article is None:
            return
        if goal == mark.goal:
            self.decide(decisions.accept(article.id, mark), f"Accepted GOAL {mark.text}")
        else:
            self.decide(decisions.edit_goal(article.id, mark, goal), f"Goal {mark.text} filled in")


def _without_space(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave white space out at both ends of a stretch of the text."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end
