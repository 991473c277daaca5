"""General English as texts in which no goal is told."""

from __future__ import annotations

import json
from pathlib import Path

from annotators.recipe.general import SOURCES, read_elsewhere

PLAIN = {
    "tokens": ["Ada", "Berg", "rolled", "up", "her", "sleeves", "."],
    "tags": ["B-PER", "I-PER", "O", "O", "O", "O", "O"],
}
OF_FOOTBALL = {"tokens": ["The", "striker", "rolled", "it", "in", "."], "tags": ["O"] * 6}
SHORT = {"tokens": ["So", "what", "?"], "tags": ["O"] * 3}


def written(folder: Path, *sentences: dict[str, list[str]]) -> Path:
    (folder / "ner").mkdir()
    for source in SOURCES:
        path = folder / "ner" / f"{source}.jsonl"
        path.write_text("".join(json.dumps(each) + "\n" for each in sentences), encoding="utf-8")
    return folder


def test_sentences_come_together_with_their_names(tmp_path: Path) -> None:
    records = list(read_elsewhere(written(tmp_path, *[PLAIN] * 8)))
    assert len(records) == len(SOURCES)
    text = records[0]["text"]
    assert text == "Ada Berg rolled up her sleeves.\n" * 8
    assert [(text[s["start"] : s["end"]], s["label"]) for s in records[0]["spans"]] == [
        ("Ada Berg", "PERSON")
    ] * 8
    assert records[0]["goals"] == []


def test_what_may_tell_of_a_goal_and_what_is_hardly_a_sentence_is_left_out(tmp_path: Path) -> None:
    corpus = written(tmp_path, *[OF_FOOTBALL, SHORT] * 8, *[PLAIN] * 8)
    assert all(
        "striker" not in r["text"] and "what" not in r["text"] for r in read_elsewhere(corpus)
    )
