"""Tasks as Label Studio itself writes them."""

from __future__ import annotations

import json
from typing import Any

from store.importing import Options
from store.model import Answer, Kind
from tests.store.importing.reading import marked, only_item, refusals

TEXT = "Kudus headed home for Ghana."


def region(name: str, start: int, end: int, label: str, **more: object) -> dict[str, Any]:
    value = {"start": start, "end": end, "text": TEXT[start:end], "labels": [label]}
    return {
        "id": name,
        "from_name": "label",
        "to_name": "text",
        "type": "labels",
        "value": value,
    } | more


def tasks(*annotations: dict[str, Any], **more: object) -> str:
    return json.dumps([{"id": 1, "data": {"text": TEXT}, "annotations": annotations} | more])


PERSON = region("a", 0, 5, "PERSON")
TRIGGER = region("b", 6, 17, "GOAL")


def test_an_annotation_means_that_the_article_is_done() -> None:
    item = only_item("label-studio", tasks({"result": [PERSON]}))
    assert marked(item) == [("PERSON", "Kudus", "accepted")]
    assert item.record.article.answer is Answer.ACCEPT


def test_a_skipped_task_is_skipped() -> None:
    item = only_item("label-studio", tasks({"result": [], "was_cancelled": True}))
    assert item.record.article.answer is Answer.IGNORE


def test_predictions_are_suggestions_where_nobody_annotated() -> None:
    predictions = [{"model_version": "m@2", "score": 0.5, "result": [PERSON]}]
    (mark,) = only_item("label-studio", tasks(predictions=predictions)).record.marks
    assert (mark.status, mark.source, mark.confidence) == ("suggested", "m@2", 0.5)


def test_a_second_persons_annotation_is_told() -> None:
    item = only_item("label-studio", tasks({"result": [PERSON]}, {"result": [TRIGGER]}))
    assert (len(item.record.marks), item.lost) == (1, ("annotation by another person",))


def test_values_and_relations_of_a_goal_are_its_arguments() -> None:
    kind = {"id": "b", "from_name": "kind", "type": "choices", "value": {"choices": ["header"]}}
    minute = {"id": "b", "from_name": "minute", "type": "number", "value": {"number": 34.0}}
    mood = {"id": "b", "from_name": "mood", "type": "choices", "value": {"choices": ["glad"]}}
    scorer = {"type": "relation", "from_id": "b", "to_id": "a", "labels": ["scorer"]}
    item = only_item(
        "label-studio", tasks({"result": [PERSON, TRIGGER, kind, minute, mood, scorer]})
    )
    goal = item.record.marks[1].goal
    assert goal is not None
    assert goal.scorer is not None
    assert (goal.kind, goal.minute, goal.scorer.name) == (Kind.HEADER, 34, "Kudus")
    assert item.lost == ("value mood",)


def test_the_text_may_have_any_name() -> None:
    task = {"data": {"body": TEXT, "n": 1}, "annotations": []}
    assert only_item("label-studio", json.dumps([task])).record.article.text == TEXT


def test_the_text_can_be_named() -> None:
    task = {"data": {"a": "x", "b": TEXT}, "annotations": []}
    options = Options(fields={"text": "b"})
    assert (
        only_item("label-studio", json.dumps([task]), options=options).record.article.text == TEXT
    )
    assert "--text-field" in refusals("label-studio", json.dumps([task]))[0]


def test_a_region_that_does_not_fit_is_refused_with_its_line() -> None:
    wrong = region("a", 0, 5, "PERSON")
    wrong["value"]["text"] = "Kudos"
    (reason,) = refusals("label-studio", tasks({"result": [wrong]}))
    assert reason.startswith("file, line 1: `spans[0].text` does not fit")
