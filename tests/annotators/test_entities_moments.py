from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotators.entities.moments import find_minutes, find_scores
from annotators.entities.sides import find_age_groups


def minutes(text: str) -> set[str]:
    return {text[start:end] for start, end in find_minutes(text)}


def scores(text: str) -> list[str]:
    return [text[start:end] for start, end in find_scores(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He scored in the 24th minute.", "24th minute"),
        ("A 67th-minute header won it.", "67th-minute"),
        ("She struck on the hour.", "hour"),
        ("They led at half-time.", "half-time"),
        ("It was level at the break.", "break"),
        ("He equalised four minutes from time.", "four minutes from time"),
        ("Ten minutes later it was two.", "Ten minutes later"),
        ("A minute later it was three.", "minute later"),
        ("He was fouled after 12 minutes.", "12 minutes"),
        ("The winner came in stoppage time.", "stoppage time"),
        ("In the third minute of added time he fell.", "third minute of added time"),
        ("The game reached the hour mark.", "hour mark"),
        ("Goal! 45+2' Larsen", "45+2'"),
        ("77' Corner.", "77'"),
        ("She scored in 90+3.", "90+3"),
        ("with 20 minutes left", "20 minutes left"),
    ],
)
def test_a_moment_of_the_match_is_found(text: str, expected: str) -> None:
    assert expected in minutes(text)


@pytest.mark.parametrize(
    "text",
    [
        "He had the ball for 90 minutes.",
        "They won in the first half.",
        "Kick-off is early and the final whistle late.",
        "It is five minutes away on foot.",
        "The hour of reckoning.",
    ],
)
def test_what_places_nothing_is_no_moment(text: str) -> None:
    assert minutes(text) == set()


def test_a_determiner_stays_outside_a_moment() -> None:
    assert "the opening 20 minutes" not in minutes("in the opening 20 minutes")


@pytest.mark.parametrize("score", ["3-2", "0-0", "2–1", "10-0", "one-nil"])
def test_a_scoreline_is_found(score: str) -> None:
    assert scores(f"It ended {score}.") == [score]


@pytest.mark.parametrize(
    "text", ["a 4-3-3 formation", "from 2004-05 on", "on 12-11-2022", "a 30-yard shot", "1-0.5"]
)
def test_other_figures_are_no_scoreline(text: str) -> None:
    assert scores(text) == []


def test_a_side_called_by_its_age_is_found() -> None:
    text = "The under-18s beat the U23s."
    assert [text[start:end] for start, end in find_age_groups(text)] == ["under-18s", "U23s"]


@settings(deadline=None)
@given(st.text(alphabet="0123456789'+- minutesofthehalf\n", max_size=200))
def test_what_is_found_lies_in_the_text(text: str) -> None:
    for start, end in [*find_minutes(text), *find_scores(text)]:
        assert 0 <= start < end <= len(text)
        assert text[start:end].strip() == text[start:end]
