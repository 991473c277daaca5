"""A library's article list by row number, read a page at a time."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from store.library import Library
from store.query import ArticleRow, Query

PAGE = 100
"""Rows to a page."""
KEPT = 40
"""Pages held in memory."""


@dataclass(frozen=True, slots=True)
class _Page:
    """Some rows, and the outermost ones as they were read: where the neighbours' keys go on."""

    rows: list[ArticleRow]
    first: ArticleRow | None
    last: ArticleRow | None


class Pages:
    """The rows of one query, as many as there were when it was asked.

    A neighbour of a known page is read by key, which costs the same anywhere in the library; only
    a jump to the unknown (a drag of the scroll bar) is read by its number.
    """

    def __init__(self, library: Library, query: Query, *, count: int | None = None) -> None:
        self.library = library
        self.query = query
        self.count = library.count(query) if count is None else count
        self._pages: OrderedDict[int, _Page] = OrderedDict()

    def row(self, index: int) -> ArticleRow | None:
        """Give the row at an index; None outside the list."""
        if not 0 <= index < self.count:
            return None
        rows = self._page(index // PAGE).rows
        place = index % PAGE
        return rows[place] if place < len(rows) else None

    def _page(self, number: int) -> _Page:
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        rows = self._read(number)
        page = _Page(rows, rows[0] if rows else None, rows[-1] if rows else None)
        self._pages[number] = page
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)
        return page

    def _read(self, number: int) -> list[ArticleRow]:
        if number == 0:
            return self.library.page(self.query, limit=PAGE)
        before, after = self._pages.get(number - 1), self._pages.get(number + 1)
        if before and before.last:
            return self.library.page(self.query, after=before.last, limit=PAGE)
        if after and after.first:
            return self.library.page(self.query, before=after.first, limit=PAGE)
        if (number + 1) * PAGE >= self.count:
            return self.library.last_page(self.query, limit=self.count - number * PAGE)
        return self.library.page_at(self.query, number * PAGE, limit=PAGE)

    def index_of(self, article_id: str) -> int | None:
        """Find an article's row; None if the query does not list it."""
        for number, page in self._pages.items():
            for place, row in enumerate(page.rows):
                if row.id == article_id:
                    return number * PAGE + place
        return self.library.index_of(self.query, article_id)

    def replace(self, row: ArticleRow) -> int | None:
        """Take over a row that has changed, where it stands.

        It stays in its place, even if it would no longer be listed: what a person has just
        decided does not vanish from under the cursor.

        Returns:
            The row's index, or None if it is on no page that was read.
        """
        for number, page in self._pages.items():
            for place, old in enumerate(page.rows):
                if old.id == row.id:
                    page.rows[place] = row
                    return number * PAGE + place
        return None
