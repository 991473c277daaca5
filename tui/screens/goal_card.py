"""The goal card: a slot for each argument of a mention, filled from the article or by typing."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.getters import query_one
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from store.model import Article, Goal, Mark
from tui.goal_draft import (
    HELP,
    SLOTS,
    Candidate,
    SlotError,
    candidates,
    goal_of,
    problem,
    remark,
    slots_of,
)
from tui.list_row import fit
from tui.shown import shown, shown_line

CONTEXT = 110
"""Code points of the article to show on either side of the trigger."""


class GoalCard(ModalScreen[Goal | None]):
    """Gives the goal as it was filled in, or None if the card was left without saving."""

    DEFAULT_CSS = """
    GoalCard {
        align: center middle;
        & > #card {
            width: 90%; max-width: 104; height: 22; max-height: 100%;
            padding: 1 2; background: $surface; border: round $primary;
            border-title-style: bold;
        }
        & #context { height: 3; margin-bottom: 1; }
        & #columns { height: 1fr; max-height: 10; }
        & #slots { width: 1fr; height: 1fr; text-wrap: nowrap; }
        & #choices { width: 1fr; height: 1fr; padding-left: 2; text-wrap: nowrap; }
        & #typing { margin-top: 1; }
        & #told { height: 2; margin-top: 1; text-wrap: nowrap; text-overflow: ellipsis; }
        & #keys { height: 1; color: $quiet; text-wrap: nowrap; text-overflow: ellipsis; }

        &.-typing > #card { height: 24; }
        &.-short > #card { width: 100%; height: 100%; padding: 0 1; }
        &.-short #context { display: none; }
        &.-short #typing, &.-short #told { margin-top: 0; }
    }
    """
    VERTICAL_BREAKPOINTS = [(0, "-short"), (24, "-tall")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,down", "slot(1)", "Next slot"),
        Binding("k,up", "slot(-1)", "Previous slot"),
        Binding("tab", "slot(1)", "Next slot", priority=True),
        Binding("shift+tab", "slot(-1)", "Previous slot", priority=True),
        Binding("x,delete,backspace", "clear", "Empty the slot"),
        Binding("enter", "type", "Type"),
        Binding("a,ctrl+s", "save", "Save"),
        Binding("escape,q", "leave", "Leave"),
        *(Binding(str(digit), f"choose({digit})", "Choose") for digit in range(10)),
    ]
    AUTO_FOCUS = ""

    context = query_one("#context", Static)
    slot_list = query_one("#slots", Static)
    choice_list = query_one("#choices", Static)
    told = query_one("#told", Static)
    typing = query_one("#typing", Input)

    def __init__(
        self,
        article: Article,
        marks: tuple[Mark, ...],
        trigger: str,
        start: int,
        goal: Goal | None,
    ) -> None:
        super().__init__()
        self._text = article.text
        self._marks = marks
        self._trigger = trigger
        self._start = start
        self._before = goal
        self._slots = slots_of(goal)
        self._place = 0

    def compose(self) -> ComposeResult:
        """Lay out the sentence, the slots with their candidates, and the line to type in."""
        card = Vertical(id="card")
        card.border_title = "New goal" if self._before is None else "Goal"
        with card:
            yield Static(self._sentence(), id="context", markup=False)
            with Horizontal(id="columns"):
                yield Static("", id="slots", markup=False)
                yield Static("", id="choices", markup=False)
            typing = Input(id="typing", compact=True)
            typing.display = False
            yield typing
            yield Static("", id="told", markup=False)
            yield Static(
                "j k slot   0-9 choose   ⏎ type   x empty   a save   esc leave",
                id="keys",
                markup=False,
            )

    def on_resize(self) -> None:
        """Show what fits the new size."""
        self.call_after_refresh(self._show)

    def _sentence(self) -> Content:
        text, start = self._text, self._start
        end = start + len(self._trigger)
        left = text[max(0, start - CONTEXT) : start].rpartition("\n")[2]
        right = text[end : end + CONTEXT].partition("\n")[0]
        return Content.assemble(
            (shown(left), "$quiet"),
            (shown_line(self._trigger), "bold reverse"),
            (shown(right), "$quiet"),
        )

    @property
    def _slot(self) -> str:
        return SLOTS[self._place]

    def _choices(self) -> list[Candidate]:
        typed = self.typing.value.strip() if self.typing.display else ""
        return candidates(self._slot, self._marks, self._text, self._start, typed=typed)

    def _show(self) -> None:
        rows: list[Content] = []
        room = max(1, self.slot_list.content_size.height)
        first = max(0, min(self._place - room // 2, len(SLOTS) - room))
        cells = max(1, self.slot_list.content_size.width - 12)
        for number, slot in enumerate(SLOTS[first : first + room], first):
            words = shown_line(self._slots[slot])
            is_here = number == self._place
            wrong = problem(slot, self._slots[slot], self._text)
            rows.append(
                Content.assemble(
                    ("▌" if is_here else " ", "$accent"),
                    (f"{slot:<9}", "bold" if is_here else "$quiet"),
                    (fit(words or "–", cells), "bold" if words else "$quiet"),
                    (" !" if wrong else "", "$text-error"),
                )
            )
        self.slot_list.update(Content("\n").join(rows), layout=False)
        choices = [
            Content.assemble(
                (f"{(number + 1) % 10} ", "bold $accent"),
                shown_line(choice.value),
                (f"  {shown_line(choice.told)}" if choice.told else "", "$quiet"),
            )
            for number, choice in enumerate(self._choices())
        ]
        nothing = Content.styled("none in the article:\n⏎ to type", "$quiet")
        self.choice_list.update(Content("\n").join(choices) if choices else nothing, layout=False)
        self._tell()

    def _tell(self) -> None:
        words = self.typing.value if self.typing.display else self._slots[self._slot]
        wrong = problem(self._slot, words, self._text)
        odd = remark(self._slot, words, self._text)
        warning = f"! {shown_line(wrong or odd)}" if wrong or odd else ""
        self.told.update(
            Content.assemble((HELP[self._slot], "$quiet"), "\n", (warning, "bold $text-warning")),
            layout=False,
        )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave letters and digits to the line that is typed in."""
        return not (self.typing.display and action in ("clear", "type", "choose"))

    # Keys

    def action_slot(self, steps: int) -> None:
        """Go to another slot, keeping what was typed if it can stand."""
        if self.typing.display and not self._keep_typed():
            return
        self._place = (self._place + steps) % len(SLOTS)
        self._show()

    def action_choose(self, digit: int) -> None:
        """Fill the slot with a candidate and go to the next."""
        choices = self._choices()
        index = (digit - 1) % 10
        if index >= len(choices):
            return
        choice = choices[index]
        self._slots[self._slot] = choice.value
        for slot, words in choice.also:
            self._slots[slot] = words
        self.action_slot(1)

    def action_clear(self) -> None:
        """Empty the slot; one that is never empty gets its usual value."""
        self._slots[self._slot] = slots_of(None)[self._slot]
        self._show()

    def action_type(self) -> None:
        """Open the line to type in."""
        self.typing.value = shown(self._slots[self._slot])
        self.typing.display = True
        self.add_class("-typing")
        self.set_focus(self.typing)
        self._show()

    def action_save(self) -> None:
        """Give the goal as it is filled in."""
        if self.typing.display and not self._keep_typed():
            return
        try:
            goal = goal_of(self._slots, self._text, self._start, self._before)
        except SlotError as error:
            self.told.update(
                Content.styled(shown_line(f"! {error}"), "bold $text-warning"), layout=False
            )
            return
        self.dismiss(goal)

    def action_leave(self) -> None:
        """Stop typing, or leave the card as it was."""
        if self.typing.display:
            self._stop_typing()
        else:
            self.dismiss(None)

    @on(Input.Changed, "#typing")
    def _typed(self) -> None:
        self._show()

    @on(Input.Submitted, "#typing")
    def _submitted(self) -> None:
        if self._keep_typed():
            self._place = (self._place + 1) % len(SLOTS)
            self._show()

    def _keep_typed(self) -> bool:
        words, before = self.typing.value.strip(), self._slots[self._slot]
        if words == shown(before).strip():
            # What was not changed keeps the characters that cannot be shown.
            words = before
        if problem(self._slot, words, self._text):
            self._tell()
            return False
        self._slots[self._slot] = words
        self._stop_typing()
        return True

    def _stop_typing(self) -> None:
        self.typing.display = False
        self.remove_class("-typing")
        self.set_focus(None)
        self._show()
