"""Expressions of time and the minutes that they mean."""

from __future__ import annotations

from typing import Any

import pytest
import spacy

from annotators.goals.minutes import Reference, moments
from annotators.goals.numbers import value_of
from annotators.goals.reading import read
from store.model import Mark

NLP: Any = spacy.blank("en")


def read_time(text: str, minute: str | None = None) -> list[tuple[str, int | None, int | None]]:
    entities = []
    if minute is not None:
        start = text.index(minute)
        entities = [Mark(start, start + len(minute), minute, "MINUTE")]
    found = moments(read(NLP(text), entities, ()))
    return [(str(each.reference), each.minute, each.added) for each in found]


@pytest.mark.parametrize(
    ("text", "minute", "added"),
    [
        ("He scored in the 24th minute.", 24, None),
        ("He scored on 59 minutes.", 59, None),
        ("He scored at 90+3.", 90, 3),
        ("He scored (77').", 77, None),
        ("He scored after 45 seconds.", 1, None),
        ("He scored with five minutes left.", 85, None),
        ("He scored on the hour.", 60, None),
        ("He scored four minutes into the second half.", 49, None),
        ("He scored seven minutes before half-time.", 38, None),
        ("He scored a minute before the hour.", 59, None),
        ("He scored with a quarter of an hour to play.", 75, None),
        ("He scored in the second minute of stoppage time.", 90, 2),
        ("He scored in the second minute of first-half stoppage time.", 45, 2),
        ("He scored six minutes from time.", 84, None),
        ("Fifty-one minutes had gone when he scored.", 51, None),
        ("His twenty-third-minute penalty won it.", 23, None),
        ("He scored a minute from the end of extra time.", 119, None),
        ("He scored after 79 seconds.", 2, None),
        ("He scored after a quarter of an hour.", 15, None),
        ("He scored with an hour gone.", 60, None),
        ("He scored right on the half-hour.", 30, None),
        ("He scored on the quarter-hour.", 15, None),
        ("He scored with only four left.", 86, None),
        ("He scored with five minutes left in the first half.", 40, None),
        ("He scored with six minutes of regulation time remaining.", 84, None),
        ("He scored in the last minute of the half.", 45, None),
        ("He scored with a minute of normal time remaining in the first half.", 44, None),
        ("He scored three minutes into six minutes of added time.", 90, 3),
        ("His 85th\u2011minute goal won it.", 85, None),
        ("He scored five minutes before halftime.", 40, None),
        ("He scored six minutes after the re-start.", 51, None),
        ("It took City only 12 minutes to go in front.", 12, None),
        ("He scored inside four minutes.", 4, None),
        ("He scored in minute 71.", 71, None),
        ("58 min: Goal!", 58, None),
    ],
)
def test_a_time_is_read_as_a_minute_of_the_match(text: str, minute: int, added: int | None) -> None:
    assert ("start", minute, added) in read_time(text)


@pytest.mark.parametrize(
    "text",
    [
        "He scored ten minutes later.",
        "He scored ten minutes after the opener.",
        "Ten minutes on he scored.",
    ],
)
def test_a_time_after_another_is_a_distance(text: str) -> None:
    assert read_time(text) == [("later", 10, None)]


def test_an_answer_within_some_minutes_may_count_from_the_goal_before() -> None:
    assert read_time("They were level within four minutes.") == [("within", 4, None)]


def test_a_round_number_of_minutes_is_a_bound() -> None:
    assert read_time("They were ahead inside 20 minutes.") == [("vague", None, None)]


@pytest.mark.parametrize(
    "text",
    [
        "He scored just before half-time.",
        "He scored in stoppage time.",
        "He scored just after the hour.",
        "He scored in the opening 10 minutes.",
        "He scored with just over ten minutes remaining.",
    ],
)
def test_a_time_without_a_number_has_none(text: str) -> None:
    assert {(reference, minute) for reference, minute, _ in read_time(text)} == {("vague", None)}


def test_a_bare_number_is_a_minute_where_it_is_marked_as_one() -> None:
    assert read_time("He doubled the lead on 65.", "65") == [("start", 65, None)]
    assert read_time("He doubled the lead on 65.") == []


@pytest.mark.parametrize("text", ["He won 35 caps.", "He ran for 90 minutes.", "£30m in 2019."])
def test_other_numbers_are_no_minutes(text: str) -> None:
    assert all(reference == Reference.VAGUE for reference, _, _ in read_time(text))


@pytest.mark.parametrize(
    ("words", "number"),
    [("a", 1), ("seventy-eight", 78), ("23rd", 23), ("fortieth", 40), ("twelfth", 12)],
)
def test_number_words_are_read(words: str, number: int) -> None:
    assert value_of(words) == number
