"""The side pane: the mark in focus, the goals of the article, the labels with their keys."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from store.model import Mark
from tui.inspecting import goals_content, legend_content
from tui.mark_card import focus_content


class Inspector(Vertical):
    """Shows what is known of the mark in focus, and a time line of the article's goals.

    Its parts have heights that the screen alone decides, so that showing another mark moves
    nothing.
    """

    DEFAULT_CSS = """
    Inspector {
        width: 42;
        padding: 0 1 0 2;
        border-left: vkey $foreground 20%;
        & > #inspector-focus { height: 3fr; max-height: 22; }
        & > #inspector-goals { height: 1fr; }
        & > #inspector-legend { height: 7; padding-top: 1; }
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._focus: Mark | None = None
        self._marks: tuple[Mark, ...] = ()

    def compose(self) -> ComposeResult:
        """Lay out the three parts."""
        yield Static(id="inspector-focus", markup=False)
        yield Static(id="inspector-goals", markup=False)
        yield Static(id="inspector-legend", markup=False)

    def show(self, focus: Mark | None, marks: tuple[Mark, ...]) -> None:
        """Show a mark, and the goals among all marks of the article."""
        self._focus, self._marks = focus, marks
        if self.display:
            self.on_resize()

    def on_resize(self) -> None:
        """Fit everything to the new size; the first one comes when the inspector does."""
        size = self.query_one("#inspector-focus", Static).content_size
        if size:
            focus = focus_content(self._focus, size.width, size.height)
            self._update("inspector-focus", focus)
        size = self.query_one("#inspector-goals", Static).content_size
        if size:
            goals = goals_content(self._marks, size.width, size.height)
            self._update("inspector-goals", goals)
        self._update("inspector-legend", legend_content(self._marks))

    def _update(self, part: str, content: Content) -> None:
        static = self.query_one(f"#{part}", Static)
        shown = static.content
        if not (isinstance(shown, Content) and shown.is_same(content)):
            static.update(content, layout=False)
