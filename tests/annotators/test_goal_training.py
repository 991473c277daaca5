"""What the goal annotator learns from a few texts."""

from __future__ import annotations

from itertools import islice
from typing import Any

import pytest
import spacy

from annotators.goals import train, train_arguments
from annotators.goals.examples import Example, from_record
from annotators.goals.features import word_of
from annotators.goals.weights import from_data
from annotators.learning import linear
from annotators.recipe import texts

NLP: Any = spacy.blank("en")


def read(records: Any, count: int) -> list[Example]:
    return [from_record(NLP, record) for record in islice(records, count)]


@pytest.fixture(scope="module")
def puzzles() -> list[Example]:
    return read(texts.puzzles(), 6)


def test_arguments_are_learned_from_texts_of_every_kind(puzzles: list[Example]) -> None:
    articles, stories = read(texts.articles(), 6), read(texts.stories(), 6)
    weights = train_arguments.fit(articles, stories, puzzles, read(texts.passages(), 12))
    assert all(weights.values())
    link = weights["link"]
    near, far = (f"timed,agree{level},alone" for level in (7, 0))
    assert linear.score(link, [near]) > linear.score(link, [far])


def test_a_word_is_known_once_it_has_been_met_often_enough(puzzles: list[Example]) -> None:
    met = [
        word_of(example.reading, place)
        for example in puzzles
        for place in range(len(example.reading.words))
    ]
    known = train._words(puzzles)
    assert "the" in known
    assert all(met.count(word) >= train.OFTEN for word in known)
    assert "PERSON" not in known


def test_what_was_learned_is_read_back(puzzles: list[Example]) -> None:
    words = train._words(puzzles)
    data: dict[str, Any] = {"words": " ".join(sorted(words))}
    data["trigger"] = train._trigger_weights(puzzles, [], words, seeds=1, rounds=2)
    names = (
        "judge",
        "scorer",
        "second_scorer",
        "minute",
        "scope",
        "second_scope",
        "outcome",
        "doubt",
        "link",
    )
    data |= {name: linear.pack({"sign": 1.5}) for name in names}
    weights = from_data(data)
    assert weights.words == words
    assert weights.link == {"sign": 1.5}
    assert weights.trigger.bias == train.BIAS
