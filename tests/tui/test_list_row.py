"""How an article looks in the list."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from store.model import Answer
from store.query import ArticleRow
from tui.dates import clock, short_date
from tui.list_row import fit, progress, row_height, row_lines, state_sign

ROW = ArticleRow("a", "Kudus sees off Korea", "Post", "2022-11-28", False, None, 6, 0, 1)


@pytest.mark.parametrize(
    ("row", "sign", "told"),
    [
        (ROW, "●", "0/6"),
        (replace(ROW, read=True), " ", "0/6"),
        (replace(ROW, read=True, decided=2, undecided=4), "◐", "2/6"),
        (replace(ROW, answer=Answer.ACCEPT, decided=6, undecided=0), "✓", "done"),
        (replace(ROW, answer=Answer.IGNORE), "–", "skipped"),
        (replace(ROW, undecided=0), "●", ""),
    ],
)
def test_a_row_tells_how_far_an_article_has_come(row: ArticleRow, sign: str, told: str) -> None:
    assert state_sign(row) == sign
    assert progress(row) == told


@given(
    st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=80),
    st.text(max_size=30),
    st.one_of(st.none(), st.just("2022-11-28"), st.text(max_size=20)),
    st.integers(8, 200),
    st.booleans(),
)
def test_no_row_is_wider_than_the_list(
    title: str, source: str, published: str | None, width: int, is_cursor: bool
) -> None:
    row = replace(ROW, title=title, source=source, published=published)
    lines = row_lines(row, width, is_cursor=is_cursor)
    assert len(lines) == row_height(width)
    assert all(cell_len(line.plain) <= width for line in lines)


def test_an_article_without_a_title_says_so() -> None:
    assert "(no title)" in row_lines(replace(ROW, title=""), 80, is_cursor=False)[0].plain


@given(st.text(), st.integers(0, 40))
def test_words_are_fitted_to_the_cell(words: str, cells: int) -> None:
    assert cell_len(fit(words, cells)) == cells


@pytest.mark.parametrize(
    ("published", "shown"),
    [
        ("2022-11-28", "28 Nov 2022"),
        ("2022-11-28T21:04:00+00:00", "28 Nov 2022"),
        ("2022-11-28T21:04:00Z", "28 Nov 2022"),
        ("last  Tuesday, perhaps", "last Tuesda"),
        ("", ""),
        (None, ""),
    ],
)
def test_a_date_is_short(published: str | None, shown: str) -> None:
    assert short_date(published) == shown


def test_the_time_is_the_local_one() -> None:
    moment = datetime(2026, 3, 7, 15, 0, 1, tzinfo=UTC)
    assert clock(moment) == moment.astimezone().strftime("%H:%M:%S")
