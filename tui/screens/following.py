"""Following what others do: the annotators behind the screen, and other programs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from annotators.background import Result
from tui.messages import MarksSuggested, UnseenFound
from tui.suggesting import StartSuggesting, Suggesting

if TYPE_CHECKING:
    from tui.screens.reader import ReaderScreen

SEARCH = "unseen"
"""The group of the workers that look for articles without marks."""


class Follower:
    """Feeds the annotators, and shows what they and other programs have written."""

    def __init__(self, reader: ReaderScreen, start_suggesting: StartSuggesting) -> None:
        self._reader = reader
        self._start_suggesting = start_suggesting
        self._suggesting: Suggesting | None = None

    # The annotators

    def start(self) -> None:
        """Start the annotators."""
        self._suggesting = self._start_suggesting(self._reader.session.library, self._found)
        self.look_at_open_article()
        self.suggest_more()

    def stop(self) -> None:
        """Stop the annotators."""
        if self._suggesting:
            self._suggesting.close()

    def _found(self, result: Result) -> None:
        """Hand a result over from the annotators' thread, unless the screen is gone."""
        if self._reader.is_attached:
            self._reader.post_message(MarksSuggested(result))

    def look_at_open_article(self) -> None:
        """Have the open article marked first, if nobody has marked it yet."""
        session = self._reader.session
        if self._suggesting and session.article and not session.marks:
            self._suggesting.ask(session.article, first=True)

    def take_result(self, result: Result) -> None:
        """Put what the annotators have found into the library, and show it."""
        reader, session = self._reader, self._reader.session
        if self._suggesting is None:
            return
        is_open = session.article is not None and session.article.id == result.key
        if self._suggesting.take(result):
            if is_open:
                session.take_suggestions(session.library.marks(result.key), result.tokens)
                reader.show_marks()
            reader.refresh_row(result.key)
        elif is_open and result.error:
            reader.say(result.error, is_error=True)
        self.suggest_more()

    def suggest_more(self) -> None:
        """Have the annotators read on."""
        if self._suggesting is None:
            return
        self._reader.guard(self._suggesting.ask_for_more)
        if self._suggesting.needs_more:
            search: Callable[[], None] = self._find_unseen(self._suggesting)
            self._reader.run_worker(
                search,
                thread=True,
                exclusive=True,
                group=SEARCH,
                exit_on_error=False,
            )

    def _find_unseen(self, suggesting: Suggesting) -> Callable[[], None]:
        """Give the work of a thread: in a large library the search takes longer than a blink."""

        def find() -> None:
            worker = get_current_worker()
            with self._reader.session.library.sibling() as library:
                found = UnseenFound(suggesting.find_unseen(library))
            if not worker.is_cancelled:
                self._reader.post_message(found)

        return find

    def take_unseen(self, message: UnseenFound) -> None:
        """Let the annotators go on with the articles that a search has found."""
        if self._suggesting:
            self._suggesting.take_unseen(message.article_ids)
            self.suggest_more()

    def start_over(self) -> None:
        """Look again for articles that nobody has marked."""
        if self._suggesting:
            self._suggesting.start_over()
            self.suggest_more()

    # Other programs

    def look_for_changes(self) -> None:
        """Show what another program has written since the last look."""
        self._reader.guard(self._take_changes)

    def _take_changes(self) -> None:
        reader, session = self._reader, self._reader.session
        if not session.library.has_changed():
            return
        session.reload()
        reader.show_all()
        row = reader.opener.selected_row
        reader.listing.show(keep=row.id if row else None)
        if reader.focused is None:
            reader.set_focus(reader.article_list)
        self.start_over()
