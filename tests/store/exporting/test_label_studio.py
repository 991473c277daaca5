"""Label Studio's tasks."""

from __future__ import annotations

import json
from typing import Any

from store.model import GOAL, Answer, Goal, Kind, Mark, Name, Status
from tests.store.exporting.writing import done, written
from tests.store.making import decided, find

TEXT = "Kudus scored for Ghana"


def task(*marks: Mark, **fields: Any) -> Any:
    (found,) = json.loads(written("label-studio", done(TEXT, *marks, **fields)))
    return found


def test_a_file_without_articles_is_an_empty_list() -> None:
    assert json.loads(written("label-studio")) == []


def test_each_task_has_a_line() -> None:
    text = written("label-studio", done(TEXT, id="a"), done(TEXT, id="b"))
    assert [line[:9] for line in text.splitlines()] == ["[", '{"id": 1,', '{"id": 2,', "]"]


def test_settled_marks_are_an_annotation() -> None:
    data = task(decided(TEXT, "Kudus", "PERSON"), find(TEXT, "Ghana", "TEAM", status=Status.ADDED))
    (annotation,) = data["annotations"]
    assert [each["value"]["text"] for each in annotation["result"]] == ["Kudus", "Ghana"]
    assert data["predictions"] == []


def test_open_marks_are_a_prediction_of_each_annotator() -> None:
    data = task(
        find(TEXT, "Kudus", "PERSON", source="b@1"),
        find(TEXT, "Ghana", "TEAM", source="a@1"),
        answer=None,
    )
    assert [each["model_version"] for each in data["predictions"]] == ["a@1", "b@1"]
    assert data["annotations"] == []


def test_a_rejected_mark_is_no_part_of_the_annotation() -> None:
    data = task(find(TEXT, "Kudus", "PERSON", status=Status.REJECTED))
    assert data["annotations"] == [{"result": [], "was_cancelled": False}]
    assert data["predictions"][0]["result"][0]["meta"]["status"] == "rejected"


def test_a_skipped_article_is_cancelled() -> None:
    assert task(answer=Answer.IGNORE)["annotations"][0]["was_cancelled"] is True


def test_ids_are_unique_in_a_task() -> None:
    data = task(decided(TEXT, "Kudus", "PERSON"), find(TEXT, "Kudus", "PERSON"))
    results = [*data["annotations"][0]["result"], *data["predictions"][0]["result"]]
    assert [each["id"] for each in results] == ["a-1", "a-2"]


def test_values_of_a_goal_belong_to_its_region() -> None:
    goal = Goal(Name("Mohammed Kudus"), minute=3, kind=Kind.FREE_KICK)
    _, *values = task(decided(TEXT, "scored", GOAL, goal=goal))["annotations"][0]["result"]
    assert [(each["id"], each["from_name"], each["type"]) for each in values] == [
        ("a-1", "kind", "choices"),
        ("a-1", "minute", "number"),
        ("a-1", "scorer", "textarea"),
    ]
    assert values[0]["value"]["choices"] == ["free kick"]


def test_arguments_are_relations() -> None:
    goal = decided(TEXT, "scored", GOAL, goal=Goal(team=Name("Ghana", 17, 22)))
    result = task(goal, decided(TEXT, "Ghana", "TEAM"))["annotations"][0]["result"]
    assert result[-1] == {
        "type": "relation",
        "from_id": "a-1",
        "to_id": "a-2",
        "direction": "right",
        "labels": ["team"],
    }
