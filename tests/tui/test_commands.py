"""The list of commands, from which keys, help and palette are made."""

from __future__ import annotations

from itertools import combinations

import pytest
from rich.cells import cell_len

from store.model import ENTITY_LABELS
from tui.commands import ALL, BY_ID, Command, Pane
from tui.commands.keys import key_name
from tui.screens.help import help_content
from tui.widgets.key_bar import key_hints

PROMISED = (
    *("article.open", "article.next", "article.previous", "article.done", "article.skip"),
    *("mark.next", "mark.previous", "mark.accept", "mark.reject"),
    *("mark.accept_all", "mark.accept_above", "mark.same"),
    *(f"label.{label}" for label in ENTITY_LABELS),
    *("span.select", "goal.edit", "history.undo", "history.redo", "search", "help", "quit"),
)


@pytest.mark.parametrize("command_id", PROMISED)
def test_every_promised_command_is_there(command_id: str) -> None:
    assert command_id in BY_ID


def test_no_two_commands_have_one_id() -> None:
    assert len(BY_ID) == len(ALL)


def test_no_key_means_two_things_in_one_pane() -> None:
    for left, right in combinations(ALL, 2):
        if left.panes & right.panes:
            assert not set(left.keys) & set(right.keys), f"{left.id} and {right.id}"


@pytest.mark.parametrize("command", ALL, ids=lambda command: command.id)
def test_help_is_a_sentence(command: Command) -> None:
    assert command.help[0].isupper()
    assert command.help.endswith(".")
    assert not command.title.endswith(".")


def test_the_help_screen_names_every_command_and_key() -> None:
    words = help_content(ALL, 200).plain
    for command in ALL:
        assert command.help in words
        for key in command.keys:
            assert key_name(key) in words


@pytest.mark.parametrize("pane", Pane)
@pytest.mark.parametrize("cells", [20, 40, 80, 160, 300])
def test_the_key_bar_fits_and_always_names_help(pane: Pane, cells: int) -> None:
    hints = key_hints(pane, cells).plain
    assert cell_len(hints) <= cells
    assert hints.endswith("? help")


def test_the_key_bar_names_only_keys_of_its_pane() -> None:
    assert "accept" not in key_hints(Pane.LIST, 300).plain
    assert "filter" not in key_hints(Pane.TEXT, 300).plain


@pytest.mark.parametrize(
    ("key", "name"),
    [("slash", "/"), ("ctrl+left", "ctrl+←"), ("a", "a"), ("question_mark", "?"), ("enter", "⏎")],
)
def test_a_key_is_called_what_is_printed_on_it(key: str, name: str) -> None:
    assert key_name(key) == name
