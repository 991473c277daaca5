"""Articles as the library gives them back."""

from __future__ import annotations

import pytest

from store import decisions
from store.connection import connect
from store.errors import StoreError
from store.library import Library
from store.query import Query
from tests.store.making import TEXT, record, suggestions


def test_an_unknown_article_is_told(library: Library) -> None:
    with pytest.raises(StoreError, match="no article 'none'"):
        library.article("none")
    with pytest.raises(StoreError, match="no article 'none'"):
        library.marks("none")
    assert library.row("none") is None


def test_records_come_by_date_then_id_with_all_their_marks(library: Library) -> None:
    for name, published in (("c", "2022-11-28"), ("b", "2023-04-30"), ("a", "2022-11-28")):
        library.add(record(f"{TEXT} {name}", *suggestions(), id=name, published=published))
    library.add(record("No date.", id="z"))
    read = list(library.records())
    assert [each.article.id for each in read] == ["z", "a", "c", "b"]
    assert [len(each.marks) for each in read] == [0, 6, 6, 6]


def test_records_of_some_articles_come_in_the_same_order(library: Library) -> None:
    for name in "cab":
        library.add(record(f"{TEXT} {name}", id=name))
    read = library.records(article_ids=["c", "a", "c"])
    assert [each.article.id for each in read] == ["a", "c"]
    with pytest.raises(StoreError, match="no article 'none'"):
        list(library.records(article_ids=["a", "none"]))


def test_more_records_than_are_read_at_a_time_come_once_each(library: Library) -> None:
    many = [(record(f"Article {number}"), None) for number in range(250)]
    list(library.add_all(many))
    assert len({each.article.id for each in library.records()}) == 250


def test_the_library_may_be_written_while_records_are_read(library: Library) -> None:
    for name in "ab":
        library.add(record(f"{TEXT} {name}", id=name))
    for each in library.records():
        library.suggest(each.article.id, suggestions(), ["entities@1.0.0"], revision=1)
        library.save(decisions.accept_all(each.article.id, library.marks(each.article.id)))
    assert [len(each.marks) for each in library.records()] == [6, 6]


def test_a_mark_that_does_not_fit_its_text_is_a_damaged_library(library: Library) -> None:
    library.add(record(TEXT, *suggestions(), id="a"))
    connection = connect(library.path, create=False)
    connection.execute("UPDATE marks SET start = start + 1 WHERE label = 'MINUTE'")
    connection.close()
    with pytest.raises(StoreError, match="damaged: in article 'a'"):
        library.marks("a")


def test_settings_are_kept(library: Library) -> None:
    assert library.setting("theme") is None
    library.set_setting("theme", "dark")
    library.set_setting("theme", "light")
    with library.sibling() as other:
        assert other.setting("theme") == "light"


def test_a_library_knows_when_another_connection_has_written(library: Library) -> None:
    assert not library.has_changed()
    library.add(record(id="a"))
    assert not library.has_changed()
    with library.sibling() as other:
        other.mark_read("a")
        assert not other.has_changed()
    assert library.has_changed()
    assert not library.has_changed()


def test_reading_is_noted_and_taken_back(library: Library) -> None:
    library.add(record(id="a"))
    library.mark_read("a")
    assert [row.read for row in library.page(Query())] == [True]
    library.mark_read("a", False)
    assert [row.read for row in library.page(Query())] == [False]
