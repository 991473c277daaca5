from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotators.entities.dates import find_dates


def dates(text: str) -> set[str]:
    return {text[start:end] for start, end in find_dates(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They play on Monday.", "Monday"),
        ("SUNDAY: rest day", "SUNDAY"),
        ("It was played on November 28.", "November 28"),
        ("On 3 May 2019 he signed.", "3 May 2019"),
        ("between October 1, 2021, and now", "October 1, 2021"),
        ("They won it in 2018.", "2018"),
        ("in the 2004-05 season", "2004-05 season"),
        ("He left last week.", "last week"),
        ("His best came this season.", "this season"),
        ("a draw on Boxing Day", "Boxing Day"),
        ("He retired two years ago.", "two years ago"),
        ("They travel on Saturday night.", "Saturday night"),
        ("the weekend", "weekend"),
        ("in the summer of 2016", "summer of 2016"),
        ("He left in May.", "May"),
        ("earlier this week", "earlier this week"),
    ],
)
def test_a_calendar_expression_is_found(text: str, expected: str) -> None:
    assert expected in dates(text)


@pytest.mark.parametrize(
    "text",
    [
        "all season long",
        "May scored twice.",
        "He may score.",
        "It cost £2010 and 1998.5 more.",
        "Euro 2024 was theirs.",
        "deadline day",
        "He will spring forward.",
        "a crowd of 2019 people",
    ],
)
def test_what_names_no_day_is_no_date(text: str) -> None:
    assert dates(text) == set()


@settings(deadline=None)
@given(st.text(alphabet="0123456789 MayJuneMondaythelastyear,-\n", max_size=200))
def test_what_is_found_lies_in_the_text(text: str) -> None:
    for start, end in find_dates(text):
        assert 0 <= start < end <= len(text)
        assert text[start:end].strip() == text[start:end]
