"""W3C Web Annotations."""

from __future__ import annotations

import json
from typing import Any

from store.model import GOAL, Goal, Mark
from tests.store.exporting.writing import done, written
from tests.store.making import decided

TEXT = "Before all that, Kudus 😀 scored for Ghana in the end."


def items(*marks: Mark, **fields: Any) -> Any:
    return json.loads(written("webannotation", done(TEXT, *marks, **fields)))["first"]["items"]


def test_a_collection_without_marks_has_no_items() -> None:
    assert items() == []


def test_a_target_is_told_by_position_and_by_quote() -> None:
    (item,) = items(decided(TEXT, "scored", GOAL, goal=Goal(minute=3)))
    position, quoted = item["target"]["selector"]
    assert TEXT[position["start"] : position["end"]] == quoted["exact"] == "scored"
    assert quoted["prefix"] + quoted["exact"] + quoted["suffix"] == TEXT


def test_the_source_is_the_address_of_the_article() -> None:
    (item,) = items(decided(TEXT, "Kudus", "PERSON"), url="https://example.org/a")
    assert item["target"]["source"] == "https://example.org/a"


def test_an_article_without_an_address_has_a_name() -> None:
    (item,) = items(decided(TEXT, "Kudus", "PERSON"), id="a b")
    assert item["target"]["source"] == "urn:scoreline:a%20b"


def test_the_label_is_a_tag_and_the_arguments_are_described() -> None:
    (item,) = items(decided(TEXT, "scored", GOAL, goal=Goal(minute=3)))
    tag, description = item["body"]
    assert tag == {"type": "TextualBody", "purpose": "tagging", "value": GOAL}
    assert json.loads(description["value"])["minute"] == 3


def test_people_and_programs_are_told_apart() -> None:
    marks = (
        decided(TEXT, "Kudus", "PERSON", source="human:ada"),
        decided(TEXT, "Ghana", "TEAM", source="entities@1.0.0"),
    )
    assert [item["creator"] for item in items(*marks)] == [
        {"type": "Person", "name": "ada"},
        {"type": "Software", "name": "entities@1.0.0"},
    ]
