"""The list of articles: painted line by line from pages of the library, instant at any size."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.content import Content
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from tui.list_row import row_height, row_lines
from tui.messages import RowChosen, RowPointed
from tui.pages import Pages


class ArticleList(ScrollView, can_focus=True, inherit_bindings=False):
    """Shows the rows around the cursor and nothing else."""

    DEFAULT_CSS = """
    ArticleList {
        height: 1fr;
        text-wrap: nowrap;
        text-overflow: clip;
        scrollbar-size-vertical: 1;
        overflow-x: hidden;
        overflow-y: scroll;
        & > .article-list--cursor { background: $panel; }
        &:focus > .article-list--cursor { background: $primary 35%; text-style: bold; }
        &:ansi > .article-list--cursor { background: ansi_default; text-style: reverse; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {"article-list--cursor"}

    def __init__(self) -> None:
        super().__init__()
        self.pages: Pages | None = None
        self.cursor = 0
        self._strips: dict[tuple[object, ...], list[Strip]] = {}

    @property
    def _cells(self) -> int:
        """How wide a row is: all but the scroll bar."""
        return self.scrollable_content_region.width

    @property
    def row_height(self) -> int:
        """Lines to an article at the present width."""
        return row_height(self._cells)

    def show(self, pages: Pages, *, cursor: int = 0, stay: bool = False) -> None:
        """List other articles.

        Args:
            pages: The articles.
            cursor: The row to put the cursor on.
            stay: Whether the cursor keeps its place on the screen; else the list is shown from
                its beginning on.
        """
        cursor = max(0, min(cursor, pages.count - 1))
        top = self.scroll_offset.y + (cursor - self.cursor) * self.row_height if stay else 0
        self.pages = pages
        self.cursor = cursor
        self._resize()
        self.scroll_to(y=max(0, top), animate=False, force=True)
        self._keep_in_view()
        self.refresh()

    def move(self, rows: int) -> None:
        """Move the cursor, stopping at the ends."""
        self.move_to(self.cursor + rows)

    def move_to(self, index: int) -> None:
        """Put the cursor on a row."""
        count = self.pages.count if self.pages else 0
        old, self.cursor = self.cursor, max(0, min(index, count - 1))
        if old != self.cursor:
            self.refresh_row(old)
            self.refresh_row(self.cursor)
            self._keep_in_view()

    @property
    def page_rows(self) -> int:
        """How many articles are in view."""
        return max(1, self.size.height // self.row_height)

    def refresh_row(self, index: int) -> None:
        """Paint one article's lines again."""
        height = self.row_height
        top = index * height - self.scroll_offset.y
        self.refresh(Region(0, top, self._cells, height))

    def _keep_in_view(self) -> None:
        if not self.size.height:
            return
        height = self.row_height
        top = self.scroll_offset.y
        first = self.cursor * height
        if first < top:
            self.scroll_to(y=first, animate=False, force=True)
        elif first + height > top + self.size.height:
            self.scroll_to(y=first + height - self.size.height, animate=False, force=True)

    def _resize(self) -> None:
        count = self.pages.count if self.pages else 0
        self.virtual_size = Size(self._cells, count * self.row_height)

    def on_resize(self) -> None:
        """Lay the rows out for the new width."""
        self._resize()
        self._keep_in_view()

    def notify_style_update(self) -> None:
        """Drop what was painted in the old colours."""
        super().notify_style_update()
        self._strips.clear()

    def render_line(self, y: int) -> Strip:
        """Paint one line."""
        line = self.scroll_offset.y + y
        height = self.row_height
        index = line // height
        width = self._cells
        row = self.pages.row(index) if self.pages else None
        if row is None:
            return Strip([Segment(" " * width, self.rich_style)], width)
        is_cursor = index == self.cursor
        key = (row, width, is_cursor, self.has_focus)
        if key not in self._strips:
            if len(self._strips) > 1000:
                self._strips.clear()
            self._strips[key] = self._paint(row_lines(row, width, is_cursor=is_cursor), is_cursor)
        return self._strips[key][line % height]

    def _paint(self, lines: list[Content], is_cursor: bool) -> list[Strip]:
        style = self.visual_style
        if is_cursor:
            style = style + self.get_visual_style("article-list--cursor", partial=True)
        strips = []
        for content in lines:
            painted = Visual.to_strips(
                self, content, self._cells, 1, style, apply_selection=False, pad=True
            )
            strips.append(painted[0])
        return strips

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on the article that was clicked; twice opens it."""
        index = (event.y + self.scroll_offset.y) // self.row_height
        if self.pages and 0 <= index < self.pages.count:
            self.move_to(index)
            self.post_message(RowChosen() if event.chain > 1 else RowPointed())
