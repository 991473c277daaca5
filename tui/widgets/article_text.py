"""The text of an article with its marks: laid out once, painted only where something changed."""

from __future__ import annotations

from rich.segment import Segment
from textual import events
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from tui.messages import TextPointed, TextSelected
from tui.rendering import Run, View, insertions, line_content, offset_at, runs
from tui.wrapping import Insertion, Line, line_of, wrap

MEASURE = 88
"""The widest line that still reads well, in cells."""
CONTEXT = 3
"""Lines kept in view above and below what is in focus."""


class ArticleText(ScrollView, can_focus=True, inherit_bindings=False):
    """Shows a `View` and says where it was clicked or dragged."""

    DEFAULT_CSS = """
    ArticleText {
        height: 1fr;
        padding: 0 1 0 2;
        text-wrap: nowrap;
        text-overflow: clip;
        scrollbar-size-vertical: 1;
        overflow-x: hidden;
        overflow-y: scroll;
        pointer: text;
    }
    """
    ALLOW_SELECT = False

    def __init__(self) -> None:
        super().__init__()
        self.can_focus = False
        self.view = View()
        self.lines: list[Line] = []
        self._tags: list[Insertion] = []
        self._strips: dict[int, tuple[tuple[Run, ...], Strip]] = {}
        self._dragged_from: int | None = None
        self._has_dragged = False

    # Showing

    def show(self, view: View) -> None:
        """Show a view: lays out only a new text, paints only lines that look different."""
        old, self.view = self.view, view
        relaid = old.text != view.text or old.tags != view.tags
        if view.tags and not relaid:
            relaid = insertions(view) != self._tags
        if relaid:
            self._lay_out()
            if old.text != view.text:
                self.scroll_to(y=0, animate=False, force=True)
        else:
            self._refresh_changed()
        self._keep_in_view()

    def _lay_out(self) -> None:
        self._tags = insertions(self.view)
        self.lines = wrap(self.view.text, self._measure, self._tags) if self.view.text else []
        self._strips.clear()
        self.virtual_size = Size(self.scrollable_content_region.width, len(self.lines))
        self.refresh()

    @property
    def _measure(self) -> int:
        return min(MEASURE, max(1, self.scrollable_content_region.width - 1))

    def _refresh_changed(self) -> None:
        for number in self._visible():
            painted = self._strips.get(number)
            if painted is None or painted[0] != self._runs(number):
                self.refresh_line(number)

    def _visible(self) -> range:
        top = self.scroll_offset.y
        return range(top, min(len(self.lines), top + self.scrollable_content_region.height))

    def _runs(self, number: int) -> tuple[Run, ...]:
        line = self.lines[number]
        return tuple(runs(self.view, line.start, line.end))

    def _keep_in_view(self) -> None:
        """Scroll so that what the next key acts on is in view, with some lines around it."""
        if not self.lines:
            return
        view = self.view
        pointed = view.selection or ((view.focus.start, view.focus.end) if view.focus else None)
        if pointed is None:
            return
        height = self.scrollable_content_region.height
        context = min(CONTEXT, max(0, (height - 1) // 2))
        first = line_of(self.lines, pointed[0])
        last = first if view.selection is None else line_of(self.lines, max(pointed))
        top = self.scroll_offset.y
        if first - context < top:
            self.scroll_to(y=max(0, first - context), animate=False, force=True)
        elif last + context >= top + height:
            self.scroll_to(y=last + context - height + 1, animate=False, force=True)

    def on_resize(self) -> None:
        """Lay the text out for the new width."""
        self._lay_out()
        self._keep_in_view()

    def notify_style_update(self) -> None:
        """Drop what was painted in the old colours."""
        super().notify_style_update()
        self._strips.clear()

    def render_line(self, y: int) -> Strip:
        """Paint one line."""
        number = self.scroll_offset.y + y
        width = self.scrollable_content_region.width
        if number >= len(self.lines):
            return Strip([Segment(" " * width, self.rich_style)], width)
        looks = self._runs(number)
        painted = self._strips.get(number)
        if painted is None or painted[0] != looks:
            content = line_content(self.view, self.lines[number], self._tags)
            strips = Visual.to_strips(
                self, content, width, 1, self.visual_style, apply_selection=False, pad=True
            )
            blank = Strip([Segment(" " * width, self.rich_style)], width)
            painted = (looks, strips[0] if strips else blank)
            self._strips[number] = painted
        return painted[1]

    # Moving by lines

    def offset_below(self, offset: int, lines: int) -> int:
        """Tell which code point stands so many lines below another one, in the same column."""
        if not self.lines:
            return 0
        number = line_of(self.lines, offset)
        column = offset - self.lines[number].start
        target = number + lines
        if target < 0:
            return 0
        if target >= len(self.lines):
            return max(0, len(self.view.text) - 1)
        line = self.lines[target]
        return min(line.start + column, max(line.start, line.end - 1))

    @property
    def page_lines(self) -> int:
        """How many lines are in view."""
        return max(1, self.scrollable_content_region.height)

    # The mouse

    def _offset(self, event: events.MouseEvent) -> int | None:
        number = event.y - self.gutter.top + self.scroll_offset.y
        if not 0 <= number < len(self.lines):
            return None
        cell = max(0, event.x - self.gutter.left)
        return offset_at(self.view, self.lines[number], self._tags, cell)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Note where a drag may begin."""
        self._dragged_from = self._offset(event)
        self._has_dragged = False
        if self._dragged_from is not None:
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Select from where the button went down to here."""
        here = self._offset(event)
        if self._dragged_from is None or here is None or here == self._dragged_from:
            return
        self._has_dragged = True
        start, last = sorted((self._dragged_from, here))
        self.post_message(TextSelected(start, last + 1))

    def on_mouse_up(self) -> None:
        """End a drag."""
        self._dragged_from = None
        self.release_mouse()

    def on_click(self, event: events.Click) -> None:
        """Point at what was clicked; a double click selects the word.

        The click that ends a drag points at nothing.
        """
        offset = self._offset(event)
        if offset is None or self._has_dragged:
            return
        if event.chain == 2:
            self.post_message(TextSelected(offset, offset + 1))
        elif event.chain == 1:
            self.post_message(TextPointed(offset))
