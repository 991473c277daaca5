"""The reader: the list, the text with its marks, the inspector, and what keys do there."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import ClassVar

from rich.cells import cell_len
from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.getters import query_one
from textual.screen import Screen
from textual.widgets import Input, Static
from textual.worker import Worker, WorkerState

from store.model import ScorelineError
from store.query import Query, State
from tui.commands import ALL, BY_ID, Pane
from tui.inspecting import focus_line
from tui.messages import (
    Counted,
    MarksSuggested,
    RowChosen,
    RowPointed,
    TextPointed,
    TextSelected,
    UnseenFound,
)
from tui.screens.deciding import Decider
from tui.screens.following import Follower
from tui.screens.listing import Listing
from tui.screens.moving import Mover
from tui.screens.opening import Opener
from tui.session import Session
from tui.shown import shown_line
from tui.suggesting import StartSuggesting
from tui.widgets.article_header import ArticleHeader
from tui.widgets.article_list import ArticleList
from tui.widgets.article_text import ArticleText
from tui.widgets.inspector import Inspector
from tui.widgets.key_bar import KeyBar
from tui.widgets.list_header import ListHeader
from tui.widgets.status_line import StatusLine

ROOM_FOR_LEFT = 12
"""Cells of the status line that an error leaves for how many marks are left."""
WATCH = 1.0
"""Seconds between two looks whether another program has changed the library."""

WELCOME = """\
Welcome to Scoreline.

This library is empty. Press enter to add the
sample articles and begin, or leave with q and
read in your own:

  scoreline import PATH…

? shows every key."""


class ReaderScreen(Screen[None]):
    """Lists the library and shows one of its articles."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            ",".join(command.keys), f"run_command('{command.id}')", command.title, id=command.id
        )
        for command in ALL
    ]
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-medium"), (140, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-tiny"), (8, "-short"), (36, "-tall")]
    AUTO_FOCUS = "ArticleList"

    article_list = query_one(ArticleList)
    article_text = query_one(ArticleText)
    article_header = query_one(ArticleHeader)
    list_header = query_one(ListHeader)
    inspector = query_one(Inspector)
    status_line = query_one(StatusLine)
    key_bar = query_one(KeyBar)
    search_line = query_one("#search", Input)
    welcome = query_one("#welcome", Static)
    focus_bar = query_one("#focus-bar", Static)

    def __init__(self, session: Session, start_suggesting: StartSuggesting) -> None:
        super().__init__()
        self.session = session
        self.session.tags = bool(os.environ.get("NO_COLOR"))
        self.listing = Listing(self)
        self.mover = Mover(self)
        self.opener = Opener(self)
        self.decider = Decider(self)
        self.follower = Follower(self, start_suggesting)
        self.said = ""
        self._is_error = False

    def compose(self) -> ComposeResult:
        """Lay out the panes, the status line and the key bar."""
        # Textual sets these classes only after the first frame, which would be laid out in vain.
        for cells, breakpoints in zip(
            self.app.size, (self.HORIZONTAL_BREAKPOINTS, self.VERTICAL_BREAKPOINTS), strict=True
        ):
            self.add_class([name for least, name in breakpoints if least <= cells][-1])
        with Horizontal(id="body"):
            with Vertical(id="articles"):
                yield ListHeader()
                search = Input(placeholder="words to search for", id="search", compact=True)
                search.display = False
                yield search
                yield Static(WELCOME, id="welcome", markup=False)
                yield ArticleList()
            with Vertical(id="reading"):
                yield ArticleHeader()
                yield ArticleText()
            yield Inspector()
        yield Static("", id="focus-bar", markup=False)
        yield StatusLine()
        yield KeyBar()

    def on_mount(self) -> None:
        """Show the list; the annotators start once it is painted."""
        self.listing.show(Query())
        self.show_all()
        self.call_after_refresh(self.follower.start)
        self.set_interval(WATCH, self.follower.look_for_changes)

    def on_unmount(self) -> None:
        """Stop the annotators."""
        self.follower.stop()

    # Commands

    @property
    def pane(self) -> Pane:
        """The pane that takes the keys."""
        return Pane.TEXT if self.focused_in(self.article_text) else Pane.LIST

    def focused_in(self, widget: ArticleText) -> bool:
        """Whether the keys go to a widget."""
        return self.focused is widget

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Hide commands whose keys do not work in this pane."""
        if action != "run_command":
            return True
        return self.pane in BY_ID[str(parameters[0])].panes

    def action_run_command(self, command_id: str) -> None:
        """Run a command; what goes wrong is said in the status line."""
        self.guard(lambda: BY_ID[command_id].run(self))

    def guard(self, action: Callable[[], None]) -> None:
        """Do something, and say in the status line what went wrong."""
        try:
            action()
        except ScorelineError as error:
            self.say(str(error), is_error=True)

    # Saying and showing

    def say(self, said: str, *, is_error: bool = False) -> None:
        """Say something in the status line; an error that does not fit there, over it too."""
        if is_error and said != self.said and cell_len(said) > self.size.width - ROOM_FOR_LEFT:
            self.notify(shown_line(said), severity="warning", markup=False)
        self.said = said
        self._is_error = is_error
        self._show_status()

    def _show_status(self) -> None:
        session = self.session
        left = ""
        if session.article:
            modes = "by character · " if session.by_character else ""
            selecting = "selecting · " if session.anchor is not None else ""
            left = f"{selecting}{modes}{len(session.undecided)} left"
        self.status_line.show(self.said, left, is_error=self._is_error)

    def show_marks(self) -> None:
        """Show the session's marks, focus and cursor."""
        session = self.session
        self.article_text.show(session.view)
        focus = session.focus
        self.inspector.show(focus, session.marks)
        if self.focus_bar.display:
            self.focus_bar.update(focus_line(focus) if session.article else "", layout=False)
        self._show_status()

    def show_all(self) -> None:
        """Show the session from scratch."""
        self.article_header.show(self.session.article)
        self.set_class(self.session.article is not None, "-open")
        self.article_text.can_focus = self.session.article is not None
        self.key_bar.show(self.pane)
        self.show_marks()

    def show_emptiness(self, is_empty: bool) -> None:
        """Welcome a person whose library is empty."""
        query = self.listing.query
        is_new = is_empty and query == Query()
        self.welcome.display = is_new
        self.article_list.display = not is_new
        if is_new:
            self.set_focus(None)
        elif is_empty:
            self.say("No article is like that: f and F change the filter, escape ends a search.")

    def refresh_row(self, article_id: str) -> None:
        """Read an article's row again and paint it."""
        row = self.session.library.row(article_id)
        pages = self.article_list.pages
        index = pages.replace(row) if row and pages else None
        if index is not None:
            self.article_list.refresh_row(index)

    @on(events.DescendantFocus)
    @on(events.DescendantBlur)
    def _pane_changed(self) -> None:
        if self.pane is Pane.TEXT:
            self.set_class(True, "-reading")
        self.key_bar.show(self.pane)

    def on_resize(self) -> None:
        """Show what fits the new size."""
        self.call_after_refresh(self.show_marks)

    # Panes

    def show_list(self) -> None:
        """Give the keys to the list."""
        self.set_class(False, "-reading")
        self.set_class(False, "-zen")
        self.set_focus(self.article_list)

    def switch_pane(self) -> None:
        """Give the keys to the other pane."""
        if self.pane is Pane.TEXT:
            self.show_list()
        elif self.session.article:
            self.opener.point_list_at(self.session.article.id)
            self.set_class(True, "-reading")
            self.set_focus(self.article_text)
        else:
            self.opener.open_selected()

    def go_back(self) -> None:
        """Go one level back."""
        session = self.session
        if self.pane is Pane.TEXT and session.anchor is not None:
            session.drop_selection()
            self.show_marks()
        elif self.has_class("-zen"):
            self.toggle_zen()
        elif self.pane is Pane.TEXT:
            self.show_list()
        elif self.search_line.display:
            self.listing.close_search(clear=True)
        elif self.listing.query.state is not State.ALL or self.listing.query.source is not None:
            self.listing.clear_filters()
        else:
            self.app.exit()

    def toggle_inspector(self) -> None:
        """Show or hide the inspector."""
        self.toggle_class("-inspecting")
        self.call_after_refresh(self.show_marks)

    def toggle_zen(self) -> None:
        """Hide or show everything but the text."""
        self.toggle_class("-zen")

    def toggle_tags(self) -> None:
        """Show or hide the labels in the text."""
        self.session.tags = not self.session.tags
        self.show_marks()

    def open_help(self) -> None:
        """Show every key."""
        from tui.screens.help import HelpScreen

        self.app.push_screen(HelpScreen())

    # What widgets tell

    @on(RowChosen)
    def _row_chosen(self) -> None:
        self.guard(self.opener.open_selected)

    @on(RowPointed)
    def _row_pointed(self) -> None:
        self.set_focus(self.article_list)

    @on(TextPointed)
    def _text_pointed(self, message: TextPointed) -> None:
        self.session.anchor = None
        self.session.point_at(message.offset)
        self.show_marks()

    @on(TextSelected)
    def _text_selected(self, message: TextSelected) -> None:
        self.session.select(message.start, message.end)
        self.show_marks()

    @on(Input.Changed, "#search")
    def _search_changed(self, message: Input.Changed) -> None:
        self.listing.search_soon(message.value)

    @on(Input.Submitted, "#search")
    def _search_submitted(self) -> None:
        self.guard(lambda: self.listing.close_search(clear=not self.search_line.value.strip()))

    @on(Counted)
    def _counted(self, message: Counted) -> None:
        self.listing.take_count(message)

    @work(thread=True, exclusive=True, group="count", exit_on_error=False)
    def count_in_background(self, query: Query, serial: int) -> None:
        """Count the articles of a search in a thread."""
        with self.session.library.sibling() as library:
            self.post_message(Counted(serial, library.count(query)))

    @on(Worker.StateChanged)
    def _count_ended(self, message: Worker.StateChanged) -> None:
        if message.state is WorkerState.ERROR:
            self.say(str(message.worker.error), is_error=True)

    # Annotators

    @on(MarksSuggested)
    def _marks_suggested(self, message: MarksSuggested) -> None:
        self.guard(lambda: self.follower.take_result(message.result))

    @on(UnseenFound)
    def _unseen_found(self, message: UnseenFound) -> None:
        self.follower.take_unseen(message)
