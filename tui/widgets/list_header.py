"""The line above the list: which articles are listed, in which order, how many."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

from store.query import Query, Sort, State
from tui.list_row import fit
from tui.shown import shown_line

STATE_NAMES = {
    State.ALL: "All articles",
    State.UNREAD: "Unread",
    State.TO_DO: "To do",
    State.DONE: "Done",
    State.SKIPPED: "Skipped",
}
SORT_NAMES = {
    Sort.PUBLISHED: ("oldest first", "newest first"),
    Sort.TITLE: ("by title", "by title, Z first"),
    Sort.SOURCE: ("by source", "by source, Z first"),
    Sort.UNDECIDED: ("fewest left first", "most left first"),
    Sort.CERTAINTY: ("least certain first", "most certain first"),
}
"""What an order is called, ascending and descending."""


class ListHeader(Widget):
    """Says what the list shows."""

    DEFAULT_CSS = """
    ListHeader { height: 3; padding: 0 1; text-wrap: nowrap; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._query = Query()
        self._count: int | None = 0

    def show(self, query: Query, count: int | None) -> None:
        """Describe a list; a count of None means that it is still being counted."""
        self._query, self._count = query, count
        self.refresh()

    def render(self) -> Content:
        """Fit the words to the width."""
        query = self._query
        width = self.content_size.width
        count = "…" if self._count is None else f"{self._count:,}"
        name = STATE_NAMES[query.state]
        if query.words:
            name += f" with “{shown_line(query.words)}”"
        if query.source is not None:
            name += f" from {shown_line(query.source) or 'no source'}"
        order = SORT_NAMES[query.sort][query.descending]
        return Content.assemble(
            (fit(name, max(0, width - len(count) - 1)), "bold"),
            " ",
            (count, "bold"),
            "\n",
            (fit(order, width), "$quiet"),
        )
