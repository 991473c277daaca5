"""Other people's labels, and what marks come in as."""

from __future__ import annotations

import json

import pytest

from store.importing import Item, Options
from store.importing.labelling import adopted
from store.model import Answer, Status
from tests.store.importing.reading import marked, only_item, refusals

LINE = json.dumps(
    {
        "text": "Kudus headed home for Ghana.",
        "spans": [
            {"start": 0, "end": 5, "label": "PER"},
            {"start": 22, "end": 27, "label": "Team"},
            {"start": 6, "end": 17, "label": "verb"},
        ],
    }
)


def test_a_label_in_other_letters_is_ours_and_others_are_told() -> None:
    item = only_item("records", LINE)
    assert (marked(item), item.lost) == (
        [("TEAM", "Ghana", "suggested")],
        ("label PER", "label verb"),
    )


def test_labels_are_mapped() -> None:
    options = Options(labels={"PER": "PERSON", "Team": "GPE", "verb": ""})
    item = only_item("records", LINE, options=options)
    assert (marked(item), item.lost) == (
        [("PERSON", "Kudus", "suggested"), ("GPE", "Ghana", "suggested")],
        (),
    )


@pytest.mark.parametrize("name", ["records", "prodigy", "doccano"])
def test_a_label_mapped_to_goal_makes_a_goal_mention(name: str) -> None:
    line = {
        "records": '{"text": "He scored.", "spans": [{"start": 3, "end": 9, "label": "verb"}]}',
        "prodigy": '{"text": "He scored.", "spans": [{"start": 3, "end": 9, "label": "verb"}]}',
        "doccano": '{"text": "He scored.", "label": [[3, 9, "verb"]]}',
    }[name]
    (mark,) = only_item(name, line, options=Options(labels={"verb": "GOAL"})).record.marks
    assert (mark.label, mark.text, mark.goal is not None) == ("GOAL", "scored", True)


def test_goals_that_are_no_list_are_refused_whatever_a_span_is_called() -> None:
    span = '{"start": 3, "end": 9, "label": "goal"}'
    line = f'{{"text": "He scored.", "spans": [{span}], "goals": 5}}'
    assert refusals("records", line) == ["file, line 1: `goals` is 5, not a list"]


def statuses() -> Item:
    spans = [
        {"start": 0, "end": 5, "label": "PERSON", "source": "entities@1"},
        {"start": 6, "end": 12, "label": "ORG"},
        {"start": 13, "end": 17, "label": "ORG", "status": "rejected", "source": "human:bob"},
        {"start": 22, "end": 27, "label": "TEAM", "status": "edited", "source": "entities@1"},
    ]
    line = {"text": "Kudus headed home for Ghana.", "spans": spans}
    return only_item("records", json.dumps(line))


def test_marks_come_in_as_the_file_says() -> None:
    assert adopted(statuses(), None, "human:ada") == statuses()


def test_marks_can_come_in_as_a_persons() -> None:
    item = adopted(statuses(), "mine", "human:ada")
    assert [(mark.status, mark.source) for mark in item.record.marks] == [
        (Status.ACCEPTED, "entities@1"),
        (Status.ADDED, "human:ada"),
        (Status.REJECTED, "human:bob"),
        (Status.EDITED, "entities@1"),
    ]


def test_marks_can_come_in_as_suggestions_and_what_was_rejected_is_told() -> None:
    item = adopted(statuses(), "suggestions", "")
    assert {mark.status for mark in item.record.marks} == {Status.SUGGESTED}
    assert (len(item.record.marks), item.lost) == (3, ("rejected mark",))


def test_an_article_with_suggestions_is_not_done() -> None:
    line = '{"text": "Kudus won.", "answer": "accept"}'
    item = only_item("records", line)
    assert item.record.article.answer is Answer.ACCEPT
    assert adopted(item, "suggestions", "").record.article.answer is None
