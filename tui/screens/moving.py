"""Moving by lines and pages, in whichever pane takes the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.commands import Pane

if TYPE_CHECKING:
    from tui.screens.reader import ReaderScreen


class Mover:
    """Moves the list's cursor or the text's."""

    def __init__(self, reader: ReaderScreen) -> None:
        self._reader = reader

    def move_lines(self, lines: int) -> None:
        """Move some lines down; negative is up."""
        reader = self._reader
        if reader.pane is Pane.LIST:
            reader.article_list.move(lines)
            return
        offset = reader.article_text.offset_below(reader.session.cursor, lines)
        reader.session.point_at(offset)
        reader.show_marks()

    def move_pages(self, pages: float) -> None:
        """Move some pages down; negative is up."""
        reader = self._reader
        in_list = reader.pane is Pane.LIST
        page = reader.article_list.page_rows if in_list else reader.article_text.page_lines - 1
        self.move_lines(int(page * pages) or (1 if pages > 0 else -1))

    def move_to_end(self, *, forward: bool) -> None:
        """Move to the last line, or to the first."""
        reader = self._reader
        if reader.pane is Pane.LIST:
            pages = reader.article_list.pages
            reader.article_list.move_to((pages.count - 1) if forward and pages else 0)
            return
        reader.session.point_at(len(reader.session.view.text) - 1 if forward else 0)
        reader.show_marks()
