"""Tasks as Prodigy itself writes them."""

from __future__ import annotations

import json

import pytest

from store.importing import Options
from store.model import Answer
from tests.store.importing.reading import marked, only_item, refusals

TEXT = "😀 Kudus headed home for Ghana."


def task(**more: object) -> str:
    data = {
        "text": TEXT,
        "_input_hash": 1,
        "tokens": [],
        "spans": [
            {"start": 2, "end": 7, "token_start": 1, "token_end": 1, "label": "PERSON"},
            {"start": 8, "end": 19, "token_start": 2, "token_end": 3, "label": "GOAL"},
        ],
    }
    return json.dumps(data | more)


def test_spans_are_marks_in_code_points() -> None:
    item = only_item("prodigy", task())
    assert marked(item) == [
        ("PERSON", "Kudus", "suggested"),
        ("GOAL", "headed home", "suggested"),
    ]


def test_an_accepted_task_is_done() -> None:
    item = only_item("prodigy", task(answer="accept"))
    assert {status for _, _, status in marked(item)} == {"accepted"}
    assert item.record.article.answer is Answer.ACCEPT


@pytest.mark.parametrize(("answer", "status"), [("accept", "accepted"), ("reject", "rejected")])
def test_a_binary_verdict_is_about_the_span_alone(answer: str, status: str) -> None:
    span = {"start": 2, "end": 7, "label": "PERSON"}
    item = only_item("prodigy", task(answer=answer, _is_binary=True, spans=[span]))
    assert marked(item) == [("PERSON", "Kudus", status)]
    assert item.record.article.answer is None


def relation(label: str, start: int, end: int) -> dict[str, object]:
    head, child = {"start": 8, "end": 19}, {"start": start, "end": end}
    return {"head": 3, "child": 1, "head_span": head, "child_span": child, "label": label}


def test_relations_from_a_goal_are_its_arguments() -> None:
    line = task(relations=[relation("Scorer", 2, 7), relation("team", 24, 29)])
    goal = only_item("prodigy", line).record.marks[1].goal
    assert goal is not None
    assert goal.scorer is not None
    assert goal.team is not None
    assert (goal.scorer.name, goal.scorer.start, goal.team.name) == ("Kudus", 2, "Ghana")


def test_other_relations_are_told() -> None:
    line = task(relations=[relation("coach", 2, 7), {"head": 1, "child": 2, "label": "x"}])
    assert only_item("prodigy", line).lost == ("relation coach", "relation x")


def test_what_prodigy_keeps_beside_a_task_is_kept() -> None:
    article = only_item("prodigy", task(meta={"source": "wire", "score": 0.5})).record.article
    assert (article.source, article.meta) == ("wire", {"score": 0.5, "_input_hash": 1})


def test_the_score_of_a_span_is_its_confidence() -> None:
    span = {"start": 2, "end": 7, "label": "PERSON", "score": 0.5, "source": "en_core"}
    (mark,) = only_item("prodigy", task(spans=[span])).record.marks
    assert (mark.confidence, mark.source) == (0.5, "en_core")


def test_a_span_that_does_not_fit_is_refused_with_its_line() -> None:
    spans = [{"start": 2, "end": 99, "label": "PERSON"}]
    assert refusals("prodigy", f"{task()}\n{task(spans=spans)}\n") == [
        "file, line 2: `spans[0].end` is 99, but the text has 30 characters"
    ]


def test_a_label_that_is_dropped_on_purpose_is_not_told() -> None:
    item = only_item("prodigy", task(), options=Options(labels={"GOAL": ""}))
    assert (marked(item), item.lost) == ([("PERSON", "Kudus", "suggested")], ())
