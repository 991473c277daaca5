"""Which side of train, dev and test an article is on."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.model import Article
from store.splitting import SPLITS, about, split_of

GHANA_REPORT = """Salisu on target as Ghana win

Ghana beat South Korea 3-2 in a thriller in Al Rayyan. The Southampton man opened the scoring.
Korea drew level, but the Black Stars held on. Ghana play Uruguay next.
"""

KOREAN_REPORT = """Cho double in vain

South Korea were two down at the break, and two headers brought the Taegeuk Warriors level. Ghana
won it all the same, and South Korea need a win over Portugal. Tottenham's Son was in tears.
"""


def about_text(text: str) -> str:
    return about(Article("a1", text))


def test_two_reports_of_one_match_are_about_the_same() -> None:
    assert about_text(GHANA_REPORT) == about_text(KOREAN_REPORT) == "match: ghana - south korea"


def test_a_side_is_the_same_under_each_of_its_names() -> None:
    assert (
        about_text("Liverpool beat Spurs 4-3.")
        == about_text("TOTTENHAM HOTSPUR lost 4-3 to LIVERPOOL’S reserves.")
        == "match: liverpool - tottenham hotspur"
    )


def test_accents_and_case_make_no_other_side() -> None:
    assert about_text("Atlético held Barça.") == about_text("ATLETICO held BARCA.")


def test_the_longer_name_of_two_is_the_side() -> None:
    assert about_text("Sheffield United met Sheffield Wednesday.") == (
        "match: sheffield united - sheffield wednesday"
    )


def test_a_club_meets_no_country() -> None:
    text = "Southampton star stuns Ghana. Southampton rejoiced. Southampton again. Korea lost."
    assert about_text(text) == "match: ghana - south korea"


def test_sides_that_no_list_has_are_found_by_the_score_between_them() -> None:
    one = "Porth Gwynant 3-4 Calderbeck Women\n\nA tie that had everything."
    other = "It ended Calderbeck 4–3 Porth Gwynant after a long night."
    assert about_text(one) == about_text(other) == "match: calderbeck - porth gwynant"


def test_what_the_record_says_of_its_match_settles_it() -> None:
    article = Article("a1", "Liverpool beat Spurs 4-3.", meta={"match": "Epl-2023-327"})
    assert about(article) == "match: epl-2023-327"


def test_a_story_about_one_side_is_told_by_the_name_that_is_named_most() -> None:
    text = "Arsenal want Klimowiecki.\n\nThey say Klimowiecki is keen. It is said that he signs."
    assert about_text(text) == "story: arsenal - klimowiecki"


def test_a_text_that_names_nothing_is_its_own_story() -> None:
    assert about_text("no names in here") == "story: no names in here"


def test_the_title_helps_to_tell_the_match() -> None:
    assert about(Article("a1", "Two late goals.", "Fulham 0-2 Everton")) == (
        "match: everton - fulham"
    )


@given(st.text())
def test_any_text_has_a_side_and_keeps_it(text: str) -> None:
    assert split_of(Article("a1", text)) == split_of(Article("a2", text)) in SPLITS


def test_eight_in_ten_are_for_training() -> None:
    sides = Counter(split_of(Article("", "x", meta={"match": number})) for number in range(1, 3001))
    shares = [sides[side] / 3000 for side in SPLITS]
    assert shares == pytest.approx([0.8, 0.1, 0.1], abs=0.03)


@pytest.mark.parametrize("text", ["A" * 200_000, "Aa " * 60_000, "A 1-0 " * 30_000, "A1-" * 50_000])
def test_a_hostile_text_is_told_too(text: str) -> None:
    assert split_of(Article("a1", text)) in SPLITS
