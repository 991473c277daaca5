"""doccano's examples."""

from __future__ import annotations

from store.model import GOAL, Goal, Name
from tests.store.exporting.writing import done, line
from tests.store.making import decided

TEXT = "⚽😀 Kudus scored 🇬🇭"


def test_offsets_count_utf_16_code_units() -> None:
    (entity,) = line("doccano", done(TEXT, decided(TEXT, "Kudus", "PERSON")))["entities"]
    assert (entity["start_offset"], entity["end_offset"]) == (4, 9)
    units = TEXT.encode("utf-16-le")
    assert units[2 * 4 : 2 * 9].decode("utf-16-le") == "Kudus"


def test_a_flag_is_four_code_units() -> None:
    (entity,) = line("doccano", done(TEXT, decided(TEXT, "🇬🇭", "TEAM")))["entities"]
    assert entity["end_offset"] - entity["start_offset"] == 4


def test_goals_have_relations_to_their_arguments() -> None:
    goal = decided(TEXT, "scored", GOAL, goal=Goal(Name("Kudus", 3, 8), assist=Name("🇬🇭", 16, 18)))
    data = line("doccano", done(TEXT, decided(TEXT, "Kudus", "PERSON"), goal))
    assert [(each["id"], each["label"]) for each in data["entities"]] == [
        *((1, "PERSON"), (2, GOAL), (3, "ARGUMENT")),
    ]
    assert data["relations"] == [
        {"id": 1, "from_id": 2, "to_id": 1, "type": "scorer"},
        {"id": 2, "from_id": 2, "to_id": 3, "type": "assist"},
    ]


def test_what_became_of_a_mark_stands_beside_in_code_points() -> None:
    data = line("doccano", done(TEXT, decided(TEXT, "Kudus", "PERSON", confidence=0.5)))
    assert data["scoreline"]["marks"] == [
        {
            "start": 3,
            "end": 8,
            "label": "PERSON",
            "status": "accepted",
            "source": "entities@1.0.0",
            "confidence": 0.5,
        }
    ]
