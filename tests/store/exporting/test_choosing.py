"""Which articles and marks are written."""

from __future__ import annotations

import pytest

from store.exporting import Choice, choose
from store.model import FURNITURE, LABELS, Answer, Article, Mark, Record, Status
from store.records import RecordError

TEXT = "Kudus headed home for Ghana. Follow us"
KUDUS = Mark(0, 5, "Kudus", "PERSON", Status.ACCEPTED, "entities@1.0.0")
GHANA = Mark(22, 27, "Ghana", "TEAM", Status.ADDED, "human:ada")
FOLLOW = Mark(29, 38, "Follow us", FURNITURE, Status.SUGGESTED, "furniture@1.0.0")


def chosen_marks(choice: Choice, *marks: Mark) -> list[str]:
    (record,) = choose([Record(Article("a", TEXT), marks)], choice)
    return [mark.text for mark in record.marks]


def chosen_articles(choice: Choice) -> list[str]:
    articles = (
        Article("a", TEXT, published="2022-11-28", split="train", answer=Answer.ACCEPT),
        Article("b", TEXT, published="2022-11-29T15:00:00+00:00", split="dev"),
        Article("c", TEXT, split="test", answer=Answer.IGNORE),
    )
    return [record.article.id for record in choose(map(Record, articles), choice)]


@pytest.mark.parametrize(
    ("status", "is_chosen"),
    [
        *(("suggested", False), ("rejected", False)),
        *(("accepted", True), ("edited", True), ("added", True)),
    ],
)
def test_settled_marks_are_chosen_where_nothing_is_said(status: str, is_chosen: bool) -> None:
    mark = Mark(0, 5, "Kudus", "PERSON", Status(status))
    assert (chosen_marks(Choice(), mark) == ["Kudus"]) == is_chosen


def test_marks_are_chosen_by_label() -> None:
    assert chosen_marks(Choice(labels=frozenset({"TEAM"})), KUDUS, GHANA) == ["Ghana"]


@pytest.mark.parametrize("name", ["entities", "entities@1.0.0"])
def test_marks_are_chosen_by_annotator_with_or_without_its_version(name: str) -> None:
    assert chosen_marks(Choice(annotators=frozenset({name})), KUDUS, GHANA) == ["Kudus"]


def test_marks_are_chosen_by_the_person_who_made_them() -> None:
    assert chosen_marks(Choice(annotators=frozenset({"human:ada"})), KUDUS, GHANA) == ["Ghana"]


def test_furniture_comes_along_whatever_is_chosen() -> None:
    choice = Choice(labels=frozenset({"TEAM"}), annotators=frozenset({"human:ada"}))
    assert chosen_marks(choice, KUDUS, GHANA, FOLLOW) == ["Ghana", "Follow us"]


def test_rejected_furniture_is_left_out() -> None:
    mark = Mark(29, 38, "Follow us", FURNITURE, Status.REJECTED)
    assert chosen_marks(Choice(statuses=frozenset(Status)), mark) == []


def test_articles_are_chosen_by_split() -> None:
    assert chosen_articles(Choice(splits=frozenset({"train", "test"}))) == ["a", "c"]


def test_articles_of_a_day_and_later_are_chosen() -> None:
    assert chosen_articles(Choice(since="2022-11-29")) == ["b"]


def test_articles_that_are_done_are_chosen() -> None:
    assert chosen_articles(Choice(is_done=True)) == ["a"]


def test_every_article_is_chosen_where_nothing_is_said() -> None:
    assert chosen_articles(Choice()) == ["a", "b", "c"]


def test_marks_come_in_order_and_each_once() -> None:
    twice = Mark(0, 5, "Kudus", "PERSON", Status.ACCEPTED, "entities@1.0.0", id=7)
    assert chosen_marks(Choice(labels=frozenset(LABELS)), GHANA, KUDUS, twice) == ["Kudus", "Ghana"]


def test_a_mark_that_does_not_fit_its_text_is_an_error_that_names_the_article() -> None:
    mark = Mark(1, 6, "Kudus", "PERSON", Status.ACCEPTED)
    with pytest.raises(RecordError, match="article a: the PERSON span 1-6 covers"):
        chosen_marks(Choice(), mark)
