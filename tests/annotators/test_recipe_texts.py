"""The texts of the recipe, and the markup that they are written in."""

from __future__ import annotations

import pytest

from annotators.recipe import texts
from annotators.recipe.markup import MarkupError, paragraphs, read
from store.model import ENTITY_LABELS

MARKED = """⟦FURNITURE|By a reporter⟧
⟦PERSON|Ada Berg⟧ ⟦G1|put ⟦TEAM|Fenmoor⟧ ahead⟧ in the ⟦MINUTE|4th minute⟧.

She had ⟦G2|scored⟧ at ⟦VENUE|Quay Park⟧, too.
=====GOALS=====
{"id": "G1", "scorer": "Ada Berg", "team": "Fenmoor", "minute": 4, "minute_text": "4th minute"}
{"id": "G2", "scorer": "Ada Berg; Iris Dam", "scope": "background", "minute": 9}
"""


def test_marks_are_taken_out_of_the_text_and_kept_by_offset() -> None:
    record = read("report", MARKED)
    text = record["text"]
    assert text.startswith("By a reporter\nAda Berg put Fenmoor ahead in the 4th minute.")
    assert [(text[s["start"] : s["end"]], s["label"]) for s in record["spans"]] == [
        ("Ada Berg", "PERSON"),
        ("Fenmoor", "TEAM"),
        ("4th minute", "MINUTE"),
        ("Quay Park", "VENUE"),
    ]
    assert [text[f["start"] : f["end"]] for f in record["furniture"]] == ["By a reporter"]


def test_a_goal_mention_has_its_trigger_and_what_its_line_says() -> None:
    record = read("report", MARKED)
    first, second = record["goals"]
    span = first["minute_span"]
    assert first["text"] == "put Fenmoor ahead"
    assert (first["minute"], record["text"][span["start"] : span["end"]]) == (4, "4th minute")
    assert (first["count"], first["outcome"], first["scope"]) == (1, "scored", "match")
    assert second["scorer"] == {"name": "Ada Berg", "names": ["Ada Berg", "Iris Dam"]}
    assert second["minute"] is None


def test_each_paragraph_can_stand_for_itself() -> None:
    _, first, second = paragraphs(read("report", MARKED))
    assert first["goals"][0]["start"] == first["text"].index("put")
    assert second["text"] == "She had scored at Quay Park, too."
    assert [second["text"][s["start"] : s["end"]] for s in second["spans"]] == ["Quay Park"]


@pytest.mark.parametrize(
    ("marked", "fault"),
    [
        ("⟦PERSON|Ada", "does not end"),
        ("Ada⟧", "did not begin"),
        ("⟦G1|scored⟧", "G1"),
        ('scored\n=====GOALS=====\n{"id": "G1"}', "G1"),
        ("⟦G1|scored⟧\n=====GOALS=====\nno JSON", "line 1"),
    ],
)
def test_markup_at_fault_is_refused_by_name(marked: str, fault: str) -> None:
    with pytest.raises(MarkupError, match=f"^odd: .*{fault}"):
        read("odd", marked)


def test_every_text_of_the_recipe_can_be_read_and_its_marks_fit() -> None:
    whole = [*texts.articles(), *texts.stories(), *texts.puzzles()]
    records = [*whole, *texts.passages(), *texts.mentions()]
    assert len(records) > 7000
    for record in records:
        text = record["text"]
        for span in record["spans"]:
            assert span["label"] in ENTITY_LABELS
            assert text[span["start"] : span["end"]] == span["text"].strip(), record["meta"]
        for goal in record["goals"]:
            assert goal["scorer"] is None or goal["scorer"]["name"]
            assert text[goal["start"] : goal["end"]] == goal["text"], record["meta"]
