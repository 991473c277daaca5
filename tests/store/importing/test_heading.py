"""Finding the title and the date of an article in its text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.importing.heading import LONGEST_TITLE, find_date, find_title


def test_the_first_line_is_the_title() -> None:
    assert find_title("Ghana edge it\n\nIt was close.") == "Ghana edge it"


def test_blank_lines_and_runs_of_spaces_do_not_count() -> None:
    assert find_title("\n \n\tGhana   edge it\r\n\r\nIt was close.") == "Ghana edge it"


def test_a_leading_date_is_no_part_of_the_title() -> None:
    assert find_title(" date 2022-11-29 Ghana edge it\n\n\n\nIt was close.") == "Ghana edge it"


@pytest.mark.parametrize(
    "line",
    [
        "A coach looks on (Picture: Pool)",
        "Photo by Ada Lovelace/Pool via Agency",
        "Photo: Pool",
        "By our football staff",
        "By Ada Lovelace, Agency",
        "Home > Football > World Cup",
        "HOME | NEWS | FIXTURES | FANZONE",
        "MORE : What the table looks like",
        "READ MORE: What the table looks like",
        "Published 21 October 2023 | By the desk",
        "Print  E-mail  Share",
        "* * *",
    ],
)
def test_credits_and_navigation_are_no_title(line: str) -> None:
    assert find_title(f"{line}\nGhana edge it\nIt was close.") == "Ghana edge it"


def test_a_paragraph_gives_its_first_sentence() -> None:
    paragraph = "Ghana beat South Korea 3-2 in Al Rayyan. " + "It was as close as that sounds. " * 5
    assert find_title(paragraph) == "Ghana beat South Korea 3-2 in Al Rayyan."


def test_a_full_stop_after_an_abbreviation_ends_no_sentence() -> None:
    paragraph = "St. Mirren v. Dundee was settled late by J. Smith. " + "Few saw it coming. " * 6
    assert find_title(paragraph) == "St. Mirren v. Dundee was settled late by J. Smith."


def test_a_sentence_that_is_too_long_is_cut_at_a_word() -> None:
    title = find_title("Ghana " + "ran and ran, " * 20)
    assert title == "Ghana" + " ran and ran," * 8 + " ran and…"


def test_a_word_that_is_too_long_is_cut_too() -> None:
    assert find_title("G" * 5000) == "G" * (LONGEST_TITLE - 1) + "…"


def test_a_text_of_credits_has_no_title() -> None:
    assert find_title("Photo: Pool\n\n(Picture: Pool)") == ""


def test_a_leading_date_is_the_date() -> None:
    assert find_date(" date 2022-11-29 Ghana edge it") == "2022-11-29"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Published 21 October 2023", "2023-10-21"),
        ("By Web Desk | Published 17:58, 4 December 2022 | Comments (41)", "2022-12-04"),
        ("Posted: March 1st, 2024", "2024-03-01"),
        ("Updated 2024-03-01 18:05", "2024-03-01"),
    ],
)
def test_a_line_that_says_when_it_was_published_is_believed(line: str, day: str) -> None:
    assert find_date(f"Ghana edge it\n{line}\nIt was close.") == day


@pytest.mark.parametrize(
    "text",
    [
        "date 2022-02-30 Ghana edge it",
        "Published 31 June 2023",
        "They met on 28 November 2022.",
        "Published last week",
        "Ghana edge it",
    ],
)
def test_what_is_no_day_of_publication_is_no_date(text: str) -> None:
    assert find_date(text) is None


@given(st.text())
def test_a_title_is_one_line_and_never_longer_than_a_title(text: str) -> None:
    title = find_title(text)
    assert title == " ".join(title.split())
    assert len(title) <= LONGEST_TITLE


@pytest.mark.parametrize("unit", ["(", "photo: (", "a > ", "St. ", "J.", "by ", "1 May "])
def test_a_hostile_text_is_searched_too(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    assert len(find_title(text)) <= LONGEST_TITLE
    assert find_date(text) is None
