"""Lists of articles, page by page."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.decisions import done, skip
from store.library import Library
from store.model import Answer
from store.query import ArticleRow, Query, Sort, State
from tests.store.making import TEXT, record, suggestions

articles = st.lists(
    st.tuples(
        st.sampled_from(["", "Élan", "elan", "Derby", "derby", "Über"]),
        st.sampled_from(["", "Gazette", "Echo"]),
        st.sampled_from([None, "2022-11-28", "2022-11-29", "2023-04-30T16:30:00Z"]),
        st.integers(0, 3),
        st.booleans(),
        st.sampled_from([*Answer, None]),
    ),
    max_size=14,
)
queries = st.builds(
    Query,
    words=st.sampled_from(["", "derby", "kud"]),
    state=st.sampled_from(State),
    source=st.sampled_from([None, "Echo"]),
    sort=st.sampled_from(Sort),
    descending=st.booleans(),
)


Made = tuple[str, str, str | None, int, bool, Answer | None]


def filled(folder: str, made: list[Made]) -> Library:
    library = Library.open(Path(folder) / "library.db", who="human:ada")
    for number, (title, source, published, marks, read, answer) in enumerate(made):
        added = library.add(
            record(
                f"{TEXT} {number}" if marks else f"Article {number}",
                *suggestions()[:marks],
                title=title,
                source=source,
                published=published,
                answer=answer,
            )
        )
        library.mark_read(added.article_id, read)
    return library


@settings(max_examples=40, deadline=None)
@given(made=articles, query=queries, limit=st.integers(1, 5))
def test_every_way_of_paging_gives_the_same_list(
    made: list[Made], query: Query, limit: int
) -> None:
    with tempfile.TemporaryDirectory() as folder, filled(folder, made) as library:
        whole = library.page(query, limit=1000)
        assert library.count(query) == len(whole)

        forward: list[ArticleRow] = []
        while page := library.page(query, after=forward[-1] if forward else None, limit=limit):
            forward += page
        assert forward == whole

        backward = library.last_page(query, limit=limit)
        while page := library.page(query, before=backward[0], limit=limit) if backward else []:
            backward = page + backward
        assert backward == whole

        for index, row in enumerate(whole):
            assert library.page_at(query, index, limit=limit) == whole[index : index + limit]
            assert library.index_of(query, row.id) == index


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        (Sort.PUBLISHED, ["b", "a", "c"]),
        (Sort.TITLE, ["c", "b", "a"]),
        (Sort.SOURCE, ["a", "c", "b"]),
        (Sort.UNDECIDED, ["c", "b", "a"]),
        (Sort.CERTAINTY, ["a", "b", "c"]),
    ],
)
def test_each_sort_orders_by_its_own_key(library: Library, sort: Sort, order: list[str]) -> None:
    library.add(record(id="a", title="apex", source="Z", published="2022-11-28"))
    library.add(
        record(
            f"{TEXT} b",
            *suggestions()[:1],
            id="b",
            title="Élan",
            source="A",
            published="2023-01-01",
        )
    )
    library.add(record(f"{TEXT} c", *suggestions()[:2], id="c", title="Zenith", source="B"))
    assert [row.id for row in library.page(Query(sort=sort))] == order
    ascending = Query(sort=sort, descending=False)
    assert [row.id for row in library.page(ascending)] == order[::-1]


def test_an_article_without_a_date_counts_as_the_oldest(library: Library) -> None:
    library.add(record("No date.", id="none"))
    library.add(record("A date.", id="dated", published="1872-11-30"))
    assert [row.id for row in library.page(Query())] == ["dated", "none"]
    row = library.row("none")
    assert row is not None
    assert row.published is None


def test_states_tell_done_skipped_and_open_articles_apart(library: Library) -> None:
    for name in ("open", "done", "skipped"):
        library.add(record(f"An article that is {name}.", id=name))
    library.save(done("done", (), None))
    library.save(skip("skipped", None))
    library.mark_read("open")
    assert [row.id for row in library.page(Query(state=State.TO_DO))] == ["open"]
    assert [row.id for row in library.page(Query(state=State.DONE))] == ["done"]
    assert [row.id for row in library.page(Query(state=State.SKIPPED))] == ["skipped"]
    assert {row.id for row in library.page(Query(state=State.UNREAD))} == {"done", "skipped"}


def test_an_article_that_the_query_leaves_out_has_no_index(library: Library) -> None:
    library.add(record(id="here"))
    assert library.index_of(Query(state=State.DONE), "here") is None
    assert library.index_of(Query(), "elsewhere") is None


def test_sources_are_listed_once_each_in_alphabetical_order(library: Library) -> None:
    for number, source in enumerate(["Echo", "Argus", "Echo", ""]):
        library.add(record(f"Article {number}", source=source))
    assert library.sources() == ["", "Argus", "Echo"]


def test_an_empty_library_has_no_sources(library: Library) -> None:
    assert library.sources() == []
