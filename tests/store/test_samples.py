"""The sample articles that come with Scoreline."""

from __future__ import annotations

from store.library import Library
from store.query import Query
from store.samples import add_samples, samples
from store.splitting import about


def test_there_are_articles_to_choose_from() -> None:
    assert len(list(samples())) >= 14


def test_each_has_what_a_list_shows() -> None:
    assert all(
        record.article.title and record.article.source and record.article.published
        for record in samples()
    )


def test_they_come_by_date_under_ids_of_their_own() -> None:
    articles = [record.article for record in samples()]
    order = [(article.published or "", article.id) for article in articles]
    assert order == sorted(set(order))


def test_they_carry_no_marks() -> None:
    assert not any(record.marks for record in samples())


def test_each_says_whose_it_is_and_that_its_details_are_illustrative() -> None:
    assert {
        (record.article.meta["licence"], record.article.meta["note"]) for record in samples()
    } == {("CC BY 4.0, the Scoreline authors", "Details are illustrative; nobody real is quoted.")}


def test_two_thrillers_are_among_them() -> None:
    matches = {about(record.article) for record in samples()}
    assert {"match: ghana - south korea", "match: liverpool - tottenham hotspur"} <= matches


def test_an_empty_library_takes_them(library: Library) -> None:
    assert add_samples(library) == library.count(Query()) > 0


def test_a_library_that_holds_something_is_left_alone(library: Library) -> None:
    library.add(next(samples()))
    assert (add_samples(library), library.count(Query())) == (0, 1)
