"""Examples as doccano itself writes them."""

from __future__ import annotations

import json

from tests.store.importing.reading import marked, only_item, refusals

TEXT = "😀 Kudus headed home for Ghana."

ENTITIES = [
    {"id": 7, "start_offset": 3, "end_offset": 8, "label": "PERSON"},
    {"id": 8, "start_offset": 9, "end_offset": 20, "label": "GOAL"},
]


def test_offsets_count_utf16_units() -> None:
    line = json.dumps({"id": 1, "text": TEXT, "label": [[3, 8, "PERSON"]]})
    item = only_item("doccano", line)
    assert marked(item) == [("PERSON", "Kudus", "suggested")]
    assert item.record.article.meta == {"doccano_id": 1}


def test_an_offset_inside_a_character_is_refused() -> None:
    line = json.dumps({"text": TEXT, "label": [[1, 8, "PERSON"]]})
    assert refusals("doccano", line) == [
        "file, line 1: `label[0] start` is 1, which lies inside a character; it counts UTF-16 code "
        "units"
    ]


def test_relations_from_a_goal_are_its_arguments() -> None:
    relations = [
        {"id": 1, "from_id": 8, "to_id": 7, "type": "scorer"},
        {"id": 2, "from_id": 7, "to_id": 8, "type": "knows"},
    ]
    line = json.dumps({"text": TEXT, "entities": ENTITIES, "relations": relations})
    item = only_item("doccano", line)
    goal = item.record.marks[1].goal
    assert goal is not None
    assert goal.scorer is not None
    assert (goal.scorer.name, item.lost) == ("Kudus", ("relation knows",))


def test_a_relation_to_nothing_is_refused() -> None:
    relations = [{"from_id": 8, "to_id": 9, "type": "scorer"}]
    line = json.dumps({"text": TEXT, "entities": ENTITIES, "relations": relations})
    assert refusals("doccano", line) == [
        "file, line 1: a relation scorer leads from or to an entity that is not there"
    ]


def test_what_was_changed_in_doccano_comes_back_changed() -> None:
    marks = [
        {"start": 2, "end": 7, "label": "PERSON", "status": "accepted", "source": "human:ada"},
        {"start": 24, "end": 29, "label": "TEAM", "status": "accepted", "source": "human:ada"},
    ]
    own = {"meta": {"id": "a1"}, "answer": None, "marks": marks}
    line = json.dumps({"id": 4, "text": TEXT, "entities": ENTITIES, "scoreline": own})
    item = only_item("doccano", line)
    assert item.record.article.id == "a1"
    assert marked(item) == [
        ("PERSON", "Kudus", "accepted"),
        ("GOAL", "headed home", "suggested"),
        ("TEAM", "Ghana", "rejected"),
    ]
