"""The prompt for a confidence: how many marks it would accept, before it accepts them."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.getters import query_one
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from store.model import Mark
from tui.certainty import (
    Forecast,
    confidence_of,
    confidence_words,
    forecast,
    forecast_words,
)

STEP = 0.05


class AcceptAbovePrompt(ModalScreen[float | None]):
    """Gives the confidence that was chosen, or None if nothing is to be accepted."""

    DEFAULT_CSS = """
    AcceptAbovePrompt {
        align: center middle;
        & > #prompt {
            width: 90%; max-width: 64; height: auto; max-height: 100%;
            padding: 1 2; background: $surface; border: round $primary;
            border-title-style: bold;
        }
        & #told { height: auto; min-height: 2; margin: 1 0; }
        & #keys { height: auto; color: $quiet; }

        &.-short > #prompt { width: 100%; padding: 0 1; }
        &.-short #told { min-height: 1; margin: 0; }
    }
    """
    VERTICAL_BREAKPOINTS = [(0, "-short"), (14, "-tall")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", f"change({STEP})", "More certain"),
        Binding("down", f"change({-STEP})", "Less certain"),
        Binding("escape", "dismiss(None)", "Leave"),
    ]
    AUTO_FOCUS = "Input"

    typing = query_one(Input)
    told = query_one("#told", Static)

    def __init__(self, article_id: str, marks: tuple[Mark, ...], least: float) -> None:
        super().__init__()
        self._article_id = article_id
        self._marks = marks
        self._least = least

    def compose(self) -> ComposeResult:
        """Lay out the number, what it comes to, and the keys."""
        prompt = Vertical(id="prompt")
        prompt.border_title = "Accept from this confidence on"
        with prompt:
            yield Input(confidence_words(self._least), restrict=r"[0-9.,]*", compact=True)
            yield Static("", id="told", markup=False)
            yield Static("⏎ accept   ↑ ↓ more or less   esc leave", id="keys", markup=False)

    def on_mount(self) -> None:
        """Say what the number that is there would do."""
        self._tell()

    def _tell(self) -> None:
        least = confidence_of(self.typing.value)
        if least is None:
            wrong = "! A confidence is a number from 0 to 1, such as 0.9."
            self.told.update(Content.styled(wrong, "bold $text-warning"))
            return
        told = forecast_words(self._forecast(least))
        self.told.update(Content("\n").join(Content(words) for words in told))

    def _forecast(self, least: float) -> Forecast:
        return forecast(self._article_id, self._marks, least)

    def action_change(self, step: float) -> None:
        """Ask for more certainty or less."""
        least = confidence_of(self.typing.value)
        if least is not None:
            self.typing.value = confidence_words(max(0.0, min(1.0, least + step)))

    @on(Input.Changed)
    def _typed(self) -> None:
        self._tell()

    @on(Input.Submitted)
    def _submitted(self) -> None:
        least = confidence_of(self.typing.value)
        if least is not None and not self._forecast(least).is_empty:
            self.dismiss(least)
