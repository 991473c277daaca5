"""Which articles are listed: search, filters and orders."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from textual.timer import Timer

from store.query import Query, Sort, State
from tui.messages import Counted
from tui.pages import Pages
from tui.widgets.list_header import STATE_NAMES

if TYPE_CHECKING:
    from tui.screens.reader import ReaderScreen

PATIENCE = 0.1
"""Seconds without a key after which a search begins."""


class Listing:
    """Keeps the article list in step with what is asked for."""

    def __init__(self, reader: ReaderScreen) -> None:
        self._reader = reader
        self.query = Query()
        self._serial = 0
        self._timer: Timer | None = None

    def show(self, query: Query | None = None, *, keep: str | None = None) -> None:
        """List the articles of a query.

        The articles of a search are counted in a thread, since that reads them all; until it is
        done the first page is shown.

        Args:
            query: What to list; the same as before if None, without scrolling.
            keep: The article to leave under the cursor, if the query lists it.
        """
        reader = self._reader
        library, before = reader.session.library, reader.article_list.pages
        if query is not None:
            self.query = query
        self._serial += 1
        if self.query.words:
            known = len(library.page(self.query, limit=reader.article_list.page_rows))
            if before and query is None:
                known = max(known, before.count)
            pages = Pages(library, self.query, count=known)
            reader.count_in_background(self.query, self._serial)
        else:
            pages = Pages(library, self.query)
        cursor = (pages.index_of(keep) if keep else None) or 0
        reader.article_list.show(pages, cursor=cursor, stay=query is None)
        reader.list_header.show(self.query, None if self.query.words else pages.count)
        reader.show_emptiness(pages.count == 0)

    def take_count(self, message: Counted) -> None:
        """Learn how many articles a search found."""
        reader = self._reader
        if message.serial != self._serial:
            return
        cursor = reader.article_list.cursor
        pages = Pages(reader.session.library, self.query, count=message.count)
        reader.article_list.show(pages, cursor=cursor, stay=True)
        reader.list_header.show(self.query, message.count)

    def _selected_id(self) -> str | None:
        row = self._reader.opener.selected_row
        return row.id if row else None

    def _change(self, query: Query, said: str) -> None:
        self.show(query, keep=self._selected_id())
        self._reader.say(said)

    # Filters and orders

    def next_state(self) -> None:
        """Show all articles, then the unread ones, and so on."""
        states = list(State)
        state = states[(states.index(self.query.state) + 1) % len(states)]
        self._change(replace(self.query, state=state), f"{STATE_NAMES[state]}.")

    def next_source(self) -> None:
        """Show the articles of the next source, and of all of them after the last."""
        sources: list[str | None] = [None, *self._reader.session.library.sources()]
        place = sources.index(self.query.source) if self.query.source in sources else 0
        source = sources[(place + 1) % len(sources)]
        said = "All sources." if source is None else f"From {source or 'no source'}."
        self._change(replace(self.query, source=source), said)

    def next_sort(self) -> None:
        """Order the list by the next thing that it can be ordered by."""
        sorts = list(Sort)
        sort = sorts[(sorts.index(self.query.sort) + 1) % len(sorts)]
        descending = sort in (Sort.PUBLISHED, Sort.UNDECIDED)
        self._change(replace(self.query, sort=sort, descending=descending), f"By {sort}.")

    def reverse(self) -> None:
        """Turn the order round."""
        self._change(replace(self.query, descending=not self.query.descending), "Turned round.")

    def clear_filters(self) -> None:
        """Show the articles of every state and source again, in the same order."""
        self._change(replace(self.query, state=State.ALL, source=None), "All articles.")

    def toggle_read(self) -> None:
        """Switch the article under the cursor between read and unread."""
        reader = self._reader
        row = reader.opener.selected_row
        if row:
            reader.session.library.mark_read(row.id, not row.read)
            reader.refresh_row(row.id)

    # Searching

    def open_search(self) -> None:
        """Show the search line and take the keys there."""
        reader = self._reader
        reader.show_list()
        reader.search_line.display = True
        reader.set_focus(reader.search_line)

    def close_search(self, *, clear: bool) -> None:
        """Give the keys back to the list, and show all articles again if asked to."""
        reader = self._reader
        if clear:
            reader.search_line.value = ""
            reader.search_line.display = False
        self._apply(reader.search_line.value)
        reader.set_focus(reader.article_list)

    def search_soon(self, words: str) -> None:
        """Search for words once no key has come for a moment."""
        if self._timer:
            self._timer.stop()
        self._timer = self._reader.set_timer(
            PATIENCE, lambda: self._reader.guard(lambda: self._apply(words))
        )

    def _apply(self, words: str) -> None:
        if self._timer:
            self._timer.stop()
            self._timer = None
        if words.strip() != self.query.words:
            self.show(replace(self.query, words=words.strip()), keep=self._selected_id())
