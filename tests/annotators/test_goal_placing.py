"""Which words place a goal in time."""

from __future__ import annotations

from typing import Any

import pytest
import spacy

from annotators.goals import placing, train_arguments
from annotators.goals.details import details
from annotators.goals.examples import from_record
from annotators.goals.minutes import moments
from annotators.goals.reading import Reading, read
from annotators.goals.shapes import Trigger
from store.model import Mark

NLP: Any = spacy.blank("en")


def reading(text: str, *scores: str) -> Reading:
    marks = [Mark(text.index(s), text.index(s) + len(s), s, "SCORE") for s in scores]
    return read(NLP(text), marks, ())


def triggers(of: Reading, *words: str) -> list[Trigger]:
    return [Trigger(of.lower.index(word), of.lower.index(word) + 1) for word in words]


@pytest.mark.parametrize(
    ("text", "scores"),
    [
        ("City were 2-0 up on 13 minutes as Hurst scored and Okoro headed in.", ("2-0",)),
        ("City were two up by the 13th minute, Hurst scored and Okoro headed in.", ()),
    ],
)
def test_a_lead_of_two_gives_its_minute_to_the_second_goal(
    text: str, scores: tuple[str, ...]
) -> None:
    found = reading(text, *scores)
    told = triggers(found, "scored", "headed")
    hurst, okoro = placing.place(found, moments(found), told, [0, 1], {"time": 9.0})
    assert hurst.moment is None
    assert okoro.moment is not None
    assert okoro.moment.minute == 13


@pytest.mark.parametrize(
    "text",
    [
        "City were 1-0 up on 13 minutes as Hurst scored and Okoro headed in.",
        "City were two up by the 13th minute after Hurst scored.",
    ],
)
def test_a_minute_is_owned_by_no_goal_where_the_goals_do_not_add_up(text: str) -> None:
    found = reading(text, *(["1-0"] if "1-0" in text else []))
    (told,) = triggers(found, "scored")
    (placed,) = placing.place(found, moments(found), [told], [0], {"time": 9.0})
    assert placed.moment is not None
    assert placed.probability < 1


def signs(text: str) -> list[str]:
    """What speaks for the time in the second sentence as that of the goal in the first."""
    found = reading(text)
    told = triggers(found, "scored")
    (_, (moment, described)) = placing.options(found, moments(found), told, 0, [0])
    assert moment is not None
    return described


def test_what_else_happened_at_a_time_is_told() -> None:
    described = signs("Hurst scored. Okoro had a chance on 30 minutes.")
    assert "sentence1,happened1" in described
    assert "sentence1,happened:chance" in described


def test_nothing_else_happened_where_no_word_says_so() -> None:
    assert "sentence1,happened0" in signs("Hurst scored. There were 30 minutes on the clock.")


@pytest.mark.parametrize(
    ("text", "half"),
    [
        ("He converted a second half penalty.", 2),
        ("He converted before the break.", 1),
        ("He converted after the restart.", 2),
        ("He converted, and little more was seen of City before the break.", None),
    ],
)
def test_a_mention_may_name_the_half_that_it_fell_in(text: str, half: int | None) -> None:
    found = reading(text)
    assert details(found, triggers(found, "converted")[0]).half == half


def test_beside_words_that_name_no_minute_one_further_off_is_learned_to_be_wrong() -> None:
    text = "Hurst scored minutes later. Okoro shot wide on 83 minutes."
    start = text.index("scored")
    goal: dict[str, Any] = {"start": start, "end": start + 6, "scorer": None, "minute": 79}
    goal |= {"minute_span": None, "scope": "match", "outcome": "scored"}
    taught = from_record(NLP, {"text": text, "spans": [], "furniture": [], "goals": [goal]})
    times = [None, *taught.moments]
    right = train_arguments._right_times(taught, taught.goals[0], times)
    named = [moment.minute if moment else None for moment in times]
    assert list(zip(named, right, strict=True)) == [(None, True), (None, True), (83, False)]
