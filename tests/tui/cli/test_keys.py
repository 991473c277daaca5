"""`scoreline keys`."""

from __future__ import annotations

import json

from store.model import ENTITY_LABELS
from tests.tui.cli.conftest import Run
from tui.commands import ALL

IDS = (
    *("article.open", "article.next", "article.previous", "article.done", "article.skip"),
    *("mark.next", "mark.previous", "mark.accept", "mark.reject"),
    *("mark.accept_all", "mark.accept_above", "mark.same"),
    *(f"label.{label}" for label in ENTITY_LABELS),
    *("span.select", "goal.edit", "history.undo", "history.redo", "search", "help", "quit"),
)


def test_every_command_is_told_to_programs(run: Run) -> None:
    keys = json.loads(run("keys", "--json").stdout)
    assert [each["id"] for each in keys] == [each.id for each in ALL]
    assert {tuple(each) for each in keys} == {("id", "keys", "title", "help", "group")}


def test_the_commands_that_programs_rely_on_are_there(run: Run) -> None:
    assert set(IDS) <= {each["id"] for each in json.loads(run("keys", "--json").stdout)}


def test_every_command_is_told_to_people(run: Run) -> None:
    output = run("keys").stdout
    assert all(each.title in output for each in ALL)
