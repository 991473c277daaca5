"""Words that a person types into the search field."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.connection import connect
from store.library import Library
from store.query import Query
from store.search import match_expression
from tests.store.making import record, suggestions


def found(library: Library, words: str) -> list[str]:
    return [row.id for row in library.page(Query(words=words))]


@pytest.fixture
def filled(library: Library) -> Library:
    library.add(record("Thomas Müller struck late.", id="muller", title="Bayern win"))
    library.add(record("A goalless draw at the Riverside.", id="draw", title="Boro held"))
    return library


@pytest.mark.parametrize("words", ["muller", "MÜLLER", "Mu\u0308ller", "mull", "struck mul"])
def test_accents_capitals_and_the_end_of_the_last_word_do_not_matter(
    filled: Library, words: str
) -> None:
    assert found(filled, words) == ["muller"]


def test_titles_are_searched_too(filled: Library) -> None:
    assert found(filled, "boro") == ["draw"]


def test_every_word_must_occur(filled: Library) -> None:
    assert found(filled, "muller draw") == []


def test_only_the_last_word_may_be_unfinished(filled: Library) -> None:
    assert found(filled, "mul struck") == []


def test_operators_of_the_search_index_are_words_like_any_other(filled: Library) -> None:
    assert found(filled, "muller OR draw") == []
    assert found(filled, 'title:"boro') == []


def test_words_without_a_letter_or_digit_filter_nothing(filled: Library) -> None:
    assert len(found(filled, '" - *')) == 2


@given(words=st.text() | st.text(alphabet='"*():^-+{}NEAR AND\0\ud800é'))
def test_no_input_makes_a_search_fail(tmp_path_factory: pytest.TempPathFactory, words: str) -> None:
    path = tmp_path_factory.getbasetemp() / "search.db"
    with Library.open(path, who="human:ada") as library:
        library.page(Query(words=words))
        library.count(Query(words=words))


def test_a_thousand_words_can_be_searched_for(filled: Library) -> None:
    assert found(filled, "muller " * 1000) == ["muller"]


def test_nothing_to_search_for_has_no_expression() -> None:
    assert match_expression(" !? ") is None


def test_a_new_text_is_found_and_the_old_one_is_not(filled: Library) -> None:
    filled.add(record("Thomas Müller missed late.", id="muller"))
    assert found(filled, "missed") == ["muller"]
    assert found(filled, "struck") == []


def test_marks_and_read_flags_leave_the_search_index_alone(filled: Library) -> None:
    connection = connect(filled.path, create=False)
    index = "SELECT count(*), sum(length(block)) FROM texts_fts_data"
    before = connection.row(index)
    filled.mark_read("draw")
    filled.add(record(id="more", title="More"))
    between = connection.row(index)
    filled.suggest("more", suggestions(), ["entities@1.0.0"], revision=1)
    assert connection.row(index) == between
    assert before != between
    connection.close()
