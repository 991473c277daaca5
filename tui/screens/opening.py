"""Opening articles: the one under the cursor, the neighbours, the next that is to do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from store.query import ArticleRow, Query, Sort, State

if TYPE_CHECKING:
    from tui.screens.reader import ReaderScreen


class Opener:
    """Opens articles and keeps the list's cursor on the open one."""

    def __init__(self, reader: ReaderScreen) -> None:
        self._reader = reader

    @property
    def selected_row(self) -> ArticleRow | None:
        """The row under the list's cursor."""
        return self._row_below(0)

    def _row_below(self, rows: int) -> ArticleRow | None:
        article_list = self._reader.article_list
        pages = article_list.pages
        return pages.row(article_list.cursor + rows) if pages else None

    def open_selected(self) -> None:
        """Open the article under the list's cursor; in an empty library, add the samples."""
        if self._reader.welcome.display:
            self._add_samples()
            return
        row = self.selected_row
        if row:
            self.open(row.id)

    def open(self, article_id: str) -> None:
        """Open an article and give it the keys."""
        reader = self._reader
        reader.session.open(article_id)
        self.point_list_at(article_id)
        reader.set_class(True, "-reading")
        reader.show_all()
        reader.set_focus(reader.article_text)
        reader.follower.look_at_open_article()
        # Noting it can wait for another program; reading cannot.
        reader.call_after_refresh(reader.guard, lambda: self._note_read(article_id))

    def _note_read(self, article_id: str) -> None:
        row = self._reader.session.library.row(article_id)
        if row and not row.read:
            self._reader.session.library.mark_read(article_id)
            self._reader.refresh_row(article_id)

    def point_list_at(self, article_id: str) -> None:
        """Put the list's cursor on an article, if it is listed."""
        pages = self._reader.article_list.pages
        index = pages.index_of(article_id) if pages else None
        if index is not None:
            self._reader.article_list.move_to(index)

    def open_neighbour(self, rows: int) -> None:
        """Open the article so many rows below the list's cursor."""
        row = self._row_below(rows)
        if row is None:
            last = "That was the last article." if rows > 0 else "That was the first article."
            self._reader.say(last)
            return
        self._reader.say("")
        self.open(row.id)

    def open_next_to_do(self) -> None:
        """Open the next article of the list that is still to do."""
        row = self._next_to_do()
        if row is None:
            self._reader.show_all()
            self._reader.say(f"{self._reader.said} · no article below is left to do")
            return
        self.open(row.id)

    def _next_to_do(self) -> ArticleRow | None:
        """Find the first row below the cursor that has no answer."""
        query = self._reader.listing.query
        here = self.selected_row
        is_steady = query.sort not in (Sort.UNDECIDED, Sort.CERTAINTY)
        if query.state is State.ALL and is_steady and here is not None:
            # One look into the index, however many finished articles lie between; but an order
            # that the last decision has changed is walked as it is on the screen.
            to_do = replace(query, state=State.TO_DO)
            found = self._reader.session.library.page(to_do, after=here, limit=1)
            return found[0] if found else None
        rows = 1
        row = self._row_below(rows)
        while row is not None and row.answer is not None:
            rows += 1
            row = self._row_below(rows)
        return row

    def _add_samples(self) -> None:
        from store.samples import add_samples

        reader = self._reader
        added = add_samples(reader.session.library)
        reader.listing.show(Query())
        reader.set_focus(reader.article_list)
        reader.say(f"Added {added} sample articles.")
        reader.follower.start_over()
