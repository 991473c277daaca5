"""Pages give the same rows as the whole list, wherever one looks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store import decisions
from store.library import Library
from store.model import Article, Record
from store.query import Query, Sort
from tests.store.making import find
from tui import pages
from tui.pages import Pages

COUNT = 23


@pytest.fixture(autouse=True, scope="module")
def small_pages() -> Iterator[None]:
    """Three rows to a page, three pages in memory."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pages, "PAGE", 3)
        patch.setattr(pages, "KEPT", 3)
        yield


@pytest.fixture(scope="module")
def listed_library() -> Iterator[Library]:
    with _library() as library:
        yield library


@contextmanager
def _library() -> Iterator[Library]:
    with (
        TemporaryDirectory() as folder,
        Library.open(Path(folder) / "library.db", who="human:ada") as library,
    ):
        for number in range(COUNT):
            text = f"Rice and Saka {number}"
            marks = [find(text, word, "PERSON") for word in ("Rice", "Saka")[: number % 3]]
            date = f"2024-01-{1 + number % 7:02}"
            library.add(Record(Article(f"n{number}", text, published=date), tuple(marks)))
        yield library


@given(
    st.sampled_from(Sort),
    st.booleans(),
    st.lists(st.integers(-2, COUNT + 2), max_size=30),
)
def test_each_row_is_that_of_the_whole_list(
    listed_library: Library, sort: Sort, descending: bool, indexes: list[int]
) -> None:
    query = Query(sort=sort, descending=descending)
    rows = listed_library.page(query, limit=COUNT)
    listed = Pages(listed_library, query)
    for index in indexes:
        assert listed.row(index) == (rows[index] if 0 <= index < COUNT else None)


def test_an_articles_row_is_found_on_any_page() -> None:
    with _library() as library:
        listed = Pages(library, Query())
        for index, row in enumerate(library.page(Query(), limit=COUNT)):
            assert listed.index_of(row.id) == index


def test_an_article_that_is_not_listed_has_no_row() -> None:
    with _library() as library:
        assert Pages(library, Query(source="elsewhere")).index_of("n1") is None


def test_deciding_loses_no_undecided_article_from_a_list_by_undecided_marks() -> None:
    with _library() as library:
        query = Query(sort=Sort.UNDECIDED)
        undecided = [row.id for row in library.page(query, limit=COUNT) if row.undecided]
        listed = Pages(library, query)
        for index, article_id in enumerate(undecided):
            row = listed.row(index)
            assert row is not None
            assert row.id == article_id
            library.save(decisions.accept_all(row.id, library.marks(row.id)))
            changed = library.row(row.id)
            assert changed is not None
            listed.replace(changed)
