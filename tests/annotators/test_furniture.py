"""What is not the article."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotators import furniture
from annotators.furniture.rules import lines_of
from annotators.furniture.segments import segments

BODY = "Rovers beat Albion with a late header and went second. The manager was pleased with it."
END = "They play again on Saturday. Nobody was hurt."


def found(text: str) -> list[str]:
    return [mark.text for mark in furniture.find(text)]


@pytest.mark.parametrize(
    "line",
    [
        "By Joan Pym, Football Writer",
        "Rovers celebrate a late winner (Picture: Agency Pool)",
        "Photo by A N OTHER/Agency via Getty Images",
        "READ MORE: Who plays who in the last sixteen",
        "MORE : Everything that we learned at the weekend",
        "Follow us on Twitter and like us on Facebook",
        "Sign up to our free newsletter for the best of the week",
        "Scorers: Pym 29, 39; Tarn 50",
        "Home > Football > World Cup qualifying",
        "Published 19 January | 3 min read",
        "Rovers: Pym; Tarn, Oduya, Hurst, Petrak; Kerrigan, Aske; Valente, Amari, Brandreth, Lund.",
        "Show all",
    ],
)
def test_a_line_that_is_not_the_article_is_furniture_from_end_to_end(line: str) -> None:
    assert found(f"Rovers win again\n\n{BODY}\n{line}\n{END}") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Rovers 2-1 Albion: late winner settles it",
        "What the manager said",
        "“We follow our own path and we will not sign up for less,” she said.",
        "He can download the lessons of the night on the coach home.",
        "Tickets were hard to come by before the final.",
    ],
)
def test_a_line_of_the_article_is_none(line: str) -> None:
    assert found(f"{line}\n\n{BODY}\n{END}") == []


def test_a_date_in_front_of_the_title_is_taken_without_the_title() -> None:
    assert found(f" date 2023-04-30 Rovers win again\n\n{BODY}") == ["date 2023-04-30"]


def test_a_sentence_glued_to_a_paragraph_is_taken_alone() -> None:
    glued = "Follow us on Instagram for the latest news."
    assert found(f"Rovers win\n{BODY} {glued}\n{END}") == [glued]


def test_a_last_line_that_repeats_the_first_sentence_is_taken() -> None:
    first = "The whole of the ground seemed to hold its breath."
    assert found(f"{first} Then it roared.\n{BODY}\n{first}") == [first]


@given(st.text(alphabet="ABab .,:;!?\n\r()'>|@#0123456789", max_size=300))
def test_marks_fit_the_text_and_stay_within_a_line(text: str) -> None:
    for mark in furniture.find(text):
        assert text[mark.start : mark.end] == mark.text == mark.text.strip() != ""
        assert len(mark.text.splitlines()) == 1


@given(st.lists(st.sampled_from(["Photo by X", "Show all", BODY, "", "Advertisement"]), max_size=8))
def test_marks_do_not_overlap(lines: list[str]) -> None:
    marks = furniture.find("\n".join(lines))
    assert all(a.end <= b.start for a, b in pairwise(marks))


def test_segments_cover_every_word_of_a_text_once() -> None:
    text = f"By Joan Pym\n{BODY}\n\n{END} READ MORE: Who plays who"
    cut = segments(lines_of(text))
    assert "".join(segment.text for segment in cut).replace(" ", "") == "".join(text.split())
    assert all(text[each.start : each.end] == each.text for each in cut)
    assert [each.part for each in cut if each.line == 1] == ["first", "last"]


def test_a_mark_says_how_sure_it_is_and_why() -> None:
    (mark,) = furniture.find(f"Rovers win again\n\n{BODY}\nBy Joan Pym, Football Writer\n{END}")
    assert mark.why == "byline"
    assert mark.confidence is not None
    assert 0.85 <= mark.confidence <= 1
