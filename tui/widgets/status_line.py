"""The line that says what was done, when it was saved, and how much is left."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content
from textual.widget import Widget

from tui.list_row import fit
from tui.shown import shown_line


class StatusLine(Widget):
    """What was done on the left, what is left on the right."""

    DEFAULT_CSS = """
    StatusLine { height: 1; background: $panel; padding: 0 1; text-wrap: nowrap; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._parts = ("", "", False)

    def show(self, said: str, left: str, *, is_error: bool = False) -> None:
        """Say something; an error is preceded by an exclamation mark and a warning colour."""
        if (said, left, is_error) != self._parts:
            self._parts = (said, left, is_error)
            self.refresh()

    def render(self) -> Content:
        """Fit the words to the width."""
        said, left, is_error = self._parts
        width = self.content_size.width
        room = max(0, width - cell_len(left) - 2)
        said = shown_line(f"! {said}" if is_error else said)
        style = "bold $text-warning" if is_error else ""
        return Content.assemble((fit(said, room), style), "  ", (left, "bold"))
