"""Prodigy's tasks."""

from __future__ import annotations

from typing import Any

from store.model import FURNITURE, GOAL, Goal, Name, Quote
from tests.store.exporting.writing import done, line
from tests.store.making import decided

TEXT = "Kudus headed home in the 34th minute."
GOAL_OF_KUDUS = Goal(Name("Mohammed Kudus", 0, 5), minute=34, minute_span=Quote("34th", 25, 29))


def task() -> Any:
    goal = decided(TEXT, "headed home", GOAL, goal=GOAL_OF_KUDUS)
    return line("prodigy", done(TEXT, decided(TEXT, "Kudus", "PERSON"), goal))


def test_tokens_are_numbered_and_say_whether_a_space_follows() -> None:
    assert task()["tokens"][6:] == [
        {"text": "minute", "start": 30, "end": 36, "id": 6, "ws": False},
        {"text": ".", "start": 36, "end": 37, "id": 7, "ws": False},
    ]


def test_the_last_token_of_a_span_is_part_of_it() -> None:
    spans = [(span["label"], span["token_start"], span["token_end"]) for span in task()["spans"]]
    assert spans == [("PERSON", 0, 0), (GOAL, 1, 2)]


def test_relations_lead_from_the_last_token_of_the_trigger_to_that_of_the_argument() -> None:
    relations = [(each["head"], each["child"], each["label"]) for each in task()["relations"]]
    assert relations == [(2, 0, "scorer"), (2, 5, "minute")]


def test_a_relation_says_which_spans_it_joins() -> None:
    first, second = task()["relations"]
    assert first["head_span"] == {
        "start": 6,
        "end": 17,
        "token_start": 1,
        "token_end": 2,
        "label": GOAL,
    }
    assert (first["child_span"]["label"], second["child_span"]["label"]) == ("PERSON", None)


def test_a_goal_says_all_of_its_arguments() -> None:
    goal = task()["spans"][1]["goal"]
    assert (goal["scorer"]["name"], goal["minute"], goal["outcome"]) == (
        "Mohammed Kudus",
        34,
        "scored",
    )


def test_a_token_in_which_a_span_ends_is_split_there() -> None:
    data = line("prodigy", done("a 2win", decided("a 2win", "2", "SCORE")))
    assert [token["text"] for token in data["tokens"]] == ["a", "2", "win"]
    assert (data["spans"][0]["token_start"], data["spans"][0]["token_end"]) == (1, 1)


def test_furniture_is_no_span() -> None:
    data = line("prodigy", done(TEXT, decided(TEXT, "minute", FURNITURE)))
    assert (data["spans"], [each["start"] for each in data["furniture"]]) == ([], [30])


def test_an_article_that_is_not_done_has_no_answer() -> None:
    assert "answer" not in line("prodigy", done(TEXT, answer=None))
