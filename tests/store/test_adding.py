"""Taking records in: new, known, revised and updated articles."""

from __future__ import annotations

from dataclasses import replace

import pytest

from store import decisions
from store.errors import StoreError
from store.identity import article_id
from store.library import Library, Outcome
from store.model import Answer, Article, Mark, Record, Status
from store.query import Query
from store.splitting import SPLITS
from tests.store.making import TEXT, decided, find, record, suggestions


def test_an_article_without_an_id_is_given_the_one_of_its_text_and_source(
    library: Library,
) -> None:
    added = library.add(record(TEXT, source="Gazette"))
    assert added.outcome is Outcome.NEW
    assert added.article_id == article_id("Gazette", TEXT)
    assert len(added.article_id) == 16


def test_an_explicit_id_is_kept(library: Library) -> None:
    assert library.add(record(TEXT, id="mine")).article_id == "mine"


def test_what_is_unknown_to_scoreline_comes_back_out(library: Library) -> None:
    meta = {"desk": "north", "tags": ["cup", {"deep": None}], "name": "Müller", "n": 1.5}
    library.add(record(TEXT, id="a", meta=meta, url="https://example.org/1", split="dev"))
    article = library.article("a")
    assert article.meta == meta
    assert list(article.meta) == list(meta)
    assert (article.url, article.split) == ("https://example.org/1", "dev")


def test_an_article_is_put_into_a_split_when_it_comes_without_one(library: Library) -> None:
    library.add(record(TEXT, id="a"))
    assert library.article("a").split in SPLITS


@pytest.mark.parametrize(
    "text",
    [
        "NUL \0 inside",
        "\x1b[31mred\x1b[0m [red]",
        "a\tb\r\nc\u200b\u202e d",
        "👨‍👩‍👧‍👦 e\u0301 ﷽",
        "x" * 10_000,
    ],
)
def test_every_text_comes_back_exactly(library: Library, text: str) -> None:
    mark = Mark(0, len(text), text, "FURNITURE", Status.ACCEPTED)
    library.add(record(text, mark, id="a", title=text))
    assert library.article("a").text == text
    assert library.article("a").title == text
    assert library.marks("a")[0].text == text


def test_half_a_character_is_refused_with_a_sentence(library: Library) -> None:
    with pytest.raises(StoreError, match="lone surrogate"):
        library.add(record("half \ud83d a smile"))
    assert library.count(Query()) == 0


def test_the_same_text_from_the_same_source_is_known(library: Library) -> None:
    first = library.add(record(TEXT, source="Gazette"))
    again = library.add(record(TEXT, source="Gazette", id="other"), origin="elsewhere.txt")
    assert (again.outcome, again.article_id) == (Outcome.KNOWN, first.article_id)
    assert library.add(record(TEXT, source="Echo")).outcome is Outcome.NEW


def test_marks_come_in_as_they_are(library: Library) -> None:
    marks = (
        *suggestions(),
        find(TEXT, "held on", "VENUE", status=Status.REJECTED, source="x@2", why="guess"),
    )
    library.add(record(TEXT, *marks, id="a", answer=Answer.IGNORE))
    stored = library.marks("a")
    assert {replace(mark, id=None) for mark in stored} == set(marks)
    assert None not in {mark.id for mark in stored}
    assert library.article("a").answer is Answer.IGNORE


def test_a_mark_that_does_not_fit_its_text_stores_nothing(library: Library) -> None:
    wrong = Mark(0, 5, "Salah", "PERSON")
    with pytest.raises(StoreError, match="'Salah'"):
        list(library.add_all([(record("Fine."), None), (record(TEXT, wrong), None)]))
    assert library.count(Query()) == 0


def test_what_came_out_of_the_iterator_is_stored(library: Library) -> None:
    added = library.add_all(((record(f"Article {n}"), None) for n in range(5)), batch=2)
    next(added)
    assert library.count(Query()) == 2
    assert len(list(added)) == 4
    assert library.count(Query()) == 5


def test_marks_that_a_known_article_lacks_are_added(library: Library) -> None:
    library.add(record(TEXT, *suggestions()[:1], id="a"))
    added = library.add(record(TEXT, *suggestions()[:2], id="a"))
    assert added.outcome is Outcome.UPDATED
    assert len(library.marks("a")) == 2
    assert library.add(record(TEXT, *suggestions()[:2], id="a")).outcome is Outcome.KNOWN


def test_a_decision_from_elsewhere_takes_the_place_of_a_suggestion(library: Library) -> None:
    library.add(record(TEXT, find(TEXT, "34th", "DATE"), find(TEXT, "Kudus", "PERSON"), id="a"))
    gold = decided(TEXT, "34th minute", "MINUTE"), decided(TEXT, "Kudus", "PERSON")
    assert library.add(record(TEXT, *gold, id="a")).outcome is Outcome.UPDATED
    assert {replace(mark, id=None) for mark in library.marks("a")} == set(gold)


def test_a_decision_from_elsewhere_leaves_ones_own_alone(library: Library) -> None:
    library.add(record(TEXT, *suggestions(), id="a"))
    mark = library.marks("a")[0]
    library.save(decisions.reject("a", mark))
    library.add(record(TEXT, decided(TEXT, "Kudus", "PERSON"), id="a"))
    assert library.marks("a")[0].status is Status.REJECTED


def test_a_known_article_takes_an_answer_only_if_it_has_none(library: Library) -> None:
    library.add(record(TEXT, id="a"))
    assert library.add(record(TEXT, id="a", answer=Answer.ACCEPT)).outcome is Outcome.UPDATED
    assert library.add(record(TEXT, id="a", answer=Answer.IGNORE)).outcome is Outcome.KNOWN
    assert library.article("a").answer is Answer.ACCEPT


@pytest.mark.parametrize(
    ("fields", "origin"),
    [({"id": "a"}, None), ({"url": "https://example.org/1"}, None), ({}, "report.txt")],
)
def test_another_text_of_the_same_article_is_a_new_revision(
    library: Library, fields: dict[str, str], origin: str | None
) -> None:
    first = library.add(record(TEXT, *suggestions(), **fields), origin=origin)
    library.mark_read(first.article_id)
    text = "FULL-TIME: " + TEXT
    added = library.add(record(text, **fields), origin=origin)
    assert (added.outcome, added.article_id) == (Outcome.REVISED, first.article_id)
    article = library.article(first.article_id)
    assert (article.text, article.revision) == (text, 2)
    assert {mark.text for mark in library.marks(article.id)} == {m.text for m in suggestions()}
    row = library.row(article.id)
    assert row is not None
    assert (row.undecided, row.read, row.revision) == (6, False, 2)
    assert library.count(Query()) == 1


def test_marks_that_are_not_found_again_are_named(library: Library) -> None:
    library.add(record(TEXT, *suggestions(), id="a"))
    added = library.add(record("Ghana held on.", id="a"))
    assert {mark.text for mark in added.lost} >= {"Kudus", "headed home", "34th minute"}
    assert {mark.text for mark in library.marks("a")} <= {"Ghana"}
    row = library.row("a")
    assert row is not None
    assert row.undecided == len(library.marks("a"))


def test_a_new_text_has_to_be_confirmed_anew(library: Library) -> None:
    library.add(record(TEXT, id="done", answer=Answer.ACCEPT))
    library.add(record(TEXT + " Later.", id="skipped", answer=Answer.IGNORE))
    library.add(record("New. " + TEXT, id="done"))
    library.add(record("Newer. " + TEXT, id="skipped"))
    assert library.article("done").answer is None
    assert library.article("skipped").answer is Answer.IGNORE


def test_an_earlier_text_from_elsewhere_is_known(library: Library) -> None:
    first = library.add(record(TEXT), origin="report.txt")
    library.add(record("New. " + TEXT), origin="report.txt")
    again = library.add(record(TEXT), origin="copy.txt")
    assert (again.outcome, again.article_id) == (Outcome.KNOWN, first.article_id)
    back = library.add(record(TEXT), origin="report.txt")
    assert back.outcome is Outcome.REVISED
    assert library.article(first.article_id).revision == 3


def test_an_address_does_not_overrule_an_explicit_id(library: Library) -> None:
    library.add(record("One.", id="one", url="https://example.org/"))
    assert library.add(record("Two.", id="two", url="https://example.org/")).outcome is Outcome.NEW


def test_a_record_that_was_read_can_be_added_as_it_is(library: Library) -> None:
    library.add(record(TEXT, *suggestions(), id="a", published="2022-11-28"))
    (read,) = library.records()
    assert isinstance(read, Record)
    assert isinstance(read.article, Article)
    assert library.add(read).outcome is Outcome.KNOWN
