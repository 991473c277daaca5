"""Columns of tokens and tags, and the same tokens for Hugging Face."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from store.exporting import Losses, LossKind
from store.exporting.huggingface import TAGS, features
from store.exporting.spans import BY_SPACES
from store.model import FURNITURE, GOAL, Goal, Mark, Name
from tests.store.exporting.writing import done, written, written_files
from tests.store.making import decided

TEXT = "Cho Gue-sung scored.\r\nHe led."


def tags(name: str, text: str, *marks: Mark) -> list[str]:
    lines = written(name, done(text, *marks)).splitlines()
    return [line.split()[-1] for line in lines[1:] if line]


def losses(text: str, *marks: Mark, **fields: Any) -> Losses:
    found = Losses()
    written("conll", done(text, *marks, **fields), losses=found)
    return found


def test_an_article_is_its_lines_as_sentences_of_tagged_tokens() -> None:
    assert written("conll", done("Kudus scored.\nHe won", decided("Kudus", "Kudus", "PERSON"))) == (
        "-DOCSTART- -X- O O\n\nKudus -X- _ B-PERSON\nscored -X- _ O\n. -X- _ O\n\n"
        "He -X- _ O\nwon -X- _ O\n\n"
    )


def test_iob2_begins_every_mark_with_b() -> None:
    assert tags("conll", TEXT, decided(TEXT, "Cho Gue-sung", "PERSON"))[:5] == [
        *("B-PERSON", "I-PERSON", "I-PERSON", "I-PERSON", "O"),
    ]


def test_biluo_tells_the_last_token() -> None:
    assert tags("biluo", TEXT, decided(TEXT, "Cho Gue-sung", "PERSON"))[:5] == [
        *("B-PERSON", "I-PERSON", "I-PERSON", "L-PERSON", "O"),
    ]


def test_biluo_tells_a_single_token() -> None:
    assert tags("biluo", "Kudus", decided("Kudus", "Kudus", "PERSON")) == ["U-PERSON"]


def test_marks_that_touch_are_two() -> None:
    text = "Ghana Kudus"
    marks = (decided(text, "Ghana", "PERSON"), decided(text, "Kudus", "PERSON"))
    assert tags("conll", text, *marks) == ["B-PERSON", "B-PERSON"]


def test_furniture_is_left_out() -> None:
    text = "He won.\nFollow us"
    assert "Follow" not in written("conll", done(text, decided(text, "Follow us", FURNITURE)))


def test_an_article_of_nothing_but_furniture_is_dropped_and_told() -> None:
    found = losses("Follow us", decided("Follow us", "Follow us", FURNITURE))
    assert found.counts == {(LossKind.DROPPED, ""): 1}


def test_a_mark_within_a_token_is_made_longer_and_told() -> None:
    assert losses("2win", decided("2win", "2", "SCORE")).counts == {(LossKind.MOVED, "SCORE"): 1}


def test_a_trigger_that_overlaps_an_entity_is_left_out_and_told() -> None:
    text = "made it 2 up"
    marks = (decided(text, "made it 2", GOAL), decided(text, "2", "SCORE"))
    assert tags("conll", text, *marks) == ["O", "O", "B-SCORE", "O"]
    assert losses(text, *marks).counts == {(LossKind.OVERLAPPING, GOAL): 1}


def test_arguments_of_goals_are_told() -> None:
    goal = Goal(Name("Kudus"), minute=3)
    (loss,) = losses("scored", decided("scored", "scored", GOAL, goal=goal)).first
    assert (loss.kind, loss.detail) == (LossKind.ARGUMENT, "without scorer, minute")


def test_an_article_that_is_not_done_is_told() -> None:
    assert losses("He won", answer=None).counts == {(LossKind.UNFINISHED, ""): 1}


def test_an_article_that_came_as_tokens_keeps_them() -> None:
    text = written("conll", done("ca n't F.C.\nwon", meta={"tokens": BY_SPACES}))
    assert [line.split()[0] for line in text.splitlines()[1:] if line] == [
        *("ca", "n't", "F.C.", "won"),
    ]


def test_no_token_is_taken_for_the_beginning_of_an_article() -> None:
    article = done("-DOCSTART- won", meta={"tokens": BY_SPACES})
    assert written("conll", article).count("-DOCSTART-") == 1


def test_hugging_face_numbers_the_tags(tmp_path: Path) -> None:
    text = "Cho Gue-sung won"
    files = written_files(
        "huggingface", tmp_path, done(text, decided(text, "Cho Gue-sung", "PERSON"))
    )
    row = json.loads(files["train.jsonl"])
    assert [TAGS[number] for number in row["ner_tags"]] == [
        *("B-PERSON", "I-PERSON", "I-PERSON", "I-PERSON", "O"),
    ]


def test_hugging_face_tells_where_tokens_stand(tmp_path: Path) -> None:
    files = written_files("huggingface", tmp_path, done("🇬🇭 won"))
    row = json.loads(files["train.jsonl"])
    assert (row["starts"][-1], row["ends"][-1]) == (3, 6)


def test_hugging_face_has_a_file_for_each_split_with_articles(tmp_path: Path) -> None:
    records = (done("He won"), done("They won", split="test"))
    files = written_files("huggingface", tmp_path, *records)
    assert sorted(files) == ["features.json", "test.jsonl", "train.jsonl"]


def test_hugging_face_features_name_the_keys_of_a_row(tmp_path: Path) -> None:
    files = written_files("huggingface", tmp_path, done("He won"))
    assert list(json.loads(files["train.jsonl"])) == list(features())
    assert json.loads(files["features.json"]) == features()
