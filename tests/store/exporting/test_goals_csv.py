"""Goals for a spreadsheet."""

from __future__ import annotations

import csv
from io import StringIO

import pytest

from store.exporting import Losses, LossKind
from store.exporting.goals_csv import COLUMNS, Cell, harmless
from store.model import GOAL, Goal, Kind, Mark, Name
from tests.store.exporting.writing import done, written
from tests.store.making import decided

TEXT = 'Kudus "scored", twice'


def rows(*marks: Mark, title: str = "") -> list[dict[str, str]]:
    text = written("goals-csv", done(TEXT, *marks, title=title))
    return list(csv.DictReader(StringIO(text.removeprefix("\ufeff"), newline="")))


def goal() -> Mark:
    scored = Goal(Name("Kudus", 0, 5, ("Kudus", "Ayew")), minute=90, added=3, kind=Kind.OWN_GOAL)
    return decided(TEXT, 'scored", twice', GOAL, goal=scored)


def test_a_goal_mention_is_a_row() -> None:
    (row,) = rows(goal())
    assert (row["scorer"], row["scorers"], row["minute"], row["added"], row["kind"]) == (
        *("Kudus", "Kudus; Ayew", "90", "3", "own goal"),
    )


def test_quotes_and_commas_are_kept() -> None:
    assert rows(goal())[0]["trigger"] == 'scored", twice'


def test_the_heading_is_there_without_goals() -> None:
    assert written("goals-csv") == "\ufeff" + ",".join(COLUMNS) + "\r\n"


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@a", "\ta", "\ra", " =a", "＝1", "\n@a"])
def test_what_a_spreadsheet_takes_for_a_formula_is_made_text(text: str) -> None:
    assert harmless(text) == f"'{text}"
    assert rows(goal(), title=text)[0]["title"] == f"'{text}"


@pytest.mark.parametrize("cell", ["2-1", "Kudus", "", "'t Hooft", -1, 0.5, None])
def test_other_cells_stay_as_they_are(cell: Cell) -> None:
    assert harmless(cell) == cell


def test_other_marks_are_told() -> None:
    losses = Losses()
    written("goals-csv", done(TEXT, decided(TEXT, "Kudus", "PERSON")), losses=losses)
    assert losses.counts == {(LossKind.DROPPED, "PERSON"): 1}
